import type { Player } from '~/core/pair/pair';
import type { Standing } from '~/core/pair/step';
import { holds } from '~/core/scenario/condition';
import type { State } from '~/core/scenario/play';
import { type Varying, variantsOf } from '~/core/scenario/variants';
import type { CastId, Mood } from '~/core/schema';
import type { pair } from '~/i18n/ru/pair';
import type { scenario } from '~/i18n/ru/scenario';
import type { PairFiles, PairScript } from './payloads';
import type { WrittenMessages } from './Written';

export type PairMessages = (typeof pair)['play'];

/** What is said in every role-play, for one or for two. */
export type SceneWords = Pick<
	typeof scenario,
	| 'want'
	| 'worry'
	| 'limit'
	| 'why'
	| 'onTable'
	| 'thought'
	| 'pressure'
	| 'deal'
	| 'relationship'
	| 'learnt'
	| 'outcomes'
> & { readonly turn: (typeof scenario)['player']['turn'] };

export interface PairPlayProps {
	readonly locale: string;
	/** Of the role-play. */
	readonly id: string;
	readonly files: PairFiles;
	/** The chair that the role-play calls “you”, then the other. */
	readonly chairs: readonly [CastId, CastId];
	/** Whether both chairs act together; otherwise the choices are those of the first. */
	readonly isShared: boolean;
	/** The role-play of the other chair. */
	readonly swap: { readonly id: string; readonly title: string } | undefined;
	readonly names: Readonly<Record<CastId, string>>;
	/** What each does, as it stands after the name. */
	readonly jobs: Readonly<Record<CastId, string>>;
	readonly moods: Readonly<Record<Mood, string>>;
	readonly words: SceneWords;
	readonly messages: PairMessages;
	/** For the line that goes into the agreement. */
	readonly lineWords: WrittenMessages & { readonly exampleOne: string };
}

/** What the screens have in common. */
export interface ScreenProps extends PairPlayProps {
	readonly script: PairScript;
	readonly standing: Standing;
	/** How each of the two is called. */
	readonly people: readonly [string, string];
	/** The chair that each sits on: 0 is “you”. */
	readonly seats: readonly [0 | 1, 0 | 1];
}

/** The name and the chair of one of the two. */
export function personOf({ people, seats, chairs, names }: ScreenProps, player: Player) {
	const chair = seats[player];
	return { name: people[player], chair, who: chairs[chair], role: names[chairs[chair]] };
}

/** The text that a state shows. */
export function textIn(text: Varying<string>, state: State): string {
	return variantsOf(text).find(({ when }) => holds(when, state))?.text ?? '';
}
