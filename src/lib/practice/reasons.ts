/** A step of practice, what research on similar tasks found, and where. */
interface Reason {
	step: string;
	found: string;
	sources: { cite: string; href?: string }[];
}

const doi = (cite: string, id: string) => ({ cite, href: `https://doi.org/${id}` });

/** Effect sizes are their authors’. */
export const REASONS: readonly Reason[] = [
	{
		step: 'You code before you see our notes.',
		found:
			'Trying first helps with concepts, while general skills and young pupils gain more from instruction first; hence the first steps, the questions beside every sentence, and then the coding',
		sources: [{ cite: 'Sinha and Kapur, Review of Educational Research 91, 2021' }]
	},
	{
		step: 'You give a reason in a few words.',
		found:
			'Being asked to explain things to oneself helps, and a simple prompt does as well as a special one',
		sources: [
			{ cite: 'Bisra et al., Educational Psychology Review, 2018' },
			{ cite: 'Tan et al., Educational Psychology Review, 2025' }
		]
	},
	{
		step: 'You say how sure you are, and errors of which you were sure come first.',
		found:
			'Such errors are corrected better when the feedback on them is remembered; and three quarters of people overrate themselves',
		sources: [
			doi('Memory 26, 2018', '10.1080/09658211.2017.1344249'),
			{ cite: 'Lyons et al., PNAS, 2021' }
		]
	},
	{
		step: 'You compare after a paragraph or at the end, and with whole notes.',
		found:
			'Feedback that explains helps more than the right answer, and that more than “right” or “wrong”; with reading it helps most after reading; and experts’ worked answers sharpen one’s own judgement',
		sources: [
			{ cite: 'Van der Kleij, Feskens and Eggen, Review of Educational Research, 2015' },
			{ cite: 'Swart, Nielen and Sikkema-de Jong, Educational Research Review, 2019' },
			{ cite: 'Froese and Roelle, Metacognition and Learning 17, 2022' }
		]
	},
	{
		step: 'Marks that are too many count like marks that are missing, and sound sentences stand among the others.',
		found:
			'Many measures against misinformation also lower belief in what is true, and players of such games called more things false without telling better',
		sources: [
			{ cite: 'Hoes et al., Nature Human Behaviour 8, 2024' },
			doi('Modirrousta-Galian and Higham, J. Exp. Psychology: General, 2023', '10.1037/xge0001395')
		]
	},
	{
		step: 'Parts are short, and one that was missed is offered again after two weeks.',
		found:
			'The more tasks were tried the larger the gain, several sessions did more than one, and effects fade within weeks unless one comes back',
		sources: [
			{ cite: 'Brodsky et al., Cognitive Research 6, 2021' },
			doi('Huang, Jia and Yu, Communication Research, 2024', '10.1177/00936502241288103'),
			{ cite: 'Maertens et al., Nature Communications 16, 2025' }
		]
	}
];
