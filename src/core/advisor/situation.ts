import { type Answers, known, type Rules } from './rules';

/** What a person says about a conflict. Nothing else ever changes the advice, the person's role included. */
export interface Situation {
	readonly answers: Answers;
	readonly flags: readonly string[];
}

/** A piece of an address that was not understood; texts are cut to 40 characters. */
export interface Ignored {
	readonly name: string;
	readonly value: string;
	readonly because: 'unknown-name' | 'unknown-level' | 'repeated';
}

const flagsName = 'flags';
const longestRemark = 40;
const mostRemarks = 20;

/**
 * Reads a situation from the parameters of an address, e.g. `nature=goals&flags=threat,legal`.
 * An empty value is "don't know". Of repeated names the first level that exists counts; flags add up,
 * since a flag must not get lost.
 * @param pairs names and values in their order: `new URLSearchParams(location.search)`, or any pairs
 * @returns the situation in the model's order, and at most 20 remarks on what was ignored
 */
export function parseSituation(
	rules: Rules,
	pairs: Iterable<readonly [string, string]>,
): { situation: Situation; ignored: Ignored[] } {
	const answers = new Map<string, string>();
	const flags = new Set<string>();
	const ignored: Ignored[] = [];
	const ignore = (name: string, value: string, because: Ignored['because']) => {
		if (ignored.length < mostRemarks) ignored.push({ name: shorten(name), value: shorten(value), because });
	};
	for (const [name, value] of pairs) {
		const factor = rules.factors.find(({ id }) => id === name);
		if (name === flagsName) {
			for (const flag of value.split(',').filter(Boolean)) {
				if (rules.flags.some(({ id }) => id === flag)) flags.add(flag);
				else ignore(name, flag, 'unknown-level');
			}
		} else if (!factor) ignore(name, value, 'unknown-name');
		else if (value === '') continue;
		else if (!factor.levels.some(({ id }) => id === value)) ignore(name, value, 'unknown-level');
		else if (answers.has(name)) ignore(name, value, 'repeated');
		else answers.set(name, value);
	}
	return {
		situation: canonical(rules, { answers: Object.fromEntries(answers), flags: [...flags] }),
		ignored,
	};
}

/** The parameters of an address, without `?`, in the model's order; '' when nothing is known. Inverse of parsing. */
export function printSituation(rules: Rules, situation: Situation): string {
	const { answers, flags } = canonical(rules, situation);
	const parts = Object.entries(answers).map(([factor, level]) => `${factor}=${level}`);
	if (flags.length > 0) parts.push(`${flagsName}=${flags.join(',')}`);
	return parts.join('&');
}

/** The same situation in the order of the model, without names that the model does not know. */
export function canonical(rules: Rules, { answers, flags }: Situation): Situation {
	return {
		answers: Object.fromEntries(known(rules, answers).map(({ factor, level }) => [factor.id, level.id])),
		flags: rules.flags.map(({ id }) => id).filter((id) => flags.includes(id)),
	};
}

function shorten(text: string): string {
	const letters = [...text];
	return letters.length > longestRemark ? `${letters.slice(0, longestRemark - 1).join('')}…` : text;
}
