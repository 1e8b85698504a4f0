import { z } from 'zod';
import { idSchema, textSchema } from '../schema';

const lessonId = z
	.string()
	.regex(
		/^\d\d(-[a-z0-9]+)+$/,
		'a lesson is a number of two digits and its name, in lower-case latin letters',
	);

/** `content/course.yaml`: the order of modules and lessons, and how each module closes. */
export const courseSchema = z.strictObject({
	modules: z
		.array(
			z.strictObject({
				id: idSchema,
				title: textSchema,
				lessons: z.array(lessonId).min(1).describe('folders in content/lessons, in order'),
				can: z
					.array(
						z.strictObject({
							text: textSchema.describe(
								'what one can do after these lessons; a verb first, a full stop last',
							),
							lessons: z.array(lessonId).min(1).describe('the lessons of the module that teach it'),
						}),
					)
					.min(1)
					.max(6)
					.describe('on the page that closes the module; each lesson stands in one of them'),
				together: z
					.strictObject({
						minutes: z.int().min(5).max(60),
						text: textSchema.describe('what the two do, step by step; works without a sheet filled in'),
						questions: z.array(textSchema).min(2).max(5).optional().describe('what they answer'),
						sheets: z.array(lessonId).min(1).describe('lessons of the module whose exercise sheets help'),
					})
					.describe('a task for two people at one device'),
			}),
		)
		.min(1),
});

/** `content/statements.yaml`: what the article says, so that nothing of it is forgotten. */
export const statementsSchema = z.strictObject({
	statements: z.record(z.string().regex(/^[A-F]\d?$/, 'a letter and a digit'), z.string().trim().min(1)),
});

/** `content/sources.yaml`: the bibliography of lessons, principles and advisor. */
export const sourcesSchema = z.strictObject({
	sources: z
		.record(
			z.string().regex(/^[A-Z][A-Za-z]+\d{0,2}$/, 'the key of a source is a name and two digits'),
			z.strictObject({
				cite: z.string().trim().min(1).describe('author, year, title, place'),
				url: z.url().optional(),
				lang: z.enum(['en', 'ru', 'de']).default('en').describe('language of the title'),
				says: textSchema.describe('what we take from it, one or two sentences'),
				checked: z
					.boolean()
					.describe('the statement was compared with the source or a published summary of it'),
			}),
		)
		.describe('the key of a source: cite, says, checked'),
});

/** `content/principles.yaml`: what the course claims, each claim once. */
export const principlesSchema = z.strictObject({
	principles: z
		.array(
			z.strictObject({
				id: idSchema,
				name: textSchema.describe('a few words, as a link to the lesson'),
				claim: textSchema.describe('one or two sentences; every text of the course agrees with them'),
				lesson: lessonId.describe('the lesson that teaches it; it may not be written yet'),
				sources: z.array(z.string().min(1)).min(1).describe('keys of sources.yaml'),
				statements: z
					.array(z.string())
					.describe('keys of statements.yaml that it teaches or says more exactly'),
			}),
		)
		.min(1),
});

const complaintSchema = z
	.strictObject({
		id: idSchema,
		says: textSchema.describe('as a person would say it at the coffee machine, without quotation marks'),
		lesson: lessonId.optional().describe('leads to this lesson'),
		scenario: idSchema.optional().describe('leads to this role-play'),
		page: z.enum(['advisor', 'help']).optional().describe('leads to the advisor or to the page of help'),
	})
	.refine(
		({ lesson, scenario, page }) => [lesson, scenario, page].filter(Boolean).length === 1,
		'a complaint leads to one place: a lesson, a scenario or a page',
	);

/** `content/complaints.yaml`: where to begin when something hurts. */
export const complaintsSchema = z.strictObject({ complaints: z.array(complaintSchema).min(1).max(9) });

/** `content/glossary.yaml`: the terms of the course. */
export const glossarySchema = z.strictObject({
	terms: z.array(
		z.strictObject({
			id: idSchema,
			name: textSchema,
			short: textSchema.describe('at most eight words'),
			long: textSchema.describe('one to three sentences'),
			forms: z
				.strictObject({ ru: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) })
				.describe('how it appears in a text; * stands for any ending'),
			except: z
				.strictObject({
					ru: z.array(z.string().min(1)).optional(),
					en: z.array(z.string().min(1)).optional(),
				})
				.optional()
				.describe('phrases in which such a word means something else, e.g. “leads to”'),
			explain: z.boolean().describe('true: a lesson marks its first use with <Term>'),
			lesson: idSchema.optional().describe('the lesson that teaches it, where none marks it with <Term>'),
		}),
	),
});

export type CourseOrder = z.infer<typeof courseSchema>;
export type Bibliography = z.infer<typeof sourcesSchema>['sources'];
export type Source = Bibliography[string];
export type Complaint = z.infer<typeof complaintSchema>;
export type Principle = z.infer<typeof principlesSchema>['principles'][number];
export type Term = z.infer<typeof glossarySchema>['terms'][number];
export type Statements = z.infer<typeof statementsSchema>['statements'];
