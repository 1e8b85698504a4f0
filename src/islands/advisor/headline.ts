import type { Confidence, Explanation } from '~/core/advisor/explain';
import { fill } from '~/i18n/format';
import type { advice } from '~/i18n/ru/advice';
import type { advisor } from '~/i18n/ru/advisor';
import type { Model } from './model';

type Words = Pick<typeof advisor, 'result' | 'resultUnsure' | 'bar'>;

/** What stands over the advice: it promises help only where that is fairly sure. */
export function heading({ level }: Confidence, words: Words): string {
	return level === 'low' ? words.resultUnsure : words.result;
}

/** The advice in one line. */
export function headline(confidence: Confidence, names: readonly string[], words: Words): string {
	return fill(words.bar, { heading: heading(confidence, words), list: names.join(' / ') });
}

/** How sure the advice is, and why. */
export function sureness(
	model: Pick<Model, 'confidence'>,
	{ confidence, leaders }: Pick<Explanation, 'confidence' | 'leaders'>,
	words: Pick<typeof advice, 'sureness' | 'noGrounds'>,
): string {
	const { low, [confidence.level]: level } = model.confidence;
	const means = confidence.level === 'low' && leaders.length === 1 ? low.few : level.means;
	return fill(words.sureness, { level: level.name, why: leaders.length > 0 ? means : words.noGrounds });
}
