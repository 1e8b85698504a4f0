import { atom, type ReadableAtom } from 'nanostores';
import { choicesAt, type Rules, replay, type State, type Step } from '../core/scenario/play';
import { afterFrame } from './after-frame';
import { recordEnding, recordFinished, recordPlay } from './plays';
import { $erasures, $progress, openProgress, rememberPlace } from './progress';

/** How a play came to be where it is: opened there, by a move, or by Back and Forward of the browser. */
export type Cause = 'opened' | 'moved' | 'travelled';

/** Told of every change of a play, as it stood then; writes it somewhere. */
export type Sink = (moment: Moment, cause: Cause) => void;

export interface Moment {
	readonly choices: readonly string[];
	readonly state: State;
}

export interface Play {
	readonly rules: Rules;
	/** Ids of the choices made. Everything else is derived from them. */
	readonly $choices: ReadableAtom<readonly string[]>;
	readonly $play: ReadableAtom<{ readonly steps: readonly Step[]; readonly state: State }>;
	/** Makes a choice; one that is not open here is ignored. */
	readonly say: (choiceId: string) => void;
	readonly undo: () => void;
	/** @param length how many of the choices stay; 0 starts anew */
	readonly backTo: (length: number) => void;
	/** Plays other choices instead, as far as they fit. */
	readonly show: (choices: readonly string[], cause: Cause) => void;
}

/** A play of a role-play, from choices that fit; its sinks hear of every change, and that it was opened. */
export function createPlay(rules: Rules, choices: readonly string[], sinks: readonly Sink[]): Play {
	const $choices = atom<readonly string[]>([]);
	const $play = atom(replay(rules, []));
	const show = (wanted: readonly string[], cause: Cause) => {
		const played = replay(rules, wanted);
		const made = played.steps.map(({ choice }) => choice.id);
		$play.set(played);
		$choices.set(made);
		for (const sink of sinks) sink({ choices: made, state: played.state }, cause);
	};
	const backTo = (length: number) => show($choices.get().slice(0, length), 'moved');
	const play: Play = {
		rules,
		$choices,
		$play,
		say: (choiceId) => {
			const isOpen = choicesAt(rules, $play.get().state).some(({ id }) => id === choiceId);
			if (isOpen) show([...$choices.get(), choiceId], 'moved');
		},
		undo: () => backTo(Math.max(0, $choices.get().length - 1)),
		backTo,
		show,
	};
	show(choices, 'opened');
	return play;
}

/** Choices clicked while the page was not alive yet; an inline script collects them. */
declare global {
	var earlyChoices: string[] | undefined;
}

export interface Opened {
	readonly play: Play;
	/** What there is to say about where the play began: it was continued, or its end no longer fits. */
	readonly notice: 'none' | 'resumed' | 'trimmed';
	/** Choices of somebody else, from the address, while a play of one's own is under way. */
	readonly offered: readonly string[] | undefined;
}

/**
 * Opens the play of the address; without one, the play that was left here. Another's choices never replace a play
 * under way: they are offered beside it.
 */
export async function openPlay(id: string, rules: Rules): Promise<Opened> {
	const named = choicesInAddress(rules) ?? (await wayInAddress(rules));
	openProgress();
	const clicked = globalThis.earlyChoices ?? [];
	globalThis.earlyChoices = undefined;
	const saved = $progress.get().plays[id]?.choices ?? [];
	const isForeign = named !== undefined && saved.length > 0 && !fits(saved, named);
	const own = isForeign ? saved : (named ?? (clicked.length > 0 ? [] : saved));
	const wanted = [...own, ...clicked];
	const sinks = rules.unscored ? [addressSink] : [addressSink, later(recordSink(id))];
	const play = createPlay(rules, wanted, sinks);
	addEventListener('popstate', ({ state }) => {
		const choices = choicesInAddress(rules);
		if (state === visited) play.show(choices ?? [], 'travelled');
		// A link opened on this very page: somebody's choices, or a place on it.
		else if (choices || namesPlace(rules)) location.reload();
	});
	$erasures.listen(() => play.show([], 'travelled'));
	const kept = play.$choices.get().length;
	const isResumed = clicked.length === 0 && kept > 0 && (named === undefined || isForeign);
	return {
		play,
		notice: kept < wanted.length ? 'trimmed' : isResumed ? 'resumed' : 'none',
		offered: isForeign ? named : undefined,
	};
}

/** True when a play is at, before or after a point of another along the same choices. */
function fits(saved: readonly string[], named: readonly string[]): boolean {
	return named.every((choice, index) => saved[index] === undefined || saved[index] === choice);
}

/** Not for the address: Back may be pressed at once. */
function later(sink: Sink): Sink {
	return (moment, cause) => afterFrame(() => sink(moment, cause));
}

function recordSink(id: string): Sink {
	return ({ choices, state: { position } }) => {
		if (choices.length > 0 || $progress.get().plays[id]) {
			recordPlay(id, choices);
			rememberPlace(`scenarios/${id}/`);
		}
		if (position.at !== 'ending') return;
		recordEnding(id, position.endingId);
		recordFinished(id, choices);
	};
}

/** Marks the points of one's own play among the browser's history. */
const visited = 'play';

/** The choices stand in the fragment, which no browser sends to a server. */
const addressSink: Sink = ({ choices }, cause) => {
	const address = `${location.pathname}${choices.length > 0 ? `#${choices.join('.')}` : ''}`;
	if (cause === 'moved') history.pushState(visited, '', address);
	else history.replaceState(visited, '', address);
};

/** The choices that the address lists in its fragment, old addresses in the query. Undefined when it lists none. */
function choicesInAddress(rules: Rules): readonly string[] | undefined {
	const queried = new URLSearchParams(location.search).get('path');
	if (queried !== null) return queried.split('.').filter(Boolean);
	const listed = location.hash.slice(1).split('.');
	return replay(rules, listed).steps.length > 0 ? listed : undefined;
}

/** A shortest way to the scene or ending that the address names; what finds it travels only for such an address. */
async function wayInAddress(rules: Rules): Promise<readonly string[] | undefined> {
	if (!namesPlace(rules)) return undefined;
	const explore = await import('../core/scenario/explore').catch(() => undefined);
	return explore?.pathTo(rules, location.hash.slice(1));
}

function namesPlace({ nodes, endings }: Rules): boolean {
	const place = location.hash.slice(1);
	return Object.hasOwn(nodes, place) || Object.hasOwn(endings, place);
}
