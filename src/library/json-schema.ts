import { z } from 'zod';

/** A schema as JSON Schema: public, unlike what zod keeps inside. */
export interface JsonSchema {
	readonly type?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly items?: JsonSchema;
	readonly additionalProperties?: JsonSchema | boolean;
	readonly anyOf?: readonly JsonSchema[];
	readonly oneOf?: readonly JsonSchema[];
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const made = new WeakMap<z.ZodType, JsonSchema>();

/** What an author may write, defaults left out. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
	const json = made.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
	made.set(schema, json);
	return json;
}

/** The schema of a place in the data; undefined where nothing may stand. */
export function schemaAt(root: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
	const find = (
		schema: JsonSchema | undefined,
		[key, ...rest]: readonly PropertyKey[],
	): JsonSchema | undefined => {
		if (!schema) return undefined;
		const here = resolved(root, schema);
		if (key === undefined) return here;
		const options = optionsOf(here);
		if (options.length > 0) return options.map((one) => find(one, [key, ...rest])).find(Boolean);
		const { additionalProperties: other } = here;
		const open = typeof other === 'object' ? other : undefined;
		return find(here.properties?.[String(key)] ?? here.items ?? open, rest);
	};
	return find(root, path);
}

/** Every key that a place has, and those that it must have; of a union the keys of all its forms. */
export function keysOf(
	root: JsonSchema,
	schema: JsonSchema | undefined,
): { all: string[]; required: string[] } {
	if (!schema) return { all: [], required: [] };
	const here = resolved(root, schema);
	const inner = optionsOf(here).map((one) => keysOf(root, one));
	const unique = (keys: string[]) => [...new Set(keys)];
	return {
		all: unique([...Object.keys(here.properties ?? {}), ...inner.flatMap(({ all }) => all)]),
		required: unique([...(here.required ?? []), ...inner.flatMap(({ required }) => required)]),
	};
}

export const optionsOf = ({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] => anyOf ?? oneOf ?? [];

/** A schema that only points at another one, which may stand inside itself. */
function resolved(root: JsonSchema, schema: JsonSchema): JsonSchema {
	const { $ref, description } = schema;
	if (!$ref) return schema;
	const target = $ref === '#' ? root : root.$defs?.[$ref.replace('#/$defs/', '')];
	return { ...target, ...(description && { description }) };
}
