import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { $ignored, $side, $situation } from '~/stores/advisor';
import { $progress } from '~/stores/progress';
import { CaseReminder } from './CaseReminder';

interface Props {
	locale: string;
	/** Whether there are answers at all. */
	answered: boolean;
	messages: typeof advisor;
}

/** What has to be known about the answers on the page: where they come from, whose they are, what waits elsewhere. */
export function Notices({ locale, answered, messages }: Props) {
	const ignored = useStore($ignored);
	const side = useStore($side);
	const { flags } = useStore($situation);
	const { advisor: own, before } = useStore($progress);
	const [story, setStory] = useState('');
	useEffect(() => setStory(typicalStory()), []);
	return (
		<>
			{ignored.length > 0 && (
				<p class="feedback" role="status">
					{fill(messages.ignored, { list: ignored.map(({ name, value }) => `${name}=${value}`).join(', ') })}
				</p>
			)}
			{side !== 'own' && (
				<p class="feedback">
					{side === 'other' ? messages.theirView : messages.imaginedView} <BackToOwn messages={messages} />
				</p>
			)}
			{side === 'other' && flags.length > 0 && <p class="feedback">{messages.notTheirs}</p>}
			{story && answered && <p class="feedback">{fill(messages.startedFrom, { story })}</p>}
			{side === 'own' && before && before.advisor !== own && (
				<p class="feedback">
					{messages.replaced} <a href={`?${before.advisor}`}>{messages.toBefore}</a>
				</p>
			)}
			{side === 'own' && <CaseReminder locale={locale} messages={messages} />}
		</>
	);
}

/** The words of the typical case whose answers the address holds, as the page prints them above; '' when none does. */
function typicalStory(): string {
	const links = document.querySelectorAll<HTMLAnchorElement>('.typical a');
	return [...links].find(({ search }) => search === location.search)?.textContent ?? '';
}

/** The way back from the other side's eyes, to where the two are compared; nothing where there are no own answers. */
export function BackToOwn({ messages }: Pick<Props, 'messages'>) {
	const { advisor: own } = useStore($progress);
	return own ? <a href={`?${own}#other-side`}>{messages.myView}</a> : null;
}
