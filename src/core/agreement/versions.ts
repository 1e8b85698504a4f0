import type { AgreementVersion, Notes, Progress } from '../progress/progress';
import { draftOf, type Place, placesOf, writePart } from './draft';

export type Signatures = NonNullable<AgreementVersion['signed']>;

export interface KeptVersion extends AgreementVersion {
	/** The moment of keeping; the id of the version. */
	readonly at: string;
}

/** The newest first. */
export function versionsOf({ agreement }: Progress): KeptVersion[] {
	return Object.entries(agreement?.versions ?? {})
		.map(([at, version]) => ({ at, ...version }))
		.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Keeps the draft as a version. Unsigned, it is not kept a second time right after itself.
 * @param at the moment, `2026-03-05T09:40:00.000Z`
 */
export function keepVersion(
	progress: Progress,
	lines: readonly Place[],
	at: string,
	signed?: Signatures,
): Progress {
	const texts = draftOf(progress, lines);
	if (Object.keys(texts).length === 0) return progress;
	if (!signed && isNewest(progress, lines)) return progress;
	const { fields = {}, versions = {} } = progress.agreement ?? {};
	const version = signed ? { texts, signed } : { texts };
	return { ...progress, agreement: { fields, versions: { ...versions, [at]: version } } };
}

/**
 * Makes a version the draft; parts it did not have become blank. A draft that no version holds is kept as one first.
 * @param now the moment of doing so
 */
export function restoreVersion(
	progress: Progress,
	lines: readonly Place[],
	at: string,
	now: string,
): Progress {
	const version = progress.agreement?.versions[at];
	if (!version) return progress;
	const kept = isKept(progress, lines) ? progress : keepVersion(progress, lines, now);
	return placesOf(lines).reduce(
		(restored, place) => writePart(restored, place, version.texts[place.id] ?? ''),
		kept,
	);
}

export function forgetVersion(progress: Progress, at: string): Progress {
	const { fields = {}, versions = {} } = progress.agreement ?? {};
	const { [at]: _, ...others } = versions;
	return { ...progress, agreement: { fields, versions: others } };
}

/** Whether some version has the very texts of the draft. */
export function isKept(progress: Progress, lines: readonly Place[]): boolean {
	const draft = draftOf(progress, lines);
	return versionsOf(progress).some(({ texts }) => sameTexts(texts, draft));
}

/** Whether the newest version has the very texts of the draft. */
export function isNewest(progress: Progress, lines: readonly Place[]): boolean {
	const [newest] = versionsOf(progress);
	return newest !== undefined && sameTexts(newest.texts, draftOf(progress, lines));
}

/** The newest version with signatures. */
export function lastSigned(progress: Progress): KeptVersion | undefined {
	return versionsOf(progress).find(({ signed }) => signed);
}

/** The names under the agreement, as long as it stands as they signed it. */
export function standingSignatures(progress: Progress, lines: readonly Place[]): Signatures | undefined {
	const last = lastSigned(progress);
	return last && sameTexts(last.texts, draftOf(progress, lines)) ? last.signed : undefined;
}

/** Ids of the parts in which two texts of the agreement differ. */
export function changedParts(before: Notes, after: Notes): string[] {
	return Object.keys({ ...before, ...after }).filter((id) => !sameText(before[id], after[id]));
}

export function sameTexts(one: Notes, other: Notes): boolean {
	return changedParts(one, other).length === 0;
}

/** Blanks at the end of a text say nothing. */
function sameText(one = '', other = ''): boolean {
	return one.trim() === other.trim();
}
