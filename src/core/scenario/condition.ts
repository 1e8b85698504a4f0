/** Every key that is given must hold. */
export interface Condition {
	readonly trust?: Bounds | undefined;
	readonly tension?: Bounds | undefined;
	/** How many facts are on the table. */
	readonly facts?: Bounds | undefined;
	/** Facts that are all on the table. */
	readonly knows?: readonly string[] | undefined;
	/** Facts of which none is. */
	readonly unknown?: readonly string[] | undefined;
	/** Choices of which at least one was made. */
	readonly chose?: readonly string[] | undefined;
	/** Choices of which none was. */
	readonly not?: readonly string[] | undefined;
	/** At least one of these holds. */
	readonly any?: readonly Condition[] | undefined;
}

export interface Bounds {
	readonly atLeast?: number | undefined;
	readonly atMost?: number | undefined;
}

/** What conditions look at. */
export interface Standing {
	/** −3 … +3. */
	readonly trust: number;
	/** 0 … 10. */
	readonly tension: number;
	/** Ids of facts on the table, in the order they came. */
	readonly facts: readonly string[];
	/** Ids of the choices made so far, in their order. */
	readonly chosen: readonly string[];
}

/** Whether a condition is true; what has no condition always stands. */
export function holds(when: Condition | undefined, { trust, tension, facts, chosen }: Standing): boolean {
	if (!when) return true;
	const { knows = [], unknown = [], chose, not = [], any } = when;
	return (
		within(trust, when.trust) &&
		within(tension, when.tension) &&
		within(facts.length, when.facts) &&
		knows.every((id) => facts.includes(id)) &&
		!unknown.some((id) => facts.includes(id)) &&
		(!chose || chose.some((id) => chosen.includes(id))) &&
		!not.some((id) => chosen.includes(id)) &&
		(!any || any.some((one) => holds(one, { trust, tension, facts, chosen })))
	);
}

function within(value: number, { atLeast = value, atMost = value }: Bounds = {}): boolean {
	return value >= atLeast && value <= atMost;
}
