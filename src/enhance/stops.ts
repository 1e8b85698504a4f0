/** The stops of a wall page, moment by moment. */
export interface Stops {
	/** As they are by now: a second language may bring some more. */
	readonly moments: () => Moment[];
	/** @returns the moment that is shown: the last one where there are not so many */
	readonly show: (moment: number, allLabels: boolean) => Moment | undefined;
}

/** A part of a page, or a label of a drawing. */
export type Moment = HTMLElement | SVGElement;

/**
 * @param root holds the stops (`data-stop`), in which moments (`data-moment`) are told one after another
 * @param isNear whether a picture is shown so large that only a part of it fits
 */
export function stopsIn(root: HTMLElement, isNear: boolean): Stops {
	const moments = () => [...root.querySelectorAll<Moment>('[data-moment]')];
	return {
		moments,
		show: (moment, allLabels) => {
			const all = moments();
			const now = all[Math.min(all.length - 1, moment)];
			for (const one of all) one.toggleAttribute('data-now', one === now);
			if (now) showLabels(now, allLabels, isNear);
			return now;
		},
	};
}

/** Tells the labels of a picture as far as its moment has come, and brings the newest into view. */
function showLabels(now: Element, all: boolean, isNear: boolean): void {
	const picture = now.closest<HTMLElement>('[data-stop="picture"]');
	const near = picture?.querySelector<SVGSVGElement>('.near > svg');
	if (!picture || !near) return;
	const labels = [...near.querySelectorAll<SVGTextElement>('text')];
	const newest = labels.indexOf(now as SVGTextElement);
	const next = labels.findIndex((label, index) => index > newest && 'moment' in label.dataset);
	const told = all || (newest >= 0 && next < 0) ? labels.length : newest < 0 ? 0 : next;
	const beside = picture.querySelector('.whole > .second');
	if (beside) beside.textContent = labels[newest]?.dataset.second ?? '';
	const isCaption = now.matches('.caption');
	picture.dataset.view = isCaption ? 'caption' : newest >= 0 || all ? 'near' : 'whole';
	const whole = picture.querySelector('.whole > svg');
	const { top, bottom } = isNear ? lookAt(near, labels[newest], whole) : { top: 0, bottom: Infinity };
	labels.forEach((label, index) => {
		const y = yOf(label);
		// A label that the edge would cut through is left out.
		label.toggleAttribute('data-told', index < told && y - 18 >= top && y + 6 <= bottom);
	});
}

/**
 * Brings a label into the middle of the window, as far as the drawing reaches, and frames the window in the whole.
 * @returns what is visible of the drawing
 */
function lookAt(near: SVGSVGElement, label: SVGTextElement | undefined, whole: Element | null) {
	near.dataset.whole ??= near.getAttribute('viewBox') ?? '';
	const [, , width = 0, height = 0] = near.dataset.whole.split(' ').map(Number);
	const visible = Math.min(height, (width * windowSize.height) / windowSize.width);
	const middle = label ? yOf(label) : 0;
	const top = Math.min(height - visible, Math.max(0, Math.round(middle - visible / 2)));
	near.setAttribute('viewBox', `0 ${top} ${width} ${visible}`);
	whole?.querySelector('.window')?.remove();
	const frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	const place = { class: 'window', x: 2, y: top + 2, width: width - 4, height: visible - 4, rx: 6 };
	for (const [name, value] of Object.entries(place)) frame.setAttribute(name, `${value}`);
	whole?.append(frame);
	return { top, bottom: top + visible };
}

const yOf = (label: SVGTextElement) => Number(label.getAttribute('y') ?? 0);

/** In letters of the wall: so large are letters of a drawing, the smallest too, as the wall's own. */
const windowSize = { width: 22.5, height: 17 };
