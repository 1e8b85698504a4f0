/** A plan in words of one language, ready to be written down. */
export interface PlanText {
	readonly title: string;
	/** The type of the conflict; empty when nothing names it. */
	readonly kind: string;
	readonly steps: readonly { readonly name: string; readonly text: string }[];
	/** What stands below the steps; a section without lines is left out. */
	readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
	/** Where the answers are. */
	readonly address: string;
}

/** The plan as a Markdown file, without anything the person has not chosen to share. */
export function asMarkdown({ title, kind, steps, sections, address }: PlanText): string {
	const parts = [
		`# ${title}`,
		kind,
		steps.map(({ name, text }, index) => `${index + 1}. **${name}.** ${text}`).join('\n'),
		...sections
			.filter(({ lines }) => lines.length > 0)
			.map(({ title, lines }) => [`## ${title}`, '', ...lines.map((line) => `- ${line}`)].join('\n')),
		`<${address}>`,
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}
