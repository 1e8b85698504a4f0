import { z } from 'zod';
import type { Bibliography } from '../course/schema';
import { idSchema, textSchema } from '../schema';
import { cuesSchema } from './cue-schema';
import { goldenSchema, predictSchema } from './golden-schema';
import type { Condition } from './rules';

const strategyId = idSchema.describe('a strategy of strategies.yaml');
const sources = z
	.array(z.string().min(1))
	.default([])
	.describe('keys of sources.yaml; needed wherever points are given');

const reasonSchema = (points: z.ZodInt, why: string) =>
	z.strictObject({
		weights: z.record(strategyId, points).describe('strategy: points'),
		why: textSchema.describe(why),
		whyFor: z
			.record(strategyId, textSchema)
			.optional()
			.describe('strategy: its own reason, where the common one would not fit it'),
	});

const levelSchema = z
	.strictObject({
		id: idSchema.describe('stands in addresses and saved records'),
		label: textSchema.describe('the answer as a person would give it'),
		kind: textSchema.optional().describe('what this answer calls the conflict, where it names its type'),
		sign: textSchema.optional().describe('with `kind`: the sign by which one knows it, one or two sentences'),
		principle: idSchema.optional().describe('with `kind`: the principle of principles.yaml that teaches it'),
		example: textSchema.describe('what it looks like at work, one line'),
		for: reasonSchema(z.int().min(1).max(8), 'why this answer speaks for these strategies').optional(),
		against: reasonSchema(z.int().min(-4).max(-1), 'why this answer speaks against these').optional(),
		sources,
	})
	.refine(({ kind, sign }) => !kind === !sign, 'an answer with a `kind` says in `sign` how one knows it');

const factorSchema = z.strictObject({
	id: idSchema.describe('stands in addresses and saved records'),
	name: textSchema.describe('a word or two, for lists'),
	question: textSchema,
	example: textSchema.describe('helps to answer: a case or a counter-question from sales and marketing'),
	ordered: z
		.boolean()
		.default(false)
		.describe('true: the levels stand in an order, so that some are further apart'),
	principle: idSchema.optional().describe('the principle that says why one asks this'),
	levels: z.array(levelSchema).min(2),
});

const strategySchema = z.strictObject({
	id: idSchema.describe('stands in links and saved records'),
	name: textSchema,
	short: textSchema.describe('behind the name where one chooses a way: what one does, in a few words'),
	phase: z.enum(['calm', 'understand', 'decide', 'secure']).describe('its place in a plan'),
	what: textSchema.describe('what it is, one sentence'),
	when: textSchema.describe('when to use it, one sentence'),
	first: textSchema.describe('the first step: who does what, when'),
	misuse: textSchema.describe('how it goes wrong'),
	principle: idSchema.optional().describe('the principle of principles.yaml that teaches it'),
	base: z
		.strictObject({ points: z.int().min(-4).max(-1), why: textSchema, sources })
		.optional()
		.describe('points before any answer; shown under what speaks against'),
});

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ factor: idSchema, is: z.array(idSchema).min(1) }),
		z.strictObject({ any: z.array(conditionSchema).min(1) }),
		z.strictObject({ all: z.array(conditionSchema).min(1) }),
		z.strictObject({ not: conditionSchema }),
	]),
);

const vetoSchema = z.strictObject({
	id: z.string().regex(/^V\d+$/, 'the id of a veto is V and a number'),
	when: conditionSchema.describe(
		'{factor, is: [levels]}, joined by any, all, not; no answer equals no level',
	),
	removes: z.array(strategyId).min(1),
	why: textSchema,
	sources,
});

const flagSchema = z.strictObject({
	id: idSchema.describe('stands in addresses'),
	name: textSchema,
	question: textSchema,
	example: textSchema,
	turnTo: textSchema.describe('whom to turn to first'),
	title: textSchema
		.optional()
		.describe('said instead of the general heading and its reason when it is raised alone'),
});

const whenSchema = z.record(idSchema, z.array(idSchema).min(1));

const sentenceSchema = z.strictObject({
	strategy: strategyId,
	when: whenSchema.default({}).describe('factor: [levels]; all must hold; left out in the fall-back'),
	say: textSchema.describe(
		'what a decent person would say to begin, whole sentences without quotation marks',
	),
});

