import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from '~/core/problem';
import { checkChair, checkScenario } from '~/core/scenario/graph';
import { type Scenario, scenarioSchema } from '~/core/scenario/schema';
import { checkShape } from '~/library/shape';
import { fixture, withDefect } from '../../fixtures/read';

/** What an author reads about a scenario, shape first and then sense, as in the build. */
function report(data: unknown): string {
	const problems: Problem[] = [];
	const scenario = checkShape(scenarioSchema, { file: 'scenarios/a.yaml', data }, problems);
	if (scenario) problems.push(...checkScenario('a', scenario));
	return formatProblems(problems);
}

describe('the check of a scenario', () => {
	it('finds nothing wrong with a sound one', () => {
		expect(report(fixture('scenarios/sound.yaml'))).toBe('');
	});

	it.each([
		['unknown-start', 'start · There is no scene "frist". Did you mean "first"?'],
		[
			'unknown-target',
			'nodes.first.choices.blame.goto · There is no scene or ending "secnd". Did you mean "second"?',
		],
		[
			'unknown-detour-target',
			'nodes.second.choices.trial.detours.#1.goto · There is no scene or ending "stuk". Did you mean "stuck"?',
		],
		[
			'unreachable-scene',
			'nodes.second · No choice leads to this scene. Let the goto of a choice lead here (a detour is not enough: without JavaScript it is not followed), or delete the scene.',
		],
		[
			'unreachable-ending',
			'endings.durable · No choice leads to this ending. Let the goto of a choice lead here (a detour is not enough: without JavaScript it is not followed), or delete it.',
		],
		[
			'unreachable-ending',
			'endings · Fewer than two endings can be reached. Let the goto of some choice lead to a second ending.',
		],
		[
			'loop-without-way-out',
			'nodes.second · From this scene no ending can be reached. Let the goto of a choice here, or in a scene that follows, lead to an ending.',
		],
		[
			'duplicate-choice',
			'nodes.second.choices.wait · "wait" stands here twice. Rename one of them, or delete it.',
		],
		[
			'same-name-twice',
			'endings.second · A scene and an ending are both called "second". Rename one of them.',
		],
		[
			'unknown-fact',
			'nodes.second.choices.trial.effect.facts · There is no fact "lits". Did you mean "list"?',
		],
		[
			'fact-never-opened',
			'facts · No choice opens the fact "date". Add it to the effect of a choice, or delete it.',
		],
		[
			'empty-condition',
			'nodes.second.choices.trial.detours.#1.when.tension · The condition says neither atLeast nor atMost. Write one of them.',
		],
		[
			'impossible-condition',
			'nodes.second.choices.trial.detours.#1.when.tension · The condition can never be true. atLeast must not exceed atMost.',
		],
		[
			'dead-end',
			'nodes.second.choices · Too small: expected array to have >=3 items. Change it so that it stays within this limit.',
		],
		[
			'empty-text',
			'nodes.first.title.en · The text is empty. Write it (a few words; stands over the scene and in the debrief’s path).',
		],
		[
			'unknown-key',
			'nodes.first.titel · The key "titel" is not known here. Check its spelling, or delete it.',
		],
		[
			'unknown-mood',
			'nodes.first.choices.ask.reaction.#1.mood · "agnry" does not fit here. Did you mean "angry"?',
		],
	])('reports %s', (defect, line) => {
		expect(report(withDefect('scenarios', defect))).toContain(`scenarios/a.yaml · ${line}`);
	});

	it('reports a second brief for the person who has the first', () => {
		const sound = fixture('scenarios/sound.yaml') as Scenario;
		const { you, brief } = sound;
		expect(report({ ...sound, other: { who: you, brief } })).toContain(
			'other.who · Both chairs are taken by',
		);
		const who = you === 'daria' ? 'timur' : 'daria';
		expect(report({ ...sound, other: { who, brief } })).toBe('');
	});

	it('reports all problems of a file at once', () => {
		const broken = withDefect('scenarios', 'unknown-target') as Scenario;
		broken.nodes.first?.choices.reverse();
		broken.start = 'frist';
		expect(report(broken).split('\n')).toHaveLength(2);
	});
});

describe('a best choice that gives itself away', () => {
	/** The sound scenario with six scenes in a row; `best` says which choice of each scene is rated highest. */
	function row(best: (index: number) => number, say = (_: number, __: boolean) => 'Да'): Scenario {
		const sound = scenarioSchema.parse(fixture('scenarios/sound.yaml'));
		const [model] = Object.values(sound.nodes);
		if (!model) throw new Error('The fixture has no scene.');
		const facts = sound.facts.map(({ id }) => id);
		const nodes = Array.from({ length: 6 }, (_, index) => {
			const choices = model.choices.map((choice, place) => {
				const words = say(place, place === best(index));
				const target = place === 2 ? 'stuck' : index < 5 ? `scene-${index + 1}` : 'durable';
				return {
					...choice,
					id: `${choice.id}-${index}`,
					rating: place === best(index) ? 2 : 0,
					say: { ru: words, en: words },
					effect: { ...choice.effect, facts: index === 0 ? facts : [] },
					reaction: [{ narration: { ru: 'Да', en: 'Yes' }, ...(index === 0 && { tells: facts }) }],
					goto: target,
				};
			});
			return [`scene-${index}`, { ...model, choices }] as const;
		});
		return { ...sound, start: 'scene-0', nodes: Object.fromEntries(nodes) };
	}

	it('by its place is reported', () => {
		expect(report(row(() => 1))).toContain(
			'scenarios/a.yaml · nodes · The right option stands at place 2 in',
		);
	});

	it('by its length is reported for each language', () => {
		const lines = report(
			row(
				(index) => index % 3,
				(_, isBest) => (isBest ? 'Самая длинная' : 'Да'),
			),
		).split('\n');
		expect(lines).toEqual([
			expect.stringContaining('The longest option is the right one in 6 of 6 questions in "ru".'),
			expect.stringContaining('The longest option is the right one in 6 of 6 questions in "en".'),
		]);
	});

	it('is not looked for in a scene with two best choices', () => {
		const scenario = row(() => 1);
		for (const { choices } of Object.values(scenario.nodes)) for (const choice of choices) choice.rating = 1;
		expect(report(scenario)).toBe('');
	});

	it('is not reported when places and lengths vary', () => {
		expect(report(row((index) => index % 3))).toBe('');
	});
});

it('asks the other chair for a role-play that is there and is no other chair', () => {
	const sound = scenarioSchema.parse(fixture('scenarios/sound.yaml'));
	const all = new Map([
		['a', sound],
		['a-marina', { ...sound, chair: 'a' }],
	]);
	expect(checkChair('a', undefined, all)).toEqual([]);
	expect(checkChair('a-marina', 'a', all)).toEqual([]);
	expect(formatProblems(checkChair('b', 'a-marina', all))).toBe(
		'scenarios/b.yaml · chair · There is no role-play "a-marina". Use one of: a.',
	);
});
