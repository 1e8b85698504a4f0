// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { unfold } from '~/enhance/unfold';

const hidden = () =>
	[...document.querySelectorAll<HTMLElement>('p')].filter((one) => one.hidden).map(({ id }) => id);
const isUnfolding = () => document.querySelector('[data-unfolding]') !== null;

beforeEach(() => {
	document.body.innerHTML = `
		<section data-shown>
			<div class="moments">
				<div data-copy>
					<p class="own-line" id="mine"></p>
					<div class="reaction"><p id="answer"></p><p id="not-now" data-off></p></div>
				</div>
				<div class="beats"><p id="first"></p><p id="second"></p></div>
			</div>
			<h3 class="choices-title" tabindex="-1"></h3>
		</section>`;
});

it('holds back all but the line said and the first answer, then gives one moment at a time', () => {
	unfold(document.body, 'start');
	expect(hidden()).toEqual(['first', 'second']);
	expect(isUnfolding()).toBe(true);
	expect(unfold(document.body, 'next').map(({ id }) => id)).toEqual(['first']);
	expect(isUnfolding()).toBe(true);
	expect(unfold(document.body, 'next').map(({ id }) => id)).toEqual(['second']);
	expect(isUnfolding()).toBe(false);
	expect(document.activeElement?.className).toBe('choices-title');
	expect(unfold(document.body, 'next')).toEqual([]);
});

it('gives all that is held back at once, and wastes no press on a moment that this play does not show', () => {
	unfold(document.body, 'start');
	expect(unfold(document.body, 'all').map(({ id }) => id)).toEqual(['first', 'second']);
	expect(hidden()).toEqual([]);
});
