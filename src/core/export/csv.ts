/** Spreadsheets take a cell that begins so for a formula, and would run it. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as a file that spreadsheets open (RFC 4180): a mark of UTF-8 ahead, lines end in CR LF, a cell with a separator,
 * a quote or a line break stands in quotes, a cell that would run is made a text.
 * @param separator what the spreadsheets of the language expect: `;` where the comma parts decimals
 */
export function asCsv(rows: readonly (readonly (string | number)[])[], separator: ',' | ';'): string {
	const lines = rows.map((row) => `${row.map((cell) => written(cell)).join(separator)}\r\n`);
	return `\uFEFF${lines.join('')}`;
}

function written(cell: string | number): string {
	if (typeof cell === 'number') return `${cell}`;
	const text = formula.test(cell) ? `'${cell}` : cell;
	return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
