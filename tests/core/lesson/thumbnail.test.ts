import { describe, expect, it } from 'vitest';
import { thumbnailOf } from '~/core/lesson/thumbnail';

const drawing = (inner: string) =>
	`<svg class="drawing" role="img" aria-label="Two sheets" viewBox="0 0 360 300">${inner}</svg>`;

describe('a thumbnail of a picture', () => {
	it('is passed over by a screen reader, since the lesson says what is in it', () => {
		expect(thumbnailOf(drawing('<path d="M0 0"/>'))).toBe(
			'<svg class="thumbnail" aria-hidden="true" viewBox="0 0 360 300"><path d="M0 0"/></svg>',
		);
	});

	it.each([
		['its start', '', 'M100 94h94'],
		['its end', ' text-anchor="end"', 'M6 94h94'],
		['its middle', ' text-anchor="middle"', 'M53 94h94'],
	])('has a bar in place of a label that is placed by %s', (_, anchor, line) => {
		const label = `<text x="100" y="100" font-size="18"${anchor}>ten letter</text>`;
		expect(thumbnailOf(drawing(label))).toContain(`<path class="bar" d="${line}" stroke-width="9"/>`);
		expect(thumbnailOf(drawing(label))).not.toContain('ten');
	});

	it('takes size and anchor of the group around a label, and forgets them behind it', () => {
		const inner =
			'<g font-size="20" text-anchor="end"><g/><text x="100" y="50">abcde</text></g><text x="0" y="50">abcde</text>';
		expect(thumbnailOf(drawing(inner))).toContain(
			'<g/><path class="bar" d="M48 43.3h52" stroke-width="10"/></g><path class="bar" d="M0 44.7h42" stroke-width="8"/>',
		);
	});

	it('counts an escaped letter as one, and draws nothing for a label without words', () => {
		const inner = '<text x="0" y="16">&quot;a&quot;</text><text x="0" y="16"></text>';
		expect(thumbnailOf(drawing(inner)).match(/class="bar"/g)).toHaveLength(1);
		expect(thumbnailOf(drawing(inner))).toContain('h25"');
	});
});
