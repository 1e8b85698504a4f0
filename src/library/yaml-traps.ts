import { type Document, isAlias, isPair, isScalar, Scalar, visit } from 'yaml';

interface Trap {
	/** Where it begins in the text. */
	readonly offset: number;
	readonly message: string;
	readonly fix: string;
}

const quote = 'Put quotes around the text.';

/**
 * Places where YAML reads a sign of its own, and a person most likely wrote a text: a comment that cuts it, an
 * anchor, alias or tag that swallows a word, braces. Aliases are put back as text, so that the rest can be checked.
 */
export function textTraps(document: Document.Parsed): Trap[] {
	const traps: Trap[] = [];
	const report = (offset: number, message: string, fix = quote) => traps.push({ offset, message, fix });
	visit(document, {
		Alias: (_, alias) => {
			report(alias.range?.[0] ?? 0, `"*${alias.source}" is taken for a reference.`);
			return new Scalar(`*${alias.source}`);
		},
		Node: (_, node) => {
			if (isAlias(node)) return;
			const offset = node.range?.[0] ?? 0;
			if (node.anchor) report(offset, `"&${node.anchor}" is taken for the name of a place and left out.`);
			if (node.tag?.startsWith('!')) report(offset, `"${node.tag}" is taken for a type and left out.`);
			if (isScalar(node) && isCut(node)) {
				const cut = `#${node.comment}`.split('\n')[0];
				const fix = 'Put quotes around the text, or the comment on a line of its own.';
				report(offset, `"${cut}" is taken for a comment and left out.`, fix);
			}
		},
		Map: (_, map) => {
			const bare = map.flow && map.items.find((item) => isPair(item) && item.value === null);
			if (bare) report(map.range?.[0] ?? 0, `"{${bare.key}}" is taken for a key without a value.`);
		},
	});
	return traps;
}

/** A comment that follows an unquoted text on its line, or goes on below it without a space after the sign. */
function isCut({ type, value, comment, srcToken }: Scalar): boolean {
	if (!comment || type !== 'PLAIN') return false;
	if (value === null) return !/^\s/.test(comment);
	if (typeof value !== 'string') return false;
	const end = srcToken && 'end' in srcToken ? (srcToken.end ?? []) : [];
	const before = end.slice(
		0,
		end.findIndex((token) => token.type === 'comment'),
	);
	if (!before.some((token) => token.type === 'newline')) return true;
	return !/^\s/.test(comment) && before.length === 2;
}
