import type { Problem } from '../problem';

/** A `<text data-label="…">` of a drawing, with what stands inside. */
const label = /(<text\b[^>]*\sdata-label="([^"]*)"[^>]*?)(?:\/>|>([\s\S]*?)<\/text>)/g;

/** Keys of the labels that a drawing has room for, in their order. */
export function labelsOf(svg: string): string[] {
	return [...svg.matchAll(label)].map(([, , key = '']) => key);
}

/** The drawing in one language: labels filled in, described by `alt`. A label without words stays empty. */
export function fillDrawing(svg: string, alt: string, labels: Readonly<Record<string, string>>): string {
	return svg
		.replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
		.trim()
		.replace(/^<svg\b/, `<svg class="drawing" role="img" aria-label="${escaped(alt)}"`)
		.replace(label, (_, open: string, key: string) => `${open}>${escaped(labels[key] ?? '')}</text>`);
}

/** Every fault of a drawing: code or foreign addresses in it, labels without words, words without a label. */
export function checkDrawing(
	file: string,
	svg: string,
	labels: Readonly<Record<string, unknown>>,
): Problem[] {
	const problems: Problem[] = [];
	const report = (message: string, fix: string) => problems.push({ file, path: '', message, fix });
	if (!/^\s*(?:<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<svg\b[^>]*\sviewBox="/.test(svg))
		report('The drawing does not begin with <svg … viewBox="…">.', 'Save it as a plain SVG with a viewBox.');
	for (const [found] of svg.matchAll(
		/<(?:script|style|foreignObject|image|use|a)\b|\s(?:on\w+|style|href|class|id)=/g,
	))
		report(`The drawing has ${found.trim()}.`, 'Keep shapes and texts only; colours are attributes.');
	const drawn = labelsOf(svg);
	for (const key of drawn.filter((one) => !(one in labels)))
		report(
			`The label "${key}" has no words.`,
			`Write picture.labels.${key} in lesson.yaml, or delete it here.`,
		);
	for (const key of Object.keys(labels).filter((one) => !drawn.includes(one)))
		report(
			`The words "${key}" have no place in it.`,
			`Add <text data-label="${key}"/>, or delete them in lesson.yaml.`,
		);
	return problems;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
