interface TextStyle {
	readonly size: number;
	readonly anchor: string;
}

/** Average width of a letter, in font sizes. */
const letter = 0.52;

/**
 * A small copy of a lesson's picture: words too small to read become bars, and a screen reader passes over it.
 * @param picture the drawing with its words filled in
 */
export function thumbnailOf(picture: string): string {
	const groups: TextStyle[] = [{ size: 16, anchor: 'start' }];
	const styled = (attributes: string): TextStyle => {
		const around = groups.at(-1) as TextStyle;
		return {
			size: Number(attribute(attributes, 'font-size') ?? around.size),
			anchor: attribute(attributes, 'text-anchor') ?? around.anchor,
		};
	};
	return picture
		.replace(/<svg\b[^>]*>/, (tag) =>
			tag
				.replace(/\s(?:role|class|aria-label)="[^"]*"/g, '')
				.replace('<svg', '<svg class="thumbnail" aria-hidden="true"'),
		)
		.replace(
			/<\/g>|<g\b([^>]*)>|<text\b([^>]*)>([^<]*)<\/text>/g,
			(tag: string, group: string | undefined, label: string | undefined, words = '') => {
				if (label !== undefined) return bar(styled(label), label, words);
				if (group === undefined) groups.pop();
				else if (!group.endsWith('/')) groups.push(styled(group));
				return tag;
			},
		);
}

function bar({ size, anchor }: TextStyle, label: string, words: string): string {
	const length = Math.round(words.replace(/&\w+;/g, '"').length * size * letter);
	if (length === 0) return '';
	const before = anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0;
	const x = Number(attribute(label, 'x') ?? 0) - before;
	const y = Number(attribute(label, 'y') ?? 0) - size / 3;
	return `<path class="bar" d="M${round(x)} ${round(y)}h${length}" stroke-width="${round(size / 2)}"/>`;
}

function attribute(attributes: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
