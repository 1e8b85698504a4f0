import { describe, expect, it } from 'vitest';
import { type Item, minutesOf } from '~/core/agenda/item';
import { agendaFor, languages, minutesRange, peopleRange, type Wish } from '~/core/agenda/kit';
import { agendaKit, readyAgendas } from '~/library/agendas';

const kit = agendaKit('ru');
const goals = [...kit.goals, ...kit.skills.subjects].map(({ id }) => id);
const kindOf = ({ piece }: Item) => kit.pieces.find(({ id }) => id === piece)?.kind;

/** What is wrong with an agenda; empty when nothing is. */
function faultsOf(wish: Wish): string[] {
	const items = agendaFor(kit, wish);
	if (!items) return ['does not come out'];
	const breaks = items.flatMap((item, index) => (kindOf(item) === 'break' ? index : []));
	const blocks = [0, ...breaks].map((from, index) =>
		minutesOf(items.slice(from, breaks[index]).filter((item) => kindOf(item) !== 'break')),
	);
	const isThere = (id: string) => items.some((item) => item.id === id);
	return [
		minutesOf(items) !== wish.minutes && `adds up to ${minutesOf(items)}`,
		items.some(({ minutes }) => minutes > 50) && 'goes on for more than 50 minutes without a change',
		items.some(({ minutes, least }) => minutes < least) && 'hurries something',
		blocks.some((minutes) => minutes > 90) && 'has more than 90 minutes without a break',
		(breaks.includes(0) || breaks.includes(items.length - 1)) && 'begins or ends with a break',
		new Set(items.map(({ id }) => id)).size < items.length && 'has an item twice',
		isThere('play') !== isThere('debrief') && 'has a role-play without a debrief, or the other way round',
		items.some(({ piece, play }) => piece === 'again' && play && !isThere('play')) && 'repeats what was not',
		!items.some((item) => kindOf(item) === 'plan') && 'ends without a plan',
	].filter((fault) => fault !== false);
}

describe('an agenda of the course', () => {
	// Every minute for one size of group, and every size of group for some lengths.
	it.each(goals)('adds up and makes sense for whatever is asked: %s', (goal) => {
		const wrong: string[] = [];
		const look = (wish: Wish) => {
			const faults = faultsOf(wish);
			if (faults.length > 0) wrong.push(`${JSON.stringify(wish)}: ${faults.join(', ')}`);
		};
		for (const language of languages) {
			for (let minutes = minutesRange.least; minutes <= minutesRange.most; minutes++)
				look({ goal, language, minutes, people: 16 });
			for (let people = peopleRange.least; people <= peopleRange.most; people++)
				for (const minutes of [20, 33, 47, 60, 91, 120, 300]) look({ goal, language, minutes, people });
		}
		expect(wrong).toEqual([]);
	});

	it('is ready for half an hour, an hour, an hour and a half and half a day, for a fight and for new people', () => {
		const asked = readyAgendas('ru').map(({ goal, minutes }) => `${goal} ${minutes}`);
		expect(asked).toEqual(
			['conflict', 'onboarding'].flatMap((goal) => [30, 60, 90, 240].map((minutes) => `${goal} ${minutes}`)),
		);
		for (const ready of readyAgendas('ru')) expect(faultsOf({ ...ready, language: 'both' })).toEqual([]);
	});

	it('reads for longer in two languages, and votes for longer with more people', () => {
		const playIn = (wish: Partial<Wish>) =>
			agendaFor(kit, { goal: 'conflict', minutes: 60, people: 12, language: 'en', ...wish })?.find(
				({ id }) => id === 'play',
			)?.least ?? 0;
		expect(playIn({ language: 'both' })).toBeGreaterThan(playIn({}));
		expect(playIn({ people: 40 })).toBeGreaterThan(playIn({}));
	});
});
