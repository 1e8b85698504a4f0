import type { Condition } from './condition';

/** A text as it stands in one state or another; with or without its languages. */
export interface Variant<Text> {
	readonly when?: Condition | undefined;
	readonly assumes?: readonly string[] | undefined;
	readonly text: Text;
}

/** One text for every state, or a list of which the first whose condition holds is shown. */
export type Varying<Text> = Text | readonly Variant<Text>[];

/** The variants of a text and where each is written; a text for every state is its only one. */
export function variantsOf<Text extends string | object>(
	text: Varying<Text>,
	path = '',
): (Variant<Text> & { readonly path: string })[] {
	if (!Array.isArray(text)) return [{ text: text as Text, path }];
	return (text as Variant<Text>[]).map((one, index) => ({ ...one, path: `${path}.#${index + 1}.text` }));
}
