import { parseYamlFile } from '../source/parse-with.ts';
import type { Problem } from '../source/problem.ts';
import { checkQuoting } from '../source/check-quoting.ts';
import { frontMatterSchema, PROSE_FIELDS, standInFor, type FrontMatter } from './front-matter.ts';

/** The front matter of a document; made up where fields have problems, so that the rest can be read and checked. */
export interface ReadHead {
	frontMatter?: FrontMatter;
	problems: Problem[];
	/** Line of a field. */
	lineOf(field: string): number;
}

/** Parses the lines that stand between the first two `---` of a document. */
export function readHead(file: string, head: string | undefined): ReadHead {
	if (head === undefined) {
		const what = 'The document has no front matter.';
		const remedy = `Begin the file with a line ---, a line for each field (${Object.keys(frontMatterSchema.shape).join(', ')}), and a line ---.`;
		const problems = [{ file, line: 1, what, remedy }];
		return { problems, lineOf: () => 1 };
	}
	const { mended, problems } = checkQuoting(file, head, PROSE_FIELDS, 1);
	const {
		value,
		raw,
		lineAt,
		problems: unsound
	} = parseYamlFile(frontMatterSchema, file, mended, 1);
	const isMap = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
	const frontMatter = value ?? (isMap ? standInFor(raw) : undefined);
	return {
		...(frontMatter && { frontMatter }),
		problems: [...problems, ...unsound],
		lineOf: (field) => lineAt([field])
	};
}
