import { z } from 'zod';
import { textSchema } from '../schema';

/** Words of a picture; its drawing is `src/components/pictures/NAME.astro`. */
export const pictureSchema = z.strictObject({
	alt: textSchema.describe('what a person who cannot see the picture should know'),
	labels: z.record(z.string(), textSchema).describe('words inside the drawing'),
});

export type Picture = z.infer<typeof pictureSchema>;
