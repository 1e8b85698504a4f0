import { atom } from 'nanostores';
import type { Rules } from '../core/advisor/rules';
import { type Ignored, parseSituation, printSituation, type Situation } from '../core/advisor/situation';
import * as record from '../core/progress/advisor';
import type { BothSides } from '../core/progress/progress';
import { $progress, openProgress, verb } from './progress';

/** Whose eyes one looks with: one's own, those of the other side, or, as one imagines it, those of the other side. */
export type Side = 'own' | 'other' | 'imagined';

/** The parameter of the address that says so; one's own is not said. */
const sideName = 'side';

const sides = ['other', 'imagined'] as const;

const nothing: Situation = { answers: {}, flags: [] };

/** What the person has said about the conflict; the address of the page holds the same. */
export const $situation = atom<Situation>(nothing);

/** What stood in the address and was not understood. */
export const $ignored = atom<readonly Ignored[]>([]);

/** Whose answers the page shows: only one's own are remembered as such, imagined ones not at all. */
export const $side = atom<Side>('own');

/** Flags that a person's own words give cause to ask about, until they are answered. */
export const $asked = atom<readonly string[]>([]);

/** What was cleared last, of both sides, until something is answered again. */
export const $cleared = atom<BothSides | null>(null);

const rememberAdvisor = verb(record.rememberAdvisor);
const restoreAdvisor = verb(record.restoreAdvisor);
const rememberOtherSide = verb(record.rememberOtherSide);

/** Opens the situation of the address, or, where that says nothing, the one left here last time. */
export function openSituation(rules: Rules): void {
	openProgress();
	const parameters = new URLSearchParams(location.search);
	const side = sides.find((one) => one === parameters.get(sideName)) ?? 'own';
	$side.set(side);
	if (side !== 'own') parameters.delete(sideName);
	const { advisor, otherSide } = $progress.get();
	const saved = { own: advisor, other: otherSide, imagined: '' }[side];
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
	if ($side.get() === 'own') rememberAdvisor(shown, shown);
}

/** @returns the parameters of a situation as one side would describe it */
export function addressFor(side: Side, situation: string): string {
	return [situation, side !== 'own' && `${sideName}=${side}`].filter(Boolean).join('&');
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
	const own = printSituation(rules, $situation.get());
	const cleared = { advisor: own, otherSide: $progress.get().otherSide };
	$ignored.set([]);
	keep(rules, nothing);
	$cleared.set(cleared);
}

/** Takes the clearing back. */
export function restoreSituation(rules: Rules): void {
	const cleared = $cleared.get();
	if (!cleared) return;
	keep(rules, parseSituation(rules, new URLSearchParams(cleared.advisor)).situation);
	if ($side.get() === 'own') restoreAdvisor(cleared);
}

function keep(rules: Rules, situation: Situation): void {
	const shown = printSituation(rules, $situation.get());
	const changed = printSituation(rules, situation);
	$situation.set(situation);
	$cleared.set(null);
	if ($side.get() === 'own') rememberAdvisor(changed, shown);
	// Trouble that one side reports is not for the other side's eyes: with it, nothing is remembered.
	if ($side.get() === 'other') rememberOtherSide(situation.flags.length > 0 ? '' : changed);
	show(rules, situation);
}

function show(rules: Rules, situation: Situation): void {
	const printed = printSituation(rules, situation);
	const address = addressFor($side.get(), printed);
	history.replaceState(history.state, '', `${location.pathname}${address && `?${address}`}${location.hash}`);
}
