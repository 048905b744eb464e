import { madeYaml } from '../../library/made/made-yaml.ts';
import { describe, expect, it } from 'vitest';
import { madeChange } from '../../library/made/made-claim.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeReferences, madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import { claimsPage, claimTable, claimTrails } from './claims-page.ts';

const telling = (document: string, quote: string, changed?: [kind: string, how: string]) => ({
	document,
	quote,
	says: `It says ${quote}`,
	credit: `${document}’s source`,
	voice: 'own',
	...(changed && { changed: madeChange(...changed) })
});

const library = await madeLibrary({
	...madeReferences({ law: 'The law' }),
	...madeTexts({
		one: { body: 'Two hundred.\n\n- First.\n- Second.' },
		two: { body: 'Title.\n\nTwo hundred, perhaps.\n\nTwo twins.' }
	}),
	'annotations/claims.yaml': madeYaml({
		claims: [
			{
				id: 'how-many',
				title: 'How many?',
				note: 'It is told three times.',
				references: ['law'],
				passages: [
					telling('two', 'Two hundred', undefined),
					telling('one', 'Two hundred', ['hedge', 'It is sure.']),
					telling('one', 'Second.', ['figure', 'Another number.'])
				]
			},
			{
				id: 'which',
				title: 'Which?',
				note: 'Twice.',
				passages: [telling('one', 'First.'), telling('two', 'twins', ['figure', 'Two.'])]
			}
		]
	})
});

describe('claimTrails', () => {
	const trails = claimTrails(library);

	it('keep the order of the file, claim by claim and telling by telling', () => {
		expect(
			trails.map(({ id, passages }) => [id, passages.map(({ path, title }) => [title, path])])
		).toEqual([
			[
				'how-many',
				[
					['two', '/documents/two/#p_1'],
					['one', '/documents/one/#p_0'],
					// Both items of a list are one passage.
					['one', '/documents/one/#p_1']
				]
			],
			[
				'which',
				[
					['one', '/documents/one/#p_1'],
					['two', '/documents/two/#p_2']
				]
			]
		]);
	});

	it('name their references', () => {
		expect(trails.map(({ references }) => references.map(({ source }) => source))).toEqual([
			['The law'],
			[]
		]);
	});

	it('say what a telling says', () => {
		expect(trails.at(0)?.passages.at(1)).toMatchObject({
			quote: 'Two hundred',
			says: 'It says Two hundred',
			credit: 'one’s source',
			voiceName: 'the text itself',
			changed: { kind: 'hedge', direction: 'gained', how: 'It is sure.', from: 1 }
		});
	});

	it('mark the words that differ from the telling that each is held against', async () => {
		const long = (last: string) => `One two three four ${last}.`;
		const [trail] = claimTrails(
			await madeLibrary({
				...madeVoices({ office: { ministry: 'Ministry' } }),
				...madeTexts({
					one: {
						body: `${long('five')}\n\n${long('six')}\n\nSeven eight nine ten.\n\n${long('seven')}`,
						notes: [
							{
								kind: 'official-source',
								speaker: 'ministry',
								attribution: 'direct',
								trace: 'named-body',
								quote: long('seven')
							}
						]
					}
				}),
				'annotations/claims.yaml': madeYaml({
					claims: [
						{
							id: 'made',
							title: 'Made?',
							note: 'Made.',
							passages: [
								telling('one', long('five')),
								telling('one', long('six'), ['wording', 'Six.']),
								telling('one', 'Seven eight nine ten.', ['scope', 'Others.']),
								{
									...telling('one', long('seven')),
									differs: 'A clause.',
									changed: { ...madeChange('wording'), from: 2 }
								}
							]
						}
					]
				})
			})
		);
		const words = trail?.passages.map(({ changed, voiceName, differs }) => [
			voiceName,
			differs,
			changed?.from,
			changed?.words?.map(({ kind, text }) => `${kind}: ${text}`)
		]);
		const own = 'the text itself';
		expect(words).toEqual([
			[own, undefined, undefined, undefined],
			[own, undefined, 1, ['same: One two three four ', 'gone: five', 'new: six', 'same: .']],
			// Hardly a word is the same.
			[own, undefined, 2, undefined],
			[own, 'A clause.', 2, ['same: One two three four ', 'gone: six', 'new: seven', 'same: .']]
		]);
	});
});

describe('claimsPage', () => {
	const { trails, tellings, changes, table } = claimsPage(library);

	it('counts claims and tellings', () => {
		expect([trails.length, tellings]).toEqual([2, 5]);
		expect(table.id).toBe('claims');
	});

	it('counts every change, those that do not occur as well', () => {
		expect(changes.map(({ id, number }) => [id, number])).toEqual([
			['figure', 2],
			['hedge', 1],
			['attribution', 0],
			['scope', 0],
			['wording', 0],
			['omission', 0],
			['nothing', 0]
		]);
		expect(changes.at(0)?.definition).toBe('another number or day');
	});

	it('counts the directions that occur', () => {
		expect(
			changes.map(({ id, directions }) => [id, directions.map(({ id, number }) => [id, number])])
		).toEqual([
			['figure', [['up', 2]]],
			['hedge', [['gained', 1]]],
			...['attribution', 'scope', 'wording', 'omission', 'nothing'].map((id) => [id, []])
		]);
	});
});

it('claimTable has a row for each telling', () => {
	const { id, title, rows } = claimTable(claimTrails(library));
	expect([id, title]).toEqual(['claims', 'Claims, telling by telling']);
	const row = (
		path: string,
		claim: string,
		place: number,
		document: string,
		printed: string,
		change: string | null,
		how: string | null,
		direction: string | null = null,
		from: number | null = change ? place - 1 : null
	) => ({
		path,
		cells: {
			text: document,
			source: claim === 'How many?' ? 'The law' : null,
			claim,
			telling: place,
			document,
			printed,
			says: `It says ${printed}`,
			credit: `${document}’s source`,
			voice: 'the text itself',
			differs: null,
			change,
			direction,
			from,
			how
		}
	});
	expect(rows).toEqual([
		row('/documents/two/#p_1', 'How many?', 1, 'two', 'Two hundred', null, null),
		row(
			'/documents/one/#p_0',
			'How many?',
			2,
			'one',
			'Two hundred',
			'hedge',
			'It is sure.',
			'gained'
		),
		row('/documents/one/#p_1', 'How many?', 3, 'one', 'Second.', 'figure', 'Another number.', 'up'),
		row('/documents/one/#p_1', 'Which?', 1, 'one', 'First.', null, null),
		row('/documents/two/#p_2', 'Which?', 2, 'two', 'twins', 'figure', 'Two.', 'up')
	]);
});
