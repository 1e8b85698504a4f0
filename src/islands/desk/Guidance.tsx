import { type DeskItem, roomPage } from '~/core/agenda/desk';
import type { Kit, Wish } from '~/core/agenda/kit';
import { readingMinutes, wordsPerMinute } from '~/core/agenda/pace';
import { fill } from '~/i18n/format';
import { fromRoot } from '../address';
import { subjectOf } from './Agenda';
import { Material } from './Materials';
import type { DeskMessages } from './words';

interface Props {
	kit: Kit;
	wish: Wish;
	item: DeskItem;
	messages: DeskMessages;
}

/** What to do and say at one item, what is on the wall, what rooms answer. */
export function Guidance({ kit, wish, item, messages }: Props) {
	const piece = kit.pieces.find(({ id }) => id === item.piece);
	if (!piece) return null;
	const play = item.play ? kit.plays[item.play] : undefined;
	const lesson = item.lesson ? kit.lessons[item.lesson] : undefined;
	const notes = play?.notes.filter(({ part }) => piece.notes.includes(part)) ?? [];
	const page = roomPage(kit, item);
	return (
		<div class="agenda-guidance">
			<h4>{messages.do}</h4>
			<p>{piece.do}</p>
			{play && !piece.minutes && <p class="small quiet">{readingInWords(play.reading, wish, messages)}</p>}
			{piece.say && (
				<>
					<h4>{messages.say}</h4>
					<p class="agenda-say">{piece.say}</p>
				</>
			)}
			{play && notes.length > 0 && (
				<>
					<h4>{fill(messages.notes, { title: play.title })}</h4>
					{notes.map(({ step }) => (
						<p key={step}>{step}</p>
					))}
				</>
			)}
			{piece.answers && (
				<>
					<h4>{messages.answers}</h4>
					<p>{piece.answers}</p>
				</>
			)}
			{lesson && (
				<>
					<h4>{messages.point}</h4>
					<p>{lesson.summary}</p>
				</>
			)}
			{(page || piece.page || piece.materials.length > 0) && (
				<dl>
					{(page || piece.page) && (
						<>
							<dt>{messages.wall}</dt>
							<dd>
								{page ? (
									<a href={fromRoot(`${kit.locale}/${page}`)}>
										{fill(messages.remote, { title: subjectOf(kit, item) ?? '' })}
									</a>
								) : (
									piece.page && (
										<a href={fromRoot(`${kit.locale}/${piece.page}/`)}>{messages.pages[piece.page]}</a>
									)
								)}
							</dd>
						</>
					)}
					{piece.materials.length > 0 && (
						<>
							<dt>{messages.materials}</dt>
							{piece.materials.map((id) => (
								<dd key={id}>
									<Material kit={kit} people={wish.people} id={id} item={item} messages={messages} />
								</dd>
							))}
						</>
					)}
				</dl>
			)}
		</div>
	);
}

function readingInWords(
	reading: Kit['plays'][string]['reading'],
	{ language }: Wish,
	messages: DeskMessages,
) {
	const locale = language === 'en' ? 'en' : 'ru';
	return fill(messages.reading, {
		turns: reading.turns,
		words: reading.words[locale],
		rate: wordsPerMinute[locale],
		minutes: Math.round(readingMinutes(reading, language)),
	});
}
