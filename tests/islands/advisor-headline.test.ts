import { describe, expect, it } from 'vitest';
import { explain } from '~/core/advisor/explain';
import { localize } from '~/core/locale';
import { en } from '~/i18n/en';
import { heading, headline, sureness } from '~/islands/advisor/headline';
import { advisor } from '../core/advisor/model';

const model = localize(advisor, 'en');
const words = { ...en.advisor, ...en.advice };
const close = { nature: 'goals', trust: 'low' };
const clear = {
	...{ nature: 'goals', realism: 'realistic', level: 'intergroup', escalation: 'talk', emotion: 'calm' },
	...{ trust: 'high', power: 'equal', 'own-stake': 'high', 'other-stake': 'high', goalfit: 'compatible' },
	...{ interdependence: 'high', time: 'ample', complexity: 'complex', tried: 'nothing', willingness: 'both' },
};
const said = (answers: Record<string, string>) => {
	const explanation = explain(advisor, answers);
	return [heading(explanation.confidence, words), sureness(model, explanation, words)];
};

describe('what stands over the advice', () => {
	it('promises no help where two ways are close, and says why it is not sure', () => {
		expect(said(close)).toEqual(['What to try first', 'Not sure yet: these ways fit almost equally well.']);
	});

	it('promises no help where answers are few', () => {
		expect(said({ emotion: 'boiling' })).toEqual([
			'What to try first',
			'Not sure yet: one way is ahead, but there are few answers so far.',
		]);
	});

	it('promises help where one way is clearly ahead', () => {
		const [over, sure] = said(clear);
		expect(over).toBe('What will help here');
		expect(sure).toMatch(/^(Sure|Fairly sure): /);
	});

	it('is the same in the line that sums it up', () => {
		const { confidence } = explain(advisor, close);
		expect(headline(confidence, ['A', 'B'], words)).toBe('What to try first: A / B');
	});
});
