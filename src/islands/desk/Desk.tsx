import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { addItem, type Desk as DeskState, firstWish, isEdited, newDesk } from '~/core/agenda/desk';
import type { Kit, Wish } from '~/core/agenda/kit';
import { openDesk } from '~/stores/desk';
import { Agenda } from './Agenda';
import { ItemTools, ItemWords } from './ItemTools';
import { Preparation } from './Materials';
import { Start } from './Start';
import { Sum } from './Sum';
import { WishForm } from './WishForm';
import { type DeskMessages, goalTitle, wishInWords } from './words';

interface Props {
	kit: Kit;
	/** Agendas that an address may ask for: `#conflict-60`. */
	ready: readonly (Pick<Wish, 'goal' | 'minutes' | 'people'> & { readonly id: string })[];
	messages: DeskMessages;
}

export type Change = (rule: (desk: DeskState) => DeskState) => void;

/** The trainer's desk: who the session is for, and the agenda that comes out, to be changed, printed and started. */
export function Desk({ kit, ready, messages }: Props) {
	const [{ $desk, $kept, change }, setOpened] = useState(() => closed(kit));
	const [alive, setAlive] = useState(false);
	useEffect(() => {
		const asked = ready.find(({ id }) => location.hash === `#${id}`);
		const language = kit.locale;
		if (asked) history.replaceState(null, '', location.pathname);
		setOpened(openDesk(kit, asked && { ...asked, language }));
		setAlive(true);
	}, []);
	const desk = useStore($desk);
	const kept = useStore($kept);
	const { wish, items, startsAt } = desk;
	const edited = isEdited(kit, desk);
	return (
		<div class="desk" data-alive={alive || undefined}>
			<WishForm kit={kit} desk={desk} edited={edited} change={change} messages={messages} />
			<section class="desk-agenda" aria-labelledby="own-agenda">
				<h2 id="own-agenda">{goalTitle(kit, wish.goal)}</h2>
				<p class="desk-wish">{wishInWords(kit, messages, wish)}</p>
				<Sum kit={kit} desk={desk} messages={messages} />
				<details>
					<summary>{messages.prepare}</summary>
					<Preparation kit={kit} people={wish.people} items={items} messages={messages} />
				</details>
				<Agenda
					kit={kit}
					wish={wish}
					startsAt={startsAt}
					items={items}
					messages={messages}
					tools={(item, title) => (
						<ItemTools item={item} title={title} items={items} change={change} messages={messages} />
					)}
					note={(item, title) => <ItemWords item={item} title={title} change={change} messages={messages} />}
				/>
				<p class="row desk-tools">
					<button
						type="button"
						class="button quiet"
						onClick={() => change((before) => addItem(before, messages.addedName, 5))}
					>
						{messages.add}
					</button>
					<button type="button" class="button quiet" onClick={() => print()}>
						{messages.print}
					</button>
				</p>
				<Start kit={kit} desk={desk} messages={messages} />
				<p class="small quiet desk-tools">{kept ? messages.private : messages.notKept}</p>
			</section>
		</div>
	);
}

/** What is shown until the page is alive: nothing of this device is known yet. */
function closed(kit: Kit): ReturnType<typeof openDesk> {
	return {
		$desk: atom(newDesk(kit, firstWish(kit))),
		$kept: atom(true),
		change: () => {},
	};
}
