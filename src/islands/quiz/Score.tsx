import type { Locale } from '~/core/locale';
import type { QuizRecord } from '~/core/progress/progress';
import { score } from '~/core/quiz/grade';
import { fill, plural } from '~/i18n/format';
import { type QuestionText, type QuizMessages, resultId, type Surroundings } from './quiz-data';
import { Ways } from './Ways';

interface Props {
	locale: Locale;
	questions: readonly QuestionText[];
	record: QuizRecord;
	around: Surroundings;
	alive: boolean;
	current: boolean;
	messages: QuizMessages;
	onRetry: (missed: readonly string[]) => void;
	onAgain: () => void;
}

/** How far one has come; at the end, which questions deserve a second look and what comes next. */
export function Score(props: Props) {
	const { locale, questions, record, around, alive, current, messages, onRetry, onAgain } = props;
	const { right, checked, total, missed, open } = score(questions, record);
	const finished = checked === total;
	const text = finished ? scoreText(right, total, messages) : messages.unfinished;
	const listed = finished ? missed : open;
	return (
		<section id={resultId} class="quiz-score" data-current={current} data-checked={checked}>
			{alive && (
				<>
					<h2 tabIndex={-1}>{messages.result}</h2>
					<div role="status">
						<p key={`${finished} ${right} ${checked}`} class="score">
							{fill(text, { right, checked, total })}
						</p>
					</div>
					{finished && <p class="small quiet">{messages.scoreRule}</p>}
				</>
			)}
			<Ways
				locale={locale}
				around={around}
				result={finished ? { missed: missed.length, total } : undefined}
				retry={{
					words: plural(locale, messages.retry, missed.length),
					onPress: () => onRetry(missed),
				}}
				messages={messages}
			/>
			{alive && checked > 0 && listed.length > 0 && (
				<div key={listed.join()} class="listed">
					<p>{finished ? messages.lookAgain : messages.stillOpen}</p>
					<ul>
						{questions
							.filter(({ id }) => listed.includes(id))
							.map(({ id, prompt }) => (
								<li key={id}>
									<a href={`#${id}`}>{prompt}</a>
								</li>
							))}
					</ul>
				</div>
			)}
			{alive && checked > 0 && (
				<p>
					<button type="button" class="button quiet" onClick={onAgain}>
						{messages.again}
					</button>
				</p>
			)}
		</section>
	);
}

function scoreText(right: number, total: number, messages: QuizMessages): string {
	if (right === total) return messages.scoreAll;
	return right > 0 ? messages.score : messages.scoreNone;
}
