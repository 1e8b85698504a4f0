import type { Locale } from '../../../core/locale';
import type { PairScript } from '../../../islands/pair/payloads';
import { course } from '../../../library/course';
import { type PlayForTwo, playsForTwo } from '../../../library/pair';
import { payloadFile } from '../../../library/payload';

/** A role-play for two, and the files that its page fetches: what both may read, and each brief apart. */
export function pairPayloads(locale: Locale) {
	return playsForTwo(course(locale)).map((play) => ({
		play,
		script: payloadFile(`${play.id}-script`, scriptOf(locale, play)),
		briefs: [
			payloadFile(`${play.id}-first`, play.chairs[0].brief),
			payloadFile(`${play.id}-second`, play.chairs[1].brief),
		] as const,
	}));
}

function scriptOf(locale: Locale, { script }: PlayForTwo): PairScript {
	const { title, trust, tension, start, facts, nodes, endings, questions } = script;
	const used = Object.values(nodes).flatMap(({ choices }) =>
		choices.flatMap(({ principle }) => course(locale).principles.get(principle ?? '') ?? []),
	);
	return {
		title,
		trust,
		tension,
		start,
		facts,
		nodes,
		endings,
		questions,
		principles: Object.fromEntries(used.map(({ id, name }) => [id, name])),
	};
}
