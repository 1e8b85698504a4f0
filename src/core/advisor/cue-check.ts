import { locales } from '../locale';
import { type Problem, suggest } from '../problem';
import type { Advisor } from './schema';
import { phrases } from './understand';

/** Every cue that names something the model does not have, or that fits nothing; [] when all is well. */
export function checkCues({ cues, factors, flags }: Pick<Advisor, 'cues' | 'factors' | 'flags'>): Problem[] {
	const problems: Problem[] = [];
	const report = (path: string, message: string, fix: string) => {
		problems.push({ file: 'advisor/cues.yaml', path: `cues.${path}`, message, fix });
	};
	const expect = (kind: string, id: string, known: readonly string[], path: string) => {
		if (!known.includes(id)) report(path, `There is no ${kind} "${id}".`, suggest(id, known));
	};
	cues.factors.forEach(({ factor: id, level }, index) => {
		const factor = factors.find((one) => one.id === id);
		expect('factor', id, idsOf(factors), `factors.${index}.factor`);
		if (factor) expect(`level of "${id}"`, level, idsOf(factor.levels), `factors.${index}.level`);
	});
	cues.flags.forEach(({ flag }, index) => {
		expect('flag', flag, idsOf(flags), `flags.${index}.flag`);
	});
	for (const list of ['factors', 'flags'] as const) {
		cues[list].forEach(({ words }, index) => {
			for (const locale of locales.filter((one) => phrases(words[one]).some(isTooWide))) {
				const path = `${list}.${index}.words.${locale}`;
				report(path, 'A phrase fits nothing or nearly everything.', 'Give it a word of its own.');
			}
		});
	}
	return problems;
}

/** Nothing between two commas, a gap at an end, or a stem of one or two letters. */
function isTooWide(phrase: readonly (readonly string[])[]): boolean {
	const ends = [phrase.at(0)?.[0], phrase.at(-1)?.[0]];
	return ends.some((end) => !end || end === '_') || phrase.flat().some((word) => /^.{0,2}\*$/.test(word));
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
