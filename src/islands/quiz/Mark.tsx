import type { Mark as Kind } from '~/core/quiz/grade';

const ring = 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const tick = 'M6 10.5l3 3 5.5-6.5';

/** Outline and sign: a full disc, a square with a cross, a broken ring. */
const shapes: Record<Kind, readonly [string, string]> = {
	right: [ring, tick],
	wrong: ['M2 2h16v16H2z', 'M6.5 6.5l7 7m0-7l-7 7'],
	missed: [ring, tick],
};

/** The shape that says without colour how an answer turned out; words stand beside it. */
export function Mark({ mark }: { mark: Kind }) {
	const [outline, sign] = shapes[mark];
	return (
		<svg class="mark" data-shape={mark} viewBox="0 0 20 20" aria-hidden="true">
			<path d={outline} />
			<path d={sign} />
		</svg>
	);
}
