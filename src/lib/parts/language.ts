import type { FrontMatter } from '../library/front-matter.ts';

/** Attributes for an element that holds words of a text; none where they are those of our pages, English and left to right. */
export const languageOf = ({ lang, dir }: Pick<FrontMatter, 'lang' | 'dir'>) => ({
	...(lang !== 'en' && { lang }),
	...(dir !== 'ltr' && { dir })
});
