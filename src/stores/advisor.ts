import { atom } from 'nanostores';
import type { Rules } from '../core/advisor/rules';
import { type Ignored, parseSituation, printSituation, type Situation } from '../core/advisor/situation';
import * as record from '../core/progress/advisor';
import { $progress, openProgress, verb } from './progress';

/** The parameter of the address that says whose eyes one looks with. */
const side = { name: 'side', other: 'other' };

const nothing: Situation = { answers: {}, flags: [] };

/** What the person has said about the conflict; the address of the page holds the same. */
export const $situation = atom<Situation>(nothing);

/** What stood in the address and was not understood. */
export const $ignored = atom<readonly Ignored[]>([]);

/** True while the conflict is looked at with the other side's eyes: such answers are never kept as one's own. */
export const $theirs = atom(false);

/** Flags that a person's own words give cause to ask about, until they are answered. */
export const $asked = atom<readonly string[]>([]);

/** What was cleared last, until something is answered again. */
export const $cleared = atom<Situation | null>(null);

const rememberAdvisor = verb(record.rememberAdvisor);
const rememberOtherSide = verb(record.rememberOtherSide);

/** Opens the situation of the address, or, where that says nothing, the one left here last time. */
export function openSituation(rules: Rules): void {
	openProgress();
	const parameters = new URLSearchParams(location.search);
	$theirs.set(parameters.get(side.name) === side.other);
	if ($theirs.get()) parameters.delete(side.name);
	const { advisor, otherSide } = $progress.get();
	const saved = $theirs.get() ? otherSide : advisor;
	const blank = [...parameters].length === 0;
	const { situation, ignored } = parseSituation(rules, blank ? new URLSearchParams(saved) : parameters);
	$ignored.set(ignored);
	$situation.set(situation);
	if (blank) show(rules, situation);
	// A link on a page of the course is the person’s own step; somebody else’s link replaces nothing yet.
	else if (document.referrer.startsWith(`${location.origin}/`)) adoptSituation(rules);
}

/** From now on what the page shows is remembered as one's own, unless it is seen with the other side's eyes. */
export function adoptSituation(rules: Rules): void {
	const shown = printSituation(rules, $situation.get());
	if (!$theirs.get()) rememberAdvisor(shown, shown);
}

/** @returns the parameters of a situation as the other side would describe it */
export function theirAddress(situation: string): string {
	return [situation, `${side.name}=${side.other}`].filter(Boolean).join('&');
}

/** Answers a question; without a level the question is open again. */
export function answer(rules: Rules, factor: string, level: string | undefined): void {
	const { answers, flags } = $situation.get();
	keep(rules, { answers: { ...answers, [factor]: level }, flags });
}

export function setFlag(rules: Rules, flag: string, raised: boolean): void {
	const { answers, flags } = $situation.get();
	const others = flags.filter((other) => other !== flag);
	keep(rules, { answers, flags: raised ? [...others, flag] : others });
}

export function clearSituation(rules: Rules): void {
	const cleared = $situation.get();
	$ignored.set([]);
	keep(rules, nothing);
	$cleared.set(cleared);
}

/** Takes the clearing back. */
export function restoreSituation(rules: Rules): void {
	keep(rules, $cleared.get() ?? nothing);
}

function keep(rules: Rules, situation: Situation): void {
	const shown = printSituation(rules, $situation.get());
	const changed = printSituation(rules, situation);
	$situation.set(situation);
	$cleared.set(null);
	if ($theirs.get()) rememberOtherSide(changed);
	else rememberAdvisor(changed, shown);
	show(rules, situation);
}

function show(rules: Rules, situation: Situation): void {
	const printed = printSituation(rules, situation);
	const address = $theirs.get() ? theirAddress(printed) : printed;
	history.replaceState(history.state, '', `${location.pathname}${address && `?${address}`}${location.hash}`);
}
