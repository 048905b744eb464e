import type { OperandPlace } from './operand.ts';

/** Why figures cannot be computed with: something that an editor has to mend. `at` is the operand at fault. */
export type Misfit =
	/** More than one role is empty, and only one can be worked out. */
	| { reason: 'too-few'; at?: undefined; roles: string[]; missing: string[] }
	/** It is said to be open, and nothing that it needs is missing. */
	| { reason: 'enough'; at?: undefined }
	/** Less than nothing: another check implies a decline. */
	| { reason: 'decline'; at: OperandPlace }
	| { reason: 'no-percentage'; at: OperandPlace; unit: string }
	/** A rate that does not say what it is a rate to. */
	| { reason: 'no-rate'; at: OperandPlace }
	/** It counts one thing and should count another; `like` is the operand that counts that, if one does. */
	| {
			reason: 'unlike-units';
			at: OperandPlace;
			counts: string;
			wanted: string;
			like?: OperandPlace;
	  }
	| { reason: 'division-by-zero'; at: OperandPlace };
