/** Minutes that something can take: below `least` it makes no sense, beyond `most` it drags. */
export interface Span {
	readonly least: number;
	readonly usual: number;
	readonly most: number;
}

/** What may stand in an agenda. */
export interface Slot {
	readonly id: string;
	readonly piece: string;
	readonly span: Span;
	/** 1 is always there; the higher, the sooner it is left out. */
	readonly rank: number;
	/** Id of the role-play, folder of the lesson that it is about. */
	readonly play?: string | undefined;
	readonly lesson?: string | undefined;
	/** Only together with that slot. */
	readonly needs?: string | undefined;
	/** Only together with that slot, and no break between them. */
	readonly joins?: string | undefined;
	/** Only without that slot. */
	readonly unless?: string | undefined;
}

/** One line of an agenda. */
export interface Item extends Pick<Slot, 'id' | 'piece' | 'rank' | 'play' | 'lesson' | 'joins'> {
	readonly minutes: number;
	/** It can be shortened to so many minutes. */
	readonly least: number;
}

export function minutesOf(items: readonly { readonly minutes: number }[]): number {
	return items.reduce((total, { minutes }) => total + minutes, 0);
}
