import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { resume, type Titles } from '~/core/progress/summary';
import { fill } from '~/i18n/format';
import type { progress } from '~/i18n/ru/progress';
import { $progress, openProgress } from '~/stores/progress';
import { fromRoot } from '../address';

interface Props {
	locale: string;
	course: Titles;
	messages: Pick<typeof progress, 'continue'>;
}

/** Where to go on, for somebody who has been here before; nothing for a newcomer. */
export function Resume({ locale, course, messages }: Props) {
	useEffect(openProgress, []);
	const place = resume(useStore($progress), course);
	return place ? (
		<p>
			<a class="button" href={fromRoot(`${locale}/${place.path}`)}>
				{fill(messages.continue, { title: place.title })}
			</a>
		</p>
	) : null;
}
