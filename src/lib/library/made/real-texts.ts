/** A text as an editor may find it. The words are ours, the structures those of real ones. */
export interface RealText {
	name: string;
	/** As it would be saved, byte for byte. */
	found: string;
	lang?: string;
	dir?: 'ltr' | 'rtl';
	/** Its lines as the page has to print them, where that is not simply what is left without blank lines and ends. */
	lines?: string[];
}

export const REAL_TEXTS: RealText[] = [
	{
		name: 'agency news',
		found: `MADEVILLE, Aug 1 (Made News) - The office said on Tuesday it had "no comment".

* Office says no comment
* Shares down 0.5%

[1/3] A picture of the office. MADE/File Photo

"We don't know," an official said. He added: "Ask #2 & #3 -- not <us>."
($1 = 7.1750 Chinese yuan)
(Reporting by A. Maker; editing by B. Maker)
Our Standards: https://www.made.example/trust?section=2&copy=1#_top
[Advertisement]: below
---
2022. A good year.
`
	},
	{
		name: 'a transcript',
		found: `SPOKESPERSON: Good afternoon. [Laughter.]\r
\r
Q: Thank you. Two questions *if I may*.\r
A: No.   Next.\r
00:12:07 >> [INAUDIBLE] -- the ~~second~~ one_two_three?\r
>> Yes.\r
> That's all.\r
(End of transcript.)\r
###\r
`
	},
	{
		name: 'a communiqué',
		found: `COMMUNIQUÉ
1. The parties:
(a) met;
(b) agreed on "so-called" matters;
   (i) as in Annex 1\\2.
2. The parties did not:
- meet again
- agree again

3) Done at Madeville, this 1st day of August.
i. First copy.
+ Second copy.
`
	},
	{
		name: 'a report out of a printed page',
		found: `\fANNUAL REPORT\t
Page 1 of 2
The coun\u00adcil met.\u00b9 It found\u2019s no\u00adthing [2].
\f
============
Table 1:  Calls by year
2020   1,200    (est.)
2021   8,000    *
------------
\u00b9 See p.\u00a012.
`
	},
	{
		name: 'verse',
		found: `Who says so?

    Who says so, in the rain,
        and who would say again
    what nobody has said --
  _the_ line is dead\\

*

    #1, the line is red.
`
	},
	{
		name: 'a table',
		found: `Year\tCalls\tShare
2020\t1,200\t12%
2021\t8,000\t60%

| Year | Calls |
|------|-------|
| 2020 | 1,200 |
`
	},
	{
		name: 'lines broken by hand',
		found: `The office did not answer. It did
not say why, and it did not say
- which would have helped -
when it would.

    Yours,
	the editor
`
	},
	{
		name: 'Arabic',
		lang: 'ar',
		dir: 'rtl',
		found: `من يقول؟

قالت الوزارة (MSS)\u200f: «هذا مهم جداً»، ولم تقل لماذا.
١. أولاً
- ثانياً
`
	},
	{
		name: 'Hebrew',
		lang: 'he',
		dir: 'rtl',
		found: `מי אומר?\n\nהמשרד אמר: "זה חשוב" [1].\u200e (MSS)\n* לא נאמר מדוע.\n`
	},
	{
		name: 'Chinese',
		lang: 'zh-Hans',
		found: `谁说的？

\u3000\u3000他说：“这很重要。”这是真的吗？
\u3000\u3000（一）热线：见下。
\u3000\u3000一、国家\u3000安全
※ 注：*以上*。
`
	},
	{
		name: 'Russian',
		lang: 'ru',
		found: `Кто это сказал?

—\u00a0Не знаю, —\u00a0ответил он. «Это №\u00a01».
1) Первое;
2) второе_.
`
	},
	{
		name: 'text read in a wrong encoding',
		found: `The office said: â€œNo commentâ€\u009d.

It didnâ€™t say why. Caf\ufffd was closed.
`
	},
	{
		name: 'a page with a form',
		found: `Leave a Reply
Your email address will not be published. Required fields are marked *
Comment *
[ ] Save my name
- [x] Notify me
<input type="text"> {{name}} {#if x} \`code\` $a_b$ ![x](y) <!-- so -->
Name * Email * Website
&lt;b&gt; &amp; &#123; a&nbsp;b
https\\://made.example\\ntext  www.made.example  a@made.example
`
	},
	{
		name: 'a mark in front',
		found: '\ufeffWho says so?\n\nNobody.\n'
	}
];
