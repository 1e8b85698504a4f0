import type { Locale } from '../../core/locale';
import { partnersIn } from '../../core/scenario/speakers';
import type { Messages } from '../../i18n/ru';
import { messages } from '../../library/messages';
import type { Script } from './script';

type Labels = Messages['scenario'];
type Instead = Partial<Omit<Labels, 'conditions' | 'player'>> & {
	readonly conditions?: Partial<Labels['conditions']>;
	readonly player?: Partial<Labels['player']>;
};

/**
 * What is said around a role-play: other words where there is one other person only, where facts are told in
 * confidence, and calmer ones, without a game in them, where it is never scored.
 */
export function labelsFor(
	locale: Locale,
	script: Pick<Script, 'nodes' | 'inConfidence' | 'unscored'>,
): Labels {
	const { scenario } = messages(locale);
	const ofTwo = { relationship: scenario.relationshipOfTwo };
	let labels = scenario;
	if (partnersIn(script).length === 1) labels = withWords(labels, ofTwo);
	if (script.inConfidence) labels = withWords(labels, scenario.inConfidence);
	if (script.unscored) labels = withWords(labels, scenario.unscored.instead);
	return labels;
}

function withWords(labels: Labels, instead: Instead): Labels {
	return {
		...labels,
		...instead,
		conditions: { ...labels.conditions, ...instead.conditions },
		player: { ...labels.player, ...instead.player },
	};
}
