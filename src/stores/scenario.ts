import { atom } from 'nanostores';
import { pathTo } from '../core/scenario/explore';
import { choicesAt, placeOf, type Rules, replay } from '../core/scenario/play';
import { $erasures, $progress, openProgress, recordEnding, recordPlay, rememberPlace } from './progress';

/** The play on this page: ids of the choices made. Everything else is derived from it. */
export const $path = atom<readonly string[]>([]);

/** What there is to say about where the play began: nothing, it was continued, or its end no longer fits. */
export const $notice = atom<'none' | 'resumed' | 'trimmed'>('none');

/** Choices clicked while the page was not alive yet; an inline script collects them. */
declare global {
	var earlyChoices: string[] | undefined;
}

export interface Play {
	readonly id: string;
	readonly rules: Rules;
}

/**
 * Opens the play of the address; without one, the play that was left here. Follows Back and Forward from now on.
 */
export function openPlay({ id, rules }: Play): void {
	openProgress();
	const clicked = globalThis.earlyChoices ?? [];
	globalThis.earlyChoices = undefined;
	const named = pathOfAddress(rules);
	const saved = $progress.get().plays[id]?.choices ?? [];
	const wanted = [...(named ?? (clicked.length > 0 ? [] : saved)), ...clicked];
	const { steps, dropped } = replay(rules, wanted);
	const path = steps.map(({ choice }) => choice.id);
	$path.set(path);
	$notice.set(
		dropped > 0 ? 'trimmed' : !named && clicked.length === 0 && path.length > 0 ? 'resumed' : 'none',
	);
	keep({ id, rules }, path);
	history.replaceState(null, '', addressOf(rules, path));
	$erasures.listen(() => {
		$path.set([]);
		history.replaceState(null, '', location.pathname);
	});
	addEventListener('popstate', () => {
		const back = replay(rules, pathOfAddress(rules) ?? []).steps.map(({ choice }) => choice.id);
		$path.set(back);
		keep({ id, rules }, back);
	});
}

/** Makes a choice; one that is not open here is ignored. */
export function say(play: Play, choiceId: string): void {
	const { state } = replay(play.rules, $path.get());
	if (choicesAt(play.rules, state).some(({ id }) => id === choiceId)) go(play, [...$path.get(), choiceId]);
}

export function undo(play: Play): void {
	if ($path.get().length > 0) go(play, $path.get().slice(0, -1));
}

/** @param length how many choices of the present path stay; 0 starts anew */
export function goBackTo(play: Play, length: number): void {
	go(play, $path.get().slice(0, length));
}

function go(play: Play, path: readonly string[]): void {
	$notice.set('none');
	$path.set(path);
	keep(play, path);
	history.pushState(null, '', addressOf(play.rules, path));
}

function keep({ id, rules }: Play, path: readonly string[]): void {
	if (path.length > 0 || $progress.get().plays[id]) {
		recordPlay(id, path);
		rememberPlace(`scenarios/${id}/`);
	}
	const { position } = replay(rules, path).state;
	if (position.at === 'ending') recordEnding(id, position.endingId);
}

function pathOfAddress(rules: Rules): string[] | undefined {
	const path = new URLSearchParams(location.search).get('path');
	if (path !== null) return path.split('.').filter(Boolean);
	return pathTo(rules, location.hash.slice(1));
}

function addressOf(rules: Rules, path: readonly string[]): string {
	if (path.length === 0) return location.pathname;
	return `${location.pathname}?path=${path.join('.')}#${placeOf(replay(rules, path).state)}`;
}
