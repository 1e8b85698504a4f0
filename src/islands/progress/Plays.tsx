import type { Summary } from '~/core/progress/summary';
import { fill } from '~/i18n/format';
import type { progress } from '~/i18n/ru/progress';
import { fromRoot } from '../address';

interface Props {
	locale: string;
	plays: Summary['plays'];
	messages: typeof progress;
}

/** Role-plays with the endings seen and the phrase taken along. */
export function Plays({ locale, plays, messages }: Props) {
	return (
		<>
			<h2>{messages.plays}</h2>
			<ul>
				{plays.map(({ id, title, unscored, endings, endingsTotal, underWay, phrase }) => (
					<li key={id} data-done={endings.length > 0 ? '' : undefined}>
						<a href={fromRoot(`${locale}/scenarios/${id}/`)}>{title}</a>{' '}
						{!unscored && (
							<span class="state">
								{endings.length > 0
									? fill(messages.endings, { count: endings.length, total: endingsTotal })
									: underWay
										? messages.underWay
										: messages.notPlayed}
							</span>
						)}
						{endings.length > 0 && <p>{endings.join(' · ')}</p>}
						{phrase && (
							<p>
								{messages.phrase}: <q>{phrase}</q>
							</p>
						)}
					</li>
				))}
			</ul>
		</>
	);
}
