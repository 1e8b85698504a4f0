import type { Advice } from '~/core/advisor/advise';
import type { Advisor } from '~/core/advisor/schema';
import type { Localized } from '~/core/locale';

export { byId } from '~/core/by-id';

/** The authored model in one language, as the page hands it over. */
export type Model = Localized<
	Omit<
		Advisor,
		'typical' | 'golden' | 'sentences' | 'steps' | 'prevention' | 'cues' | 'sources' | 'strategies' | 'vetoes'
	> & {
		strategies: Omit<Advisor['strategies'][number], 'when'>[];
		vetoes: Omit<Advisor['vetoes'][number], 'sources'>[];
		/** Keys alone, in the order of the list of sources that the page prints below. */
		sources: string[];
	}
>;

export type RankingAdvice = Extract<Advice<string>, { kind: 'ranking' }>;
