import { isRealDay } from '../agreement/review-day';
import { noPair, type Pair, type PairPlay, type Pick, type Round } from './pair';

/** Reads what was kept. What cannot be read is left out: a broken play begins anew, the rest stays. */
export function parsePair(text: string | null): Pair {
	const data = objectIn(text);
	if (data.version !== 1) return noPair;
	const { lines, plans, day } = asObject(data.agreement);
	const plays = Object.entries(asObject(data.plays)).flatMap(([id, play]) => {
		const read = playIn(asObject(play));
		return read ? [[id, read] as const] : [];
	});
	return {
		version: 1,
		names: two(data.names),
		begun: typeof data.begun === 'number' ? data.begun : 0,
		plays: Object.fromEntries(plays),
		agreement: {
			lines: two(lines),
			plans: two(plans),
			day: typeof day === 'string' && isRealDay(day) ? day : '',
		},
	};
}

function playIn({ driver, briefs, rounds }: Fields): PairPlay | undefined {
	if ((driver !== 0 && driver !== 1) || !Array.isArray(rounds)) return undefined;
	if (briefs !== 0 && briefs !== 1 && briefs !== 2) return undefined;
	const read = rounds.map((round) => roundIn(asObject(round)));
	const unread = read.indexOf(undefined);
	const whole = unread < 0 ? read : read.slice(0, unread);
	return { driver, briefs, rounds: whole.flatMap((round) => round ?? []) };
}

function roundIn({ picks, together }: Fields): Round | undefined {
	if (!Array.isArray(picks) || picks.length > 2) return undefined;
	const read = picks.flatMap((pick): Pick[] => {
		const { choice, guess } = asObject(pick);
		return typeof choice === 'string' ? [{ choice, ...(typeof guess === 'string' && { guess }) }] : [];
	});
	if (read.length < picks.length) return undefined;
	if (together === undefined) return { picks: read };
	return typeof together === 'string' && read.length === 2 ? { picks: read, together } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function objectIn(text: string | null): Fields {
	try {
		return asObject(JSON.parse(text ?? ''));
	} catch {
		return {};
	}
}

function asObject(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function two(value: unknown): readonly [string, string] {
	const [one, other] = Array.isArray(value) ? value : [];
	return [typeof one === 'string' ? one : '', typeof other === 'string' ? other : ''];
}
