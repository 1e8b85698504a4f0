import { type Answers, known } from '~/core/advisor/rules';
import { fill } from '~/i18n/format';
import { byId, type Model } from './model';
import type { AdviceMessages } from './payloads';

interface Props {
	locale: string;
	model: Model;
	answers: Answers;
	messages: AdviceMessages;
}

/** What the advice rests on, for the printed page, where the questions are left out. */
export function OnPaper({ locale, model, answers, messages }: Props) {
	return (
		<section class="on-paper">
			<h3>
				{messages.yourAnswers}, {new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date())}
			</h3>
			<ul>
				{known<string>(model, answers).map(({ factor, level }) => {
					const { name, levels } = byId(model.factors, factor.id);
					return (
						<li key={factor.id}>
							{fill(messages.yourAnswer, { name, answer: byId(levels, level.id).label })}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
