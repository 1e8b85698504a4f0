import { inWords } from '../../core/advisor/condition-words';
import type { Condition } from '../../core/advisor/rules';
import type { Advisor } from '../../core/advisor/schema';
import { byId } from '../../core/by-id';
import type { Locale, Localized } from '../../core/locale';
import { fill } from '../../i18n/format';
import { messages } from '../../library/messages';

/** A condition as a reader of the model's page understands it: «накал — «Крик, слёзы, трясёт»». */
export function whenInWords(condition: Condition, locale: Locale, model: Localized<Advisor>): string {
	const { model: words } = messages(locale);
	const said = inWords(condition, {
		...words,
		answer(id: string, ids: readonly string[], not: boolean) {
			const { name, levels } = byId(model.factors, id);
			const answer = ids
				.map((level) => fill(words.quoted, { answer: byId(levels, level).label }))
				.join(words.or);
			const inside = name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
			return fill(not ? words.notAnswered : words.answered, { answer, name: inside });
		},
	});
	return fill(words.when, { condition: said });
}
