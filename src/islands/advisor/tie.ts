import { fill } from '~/i18n/format';
import type { WordedStep } from './Plan';
import type { AdviceMessages } from './payloads';

/** Whether one needs all that is close in front or one of it, and in which order, as the plan has it. */
export function tie(
	leaders: readonly string[],
	steps: readonly WordedStep[],
	messages: Pick<AdviceMessages, 'tieAll' | 'tieOne' | 'tieSome' | 'quote' | 'andThen'>,
): string {
	const planned = steps
		.filter(({ strategy }) => leaders.includes(strategy))
		.map(({ name }) => fill(messages.quote, { text: name }));
	const some = planned.length > 1 ? messages.tieSome : messages.tieOne;
	return fill(planned.length === leaders.length ? messages.tieAll : some, {
		names: planned.join(messages.andThen),
	});
}
