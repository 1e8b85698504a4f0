import type { Ranked } from '~/core/advisor/advise';
import type { PlanText } from '~/core/advisor/export';
import type { Prevention } from '~/core/advisor/prevention';
import type { Answers } from '~/core/advisor/rules';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { kindOf } from './KindOfConflict';
import { byId, type Model } from './model';
import type { WordedStep } from './Plan';

interface Parts {
	model: Model;
	answers: Answers;
	first: Ranked<string>;
	steps: readonly WordedStep[];
	say: string | undefined;
	measures: readonly Prevention<string>[];
	messages: typeof advisor;
}

/** The advice in the words of the file that is taken along. */
export function planText({ model, answers, first, steps, say, measures, messages }: Parts) {
	const { name } = byId(model.strategies, first.strategy);
	const reasons = first.pushes.filter(({ points }) => points > 0).map(({ why }) => why);
	return {
		title: messages.planTitle,
		kind: kindOf(model, answers)
			.map(({ kind }) => kind)
			.join(', '),
		steps: steps.map(({ phase, name, text, main }) => ({
			name: `${messages.phases[phase]}: ${name}${main ? ` (${messages.mainStep})` : ''}`,
			text,
		})),
		sections: [
			{ title: fill(messages.whyFirst, { name }), lines: reasons },
			{ title: messages.say, lines: say ? [say] : [] },
			{ title: messages.prevention, lines: measures.map(({ measure }) => measure) },
		],
	} satisfies Omit<PlanText, 'address'>;
}
