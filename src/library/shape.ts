import type { z } from 'zod';
import type { Problem } from '../core/problem';
import { entryName, suggest } from '../core/problem';
import { type JsonSchema, jsonSchemaOf, keysOf, optionsOf, schemaAt } from './json-schema';
import type { ContentFile } from './read-content';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What zod found, what stands there, and what belongs there. */
interface Fault {
	readonly issue: Issue;
	readonly value: unknown;
	readonly schema: JsonSchema | undefined;
	/** Keys of the place. */
	readonly keys: ReturnType<typeof keysOf>;
	/** The author's description of the place. */
	readonly about: string | undefined;
}

/** Checks one file against the shape of its collection; every fault becomes a problem. */
export function checkShape<Schema extends z.ZodType>(
	schema: Schema,
	{ file, data }: Pick<ContentFile, 'file' | 'data'>,
	problems: Problem[],
): z.infer<Schema> | undefined {
	if (data === undefined) return undefined; // It did not parse; that is reported already.
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const report = (path: Path, message: string, fix: string) => {
		problems.push({ file, path: placeOf(data, path), message, fix });
	};
	const json = jsonSchemaOf(schema);
	const faults = result.error.issues.flatMap(unfold).map((issue) => faultOf(json, data, issue));
	const unknown = faults.flatMap(unknownKeys);
	for (const { path, fix } of unknown)
		report(path, `The key "${String(path.at(-1))}" is not known here.`, fix);
	for (const fault of faults) {
		const { code, path } = fault.issue;
		// What is only misspelt is not missing.
		const isSaid = code === 'unrecognized_keys' || unknown.some(({ meant }) => meant === path.join('.'));
		if (!isSaid) report(path, messageFor(fault), fixFor(fault));
	}
	return undefined;
}

/** An issue with its whole path; of a union the reading that fits best, of a key what is wrong with it. */
function unfold(issue: Issue): Issue[] {
	const within = (inner: Issue) => unfold({ ...inner, path: [...issue.path, ...inner.path] });
	if (issue.code === 'invalid_key') return issue.issues.flatMap(within);
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
	return (issue.errors.toSorted((a, b) => weigh(a) - weigh(b))[0] ?? []).flatMap(within);
}

/** A missing key speaks stronger against a reading than a fault inside a key; a list for keys, or keys for a list, most. */
function weigh(issues: readonly Issue[]): number {
	const weight = ({ code, path }: Issue) =>
		path.length === 0 && code === 'invalid_type' ? 100 : path.length <= 1 ? 10 : 1;
	return issues.reduce((sum, issue) => sum + weight(issue), 0);
}

function faultOf(root: JsonSchema, data: unknown, issue: Issue): Fault {
	const { path } = issue;
	const schema = schemaAt(root, path);
	const described = isLanguage(path) ? schemaAt(root, path.slice(0, -1)) : schema;
	const keys = keysOf(root, schema);
	return { issue, value: valueAt(data, path), schema, keys, about: described?.description };
}

/** The unknown keys, each with the missing one that was meant, if one comes near. */
function unknownKeys({ issue, value, keys }: Fault) {
	if (issue.code !== 'unrecognized_keys') return [];
	const free = keys.all.filter((key) => !(key in Object(value)));
	return issue.keys.map((key) => {
		const path = [...issue.path, key];
		const fix = suggest(key, free);
		const near = free.find((one) => fix === `Did you mean "${one}"?`);
		if (!near) return { path, fix: 'Check its spelling, or delete it.' };
		return { path, fix, meant: [...issue.path, near].join('.') };
	});
}

function messageFor({ issue, value }: Fault): string {
	const key = String(issue.path.at(-1));
	switch (issue.code) {
		case 'invalid_type':
		case 'invalid_value':
		case 'invalid_union':
			if (isEmpty(value) && isLanguage(issue.path)) return `The text in "${key}" is missing.`;
			if (value === undefined) return `"${key}" is missing.`;
			if (value === null) return 'Nothing is written here.';
			if (typeof value !== 'object') return `${JSON.stringify(value)} does not fit here.`;
			return `${Array.isArray(value) ? 'A list does' : 'Keys with values do'} not fit here.`;
		default:
			return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
	}
}

function fixFor({ issue, value, about, ...fault }: Fault): string {
	const write = (what: string) => `Write ${what}${about ? ` (${about})` : ''}.`;
	switch (issue.code) {
		case 'invalid_value':
		case 'invalid_union': {
			const names = 'values' in issue ? issue.values : 'options' in issue ? (issue.options ?? []) : [];
			return typeof value === 'string'
				? suggest(value, names.map(String))
				: write(`one of: ${names.join(', ')}`);
		}
		case 'invalid_type':
			if (isEmpty(value) && isLanguage(issue.path)) return 'Every text needs both ru and en.';
			if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value))
				return `Put quotes around it: "${value}".`;
			return write(formOf(fault));
		case 'invalid_format':
			return 'Correct its spelling.';
		case 'too_small':
		case 'too_big':
			return issue.origin === 'string' ? write('it') : 'Change it so that it stays within this limit.';
		default:
			return write(formOf(fault));
	}
}

/** How a value of this place is written. */
function formOf({ schema = {}, keys }: Pick<Fault, 'schema' | 'keys'>): string {
	if (optionsOf(schema).length > 0 || schema.properties) return `the keys ${keys.required.join(', ')}`;
	switch (schema.type) {
		case 'array':
			return 'a list, with a hyphen before each entry';
		case 'number':
		case 'integer':
			return 'a number without quotes';
		case 'boolean':
			return 'true or false';
		case 'object':
			return 'keys with values';
		default:
			return 'a text';
	}
}

const isEmpty = (value: unknown) => value === undefined || value === null;
const isLanguage = (path: Path) => path.at(-1) === 'ru' || path.at(-1) === 'en';

/** Where an author finds it. */
function placeOf(data: unknown, path: Path): string {
	return path
		.map((key, depth) => {
			const list = valueAt(data, path.slice(0, depth));
			return Array.isArray(list) ? entryName(list, Number(key)) : String(key);
		})
		.join('.');
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], data);
}
