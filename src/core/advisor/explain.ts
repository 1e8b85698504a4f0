import { headOf, inPlay, pointsOf, rank, type Standing, weightOf } from './advise';
import { type Answers, known, type Rules } from './rules';

export interface Confidence {
	readonly level: 'high' | 'medium' | 'low';
	/** Points between the first two. */
	readonly margin: number;
	/** Share of the questions that are answered, 0 … 1. */
	readonly coverage: number;
	/** Share of single-answer changes that leave the first place as it is, 0 … 1. Not a probability. */
	readonly stability: number;
}

/** One answer that would put another strategy first. */
export interface Flip {
	readonly factor: string;
	/** The present answer; null when the question is open. */
	readonly from: string | null;
	readonly to: string;
	/** The strategy that would be first. */
	readonly first: string | undefined;
	/** What would have the first say. */
	readonly leaders: readonly string[];
	/** 0: an open question gets its answer; 1: one step on a scale; 2 and more: further, or another kind. */
	readonly steps: number;
}

export interface Explanation {
	readonly confidence: Confidence;
	/**
	 * Whether there is ground for a first advice: two answers, or one that decides, that is, puts a strategy first by the
	 * margin and the stability of high confidence.
	 */
	readonly enough: boolean;
	/**
	 * What has the first say: all that stand equal in front, or the first two while they are close, or the first alone;
	 * none while nothing speaks for any way.
	 */
	readonly leaders: readonly string[];
	/** Every single answer that would put another strategy first, the smallest change first. */
	readonly flips: readonly Flip[];
	/** The open question that could change the first place most; null when all are answered or skipped. */
	readonly nextQuestion: string | null;
}

interface Trial extends Omit<Flip, 'leaders'> {
	/** Points of the present first over the present second, after the change. */
	readonly lead: number;
}

/**
 * What can be said about a ranking besides the ranking itself. Tries every other answer to every question.
 * @param skipped questions the person would not answer; they are not asked next
 */
export function explain(rules: Rules, answers: Answers, skipped: readonly string[] = []): Explanation {
	const ranking = inPlay(rank(rules, answers));
	const [first, second] = ranking;
	const trials = tryAll(rules, answers, first, second);
	const flips = trials.filter((trial) => trial.first !== first?.strategy);
	const leadersAfter = ({ factor, to }: Trial) =>
		leadersOf(rules, inPlay(rank(rules, { ...answers, [factor]: to })));
	const given = known(rules, answers).length;
	const measures = {
		margin: (first?.points ?? 0) - (second?.points ?? 0),
		coverage: given / rules.factors.length,
		stability: 1 - flips.length / trials.length,
	};
	return {
		confidence: judge(rules, measures),
		enough: given > 1 || isClear(rules, measures),
		leaders: leadersOf(rules, ranking),
		flips: flips
			.map(({ lead, ...flip }) => ({ ...flip, leaders: leadersAfter({ ...flip, lead }) }))
			.sort((a, b) => a.steps - b.steps),
		nextQuestion: mostTelling(rules, trials, skipped, first),
	};
}

function leadersOf({ confidence: { low } }: Rules, ranking: readonly Standing[]): string[] {
	const [first, second] = ranking.filter(({ points }) => points > 0);
	if (!first) return [];
	const equal = ranking.filter(({ points }) => points === first.points);
	const close = second && first.points - second.points <= low.margin ? [first, second] : [first];
	return (equal.length > 1 ? equal : close).map(({ strategy }) => strategy);
}

/** All questions in the order of the quick mode: what is easy to say, what settles most cases soonest, then the rest. */
export function quickOrder(rules: Rules): string[] {
	return [...new Set([...rules.quick, ...rules.factors.map(({ id }) => id)])];
}

/** An agreed rule of the model, its numbers in `confidence.yaml`; not an estimate of being right. */
function judge(rules: Rules, measures: Omit<Confidence, 'level'>): Confidence {
	const { high, low } = rules.confidence;
	const { margin, coverage } = measures;
	if (margin <= low.margin || coverage < low.coverage) return { level: 'low', ...measures };
	const isFirm = coverage >= high.coverage && isClear(rules, measures);
	return { level: isFirm ? 'high' : 'medium', ...measures };
}

/** The first is well ahead, and few other answers would change that. */
function isClear({ confidence: { high } }: Rules, { margin, stability }: Omit<Confidence, 'level'>): boolean {
	return margin >= high.margin && stability >= high.stability;
}

/** Points are additive, so a trial takes the present answer's points back and gives the other's. */
function tryAll(rules: Rules, answers: Answers, first?: Standing, second?: Standing): Trial[] {
	const points = pointsOf(rules, answers);
	return rules.factors.flatMap(({ id: factor, ordered, levels }) => {
		const now = levels.findIndex(({ id }) => id === answers[factor]);
		const present = levels[now];
		return levels.flatMap((level, index) => {
			if (index === now) return [];
			const pointsFor = (id: string) => (points.get(id) ?? 0) - weightOf(present, id) + weightOf(level, id);
			return {
				factor,
				from: present?.id ?? null,
				to: level.id,
				first: headOf(rules, { ...answers, [factor]: level.id }, pointsFor),
				steps: !present ? 0 : ordered ? Math.abs(index - now) : 2,
				lead: (first ? pointsFor(first.strategy) : 0) - (second ? pointsFor(second.strategy) : 0),
			};
		});
	});
}

/**
 * The open question with the largest share of answers that put another strategy first. Of equals, the one whose
 * answers spread the first two furthest apart; of equals again, the one that the quick mode asks sooner.
 * As long as nothing is answered the quick mode's first question is next: what the base puts first says nothing yet.
 */
function mostTelling(
	rules: Rules,
	trials: readonly Trial[],
	skipped: readonly string[],
	first?: Standing,
): string | null {
	const unanswered = quickOrder(rules).filter((id) =>
		trials.some(({ factor, from }) => factor === id && from === null),
	);
	const open = unanswered.filter((id) => !skipped.includes(id));
	if (unanswered.length === rules.factors.length) return open[0] ?? null;
	const telling = open.map((factor) => {
		const own = trials.filter((trial) => trial.factor === factor);
		const leads = own.map(({ lead }) => lead);
		const changes = own.filter((trial) => trial.first !== first?.strategy).length / own.length;
		return { factor, changes, spread: Math.max(...leads) - Math.min(...leads) };
	});
	return telling.sort((a, b) => b.changes - a.changes || b.spread - a.spread)[0]?.factor ?? null;
}
