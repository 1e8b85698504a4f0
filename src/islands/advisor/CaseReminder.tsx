import { useState } from 'preact/hooks';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { $progress } from '~/stores/progress';
import { localDay } from '../local-day';

interface Props {
	locale: string;
	messages: typeof advisor;
}

/** On coming back another day: the newest case that has no outcome yet. */
export function CaseReminder({ locale, messages }: Props) {
	const [waiting] = useState(() => {
		const today = localDay(new Date());
		return $progress.get().cases?.find(({ at, outcome }) => !outcome && localDay(new Date(at)) < today);
	});
	if (!waiting) return null;
	const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(waiting.at));
	return (
		<p class="feedback">
			{fill(messages.cameBack, { day })} <a href={`#case-${waiting.at}`}>{messages.outcome}</a>
		</p>
	);
}
