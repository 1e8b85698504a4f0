import type { Locale } from '../../core/locale';
import type { Bounds, Condition } from '../../core/scenario/condition';
import { fill, signed } from '../../i18n/format';
import { messages } from '../../library/messages';
import { labelsFor } from './labels';
import type { Script } from './script';

/** How a condition speaks of facts and of choices: each takes ids and returns a part of the sentence. */
export interface Naming {
	readonly knows: (facts: readonly string[]) => string;
	readonly unknown: (facts: readonly string[]) => string;
	readonly chose: (choices: readonly string[]) => string;
	readonly not: (choices: readonly string[]) => string;
	/** Sentences on trust, tension and facts, where others than the usual. */
	readonly bounds?: Record<'trust' | 'tension' | 'facts', { atLeast: string; atMost: string }>;
}

/** A condition as a reader without JavaScript is told it: “If on the table: … and trust is +1 or more:”. */
export function conditionWords(locale: Locale, script: Script, when: Condition): string {
	return conditionIn(locale, quoting(locale, script), when);
}

/** The same as a note on the map: “trust ≥ +1”, and of what is quoted only the first words. */
export function conditionNote(locale: Locale, script: Script, when: Condition): string {
	const { bounds } = messages(locale).scenario.map;
	return partsOf(locale, { ...quoting(locale, script, 18), bounds }, when);
}

/**
 * The same with names of another kind.
 * @param template a sentence with `{condition}`
 */
export function conditionIn(
	locale: Locale,
	naming: Naming,
	when: Condition,
	template = messages(locale).scenario.conditions.when,
): string {
	return fill(template, { condition: partsOf(locale, naming, when) });
}

/** Items in a sentence: “a, b and c”, “a, b or c”. */
export function join(locale: Locale, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
	return (
		new Intl.ListFormat(locale, { type })
			.formatToParts(items)
			// A short word stays with what it joins: « и » ends in a space that does not break.
			.map((part) => (part.type === 'literal' ? part.value.replace(/(?<=\p{L}) $/u, '\u00a0') : part.value))
			.join('')
	);
}

/**
 * Facts by their first sentence, the rest of which explains it; choices by their words.
 * @param longest of what is quoted, in letters; the rest of a longer text is cut off at a word
 */
function quoting(locale: Locale, script: Script, longest = Number.POSITIVE_INFINITY): Naming {
	const { conditions } = labelsFor(locale, script);
	const cut = (text: string) =>
		text.length <= longest ? text : `${text.slice(0, longest + 1).replace(/[^\p{L}\p{N}]*\s?\S*$/u, '')}…`;
	const quoted = (texts: readonly string[], type: 'conjunction' | 'disjunction') =>
		join(
			locale,
			texts.map((text) => fill(conditions.quoted, { text: cut(text.replace(/\.$/, '')) })),
			type,
		);
	const facts = (ids: readonly string[]) => ({
		facts: quoted(
			ids.map((id) => script.facts.find((fact) => fact.id === id)?.text.split(/(?<=[.!?])\s/u)[0] ?? id),
			'conjunction',
		),
	});
	const choices = (ids: readonly string[]) => ({
		choices: quoted(
			Object.values(script.nodes)
				.flatMap((node) => node.choices)
				.filter(({ id }) => ids.includes(id))
				.map(({ say }) => say),
			'disjunction',
		),
	});
	return {
		knows: (ids) => fill(conditions.knows, facts(ids)),
		unknown: (ids) => fill(conditions.unknown, facts(ids)),
		chose: (ids) => fill(conditions.chose, choices(ids)),
		not: (ids) => fill(conditions.not, choices(ids)),
		bounds: conditions,
	};
}

function partsOf(locale: Locale, naming: Naming, when: Condition): string {
	const limits = naming.bounds ?? messages(locale).scenario.conditions;
	const bounds = (
		name: 'trust' | 'tension' | 'facts',
		{ atLeast, atMost }: Bounds = {},
		print: (value: number) => string = String,
	) => [
		atLeast === undefined ? '' : fill(limits[name].atLeast, { value: print(atLeast) }),
		atMost === undefined ? '' : fill(limits[name].atMost, { value: print(atMost) }),
	];
	const { knows, unknown, chose, not, any } = when;
	const parts = [
		knows ? naming.knows(knows) : '',
		unknown ? naming.unknown(unknown) : '',
		chose ? naming.chose(chose) : '',
		not ? naming.not(not) : '',
		...bounds('trust', when.trust, signed),
		...bounds('tension', when.tension),
		...bounds('facts', when.facts),
		any ? anyOf(locale, naming, any, Object.keys(when).length > 1) : '',
	];
	return join(locale, parts.filter(Boolean), 'conjunction');
}

/** Choices are said as one list of choices; anything else stands in brackets where other parts stand beside it. */
function anyOf(locale: Locale, naming: Naming, any: readonly Condition[], hasOthers: boolean): string {
	const chosen = any.map(({ chose = [], ...rest }) => (Object.keys(rest).length === 0 ? chose : []));
	if (chosen.every((ids) => ids.length > 0)) return naming.chose(chosen.flat());
	const words = join(
		locale,
		any.map((one) => partsOf(locale, naming, one)),
		'disjunction',
	);
	return hasOthers ? `(${words})` : words;
}
