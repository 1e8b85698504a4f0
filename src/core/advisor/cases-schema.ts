import { z } from 'zod';
import { idSchema, textSchema } from '../schema';

const outcome = z
	.array(idSchema)
	.describe('strategies, or `refer`; what is in none of the three lists was not judged');

/** The cases of `content/advisor/golden-cases.json`. */
export const goldenCasesSchema = z.array(
	z.strictObject({
		id: idSchema,
		...textSchema.shape,
		situation: z.record(idSchema, idSchema).describe('factor: level; what is not known is left out'),
		flags: z.array(idSchema),
		best: outcome.min(1),
		acceptable: outcome,
		unacceptable: outcome,
		reason: z.string().trim().min(1).describe('why theory expects this; for authors'),
		source: z.string().trim().min(1).describe('where theory says so; for authors'),
	}),
);

/** A situation for which people who know the theory said beforehand what should and what must not come first. */
export type GoldenCase = z.infer<typeof goldenCasesSchema>[number];
