import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { isOfKind } from '../../annotation/facet.ts';
import { shareWords } from '../../annotation/share-words.ts';
import { speakerOf } from '../../annotation/speaker.ts';
import type { NamedKind } from '../../codebook/named-facets.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';

/** A note on words of an official, and the text it stands in. */
export interface OfficialNote {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
	/** Whether a note says of words of the passage that a record bears them out. */
	isBorneOut: boolean;
}

/** The groups of voices that are officials of a government; laws are no officials. */
const OFFICIALS = {
	us: ['us-authority'],
	china: ['chinese-authority', 'unnamed-authority']
};
const KINDS: readonly string[] = ['official-source', 'us-response'] satisfies readonly NamedKind[];

/** The notes on passages in which officials of a government speak, in the order of the texts. */
export function officials(
	{ documents, codebook }: Library,
	side: keyof typeof OFFICIALS
): OfficialNote[] {
	return [...documents.values()].flatMap((document) =>
		document.annotations
			.filter((annotation) => {
				const group = speakerOf(annotation, codebook)?.group.id;
				return (
					KINDS.includes(annotation.kind) && group !== undefined && OFFICIALS[side].includes(group)
				);
			})
			.map((annotation) => ({
				document,
				annotation,
				isBorneOut: document.annotations.some(
					(other) => isOfKind(other, 'corroborated') && shareWords(annotation, other)
				)
			}))
	);
}
