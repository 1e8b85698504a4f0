/** Forms of a counted phrase by CLDR plural category; `{count}` stands for the number. */
export interface PluralForms {
	one: string;
	few?: string;
	many?: string;
	other: string;
}

/** Marks a message as counted, so that each language may give the forms it has. */
export function forms(phrase: PluralForms): PluralForms {
	return phrase;
}

/**
 * Puts values in place of `{name}`; a name without a value stays visible, so that it is noticed. Where a value stands
 * in quotation marks, its own marks become inner ones.
 */
export function fill(template: string, values: Record<string, string | number>): string {
	return template.replace(/([«“]?)\{(\w+)\}/g, (whole, mark: string, name: string) => {
		const value = values[name];
		return value === undefined ? whole : mark + within(mark, String(value));
	});
}

/** Quotation marks inside others are of another kind: «„ “», “‘ ’”. */
function within(mark: string, text: string): string {
	if (mark === '«') return text.replaceAll('«', '„').replaceAll('»', '“');
	return mark ? text.replaceAll('“', '‘').replaceAll('”', '’') : text;
}

/** The form of a counted phrase that fits `count` in the language, e.g. «3 урока». */
export function plural(locale: string, phrase: PluralForms, count: number): string {
	const category = new Intl.PluralRules(locale).select(count);
	const form = phrase[category as keyof PluralForms] ?? phrase.other;
	return fill(form, { count: count < 0 ? signed(count) : count });
}

/**
 * A sentence in quotation marks. Where these are « », a full stop stands behind them; “ ” take it in.
 * @param quote the marks with `{text}` between them
 */
export function spoken(quote: string, text: string): string {
	return quote.startsWith('«') && text.endsWith('.')
		? `${fill(quote, { text: text.slice(0, -1) })}.`
		: fill(quote, { text });
}

/** A number with its sign, with the minus of typography: +2, 0, −1. */
export function signed(value: number): string {
	return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
