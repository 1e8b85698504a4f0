import type { Explanation, Flip } from './explain';

/**
 * The changes of an answer that tell a person most about the advice: one for each question, only those after which
 * other ways have the first say than now. An open question or one step on a scale comes before a leap, what would
 * change the advice altogether before what would only join it or settle a tie, another outcome before the same again.
 */
export function telling({ flips, leaders }: Pick<Explanation, 'flips' | 'leaders'>, most = 3): Flip[] {
	const kept = (flip: Flip) => flip.leaders.filter((id) => leaders.includes(id)).length;
	const changing = flips
		.filter((flip) => flip.leaders.length > 0)
		.filter((flip) => kept(flip) < Math.max(flip.leaders.length, leaders.length))
		.toSorted((a, b) => Number(isLeap(a)) - Number(isLeap(b)) || kept(a) - kept(b));
	const ofEachQuestion = [...Map.groupBy(changing, ({ factor }) => factor).values()].flatMap(
		([flip]) => flip ?? [],
	);
	const outcomes = Map.groupBy(ofEachQuestion, outcomeOf);
	const repeats = (flip: Flip) => outcomes.get(outcomeOf(flip))?.indexOf(flip) ?? 0;
	return ofEachQuestion
		.toSorted((a, b) => Number(isLeap(a)) - Number(isLeap(b)) || repeats(a) - repeats(b))
		.slice(0, most);
}

/** Further than one step, or another kind: nearly another conflict. */
function isLeap({ steps }: Flip): boolean {
	return steps > 1;
}

function outcomeOf({ leaders }: Flip): string {
	return leaders.toSorted().join();
}
