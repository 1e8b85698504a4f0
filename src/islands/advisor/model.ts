import { type Advice, advise, leaderOf } from '~/core/advisor/advise';
import type { Advisor } from '~/core/advisor/schema';
import type { Situation } from '~/core/advisor/situation';
import { byId } from '~/core/by-id';
import type { Localized } from '~/core/locale';

export { byId };

/** The authored model in one language, as the page hands it over. */
export type Model = Localized<
	Omit<
		Advisor,
		| 'typical'
		| 'golden'
		| 'predict'
		| 'sentences'
		| 'steps'
		| 'prevention'
		| 'cues'
		| 'sources'
		| 'strategies'
		| 'vetoes'
	> & {
		strategies: Omit<Advisor['strategies'][number], 'when'>[];
		vetoes: Omit<Advisor['vetoes'][number], 'sources'>[];
		/** Keys alone, in the order of the list of sources that the page prints below. */
		sources: string[];
	}
>;

export type RankingAdvice = Extract<Advice<string>, { kind: 'ranking' }>;

/** What a situation is called: the flags that are raised, or what is advised first today, if anything is. */
export function advisedIn(model: Model, situation: Situation): string | undefined {
	const advice = advise(model, situation);
	if (advice.kind === 'refer') return advice.flags.map((id) => byId(model.flags, id).name).join(', ');
	const leader = leaderOf(advice);
	return leader && byId(model.strategies, leader).name;
}
