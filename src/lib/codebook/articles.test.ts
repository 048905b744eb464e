import { describe, expect, it } from 'vitest';
import { readLibrary } from '../library/read-library.server.ts';
import { articlesIn } from './articles.ts';

/** name, source as written, law and article as found */
const rows: [string, string, string[]][] = [
	['one article', 'Postal Law of the PRC, 2015, Art. 84', ['Postal Law (2015) 84']],
	[
		'a year in brackets, a paragraph',
		'Counter-Espionage Law of the PRC (2023 revision), Art. 7(2)',
		['Counter-Espionage Law (2023) 7(2)']
	],
	[
		'several, and a run',
		'Regulations of the PRC on the Disclosure of Government Information, 2019, Arts 14, 33, 49–50',
		['14', '33', '49–50'].map(
			(one) => `Regulations on the Disclosure of Government Information (2019) ${one}`
		)
	],
	[
		'“Art.” said twice',
		'Counter-Espionage Law of the PRC (2023 revision), Art. 12(1), Art. 7(2)',
		['Counter-Espionage Law (2023) 12(1)', 'Counter-Espionage Law (2023) 7(2)']
	],
	[
		'two years of one law',
		'Counter-Espionage Law of the PRC, 2023, Art. 52; 2014, Art. 26',
		['Counter-Espionage Law (2023) 52', 'Counter-Espionage Law (2014) 26']
	],
	[
		'a day, and where it was read',
		'Reward Measures (Order No. 2 of the Ministry of State Security), 6 June 2022, Arts 4–6 (Legal Daily, 7 June 2022)',
		['Reward Measures (2022) 4–6']
	],
	[
		'a newspaper behind it',
		'Law on Combating Telecom and Online Fraud, 2022, Art. 34; Xinhua (news agency), 30 November 2022',
		['Law on Combating Telecom and Online Fraud (2022) 34']
	],
	[
		'a newspaper before it',
		'China Daily, 11 April 2017; Beijing Measures, 10 April 2017, Art. 4',
		['Beijing Measures (2017) 4']
	],
	['no year', 'Ginger River (newsletter), Art. 55 in Chinese and English', []],
	['no article', 'Counter-Espionage Law of the PRC, 2014 and 2023 texts compared', []],
	['no law', 'Reuters, 2 August 2023', []]
];

describe('articlesIn', () => {
	it.each(rows)('%s', (_, source, expected) => {
		expect(articlesIn(source).map(({ law, article }) => `${law} ${article}`)).toEqual(expected);
	});

	it('sorts by the first number', () => {
		const [one] = articlesIn('Postal Law of the PRC, 2015, Arts 17–20');
		expect(one?.number).toBe(17);
	});
});

it('finds an article in every fact of the library whose short name has one', async () => {
	const { library } = await readLibrary('.');
	const references = [...(library?.codebook.references.values() ?? [])];
	const named = references.filter(({ fact, short }) => fact && /\bArts?\.? \d/.test(short));
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter(({ source }) => articlesIn(source).length === 0).map(({ id }) => id)).toEqual(
		[]
	);
});
