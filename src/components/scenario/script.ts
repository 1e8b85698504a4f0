import type { Localized } from '../../core/locale';
import type { Scenario } from '../../core/scenario/schema';

/** A scenario in one language. */
export type Script = Localized<Scenario>;
export type ScriptChoice = Script['nodes'][string]['choices'][number];

/** All choices whose plain `goto` leads to a place: what a reader without JavaScript may have said. */
export function arrivalsAt(script: Script, place: string): ScriptChoice[] {
	return Object.values(script.nodes).flatMap(({ choices }) =>
		choices.filter((choice) => choice.goto === place),
	);
}
