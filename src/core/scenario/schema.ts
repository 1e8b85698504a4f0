import { z } from 'zod';
import { castIds, idSchema, modes, moods, textSchema } from '../schema';

/** Which part of a session a note for the trainer belongs to. */
export const trainerParts = [
	'opening',
	'picture',
	'play',
	'ending',
	'debrief',
	'again',
	'pairs',
	'plan',
] as const;
export type TrainerPart = (typeof trainerParts)[number];

const boundsSchema = z
	.strictObject({ atLeast: z.int().optional(), atMost: z.int().optional() })
	.describe('atLeast, atMost, or both');

const conditionSchema = z
	.strictObject({
		trust: boundsSchema.optional(),
		tension: boundsSchema.optional(),
		facts: boundsSchema.optional().describe('how many facts are on the table'),
		knows: z.array(idSchema).min(1).optional().describe('facts that are all on the table'),
		unknown: z.array(idSchema).min(1).optional().describe('facts of which none is on the table'),
		chose: z.array(idSchema).min(1).optional().describe('choices of which at least one was made earlier'),
		not: z.array(idSchema).min(1).optional().describe('choices of which none was made earlier'),
		get any() {
			return z.array(conditionSchema).min(1).optional().describe('at least one of these holds');
		},
	})
	.describe('every key given must hold');

const assumesSchema = z
	.array(idSchema)
	.min(1)
	.optional()
	.describe('facts that the text takes for known to both');

const conditional = {
	when: conditionSchema.optional().describe('shown only when this holds'),
	assumes: assumesSchema,
};

/** A text that may depend on the state: the first whose condition holds is shown. */
const varyingSchema = z.union([
	textSchema,
	z
		.array(z.strictObject({ ...conditional, text: textSchema }))
		.min(1)
		.describe('the first whose when holds is shown; the last has no when'),
]);

const spoken = {
	who: z.enum(castIds),
	mood: z.enum(moods).describe('the face beside the bubble'),
	say: textSchema.describe('spoken words, without quotation marks'),
	...conditional,
};
const narrated = { narration: textSchema, ...conditional };

/** One moment of a scene: somebody speaks (a bubble) or something happens (narration). */
const beatSchema = z.union([z.strictObject(spoken), z.strictObject(narrated)]);

/** A moment of a reaction, where facts are told. */
const tells = { tells: z.array(idSchema).min(1).optional().describe('facts that this tells as news') };
const reactionSchema = z.union([
	z.strictObject({ ...spoken, ...tells }),
	z.strictObject({ ...narrated, ...tells }),
]);

const factsSchema = z.array(idSchema).default([]).describe('facts that this choice puts on the table');

const choiceKeys = {
	id: idSchema.describe('unique in the whole scenario; saved on the learner’s device'),
	when: conditionSchema.optional().describe('open only when this holds'),
	assumes: assumesSchema,
	say: textSchema.describe('a whole sentence one would say or do'),
	reaction: z
		.array(reactionSchema)
		.min(1)
		.describe('what the other does, before any explanation; read after the effect'),
	principle: idSchema.optional().describe('the principle of principles.yaml that why rests on'),
	why: varyingSchema.describe('two sentences: what it did to the other or the problem; the principle'),
	goto: idSchema.describe('the next scene or ending'),
	detours: z
		.array(z.strictObject({ when: conditionSchema, goto: idSchema }))
		.default([])
		.describe('the first that is true wins over goto; without JavaScript goto is followed'),
};

const choiceSchema = z.strictObject({
	...choiceKeys,
	mode: z.enum(modes),
	rating: z.int().min(-2).max(2).describe('how well it works here by theory; not shown as a mark'),
	effect: z
		.strictObject({
			trust: z.int().min(-3).max(3).default(0),
			tension: z.int().min(-5).max(5).default(0),
			facts: factsSchema,
		})
		.prefault({}),
});

const unscoredChoiceSchema = z
	.strictObject({ ...choiceKeys, effect: z.strictObject({ facts: factsSchema }).prefault({}) })
	.transform(({ effect, ...choice }) => ({
		...choice,
		rating: 0,
		effect: { trust: 0, tension: 0, ...effect },
	}));

/** Where a scene is played; `components/scenario/PlaceSprite.astro` draws each in a few lines. */
export const places = [
	'desk',
	'laptop',
	'office',
	'stairs',
	'coffee',
	'board',
	'kitchen',
	'phone',
	'corridor',
	'glass-room',
] as const;

const nodeKeys = {
	title: textSchema.describe('a few words; stands over the scene and in the debrief’s path'),
	place: z
		.enum(places)
		.optional()
		.describe('where it is played, drawn beside the scene; left out where the way there decides'),
	beats: z.array(beatSchema).min(1),
};
const fewChoices = 'at most four are open at a time';

const otherKeys = {
	who: z.enum(castIds),
	thought: varyingSchema.describe('what the other thinks and does not say'),
};
const pressureSchema = varyingSchema.describe('the number that presses them');
const otherChair = 'the same moment from the other chair; shown in the debrief';

