import { seeded } from '../random';
import { capacity, rules, type Settings } from './rules';

const { points, fittingEvery, nowOf, talk, sign } = rules;

/** How many of a group there are, and how many of them need the program. */
export interface Count {
	readonly all: number;
	readonly fitting: number;
}

export interface Month {
	/** From 1. */
	readonly number: number;
	/** The bar and the wait in days as they were in this month. */
	readonly bar: number;
	readonly days: number;
	readonly arrived: Count;
	readonly handed: Count;
	readonly called: Count;
	/** People with a need who talked to sales. */
	readonly talked: number;
	readonly demos: number;
	/** Signed this month, most of them after demos of earlier months. */
	readonly contracts: number;
	/** Who is angry with the other department, and why. */
	readonly angry: { readonly marketing?: 'uncalled'; readonly sales?: 'unfit' | 'idle' };
}

/**
 * Plays some months. The people who come, and how each of them decides, hang on the seed alone, so that two runs differ
 * only by what the departments do.
 * @param count whole months, at least 0
 */
export function run(settings: Settings, seed: number, count: number): Month[] {
	const random = seeded(seed);
	const months: Month[] = [];
	const signing = signedBefore();
	let bar = settings.bar;
	for (let number = 1; number <= count; number++) {
		const habits = habitsOf(settings, number);
		const angry = Object.keys(months.at(-1)?.angry ?? {}).length;
		const days = settings.days + angry * rules.anger.days;
		const { cards, ...met } = meetPeople({ number, bar, days, ...habits }, random, signing);
		const contracts = signing[number] ?? 0;
		months.push({ number, bar, days, ...met, contracts, angry: angerAfter(met.handed, met.called) });
		bar = nextBar(settings, bar, cards, habits.capacity);
	}
	return months;
}

/** How the departments work in a month. */
interface Work extends Habits {
	readonly number: number;
	readonly bar: number;
	readonly days: number;
}

/**
 * Everybody who comes in a month, in the order of the list; they are called in that order.
 * @param signing contracts by month: what comes of this month's demos is added
 */
function meetPeople(work: Work, random: () => number, signing: number[]) {
	const willTalk = (talk.sameDay / 100) * (1 - talk.lostADay / 100) ** work.days;
	const arrived = { all: rules.people, fitting: 0 };
	const handed = { all: 0, fitting: 0 };
	const called = { all: 0, fitting: 0 };
	/** How many people have so many points. */
	const cards: number[] = new Array(points.fitting.most + 1).fill(0);
	let talked = 0;
	let demos = 0;
	for (let index = 0; index < arrived.all; index++) {
		const fits = index % fittingEvery === 0;
		const { least, most } = fits ? points.fitting : points.others;
		const own = least + Math.floor(random() * (most - least + 1));
		cards[own] = (cards[own] ?? 0) + 1;
		if (!fits) {
			if (own < work.bar) continue;
			handed.all++;
			if (called.all < work.capacity) called.all++;
			continue;
		}
		arrived.fitting++;
		// Drawn for everybody, so that what becomes of one person never changes the lot of the next.
		const wantsNow = random() * nowOf < 1;
		const [heeded, talks, noticed, signs] = [random(), random(), random(), random()];
		if (own < work.bar || (!wantsNow && heeded < work.leftOut)) continue;
		handed.all++;
		handed.fitting++;
		if (called.all >= work.capacity) continue;
		called.all++;
		called.fitting++;
		if (talks >= willTalk) continue;
		talked++;
		if (noticed < (wantsNow ? work.missedNow : work.missedLater)) continue;
		demos++;
		if (signs * sign.of >= (wantsNow ? sign.now : sign.later)) continue;
		const when = work.number + (wantsNow ? sign.nowAfter : sign.laterAfter);
		signing[when] = (signing[when] ?? 0) + 1;
	}
	return { arrived, handed, called, talked, demos, cards };
}

interface Habits {
	/** What share of those who want it later is not handed over. */
	readonly leftOut: number;
	/** Leads that can be called. */
	readonly capacity: number;
	/** What share of those who talk gets no demo, of those who want it now and of those who want it later. */
	readonly missedNow: number;
	readonly missedLater: number;
}

/** What being judged by one's own number has made of people by this month; the first month is still an ordinary one. */
function habitsOf({ marketing, sales }: Settings, number: number): Habits {
	const habit = Math.min((number - 1) * rules.habit.step, rules.habit.most) / 100;
	const shorter = sales === 'calls' ? habit : 0;
	return {
		leftOut: marketing === 'revenue' ? habit : 0,
		// A call that is shorter by a tenth leaves time for more of them, and overlooks a tenth of those with a need.
		capacity: Math.round(capacity / (1 - shorter)),
		missedNow: shorter,
		missedLater: sales === 'revenue' ? habit : shorter,
	};
}

function angerAfter(handed: Count, called: Count): Month['angry'] {
	const { of, uncalled, unfit, idle } = rules.anger;
	const tooFew = handed.all * of < capacity * (of - idle);
	const wrong = (called.all - called.fitting) * of > called.all * unfit;
	return {
		...((handed.all - called.all) * of > handed.all * uncalled && { marketing: 'uncalled' as const }),
		...(tooFew ? { sales: 'idle' as const } : wrong && { sales: 'unfit' as const }),
	};
}

/** Judged by leads, marketing lowers the bar; with the shared number it goes to where sales can call everybody. */
function nextBar({ marketing }: Settings, bar: number, cards: readonly number[], callable: number): number {
	const { step, most } = rules.bar;
	if (marketing === 'leads') return Math.max(0, bar - step);
	if (marketing === 'revenue') return bar;
	return Math.min(most, Math.max(bar - step, Math.min(bar + step, barFor(cards, callable))));
}

/** The lowest bar over which no more than so many of these cards lie. */
function barFor(cards: readonly number[], callable: number): number {
	let above = 0;
	for (let points = cards.length - 1; points >= 0; points--) {
		above += cards[points] ?? 0;
		if (above > callable) return points + 1;
	}
	return 0;
}

/** Contracts by month that come of demos before the first month: ordinary months, half of whose buyers take longer. */
function signedBefore(): number[] {
	const { nowAfter, laterAfter } = sign;
	const signed: number[] = [];
	const share = rules.targets.contracts / 2;
	for (let month = 1; month <= laterAfter; month++)
		signed[month] = Math.round((month <= nowAfter ? share : 0) + share);
	return signed;
}
