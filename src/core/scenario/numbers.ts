import { type Report, reporter } from '../check';
import { limits } from '../limits';
import { locales } from '../locale';
import type { Problem } from '../problem';
import type { Condition } from './condition';
import type { Exploration } from './explore';
import { type AuthoredChoice, allChoices } from './passages';
import type { Scenario } from './schema';
import {
	beatsShown,
	bestOf,
	countWays,
	isForgiving,
	lengthsOfPlay,
	modesOfBest,
	percent,
	shareOfBest,
	shortBest,
} from './stats';

const { otherModes, shortest, bestEnding, oneEnding, forgiven, length } = limits.play;

/**
 * Every count of a role-play that is over its limit: the best choices, the endings, and room on the wall. Of one that
 * is never scored only the room.
 */
export function checkNumbers(file: string, scenario: Scenario, explored: Exploration): Problem[] {
	if (scenario.unscored) return checkLengths(file, scenario, explored);
	return [
		...checkBest(file, scenario),
		...(explored.isComplete ? checkEndings(file, scenario, explored) : []),
		...checkVerdicts(file, scenario),
		...checkLengths(file, scenario, explored),
	];
}

/** No rule of thumb may find the best choice: neither its mode nor its length. */
function checkBest(file: string, scenario: Scenario): Problem[] {
	const { problems, report } = reporter(file, 'play-best');
	const modes = modesOfBest(scenario);
	const all = Object.values(modes).reduce((sum, count) => sum + count, 0);
	const others = all - (modes.collaborating ?? 0);
	if (others < all * otherModes)
		report(
			'nodes',
			`${others} of ${all} best choices are of another mode than collaborating.`,
			`Let at least ${Math.ceil(all * otherModes)} be: there are moments for a pause, a limit, a trade.`,
		);
	for (const locale of locales) {
		const { short, of } = shortBest(scenario, locale);
		if (short > of * shortest)
			report(
				'nodes',
				`The best choice is among the two shortest in ${short} of ${of} scenes in "${locale}".`,
				`Lengthen or shorten some: ${Math.floor(of * shortest)} is the limit.`,
			);
	}
	checkLessons(scenario, report);
	return problems;
}

/** What each role-play has to teach once: two good answers, the right words too early, and one talk too many. */
function checkLessons(scenario: Scenario, report: Report): void {
	const choices = allChoices(scenario).map(({ choice }) => choice);
	if (!bestOf(scenario).some(({ best }) => best.length > 1))
		report('nodes', 'No scene has two best choices.', 'Rate two choices of one scene equally high.');
	if (!choices.some(({ rating, detours }) => rating > 0 && detours.some(({ when }) => asksTension(when))))
		report(
			'nodes',
			'No good line fails for the tension.',
			'Give a choice rated above zero a detour with when: { tension: { atLeast: … } }.',
		);
	const harms = ({ mode, rating, effect }: AuthoredChoice) =>
		mode === 'collaborating' && (rating < 0 || effect.trust < 0 || effect.tension > 0);
	if (!choices.some(harms))
		report(
			'nodes',
			'Collaborating does harm nowhere.',
			'Rate one choice with mode: collaborating below zero, or let its effect cost trust or raise the tension.',
		);
}

const asksTension = ({ tension, any = [] }: Condition): boolean =>
	tension?.atLeast !== undefined || any.some(asksTension);

function checkEndings(file: string, scenario: Scenario, explored: Exploration): Problem[] {
	const { problems, report } = reporter(file, 'play-endings');
	const ways = countWays(scenario, explored);
	const best = shareOfBest(scenario, ways);
	if (ways.count !== undefined && (best < bestEnding.least || best > bestEnding.most))
		report(
			'endings',
			`The best ending (outcome: durable) is reached by ${percent(best)} of all ways.`,
			`${percent(bestEnding.least)} to ${percent(bestEnding.most)} is the limit: let more or fewer detours lead away from it.`,
		);
	if (!isForgiving(scenario, explored))
		report(
			'endings',
			`The best ending (outcome: durable) cannot be reached after ${forgiven} choices rated below zero.`,
			'Loosen the detours that lead away from it, or let a choice in a later scene win back trust.',
		);
	for (const [id, share] of Object.entries(ways.shares).filter(([, one]) => one > oneEnding))
		report(
			`endings.${id}`,
			`${percent(share)} of all ways end here.`,
			`${percent(oneEnding)} is the limit: let some choices lead elsewhere.`,
		);
	return problems;
}

function checkVerdicts(file: string, { endings }: Scenario): Problem[] {
	const { problems, report } = reporter(file, 'ending-verdict');
	for (const [id] of Object.entries(endings).filter(([, { verdict }]) => !verdict))
		report(
			`endings.${id}`,
			'The ending has no verdict.',
			'Write one sentence: what came of it, and when this would be fine or dear.',
		);
	return problems;
}

function checkLengths(file: string, scenario: Scenario, explored: Exploration): Problem[] {
	const { problems, report } = reporter(file, 'play-length');
	for (const one of lengthsOfPlay(scenario, explored).filter((text) => text.length > length[text.kind]))
		report(
			one.path,
			`The ${one.kind} has ${one.length} characters in "${one.locale}".`,
			`Shorten it: the wall has room for ${length[one.kind]}.`,
		);
	for (const [index, line] of (scenario.help ?? []).entries())
		for (const locale of locales.filter((one) => line[one].length > length.help))
			report(
				`help.#${index + 1}`,
				`The line has ${line[locale].length} characters in "${locale}".`,
				`Shorten it: it is always in view, and ${length.help} is the limit.`,
			);
	for (const [id, count] of beatsShown(scenario, explored)) {
		if (count > length.beats)
			report(
				`nodes.${id}.beats`,
				`${count} beats are shown here.`,
				`Leave some out: the wall has room for ${length.beats}.`,
			);
	}
	return problems;
}
