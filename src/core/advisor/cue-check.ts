import { expectKnown, idsOf, reporter } from '../check';
import { locales } from '../locale';
import { entryName, type Problem } from '../problem';
import { checkCondition } from './check';
import type { Advisor } from './schema';
import { phrases } from './understand';

/**
 * Every cue that names something the model does not have, or that fits nothing; [] when all is well.
 * @param advisor the parts in shape; cues are looked at when factors and flags are among them
 */
export function checkCues({ cues, factors, flags }: Partial<Advisor>): Problem[] {
	const { problems, report } = reporter('advisor/cues.yaml');
	if (!cues || !factors || !flags) return problems;
	cues.factors.forEach(({ factor, level }, index) => {
		checkCondition(
			{ factor, is: [level] },
			factors,
			`cues.factors.${entryName(cues.factors, index)}`,
			report,
		);
	});
	cues.flags.forEach(({ flag }, index) => {
		expectKnown('flag', flag, idsOf(flags), `cues.flags.${entryName(cues.flags, index)}.flag`, report);
	});
	for (const list of ['factors', 'flags'] as const) {
		cues[list].forEach(({ words }, index) => {
			for (const locale of locales.filter((one) => phrases(words[one]).some(isTooWide))) {
				const path = `cues.${list}.${entryName(cues[list], index)}.words.${locale}`;
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
