import { describe, expect, it } from 'vitest';
import { numberedDrawing } from '~/core/lesson/numbered-drawing';

const text = (x: number, y: number, words: string, more = '') =>
	`<text x="${x}" y="${y}"${more}>${words}</text>`;
const numbered = (...labels: string[]) =>
	numberedDrawing(`<svg viewBox="0 0 360 300">${labels.join('')}</svg>`);

describe('a picture for a worksheet', () => {
	it('has a number in place of each label, and none of its words', () => {
		const { drawing, labels } = numbered(text(20, 40, 'reach'), text(20, 140, 'a &amp; b'));
		expect(labels).toEqual(['reach', 'a &amp; b']);
		expect(drawing.match(/(?<=>)\d+(?=<\/text>)/g)).toEqual(['1', '2']);
		expect(drawing).not.toMatch(/reach|amp/);
	});

	it.each([
		['start', 'cx="30"'],
		['middle', 'cx="20"'],
		['end', 'cx="10"'],
	])('keeps the number where the label was: %s', (anchor, place) => {
		expect(numbered(text(20, 40, 'reach', ` text-anchor="${anchor}"`)).drawing).toContain(place);
	});

	it('gives one number to what a label says in two lines', () => {
		const { drawing, labels } = numbered(
			text(20, 40, 'so they'),
			text(20, 60, 'aren’t afraid'),
			text(20, 160, 'no'),
		);
		expect(labels).toEqual(['so they aren’t afraid', 'no']);
		expect(drawing.match(/<circle/g)).toHaveLength(2);
	});

	it('parts lines in two styles by a comma', () => {
		expect(
			numbered(text(20, 40, 'stand firm', ' font-weight="700"'), text(20, 60, 'competing')).labels,
		).toEqual(['stand firm, competing']);
	});

	it('leaves a label that is itself a number', () => {
		const { drawing, labels } = numbered(text(20, 40, '100 leads'), text(20, 100, '20'), text(20, 200, ''));
		expect(labels).toEqual(['100 leads']);
		expect(drawing).toContain('>20</text>');
		expect(drawing.match(/<text/g)).toHaveLength(2);
	});

	it('takes the order out of labels that count themselves, and no other number', () => {
		const steps = ['1. Let-down', '2. Label', '3. Mistrust'].map((words, index) =>
			text(20, 100 * index, words),
		);
		expect(numbered(...steps, text(200, 0, '14 slides')).labels).toEqual([
			'Let-down',
			'Label',
			'Mistrust',
			'14 slides',
		]);
		expect(numbered(text(0, 0, '6 arrived'), text(0, 100, '4 in the tray')).labels).toEqual([
			'6 arrived',
			'4 in the tray',
		]);
	});
});
