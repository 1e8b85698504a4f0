import type { Standing } from '~/core/scenario/condition';
import type { PlayerWords } from '~/enhance/play-bar';
import { fill, signed } from '~/i18n/format';

interface Turned {
	/** Of the scene. */
	readonly title: string;
	/** Counted from 1. */
	readonly step: number;
	readonly steps: number;
	readonly before: Standing;
	readonly after: Standing;
	/** Whether another answer would have worked better. */
	readonly costs: boolean;
	/** Whether the play came to an ending that lasts. */
	readonly durable: boolean;
}

/** One sentence: on which step of this way the play turned, and what moved there. */
export function turnWords(turned: Turned, words: PlayerWords['turn']): string {
	const { title, step, steps, costs, durable } = turned;
	const lost = durable ? words.costDurable : step === steps ? words.costLast : words.cost;
	return fill(costs ? lost : words.saved, { title, step, steps, change: changeWords(turned, words) });
}

function changeWords({ before, after, costs, durable }: Turned, words: PlayerWords['turn']): string {
	const trust = (costs ? -1 : 1) * (after.trust - before.trust) > 0 && {
		template: costs ? words.trustFell : words.trustRose,
		values: { before: signed(before.trust), after: signed(after.trust) },
	};
	const tension = (costs ? 1 : -1) * (after.tension - before.tension) > 0 && {
		template: costs ? words.tensionRose : words.tensionFell,
		values: { before: before.tension, after: after.tension },
	};
	const changes = [trust, tension].flatMap((one) => (one ? fill(one.template, one.values) : []));
	if (changes.length > 0) return fill(words.changes, { changes: changes.join(', ') });
	// At the end of its scale a meter cannot get worse.
	const couldShow = after.trust > -3 && after.tension < 10;
	return costs && !durable && couldShow ? words.unseen : '';
}
