import { expect, it } from 'vitest';
import { mayHideHarm, meantFor } from '~/core/advisor/refer';
import { advisor } from './model';

it('says what is meant for any of the raised flags, and what is meant for all', () => {
	const words = [
		{ text: 'doctor', flags: ['health'] },
		{ text: 'both', flags: ['health', 'threat'] },
		{ text: 'all' },
	];
	const said = (...raised: string[]) => meantFor(words, raised).map(({ text }) => text);
	expect(said('health')).toEqual(['doctor', 'both', 'all']);
	expect(said('threat')).toEqual(['both', 'all']);
	expect(said('legal')).toEqual(['all']);
});

it('has steps, somebody to turn to and a use of the note for every flag', () => {
	for (const { id } of advisor.flags)
		for (const part of ['steps', 'whom', 'notes'] as const)
			expect(meantFor(advisor.refer[part], [id]).length, `${part} for ${id}`).toBeGreaterThan(0);
});

it('asks nobody to collect evidence on a person in distress', () => {
	const notes = meantFor(advisor.refer.notes, ['health']).map(({ text }) => text.en);
	expect(notes.join(' ')).not.toContain('who saw it');
});

it('asks about bullying where open or repeated hostility meets somebody weaker or alone, and only there', () => {
	const asks = (answers: Record<string, string>) => mayHideHarm(advisor.refer.doubt.when, answers);
	expect(asks({ power: 'you-weaker', escalation: 'hostile' })).toBe(true);
	expect(asks({ power: 'you-weaker', emotion: 'boiling', recurrence: 'recurring' })).toBe(true);
	expect(asks({ level: 'person-group', emotion: 'boiling', escalation: 'destructive' })).toBe(true);
	expect(asks({ power: 'equal', escalation: 'hostile', emotion: 'boiling', recurrence: 'recurring' })).toBe(
		false,
	);
	expect(asks({ power: 'you-weaker', emotion: 'boiling' })).toBe(false);
	expect(asks({})).toBe(false);
});
