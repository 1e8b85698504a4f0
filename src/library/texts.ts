import { locales } from '../core/locale';
import { textsOfData, textsOfProse } from '../core/style/texts';
import type { WrittenText } from '../core/style/words';
import { interfaceTexts } from './messages';
import type { ContentFile } from './read-content';
import type { Page } from './read-prose';

/** What learners say and what is quoted from elsewhere: no words of ours. */
const notOurs = ['advisor/cues.yaml', 'advisor/golden.yaml', 'sources.yaml'];

/** Everything in which words are looked up: data, prose, and messages of the interface. */
export function textsOf(files: readonly ContentFile[], pages: readonly Page[]): WrittenText[] {
	const ofData = files
		.filter(({ file }) => file.endsWith('.yaml') && !notOurs.includes(file))
		.flatMap(({ file, data }) => textsOfData(file, data));
	const ofProse = pages.flatMap(({ prose }) =>
		locales.flatMap((locale) => {
			const page = prose[locale];
			return page ? textsOfProse(page.file, page.tree, locale) : [];
		}),
	);
	return [...ofData, ...ofProse, ...interfaceTexts()];
}
