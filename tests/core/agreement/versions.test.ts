import { describe, expect, it } from 'vitest';
import { draftOf, writePart } from '~/core/agreement/draft';
import {
	changedParts,
	forgetVersion,
	keepVersion,
	lastSigned,
	restoreVersion,
	standingSignatures,
	versionsOf,
} from '~/core/agreement/versions';
import { parseProgress } from '~/core/progress/parse';
import type { Progress } from '~/core/progress/progress';
import { nothingYet } from '~/core/progress/record';
import { escalation, lines, meeting, owners } from './lines';

const monday = '2026-11-02T09:40:00.000Z';
const tuesday = '2026-11-03T09:40:00.000Z';
const wednesday = '2026-11-04T09:40:00.000Z';
const names = { sales: 'Олег', marketing: 'Марина', day: '2026-11-02' };
const draft = writePart(writePart(nothingYet, meeting, 'По средам'), escalation, 'Вдвоём');
const signed = keepVersion(draft, lines, monday, names);
const changed = writePart(signed, meeting, 'По четвергам');
const moments = (progress: Progress) => versionsOf(progress).map(({ at }) => at);

describe('versions of the agreement', () => {
	it('keep the whole draft, the newest first, and survive being saved', () => {
		const two = keepVersion(changed, lines, tuesday);
		expect(moments(two)).toEqual([tuesday, monday]);
		expect(versionsOf(two).map(({ texts }) => texts.meeting)).toEqual(['По четвергам', 'По средам']);
		expect(parseProgress(JSON.stringify(two))).toEqual(JSON.parse(JSON.stringify(two)));
	});

	it('are not kept twice in a row, nor of a blank page', () => {
		expect(moments(keepVersion(signed, lines, tuesday))).toEqual([monday]);
		expect(keepVersion(nothingYet, lines, monday, names)).toBe(nothingYet);
	});

	it('are kept once more when they are signed', () => {
		const kept = keepVersion(draft, lines, monday);
		expect(moments(keepVersion(kept, lines, tuesday, names))).toEqual([tuesday, monday]);
	});

	it('hold signatures only as long as the draft is what was signed; a blank at its end changes nothing', () => {
		expect(standingSignatures(signed, lines)).toEqual(names);
		expect(standingSignatures(writePart(signed, meeting, 'По средам '), lines)).toEqual(names);
		expect(standingSignatures(changed, lines)).toBeUndefined();
		expect(lastSigned(changed)?.at).toBe(monday);
		expect(standingSignatures(writePart(changed, meeting, 'По средам'), lines)).toEqual(names);
	});

	it('can be brought back, blank parts too, after a draft that is nowhere else is kept', () => {
		const more = writePart(changed, owners, 'Анна');
		const back = restoreVersion(more, lines, monday, wednesday);
		expect(draftOf(back, lines)).toEqual({ meeting: 'По средам', escalation: 'Вдвоём' });
		expect(moments(back)).toEqual([wednesday, monday]);
		expect(versionsOf(back)[0]?.texts.owners).toBe('Анна');
		expect(moments(restoreVersion(back, lines, wednesday, tuesday))).toEqual([wednesday, monday]);
	});

	it('change nothing when the one to bring back is gone', () => {
		expect(restoreVersion(changed, lines, tuesday, wednesday)).toBe(changed);
	});

	it('can be deleted one by one; the draft stays', () => {
		const without = forgetVersion(changed, monday);
		expect(without.agreement).toEqual({ fields: { escalation: 'Вдвоём' }, versions: {} });
		expect(draftOf(without, lines)).toEqual(draftOf(changed, lines));
	});
});

it('the parts that changed are named, also those that were added or emptied', () => {
	expect(changedParts({ a: '1', b: '2', c: '3 ' }, { a: '1', c: '3', d: '4' })).toEqual(['b', 'd']);
});
