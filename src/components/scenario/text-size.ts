/** Lines of at most so many characters, broken between words; a longer word has a line of its own. */
export function wrap(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && `${line} ${word}`.length <= most) lines.splice(-1, 1, `${line} ${word}`);
		else lines.push(word);
	}
	return lines;
}

/**
 * Room for lines in the font of the course, which is wider in semi-bold. Generous, since another font may stand in.
 * @param size of the font in pixels
 */
export function textSize(lines: readonly string[], size: number, weight: 400 | 600) {
	const widest = Math.max(0, ...lines.map(({ length }) => length));
	return { width: widest * size * (weight === 600 ? 0.6 : 0.57), height: lines.length * size * 1.2 };
}
