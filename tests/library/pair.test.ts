import { describe, expect, it } from 'vitest';
import type { Course } from '~/library/course';
import { playsForTwo } from '~/library/pair';

const brief = (role: string) => ({ role, want: '', worry: '', limit: '' });
const play = (id: string, script: object) => ({ id, script: { minutes: 12, ...script } });
const scenarios = [
	play('alone', { you: 'igor', brief: brief('Igor') }),
	play('leads', { you: 'igor', brief: brief('Igor') }),
	play('leads-marina', { you: 'marina', brief: brief('Marina'), chair: 'leads' }),
	play('harm', { you: 'timur', brief: brief('Timur'), unscored: true }),
	play('harm-colleague', { you: 'sveta', brief: brief('Sveta'), unscored: true, chair: 'harm' }),
	play('week', { you: 'sveta', brief: brief('Sveta'), other: { who: 'timur', brief: brief('Timur') } }),
];
const plays = playsForTwo({ scenarios } as unknown as Course);
const named = (id: string) => plays.find((one) => one.id === id);

describe('role-plays for two', () => {
	it('are those with two briefs, made for it first, and none about harm', () => {
		expect(plays.map(({ id }) => id)).toEqual(['week', 'leads', 'leads-marina']);
	});

	it('take the second brief from their own file or from that of the other chair', () => {
		expect(named('week')?.chairs).toMatchObject([{ who: 'sveta' }, { who: 'timur' }]);
		expect(named('leads')?.chairs).toMatchObject([
			{ who: 'igor' },
			{ who: 'marina', brief: { role: 'Marina' } },
		]);
		expect(named('leads-marina')?.chairs).toMatchObject([{ who: 'marina' }, { who: 'igor' }]);
	});

	it('lead to the other chair where that is a role-play of its own', () => {
		expect(named('leads')?.swap?.id).toBe('leads-marina');
		expect(named('leads-marina')?.swap?.id).toBe('leads');
		expect(named('week')?.swap).toBeUndefined();
	});

	it('say how long they take read aloud and decided twice', () => {
		expect(named('week')?.minutes).toBe(30);
	});
});
