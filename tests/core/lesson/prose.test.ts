import { describe, expect, it } from 'vitest';
import { checkProse, checkTags } from '~/core/lesson/prose';
import { parseProse } from '~/library/mdx';
import { edit, lessonProse, lineOf, proseReport } from '../../fixtures/lesson';

const known = { scenario: ['cold-leads'], term: ['lead'] };
const sound = lessonProse('ru');
const report = (text: string) => proseReport(text, (tree) => checkProse('ru.mdx', tree, known));
const edited = (from: string, to: string) => report(edit(sound, from, to));

/** The line of a part of the sound lesson and what is said of it. */
const at = (part: string, sentence: string) => `ru.mdx:${lineOf(sound, part)}:1 · ${sentence}`;

const bubble = '<Bubble who="marina" mood="angry">';
const onBubble = (sentence: string) => at(bubble, `<Bubble> ${sentence}`);

it('finds nothing wrong with a sound lesson', () => {
	expect(report(sound)).toBe('');
});

describe('a tag in any spelling', () => {
	it.each<[string, string, string[]]>([
		[
			'in single quotes',
			"<Bubble who='nobody' mood='furious'>",
			[
				onBubble('has the unknown who "nobody". Use one of: marina, igor, oleg, sveta, timur, daria.'),
				onBubble(
					'has the unknown mood "furious". Use one of: calm, wary, hurt, angry, thoughtful, relieved.',
				),
			],
		],
		[
			'with a value in braces',
			'<Bubble who={"nobody"} mood="angry">',
			[
				onBubble('has who in braces. Write who="nobody".'),
				onBubble('has the unknown who "nobody". Use one of: marina, igor, oleg, sveta, timur, daria.'),
			],
		],
		[
			'with code for a value',
			'<Bubble who={speaker} mood="angry">',
			[onBubble('has who in braces. Write who="…".')],
		],
		[
			'with a bare attribute',
			'<Bubble who mood="angry">',
			[onBubble('lacks who="…". Write the attribute who with a value.')],
		],
		[
			'with an empty attribute',
			'<Bubble who="marina" mood=" ">',
			[onBubble('lacks mood="…". Write the attribute mood with a value.')],
		],
		[
			'with attributes spread',
			'<Bubble {...all} who="marina" mood="angry">',
			[onBubble('has no attribute "{...all}". Use one of: who, mood.')],
		],
		[
			'with an attribute it does not have',
			'<Bubble who="marina" mood="angry" style="color: red">',
			[onBubble('has no attribute "style". Use one of: who, mood.')],
		],
		[
			'with an attribute misspelt',
			'<Bubble who="marina" moood="angry">',
			[
				onBubble('has no attribute "moood". Did you mean "mood"?'),
				onBubble('lacks mood="…". Write the attribute mood with a value.'),
			],
		],
		[
			'with an attribute twice',
			'<Bubble who="marina" who="igor" mood="angry">',
			[onBubble('has who twice. Keep one of them.')],
		],
		[
			'over several lines',
			'<Bubble\n\twho="marnia"\n\tmood="angry"\n>',
			[onBubble('has the unknown who "marnia". Did you mean "marina"?')],
		],
	])('%s', (_, tag, lines) => {
		expect(edited(bubble, tag).split('\n')).toEqual(lines);
	});

	it('in lower case', () => {
		const text = sound
			.replaceAll('Bubble who="marina"', 'bubble who="marina"')
			.replace('</Bubble>', '</bubble>');
		expect(report(text)).toBe(at(bubble, 'There is no tag <bubble>. Did you mean "Bubble"?'));
	});

	it.each([
		['<div style="color: red">', '</div>', 'div'],
		['<script>', '</script>', 'script'],
		['<a.b>', '</a.b>', 'a.b'],
	])('of HTML: %s', (opening, closing, name) => {
		const text = edit(sound, 'Марина ставит', `${opening}\n\nтекст\n\n${closing}\n\nМарина ставит`);
		expect(report(text)).toContain(at('Марина ставит', `There is no tag <${name}>.`));
	});

	it('names each of two equal tags by its own line', () => {
		const twice = edit(sound, bubble, `${bubble}Раз</Bubble>\n\n<Bubble who="x" mood="calm">`);
		expect(report(edit(twice, 'who="oleg"', 'who="x"')).match(/ru\.mdx:\d+/g)).toEqual([
			`ru.mdx:${lineOf(twice, '<Bubble who="x"')}`,
			`ru.mdx:${lineOf(twice, '<Bubble who="oleg"')}`,
		]);
	});

	it('inside code is text', () => {
		const code = 'Пишут `<Nope x="1">`.\n\n```\n<Nope>\nimport x from "y"\n{x}\n```\n\nСлово';
		expect(edited('Слово', code)).toBe('');
	});
});

