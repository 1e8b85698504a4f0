/** @returns the item with this id. @throws when there is none: ids come from the same model as the items. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
	const found = items.find((item) => item.id === id);
	if (!found) throw new Error(`There is no "${id}".`);
	return found;
}
