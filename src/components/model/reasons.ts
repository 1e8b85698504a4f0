import { type Reason, reasonFor } from '../../core/advisor/rules';
import { fill } from '../../i18n/format';

/**
 * Every reason that an answer gives on one side, once. Where strategies have reasons of their own, each says whose
 * it is.
 * @param template with `{name}` and `{why}`
 */
export function reasonLines(
	reason: Reason<string> | undefined,
	strategies: readonly { readonly id: string; readonly name: string }[],
	template: string,
): string[] {
	if (!reason) return [];
	if (!reason.whyFor) return [reason.why];
	const weighed = strategies.filter(({ id }) => id in reason.weights);
	return [...Map.groupBy(weighed, ({ id }) => reasonFor(reason, id))].map(([why, group]) =>
		fill(template, { name: group.map(({ name }) => name).join(' / '), why }),
	);
}