describe('what is no tag', () => {
	it('a line that begins with "export figures" is prose', () => {
		expect(edited('Олег молчит.', 'Олег молчит:\nexport figures from the list.\nimport of leads')).toBe('');
	});

	it('an import is reported', () => {
		expect(edited('Слово', 'import Chart from "./chart"\n\nСлово')).toBe(
			at(
				'Слово',
				'Here stands an import or export, which is code. Delete it: tags need no import. A brace that is meant as such is written \\{.',
			),
		);
	});

	it('an expression is reported', () => {
		expect(edited('Олег молчит.', 'Дорогой {имя}, привет.')).toBe(
			`ru.mdx:${lineOf(sound, 'Олег молчит.')}:9 · Here stands {имя}, which is code. Delete it: tags need no import. A brace that is meant as such is written \\{.`,
		);
	});

	it('a comment of MDX leaves no trace', () => {
		expect(edited('Олег молчит.', '{/* проверить */}\n\nОлег молчит.')).toBe('');
	});
});

describe('what stops MDX itself', () => {
	it.each<[string, string, string, string]>([
		[
			'a number after <',
			'Олег молчит.',
			'Осталось <5 лидов.',
			':10 · <5 is taken for a tag, and can’t be read as one.',
		],
		[
			'an HTML comment',
			'Олег молчит.',
			'Олег <!-- а\nб --> молчит.',
			':6 · A comment in HTML can’t stand here. Write {/* … */}, or delete it.',
		],
		[
			'words in braces',
			'Олег молчит.',
			'Олег {имя его} молчит.',
			':6 · {имя его} is taken for code. Delete the braces.',
		],
		[
			'a brace left open',
			'Олег молчит.',
			'Олег { молчит.',
			':6 · { молчит. is taken for code. Delete the braces.',
		],
		[
			'an address between angles',
			'Олег молчит.',
			'Олег <https://polka.ru> молчит.',
			':6 · <https://polka.ru> is taken for a tag, and can’t be read as one. Write [text](address).',
		],
		[
			'a paragraph that begins with export',
			'Олег молчит.',
			'export figures from the list',
			':1 · A paragraph that begins with "export" is taken for code. Begin with a capital letter or another word.',
		],
		[
			'a closing tag alone',
			'Олег молчит.',
			'Олег молчит.</Bubble>',
			':13 · </Bubble> closes nothing. Write the opening tag, or delete this one.',
		],
	])('%s', (_, from, to, line) => {
		const lines = edited(from, to).split('\n');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(`ru.mdx:${lineOf(sound, from)}${line}`);
	});

	it('a tag that is never closed', () => {
		expect(edited('открывал?</Bubble>', 'открывал?')).toBe(
			at(bubble, '<Bubble> is never closed. Write </Bubble> where it ends.'),
		);
	});

	it('a closing tag in the line of a list', () => {
		expect(edited('- Когда?\n\n</Phrases>', '- Когда?</Phrases>')).toBe(
			`ru.mdx:${lineOf(sound, '- Когда?')}:9 · </Phrases> stands within the text that it should follow. Put it on a line of its own, with an empty line before it.`,
		);
	});

	it('a tag that is never closed before the end of the tag around it', () => {
		expect(edited('Олег молчит.', '<Bubble who="oleg" mood="calm">\n\nДа.')).toBe(
			`ru.mdx:${lineOf(sound, 'Олег молчит.')}:1 · <Bubble> is never closed. Write </Bubble> where it ends.`,
		);
	});

	it('a tag with options that is never closed says nothing of its options', () => {
		const [line, ...others] = edited('</TryIt>', '').split('\n');
		expect(line).toContain('<TryIt> is never closed.');
		expect(others).toEqual([]);
	});

	it('a quotation mark that is never closed', () => {
		const lines = edited('<Study title="Кого спросили">', '<Study title="Кого спросили>').split('\n');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(
			`ru.mdx:${lineOf(sound, '<Study')}:1 · <Study is taken for a tag, and can’t be read`,
		);
	});

	it('does not hide the other faults of the file', () => {
		const text = edit(
			edit(sound, 'who="oleg"', 'who="oleq"'),
			'Марина ставит',
			'Осталось <5, {а б}, <6. Марина ставит',
		);
		const lines = report(text).split('\n');
		expect(lines).toHaveLength(4);
		expect(lines[3]).toContain(
			`ru.mdx:${lineOf(sound, '<Bubble who="oleg"')}:1 · <Bubble> has the unknown who "oleq".`,
		);
	});

	it('counts lines from where the prose begins in its file, and takes Windows line ends', () => {
		const text = edit(sound, 'mood="angry"', 'mood="wery"').replaceAll('\n', '\r\n');
		const { tree } = parseProse('ru.mdx', text, 21);
		const [problem] = checkProse('ru.mdx', tree, known);
		expect(problem?.line).toBe(20 + lineOf(sound, bubble));
	});
});

