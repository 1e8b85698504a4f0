import type { z } from 'zod';
import type { Problem } from '../core/problem';
import { suggest } from '../core/problem';
import type { ContentFile } from './read-content';

/** Checks one file against the shape of its collection; every fault becomes a problem. */
export function checkShape<Schema extends z.ZodType>(
	schema: Schema,
	{ file, data }: ContentFile,
	problems: Problem[],
): z.infer<Schema> | undefined {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	problems.push(...result.error.issues.flatMap((issue) => fromIssue(file, issue)));
	return undefined;
}

function fromIssue(file: string, issue: z.core.$ZodIssue): Problem[] {
	const path = issue.path.join('.');
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			file,
			path: [path, key].filter(Boolean).join('.'),
			message: `The key "${key}" is not known here.`,
			fix: 'Check its spelling, or delete it.',
		}));
	}
	if (issue.code === 'invalid_union' && issue.errors.length === 0) {
		return [
			{
				file,
				path,
				message: 'This value is not known here.',
				fix: 'Compare it with the example in the README.',
			},
		];
	}
	if (issue.code === 'invalid_union') {
		return nearest(issue).flatMap((inner) =>
			fromIssue(file, { ...inner, path: [...issue.path, ...inner.path] }),
		);
	}
	const language = issue.path.at(-1);
	if (issue.code === 'invalid_type' && (language === 'ru' || language === 'en')) {
		return [
			{
				file,
				path,
				message: `The text in "${language}" is missing.`,
				fix: 'Every text needs both ru and en.',
			},
		];
	}
	return [{ file, path, message: `${sentence(issue.message)}.`, fix: fixFor(issue) }];
}

/** Of all readings of a union, the one that fits best: the fewest faults. */
function nearest(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
	return issue.errors.toSorted((a, b) => weigh(a) - weigh(b))[0] ?? [];
}

/** A missing key speaks stronger against a reading than a fault inside a key. */
function weigh(issues: readonly z.core.$ZodIssue[]): number {
	return issues.reduce((sum, issue) => sum + (issue.path.length <= 1 ? 10 : 1), 0);
}

function fixFor(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return `Write a value of type ${issue.expected} here.`;
		case 'invalid_value':
			return suggest(String(issue.input ?? ''), issue.values.map(String));
		case 'too_small':
		case 'too_big':
			return 'Change it so that it stays within this limit.';
		default:
			return 'Compare it with the example in the README.';
	}
}

function sentence(message: string): string {
	return message.charAt(0).toUpperCase() + message.slice(1);
}
