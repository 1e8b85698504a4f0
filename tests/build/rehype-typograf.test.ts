import { expect, it } from 'vitest';
import { rehypeTypograf } from '~/integrations/rehype-typograf';

const text = (value: string) => ({ type: 'text', value });
const element = (tagName: string, ...children: object[]) => ({ type: 'element', tagName, children });

/** The texts of a paragraph after correction, joined. */
function correct(children: object[], path = 'content/lessons/ru/a.mdx'): string {
	const tree = { type: 'root', children: [element('p', ...children)] };
	rehypeTypograf()(tree as never, { path });
	const collect = (node: { value?: string; children?: object[] }): string =>
		node.value ?? (node.children ?? []).map((child) => collect(child as never)).join('');
	return collect(tree as never);
}

it('pairs quotes across an emphasised word', () => {
	expect(correct([text('Он сказал "лиды '), element('em', text('мусор')), text('" и ушёл')])).toContain(
		'«лиды мусор»',
	);
});

it('keeps a short word with the next one', () => {
	expect(correct([text('Он в доме')])).toBe('Он\u00a0в\u00a0доме');
});

it('uses English quotes in an English lesson', () => {
	expect(correct([text('He said "no"')], 'content/lessons/en/a.mdx')).toContain('“no”');
});

it('leaves code and angle brackets as they are', () => {
	expect(correct([text('a < b & c '), element('code', text('"x"'))]).replaceAll('\u00a0', ' ')).toBe(
		'a < b & c "x"',
	);
});

it('keeps a number with what it counts', () => {
	expect(correct([text('План 1,2 миллиона')])).toBe('План 1,2\u00a0миллиона');
});

it.each(['R&D', 'Q&A', 'AT&T', 'P&L', '&amp;', 'x<y'])(
	'leaves %s as it is written, in both languages and inside emphasis',
	(written) => {
		for (const path of ['content/lessons/ru/a.mdx', 'content/lessons/en/a.mdx']) {
			expect(correct([text(`${written} – `), element('em', text(written))], path)).toContain(written);
			expect(correct([element('em', text(written)), text(` and ${written}.`)], path)).not.toMatch(/[&<] /);
		}
	},
);
