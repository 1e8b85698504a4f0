import { useEffect, useState } from 'preact/hooks';
import { type Desk, planOf } from '~/core/agenda/desk';
import type { Kit } from '~/core/agenda/kit';
import type { Plan } from '~/core/agenda/plan';
import { setPlan } from '~/core/room/room';
import { type OpenedRoom, openRoom } from '~/stores/room';
import { fromRoot } from '../address';
import type { DeskMessages } from './words';

interface Props {
	kit: Kit;
	desk: Desk;
	messages: DeskMessages;
}

/** Starts the clock of the room and leads to the first presenter's page of the agenda; while it runs, back to there. */
export function Start({ kit, desk, messages }: Props) {
	const [room, setRoom] = useState<OpenedRoom>();
	const [running, setRunning] = useState<Plan | null>(null);
	useEffect(() => {
		const opened = openRoom();
		setRoom(opened);
		const leave = opened.$room.subscribe(({ plan }) => setRunning(plan));
		return () => {
			leave();
			opened.close();
		};
	}, []);
	const begin = () => {
		const plan = planOf(kit, desk, Date.now());
		room?.change((before) => setPlan(before, plan));
		const page = presenterPage(plan);
		if (page) location.assign(fromRoot(`${kit.locale}/${page}`));
	};
	const page = running && presenterPage(running);
	return (
		<div class="desk-start">
			{running && (
				<p class="row">
					<strong>{messages.running}.</strong>
					{page && <a href={fromRoot(`${kit.locale}/${page}`)}>{messages.openItem}</a>}
					<button
						type="button"
						class="button quiet"
						onClick={() => room?.change((before) => setPlan(before, null))}
					>
						{messages.end}
					</button>
				</p>
			)}
			<p>
				<button type="button" class="button" onClick={begin}>
					{running ? messages.beginAgain : messages.begin}
				</button>
			</p>
			<p class="small quiet">{messages.beginHint}</p>
		</div>
	);
}

/** The presenter's page of the item that runs, else the next one that has one. */
function presenterPage({ items, item }: Plan): string | undefined {
	return items.slice(item).find(({ page }) => page?.startsWith('room/'))?.page;
}
