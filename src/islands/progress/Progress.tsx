import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { type CourseOutline, summarise } from '~/core/progress/summary';
import type { WrittenOutline } from '~/core/progress/written';
import { fill, plural } from '~/i18n/format';
import type { lesson } from '~/i18n/ru/lesson';
import type { progress } from '~/i18n/ru/progress';
import { $progress, openProgress } from '~/stores/progress';
import { fromRoot } from '../address';
import { Erase } from './Erase';
import { Notices } from './Notices';
import { Plays } from './Plays';
import { RecordFile } from './RecordFile';
import { Resume } from './Resume';
import { WrittenList } from './WrittenList';

interface Props {
	locale: string;
	course: CourseOutline;
	messages: typeof progress;
	outline: WrittenOutline;
	lessonMessages: typeof lesson;
}

/** Everything the record knows, in words, with ways back to it. */
export function Progress({ locale, course, messages, outline, lessonMessages }: Props) {
	const [alive, setAlive] = useState(false);
	useEffect(() => {
		openProgress();
		setAlive(true);
	}, []);
	const record = useStore($progress);
	const { lessons, quizzes, plays, empty } = summarise(record, course);
	// A day is kept without a time, and JavaScript reads it as midnight in UTC.
	const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	return (
		<div class="progress-page">
			<Notices messages={messages} />
			<div class="first-word">
				{alive && empty && <p>{messages.empty}</p>}
				<Resume locale={locale} course={course} messages={messages} />
			</div>
			<h2>{messages.lessons}</h2>
			<ul>
				{lessons.map(({ id, title, readOn }) => (
					<li key={id} data-done={readOn ? '' : undefined}>
						<a href={fromRoot(`${locale}/lessons/${id}/`)}>{title}</a>{' '}
						<span class="state">
							{readOn ? fill(messages.readOn, { date: date.format(new Date(readOn)) }) : messages.notRead}
						</span>
					</li>
				))}
			</ul>
			<h2>{messages.quizzes}</h2>
			<ul>
				{quizzes.map(({ id, title, right, checked, total }) => (
					<li key={id} data-done={right === total ? '' : undefined}>
						<a href={fromRoot(`${locale}/quizzes/${id}/`)}>{title}</a>{' '}
						<span class="state">
							{checked === 0
								? messages.notAnswered
								: fill(checked < total ? messages.unfinished : messages.score, { right, checked, total })}
						</span>
					</li>
				))}
			</ul>
			<Plays locale={locale} plays={plays} messages={messages} />
			<h2>{messages.agreement}</h2>
			<p>
				{messages.agreementText} <a href={fromRoot(`${locale}/agreement/`)}>{messages.agreementLink}</a>
			</p>
			<WrittenList locale={locale} outline={outline} notes={record.notes} messages={lessonMessages} />
			{record.advisor && (
				<p>
					{messages.advisor}.{' '}
					<a href={fromRoot(`${locale}/advisor/#${record.advisor}`)}>{messages.advisorLink}</a>
				</p>
			)}
			{record.cases && record.cases.length > 0 && (
				<p>
					{plural(locale, messages.cases, record.cases.length)}.{' '}
					<a href={fromRoot(`${locale}/advisor/#kept-cases`)}>{messages.casesLink}</a>
				</p>
			)}
			{alive && <RecordFile locale={locale} empty={empty} messages={messages} />}
			<div class="last-word">{alive && <Erase messages={messages} />}</div>
		</div>
	);
}
