import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookletOf } from '~/core/scenario/booklet';
import { holds, type Standing } from '~/core/scenario/condition';
import { allChoices } from '~/core/scenario/passages';
import { placeOf, type Rules, replay, rulesOf } from '~/core/scenario/play';
import type { Scenario } from '~/core/scenario/schema';
import { course } from '~/library/course';
import { play } from '../../fixtures/play';

const scenarios: [string, Scenario][] = [
	...course('ru').scenarios.map(({ id, scenario }): [string, Scenario] => [id, scenario]),
	['the sound fixture', play()],
];

const sectionsOf = (rules: Rules) => {
	const { scenes, consequences, endings } = bookletOf(rules);
	return [...scenes, ...consequences, ...endings];
};

/** Plays as a reader does, with a pencil: turns pages by number and keeps the strip. */
function readBooklet(scenario: Scenario, pick: (open: number) => number) {
	const { start, scenes, consequences } = bookletOf(rulesOf(scenario));
	const choices = new Map(allChoices(scenario).map(({ choice }) => [choice.id, choice]));
	let strip: Standing = { trust: scenario.trust, tension: scenario.tension, facts: [], chosen: [] };
	let number = start;
	const path: string[] = [];
	for (;;) {
		const scene = scenes.find((one) => one.number === number);
		if (!scene) return { number, path, strip };
		const open = scene.choices.filter(({ id }) => holds(choices.get(id)?.when, strip));
		number = open[pick(open.length)]?.number ?? 0;
		const consequence = consequences.find((one) => one.number === number);
		const effect = choices.get(consequence?.id ?? '')?.effect;
		if (!consequence || !effect) throw new Error(`There is no consequence ${number}.`);
		strip = {
			trust: Math.min(3, Math.max(-3, strip.trust + effect.trust)),
			tension: Math.min(10, Math.max(0, strip.tension + effect.tension)),
			facts: [...new Set([...strip.facts, ...effect.facts])],
			chosen: [...strip.chosen, consequence.id],
		};
		path.push(consequence.id);
		number = consequence.exits.find(({ when }) => holds(when, strip))?.to ?? 0;
	}
}

describe.each(scenarios)('the booklet of %s', (_, scenario) => {
	const rules = rulesOf(scenario);
	const booklet = bookletOf(rules);
	const sections = sectionsOf(rules);
	const numbers = sections.map(({ number }) => number);

	it('numbers its sections in their order, without a gap', () => {
		expect(numbers).toEqual(sections.map((_, index) => index + 1));
	});

	it('leads only to numbers that exist, and to each of them', () => {
		const arrows = [
			booklet.start,
			...booklet.scenes.flatMap(({ choices }) => choices.map(({ number }) => number)),
			...booklet.consequences.flatMap(({ exits }) => exits.map(({ to }) => to)),
		];
		expect([...new Set(arrows)].toSorted((a, b) => a - b)).toEqual(numbers);
	});

	it('comes to the same scenes, state and ending as the play, whatever one chooses', () => {
		const picks = fc.infiniteStream(fc.nat());
		fc.assert(
			fc.property(picks, (stream) => {
				const read = readBooklet(scenario, (open) => stream.next().value % open);
				const { steps, state, dropped } = replay(rules, read.path);
				expect(dropped).toBe(0);
				expect(steps.map(({ choice }) => choice.id)).toEqual(read.path);
				expect(sections[read.number - 1]?.id).toBe(placeOf(state));
				expect(state.position.at).toBe('ending');
				expect(state).toMatchObject(read.strip);
			}),
		);
	});
});

it.each(course('ru').scenarios.map(({ id, scenario }) => [id, scenario] as const))(
	'has no two consequences of one scene beside each other: %s',
	(_, scenario) => {
		const sceneOf = new Map(allChoices(scenario).map(({ node, choice }) => [choice.id, node]));
		const scenes = bookletOf(rulesOf(scenario)).consequences.map(({ id }) => sceneOf.get(id));
		expect(scenes.filter((scene, index) => scene === scenes[index - 1])).toEqual([]);
	},
);

it('leaves out a detour that leads where the play goes anyway, and joins neighbours that lead to one place', () => {
	const calm = { tension: { atMost: 3 } };
	const exitsWith = (...targets: string[]) => {
		const scenario = play(({ nodes }) => {
			const choice = nodes.first?.choices.find(({ id }) => id === 'ask');
			if (choice) choice.detours = targets.map((goto) => ({ when: calm, goto }));
		});
		const { consequences } = bookletOf(rulesOf(scenario));
		return consequences.find(({ id }) => id === 'ask')?.exits.length;
	};
	expect(exitsWith('second')).toBe(1);
	expect(exitsWith('stuck')).toBe(2);
	expect(exitsWith('second', 'stuck')).toBe(3);
	expect(exitsWith('stuck', 'stuck')).toBe(2);
});
