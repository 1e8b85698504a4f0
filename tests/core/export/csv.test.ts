import { describe, expect, it } from 'vitest';
import { asCsv } from '~/core/export/csv';

describe('a table for a spreadsheet', () => {
	it('begins with the mark of UTF-8 and ends every line in CR LF', () => {
		expect(
			asCsv(
				[
					['Шаг', 'Рук'],
					[1, 12],
				],
				';',
			),
		).toBe('\uFEFFШаг;Рук\r\n1;12\r\n');
	});

	it('quotes what would be taken for the end of a cell', () => {
		expect(asCsv([['Да, и «нет»', 'say "no"; go', 'two\nlines']], ',')).toBe(
			'\uFEFF"Да, и «нет»","say ""no""; go","two\nlines"\r\n',
		);
	});

	it.each(['=1+1', '+7 900', '-2', '@SUM(A1)', '\tx'])('makes %j harmless', (cell) => {
		expect(asCsv([[cell]], ',')).toBe(`\uFEFF'${cell}\r\n`);
	});

	it('leaves a dash of dialogue and a number as they are', () => {
		expect(asCsv([['— Нет', -2]], ',')).toBe('\uFEFF— Нет,-2\r\n');
	});
});
