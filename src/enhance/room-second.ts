import type { Locale } from '../core/locale';
import type { Room } from '../core/room/room';
import type { Play } from '../stores/play';
import type { RoomPlay } from '../stores/room-play';
import type { PlayData } from './play';
import { fetchPage } from './room-page';
import { type Slide, type Source, slideOver } from './room-slides';
import { setStage } from './room-stage';
import { votesOn } from './vote-slides';

/** The printed page of a role-play in another language, with the same scenes and ids. */
export interface SecondPage extends Source {
	readonly locale: Locale;
	readonly root: Element;
}

/** What stands small beneath the stop that is on the wall. */
export interface Beneath {
	/** Of a stop that is not the choices. */
	readonly line?: string;
	/** By the ids of the choices. */
	readonly choices: ReadonlyMap<string, string>;
	readonly slide?: Slide | undefined;
}

/**
 * Fetches each language when it is first wanted; one that could not be had, when it is wanted again.
 * @param arrived told whether a language that was asked for is there
 */
export function secondPages(opened: RoomPlay, arrived: (isThere: boolean) => void) {
	const pages = new Map<Locale, SecondPage>();
	let wanted: Locale | null = null;
	return (locale: Locale | null): SecondPage | undefined => {
		const isNew = locale !== wanted;
		wanted = locale;
		if (locale === null || locale === document.documentElement.lang) return undefined;
		if (isNew && !pages.has(locale))
			fetchSecond(opened, locale).then((second) => {
				if (second) pages.set(locale, second);
				arrived(second !== undefined);
			});
		return pages.get(locale);
	};
}

async function fetchSecond(opened: RoomPlay, locale: Locale): Promise<SecondPage | undefined> {
	const fetched = await fetchPage(opened.page, locale);
	const root = fetched?.querySelector('.play');
	const data = fetched?.querySelector('#play-data')?.textContent;
	if (!fetched || !root || !data) return undefined;
	const { messages }: PlayData = JSON.parse(data);
	return { locale, root, page: fetched, words: messages, votes: votesOn(fetched, opened) };
}

/** The same stop, choices or slide in the other language. */
export function beneath(second: SecondPage, play: Play, room: Room): Beneath {
	const { stops, now } = setStage(second.root, play, room);
	const stop = stops[now];
	const links = stop?.matches('.choices') ? stop.querySelectorAll<HTMLElement>('[data-choice]') : [];
	return {
		line: links.length > 0 || !stop ? '' : wordsIn(stop),
		choices: new Map(
			Array.from(links, (link) => [link.dataset.choice ?? '', link.textContent?.trim() ?? '']),
		),
		slide: slideOver(second, play, room),
	};
}

/** What is said, without the name, the mood and what the state of the play does not show. */
function wordsIn(stop: Element): string {
	const copy = stop.cloneNode(true) as Element;
	for (const part of copy.querySelectorAll('.bubble-name, .bubble-mood, .condition, [data-off], svg'))
		part.remove();
	return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
