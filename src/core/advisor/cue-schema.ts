import { z } from 'zod';
import { idSchema, textSchema } from '../schema';

const words = textSchema.describe(
	'phrases joined by commas; `a|b` either word, `word*` every word that begins so, `_` up to three words between; ё is е, case is free',
);

/** The file `content/advisor/cues.yaml`: the words by which a person's own text is understood. */
export const cuesSchema = z.strictObject({
	cues: z.strictObject({
		denial: z.strictObject({
			before: words.describe('what takes a cue back when it stands up to three words before it'),
			after: words.describe('what takes a cue back right behind it'),
		}),
		supposition: words.describe('what makes a cue supposed, anywhere before it in its clause'),
		factors: z.array(
			z.strictObject({
				factor: idSchema.describe('a factor of factors.yaml'),
				level: idSchema.describe('one of its levels'),
				words: words.describe('only what a reader would grant without doubt'),
			}),
		),
		flags: z.array(
			z.strictObject({
				flag: idSchema.describe('a flag of flags.yaml'),
				words: words.describe('what is cause enough to ask'),
			}),
		),
	}),
});
