// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nothingYet } from '~/core/progress/record';
import { rulesOf } from '~/core/scenario/play';
import { scenarioSchema } from '~/core/scenario/schema';
import { openPlay } from '~/stores/play';
import { recordPlay } from '~/stores/plays';
import { $progress } from '~/stores/progress';
import { fixture } from '../fixtures/read';

const rules = rulesOf(scenarioSchema.parse(fixture('scenarios/sound.yaml')));

beforeEach(() => {
	// What the play before still had to write.
	dispatchEvent(new Event('pagehide'));
	localStorage.clear();
	$progress.set(nothingYet);
	history.replaceState(null, '', '/play');
});

async function opened(address: string) {
	history.replaceState(null, '', address);
	const { play, notice, offered } = await openPlay('sound', rules);
	return { choices: play.$choices.get(), notice, offered, address: location.pathname + location.hash };
}

describe('an address', () => {
	it.each([
		['lists choices', '#ask.trial', ['ask', 'trial']],
		['lists choices as it used to', '?path=ask.trial', ['ask', 'trial']],
		['names a scene', '#second', ['blame']],
		['names an ending', '#durable', ['ask', 'trial']],
		['names the first scene', '#first', []],
	])('that %s opens the play there', async (_, end, choices) => {
		expect(await opened(`/play${end}`)).toEqual({
			choices,
			notice: 'none',
			offered: undefined,
			address: choices.length > 0 ? `/play#${choices.join('.')}` : '/play',
		});
	});

	it('that names nothing of the play leaves it at its start', async () => {
		expect(await opened('/play#nowhere')).toMatchObject({
			choices: [],
			offered: undefined,
			address: '/play',
		});
	});

	it('that names a scene off the way is offered beside a play under way', async () => {
		recordPlay('sound', ['ask']);
		expect(await opened('/play#second')).toMatchObject({
			choices: ['ask'],
			notice: 'resumed',
			offered: ['blame'],
		});
	});

	it('takes choices clicked while the way to its scene was looked for', async () => {
		history.replaceState(null, '', '/play#second');
		globalThis.earlyChoices = [];
		const opening = openPlay('sound', rules);
		globalThis.earlyChoices.push(rules.nodes.second?.choices[0]?.id ?? '');
		const { play } = await opening;
		expect(play.$choices.get()).toHaveLength(2);
	});

	it.each(['#second', '#ask'])('opened on the page itself loads it anew: %s', async (hash) => {
		await opened('/play');
		const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
		history.replaceState(null, '', `/play${hash}`);
		dispatchEvent(new PopStateEvent('popstate', { state: null }));
		expect(reload).toHaveBeenCalled();
		reload.mockClear();
		history.replaceState(null, '', '/play#brief');
		dispatchEvent(new PopStateEvent('popstate', { state: null }));
		expect(reload).not.toHaveBeenCalled();
		reload.mockRestore();
	});
});
