import type { Locale, Localized } from '../locale';
import type { TrainerPart } from '../scenario/schema';
import { compose } from './compose';
import type { Item, Slot, Span } from './item';
import { type Language, pairsSpan, playSpan, type Reading } from './pace';
import type { Agendas } from './schema';

export const minutesRange = { least: 20, most: 300 };
export const peopleRange = { least: 4, most: 40 };
export const languages: readonly Language[] = ['ru', 'en', 'both'];

/** What a trainer wants. */
export interface Wish {
	readonly people: number;
	readonly minutes: number;
	/** Id of a goal or of a skill. */
	readonly goal: string;
	readonly language: Language;
}

/** Of what agendas are made, in one language, with what they say of role-plays and lessons. */
export interface Kit extends Omit<Localized<Agendas>, 'ready'> {
	readonly locale: Locale;
	readonly plays: Readonly<Record<string, KitPlay>>;
	readonly lessons: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
}

export interface KitPlay {
	readonly title: string;
	readonly reading: Reading;
	readonly notes: readonly { readonly part: TrainerPart; readonly step: string }[];
}

/** What deciding takes of a role-play. */
export interface PlayRules {
	readonly reading: Reading;
	readonly notes: readonly { readonly part: TrainerPart }[];
}

/** As much of it as deciding takes, whatever the language. */
type Rules = {
	readonly pieces: readonly {
		readonly id: string;
		readonly kind: string;
		readonly minutes?: Span | undefined;
		readonly notes: readonly TrainerPart[];
		readonly onlyWithNotes?: true | undefined;
	}[];
	readonly goals: readonly (Subject & { readonly items: Agendas['goals'][number]['items'] })[];
	readonly skills: { readonly like: string; readonly subjects: readonly Subject[] };
	readonly plays: Readonly<Record<string, PlayRules>>;
};

interface Subject {
	readonly id: string;
	readonly plays: readonly string[];
	readonly lessons: readonly string[];
}

/** @returns undefined when no agenda comes out, or there is no such goal; the check of the content knows none */
export function agendaFor(rules: Rules, wish: Wish): Item[] | undefined {
	return compose(slotsFor(rules, wish), wish.minutes);
}

function slotsFor({ pieces, goals, skills, plays }: Rules, { goal: id, language, people }: Wish): Slot[] {
	const skill = skills.subjects.find((one) => one.id === id);
	const goal = goals.find((one) => one.id === (skill ? skills.like : id));
	if (!goal) return [];
	const subject = skill ?? goal;
	return goal.items.flatMap((item) => {
		const piece = pieces.find((one) => one.id === item.piece);
		const play = item.play && subject.plays[item.play - 1];
		const notes = (play && plays[play]?.notes) || [];
		if (!piece || (piece.onlyWithNotes && !notes.some(({ part }) => piece.notes.includes(part)))) return [];
		const reading = play ? plays[play]?.reading : undefined;
		const span = piece.minutes ?? (reading && spanOf(piece.kind, reading, language, people));
		if (!span) return [];
		const lesson = item.lesson && subject.lessons[item.lesson - 1];
		return { ...item, id: item.id ?? item.piece, play: play || undefined, lesson: lesson || undefined, span };
	});
}

function spanOf(kind: string, reading: Reading, language: Language, people: number): Span {
	return kind === 'pairs' ? pairsSpan(reading, language) : playSpan(reading, language, people);
}
