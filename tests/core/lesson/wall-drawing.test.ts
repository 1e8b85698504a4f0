import { describe, expect, it } from 'vitest';
import { labelsInTurn, withoutLabels } from '~/core/lesson/wall-drawing';

const drawing = (inner: string) =>
	`<svg class="drawing" role="img" aria-label="Two sheets" viewBox="0 0 360 300">${inner}</svg>`;

describe('a drawing on the wall', () => {
	it('gives nothing away while it is bare: neither by its labels nor by its description', () => {
		const bare = withoutLabels(drawing('<path d="M0 0"/><text data-label="a" x="1" y="2">the answer</text>'));
		expect(bare).toBe('<svg aria-hidden="true" class="drawing" viewBox="0 0 360 300"><path d="M0 0"/></svg>');
	});

	it('tells its labels one by one', () => {
		const label = (y: number, more = '') => `<text data-label="l${y}" x="10" y="${y}"${more}>words</text>`;
		const marks = (inner: string) => labelsInTurn(drawing(inner)).match(/data-(?:moment|line)/g);
		expect(marks(label(20) + label(62))).toEqual(['data-moment', 'data-moment']);
		expect(marks(label(20) + label(42, ' font-weight="700"'))).toEqual(['data-moment', 'data-moment']);
	});

	it('tells a label of two lines at once', () => {
		const lines =
			'<text data-label="one" x="10" y="20">on neither</text><text data-label="two" x="10" y="42">board</text>';
		expect(labelsInTurn(drawing(lines))).toContain(
			'<text data-label="one" x="10" y="20" data-moment="label">on neither</text><text data-label="two" x="10" y="42" data-line="">board</text>',
		);
	});
});
