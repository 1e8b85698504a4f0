import { expect, it } from 'vitest';
import { isTaken } from '~/core/scenario/page-ids';
import { builtPages } from './built-pages';

it('knows every id that the page of a role-play prints beside those of its content', () => {
	const pages = builtPages.filter(({ address }) => address.includes('/scenarios/'));
	expect(pages.length).toBeGreaterThan(0);
	for (const { html } of pages) {
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
		const places = [...html.matchAll(/data-(?:scene|ending|after)="([^"]+)"/g)].map(([, id]) => id);
		expect(ids.filter((id) => !places.includes(id) && !isTaken(id))).toEqual([]);
	}
});
