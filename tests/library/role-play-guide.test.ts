import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { limits } from '~/core/limits';
import { formatProblems, type Problem } from '~/core/problem';
import { checkScenario } from '~/core/scenario/graph';
import { checkNumbers } from '~/core/scenario/numbers';
import { scenarioSchema } from '~/core/scenario/schema';
import { exploreScenario } from '~/core/scenario/states';
import { checkShape } from '~/library/shape';

const guide = readFileSync('docs/role-plays.md', 'utf8');
/** Cells of tables are padded so that columns line up. */
const unpadded = guide.replace(/ {2,}/g, ' ');

it('the skeleton to copy is a whole role-play without a problem', () => {
	const skeleton = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
	const file = 'scenarios/skeleton.yaml';
	const problems: Problem[] = [];
	const scenario = checkShape(scenarioSchema, { file, data: parse(skeleton) }, problems);
	if (scenario)
		problems.push(
			...checkScenario('skeleton', scenario),
			...checkNumbers(file, scenario, exploreScenario(scenario)),
		);
	expect(formatProblems(problems)).toBe('');
	expect(Object.keys(scenario?.nodes ?? {})).toHaveLength(3);
});

it('every complaint that is explained is one that a check makes', () => {
	const checks = ['src/core/**/*.ts', 'src/library/*.ts']
		.flatMap((pattern) => globSync(pattern))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	const [, section = ''] = unpadded.split('## What the check says');
	const complaints = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, words = '']) => words);
	const unknown = complaints.filter((words) => !words.split('…').every((part) => checks.includes(part)));
	expect(complaints.length).toBeGreaterThan(40);
	expect(unknown).toEqual([]);
});

it('the limits are those that the checks hold', () => {
	const { length, open, bestEnding, forgiven, oneEnding } = limits.play;
	const percent = (share: number) => `${share * 100} %`;
	for (const row of [
		`| a beat | ${length.beat} characters |`,
		`| the words of a choice | ${length.choice} characters |`,
		`| a reaction, all that is shown together | ${length.reaction} characters |`,
		`| beats shown in a scene | ${length.beats} |`,
		`| a line of \`help\` | ${length.help} characters |`,
		`| choices open at a time | ${open.least} to ${open.most} |`,
		`${percent(bestEnding.least)} to ${percent(bestEnding.most)} of all ways, also after ${forgiven} bad choices`,
		`| any ending | at most ${percent(oneEnding)} of all ways |`,
	])
		expect(unpadded).toContain(row);
});
