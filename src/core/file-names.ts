import { reporter } from './check';
import { type Problem, suggest } from './problem';

/** Every file below `content/` that something reads; `*` stands for an id. */
export const layout: readonly string[] = [
	'agendas.yaml',
	'agreement.yaml',
	'bible.md',
	'complaints.yaml',
	'course.yaml',
	'glossary.yaml',
	'principles.yaml',
	'sources.yaml',
	'statements.yaml',
	'style.yaml',
	'.schema/*.json',
	'advisor/*.yaml',
	'guides/ru/*.mdx',
	'guides/en/*.mdx',
	'lessons/*/lesson.yaml',
	'lessons/*/ru.mdx',
	'lessons/*/en.mdx',
	'lessons/*/quiz.yaml',
	'lessons/*/picture.svg',
	'scenarios/*.yaml',
];

/**
 * The files that nothing reads, each with the name that was most likely meant.
 * @param files paths below `content/`, parted by slashes
 */
export function checkFileNames(files: readonly string[], known: readonly string[] = layout): Problem[] {
	const patterns = known.map((pattern) => ({ pattern, read: matcher(pattern) }));
	return files
		.filter((file) => !patterns.some(({ read }) => read.test(file)))
		.flatMap((file) => {
			const { problems, report } = reporter(file);
			report('', 'Nothing reads this file.', fixFor(file, known));
			return problems;
		});
}

const matcher = (pattern: string) =>
	new RegExp(`^${pattern.split('*').map(literal).join('[a-z0-9]+(?:-[a-z0-9]+)*')}$`);
const literal = (text: string) => text.replace(/[.]/g, '\\.');

function fixFor(file: string, known: readonly string[]): string {
	const slash = file.lastIndexOf('/');
	const folder = file.slice(0, slash + 1);
	const name = file.slice(slash + 1);
	const here = known.filter((pattern) => pattern.slice(0, pattern.lastIndexOf('/') + 1) === folder);
	const [only] = here;
	if (!only) {
		const top = known.filter((pattern) => pattern.startsWith(`${file.split('/')[0]}/`));
		return top.length > 0 ? `Its place is one of: ${top.join(', ')}.` : suggest(file, known);
	}
	if (!only.includes('*'))
		return suggest(
			name,
			here.map((pattern) => pattern.slice(slash + 1)),
		);
	const id = name
		.replace(/\.[^.]*$/, '')
		.toLowerCase()
		.replaceAll(/[\s_]+/g, '-');
	const renamed = only.replace('*', id);
	return matcher(only).test(renamed)
		? `Rename it ${renamed}.`
		: 'Name it in lower-case latin words joined by hyphens.';
}
