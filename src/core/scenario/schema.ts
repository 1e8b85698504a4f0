import { z } from 'zod';
import { castIds, idSchema, modes, moods, textSchema } from '../schema';

/** One moment of a scene: somebody speaks (a bubble) or something happens (narration). */
const beatSchema = z.union([
	z.strictObject({
		who: z.enum(castIds),
		mood: z.enum(moods).describe('the face beside the bubble'),
		say: textSchema.describe('spoken words, without quotation marks'),
	}),
	z.strictObject({ narration: textSchema }),
]);

const effectSchema = z.strictObject({
	trust: z.int().min(-3).max(3).default(0),
	tension: z.int().min(-5).max(5).default(0),
	facts: z.array(idSchema).default([]).describe('facts that this choice puts on the table'),
});

/** True when the meter, after the effect of the choice, lies within the bounds. */
const conditionSchema = z.strictObject({
	meter: z.enum(['trust', 'tension', 'facts']).describe('facts: how many are on the table'),
	atLeast: z.int().optional(),
	atMost: z.int().optional(),
});

const choiceSchema = z.strictObject({
	id: idSchema.describe('unique in the whole scenario; saved on the learner’s device'),
	say: textSchema.describe('a whole sentence one would say or do'),
	mode: z.enum(modes),
	rating: z.int().min(-2).max(2).describe('how well it works here by theory; not shown as a mark'),
	effect: effectSchema.prefault({}),
	reaction: z.array(beatSchema).min(1).describe('what the other does, before any explanation'),
	principle: idSchema.optional().describe('the principle of principles.yaml that why rests on'),
	why: textSchema.describe('two sentences: what it did to the other or the problem; the principle'),
	goto: idSchema.describe('the next scene or ending'),
	detours: z
		.array(z.strictObject({ when: conditionSchema, goto: idSchema }))
		.default([])
		.describe('the first that is true wins over goto; without JavaScript goto is followed'),
});

const nodeSchema = z.strictObject({
	title: textSchema.describe('a few words; stands over the scene and in the debrief’s path'),
	beats: z.array(beatSchema).min(1),
	other: z
		.strictObject({
			who: z.enum(castIds),
			thought: textSchema.describe('what the other thinks and does not say'),
			pressure: textSchema.describe('the number that presses them'),
		})
		.describe('the same moment from the other chair; shown in the debrief'),
	choices: z.array(choiceSchema).min(3).max(4),
});

const endingSchema = z.strictObject({
	title: textSchema,
	outcome: z.enum(['durable', 'partial', 'leaky', 'stuck', 'blow-up', 'escalated']),
	beats: z.array(beatSchema).min(1),
	deal: textSchema.describe('what became of the matter'),
	relationship: textSchema.describe('what became of the people'),
	learnt: textSchema.describe('what came to light'),
});

export const scenarioSchema = z.strictObject({
	title: textSchema,
	summary: textSchema,
	minutes: z.int().min(3).max(40),
	nature: z.enum(['obstacle', 'goals', 'values', 'relationship', 'information', 'roles']),
	participants: z.enum(['intrapersonal', 'interpersonal', 'person-group', 'intergroup']),
	realism: z.enum(['realistic', 'mixed', 'unrealistic']),
	answers: z
		.record(idSchema, idSchema)
		.default({})
		.describe('what else the advisor is told of it; factor: level'),
	you: z.enum(castIds),
	brief: z.strictObject({
		role: textSchema.describe('who you are'),
		want: textSchema,
		worry: textSchema,
		limit: textSchema.describe('what you can not give'),
	}),
	facts: z
		.array(z.strictObject({ id: idSchema, text: textSchema }))
		.min(3)
		.max(7),
	trust: z.int().min(-3).max(3).describe('at the start, −3 … +3'),
	tension: z.int().min(0).max(10).describe('at the start, 0 … 10'),
	start: idSchema,
	nodes: z.record(idSchema, nodeSchema),
	endings: z.record(idSchema, endingSchema),
	phrases: z.array(textSchema).min(3).max(6).describe('offered in the debrief to keep'),
	questions: z.array(textSchema).min(2).describe('for talking it over after the play'),
	trainer: z
		.array(z.strictObject({ minutes: z.int().min(1), step: textSchema }))
		.min(2)
		.describe('how to lead it before a room'),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Beat = z.infer<typeof beatSchema>;
export type Outcome = z.infer<typeof endingSchema>['outcome'];
