import { z } from 'zod';
import { mayBeMissing, type CheckKindDefinition } from '../figures/check-kind.ts';
import { CHECK_KINDS, type CheckKind } from '../figures/check-kinds.ts';
import type { Check, Cluster } from '../figures/check.ts';
import type { Operand } from '../figures/operand.ts';
import type { ResolvedOperand } from '../figures/resolve-checks.ts';
import { atMost, id, listOf, text, type FieldsOf } from '../source/fields.ts';
import { outsideFigureSchema } from './quantity-schema.ts';

const address = z
	.string()
	.regex(
		/^[a-z0-9-]+#[a-z0-9-]+$/,
		'is no address of a figure: slug#quantity, outside#id or check#id'
	);
const addresses = z
	.array(address)
	.min(2, 'holds fewer than two figures, and two are needed to compare');

const title = atMost(60);

const about = {
	id,
	title,
	note: text,
	presumes: text.optional(),
	missing: text.optional(),
	inTheHead: z.boolean().optional(),
	cluster: id.optional()
} satisfies FieldsOf<
	Omit<Check, 'kind' | 'operands' | 'cluster'> & { cluster?: string | undefined }
>;

const clusterSchema = z.strictObject({ id, title } satisfies FieldsOf<Cluster>);

type RoleField = z.ZodType<string | string[] | undefined>;

/** A field for each role of a kind. */
function roleFields(kind: CheckKindDefinition): Record<string, RoleField> {
	return Object.fromEntries(
		Object.entries(kind.roles).map(([role, form]): [string, RoleField] => {
			const field = form === 'several' ? addresses : address;
			return [role, mayBeMissing(kind, role) ? field.optional() : field];
		})
	);
}

const checkSchemaOf = (kind: CheckKind) =>
	z.strictObject({ ...about, kind: z.literal(kind), ...roleFields(CHECK_KINDS[kind]) });
type CheckSchema = ReturnType<typeof checkSchemaOf>;

const checkSchemas = (Object.keys(CHECK_KINDS) as CheckKind[]).map(checkSchemaOf);

/** A picture of the figures that some checks name. */
const plotSchema = z.strictObject({
	id,
	caption: text,
	/** What all of its figures count; those that count something else, such as a share, are left out. */
	unit: text,
	/** On a log scale each line is ten times the one before. */
	scale: z.enum(['linear', 'log']).default('linear'),
	/** Ids of checks. */
	checks: listOf(id).min(1, 'names no check')
});

/** annotations/checks.yaml: figures from references, which figures to hold against which, what belongs together, and what to draw. */
export const checksFileSchema = z.strictObject({
	outside: z.array(outsideFigureSchema).default([]),
	checks: z.array(z.discriminatedUnion('kind', checkSchemas as [CheckSchema, ...CheckSchema[]])),
	clusters: z.array(clusterSchema).default([]),
	plots: z.array(plotSchema).default([])
});

export type ChecksFile = z.output<typeof checksFileSchema>;

/** A plot whose checks have been carried out. */
export interface FiguresPlot extends Omit<ChecksFile['plots'][number], 'checks'> {
	figures: ResolvedOperand[];
}

type Entry = ChecksFile['checks'][number];

/**
 * What an entry says, in the model’s own shape: its operands as a list, in the order of the kind’s roles, and its cluster
 * with its title. A cluster that `clusters` has not is left out; `checkClusters` tells of it.
 */
export function toCheck(entry: Entry, clusters: readonly Cluster[] = []): Check {
	const { id, title, note, kind, presumes, missing, inTheHead, cluster: named, ...roles } = entry;
	const byRole: Record<string, string | string[] | undefined> = roles;
	const operands = Object.keys(CHECK_KINDS[kind].roles).flatMap((role): Operand[] => {
		const value = byRole[role];
		if (value === undefined) return [];
		return typeof value === 'string'
			? [{ role, address: value }]
			: value.map((address, index) => ({ role, index, address }));
	});
	const cluster = clusters.find((one) => one.id === named);
	return {
		...{ id, title, note, kind, operands },
		...(presumes !== undefined && { presumes }),
		...(missing !== undefined && { missing }),
		...(inTheHead && { inTheHead }),
		...(cluster && { cluster })
	};
}
