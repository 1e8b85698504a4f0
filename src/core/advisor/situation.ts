import { distance } from 'fastest-levenshtein';
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

/** The name of the parameter that holds the flags. */
export const flagsName = 'flags';
const longestRemark = 40;
const mostRemarks = 20;

/**
 * Splits an address, or a part of one, into names and values, as far as messengers, mail programs and people have left
 * them whole: percent signs once or more often, `&amp;`, line breaks, invisible letters, typographic dashes, capitals,
 * punctuation around names.
 */
export function pairsOf(address: string): [name: string, value: string][] {
	const plain = decoded(address)
		.normalize('NFKC')
		.replace(/[\s\p{C}]+/gu, '')
		.replace(/[\p{Pd}\u2212]+/gu, '-');
	// `&amp;` falls apart into an empty part and `amp`, neither of which is a pair.
	return plain.split(/[?#&;]/).flatMap((part): [string, string][] => {
		const [name = '', ...values] = part.split('=');
		return values.length > 0 ? [[withoutEdges(name), values.join('=').toLowerCase()]] : [];
	});
}

/**
 * Reads a situation, e.g. `nature=goals&flags=threat,legal`, or the pairs of one.
 * An empty value is "don't know". Of repeated names the first level that exists counts; flags add up,
 * since a flag must not get lost.
 * @returns the situation in the model's order, and at most 20 remarks on what was ignored; names that resemble none of
 * ours, like `utm_source`, are not worth a remark
 */
export function parseSituation(
	rules: Rules,
	source: string | Iterable<readonly [name: string, value: string]>,
): { situation: Situation; ignored: Ignored[] } {
	const names = [...rules.factors.map(({ id }) => id), flagsName];
	const answers = new Map<string, string>();
	const flags = new Set<string>();
	const ignored: Ignored[] = [];
	const ignore = (name: string, value: string, because: Ignored['because']) => {
		if (ignored.length < mostRemarks) ignored.push({ name: shorten(name), value: shorten(value), because });
	};
	for (const [name, text] of typeof source === 'string' ? pairsOf(source) : source) {
		const factor = rules.factors.find(({ id }) => id === name);
		if (name === flagsName) {
			for (const part of text.split(',').filter(Boolean)) {
				const flag = firstWord(part);
				if (rules.flags.some(({ id }) => id === flag)) flags.add(flag);
				else ignore(name, part, 'unknown-level');
			}
			continue;
		}
		if (!factor) {
			if (names.some((known) => isNearMiss(name, known))) ignore(name, text, 'unknown-name');
			continue;
		}
		const value = firstWord(text);
		if (text === '') continue;
		if (!factor.levels.some(({ id }) => id === value)) ignore(name, text, 'unknown-level');
		else if (answers.has(name)) ignore(name, text, 'repeated');
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

/** Messengers encode an address that is encoded already. */
const mostRounds = 3;

function decoded(address: string): string {
	let plain = address;
	for (let round = 0; round < mostRounds && plain.includes('%'); round++) {
		plain = plain.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
			try {
				return decodeURIComponent(bytes);
			} catch {
				return bytes;
			}
		});
	}
	return plain;
}

/** A name without what stands around it, as in `(nature` or `/nature`. */
function withoutEdges(name: string): string {
	return name.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The id at the beginning of a value, as in `boiling).` or `boiling:~:text=…`. */
function firstWord(value: string): string {
	return value.match(/[a-z0-9]+(?:-[a-z0-9]+)*/)?.[0] ?? '';
}

/** One slip in a short name, two in a longer one. */
function isNearMiss(name: string, known: string): boolean {
	const slips = known.length < 6 ? 1 : 2;
	return Math.abs(name.length - known.length) <= slips && distance(name, known) <= slips;
}
