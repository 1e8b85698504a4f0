import { expectKnown, expectUnique, idsOf, type Report, reporter } from '../check';
import { entryName, type Problem, suggest } from '../problem';
import { judgements } from './judge';
import type { Condition, Reason } from './rules';
import type { Advisor } from './schema';
import type { When } from './sentence';

type Check = (advisor: Partial<Advisor>, report: Report) => void;

/**
 * Everything in the advisor's model that has the right shape and makes no sense, cues apart; [] when all is well.
 * @param advisor the parts in shape; what leans on another part is not looked at
 */
export function checkAdvisor(advisor: Partial<Advisor>): Problem[] {
	return Object.entries(checks).flatMap(([name, check]) => {
		const { problems, report } = reporter(`advisor/${name}.yaml`);
		check(advisor, report);
		return problems;
	});
}

/** File → what makes sense in it. */
const checks: Record<string, Check> = {
	factors: given(['factors', 'quick', 'strategies', 'sources'], checkFactors),
	strategies: given(['strategies', 'factors', 'sources'], checkStrategies),
	vetoes: given(['vetoes', 'strategies', 'factors', 'sources'], checkVetoes),
	flags: given(['flags', 'refer', 'factors', 'sources'], checkFlags),
	typical: given(['typical', 'factors'], checkTypical),
	golden: given(['golden', 'predict', 'factors', 'flags', 'strategies', 'sources'], checkGolden),
	sentences: given(['sentences', 'strategies', 'factors'], checkSentences),
	steps: given(['steps', 'strategies', 'factors'], checkSteps),
	prevention: given(['prevention', 'factors'], checkPrevention),
};

/** The check, once the parts it looks at are in shape. */
function given<Part extends keyof Advisor>(
	parts: readonly Part[],
	check: (advisor: Pick<Advisor, Part>, report: Report) => void,
): Check {
	return (advisor, report) => {
		if (parts.every((part) => advisor[part])) check(advisor as Pick<Advisor, Part>, report);
	};
}

function checkFactors(
	{ factors, quick, strategies, sources }: Pick<Advisor, 'factors' | 'quick' | 'strategies' | 'sources'>,
	report: Report,
): void {
	expectUnique(idsOf(factors), 'factors', report);
	expectUnique(quick, 'quick', report);
	for (const id of quick) expectKnown('factor', id, idsOf(factors), 'quick', report);
	for (const { id, levels } of factors) {
		expectUnique(idsOf(levels), `factors.${id}.levels`, report);
		if (!levels.some((level) => level.for || level.against)) {
			const fix = 'Give points to one of its levels, or delete it.';
			report(`factors.${id}`, 'No answer to this question gives points.', fix);
		}
		for (const level of levels) {
			const path = `factors.${id}.levels.${level.id}`;
			for (const side of ['for', 'against'] as const) {
				for (const weighed of weighedIn(level[side]))
					expectKnown('strategy', weighed, idsOf(strategies), `${path}.${side}.weights`, report);
				if (level[side] && weighedIn(level[side]).length === 0)
					report(`${path}.${side}`, 'A reason without points.', 'Give points, or delete it.');
				checkOwnReasons(level[side], `${path}.${side}.whyFor`, report);
			}
			for (const both of weighedIn(level.for).filter((one) => weighedIn(level.against).includes(one)))
				report(path, `"${both}" has points both for and against.`, 'Keep one of them.');
			if (level.for || level.against) expectSources('Points', level, sources, path, report);
		}
	}
}

/** Whether every reason is printed under some strategy. */
function checkOwnReasons(reason: Reason<unknown> | undefined, path: string, report: Report): void {
	const weighed = weighedIn(reason);
	const own = Object.keys(reason?.whyFor ?? {});
	for (const id of own.filter((one) => !weighed.includes(one)))
		report(path, `"${id}" has no points here.`, suggest(id, weighed));
	if (own.length > 0 && weighed.every((id) => own.includes(id)))
		report(path, 'No strategy is left for "why".', 'Make one of these the "why".');
}

function checkStrategies(
	{ strategies, factors, sources }: Pick<Advisor, 'strategies' | 'factors' | 'sources'>,
	report: Report,
): void {
	expectUnique(idsOf(strategies), 'strategies', report);
	const spokenFor = factors.flatMap(({ levels }) => levels.flatMap((level) => weighedIn(level.for)));
	for (const { id, base } of strategies) {
		if (base) expectSources('Points', base, sources, `strategies.${id}.base`, report);
		if (!spokenFor.includes(id)) {
			const fix = 'Give it points under "for" of a level in factors.yaml, or delete it.';
			report(`strategies.${id}`, 'No answer speaks for this strategy.', fix);
		}
	}
}

function checkVetoes(
	{ vetoes, strategies, factors, sources }: Pick<Advisor, 'vetoes' | 'strategies' | 'factors' | 'sources'>,
	report: Report,
): void {
	const known = idsOf(strategies);
	expectUnique(idsOf(vetoes), 'vetoes', report);
	for (const { id, when, removes, ...veto } of vetoes) {
		for (const removed of removes) expectKnown('strategy', removed, known, `vetoes.${id}.removes`, report);
		expectSources('A veto', veto, sources, `vetoes.${id}`, report);
		checkCondition(when, factors, `vetoes.${id}.when`, report);
	}
	if (known.every((id) => vetoes.some(({ removes }) => removes.includes(id))))
		report('', 'The vetoes could remove every strategy.', 'Leave one that no veto removes.');
}

