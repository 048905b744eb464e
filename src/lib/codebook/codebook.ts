import type { Reference, ReferencesFile } from './references.ts';
import type {
	Absence,
	BesideLaw,
	FacetDefinition,
	KindDefinition,
	Reach,
	Term,
	Vocabulary
} from './vocabulary.ts';
import type { Voice, VoiceGroup, VoicesFile } from './voices.ts';

/** The entry with this id. What editors write has been checked by then, so only code can ask amiss. */
function found<T>(entries: ReadonlyMap<string, T>, id: string, noun: string): T {
	const entry = entries.get(id);
	if (entry === undefined) throw new Error(`There is no ${noun} "${id}".`);
	return entry;
}

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
	new Map(entries.map((entry) => [entry.id, entry]));

/**
 * What can be said of a passage, and with which words: kinds with their facets, what could settle a sentence, how words stand to
 * a law, what a text can lack, terms, references, voices. Every lookup throws where there is no such id.
 */
export class Codebook {
	readonly kinds: readonly KindDefinition[];
	readonly absences: readonly Absence[];
	readonly glossary: readonly Term[];
	readonly reaches: readonly Reach[];
	readonly besideLaw: readonly BesideLaw[];
	readonly groups: readonly VoiceGroup[];
	readonly references: ReadonlyMap<string, Reference>;
	readonly voices: ReadonlyMap<string, Voice>;
	/** The day on which the references were looked at, as 2026-11-22. */
	readonly checked: string;

	readonly #kinds: ReadonlyMap<string, KindDefinition>;
	readonly #absences: ReadonlyMap<string, Absence>;
	readonly #terms: ReadonlyMap<string, Term>;
	readonly #reaches: ReadonlyMap<string, Reach>;
	readonly #besideLaw: ReadonlyMap<string, BesideLaw>;

	constructor(
		{ kinds, absences, glossary, reaches, besideLaw }: Vocabulary,
		{ checked, references }: ReferencesFile,
		{ groups, voices }: VoicesFile
	) {
		this.kinds = kinds;
		this.absences = absences;
		this.glossary = glossary;
		this.reaches = reaches;
		this.besideLaw = besideLaw;
		this.groups = groups;
		this.checked = checked;
		this.references = byId(Object.entries(references).map(([id, one]) => ({ ...one, id })));
		const named = byId(groups);
		this.voices = byId(
			Object.entries(voices).map(([id, voice]) => ({
				...voice,
				id,
				group: found(named, voice.group, 'group')
			}))
		);
		this.#kinds = byId(kinds);
		this.#absences = byId(absences);
		this.#terms = byId(glossary);
		this.#reaches = byId(reaches);
		this.#besideLaw = byId(besideLaw);
	}

	kind = (id: string): KindDefinition => found(this.#kinds, id, 'kind');
	absence = (id: string): Absence => found(this.#absences, id, 'absence');
	term = (id: string): Term => found(this.#terms, id, 'term');
	reach = (id: string): Reach => found(this.#reaches, id, 'reach');
	/** How words stand to an article. */
	toLaw = (id: string): BesideLaw => found(this.#besideLaw, id, 'relation to a law');
	reference = (id: string): Reference => found(this.references, id, 'reference');
	/** The places where a record could be that would bear out the sentence of a note, `slug#id`, in the order of the list. */
	looksFor = (address: string): Reference[] =>
		[...this.references.values()].filter(({ notes }) => notes?.includes(address));
	voice = (id: string): Voice => found(this.voices, id, 'voice');

	facet(kind: string, id: string): FacetDefinition {
		const facet = this.kind(kind).facets.find((one) => one.id === id);
		if (!facet) throw new Error(`The kind ${kind} has no facet "${id}".`);
		return facet;
	}

	/** A value of a facet in words: a choice by its label, a voice by its name, other words as they are. */
	label(kind: string, facet: string, value: string): string {
		const { form, values } = this.facet(kind, facet);
		if (form === 'voice' || form === 'voices') return this.voice(value).name;
		return values.find(({ id }) => id === value)?.label ?? value;
	}
}
