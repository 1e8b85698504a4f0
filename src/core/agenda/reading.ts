import { type Locale, locales } from '../locale';
import { seeded } from '../random';
import { holds } from '../scenario/condition';
import { choicesAt, choose, placeOf, type State, start } from '../scenario/play';
import type { ReactionBeat, Scenario } from '../scenario/schema';
import { wordsOf } from '../style/sentences';
import type { Reading } from './pace';

const walks = 200;

/** Averages over ways chosen at random, the same ones on every build. */
export function readingOf(scenario: Scenario): Reading {
	const random = seeded(1);
	const total = { turns: 0, ru: 0, en: 0 };
	for (let walk = 0; walk < walks; walk++) {
		const { turns, texts } = walkThrough(scenario, random);
		total.turns += turns;
		for (const locale of locales)
			total[locale] += texts.reduce((sum, text) => sum + wordsOf(text[locale]).length, 0);
	}
	return {
		turns: Math.round(total.turns / walks),
		words: { ru: Math.round(total.ru / walks), en: Math.round(total.en / walks) },
	};
}

function walkThrough(scenario: Scenario, random: () => number) {
	const texts: Record<Locale, string>[] = [];
	const read = (beats: readonly ReactionBeat[], state: State) => {
		for (const beat of beats)
			if (holds(beat.when, state)) texts.push('narration' in beat ? beat.narration : beat.say);
	};
	let state = start(scenario);
	let turns = 0;
	for (;;) {
		const place = placeOf(state);
		read((scenario.nodes[place] ?? scenario.endings[place])?.beats ?? [], state);
		const open = choicesAt(scenario, state) as Scenario['nodes'][string]['choices'];
		texts.push(...open.map(({ say }) => say));
		const choice = open[Math.floor(random() * open.length)];
		if (!choice) return { turns, texts };
		state = choose(scenario, state, choice);
		read(choice.reaction, state);
		turns++;
	}
}