const stepSchema = z.strictObject({
	strategy: strategyId,
	when: whenSchema.describe('factor: [levels]; all must hold'),
	step: textSchema.describe('the first step instead of the strategy’s own: who does what and when'),
});

const preventionSchema = z.strictObject({
	lesson: z
		.string()
		.regex(/^\d\d(-[a-z0-9]+)+$/, 'a lesson is a number of two digits and its name')
		.describe('the lesson that teaches the measure; it may not be written yet'),
	principles: z
		.array(idSchema)
		.min(1)
		.describe('the principles of principles.yaml that the measure and its reason say'),
	causes: whenSchema
		.refine((causes) => Object.keys(causes).length > 0, 'name at least one cause')
		.describe('factor: [levels]; any of them calls for the measure'),
	measure: textSchema.describe('what to set up, one sentence'),
	why: textSchema.describe('how it removes the cause, one sentence'),
});

const referral = z.strictObject({
	flags: z.array(idSchema).min(1).optional().describe('said for these flags only; without it, for all'),
	text: textSchema,
});

/** The files of `content/advisor/`, by name. One model is all of them laid together. */
export const advisorFiles = {
	factors: z.strictObject({
		quick: z.array(idSchema).min(1).describe('the first questions of the quick mode, in order'),
		factors: z.array(factorSchema).min(1),
	}),
	strategies: z.strictObject({
		strategies: z.array(strategySchema).min(2).describe('in the order that breaks ties'),
	}),
	vetoes: z.strictObject({ vetoes: z.array(vetoSchema) }),
	flags: z.strictObject({
		refer: z.strictObject({
			id: z.literal('V1').describe('the veto over all strategies'),
			name: textSchema,
			why: textSchema,
			steps: z.array(referral).min(1).describe('what to do, in order'),
			whom: z.array(referral).min(1).describe('whom to turn to, in Russia and elsewhere'),
			notes: z.array(referral).min(1).describe('what a note to oneself is good for'),
			doubt: z
				.strictObject({ when: z.array(whenSchema).describe('any of these will do'), text: textSchema })
				.describe('answers that may hide bullying, and what is then asked'),
			sources,
		}),
		flags: z.array(flagSchema).min(1),
	}),
	confidence: z.strictObject({
		confidence: z.strictObject({
			high: z.strictObject({
				margin: z.int().describe('points between the first two, at least'),
				coverage: z.number().min(0).max(1).describe('share of questions answered, at least'),
				stability: z.number().min(0).max(1).describe('share of changes that keep the first, at least'),
				name: textSchema,
				means: textSchema,
			}),
			medium: z.strictObject({ name: textSchema, means: textSchema }),
			low: z.strictObject({
				margin: z.int().describe('points between the first two, at most'),
				coverage: z.number().min(0).max(1).describe('share of questions answered, less than'),
				name: textSchema,
				means: textSchema.describe('said when the first two are close'),
				few: textSchema.describe('said when the first is ahead and only answers are wanting'),
			}),
		}),
	}),
	sentences: z.strictObject({
		sentences: z.array(sentenceSchema).describe('most conditions first, then the order of the file'),
	}),
	steps: z.strictObject({
		steps: z.array(stepSchema).describe('most conditions first, then the order of the file'),
	}),
	prevention: z.strictObject({ prevention: z.array(preventionSchema) }),
	typical: z.strictObject({
		typical: z
			.array(
				z.strictObject({
					id: idSchema,
					text: textSchema.describe('one or two sentences as a person would tell it'),
					answers: z.record(idSchema, idSchema).describe('factor: level'),
				}),
			)
			.describe('cases to start from'),
	}),
	golden: z.strictObject({
		predict: z
			.array(predictSchema)
			.min(1)
			.describe('cases that learners judge before they see the advice, in their order'),
		golden: z.array(goldenSchema).min(1),
	}),
	cues: cuesSchema,
};

type Files = { [Name in keyof typeof advisorFiles]: z.infer<(typeof advisorFiles)[Name]> };

/** The whole authored model. */
export type Advisor = Files['factors'] &
	Files['strategies'] &
	Files['vetoes'] &
	Files['flags'] &
	Files['confidence'] &
	Files['sentences'] &
	Files['steps'] &
	Files['prevention'] &
	Files['typical'] &
	Files['golden'] &
	Files['cues'] & { sources: Bibliography };
