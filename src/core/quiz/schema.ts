import { z } from 'zod';
import { idSchema, textSchema } from '../schema';

const answerSchema = z.strictObject({
	id: idSchema,
	text: textSchema,
	correct: z.boolean().default(false),
	feedback: textSchema.describe('wrong: why it tempts; right: why it holds'),
});

const common = {
	id: idSchema,
	prompt: textSchema,
	principle: idSchema.optional().describe('the principle of principles.yaml that it asks for'),
};

const questionSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('one'), ...common, answers: z.array(answerSchema).min(3).max(5) }),
	z.strictObject({ kind: z.literal('many'), ...common, answers: z.array(answerSchema).min(3).max(6) }),
	z.strictObject({
		kind: z.literal('order'),
		...common,
		items: z
			.array(
				z.strictObject({
					id: idSchema,
					text: textSchema,
					feedback: textSchema.describe('why it stands here'),
				}),
			)
			.min(3)
			.max(6)
			.describe('in the right order; shown in another'),
	}),
]);

export const quizSchema = z.strictObject({
	questions: z.array(questionSchema).min(3),
});

export type Quiz = z.infer<typeof quizSchema>;
export type Question = Quiz['questions'][number];
