import { edits, type WrongInput } from '../wrong-input.ts';

const REFERENCES = 'annotations/references.yaml';
const VOICES = 'annotations/voices.yaml';

const addresses = edits('an address of a reference', REFERENCES, [
	['that runs', 'https://register.example/paper', 'javascript:alert(1)', /url|address|https/],
	[
		'of a transfer',
		'https://register.example/paper',
		'ftp://register.example/paper',
		/url|address|https/
	],
	[
		'without a scheme',
		'https://register.example/paper',
		'register.example/paper',
		/url|address|https/
	],
	[
		'with a name before the host',
		'https://register.example/paper',
		'https://me@register.example/paper',
		/@/
	],
	[
		'of the carrier of a text',
		'https://register.example/paper',
		'https://coast.example/harbour',
		/coast\.example|carr/
	],
	[
		'below the carrier of a text',
		'https://register.example/paper',
		'https://www.letters.example/x',
		/letters\.example|carr/
	],
	[
		'with a space',
		'https://register.example/paper',
		"'https://register.example/the paper'",
		/url|address|space/
	],
	['of no host', 'https://register.example/paper', 'https://', /url|address|https/],
	[
		'that is a mail address',
		'https://register.example/paper',
		'mailto:a@register.example',
		/url|address|https|@/
	],
	[
		'with a bidi override',
		'https://register.example/paper',
		'"https://register.example/\\u202Epaper"',
		/U\+202E|url/
	]
]);

const references = edits('a reference', REFERENCES, [
	[
		'without a fact',
		'    fact: The paper belongs to the city.\n',
		'',
		/neither a fact nor/,
		{ on: 'owner:' }
	],
	[
		'without a source',
		'    source: The city register, 2022\n',
		'',
		/source is missing/,
		{ on: 'owner:' }
	],
	['with an empty fact', 'fact: The paper belongs to the city.', "fact: ''", /fact/],
	['with a capital in its id', '  owner:\n', '  Owner:\n', /small letters/],
	['that stands twice', '  report:\n', '  owner:\n', /owner|twice/],
	['with a field too many', 'carriedBy:', 'carriedby:', /Unknown field "carriedby"/],
	['of no day', 'checked: 2026-11-22', 'checked: yesterday', /checked/],
	[
		'of the thirtieth of February',
		'checked: 2026-11-22',
		'checked: 2026-02-30',
		/checked|2026-02-30/
	],
	[
		'that is a list',
		'  owner:\n    fact: The paper belongs to the city.\n',
		'  owner:\n    - fact: The paper belongs to the city.\n',
		/YAML|owner|indent|list/,
		{ on: 'source: The city register' }
	],
	[
		'with digits beside a telephone',
		'source: The city register, 2022',
		'source: The city register, phone 4711',
		/4711|digits/
	]
]);

const voices = edits('a voice', VOICES, [
	[
		'of a group with a slip',
		'group: us-authority',
		'group: us-authorities',
		/no group "us-authorities"/
	],
	['without a name', '    name: Per Holm\n', '', /name is missing/, { on: 'holm:' }],
	['that is a person in words', 'person: true', 'person: yes', /person/],
	[
		'that nobody names',
		'voices:\n',
		'voices:\n  mayor:\n    name: The mayor\n    group: us-authority\n',
		/no note names it/
	],
	['that stands twice', '  desk:\n', '  office:\n', /office|twice/],
	['with an empty name', 'name: The embassy', "name: ''", /name/],
	['with a capital in its id', '  embassy:\n', '  Embassy:\n', /small letters/],
	['with a field too many', 'person: true', 'person: true\n    title: Mr', /Unknown field "title"/],
	[
		'in a list',
		'voices:\n  office:\n',
		'voices:\n  - office:\n',
		/voices|YAML|indent|list/,
		{ on: 'holm:' }
	]
]);

const groups = edits('a group of voices', VOICES, [
	[
		'twice',
		'- id: us-authority',
		'- id: chinese-authority',
		/twice/,
		{ on: '- id: chinese-authority\n    label: Emb' }
	],
	[
		'without a label',
		'    label: Embassies\n',
		'',
		/label is missing/,
		{ on: '- id: us-authority' }
	],
	[
		'without a definition',
		'    definition: Whoever carries words.\n',
		'',
		/definition is missing/,
		{ on: '- id: medium' }
	],
	['with an underscore', '- id: medium', '- id: a_medium', /small letters/],
	[
		'under another name',
		'- id: medium',
		'- id: media',
		/no group "medium"/,
		{ on: 'group: medium' }
	],
	['that is a word', 'groups:\n', 'groups:\n  - press\n', /groups|map of fields/],
	['with an empty label', 'label: Embassies', "label: ''", /label/]
]);

const lists = [
	...edits('a list under another name', REFERENCES, [
		['of references', 'references:\n', 'reference:\n', /Unknown field "reference"/]
	]),
	...edits('a list under another name', VOICES, [
		['of voices', 'voices:\n', 'voice:\n', /Unknown field "voice"/]
	])
];

export const shared: WrongInput[] = [...addresses, ...references, ...voices, ...groups, ...lists];