describe('nesting', () => {
	it.each<[string, string, string, string]>([
		[
			'an option outside a question',
			'<Sheet />',
			'<Option verdict="right" say="Да.">Да.</Option>',
			'<Option> stands outside any tag. Its place is in <TryIt>.',
		],
		[
			'a bubble in a bubble',
			'Ты их вообще',
			'<Bubble who="igor" mood="calm">Да.</Bubble> Ты их',
			'<Bubble> stands in <Bubble>.',
		],
		[
			'an example in the opening',
			'Марина ставит кружку',
			'<Example title="а">б</Example>\n\nМарина',
			'<Example> stands in <Hook>. Its place is on the page itself.',
		],
		[
			'a term in a term',
			'>лид</Term>',
			'><Term id="lead">лид</Term></Term>',
			'<Term> stands in <Term>. Its place is in plain text.',
		],
		[
			'text between options',
			'<Option verdict="wrong"',
			'Выберите:\n\n<Option verdict="wrong"',
			'Only <Option> stands directly in <TryIt>. Put it before or after <TryIt>.',
		],
	])('reports %s', (_, from, to, sentence) => {
		expect(edited(from, to)).toContain(sentence);
	});

	it('lets questions, pictures and the definition stand inside the story', () => {
		expect(
			edited(
				'Олег молчит.',
				'Олег молчит.\n\n<YourLine question="Что скажете?">\n\n<Line verdict="good" say="Да.">Да.</Line>\n\n<Line verdict="good" say="Нет.">Да.</Line>\n\n<Line verdict="tempting" say="Ну.">Нет.</Line>\n\n</YourLine>',
			),
		).toBe('');
		const letter =
			'<Letter title="Письмо">\n\nКоллеги!\n\n<Note who="igor">Кто это?</Note>\n\n</Letter>\n\n<Sheet />';
		expect(edited('<Sheet />', letter)).toBe('');
	});
});

describe('what a tag holds', () => {
	const option = '<Option verdict="partly" say="Позже.">Час не назван.</Option>';
	it.each<[string, string, string, string]>([
		['two options', option, '', '<TryIt> has 2 times <Option>. Write 3 to 5 of them.'],
		['six options', option, option.repeat(4), '<TryIt> has 6 times <Option>. Write 3 to 5 of them.'],
		[
			'no right option',
			'verdict="right"',
			'verdict="wrong"',
			'<TryIt> has no <Option verdict="right">. Give 1 of them this value.',
		],
		['two phrases', '- Когда?\n', '', '<Phrases> holds something else than a list of 3.'],
		[
			'phrases with text above',
			'- Покажи.',
			'Завтра:\n\n- Покажи.',
			'<Phrases> holds something else than a list of 3.',
		],
		[
			'phrases with text below',
			'- Когда?\n',
			'- Когда?\n\nВсё.\n',
			'<Phrases> holds something else than a list of 3.',
		],
		[
			'a sheet with text',
			'<Sheet />',
			'<Sheet>Лист</Sheet>',
			'<Sheet> holds text. Write <Sheet … /> and put the text elsewhere.',
		],
		['an empty picture', '<Picture>Подпись</Picture>', '<Picture />', '<Picture> is empty.'],
		[
			'an old name of a picture',
			'<Picture>',
			'<Picture name="one">',
			'<Picture> has no attribute "name". Delete it.',
		],
		[
			'a letter without a note',
			'<Sheet />',
			'<Letter title="а">б</Letter>\n\n<Sheet />',
			'<Letter> has no <Note>. Write one.',
		],
		[
			'a definition of two sentences',
			'можно проверить.',
			'можно проверить. Это важно.',
			'<Definition> has 2 sentences. Leave the one that is worth copying out.',
		],
		['an unknown term', 'id="lead"', 'id="laed"', '<Term> has the unknown id "laed". Did you mean "lead"?'],
		[
			'an unknown role-play',
			'<Sheet />',
			'<Scenario id="cold-lead" />\n\n<Sheet />',
			'<Scenario> has the unknown id "cold-lead". Did you mean "cold-leads"?',
		],
	])('reports %s', (_, from, to, sentence) => {
		const lines = edited(from, to).split('\n');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(sentence);
	});
});

describe('the parts of a lesson', () => {
	it.each(['Definition', 'Study', 'Picture', 'IfThen'])('reports a lesson without <%s>', (name) => {
		const text = sound.replace(new RegExp(`<${name}[ >].*</${name}>`), '');
		expect(report(text)).toBe(`ru.mdx · The lesson has no <${name}>. Write it: every lesson has one.`);
	});

	it.each(['Sheat', 'sheet'])('reports the misspelt <%s> once, where it stands', (name) => {
		const text = edit(sound, '<Sheet />', `<${name} />`);
		expect(report(text)).toBe(at('<Sheet />', `There is no tag <${name}>. Did you mean "Sheet"?`));
	});

	it('reports a part that stands there twice, at its second place', () => {
		const text = edit(sound, '<Sheet />', '<Sheet />\n\n<Sheet />');
		expect(report(text)).toBe(
			`ru.mdx:${lineOf(sound, '<Sheet />') + 2}:1 · The lesson has <Sheet> more than once. Keep one of them.`,
		);
	});

	it('are asked for in any order', () => {
		const [opening = '', rest = ''] = sound.split('## Как это вышло');
		expect(report(`${rest}\n\n${opening}`)).toBe('');
	});

	it('are not asked of a guide', () => {
		const { tree } = parseProse('guide.mdx', 'Просто текст.');
		expect(checkTags('guide.mdx', tree, known)).toEqual([]);
	});
});