const nodeSchema = z.strictObject({
	...nodeKeys,
	other: z.strictObject({ ...otherKeys, pressure: pressureSchema }).describe(otherChair),
	choices: z.array(choiceSchema).min(3).max(8).describe(fewChoices),
});

const unscoredNodeSchema = z.strictObject({
	...nodeKeys,
	other: z
		.strictObject({ ...otherKeys, pressure: pressureSchema.optional() })
		.optional()
		.describe(otherChair),
	choices: z.array(unscoredChoiceSchema).min(3).max(8).describe(fewChoices),
});

const endingKeys = {
	title: textSchema,
	beats: z.array(beatSchema).min(1),
	deal: varyingSchema.describe('what became of the matter'),
	relationship: varyingSchema.describe('what became of the people'),
	learnt: varyingSchema.describe('what came to light'),
};

const endingSchema = z.strictObject({
	...endingKeys,
	verdict: varyingSchema
		.optional()
		.describe('one sentence: what came of it, and when this would be fine or dear'),
	outcome: z.enum(['durable', 'partial', 'leaky', 'stuck', 'blow-up', 'escalated']),
});

const unscoredEndingSchema = z.strictObject(endingKeys);

const briefSchema = z.strictObject({
	role: textSchema.describe('who you are'),
	want: textSchema,
	worry: textSchema,
	limit: textSchema.describe('what you can not give'),
});

const scenarioKeys = {
	title: textSchema,
	summary: textSchema,
	chair: idSchema.optional().describe('the role-play whose other side this is'),
	minutes: z.int().min(3).max(40),
	nature: z.enum(['obstacle', 'goals', 'values', 'relationship', 'information', 'roles']),
	participants: z.enum(['intrapersonal', 'interpersonal', 'person-group', 'intergroup']),
	realism: z.enum(['realistic', 'mixed', 'unrealistic']),
	answers: z
		.record(idSchema, z.union([idSchema, z.array(idSchema).min(1)]))
		.default({})
		.describe('what else the advisor is told of it; factor: level, or flags: [flag, …]'),
	you: z.enum(castIds),
	brief: briefSchema,
	other: z
		.strictObject({ who: z.enum(castIds), brief: briefSchema })
		.optional()
		.describe('a second chair in the same scenes, for a pair; its brief is private, too'),
	facts: z
		.array(z.strictObject({ id: idSchema, text: textSchema }))
		.min(3)
		.max(7),
	inConfidence: z
		.literal(true)
		.optional()
		.describe('what comes to light is told to the player alone, and lies on no table'),
	start: idSchema,
	phrases: z.array(textSchema).min(3).max(6).describe('offered in the debrief to keep'),
	questions: z.array(textSchema).min(2).describe('for talking it over after the play'),
	trainer: z
		.array(z.strictObject({ part: z.enum(trainerParts), step: textSchema }))
		.min(2)
		.describe('how to lead it before a room; how long each part takes is the agenda’s to say'),
};

const scoredSchema = z.strictObject({
	...scenarioKeys,
	unscored: z.literal(false).optional(),
	trust: z.int().min(-3).max(3).describe('at the start, −3 … +3'),
	tension: z.int().min(0).max(10).describe('at the start, 0 … 10'),
	nodes: z.record(idSchema, nodeSchema),
	endings: z.record(idSchema, endingSchema),
});

/** Nothing in it is scored, and no author can write a mark; the rules read zeros instead. */
const unscoredSchema = z
	.strictObject({
		...scenarioKeys,
		unscored: z
			.literal(true)
			.describe('what happens here is no dispute: nothing is scored, measured, compared or kept'),
		help: z
			.array(textSchema)
			.min(2)
			.max(5)
			.describe('who helps, what one may do now; always in view, on a phone behind one line'),
		nodes: z.record(idSchema, unscoredNodeSchema),
		endings: z.record(idSchema, unscoredEndingSchema),
	})
	.transform((scenario) => ({ ...scenario, trust: 0, tension: 0 }));

export const scenarioSchema: z.ZodType<Scenario> = z.discriminatedUnion('unscored', [
	scoredSchema,
	unscoredSchema,
]);

type Perhaps<T, Key extends keyof T> = Omit<T, Key> & { [K in Key]?: T[K] | undefined };
type Choice = Perhaps<z.infer<typeof choiceSchema>, 'mode'>;
type Node = Omit<z.infer<typeof unscoredNodeSchema>, 'choices'> & { choices: Choice[] };
type Ending = Perhaps<z.infer<typeof endingSchema>, 'outcome'>;

/** A role-play as it is read, scored or not. */
export type Scenario = Omit<z.infer<typeof scoredSchema>, 'unscored' | 'nodes' | 'endings'> & {
	unscored?: boolean | undefined;
	help?: z.infer<typeof unscoredSchema>['help'] | undefined;
	nodes: Record<string, Node>;
	endings: Record<string, Ending>;
};
export type Beat = z.infer<typeof beatSchema>;
export type ReactionBeat = z.infer<typeof reactionSchema>;
export type VaryingText = z.infer<typeof varyingSchema>;
export type Place = (typeof places)[number];
export type Outcome = z.infer<typeof endingSchema>['outcome'];
