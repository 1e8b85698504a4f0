/**
 * Ids that the page of a role-play, or its presenter, prints for itself. Each scene and ending prints its own id and `title-` before it,
 * each choice its own where its reaction stands.
 */
const taken = [
	'brief',
	'brief-title',
	'debrief',
	'help-title',
	'main',
	'play-data',
	'talk-title',
	'theme-label',
	'vote-words',
	'votes-title',
];
const takenBeginnings = ['head-', 'mood-', 'place-', 'your-words-', 'title-'];

/** Whether the page has another element of this id, so that a link to the scene or choice could lead there. */
export function isTaken(id: string): boolean {
	return taken.includes(id) || takenBeginnings.some((beginning) => id.startsWith(beginning));
}