function checkFlags(
	{ flags, refer, factors, sources }: Pick<Advisor, 'flags' | 'refer' | 'factors' | 'sources'>,
	report: Report,
): void {
	expectUnique(idsOf(flags), 'flags', report);
	expectSources('A referral', refer, sources, 'refer', report);
	refer.doubt.when.forEach((when, index) => {
		checkWhen(when, factors, `refer.doubt.when.${entryName(refer.doubt.when, index)}`, report);
	});
	for (const part of ['steps', 'whom', 'notes'] as const) {
		refer[part].forEach(({ flags: named = [] }, index) => {
			for (const flag of named)
				expectKnown(
					'flag',
					flag,
					idsOf(flags),
					`refer.${part}.${entryName(refer[part], index)}.flags`,
					report,
				);
		});
	}
}

function checkTypical({ typical, factors }: Pick<Advisor, 'typical' | 'factors'>, report: Report): void {
	expectUnique(idsOf(typical), 'typical', report);
	for (const { id, answers } of typical) {
		checkAnswers(answers, factors, `typical.${id}.answers`, report);
	}
}

function checkGolden(
	{
		golden,
		predict,
		factors,
		flags: known,
		strategies,
		sources,
	}: Pick<Advisor, 'golden' | 'predict' | 'factors' | 'flags' | 'strategies' | 'sources'>,
	report: Report,
): void {
	expectUnique(idsOf(golden), 'golden', report);
	expectUnique(idsOf(predict), 'predict', report);
	for (const id of idsOf(predict)) expectKnown('golden case', id, idsOf(golden), 'predict', report);
	for (const { id, answers, flags, ...one } of golden) {
		const path = `golden.${id}`;
		checkAnswers(answers, factors, `${path}.answers`, report);
		for (const flag of flags) expectKnown('flag', flag, idsOf(known), `${path}.flags`, report);
		for (const list of judgements)
			for (const strategy of one[list])
				expectKnown('strategy', strategy, [...idsOf(strategies), 'refer'], `${path}.${list}`, report);
		expectUnique(
			judgements.flatMap((list) => one[list]),
			path,
			report,
		);
		expectSources('A case', one, sources, path, report);
	}
}

/** Also whether every strategy has something to say. */
function checkSentences(
	{ sentences, strategies, factors }: Pick<Advisor, 'sentences' | 'strategies' | 'factors'>,
	report: Report,
): void {
	const known = idsOf(strategies);
	checkFitting('sentences', sentences, known, factors, report);
	for (const id of new Set(known)) {
		if (!sentences.some(({ strategy, when }) => strategy === id && Object.keys(when).length === 0))
			report('sentences', `"${id}" has no fall-back.`, 'Add a sentence without conditions.');
	}
}

function checkSteps(
	{ steps, strategies, factors }: Pick<Advisor, 'steps' | 'strategies' | 'factors'>,
	report: Report,
): void {
	checkFitting('steps', steps, idsOf(strategies), factors, report);
}

/** Whether words about a strategy ask only for what exists, and none of them hides behind another. */
function checkFitting(
	name: string,
	items: readonly { readonly strategy: string; readonly when: When }[],
	strategies: readonly string[],
	factors: Advisor['factors'],
	report: Report,
): void {
	const keys = items.map(({ strategy, when }) => `${strategy} ${sorted(when)}`);
	const placeOf = (index: number) => `${name}.${entryName(items, index)}`;
	items.forEach(({ strategy, when }, index) => {
		const place = placeOf(index);
		expectKnown('strategy', strategy, strategies, `${place}.strategy`, report);
		checkWhen(when, factors, `${place}.when`, report);
		const first = keys.indexOf(keys[index] ?? '');
		if (first < index) {
			const fix = 'Change the conditions of one of them, or delete it.';
			report(place, `Same conditions as ${placeOf(first)}.`, fix);
		}
	});
}

function checkPrevention(
	{ prevention, factors }: Pick<Advisor, 'prevention' | 'factors'>,
	report: Report,
): void {
	expectUnique(
		prevention.map(({ lesson }) => lesson),
		'prevention',
		report,
	);
	for (const { lesson, causes } of prevention)
		checkWhen(causes, factors, `prevention.${lesson}.causes`, report);
}

/** Whether answers are answers that the questions have. */
export function checkAnswers(
	answers: Readonly<Record<string, string | readonly string[]>>,
	factors: Advisor['factors'],
	path: string,
	report: Report,
): void {
	for (const [factor, level] of Object.entries(answers))
		checkCondition({ factor, is: [level].flat() }, factors, path, report);
}

/** Whether a condition asks only for factors and levels that exist. */
export function checkCondition(
	condition: Condition,
	factors: Advisor['factors'],
	path: string,
	report: Report,
): void {
	for (const { factor: id, is } of leaves(condition)) {
		expectKnown('factor', id, idsOf(factors), path, report);
		const factor = factors.find((one) => one.id === id);
		if (!factor) continue;
		const levels = idsOf(factor.levels);
		for (const level of is.filter((one) => !levels.includes(one)))
			report(path, `"${id}" has no level "${level}".`, suggest(level, [...new Set(levels)]));
	}
}

function checkWhen(when: When, factors: Advisor['factors'], path: string, report: Report): void {
	for (const [factor, is] of Object.entries(when)) checkCondition({ factor, is }, factors, path, report);
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

function expectSources(
	what: string,
	{ sources }: { readonly sources: readonly string[] },
	known: Advisor['sources'],
	path: string,
	report: Report,
): void {
	if (sources.length === 0)
		report(`${path}.sources`, `${what} without a source.`, 'Name at least one key of sources.yaml.');
	for (const source of sources) expectKnown('source', source, Object.keys(known), `${path}.sources`, report);
}

const weighedIn = (reason: Reason<unknown> | undefined) => Object.keys(reason?.weights ?? {});
