import type { Page } from '@playwright/test';

/** What printers hold: the narrower and the lower sheet. */
export const formats = ['A4', 'Letter'] as const;

/** How many sheets it takes to print a page as it is, on either paper. */
export async function printedPages(page: Page): Promise<number[]> {
	const counts: number[] = [];
	for (const format of formats) {
		const pdf = await page.pdf({ format, preferCSSPageSize: true });
		counts.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0);
	}
	return counts;
}
