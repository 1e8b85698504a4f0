import type { Localized } from '~/core/locale';
import type { Scenario } from '~/core/scenario/schema';
import { fetchPayload } from '../fetch-payload';

type Script = Localized<Scenario>;
export type Brief = Script['brief'];
export type PairNode = Script['nodes'][string];
export type PairChoice = PairNode['choices'][number];
export type PairEnding = Script['endings'][string];
export type PairBeat = PairChoice['reaction'][number];

/** What both may read of a role-play: its rules and texts, without either brief. */
export type PairScript = Pick<
	Script,
	'title' | 'trust' | 'tension' | 'start' | 'facts' | 'nodes' | 'endings' | 'questions'
> & {
	/** Names of the principles that explanations rest on. */
	readonly principles: Readonly<Record<string, string>>;
};

/** Where the texts lie, from the root. Each brief is a file of its own, so that no page holds both. */
export interface PairFiles {
	readonly script: string;
	/** Of `you`, then of the other chair. */
	readonly briefs: readonly [string, string];
}

export function fetchScript({ script }: PairFiles): Promise<PairScript> {
	return fetchPayload(script);
}

export function fetchBrief({ briefs }: PairFiles, chair: 0 | 1): Promise<Brief> {
	return fetchPayload(briefs[chair]);
}
