import type { Locale } from '../../core/locale';
import type { Messages } from '../../i18n/ru';
import { messages } from '../../library/messages';
import type { Script } from './script';

/** What is said around a role-play: calmer words, without a game in them, where it is never scored. */
export function labelsFor(locale: Locale, { unscored }: Pick<Script, 'unscored'>): Messages['scenario'] {
	const { scenario } = messages(locale);
	if (!unscored) return scenario;
	const { conditions, player, ...labels } = scenario.unscored.instead;
	return {
		...scenario,
		...labels,
		conditions: { ...scenario.conditions, ...conditions },
		player: { ...scenario.player, ...player },
	};
}
