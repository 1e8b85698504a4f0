import type { Locale } from '../../core/locale';
import { type Booklet, bookletOf } from '../../core/scenario/booklet';
import type { Condition } from '../../core/scenario/condition';
import type { Rules } from '../../core/scenario/play';
import { fill, plural, signed } from '../../i18n/format';
import { messages } from '../../library/messages';
import { conditionIn, join, type Naming } from '../scenario/condition-words';
import type { Script, ScriptChoice } from '../scenario/script';

/** A role-play as it stands on paper, where facts have letters and choices have numbers. */
export interface Book {
	readonly locale: Locale;
	readonly script: Script;
	readonly booklet: Booklet;
	readonly letterOf: (fact: string) => string;
	/** “If fact A is on the table:” */
	readonly condition: (when: Condition) => string;
	/** Before each of several of which the first that fits counts: “If …:”, “Otherwise, if …:”, “Otherwise:”. */
	readonly cases: (whens: readonly (Condition | undefined)[]) => readonly string[];
	/** “Trust +1 · tension −1 · fact A is on the table” */
	readonly effect: (choice: ScriptChoice) => string;
}

export function bookOf(locale: Locale, script: Script, rules: Rules): Book {
	const booklet = bookletOf(rules);
	const { paper, scenario } = messages(locale);
	const letterOf = (fact: string) => paper.letters[script.facts.findIndex(({ id }) => id === fact)] ?? fact;
	const naming = namingOf(locale, booklet, letterOf);
	const effect = ({ effect: { trust, tension, facts } }: ScriptChoice) => {
		const parts = [
			trust ? fill(paper.trustBy, { value: signed(trust) }) : '',
			tension ? fill(paper.tensionBy, { value: signed(tension) }) : '',
			facts.length > 0 ? naming.knows(facts) : '',
		].filter(Boolean);
		const words = parts.join(' · ') || (script.unscored ? '' : paper.unmoved);
		return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
	};
	return {
		locale,
		script,
		booklet,
		letterOf,
		condition: (when) => conditionIn(locale, naming, when),
		cases: (whens) =>
			whens.map((when, index) => {
				if (!when) return scenario.conditions.otherwise;
				return conditionIn(locale, naming, when, index > 0 ? paper.elseWhen : undefined);
			}),
		effect,
	};
}

function namingOf(locale: Locale, { consequences }: Booklet, letterOf: Book['letterOf']): Naming {
	const { conditions } = messages(locale).paper;
	const say = (kind: keyof typeof conditions, names: readonly string[], list: string) =>
		fill(plural(locale, conditions[kind], names.length), { facts: list, numbers: list });
	const facts = (kind: 'knows' | 'unknown') => (ids: readonly string[]) => {
		const letters = ids.map(letterOf).toSorted();
		return say(kind, letters, join(locale, letters, 'conjunction'));
	};
	const choices = (kind: 'chose' | 'not') => (ids: readonly string[]) => {
		const numbers = consequences.filter(({ id }) => ids.includes(id)).map(({ number }) => String(number));
		return say(kind, numbers, numbers.join(', '));
	};
	return { knows: facts('knows'), unknown: facts('unknown'), chose: choices('chose'), not: choices('not') };
}
