import { type Desk, wishFor } from '~/core/agenda/desk';
import { type Kit, languages, minutesRange, peopleRange, type Wish } from '~/core/agenda/kit';
import { fill } from '~/i18n/format';
import type { Change } from './Desk';
import type { DeskMessages } from './words';

interface Props {
	kit: Kit;
	desk: Desk;
	edited: boolean;
	change: Change;
	messages: DeskMessages;
}

/** For how many people, for how long, what for and in which language. A change makes the agenda anew. */
export function WishForm({ kit, desk, edited, change, messages }: Props) {
	const { wish } = desk;
	const set = (part: Partial<Wish>) => change((before) => wishFor(kit, before, part));
	const skill = kit.skills.subjects.some(({ id }) => id === wish.goal) ? wish.goal : undefined;
	return (
		<form class="desk-wishes" onSubmit={(event) => event.preventDefault()}>
			<h2>{messages.build}</h2>
			<div class="desk-numbers">
				<NumberField
					name="people"
					label={messages.people}
					range={peopleRange}
					value={wish.people}
					set={(people) => set({ people })}
					messages={messages}
				/>
				<NumberField
					name="minutes"
					label={messages.minutes}
					range={minutesRange}
					value={wish.minutes}
					set={(minutes) => set({ minutes })}
					messages={messages}
				/>
				<div class="field">
					<label for="starts-at">{messages.startsAt}</label>
					<input
						id="starts-at"
						type="time"
						value={desk.startsAt}
						aria-describedby="starts-at-hint"
						onInput={({ currentTarget: { value } }) => change((before) => ({ ...before, startsAt: value }))}
					/>
					<small id="starts-at-hint">{messages.optional}</small>
				</div>
			</div>
			<fieldset class="choice-rows desk-goals">
				<legend>{messages.goal}</legend>
				{kit.goals.map(({ id, title, lead }) => (
					<label key={id}>
						<input type="radio" name="goal" checked={wish.goal === id} onChange={() => set({ goal: id })} />
						<span>
							{title} <small>{lead}</small>
						</span>
					</label>
				))}
				<label>
					<input
						type="radio"
						name="goal"
						checked={skill !== undefined}
						onChange={() => set({ goal: kit.skills.subjects[0]?.id ?? wish.goal })}
					/>
					<span>
						{kit.skills.title} <small>{kit.skills.lead}</small>
					</span>
				</label>
			</fieldset>
			{skill && (
				<div class="field">
					<label for="skill">{messages.skill}</label>
					<select id="skill" value={skill} onChange={({ currentTarget: { value } }) => set({ goal: value })}>
						{kit.skills.subjects.map(({ id, title }) => (
							<option key={id} value={id}>
								{title}
							</option>
						))}
					</select>
				</div>
			)}
			<fieldset class="choice-rows desk-languages" aria-describedby="language-hint">
				<legend>{messages.language}</legend>
				{languages.map((language) => (
					<label key={language}>
						<input
							type="radio"
							name="language"
							checked={wish.language === language}
							onChange={() => set({ language })}
						/>
						<span>{messages.languages[language]}</span>
					</label>
				))}
				<small id="language-hint">{messages.languageHint}</small>
			</fieldset>
			{edited && (
				<div class="desk-edited">
					<p>{messages.edited}</p>
					<p>
						<button type="button" class="button quiet" onClick={() => set({})}>
							{messages.reset}
						</button>
					</p>
				</div>
			)}
		</form>
	);
}

interface NumberProps {
	name: string;
	label: string;
	range: { readonly least: number; readonly most: number };
	value: number;
	set: (value: number) => void;
	messages: DeskMessages;
}

/** A number is taken when the field is left, so that nobody is corrected half way through typing. */
function NumberField({ name, label, range, value, set, messages }: NumberProps) {
	return (
		<div class="field">
			<label for={name}>{label}</label>
			<input
				id={name}
				type="number"
				inputMode="numeric"
				min={range.least}
				max={range.most}
				value={value}
				aria-describedby={`${name}-range`}
				onChange={({ currentTarget: field }) => {
					set(Number(field.value));
					// A number out of range that leads to the same agenda is not drawn again.
					field.value = String(Math.min(range.most, Math.max(range.least, Math.round(Number(field.value)))));
				}}
			/>
			<small id={`${name}-range`}>{fill(messages.range, range)}</small>
		</div>
	);
}
