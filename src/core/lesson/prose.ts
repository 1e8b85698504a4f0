import { type Problem, suggest } from '../problem';
import { castIds, moods } from '../schema';

/** The whole language of an author: each tag with the attributes it must have. */
export const authorTags: Record<string, readonly string[]> = {
	Hook: [],
	Bubble: ['who', 'mood'],
	Example: ['title'],
	WrongExample: ['title'],
	MoreExact: [],
	Picture: [],
	TryIt: ['question'],
	Option: ['verdict', 'say'],
	Phrases: [],
	IfThen: [],
	Scenario: ['id'],
	Definition: [],
	Study: ['title'],
	Sheet: [],
	Term: ['id'],
	Letter: ['title'],
	Note: ['who'],
	YourLine: ['question'],
	Line: ['verdict', 'say'],
};

const parts = ['Hook', 'Picture', 'Example', 'WrongExample', 'TryIt', 'Phrases', 'IfThen'];

interface Known {
	readonly scenario: readonly string[];
}

/** Checks the prose of a lesson: only the author's tags, complete, pointing at what exists. */
export function checkProse(file: string, prose: string, known: Known): Problem[] {
	const problems: Problem[] = [];
	const report = (path: string, message: string, fix: string) => problems.push({ file, path, message, fix });
	const tags = [...prose.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g)].map(
		([whole, name = '', attributes = '']) => ({
			name,
			attributes: Object.fromEntries(
				[...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
			),
			path: `line ${prose.slice(0, prose.indexOf(whole)).split('\n').length}`,
		}),
	);
	if (/^\s*(import|export)\s/m.test(prose)) {
		report('', 'A lesson has an import or export.', 'Delete it: the tags of the README need no import.');
	}
	for (const { name, attributes, path } of tags) {
		const required = authorTags[name];
		if (!required) {
			report(path, `There is no tag <${name}>.`, suggest(name, Object.keys(authorTags)));
			continue;
		}
		for (const attribute of required) {
			if (!attributes[attribute]?.trim()) {
				report(path, `<${name}> lacks ${attribute}="…".`, `Write the attribute ${attribute} with a value.`);
			}
		}
		for (const [attribute, allowed] of Object.entries(valuesOf(name, known))) {
			const value = attributes[attribute];
			if (value && !allowed.includes(value)) {
				report(path, `<${name}> has the unknown ${attribute} "${value}".`, suggest(value, allowed));
			}
		}
	}
	for (const part of parts.filter((name) => !tags.some((tag) => tag.name === name))) {
		report('', `The lesson has no <${part}>.`, 'Every lesson follows the recipe in the README.');
	}
	return problems;
}

function valuesOf(tag: string, known: Known): Record<string, readonly string[]> {
	switch (tag) {
		case 'Bubble':
			return { who: castIds, mood: moods };
		case 'Scenario':
			return { id: known.scenario };
		case 'Option':
			return { verdict: ['right', 'wrong', 'partly'] };
		default:
			return {};
	}
}
