import type { Locale } from '../../core/locale';
import type { Bounds, Condition } from '../../core/scenario/condition';
import { fill, signed } from '../../i18n/format';
import { messages } from '../../library/messages';
import type { Script } from './script';

/** A condition as a reader without JavaScript is told it: “If on the table: … and trust is +1 or more:”. */
export function conditionWords(locale: Locale, script: Script, when: Condition): string {
	const { conditions } = messages(locale).scenario;
	return fill(conditions.when, { condition: conditionPhrase(locale, script, when) });
}

/** The same without a frame: “trust is +1 or more”. */
export function conditionPhrase(locale: Locale, script: Script, when: Condition): string {
	const { conditions } = messages(locale).scenario;
	const join = (parts: readonly string[], type: 'conjunction' | 'disjunction') =>
		new Intl.ListFormat(locale, { type })
			.formatToParts(parts)
			// A short word stays with what it joins: « и » ends in a space that does not break.
			.map((part) => (part.type === 'literal' ? part.value.replace(/(?<=\p{L}) $/u, '\u00a0') : part.value))
			.join('');
	const quoted = (texts: readonly string[], type: 'conjunction' | 'disjunction') =>
		join(
			texts.map((text) => fill(conditions.quoted, { text: text.replace(/\.$/, '') })),
			type,
		);
	/** The first sentence names a fact; the rest explains it. */
	const facts = (ids: readonly string[]) =>
		ids.map((id) => script.facts.find((fact) => fact.id === id)?.text.split(/(?<=[.!?])\s/u)[0] ?? id);
	const says = (ids: readonly string[]) =>
		Object.values(script.nodes)
			.flatMap(({ choices }) => choices)
			.filter(({ id }) => ids.includes(id))
			.map(({ say }) => say);
	const bounds = (
		name: 'trust' | 'tension' | 'facts',
		{ atLeast, atMost }: Bounds = {},
		print: (value: number) => string = String,
	) => [
		atLeast === undefined ? '' : fill(conditions[name].atLeast, { value: print(atLeast) }),
		atMost === undefined ? '' : fill(conditions[name].atMost, { value: print(atMost) }),
	];
	const { knows, unknown, chose, not, any } = when;
	const parts = [
		knows ? fill(conditions.knows, { facts: quoted(facts(knows), 'conjunction') }) : '',
		unknown ? fill(conditions.unknown, { facts: quoted(facts(unknown), 'conjunction') }) : '',
		chose ? fill(conditions.chose, { choices: quoted(says(chose), 'disjunction') }) : '',
		not ? fill(conditions.not, { choices: quoted(says(not), 'disjunction') }) : '',
		...bounds('trust', when.trust, signed),
		...bounds('tension', when.tension),
		...bounds('facts', when.facts),
		any
			? join(
					any.map((one) => conditionPhrase(locale, script, one)),
					'disjunction',
				)
			: '',
	];
	return join(parts.filter(Boolean), 'conjunction');
}
