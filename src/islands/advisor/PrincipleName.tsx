import { fromRoot } from '../address';
import type { AdvicePayload } from './payloads';

interface LinkProps {
	locale: string;
	/** The principle that a strategy, a question or an answer names. */
	id: string | undefined;
	words: AdvicePayload;
}

/** The principle behind a strategy, with what it is. */
export function PrincipleName({ label, ...link }: LinkProps & { label: string }) {
	if (!link.words.principles[link.id ?? '']) return null;
	return (
		<p>
			<strong>{label}:</strong> <PrincipleLink {...link} />
		</p>
	);
}

/** The name of a principle, as a link once its lesson is written. */
export function PrincipleLink({ locale, id = '', words }: LinkProps) {
	const principle = words.principles[id];
	if (!principle) return null;
	const { name, lesson } = principle;
	if (!(lesson in words.lessons)) return <>{name}</>;
	return <a href={fromRoot(`${locale}/lessons/${lesson}/#principle-${id}`)}>{name}</a>;
}
