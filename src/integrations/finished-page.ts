import { parse } from 'parse5';
import { contentPolicy } from './content-policy';
import { attribute, type Element, elementsBelow } from './elements';
import { relativeCss, relativeValue } from './relative-addresses';

/** The text of the page from `start` to `end` becomes `text`. */
interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** @returns the addresses of a script and of all that it imports at start, from the root: `/_astro/a.js` */
export type ModulesOf = (script: string) => readonly string[];

/**
 * @param root the way from the page to the root of the site, e.g. `../../`; without it addresses stay as they are
 * @returns the page with relative addresses and `<html data-root>`, and with links that do not tell other sites where
 * a reader comes from; its content security policy stands ahead of every script, and the modules of its scripts are
 * asked for at once, not one after another, once it is said what other hosts may learn
 */
export function finishedPage(html: string, root?: string, modulesOf: ModulesOf = () => []): string {
	const elements = elementsBelow(parse(html, { sourceCodeLocationInfo: true }));
	const css = (style: Element) => (root === undefined ? textOf(style) : relativeCss(textOf(style), root));
	const styles = elements.filter(({ tagName }) => tagName === 'style');
	const policy = contentPolicy({
		scripts: elements.filter(isInlineScript).map(textOf),
		styles: styles.map(css),
		runsWasm: elements.some((element) => attribute(element, 'data-wasm') !== undefined),
	});
	const charset = elements.find((element) => attribute(element, 'charset'));
	if (!charset) throw new Error('A page without <meta charset> has no place for its policy.');
	const referrer = elements.find((element) => attribute(element, 'name') === 'referrer');
	return edited(html, [
		...(root === undefined ? [] : elements.flatMap((element) => relativeAttributes(element, root))),
		...styles.flatMap((style) => withText(style, css(style))),
		...elements.filter(leadsOut).map((link) => afterName(link, ' rel="noreferrer"')),
		after(charset, `<meta http-equiv="content-security-policy" content="${policy}">`),
		...preloads(elements, modulesOf).map((address) =>
			after(
				referrer ?? charset,
				`<link rel="modulepreload" href="${relativeValue('href', address, root ?? '/')}">`,
			),
		),
	]);
}

function relativeAttributes(element: Element, root: string): Edit[] {
	const places = element.sourceCodeLocation?.attrs ?? {};
	const edits = element.attrs.flatMap(({ prefix, name, value }) => {
		const fullName = prefix ? `${prefix}:${name}` : name;
		const place = places[fullName];
		const relative = relativeValue(fullName, value, root);
		if (!place || relative === value) return [];
		const escaped = relative.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
		return [{ start: place.startOffset, end: place.endOffset, text: `${fullName}="${escaped}"` }];
	});
	return element.tagName === 'html' ? [...edits, afterName(element, ` data-root="${root}"`)] : edits;
}

function preloads(elements: readonly Element[], modulesOf: ModulesOf): string[] {
	const scripts = elements.filter(
		(element) => element.tagName === 'script' && attribute(element, 'type') === 'module',
	);
	return [...new Set(scripts.flatMap((script) => modulesOf(attribute(script, 'src') ?? '')))];
}

/** Blocks of data are no code, and the policy does not look at them. */
function isInlineScript(element: Element): boolean {
	if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
	return ['', 'module', 'text/javascript'].includes(attribute(element, 'type') ?? '');
}

function leadsOut(element: Element): boolean {
	if (element.tagName !== 'a' || attribute(element, 'rel') !== undefined) return false;
	return /^https?:/.test(attribute(element, 'href') ?? '');
}

function textOf(element: Element): string {
	return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function withText(element: Element, text: string): Edit[] {
	const { startTag, endTag } = element.sourceCodeLocation ?? {};
	return startTag && endTag ? [{ start: startTag.endOffset, end: endTag.startOffset, text }] : [];
}

function afterName(element: Element, text: string): Edit {
	return insertion((element.sourceCodeLocation?.startOffset ?? 0) + `<${element.tagName}`.length, text);
}

function after(element: Element, text: string): Edit {
	return insertion(element.sourceCodeLocation?.endOffset ?? 0, text);
}

function insertion(at: number, text: string): Edit {
	return { start: at, end: at, text };
}

function edited(html: string, edits: readonly Edit[]): string {
	let result = '';
	let done = 0;
	for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
		result += html.slice(done, start) + text;
		done = end;
	}
	return result + html.slice(done);
}
