import { changeItem, type DeskItem, moveItem, removeItem } from '~/core/agenda/desk';
import { fill } from '~/i18n/format';
import type { Change } from './Desk';
import type { DeskMessages } from './words';

interface Props {
	item: DeskItem;
	title: string;
	items: readonly DeskItem[];
	change: Change;
	messages: DeskMessages;
}

/** Changes one item: its minutes, its place, whether it is held, and a note of the trainer's own. */
export function ItemTools({ item, title, items, change, messages }: Props) {
	const { id, minutes, out = false, own } = item;
	const set = (part: Partial<DeskItem>) => change((desk) => changeItem(desk, id, part));
	const leaveOut = () => (own ? change((desk) => removeItem(desk, id)) : set({ out: !out }));
	const named = (words: string) => fill(words, { title });
	return (
		<div class="item-tools">
			<label class="item-minutes">
				<span aria-hidden="true">{messages.itemMinutes}</span>
				<input
					type="number"
					inputMode="numeric"
					min={1}
					max={120}
					value={minutes}
					aria-label={named(messages.itemMinutesOf)}
					onInput={({ currentTarget: { value } }) => {
						const typed = Math.round(Number(value));
						if (typed >= 1 && typed <= 120) set({ minutes: typed });
					}}
				/>
			</label>
			<button
				type="button"
				class="button quiet"
				aria-label={named(messages.earlierOf)}
				disabled={items[0]?.id === id}
				onClick={() => change((desk) => moveItem(desk, id, -1))}
			>
				{messages.earlier}
			</button>
			<button
				type="button"
				class="button quiet"
				aria-label={named(messages.laterOf)}
				disabled={items.at(-1)?.id === id}
				onClick={() => change((desk) => moveItem(desk, id, 1))}
			>
				{messages.later}
			</button>
			<button
				type="button"
				class="button quiet"
				aria-label={named(out ? messages.putBackOf : messages.leaveOutOf)}
				onClick={leaveOut}
			>
				{out ? messages.putBack : messages.leaveOut}
			</button>
		</div>
	);
}

/** The trainer's own words on an item: its name, where it is their own, and a note. */
export function ItemWords({ item: { id, own, note = '' }, title, change, messages }: Omit<Props, 'items'>) {
	const set = (part: Partial<DeskItem>) => change((desk) => changeItem(desk, id, part));
	return (
		<div class="item-words">
			{own !== undefined && (
				<div class="field">
					<label for={`${id}-name`}>{messages.addName}</label>
					<input id={`${id}-name`} value={own} onInput={(event) => set({ own: event.currentTarget.value })} />
				</div>
			)}
			<div class="field">
				<label for={`${id}-note`}>{messages.note}</label>
				<textarea
					id={`${id}-note`}
					aria-label={fill(messages.noteOf, { title })}
					rows={2}
					dir="auto"
					value={note}
					onInput={(event) => set({ note: event.currentTarget.value })}
				/>
			</div>
			{note && <p class="printed-note">{note}</p>}
		</div>
	);
}
