// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Standing } from '~/core/scenario/condition';
import { showPlace, wordsOf } from '~/enhance/printed';
import { markupOf, reactionTo, whyOf } from '~/enhance/quoted';

const knows = (fact: string) => `data-when='{"knows":["${fact}"]}'`;
const note = '<p class="condition">Если на столе: «Список»:</p>';

const page = `
<div class="play">
	<section id="first" data-scene="first">
		<div class="arrivals"></div>
		<ol><li><a data-choice="ask">Что в списке?</a></li></ol>
	</section>
	<section id="second" data-scene="second">
		<div class="arrivals">
			<div class="arrival" data-after="ask">
				<div class="own-line"><div class="bubble-words"><p>Если вы выбрали</p></div></div>
				<div class="reaction"><p>Люди.</p><div ${knows('list')}>${note}<p>Двести.</p></div></div>
				<details class="why"><p><span data-variants>
					<span ${knows('date')}><em class="condition">Если:</em> Первый.</span>
					<span ${knows('list')}><em class="condition">Если:</em> Второй.</span>
					<span data-when="{}"><em class="condition">Иначе:</em> Третий.</span>
				</span></p></details>
			</div>
		</div>
		<div id="beat" ${knows('list')}>${note}<p>Марина смотрит в список.</p></div>
		<ol>
			<li id="guarded" ${knows('list')}>${note}<a data-choice="trial">Попробуем</a></li>
			<li id="free"><a data-choice="leave">Ладно</a></li>
		</ol>
	</section>
</div>`;

const standing = (facts: string[]): Standing => ({ trust: 0, tension: 5, facts, chosen: [] });
const isOff = (selector: string) => document.querySelector(selector)?.hasAttribute('data-off');
const root = () => document.body.firstElementChild as Element;

beforeEach(() => {
	document.body.innerHTML = page;
});

describe('a printed scene', () => {
	it('shows beats and choices whose condition holds, and no others', () => {
		showPlace(root(), 'second', 'ask', standing([]));
		expect([isOff('#beat'), isOff('#guarded'), isOff('#free')]).toEqual([true, true, false]);
		showPlace(root(), 'second', 'ask', standing(['list']));
		expect([isOff('#beat'), isOff('#guarded'), isOff('#free')]).toEqual([false, false, false]);
	});

	it('shows the first variant that holds, and the last where none does', () => {
		const shown = () =>
			Array.from(document.querySelectorAll('[data-copy] [data-variants] > :not([data-off])'), (one) =>
				one.lastChild?.textContent?.trim(),
			);
		showPlace(root(), 'second', 'ask', standing(['list', 'date']));
		expect(shown()).toEqual(['Первый.']);
		showPlace(root(), 'second', 'ask', standing(['list']));
		expect(shown()).toEqual(['Второй.']);
		showPlace(root(), 'second', 'ask', standing([]));
		expect(shown()).toEqual(['Третий.']);
	});
});

describe('what is quoted from the page', () => {
	it('has the words of the state they are quoted for, without the conditions', () => {
		expect(whyOf('ask', standing(['list']))).toBe('Второй.');
		expect(whyOf('ask', standing([]))).toBe('Третий.');
		expect(markupOf(reactionTo('ask'), standing([]))).toBe('<p>Люди.</p>');
		expect(markupOf(reactionTo('ask'), standing(['list']))).toContain('Двести.');
	});

	it('has what the page shows now where no state is named', () => {
		showPlace(root(), 'second', 'ask', standing([]));
		expect(wordsOf('[data-copy] .reaction')).toBe('Люди.');
		showPlace(root(), 'second', 'ask', standing(['list']));
		expect(wordsOf('[data-copy] .reaction')).toBe('Люди.Двести.');
	});
});
