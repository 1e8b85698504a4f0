import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ModulesOf } from './finished-page';

/** @param folder a built site; every script in it is read once */
export function modulesIn(folder: string): ModulesOf {
	const imports = new Map<string, string[]>();
	const importsOf = (script: string): string[] => {
		const known = imports.get(script) ?? staticImports(readFileSync(join(folder, script), 'utf8'), script);
		imports.set(script, known);
		return known;
	};
	return (script) => {
		const found = new Set(script ? [script] : []);
		// A set goes on to what is added to it on the way.
		for (const one of found) for (const other of importsOf(one)) found.add(other);
		return [...found];
	};
}

/** What a module cannot start without; not what it imports when needed. */
function staticImports(code: string, script: string): string[] {
	return Array.from(code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g), ([, path]) =>
		posix.join(posix.dirname(script), path ?? ''),
	);
}
