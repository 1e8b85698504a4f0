import type { Localized } from '~/core/locale';
import type { Scenario } from '~/core/scenario/schema';
import type { cast } from '~/i18n/ru/cast';
import type { scenario } from '~/i18n/ru/scenario';

/** A scenario in one language, without what only the page prints. */
export type Script = Omit<
	Localized<Scenario>,
	'trainer' | 'summary' | 'minutes' | 'nature' | 'participants' | 'realism'
>;
export type ScriptNode = Script['nodes'][string];
export type ScriptChoice = ScriptNode['choices'][number];
export type ScriptEnding = Script['endings'][string];
export type ScriptBeat = ScriptNode['beats'][number];

/** The words around a scene: names and moods of the cast, and the screen's own messages. */
export interface Words {
	readonly cast: Pick<typeof cast, 'names' | 'moods'>;
	readonly scenario: typeof scenario;
}

/** The choice of an id, wherever in the script it stands. */
export function choiceOf(script: Script, nodeId: string, choiceId: string): ScriptChoice | undefined {
	return script.nodes[nodeId]?.choices.find(({ id }) => id === choiceId);
}

/** All choices whose plain `goto` leads to a place: what a reader without JavaScript may have said. */
export function arrivalsAt(script: Script, place: string): ScriptChoice[] {
	return Object.values(script.nodes).flatMap(({ choices }) =>
		choices.filter((choice) => choice.goto === place),
	);
}

/** What beats say, as one plain text: for a screen reader's announcement. */
export function spoken(beats: readonly ScriptBeat[], names: Words['cast']['names']): string {
	return beats
		.map((beat) => ('narration' in beat ? beat.narration : `${names[beat.who]}: ${beat.say}`))
		.join(' ');
}
