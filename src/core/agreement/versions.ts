import type { AgreementVersion, Notes, Progress } from '../progress/progress';
import { agreementOf } from '../progress/record';
import { draftOf, type Place, placesOf, writePart } from './draft';

export type Signatures = NonNullable<AgreementVersion['signed']>;

/**
 * Keeps the draft as a version, the newest first. Unsigned, it is not kept a second time right after itself.
 * @param at the moment, `2026-03-05T09:40:00.000Z`; the id of the version
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
	const version = signed ? { at, texts, signed } : { at, texts };
	return {
		...progress,
		agreement: { ...progress.agreement, versions: [version, ...(progress.agreement?.versions ?? [])] },
	};
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
	const version = progress.agreement?.versions?.find((one) => one.at === at);
	if (!version) return progress;
	const kept = isKept(progress, lines) ? progress : keepVersion(progress, lines, now);
	return placesOf(lines).reduce(
		(restored, place) => writePart(restored, place, version.texts[place.id] ?? ''),
		kept,
	);
}

export function forgetVersion(progress: Progress, at: string): Progress {
	const versions = progress.agreement?.versions?.filter((one) => one.at !== at);
	return { ...progress, agreement: agreementOf({ ...progress.agreement, versions }) };
}

/** Whether some version has the very texts of the draft. */
export function isKept(progress: Progress, lines: readonly Place[]): boolean {
	const draft = draftOf(progress, lines);
	return (progress.agreement?.versions ?? []).some(({ texts }) => sameTexts(texts, draft));
}

/** The newest version with signatures. */
export function lastSigned({ agreement }: Progress): AgreementVersion | undefined {
	return agreement?.versions?.find(({ signed }) => signed);
}

/** Whether the newest version has them. */
export function isNewest(progress: Progress, lines: readonly Place[]): boolean {
	const newest = progress.agreement?.versions?.[0];
	return newest !== undefined && sameTexts(newest.texts, draftOf(progress, lines));
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
