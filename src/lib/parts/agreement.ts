import { agreementByKind, type KindAgreement } from '../annotation/coding.ts';
import { calledOf } from '../codebook/vocabulary.ts';
import type { Library } from '../library/library.ts';

/** How far two codings agree on one kind, by what the pages call it. */
export interface Agreement extends Omit<KindAgreement, 'kind'> {
	label: string;
}

/** Agreement of the library’s two codings, for each kind in the order of the codebook. */
export const agreementOf = ({
	coding,
	codebook
}: Pick<Library, 'coding' | 'codebook'>): Agreement[] =>
	agreementByKind(
		coding.first,
		coding.second,
		codebook.kinds.map(({ id }) => id)
	).map(({ kind, ...rest }) => ({ label: calledOf(codebook.kind(kind)), ...rest }));
