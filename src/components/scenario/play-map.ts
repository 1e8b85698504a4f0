import type { Locale } from '../../core/locale';
import { type Move, movesOf, numbersOnScreen, placesOf, roundedShares } from '../../core/scenario/moves';
import type { Scenario } from '../../core/scenario/schema';
import { exploreScenario } from '../../core/scenario/states';
import { countWays } from '../../core/scenario/stats';
import { fill } from '../../i18n/format';
import type { CourseScenario } from '../../library/course';
import { layOut } from '../../library/graph-layout';
import { messages } from '../../library/messages';
import { conditionNote } from './condition-words';
import { textSize, wrap } from './text-size';

/** What the map and its list print of a role-play besides its texts. */
export interface PlayFigures {
	/** Choice → its number on the screen. */
	readonly numbers: ReadonlyMap<string, number>;
	/** Ending → share of all ways; empty where they cannot be counted, or must not be. */
	readonly shares: Readonly<Record<string, number>>;
	/** Of ways; undefined in a loop. */
	readonly count: number | undefined;
}

const known = new WeakMap<Scenario, PlayFigures>();

/** Counted once for both languages: it takes a walk through every state. */
export function figuresOf(scenario: Scenario): PlayFigures {
	const old = known.get(scenario);
	if (old) return old;
	const explored = exploreScenario(scenario);
	const ways = countWays(scenario, explored);
	const figures = {
		numbers: numbersOnScreen(scenario, explored),
		shares: scenario.unscored ? {} : roundedShares(ways),
		count: ways.count,
	};
	known.set(scenario, figures);
	return figures;
}

const sizes = { title: 20, small: 17, badge: 24, gap: 3, padding: 12 };

/** The map of a role-play, laid out: boxes of scenes and endings, lines with the numbers of the choices. */
export function drawMap(locale: Locale, { scenario, script }: CourseScenario) {
	const { numbers, shares } = figuresOf(scenario);
	const boxes = placesOf(scenario).map((id) => {
		const ending = script.endings[id];
		const title = wrap(script.nodes[id]?.title ?? ending?.title ?? id, 27);
		const share = shares[id];
		const small = share === undefined ? [] : [shareWords(locale, share)];
		const width = Math.max(textSize(title, sizes.title, 600).width, textSize(small, sizes.small, 400).width);
		const height =
			textSize(title, sizes.title, 600).height + textSize(small, sizes.small, 400).height + sizes.padding;
		return { id, isEnding: ending !== undefined, title, small, width: width + 2 * sizes.padding, height };
	});
	const lines = movesOf(scenario).map((move) => {
		const badges = badgesOf(move, numbers);
		const { conditions } = messages(locale).scenario;
		const phrase = move.when && conditionNote(locale, script, move.when);
		const words = phrase ? wrap(fill(conditions.short, { condition: phrase }), 22) : [];
		const text = textSize(words, sizes.small, 400);
		const row = badges.length * (sizes.badge + sizes.gap) - sizes.gap;
		const label = { width: row + (phrase ? text.width + 6 : 0), height: Math.max(sizes.badge, text.height) };
		return { ...move, badges, words, label, row, weight: move.best.length > 0 ? 3 : 1 };
	});
	return { ...layOut(boxes, lines), sizes };
}

/** The numbers on a line, each once; two choices that take turns at one place share it. */
function badgesOf({ choices, best }: Move, numbers: ReadonlyMap<string, number>) {
	const numberOf = (id: string) => numbers.get(id) ?? 0;
	return [...new Set(choices.map(numberOf))]
		.toSorted((a, b) => a - b)
		.map((number) => ({ number, isBest: best.some((id) => numberOf(id) === number) }));
}

/** “38 % of paths” as the language writes it. */
export function shareWords(locale: Locale, share: number): string {
	const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
	return fill(messages(locale).scenario.map.share, { percent });
}
