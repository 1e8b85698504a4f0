import type { Progress } from '~/core/progress/progress';
import { type Written, type WrittenOutline, written } from '~/core/progress/written';
import type { lesson } from '~/i18n/ru/lesson';
import { fromRoot } from '../address';

interface Props {
	locale: string;
	outline: WrittenOutline;
	notes: Progress['notes'];
	messages: typeof lesson;
}

/** Exercise sheets, if–then plans and lines of one's own from all lessons, together and printable. */
export function WrittenList({ locale, outline, notes, messages }: Props) {
	const lessons = written(outline, notes);
	if (lessons.length === 0) return null;
	return (
		<>
			<h2>{messages.written}</h2>
			{lessons.map(({ id, title, sheet, completed, rows, plan, line }) => (
				<section key={id} class="written">
					<h3>
						<a href={fromRoot(`${locale}/lessons/${id}/`)}>{title}</a>
					</h3>
					{completed.length > 0 && (
						<>
							<p class="kind">
								{sheet} · {messages.sheetCompleted}
							</p>
							<dl>
								<Lines of={completed} />
							</dl>
						</>
					)}
					{rows.length > 0 && <p class="kind">{sheet}</p>}
					<dl>
						<Lines of={rows} />
						{line && (
							<div>
								<dt>{messages.yourLine}</dt>
								<dd dir="auto">{line}</dd>
							</div>
						)}
						{plan && (
							<div>
								<dt>{messages.ifThen}</dt>
								<dd dir="auto">
									{messages.ifLabel} {plan.if}, {messages.thenLabel} {plan.action}
								</dd>
							</div>
						)}
					</dl>
				</section>
			))}
		</>
	);
}

function Lines({ of }: { of: Written['rows'] }) {
	return of.map(({ label, text }) => (
		<div key={label}>
			<dt>{label}</dt>
			<dd dir="auto">{text}</dd>
		</div>
	));
}
