import { describe, expect, it } from 'vitest';
import { checkCues } from '~/core/advisor/cue-check';
import { formatProblems } from '~/core/problem';
import { advisor } from './model';

describe('the check of the cues', () => {
	const words = { ru: 'слово', en: 'word' };

	it('finds nothing wrong with the published cues', () => {
		expect(formatProblems(checkCues(advisor))).toBe('');
	});

	it.each<[string, (cues: typeof advisor.cues) => void, string]>([
		[
			'a factor that does not exist',
			(cues) => cues.factors.unshift({ factor: 'emotoin', level: 'calm', words }),
			'advisor/cues.yaml · cues.factors.emotoin#1 · There is no factor "emotoin". Did you mean "emotion"?',
		],
		[
			'a level its factor does not have',
			(cues) => cues.factors.unshift({ factor: 'emotion', level: 'boilng', words }),
			'advisor/cues.yaml · cues.factors.emotion#1 · "emotion" has no level "boilng". Did you mean "boiling"?',
		],
		[
			'a flag that does not exist',
			(cues) => cues.flags.unshift({ flag: 'treat', words }),
			'advisor/cues.yaml · cues.flags.treat#1.flag · There is no flag "treat". Did you mean "threat"?',
		],
		[
			'a comma too many',
			(cues) => cues.flags.unshift({ flag: 'threat', words: { ru: 'слово,', en: 'word' } }),
			'advisor/cues.yaml · cues.flags.threat#1.words.ru · A phrase fits nothing or nearly everything. Give it a word of its own.',
		],
		[
			'a gap at the end',
			(cues) => cues.flags.unshift({ flag: 'threat', words: { ru: 'слово _', en: 'word' } }),
			'advisor/cues.yaml · cues.flags.threat#1.words.ru · A phrase fits nothing or nearly everything. Give it a word of its own.',
		],
		[
			'a gap at the beginning',
			(cues) => cues.flags.unshift({ flag: 'threat', words: { ru: '_ слово', en: 'word' } }),
			'advisor/cues.yaml · cues.flags.threat#1.words.ru · A phrase fits nothing or nearly everything. Give it a word of its own.',
		],
		[
			'a stem of two letters',
			(cues) => cues.flags.unshift({ flag: 'threat', words: { ru: 'слово', en: 'to*' } }),
			'advisor/cues.yaml · cues.flags.threat#1.words.en · A phrase fits nothing or nearly everything. Give it a word of its own.',
		],
	])('reports %s', (_, spoil, problem) => {
		const copy = structuredClone(advisor);
		spoil(copy.cues);
		expect(formatProblems(checkCues(copy))).toBe(problem);
	});
});
