/** Names of the files in annotations/ that belong to no one document, and so can be no slug. */
export const SHARED_FILES: readonly string[] = [
	'vocabulary',
	'references',
	'voices',
	'claims',
	'checks',
	'corrections',
	'lessons',
	'first-steps'
];
