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

function placesTo({ state, from }: Visit): string[] {
	return [...(from ? placesTo(from.visit) : []), placeOf(state)];
}
