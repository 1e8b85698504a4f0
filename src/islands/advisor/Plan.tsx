import type { PlanStep } from '~/core/advisor/plan';
import type { AdviceMessages } from './payloads';

/** A step in words. */
export interface WordedStep extends PlanStep {
	readonly name: string;
	/** What to do first. */
	readonly text: string;
	/** The one that stands first in the ranking, alone. */
	readonly main: boolean;
}

interface Props {
	steps: readonly WordedStep[];
	/** Whether to remark on it that nothing is decided yet. */
	undecided: boolean;
	messages: AdviceMessages;
}

/** The way through in the order of time: one strategy for each phase that is needed, with its first step. */
export function Plan({ steps, undecided, messages }: Props) {
	if (steps.length === 0) return null;
	return (
		<section>
			<h3 id="plan" tabIndex={-1}>
				{messages.plan}
			</h3>
			<ol class="plan">
				{steps.map(({ phase, name, text, main, afterwards }) => (
					<li key={phase}>
						<strong>{messages.phases[phase]}.</strong> {name}
						{main && <em> ({messages.mainStep})</em>}
						{afterwards && <em> ({messages.afterwards})</em>}. {text}
					</li>
				))}
			</ol>
			{undecided && !steps.some(({ phase }) => phase === 'decide') && (
				<p class="hint">{messages.noDecision}</p>
			)}
		</section>
	);
}
