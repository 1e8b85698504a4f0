/** Letter sizes on the wall: on 1280 × 720 `large` is 64 px, `medium` 52, `small` 40, the least. */
export type WallSize = keyof typeof sizes;

const sizes = { large: 1.6, medium: 1.3, small: 1 };
/** What fits across the wall and down it in the smallest size: letters, on average, and letter heights. */
const wall = { letters: 48, height: 15.5 };

/**
 * The largest size in which these paragraphs fit on the wall, with space between them.
 * @param beneath what stands below in the smallest size
 */
export function sizeFor(paragraphs: readonly string[], beneath: readonly string[] = []): WallSize {
	const left = wall.height - heightOf(beneath, sizes.small);
	const fitting = Object.entries(sizes).find(([, size]) => heightOf(paragraphs, size) <= left);
	return (fitting?.[0] ?? 'small') as WallSize;
}

/** Whether these paragraphs fit on the wall together in the smallest size. */
export function fitTogether(paragraphs: readonly string[]): boolean {
	return heightOf(paragraphs, sizes.small) <= wall.height;
}

function heightOf(paragraphs: readonly string[], size: number): number {
	const lines = paragraphs.map(({ length }) => Math.ceil(length / (wall.letters / size)));
	return lines.reduce((sum, count) => sum + 1.25 * count + 0.45, 0) * size;
}
