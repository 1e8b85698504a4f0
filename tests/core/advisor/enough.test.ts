import { describe, expect, it } from 'vitest';
import { explain } from '~/core/advisor/explain';
import { advisor, ranking } from './model';

const alone = advisor.factors.flatMap(({ id, levels }) => levels.map((level) => ({ [id]: level.id })));
const { margin, stability } = advisor.confidence.high;

describe('a first advice', () => {
	it('comes with one answer that decides: people shouting get no list of questions instead of a break', () => {
		const { enough, leaders, confidence } = explain(advisor, { emotion: 'boiling' });
		expect(enough).toBe(true);
		expect(leaders).toEqual(['cooling']);
		expect(confidence.level).toBe('low');
	});

	it.each(alone)(
		'comes with %o alone exactly when that puts a strategy clearly and firmly first',
		(answers) => {
			const { enough, confidence } = explain(advisor, answers);
			const [first, second] = ranking(answers).ranking;
			const lead = (first?.points ?? 0) - (second?.points ?? 0);
			expect(enough).toBe(lead >= margin && confidence.stability >= stability);
			expect(confidence.level).toBe('low');
		},
	);

	it('waits after an answer that decides nothing, and while nothing is answered', () => {
		expect(explain(advisor, {}).enough).toBe(false);
		expect(explain(advisor, { emotion: 'calm' }).enough).toBe(false);
		expect(explain(advisor, { emotion: 'heated' }).enough).toBe(false);
	});

	it('comes with any two answers', () => {
		expect(explain(advisor, { emotion: 'calm', recurrence: 'first' }).enough).toBe(true);
	});
});
