import { expect, it } from 'vitest';
import { formMatcher } from '~/core/forms';

it.each<[string[], string, string[]]>([
	[['лид*'], 'Лиды и лидер, солидно', ['Лиды', 'лидер']],
	[['лид', 'лиды'], 'лидер', []],
	[['средн* чек*'], 'Средним\nчеком', ['Средним\nчеком']],
	[['учёт*'], 'Учета нет', ['Учета']],
	[["it's worth"], 'It’s worth', ['It’s worth']],
	[['lead', 'lead time'], 'the lead time', ['lead time']],
	[[], 'лид', []],
	[['готов(а)'], 'вы готов(а) к', ['готов(а)']],
])('%s in "%s"', (forms, text, found) => {
	expect([...text.matchAll(formMatcher(forms))].map(([word]) => word)).toEqual(found);
});
