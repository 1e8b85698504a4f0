import { type Room, wallOf } from '../core/room/room';

/** The address of a page of the course in the language of this page, e.g. for `wall/02-two-rulers/`. */
export function addressOf(page: string, locale = document.documentElement.lang): string {
	return `${document.documentElement.dataset.root ?? '/'}${locale}/${page}`;
}

/**
 * Leads a wall to the page that the room is at.
 * @param page the wall's own, as the room names it
 * @returns whether it left
 */
export function leaveFor(room: Room, page: string): boolean {
	if (room.page === '' || room.page === page) return false;
	location.replace(addressOf(wallOf(room.page)));
	return true;
}
