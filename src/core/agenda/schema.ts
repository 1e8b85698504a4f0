import { z } from 'zod';
import { trainerParts } from '../scenario/schema';
import { idSchema, textSchema } from '../schema';
import { minutesRange, peopleRange } from './kit';

const kinds = [
	'welcome',
	'picture',
	'play',
	'debrief',
	'again',
	'pairs',
	'exercise',
	'break',
	'plan',
	'close',
] as const;

const pieceMinutes = z.int().min(1).max(50);

const spanSchema = z
	.strictObject({ least: pieceMinutes, usual: pieceMinutes, most: pieceMinutes })
	.describe('minutes: below least it makes no sense, usual is comfortable, beyond most it drags');

const pieceSchema = z.strictObject({
	id: idSchema.describe('stands in saved agendas'),
	kind: z.enum(kinds),
	title: textSchema,
	minutes: spanSchema.optional().describe('left out where the reading aloud of a role-play decides'),
	do: textSchema.describe('what to do, step by step'),
	say: textSchema.optional().describe('words that can be said as they stand'),
	answers: textSchema.optional().describe('what rooms usually answer, where no role-play’s notes say it'),
	notes: z.enum(trainerParts).array().default([]).describe('which notes of the role-play are shown here'),
	onlyWithNotes: z.literal(true).optional().describe('left out where the role-play has no such note'),
	wall: z.enum(['play', 'lesson']).optional().describe('what is on the wall'),
	page: z.enum(['advisor', 'agreement']).optional().describe('another page of the course that is used'),
	materials: z.array(idSchema).default([]),
});

const itemSchema = z.strictObject({
	id: idSchema.optional().describe('where the piece stands twice; else the piece’s own'),
	piece: idSchema,
	rank: z.int().min(1).describe('1 is always there; the higher, the more time it takes to be worth it'),
	play: z.int().min(1).max(2).optional().describe('which role-play of the goal, counted from 1'),
	lesson: z.int().min(1).max(3).optional().describe('which lesson of the goal, counted from 1'),
	needs: idSchema.optional().describe('only together with that item'),
	joins: idSchema.optional().describe('only together with that item, and no break between them'),
	unless: idSchema.optional().describe('only where that item has found no room'),
});

const subject = {
	plays: z.array(idSchema).length(2),
	lessons: z.array(z.string().min(1)).length(3).describe('folders of lessons'),
};

const goalSchema = z.strictObject({
	id: idSchema,
	title: textSchema,
	lead: textSchema.describe('for whom, and what they will have at the end'),
	...subject,
	items: z.array(itemSchema).min(4).describe('in the order of the session'),
});

/** `content/agendas.yaml`: of what the trainer’s desk makes an agenda. */
export const agendasSchema = z.strictObject({
	materials: z.array(
		z.strictObject({
			id: idSchema,
			title: textSchema.describe('{count} stands for the number'),
			per: z.enum(['room', 'person', 'pair']),
			link: z.enum(['handouts', 'worksheet', 'paper', 'agreement']).optional(),
		}),
	),
	setup: z.array(textSchema).min(1).describe('how to set up the room'),
	pieces: z.array(pieceSchema).min(1),
	goals: z.array(goalSchema).min(1),
	skills: z
		.strictObject({
			title: textSchema,
			lead: textSchema,
			like: idSchema.describe('the goal whose items they have'),
			subjects: z.array(z.strictObject({ id: idSchema, title: textSchema, ...subject })).min(1),
		})
		.describe('goals that differ in their role-plays and lessons alone'),
	ready: z
		.array(
			z.strictObject({
				id: idSchema,
				goal: idSchema,
				minutes: z.int().min(minutesRange.least).max(minutesRange.most),
				people: z.int().min(peopleRange.least).max(peopleRange.most),
			}),
		)
		.describe('agendas that are printed as they stand'),
});

export type Agendas = z.infer<typeof agendasSchema>;
export type Kind = (typeof kinds)[number];
