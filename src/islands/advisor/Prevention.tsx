import type { Prevention as Measure } from '~/core/advisor/prevention';
import { fill } from '~/i18n/format';
import { fromRoot } from '../address';
import type { AdviceMessages, AdvicePayload } from './payloads';

interface Props {
	locale: string;
	words: AdvicePayload;
	measures: readonly Measure<string>[];
	messages: AdviceMessages;
}

/** What removes the causes named in the answers, each with the lesson that teaches it where that is written. */
export function Prevention({ locale, words, measures, messages }: Props) {
	if (measures.length === 0) return null;
	return (
		<section>
			<h3 id="prevention" tabIndex={-1}>
				{messages.prevention}
			</h3>
			<ul data-prevention>
				{measures.map(({ lesson, measure, why }) => {
					const title = words.lessons[lesson];
					return (
						<li key={lesson}>
							<strong>{measure}</strong> {why}{' '}
							{title && (
								<a href={fromRoot(`${locale}/lessons/${lesson}/`)}>{fill(messages.lesson, { title })}</a>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
