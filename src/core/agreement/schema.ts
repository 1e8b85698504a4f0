import { z } from 'zod';
import { idSchema, textSchema } from '../schema';

/** `content/agreement.yaml`: the lines of the working agreement, in their order. */
export const agreementSchema = z.strictObject({
	lines: z
		.array(
			z.strictObject({
				id: idSchema.describe('stands in saved records'),
				title: textSchema,
				lesson: z.string().min(1).optional().describe('folder of the lesson that teaches it'),
				row: idSchema
					.optional()
					.describe(
						'the row of that lesson’s sheet with the same text; left out for a line that no sheet has',
					),
				typical: textSchema.describe('a text to start from; ____ is for people to fill in'),
				reason: textSchema.describe('why one could start with it, and what of it is our suggestion'),
				sources: z.array(z.string().min(1)).default([]).describe('keys of sources.yaml, where one exists'),
			}),
		)
		.min(1),
});

export type AuthoredLine = z.infer<typeof agreementSchema>['lines'][number];
