import { type Asked, lengthsOf } from '../giveaways';
import { attribute, type Prose, type Tag, tagsOf } from './tree';

/** Questions of a lesson and the verdict of the option that must not be found without reading. */
const sought: Readonly<Record<string, { readonly part: string; readonly verdict: string }>> = {
	TryIt: { part: 'Option', verdict: 'right' },
	YourLine: { part: 'Line', verdict: 'tempting' },
};

/** The questions in a lesson with one such option, as the search for give-aways needs them. */
export function askedInLesson(id: string, ru: Prose, en: Prose): Asked[] {
	const translations = questionsOf(en);
	return questionsOf(ru).flatMap((question, index) => {
		const { part, verdict } = sought[question.name] ?? { part: '', verdict: '' };
		const options = partsOf(question, part);
		const others = partsOf(translations[index], part);
		const verdicts = options.map((option) => attribute(option, 'verdict'));
		const isOne = verdicts.filter((one) => one === verdict).length === 1;
		if (!isOne || options.length !== others.length) return [];
		const texts = options.map((option, place) => ({ ru: said(option), en: said(others[place]) }));
		return [{ name: id, right: verdicts.indexOf(verdict), lengths: lengthsOf(texts) }];
	});
}

const questionsOf = (tree: Prose) => tagsOf(tree).filter(({ name }) => name in sought);
const partsOf = (tag: Tag | undefined, part: string) =>
	tag ? tagsOf(tag).filter(({ name }) => name === part) : [];
const said = (tag: Tag | undefined) => (tag && attribute(tag, 'say')) ?? '';
