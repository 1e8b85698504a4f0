import type { Summary } from '~/core/progress/summary';
import { fill } from '~/i18n/format';
import type { progress } from '~/i18n/ru/progress';
import { fromRoot } from '../address';

interface Props {
	locale: string;
	plays: Summary['plays'];
	messages: typeof progress;
}

/** Role-plays with the endings seen, the phrase taken along, and what the learner would have said. */
export function Plays({ locale, plays, messages }: Props) {
	return (
		<>
			<h2>{messages.plays}</h2>
			<ul>
				{plays.map(({ id, title, unscored, endings, endingsTotal, underWay, phrase, ownWords }) => (
					<li key={id} data-done={endings.length > 0 ? '' : undefined}>
						<a href={fromRoot(`${locale}/scenarios/${id}/`)}>{title}</a>{' '}
						<span class="state">
							{unscored
								? messages.notKept
								: endings.length > 0
									? fill(messages.endings, { count: endings.length, total: endingsTotal })
									: underWay
										? messages.underWay
										: messages.notPlayed}
						</span>
						{endings.length > 0 && <p>{endings.join(' · ')}</p>}
						{phrase && (
							<p>
								{messages.phrase}: <q>{phrase}</q>
							</p>
						)}
						{ownWords.length > 0 && (
							<div class="written">
								<p>{messages.ownWords}:</p>
								<dl>
									{ownWords.map(({ id: sceneId, scene, text }) => (
										<div key={sceneId}>
											<dt>{scene}</dt>
											<dd dir="auto">{text}</dd>
										</div>
									))}
								</dl>
							</div>
						)}
					</li>
				))}
			</ul>
		</>
	);
}
