import { ID_PATTERN } from '../source/fields.ts';
import { SHARED_FILES } from './shared-files.ts';

/** Words that stand for something else where a slug may stand: in addresses of figures, and of pages. */
const RESERVED: readonly string[] = ['outside', 'check', 'own', 'drills', 'calls', 'readings'];

/** Why a name can be no slug; nothing where it can. */
export function explainSlug(slug: string): { what: string; remedy: string } | undefined {
	if (!ID_PATTERN.test(slug)) {
		return {
			what: 'A slug is small letters, digits and single hyphens.',
			remedy: 'It becomes the address of the text; choose another.'
		};
	}
	if (SHARED_FILES.includes(slug)) {
		return {
			what: `annotations/${slug}.yaml belongs to the whole library.`,
			remedy: 'Choose another slug.'
		};
	}
	if (!RESERVED.includes(slug)) return undefined;
	return {
		what: `“${slug}” is no slug: in addresses it stands for something else.`,
		remedy: 'Choose another slug.'
	};
}
