import { it } from 'vitest';
import { builtPages, weigh } from './built-pages';

it('x', () => {
	for (const p of builtPages.filter(({ address }) =>
		/^ru\/(agreement|course|quizzes\/01|scenarios\/(cold-leads|not-a-dispute)\/|style|progress|lessons\/31|advisor|$)/.test(
			address,
		),
	))
		console.log(p.address, JSON.stringify(weigh(p)));
});
