/** What marketing may be judged by. */
export const marketingMeasures = ['leads', 'revenue', 'shared'] as const;
/** What sales may be judged by. */
export const salesMeasures = ['revenue', 'calls', 'shared'] as const;

export type MarketingMeasure = (typeof marketingMeasures)[number];
export type SalesMeasure = (typeof salesMeasures)[number];

/** What a learner sets. */
export interface Settings {
	readonly marketing: MarketingMeasure;
	readonly sales: SalesMeasure;
	/** Points that a card must have to be handed over, 0 to `rules.bar.most`. */
	readonly bar: number;
	/** Days until the first call, 0 to `rules.days.most`. */
	readonly days: number;
}

/** Each department judged by its own number, as at Polka. */
export const judgedApart: Settings = { marketing: 'leads', sales: 'revenue', bar: 40, days: 1 };

/** What both departments may be judged by together, all else being as at Polka. */
export const ways = {
	apart: judgedApart,
	revenue: { ...judgedApart, marketing: 'revenue' },
	shared: { ...judgedApart, marketing: 'shared', sales: 'shared' },
} as const satisfies Record<string, Settings>;
export type Way = keyof typeof ways;
export const wayNames = Object.keys(ways) as Way[];

/** How many months each size of the model plays. */
export const monthsIn = { small: 6, full: 12 } as const;
export type Size = keyof typeof monthsIn;

/**
 * Every number of the model. Those of Polka stand in content/bible.md: 900 leads and 9.5 million a quarter, nine
 * salespeople, 96 thousand a contract, 20 demos a week of 25 requests that fit (lesson 30), 80 of 100 reached and 20 of
 * 30 signed (lesson 35). All others are assumptions, and the page says so.
 */
export const rules = {
	/** People who leave a phone number in a month. Every fifth of them needs the program. */
	people: 650,
	fittingEvery: 5,
	/** One of three who need it wants it now, the others later. */
	nowOf: 3,
	/** Points of their cards, evenly between. */
	points: { fitting: { least: 40, most: 100 }, others: { least: 0, most: 60 } },
	bar: { most: 80, step: 2 },
	salespeople: 9,
	leadsEach: 25,
	/** Of a hundred called on the day they came, so many talk to us; of these each further day loses so many. */
	talk: { sameDay: 80, lostADay: 5 },
	days: { most: 10 },
	/** Of three who saw the program, so many sign, and so many months later. */
	sign: { of: 3, now: 2, later: 1, nowAfter: 1, laterAfter: 4 },
	/** Thousand roubles. */
	price: 96,
	/** What being judged by one's own number does: so many people of a hundred more each month, up to a limit. */
	habit: { step: 10, most: 50 },
	/** Of three: leads nobody called; calls to people who need nothing; hours without leads. */
	anger: { of: 3, uncalled: 1, unfit: 2, idle: 1, days: 1 },
	/** What a month has to bring for a green board. */
	targets: { leads: 300, calls: 225, contracts: 33, demos: 80, requests: 100 },
	/** Of a hundred people with a need who were called, so many should see the program: the share of sales. */
	salesShare: 80,
} as const;

/** The same settings with each department judged by its own number. */
export const apart = ({ bar, days }: Settings): Settings => ({ ...judgedApart, bar, days });

export const isSame = (one: Settings, other: Settings) =>
	one.marketing === other.marketing &&
	one.sales === other.sales &&
	one.bar === other.bar &&
	one.days === other.days;

/** Leads that all salespeople together have time for in a month. */
export const capacity = rules.salespeople * rules.leadsEach;

/** The year of Polka that the page shows: whoever comes back finds the same people. */
export const seed = 19;
