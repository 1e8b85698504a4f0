import type { Locale } from '../core/locale';
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

/**
 * Fetches a page of the course in another language.
 * @returns undefined where it cannot be had, e.g. without a network or from a folder that no server serves
 */
export async function fetchPage(page: string, locale: Locale): Promise<Document | undefined> {
	try {
		const answer = await fetch(addressOf(page, locale));
		if (!answer.ok) return undefined;
		// The policy of this page knows nothing of the styles of that one, which nobody needs here.
		const html = (await answer.text()).replace(/<style\b.*?<\/style>/gs, '');
		return new DOMParser().parseFromString(html, 'text/html');
	} catch {
		return undefined;
	}
}
