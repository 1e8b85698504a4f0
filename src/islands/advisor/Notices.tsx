import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { courseLink } from '~/core/advisor/address';
import { parseSituation, printSituation } from '~/core/advisor/situation';
import { type Conflict, conflictOf, conflictsIn } from '~/core/progress/advisor';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { $conflict, $ignored, $shown, $side, $situation } from '~/stores/advisor';
import { $progress, $unsaved } from '~/stores/progress';
import { CaseReminder } from './CaseReminder';
import { advisedIn, type Model } from './model';

interface Props {
	locale: string;
	model: Model;
	/** Whether there are answers at all. */
	answered: boolean;
	messages: typeof advisor;
}

/** What has to be known about the answers on the page: where they come from, whose they are, what waits elsewhere. */
export function Notices({ locale, model, answered, messages }: Props) {
	const ignored = useStore($ignored);
	const side = useStore($side);
	const { flags } = useStore($situation);
	const shown = useStore($shown);
	const kept = conflictsIn(useStore($progress)).filter(({ advisor }) => advisor !== shown);
	const [story, setStory] = useState('');
	useEffect(() => setStory(typicalStory(model)), []);
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
			{side === 'own' && kept.length > 0 && <Kept model={model} conflicts={kept} messages={messages} />}
			{side === 'own' && <CaseReminder locale={locale} messages={messages} />}
		</>
	);
}

interface KeptProps extends Pick<Props, 'model' | 'messages'> {
	conflicts: readonly Conflict[];
}

/** The way back to other conflicts of the record: all that are still there, and no more. */
function Kept({ model, conflicts, messages }: KeptProps) {
	const nameOf = ({ advisor: text }: Conflict) => {
		const { situation } = parseSituation(model, text);
		const answers = fill(messages.answered, { count: Object.keys(situation.answers).length });
		return [advisedIn(model, situation), answers].filter(Boolean).join('. ');
	};
	const unsaved = useStore($unsaved);
	const [only, ...more] = conflicts;
	return (
		<div class="feedback">
			<p>
				{messages.replaced} {!unsaved && messages.replacedKept}{' '}
				{only && more.length === 0 && <a href={courseLink('own', only.advisor)}>{messages.toBefore}</a>}
			</p>
			{more.length > 0 && (
				<ul>
					{conflicts.map((conflict) => (
						<li key={conflict.id}>
							<a href={courseLink('own', conflict.advisor)}>{nameOf(conflict)}</a>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

/** The words of the typical case that the page shows, as they are printed above the questions; '' when none fits. */
function typicalStory(model: Model): string {
	const links = document.querySelectorAll<HTMLAnchorElement>('.typical a');
	const holds = ({ hash }: HTMLAnchorElement) =>
		printSituation(model, parseSituation(model, hash).situation) === $shown.get();
	return [...links].find(holds)?.textContent ?? '';
}

/** The way back from the other side's eyes, to where the two are compared; nothing where there are no own answers. */
export function BackToOwn({ messages }: Pick<Props, 'messages'>) {
	const progress = useStore($progress);
	const own = conflictOf(progress, useStore($conflict))?.advisor ?? progress.advisor;
	return own ? <a href={courseLink('own', own, 'other-side')}>{messages.myView}</a> : null;
}
