import { type DrawnLabel, extentOf, redrawLabels, round } from './drawn-labels';

/**
 * A small copy of a lesson's picture: words too small to read become bars, and a screen reader passes over it.
 * @param picture the drawing with its words filled in
 */
export function thumbnailOf(picture: string): string {
	const silent = picture.replace(/<svg\b[^>]*>/, (tag) =>
		tag
			.replace(/\s(?:role|class|aria-label)="[^"]*"/g, '')
			.replace('<svg', '<svg class="thumbnail" aria-hidden="true"'),
	);
	return redrawLabels(silent, bar);
}

function bar(label: DrawnLabel): string {
	const { start, width } = extentOf(label);
	if (width === 0) return '';
	const y = round(label.y - label.size / 3);
	return `<path class="bar" d="M${round(start)} ${y}h${width}" stroke-width="${round(label.size / 2)}"/>`;
}
