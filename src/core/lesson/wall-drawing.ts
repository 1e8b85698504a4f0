/** Lines of one label stand no further apart than this, in the units of a drawing. */
const lineHeight = 25;

/** The drawing without its words: for a room that is still to say what it sees. Screen readers pass it over. */
export function withoutLabels(drawing: string): string {
	return drawing
		.replace(/<text\b[^>]*>[^<]*<\/text>/g, '')
		.replace(/\s(?:role|aria-label)="[^"]*"/g, '')
		.replace('<svg', '<svg aria-hidden="true"');
}

/**
 * The drawing with its labels marked as moments of the wall (`data-moment`), to be told one after another. What goes
 * on in a second line (`data-line`) is told together with the first.
 */
export function labelsInTurn(drawing: string): string {
	let before: { readonly look: string; readonly y: number } | undefined;
	return drawing.replace(/<text\b([^>]*)>/g, (_, attributes: string) => {
		const y = Number(/\sy="([^"]*)"/.exec(attributes)?.[1] ?? 0);
		const look = attributes.replace(/\s(?:data-label|y)="[^"]*"/g, '').trim();
		const goesOn = before?.look === look && y > before.y && y - before.y <= lineHeight;
		before = { look, y };
		return `<text${attributes} ${goesOn ? 'data-line=""' : 'data-moment="label"'}>`;
	});
}
