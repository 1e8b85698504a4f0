import type { Flip } from '~/core/advisor/explain';
import { fill } from '~/i18n/format';
import type { advice } from '~/i18n/ru/advice';
import { byId, type Model } from './model';

/**
 * What would have the first say after another answer, as one sentence.
 * @param present what has it now
 * @returns still with `{question}` where the question stands
 */
export function whatIf(
	model: Pick<Model, 'strategies' | 'factors'>,
	{ factor, to, leaders }: Flip,
	present: readonly string[],
	messages: Pick<typeof advice, 'flip' | 'flipSettled' | 'flipSeveral' | 'quote' | 'and'>,
): string {
	const nameOf = (id: string) => byId(model.strategies, id).name;
	const { label: answer } = byId(byId(model.factors, factor).levels, to);
	const [only = '', ...others] = leaders;
	if (others.length > 0) {
		const names = leaders.map((id) => fill(messages.quote, { text: nameOf(id) }));
		const all = [names.slice(0, -1).join(', '), names.at(-1)].join(messages.and);
		return fill(messages.flipSeveral, { answer, names: all });
	}
	return fill(present.includes(only) ? messages.flipSettled : messages.flip, { answer, name: nameOf(only) });
}
