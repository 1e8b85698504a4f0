import { shares } from '../giveaways';
import { limits } from '../limits';
import { type Locale, locales } from '../locale';
import type { Row } from '../style/table';
import { askedInScenario } from './graph';
import type { Scenario } from './schema';
import { exploreScenario } from './states';
import {
	bestOf,
	countWays,
	isForgiving,
	lengthsOfPlay,
	type Measured,
	modesOfBest,
	percent,
	shareOfBest,
	shortBest,
} from './stats';

const { bestEnding, oneEnding, length, forgiven } = limits.play;

/** What is counted of each role-play, beside its limit in the head. */
export function playTables(
	scenarios: readonly { readonly file: string; readonly scenario: Scenario }[],
): Readonly<Record<string, readonly Row[]>> {
	const explored = scenarios.map((one) => ({ ...one, exploration: exploreScenario(one.scenario) }));
	const counted = explored.map((one) => ({ ...one, ways: countWays(one.scenario, one.exploration) }));
	const scored = <One extends { scenario: Scenario }>(all: readonly One[]) =>
		all.filter(({ scenario }) => !scenario.unscored);
	return {
		'Role-plays: ways': counted.map(({ file, scenario, exploration, ways }) => ({
			file,
			states: `${exploration.visits.length}${exploration.isComplete ? '' : ' and more'}`,
			ways: ways.count ?? 'without end: there is a loop',
			decisions: `${ways.shortest}–${ways.longest ?? '∞'}`,
			[`best ending (${percent(bestEnding.least)}–${percent(bestEnding.most)})`]: scenario.unscored
				? 'never scored'
				: percent(shareOfBest(scenario, ways)),
			[`… after ${forgiven} bad`]: scenario.unscored ? '' : isForgiving(scenario, exploration) ? 'yes' : 'no',
		})),
		'Role-plays: endings': scored(counted).flatMap(({ file, scenario, ways }) =>
			Object.entries(scenario.endings).map(([ending, { outcome }]) => ({
				file,
				ending,
				outcome: outcome ?? '',
				[`share of ways (≤ ${percent(oneEnding)})`]:
					ways.count === undefined ? 'not counted' : percent(ways.shares[ending] ?? 0),
			})),
		),
		'Role-plays: best choices': scored(explored).map(({ file, scenario }) => ({
			file,
			modes: Object.entries(modesOfBest(scenario))
				.map(([mode, count]) => `${count} ${mode}`)
				.join(', '),
			'two best': bestOf(scenario).filter(({ best }) => best.length > 1).length,
			places: shares(askedInScenario(scenario))
				.map(({ share }) => percent(share))
				.join(' '),
			'among the two shortest ru/en': locales
				.map((locale) => shortBest(scenario, locale))
				.map(({ short, of }) => `${short}/${of}`)
				.join(' '),
		})),
		'Role-plays: longest text, ru/en': explored.map(({ file, scenario, exploration }) => {
			const texts = lengthsOfPlay(scenario, exploration);
			return {
				file,
				[`beat (≤ ${length.beat})`]: longest(texts, 'beat'),
				[`choice (≤ ${length.choice})`]: longest(texts, 'choice'),
				[`reaction (≤ ${length.reaction})`]: longest(texts, 'reaction'),
			};
		}),
	};
}

function longest(texts: readonly Measured[], kind: Measured['kind']): string {
	const inLocale = (locale: Locale) =>
		texts
			.filter((text) => text.kind === kind && text.locale === locale)
			.reduce((most, text) => Math.max(most, text.length), 0);
	return locales.map(inLocale).join('/');
}
