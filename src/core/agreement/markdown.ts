/** The agreement in words of one language, ready to be written down. */
export interface AgreementText {
	readonly title: string;
	/** The two departments. */
	readonly between: string;
	readonly lines: readonly { readonly title: string; readonly text: string }[];
	/** What stands for a line without a word. */
	readonly blank: string;
	readonly review: { readonly title: string; readonly text: string };
	readonly signatures: { readonly title: string; readonly lines: readonly string[] };
}

/** The agreement as a Markdown file. */
export function asMarkdown({ title, between, lines, blank, review, signatures }: AgreementText): string {
	const parts = [
		`# ${title}`,
		between,
		...lines.flatMap((line, index) => [`## ${index + 1}. ${line.title}`, paragraphs(line.text) || blank]),
		`## ${review.title}`,
		review.text || blank,
		`## ${signatures.title}`,
		signatures.lines.map((line) => `- ${line}`).join('\n'),
	];
	return `${parts.join('\n\n')}\n`;
}

/** Line breaks stay; what would turn a line into a heading does not. */
function paragraphs(text: string): string {
	return text
		.trim()
		.split(/\r?\n/)
		.map((line) => line.trimEnd().replace(/^\s*(?=#|=+$|-{2,}$)/, '\\'))
		.join('  \n')
		.replace(/(?: {2}\n){2,}/g, '\n\n');
}
