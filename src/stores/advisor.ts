import { atom, computed } from 'nanostores';
import { type Address, fragmentFor, type Side, saysNothing } from '../core/advisor/address';
import type { Rules } from '../core/advisor/rules';
import { type Ignored, parseSituation, printSituation, type Situation } from '../core/advisor/situation';
import * as record from '../core/progress/advisor';
import type { BothSides } from '../core/progress/progress';
import { nothingYet } from '../core/progress/record';
import { addressHere, type Entry, entryHere, linkWith, showAddress } from './advisor-address';
import { $progress, openProgress, verb } from './progress';

const nothing: Situation = { answers: {}, flags: [] };

/** The model of the page. */
let rules: Rules;

let moment = 0;

/** What the person has said about the conflict; the address of the page holds the same. */
export const $situation = atom<Situation>(nothing);

/** The same as text, as it stands in links and in the record. */
export const $shown = computed($situation, (situation) => (rules ? printSituation(rules, situation) : ''));

/** What stood in the address and was not understood. */
export const $ignored = atom<readonly Ignored[]>([]);

/** Whose answers the page shows: only our own are remembered as such, imagined ones not at all. */
export const $side = atom<Side>('own');

/** Id of the conflict on the page; the record may know it. */
export const $conflict = atom('');

/** Flags that a person's own text gives reason to ask about, until they are answered. */
export const $asked = atom<readonly string[]>([]);

/** What was cleared last, of both sides, until something is answered again. */
export const $cleared = atom<BothSides | null>(null);

/** The last opening of a conflict on this page: when, whether another one was open before, whether by a link. */
export const $opening = atom({ id: 0, count: 0, byLink: false });

/** The element that the address leads to; some come only with the advice. */
export const $at = atom({ id: '' });

const rememberAdvisor = verb(record.rememberAdvisor);
const restoreAdvisor = verb(record.restoreAdvisor);
const rememberOtherSide = verb(record.rememberOtherSide);

/**
 * Opens the conflict of the address, or, where that says nothing, the one left here last time. Follows the address
 * and what other tabs do to the record from now on.
 */
export function openSituation(model: Rules): void {
	rules = model;
	openProgress();
	const address = addressHere(rules);
	open(address, entryHere());
	if (address.fromCourse) adoptSituation();
	if ($opening.get().count > 0) return;
	addEventListener('hashchange', followAddress);
	$progress.listen((progress, before) => {
		if (progress === nothingYet && before !== nothingYet) forget();
		else if ($side.get() === 'other' && !isRemembered()) {
			$side.set('imagined');
			show();
		}
	});
}

/** From now on what the page shows is remembered as our own, unless it is the other side's. */
export function adoptSituation(): void {
	if ($side.get() !== 'own') return;
	remember($shown.get(), $shown.get());
	show();
}

/** The element that the address leads to has been reached. */
export function arrive(): void {
	$at.set({ id: '' });
}

/** Answers a question; without a level the question is open again. */
export function answer(factor: string, level: string | undefined): void {
	const { answers, flags } = $situation.get();
	keep({ answers: { ...answers, [factor]: level }, flags });
}

export function setFlag(flag: string, raised: boolean): void {
	const { answers, flags } = $situation.get();
	const others = flags.filter((other) => other !== flag);
	keep({ answers, flags: raised ? [...others, flag] : others });
}

export function clearSituation(): void {
	const id = $conflict.get();
	const { otherSide } = record.conflictOf($progress.get(), id) ?? {};
	const cleared = { id, advisor: $shown.get(), otherSide };
	$ignored.set([]);
	keep(nothing);
	$cleared.set(cleared);
}

/** Takes the clearing back. */
export function restoreSituation(): void {
	const cleared = $cleared.get();
	if (!cleared) return;
	keep(parseSituation(rules, cleared.advisor).situation);
	if ($side.get() !== 'own') return;
	restoreAdvisor(cleared);
	if (cleared.id) $conflict.set(cleared.id);
}

/** @returns the address of the page with its answers, fit to be sent to somebody */
export function linkHere(): string {
	return linkWith(fragmentHere());
}

/** @returns the address of the page without answers */
export function pageHere(): string {
	return linkWith('');
}

function open({ side, situation, ignored, at }: Address, entry?: Entry): void {
	const text = situation && printSituation(rules, situation);
	const all = record.conflictsIn($progress.get());
	const known =
		side === 'own'
			? all.find(({ advisor }) => text === undefined || advisor === text)
			: (all.find(({ id }) => entry && id === entry.conflict) ??
				all.find(({ otherSide }) => text && otherSide === text) ??
				all[0]);
	const answered = known?.otherSide;
	// What a stranger says for the other side must not replace what the other side has said here.
	const isStrange = !known || (text && answered && text !== answered && known.id !== entry?.conflict);
	const saved = { own: known?.advisor, other: answered, imagined: undefined }[side] ?? '';
	$side.set(side === 'other' && isStrange ? 'imagined' : side);
	$conflict.set(known?.id ?? newId());
	$ignored.set(ignored);
	$asked.set([]);
	$cleared.set(null);
	$situation.set(situation ?? parseSituation(rules, saved).situation);
	const { id, count } = $opening.get();
	$opening.set({ id: entry?.opening ?? now(), count: id === 0 ? 0 : count + 1, byLink: !entry });
	$at.set({ id: at });
	show();
}

/** A link followed, pasted or gone back to; one to an element of the page leaves the answers where they are. */
function followAddress(): void {
	const address = addressHere(rules);
	const entry = entryHere();
	if (saysNothing(address) || entry?.opening === $opening.get().id) {
		show();
		$at.set({ id: address.at });
		return;
	}
	open(address, entry);
	// Going back to a conflict that is remembered is the person's own step, too.
	if (address.fromCourse || (entry && isRemembered())) adoptSituation();
}

/** Erased in another tab is erased here. */
function forget(): void {
	const blank: Address = { side: 'own', situation: undefined, ignored: [], at: '', fromCourse: false };
	open(blank, { opening: now(), conflict: newId() });
}

function keep(situation: Situation): void {
	const before = $shown.get();
	$situation.set(situation);
	$cleared.set(null);
	if ($side.get() === 'own') remember($shown.get(), before);
	// Trouble that one side reports is not for the other side's eyes: with it, nothing is remembered.
	if ($side.get() === 'other') {
		rememberOtherSide(situation.flags.length > 0 ? '' : $shown.get(), $conflict.get());
	}
	show();
}

function remember(answers: string, before: string): void {
	rememberAdvisor(answers, before, $conflict.get());
	$conflict.set($progress.get().conflict ?? newId());
}

function isRemembered(): boolean {
	return record.conflictOf($progress.get(), $conflict.get()) !== undefined;
}

function show(): void {
	showAddress(fragmentHere(), { opening: $opening.get().id, conflict: $conflict.get() });
}

function fragmentHere(): string {
	return fragmentFor($side.get(), $shown.get());
}

function newId(): string {
	return now().toString(36);
}

/** Milliseconds, never the same twice. */
function now(): number {
	moment = Math.max(Date.now(), moment + 1);
	return moment;
}
