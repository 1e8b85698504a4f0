/** A label of a filled drawing and the style it is drawn in. */
export interface DrawnLabel {
	/** As they stand in the drawing, escaped. */
	readonly words: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	/** `start`, `middle` or `end`. */
	readonly anchor: string;
	readonly weight: string;
}

type TextStyle = Pick<DrawnLabel, 'size' | 'anchor' | 'weight'>;

/** Average width of a letter, in font sizes. */
const letter = 0.52;

/**
 * Draws every label of a picture anew.
 * @param picture the drawing with its words filled in
 * @param draw what stands in place of a label
 */
export function redrawLabels(picture: string, draw: (label: DrawnLabel) => string): string {
	const groups: TextStyle[] = [{ size: 16, anchor: 'start', weight: '400' }];
	const styled = (attributes: string): TextStyle => {
		const around = groups.at(-1) as TextStyle;
		return {
			size: Number(attribute(attributes, 'font-size') ?? around.size),
			anchor: attribute(attributes, 'text-anchor') ?? around.anchor,
			weight: attribute(attributes, 'font-weight') ?? around.weight,
		};
	};
	return picture.replace(
		/<\/g>|<g\b([^>]*)>|<text\b([^>]*)>([^<]*)<\/text>/g,
		(tag: string, group: string | undefined, label: string | undefined, words = '') => {
			if (label !== undefined) {
				const place = (name: string) => Number(attribute(label, name) ?? 0);
				return draw({ words, x: place('x'), y: place('y'), ...styled(label) });
			}
			if (group === undefined) groups.pop();
			else if (!group.endsWith('/')) groups.push(styled(group));
			return tag;
		},
	);
}

/** About how wide a label is, and where it starts. */
export function extentOf({ words, x, size, anchor }: DrawnLabel): { start: number; width: number } {
	const width = Math.round(words.replace(/&\w+;/g, '"').length * size * letter);
	return { start: x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0), width };
}

/** To a tenth. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function attribute(attributes: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}
