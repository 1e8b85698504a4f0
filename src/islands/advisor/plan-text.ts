import type { Ranked } from '~/core/advisor/advise';
import type { Explanation } from '~/core/advisor/explain';
import type { PlanText } from '~/core/advisor/export';
import type { Prevention } from '~/core/advisor/prevention';
import type { Answers } from '~/core/advisor/rules';
import { fill } from '~/i18n/format';
import { headline, sureness } from './headline';
import { kindOf } from './KindOfConflict';
import { byId, type Model } from './model';
import type { WordedStep } from './Plan';
import type { AdviceMessages } from './payloads';

interface Parts {
	model: Model;
	answers: Answers;
	/** What has the first say. */
	leaders: readonly Ranked<string>[];
	explanation: Explanation;
	/** What to do with several that are close in front; empty where one stands alone. */
	order: string;
	steps: readonly WordedStep[];
	/** A sentence to say for a strategy. */
	say(strategy: string): string;
	measures: readonly Prevention<string>[];
	messages: AdviceMessages;
}

/** The advice in the words of the file that is taken along. */
export function planText({
	model,
	answers,
	leaders,
	explanation,
	order,
	steps,
	say,
	measures,
	messages,
}: Parts) {
	const named = leaders.map(({ strategy, pushes }) => ({
		name: byId(model.strategies, strategy).name,
		reasons: pushes.filter(({ points }) => points > 0).map(({ why }) => why),
		sentence: say(strategy),
	}));
	const kind = kindOf(model, answers)
		.map(({ kind }) => kind)
		.join(', ');
	return {
		title: messages.planTitle,
		kind: kind && `${messages.kind}: ${kind}`,
		steps: steps.map(({ phase, name, text, main }) => ({
			name: `${messages.phases[phase]}: ${name}${main ? ` (${messages.mainStep})` : ''}`,
			text,
		})),
		sections: [
			{
				title: headline(
					explanation.confidence,
					named.map(({ name }) => name),
					messages,
				),
				lines: [sureness(model, explanation, messages), order].filter(Boolean),
			},
			...named.map(({ name, reasons }) => ({ title: fill(messages.whyFirst, { name }), lines: reasons })),
			{ title: messages.say, lines: named.map(({ sentence }) => sentence) },
			{ title: messages.prevention, lines: measures.map(({ measure }) => measure) },
		],
	} satisfies Omit<PlanText, 'address'>;
}
