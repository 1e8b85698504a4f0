import type { Prevention } from '~/core/advisor/prevention';
import type { Sentence, Step } from '~/core/advisor/sentence';
import type { Cues } from '~/core/advisor/understand';
import type { advice } from '~/i18n/ru/advice';
import type { advisor } from '~/i18n/ru/advisor';
import { fetchPayload } from '../fetch-payload';

/** Where the payloads lie, from the root: `ru/advisor/advice.0123456789ab.json`. */
export interface PayloadFiles {
	readonly advice: string;
	readonly cues: string;
}

/** What the advisor needs once there is advice, as `pages/[locale]/advisor/_payloads.ts` writes it. */
export interface AdvicePayload {
	readonly sentences: readonly Sentence<string>[];
	readonly steps: readonly Step<string>[];
	readonly prevention: readonly Prevention<string>[];
	/** For `withReasons`. */
	readonly reasons: readonly string[];
	/** Lesson id → title, for the lessons that are written. */
	readonly lessons: Readonly<Record<string, string>>;
	/** Principle that a strategy, a question or an answer names → its name, and the lesson that teaches it. */
	readonly principles: Readonly<Record<string, { readonly name: string; readonly lesson: string }>>;
	/** Lesson that teaches one of these principles → the role-plays that practise it. */
	readonly scenes: Readonly<Record<string, readonly { readonly id: string; readonly title: string }[]>>;
	readonly messages: typeof advice;
}

/** The messages of the parts that come later. */
export type AdviceMessages = typeof advisor & typeof advice;

export function fetchAdvice({ advice }: PayloadFiles): Promise<AdvicePayload> {
	return fetchPayload(advice);
}

export function fetchCues({ cues }: PayloadFiles): Promise<Cues> {
	return fetchPayload(cues);
}
