import { reporter } from './check';
import { limits } from './limits';
import { type Locale, locales } from './locale';
import type { Problem } from './problem';

/** A question with one right option, as far as one can guess it without reading. */
export interface Asked {
	/** How an author finds it: the id of a question or a scene. */
	readonly name: string;
	/** Index of the right option. */
	readonly right: number;
	/** Length of each option in characters. */
	readonly lengths: Readonly<Record<Locale, readonly number[]>>;
}

type Texts = readonly Readonly<Record<Locale, string>>[];

/** Lengths of the options of a question in each language. */
export const lengthsOf = (texts: Texts): Asked['lengths'] => ({
	ru: texts.map(({ ru }) => ru.length),
	en: texts.map(({ en }) => en.length),
});

const { many, places, few, mostOfFew, running, length } = limits.giveaways;

/**
 * Whether the right option of these questions can be picked by its place or length.
 * @param path where the questions stand; empty when they come from several files
 * @param asked in the order in which a learner meets them
 */
export function checkGiveaways(file: string, path: string, asked: readonly Asked[]): Problem[] {
	return [
		...placesRunning(file, path, asked),
		...checkPlaces(file, path, asked),
		...locales.flatMap((locale) => lengths(file, path, asked, locale)),
	];
}

function placesRunning(file: string, path: string, asked: readonly Asked[]): Problem[] {
	const { problems, report } = reporter(file, 'giveaway-running');
	for (const [index, { right }] of asked.entries()) {
		const row = asked.slice(index, index + running + 1);
		const before = asked[index - 1];
		if (row.length <= running || before?.right === right || row.some((one) => one.right !== right)) continue;
		const names = row.map(({ name }) => name).join(', ');
		report(path, `The right option stands at place ${right + 1} in ${names}.`, 'Move one of them.');
	}
	return problems;
}

/** Whether each place holds the right option about as often as the others. */
export function checkPlaces(file: string, path: string, asked: readonly Asked[]): Problem[] {
	const { problems, report } = reporter(file, 'giveaway-place');
	for (const { place, share, of } of shares(asked)) {
		const most = of >= many ? places.most : of >= few ? mostOfFew : 1;
		const least = of >= many ? places.least : 0;
		if (share >= least && share <= most) continue;
		report(
			path,
			`The right option stands at place ${place} in ${percent(share)} of ${of} questions.`,
			`Change the order of some options: ${percent(least)} to ${percent(most)} is the limit.`,
		);
	}
	return problems;
}

/** For each place, counted from 1: in which share of the questions that have it the right option stands there. */
export function shares(asked: readonly Asked[]): { place: number; share: number; of: number }[] {
	const longest = Math.max(0, ...asked.map(({ lengths }) => lengths.ru.length));
	return Array.from({ length: longest }, (_, index) => {
		const having = asked.filter(({ lengths }) => lengths.ru.length > index);
		const here = having.filter(({ right }) => right === index).length;
		return { place: index + 1, share: here / having.length, of: having.length };
	});
}

function lengths(file: string, path: string, asked: readonly Asked[], locale: Locale): Problem[] {
	const { problems, report } = reporter(file, 'giveaway-length');
	const most = asked.length < length.short ? length.ofShort : Math.floor(asked.length * length.share);
	for (const [kind, count] of Object.entries(extremes(asked, locale))) {
		if (count <= most) continue;
		report(
			path,
			`The ${kind} option is the right one in ${count} of ${asked.length} questions in "${locale}".`,
			`Lengthen or shorten some: ${most} is the limit.`,
		);
	}
	return problems;
}

/** How often the right option alone is the longest, and the shortest. */
export function extremes(asked: readonly Asked[], locale: Locale): { longest: number; shortest: number } {
	const count = (isFirst: (right: number, other: number) => boolean) =>
		asked.filter(({ right, lengths }) => {
			const own = lengths[locale][right] ?? 0;
			return lengths[locale].every((other, index) => index === right || isFirst(own, other));
		}).length;
	return { longest: count((own, other) => own > other), shortest: count((own, other) => own < other) };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
