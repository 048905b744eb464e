import { checkCases } from './cases/checks.ts';
import { claimCases } from './cases/claims.ts';
import { codings } from './cases/codings.ts';
import { correctionCases } from './cases/corrections.ts';
import { documents } from './cases/documents.ts';
import { firstStepsCases } from './cases/first-steps.ts';
import { figures } from './cases/figures.ts';
import { files } from './cases/files.ts';
import { lessonCases } from './cases/lessons.ts';
import { noteRules } from './cases/note-rules.ts';
import { notes } from './cases/notes.ts';
import { placeCases } from './cases/places.ts';
import { projectCases } from './cases/project.ts';
import { sheetQuestions } from './cases/sheet-questions.ts';
import { shared } from './cases/shared.ts';
import { sizes } from './cases/sizes.ts';
import { texts } from './cases/texts.ts';
import { vocabulary } from './cases/vocabulary.ts';
import { mutateFields, SEED } from './field-mutations.ts';
import { nameOf, sources } from './sources.ts';
import { mutateTexts } from './text-mutations.ts';
import { firstDifference, type WrongInput } from './wrong-input.ts';

/** What is wrong, case by case. */
export const named: WrongInput[] = [
	...documents,
	...texts,
	...files,
	...notes,
	...noteRules,
	...sheetQuestions,
	...figures,
	...vocabulary,
	...shared,
	...placeCases,
	...claimCases,
	...checkCases,
	...correctionCases,
	...lessonCases,
	...firstStepsCases,
	...codings,
	...sizes,
	...projectCases
];

/** The fields that the inputs make wrong: the innermost that the first difference lies in. */
export function touchedBy(inputs: readonly WrongInput[]): Set<string> {
	const touched = new Set<string>();
	for (const { field, changes } of inputs) {
		if (field !== undefined) touched.add(field);
		for (const { file, text, fields } of sources) {
			const changed = changes[file];
			if (typeof changed !== 'string' || changed === text) continue;
			const at = firstDifference(changed, text);
			const [innermost] = fields
				.filter(({ key, value }) => key.start <= at && at <= value.end)
				.toSorted((a, b) => a.value.end - a.key.start - (b.value.end - b.key.start));
			if (innermost) touched.add(nameOf(file, innermost.path));
		}
	}
	return touched;
}

const known = new Set(named.flatMap(({ changes }) => Object.values(changes).map(String)));

/** What is wrong by chance, the same in every run. */
export const mutations: WrongInput[] = [
	...mutateFields(touchedBy(named), known),
	...mutateTexts(SEED, known)
];
