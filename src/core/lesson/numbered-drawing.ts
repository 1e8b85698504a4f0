import { type DrawnLabel, extentOf, redrawLabels, round } from './drawn-labels';

export interface NumberedDrawing {
	/** The picture with a number in place of each label. */
	readonly drawing: string;
	/** What the numbers stand for: the first is number 1. Escaped, as in the drawing. */
	readonly labels: readonly string[];
}

const radius = 10;

/**
 * The picture of a lesson for a worksheet: numbers stand where its labels stood. What a label says in two lines gets
 * one number; a label that is itself a number stays.
 * @param picture the drawing with its words filled in
 */
export function numberedDrawing(picture: string): NumberedDrawing {
	const found: DrawnLabel[][] = [];
	const drawing = redrawLabels(picture, (label) => {
		if (!/\p{L}/u.test(label.words)) return label.words && textOf(label);
		const above = found.at(-1);
		if (above && goesOn(above.at(-1) as DrawnLabel, label)) {
			above.push(label);
			return '';
		}
		found.push([label]);
		return circle(label, found.length);
	});
	return { drawing, labels: withoutOrder(found.map(joined)) };
}

/** Whether a label is the next line of the one above it. */
function goesOn(above: DrawnLabel, label: DrawnLabel): boolean {
	const down = label.y - above.y;
	return label.x === above.x && label.anchor === above.anchor && down > 0 && down < 1.6 * label.size;
}

/** Lines in one style are one text; another style says another thing. */
function joined(lines: readonly DrawnLabel[]): string {
	return lines
		.map(({ words, size, weight }, index) => {
			const before = lines[index - 1];
			if (!before) return words;
			return `${before.size === size && before.weight === weight ? ' ' : ', '}${words}`;
		})
		.join('');
}

/** Labels that count themselves would give away which of them comes first. */
function withoutOrder(labels: readonly string[]): string[] {
	const counted = /^(\d)\.?\s+/;
	const places = labels.flatMap((label) => counted.exec(label)?.[1] ?? []);
	const areSteps = places.length > 2 && places.every((place, index) => Number(place) === index + 1);
	return labels.map((label) => (areSteps ? label.replace(counted, '') : label));
}

function circle(label: DrawnLabel, number: number): string {
	const { start, width } = extentOf(label);
	const inside = { start: start + radius, middle: start + width / 2, end: start + width - radius }[
		label.anchor
	];
	const x = round(inside ?? start);
	const y = round(label.y - label.size / 3);
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#fff" stroke="#000" stroke-width="1.5"/><text x="${x}" y="${y + 4.5}" font-size="13" font-weight="700" text-anchor="middle" fill="#000">${number}</text>`;
}

function textOf({ words, x, y, size, anchor, weight }: DrawnLabel): string {
	return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="#000">${words}</text>`;
}
