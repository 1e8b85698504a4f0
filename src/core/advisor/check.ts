import { type Problem, suggest } from '../problem';
import { checkCues } from './cue-check';
import type { Condition, Reason } from './rules';
import type { Advisor } from './schema';
import type { When } from './sentence';

type Report = (file: string, path: string, message: string, fix: string) => void;

/** Everything in the advisor's model that has the right shape and makes no sense; [] when all is well. */
export function checkAdvisor(advisor: Advisor): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (name, path, message, fix) => {
		problems.push({ file: `advisor/${name}.yaml`, path, message, fix });
	};
	const lists = {
		factor: advisor.factors.map(({ id }) => id),
		strategy: advisor.strategies.map(({ id }) => id),
		source: Object.keys(advisor.sources),
		flag: idsOf(advisor.flags),
	};
	const expect = (kind: keyof typeof lists, id: string, file: string, path: string) => {
		if (!lists[kind].includes(id))
			report(file, path, `There is no ${kind} "${id}".`, suggest(id, lists[kind]));
	};
	const expectSources = (sources: readonly string[], file: string, path: string) => {
		if (sources.length === 0)
			report(file, path, 'Points without a source.', 'Name at least one key of sources.yaml.');
		for (const source of sources) expect('source', source, file, path);
	};

	unique(lists.factor, 'factors', 'factors', report);
	unique(lists.strategy, 'strategies', 'strategies', report);
	unique(idsOf(advisor.vetoes), 'vetoes', 'vetoes', report);
	unique(idsOf(advisor.flags), 'flags', 'flags', report);
	unique(idsOf(advisor.typical), 'typical', 'typical', report);
	unique(advisor.quick, 'factors', 'quick', report);
	for (const id of advisor.quick) expect('factor', id, 'factors', 'quick');

	for (const factor of advisor.factors) {
		unique(idsOf(factor.levels), 'factors', `factors.${factor.id}.levels`, report);
		for (const level of factor.levels) {
			const path = `factors.${factor.id}.levels.${level.id}`;
			for (const side of ['for', 'against'] as const) {
				for (const id of weighed(level[side])) expect('strategy', id, 'factors', `${path}.${side}.weights`);
				if (level[side] && weighed(level[side]).length === 0) {
					report('factors', `${path}.${side}`, 'A reason without points.', 'Give points, or delete it.');
				}
			}
			for (const id of weighed(level.for).filter((id) => weighed(level.against).includes(id))) {
				report('factors', path, `"${id}" has points both for and against.`, 'Keep one of them.');
			}
			if (level.for || level.against) expectSources(level.sources, 'factors', `${path}.sources`);
		}
	}
	for (const { id, base } of advisor.strategies) {
		if (base) expectSources(base.sources, 'strategies', `strategies.${id}.base.sources`);
	}
	for (const { id, when, removes, sources } of advisor.vetoes) {
		for (const removed of removes) expect('strategy', removed, 'vetoes', `vetoes.${id}.removes`);
		expectSources(sources, 'vetoes', `vetoes.${id}.sources`);
		checkCondition(when, 'vetoes', `vetoes.${id}.when`, advisor, report);
	}
	for (const { id, answers } of advisor.typical) {
		for (const [factor, level] of Object.entries(answers)) {
			checkCondition({ factor, is: [level] }, 'typical', `typical.${id}.answers`, advisor, report);
		}
	}
	advisor.sentences.forEach(({ strategy, when }, index) => {
		expect('strategy', strategy, 'sentences', `sentences.${index}.strategy`);
		checkWhen(when, 'sentences', `sentences.${index}.when`, advisor, report);
	});
	checkChoice(advisor, report);
	advisor.steps.forEach(({ strategy, when }, index) => {
		expect('strategy', strategy, 'steps', `steps.${index}.strategy`);
		checkWhen(when, 'steps', `steps.${index}.when`, advisor, report);
	});
	for (const { lesson, causes } of advisor.prevention) {
		checkWhen(causes, 'prevention', `prevention.${lesson}.causes`, advisor, report);
	}
	unique(
		advisor.prevention.map(({ lesson }) => lesson),
		'prevention',
		'prevention',
		report,
	);
	problems.push(...checkCues(advisor));
	expectSources(advisor.refer.sources, 'flags', 'refer.sources');
	for (const part of ['steps', 'whom'] as const) {
		advisor.refer[part].forEach(({ flags = [] }, index) => {
			for (const flag of flags) expect('flag', flag, 'flags', `refer.${part}.${index}.flags`);
		});
	}
	if (lists.strategy.every((id) => advisor.vetoes.some(({ removes }) => removes.includes(id)))) {
		report('vetoes', '', 'The vetoes could remove every strategy.', 'Leave one that no veto removes.');
	}
	return problems;
}

function checkCondition(
	condition: Condition,
	file: string,
	path: string,
	{ factors }: Advisor,
	report: Report,
): void {
	for (const { factor: id, is } of leaves(condition)) {
		const factor = factors.find((one) => one.id === id);
		if (!factor) {
			report(file, path, `There is no factor "${id}".`, suggest(id, idsOf(factors)));
			continue;
		}
		const levels = idsOf(factor.levels);
		for (const level of is.filter((level) => !levels.includes(level)))
			report(file, path, `"${id}" has no level "${level}".`, suggest(level, levels));
	}
}

/** Whether every strategy has something to say, and no sentence hides behind another. */
function checkChoice({ strategies, sentences }: Advisor, report: Report): void {
	for (const id of new Set(idsOf(strategies))) {
		if (!sentences.some(({ strategy, when }) => strategy === id && Object.keys(when).length === 0))
			report('sentences', 'sentences', `"${id}" has no fall-back.`, 'Add a sentence without conditions.');
	}
	const keys = sentences.map(({ strategy, when }) => `${strategy} ${sorted(when)}`);
	keys.forEach((key, index) => {
		const first = keys.indexOf(key);
		if (first < index) {
			const fix = 'Change the conditions of one of them, or delete it.';
			report('sentences', `sentences.${index}`, `Same conditions as sentences.${first}.`, fix);
		}
	});
}

function checkWhen(when: When, file: string, path: string, advisor: Advisor, report: Report): void {
	for (const [factor, is] of Object.entries(when)) {
		checkCondition({ factor, is }, file, path, advisor, report);
	}
}

/** The same text for the same conditions, in whatever order they are written. */
const sorted = (when: When) =>
	Object.entries(when)
		.map(([factor, levels]) => `${factor}=${levels.toSorted()}`)
		.toSorted()
		.join(' ');

/** The comparisons inside a condition. */
function leaves(condition: Condition): Extract<Condition, { factor: string }>[] {
	if ('any' in condition) return condition.any.flatMap(leaves);
	if ('all' in condition) return condition.all.flatMap(leaves);
	if ('not' in condition) return leaves(condition.not);
	return [condition];
}

function unique(ids: readonly string[], file: string, path: string, report: Report): void {
	for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) < index))) {
		report(file, path, `"${id}" stands here twice.`, 'Rename one of them, or delete it.');
	}
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const weighed = (reason: Reason<unknown> | undefined) => Object.keys(reason?.weights ?? {});
