import { describe, expect, it } from 'vitest';
import { reasonLines } from '~/components/model/reasons';
import type { Reason } from '~/core/advisor/rules';
import { type Locale, locales, localize } from '~/core/locale';
import { plural, signed } from '~/i18n/format';
import { messages } from '~/library/messages';
import { bindNumbers, typograph } from '~/library/typography';
import { advisor } from '../core/advisor/model';
import { builtPages } from './built-pages';

const entities: Record<string, string> = {
	'&nbsp;': '\u00a0',
	'&amp;': '&',
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>',
};

/** The page with its marks of typography as a reader sees them; tags stay. */
function page(locale: Locale): string {
	const html = builtPages.find(({ address }) => address === `${locale}/advisor/model/`)?.html ?? '';
	return html.replace(/&(?:nbsp|amp|quot|lt|gt|#34|#39);/g, (entity) => entities[entity] ?? entity);
}

const elements = (html: string, tag: string) =>
	html.match(new RegExp(`<${tag}(?:\\s[^>]*)?>[\\s\\S]*?</${tag}>`, 'g')) ?? [];
const citedIn = (html: string) => [...html.matchAll(/href="#source-(\w+)"/g)].map(([, key]) => key);
const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/[ \n\t]+/g, ' ');

describe.each(locales)('the page of the advisor’s model in %s', (locale) => {
	const html = page(locale);
	const model = localize(advisor, locale, (text) => typograph(text, locale));
	const { model: words, advice } = messages(locale);
	/** The innermost elements of a kind that hold a text. */
	const holding = (tag: string, text: string) => elements(html, tag).filter((one) => one.includes(text));

	it('prints every source and leads to none that it does not print', () => {
		for (const [key, { cite }] of Object.entries(model.sources)) {
			expect(holding('li', `id="source-${key}"`)[0]).toContain(cite);
		}
		expect(citedIn(html).filter((key) => !(key && key in model.sources))).toEqual([]);
	});

	it.each(model.vetoes)('gives the sources of veto $id and the answers that call for it', (veto) => {
		const [item = ''] = holding('li', veto.why);
		expect(citedIn(item)).toEqual(veto.sources);
		const answers = JSON.stringify(veto.when).match(/"is":\["[\w-]+"/g) ?? [];
		expect(answers.length).toBeGreaterThan(0);
		expect(
			textOf(item).match(locale === 'ru' ? /—\s(?:что\sугодно,\sкроме\s)?«/g : /:\s(?:anything\sbut\s)?“/g),
		).toHaveLength(answers.length);
	});

	it('says of a veto on missing answers that both are missing', () => {
		const [item = ''] = holding('li', model.vetoes.find(({ id }) => id === 'V10')?.why ?? '');
		expect(textOf(item).replaceAll('\u00a0', ' ')).toMatch(
			locale === 'ru'
				? /кто участвует в споре — что угодно, кроме «Только я.+», или без ответа; о чём спор — что угодно, кроме «Неясно.+», или без ответа\./
				: /who is involved: anything but “Only me.+”, or no answer; what it is about: anything but “It is unclear.+”, or no answer\./,
		);
	});

	it('gives every flag, whom to turn to, and why nothing is ranked then', () => {
		for (const { name, question, turnTo } of model.flags) {
			const [item = ''] = holding('li', name);
			expect(item).toContain(question);
			expect(item).toContain(turnTo);
		}
		expect(citedIn(holding('p', model.refer.why)[0] ?? '')).toEqual(model.refer.sources);
	});

	it('gives the points before any answer with their reason and sources', () => {
		const based = model.strategies.filter(({ base }) => base);
		expect(based.length).toBeGreaterThan(0);
		const [row = ''] = holding('tr', words.base);
		for (const { name, base } of based) {
			const [reason = ''] = holding('tr', base?.why ?? '');
			expect(row).toContain(signed(base?.points ?? 0));
			expect(reason).toContain(name);
			expect(citedIn(reason)).toEqual(base?.sources);
		}
	});

	it('keeps what speaks for and what speaks against on lines of their own, each with its sign', () => {
		const lines = elements(html, 'tr')
			.filter((row) => row.includes('reason-row'))
			.flatMap((row) => elements(row, 'p').map(textOf));
		const linesOf = (reason?: Reason<string>) => reasonLines(reason, model.strategies, words.baseReason);
		for (const { for: pro, against } of model.factors.flatMap(({ levels }) => levels)) {
			for (const line of linesOf(pro)) expect(lines).toContain(`+\u00a0${line}`);
			for (const line of linesOf(against)) expect(lines).toContain(`−\u00a0${line}`);
		}
	});

	it('counts questions and ways, and takes the rule of confidence from the model', () => {
		const { high, low } = model.confidence;
		const percent = (share: number) => share.toLocaleString(locale, { style: 'percent' });
		for (const phrase of [
			plural(locale, words.questions, model.factors.length),
			plural(locale, words.ways, model.strategies.length),
			plural(locale, advice.points, high.margin),
			plural(locale, advice.points, low.margin),
		]) {
			expect(textOf(html)).toContain(bindNumbers(phrase));
		}
		const rules = elements(html, 'li').map(textOf);
		expect(rules.find((rule) => rule.includes(percent(high.stability)))).toContain(percent(high.coverage));
		expect(rules.filter((rule) => rule.includes(percent(low.coverage)))).toHaveLength(1);
	});

	it('tells every golden case, why it was judged so, and on which sources', () => {
		for (const { text, reason, sources } of model.golden) {
			const item = elements(html, 'li').find((one) => one.includes(text)) ?? '';
			expect(item).toContain(reason);
			expect(citedIn(item)).toEqual(sources);
		}
	});

	it('lets the keyboard move the table and says that it can be moved', () => {
		const region = html.match(/<div class="weights"[^>]*>/)?.[0];
		for (const part of ['role="region"', `aria-label="${words.weights}"`, 'tabindex="0"'])
			expect(region).toContain(part);
		expect(html).toContain(words.wideHint);
	});
});
