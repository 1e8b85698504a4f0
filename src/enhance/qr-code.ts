import { addressForPhones } from '../core/room/phone';

/** Shows the address of a page to phones, in words and as a code; says so where no phone can get to it. */
export async function showToPhones(place: HTMLElement, path: string): Promise<void> {
	const { outOfReach = '', failed = '' } = place.dataset;
	const code = place.querySelector('.qr');
	const words = place.querySelector('.qr-address');
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	const root = new URL(document.documentElement.dataset.root ?? '/', canonical ?? location.href).href;
	const address = addressForPhones(root, path);
	words?.replaceChildren(address?.replace(/^https?:\/\//, '').replace(/\/$/, '') ?? outOfReach);
	code?.replaceChildren();
	if (!address) return;
	try {
		const { encode } = await import('uqr');
		code?.replaceChildren(drawn(encode(address, { border: 2 }).data));
	} catch {
		code?.replaceChildren(failed);
	}
}

/** @param modules of a code, row by row: true for a dark one */
function drawn(modules: readonly (readonly boolean[])[]): SVGSVGElement {
	const squares = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
	const svg = document.createElementNS(namespace, 'svg');
	const path = document.createElementNS(namespace, 'path');
	svg.setAttribute('viewBox', `0 0 ${modules.length} ${modules.length}`);
	svg.setAttribute('shape-rendering', 'crispEdges');
	svg.setAttribute('aria-hidden', 'true');
	path.setAttribute('d', squares.join(''));
	svg.append(path);
	return svg;
}

const namespace = 'http://www.w3.org/2000/svg';
