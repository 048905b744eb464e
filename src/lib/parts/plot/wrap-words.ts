/** Words in lines of at most `chars` characters; a longer word has a line of its own. White space becomes single spaces. */
export function wrapWords(words: string, chars: number): string[] {
	const lines: string[] = [];
	for (const word of words.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= chars)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.length > 0 ? lines : [''];
}
