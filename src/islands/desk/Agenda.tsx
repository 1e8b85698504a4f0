import type { ComponentChildren } from 'preact';
import { clockTime, type DeskItem, timesOf } from '~/core/agenda/desk';
import type { Kit, Wish } from '~/core/agenda/kit';
import { Guidance } from './Guidance';
import { type DeskMessages, minutesInWords } from './words';

export interface AgendaProps {
	kit: Kit;
	wish: Wish;
	startsAt?: string;
	items: readonly DeskItem[];
	messages: DeskMessages;
}

interface Props extends AgendaProps {
	/** What one can do with an item; without it the agenda is printed with everything open. */
	tools?: (item: DeskItem, title: string) => ComponentChildren;
	note?: (item: DeskItem, title: string) => ComponentChildren;
}

/** The items of a session in their order, each with its time and what to do. */
export function Agenda({ kit, wish, startsAt = '', items, messages, tools, note }: Props) {
	const begins = new Map(timesOf(items).map(({ id, from }) => [id, from]));
	const when = (minute: number) => (startsAt ? clockTime(startsAt, minute) : `${minute}`);
	return (
		<ol class="agenda">
			{items.map((item) => {
				const from = begins.get(item.id);
				const title = titleOf(kit, item);
				const subject = subjectOf(kit, item);
				const guidance = <Guidance kit={kit} wish={wish} item={item} messages={messages} />;
				return (
					<li key={item.id} data-kind={kindOf(kit, item)} data-out={item.out || undefined}>
						<p class="agenda-time">
							{from === undefined ? (
								messages.leftOut
							) : (
								<>
									<b>
										{when(from)}–{when(from + item.minutes)}
									</b>{' '}
									<span>{minutesInWords(messages, item.minutes)}</span>
								</>
							)}
						</p>
						<div class="agenda-item">
							<h3>{title}</h3>
							{subject && <p class="agenda-subject">{subject}</p>}
							{tools ? (
								<details>
									<summary>{messages.details}</summary>
									{guidance}
									{note?.(item, title)}
								</details>
							) : (
								guidance
							)}
						</div>
						{tools?.(item, title)}
					</li>
				);
			})}
		</ol>
	);
}

export function titleOf(kit: Kit, { own, piece }: DeskItem): string {
	return own ?? kit.pieces.find(({ id }) => id === piece)?.title ?? '';
}

/** The role-play or the lesson that an item is about. */
export function subjectOf(kit: Kit, { piece: id, play, lesson }: DeskItem): string | undefined {
	const piece = kit.pieces.find((one) => one.id === id);
	if (piece?.wall === 'play') return play && kit.plays[play]?.title;
	return lesson && kit.lessons[lesson]?.title;
}

function kindOf(kit: Kit, { piece }: DeskItem): string | undefined {
	return kit.pieces.find(({ id }) => id === piece)?.kind;
}
