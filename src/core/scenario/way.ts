import type { Standing } from './condition';
import { type Visit, wayTo } from './explore';
import { type Choice, placeOf } from './play';

/**
 * A way that a person can follow: scene → choice → scene → …, and the end of an address that opens its last scene.
 * @param then a choice that is made at the end of the way
 */
export function wayInWords(visit: Visit, then?: Choice): string {
	const places = placesTo(visit);
	const choices = [...wayTo(visit), ...(then ? [then] : [])].map(({ id }) => id);
	if (choices.length === 0) return `Way: ${places[0]} (the start).`;
	const stops = places.flatMap((place, index) => [place, choices[index] ?? []].flat());
	return `Way: ${stops.join(' → ')} (#${choices.join('.')}).`;
}

/** What a condition can go by in these states: “There trust is -2 to 1, tension 4 to 8; known at times: list.” */
export function standingInWords(states: readonly Standing[]): string {
	const range = (numbers: readonly number[]) => {
		const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
		return least === most ? `${least}` : `${least} to ${most}`;
	};
	const facts = [...new Set(states.flatMap((state) => state.facts))];
	const always = facts.filter((fact) => states.every((state) => state.facts.includes(fact)));
	const known = [
		...(always.length > 0 ? [`always known: ${always.join(', ')}`] : []),
		...(facts.length > always.length
			? [`known at times: ${facts.filter((fact) => !always.includes(fact)).join(', ')}`]
			: []),
	];
	const trust = range(states.map((state) => state.trust));
	const tension = range(states.map((state) => state.tension));
	return `There trust is ${trust}, tension ${tension}; ${known.join('; ') || 'no fact is known'}.`;
}

function placesTo({ state, from }: Visit): string[] {
	return [...(from ? placesTo(from.visit) : []), placeOf(state)];
}
