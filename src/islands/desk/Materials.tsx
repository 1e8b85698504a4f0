import type { DeskItem } from '~/core/agenda/desk';
import type { Kit } from '~/core/agenda/kit';
import { fill } from '~/i18n/format';
import { fromRoot } from '../address';
import type { DeskMessages } from './words';

interface Props {
	kit: Kit;
	people: number;
	messages: DeskMessages;
}

/** How to set up the room, and everything to bring, each once. */
export function Preparation({ kit, people, items, messages }: Props & { items: readonly DeskItem[] }) {
	const needed = neededFor(kit, items);
	return (
		<div class="agenda-preparation">
			<section>
				<h3>{messages.setup}</h3>
				<ul>
					{kit.setup.map((line) => (
						<li key={line}>{fill(line, { people, tables: Math.ceil(people / 5) })}</li>
					))}
				</ul>
			</section>
			<section>
				<h3>{messages.bring}</h3>
				<ul>
					{needed.map(({ key, id, item }) => (
						<li key={key}>
							<Material kit={kit} people={people} id={id} item={item} messages={messages} />
						</li>
					))}
				</ul>
			</section>
		</div>
	);
}

/** Each thing once; a sheet for each lesson or role-play that it is of. */
function neededFor(kit: Kit, items: readonly DeskItem[]) {
	const all = items
		.filter(({ out }) => !out)
		.flatMap((item) => {
			const { materials = [] } = kit.pieces.find(({ id }) => id === item.piece) ?? {};
			return materials.map((id) => ({ id, item, key: `${id} ${addressOf(kit, id, item)}` }));
		});
	return [...new Map(all.map((one) => [one.key, one])).values()];
}

/** One thing to bring, how many of it, and where to print it. */
export function Material({ kit, people, id, item, messages }: Props & { id: string; item: DeskItem }) {
	const material = kit.materials.find((one) => one.id === id);
	if (!material) return null;
	const count = material.per === 'pair' ? Math.ceil(people / 2) : people;
	const address = addressOf(kit, id, item);
	return (
		<>
			{fill(material.title, { count })}
			{material.link && address && (
				<span class="to-print">
					{' '}
					(<a href={fromRoot(`${kit.locale}/${address}`)}>{messages.links[material.link]}</a>)
				</span>
			)}
		</>
	);
}

/** The page on which a material can be printed. */
function addressOf({ materials }: Kit, id: string, { play, lesson }: DeskItem): string | undefined {
	switch (materials.find((one) => one.id === id)?.link) {
		case 'handouts':
			return 'handouts/';
		case 'worksheet':
			return lesson && `handouts/${lesson}/`;
		case 'paper':
			return play && `paper/${play}/`;
		case 'agreement':
			return 'agreement/';
		default:
			return undefined;
	}
}
