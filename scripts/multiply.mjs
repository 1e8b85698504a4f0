import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/**
 * Fills the course up with copies of its lessons, under new names and in one more module.
 * @param {string} content @param {number} size
 */
export function multiply(content, size) {
	const lessons = readdirSync(join(content, 'lessons')).toSorted();
	const copies = Array.from({ length: Math.max(0, size - lessons.length) }, (_, index) => ({
		from: lessons[index % lessons.length] ?? '',
		to: `99-copy-${index}`,
	}));
	for (const { from, to } of copies) {
		cpSync(join(content, 'lessons', from), join(content, 'lessons', to), { recursive: true });
		entitle(join(content, 'lessons', to, 'lesson.yaml'), to);
	}
	if (copies.length === 0) return;
	const course = join(content, 'course.yaml');
	const names = copies.map(({ to }) => to).join(', ');
	const copied = '{ ru: "Копии.", en: "Copies." }';
	const module = [
		'  - id: copies',
		'    title: { ru: Копии, en: Copies }',
		`    lessons: [${names}]`,
		`    can: [{ text: ${copied}, lessons: [${names}] }]`,
		`    together: { minutes: 10, text: ${copied}, sheets: [${copies[0]?.to}] }`,
	];
	writeFileSync(course, [readFileSync(course, 'utf8').trimEnd(), ...module, ''].join('\n'));
	exceptCopies(join(content, 'style.yaml'));
}

/**
 * No two lessons may have one title.
 * @param {string} facts @param {string} name
 */
function entitle(facts, name) {
	const text = readFileSync(facts, 'utf8');
	writeFileSync(
		facts,
		text.replace(
			/^title:[\s\S]*?\ben: ["']/m,
			(title) => `${title.replace(/\bru: ["']/, `$&${name} `)}${name} `,
		),
	);
}

/**
 * Copies repeat where the right options stand, which the check of style would refuse.
 * @param {string} style
 */
function exceptCopies(style) {
	const rules = parseDocument(readFileSync(style, 'utf8'));
	const exceptions = ['quizzes/', 'lessons/', 'course'].map((file) => ({
		file,
		rules: ['giveaway-running', 'giveaway-place', 'giveaway-length'],
		since: '2026-11-27',
		why: 'Copies of lessons.',
	}));
	rules.set('exceptions', [...rules.toJS().exceptions, ...exceptions]);
	writeFileSync(style, String(rules));
}
