import { expect, it } from 'vitest';
import { rehypeHeadingIds } from '~/integrations/rehype-heading-ids';
import { builtPages } from './built-pages';

const heading = (tagName: string, id?: string) => ({ tagName, properties: id ? { id } : {}, children: [] });

it('numbers headings in their order, at any depth', () => {
	const inner = heading('h3');
	const tree = { children: [heading('h2'), { tagName: 'div', children: [inner] }, heading('h2', 'slug')] };
	rehypeHeadingIds()(tree);
	expect(JSON.stringify(tree).match(/part-\d/g)).toEqual(['part-1', 'part-2', 'part-3']);
	expect(inner.properties).toEqual({ id: 'part-2' });
});

const texts = builtPages.filter(({ address }) => /^ru\/(lessons|guides|workshops)\//.test(address));

it.each(texts.map(({ address, html }) => [address.slice(3), html]))(
	'gives the parts of %s the same addresses in both languages',
	(address, html) => {
		const parts = (page: string) => page.match(/\sid="part-\d+"/g) ?? [];
		const english = builtPages.find((page) => page.address === `en/${address}`)?.html ?? '';
		expect(parts(english)).toEqual(parts(html ?? ''));
	},
);
