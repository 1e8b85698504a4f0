import { extremes, shares } from '../giveaways';
import { limits } from '../limits';
import { askedIn, explanations, pages, type Written } from './course';
import { endsInMaxim, turnsOnBut } from './feedback';
import { measureProse } from './prose';

/** Named columns of one row. */
export type Row = Readonly<Record<string, string | number>>;

/** The counts of style, file by file, each beside its limit in the head. */
export function styleTables(written: Written): Readonly<Record<string, readonly Row[]>> {
	const { shortWords, shortShare, clippedWords } = limits.prose;
	const { least, most } = limits.lesson;
	return {
		'Prose of the author': pages(written).map(({ file, tree }) => {
			const { words, sentences, short, clipped } = measureProse(tree);
			return {
				file,
				[`words (${least}–${most.ru} ru, ${most.en} en)`]: words,
				sentences,
				[`under ${shortWords} words (≤ ${percent(shortShare)})`]: percent(short / sentences),
				[`pairs under ${clippedWords} words (0)`]: clipped.length,
			};
		}),
		Explanations: explanations(written).map(({ file, locale, feedback }) => ({
			file,
			locale,
			explanations: feedback.length,
			'on a but': feedback.filter(({ text }) => turnsOnBut(text, locale)).length,
			'maxims (0)': feedback.filter(({ text }) => endsInMaxim(text)).length,
		})),
		'Place and length of the right option': Object.entries(askedIn(written)).map(([name, asked]) => ({
			of: name,
			questions: asked.length,
			places: shares(asked)
				.map(({ share }) => percent(share))
				.join(' '),
			'longest ru/en': `${extremes(asked, 'ru').longest}/${extremes(asked, 'en').longest}`,
			'shortest ru/en': `${extremes(asked, 'ru').shortest}/${extremes(asked, 'en').shortest}`,
		})),
	};
}

const percent = (share: number) => `${Math.round((share || 0) * 100)} %`;
