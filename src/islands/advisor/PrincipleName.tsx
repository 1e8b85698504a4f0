import { fromRoot } from '../address';
import type { AdvicePayload } from './payloads';

interface Props {
	locale: string;
	/** The principle that the strategy names. */
	id: string | undefined;
	words: AdvicePayload;
	label: string;
}

/** The principle behind a strategy, as a link once its lesson is written. */
export function PrincipleName({ locale, id = '', words, label }: Props) {
	const principle = words.principles[id];
	if (!principle) return null;
	const { name, lesson } = principle;
	const isWritten = lesson in words.lessons;
	return (
		<p>
			<strong>{label}.</strong>{' '}
			{isWritten ? <a href={fromRoot(`${locale}/lessons/${lesson}/#principle-${id}`)}>{name}</a> : name}
		</p>
	);
}
