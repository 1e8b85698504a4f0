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
	const { id, minutes, out = false, note = '', own } = item;
	const set = (part: Partial<DeskItem>) => change((desk) => changeItem(desk, id, part));
	const leaveOut = () => (own ? change((desk) => removeItem(desk, id)) : set({ out: !out }));
	const named = (words: string) => fill(words, { title });
	return (
		<div class="item-tools">
			{own !== undefined && (
				<div class="field">
					<label for={`${id}-name`}>{messages.addName}</label>
					<input id={`${id}-name`} value={own} onInput={(event) => set({ own: event.currentTarget.value })} />
				</div>
			)}
			<div class="row">
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
			<details class="item-note" open={note !== ''}>
				<summary>{messages.note}</summary>
				<textarea
					rows={2}
					dir="auto"
					aria-label={named(messages.noteOf)}
					value={note}
					onInput={(event) => set({ note: event.currentTarget.value })}
				/>
			</details>
			{note && <p class="item-note-printed">{note}</p>}
		</div>
	);
}
