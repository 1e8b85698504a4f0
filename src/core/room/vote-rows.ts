import type { Rules } from '../scenario/play';
import { votedOn } from './tally';
import { type Group, groups, handsFor, type Vote } from './vote';

/** What the rows say, in a language. */
export interface RowWords {
	/** Step, scene, round, number of the choice, choice, group, hands, taken. */
	readonly header: readonly string[];
	readonly groups: Readonly<Record<Group, string>>;
	readonly yes: string;
	readonly no: string;
	readonly titleOf: (nodeId: string) => string;
	readonly sayOf: (choiceId: string) => string;
}

/** All votes of a play for a spreadsheet: a row for each scene, round, choice and group. */
export function voteRows(
	rules: Rules,
	votes: readonly Vote[],
	choiceIds: readonly string[],
	words: RowWords,
): (string | number)[][] {
	const rows = votes.flatMap((vote) => {
		const voted = votedOn(rules, vote, choiceIds);
		if (!voted) return [];
		return vote.rounds.flatMap((round, roundIndex) =>
			voted.choices.flatMap(({ id }, index) =>
				groups.map((group) => [
					vote.path.length + 1,
					words.titleOf(voted.nodeId),
					roundIndex + 1,
					index + 1,
					words.sayOf(id),
					words.groups[group],
					handsFor(round, id)[group],
					voted.taken === id ? words.yes : words.no,
				]),
			),
		);
	});
	return [[...words.header], ...rows];
}
