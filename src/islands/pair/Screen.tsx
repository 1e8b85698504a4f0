import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
	title: string;
	/** The first screen of a page takes no focus. */
	isFirst?: boolean | undefined;
	kind?: string;
	children: ComponentChildren;
}

/** One thing to do at a time: its heading has the focus when it comes. */
export function Screen({ title, isFirst, kind, children }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (isFirst) return;
		heading.current?.focus({ preventScroll: true });
		heading.current?.closest('.pair')?.scrollIntoView({ block: 'start' });
	}, []);
	return (
		<section class="pair-screen" data-kind={kind}>
			<h2 ref={heading} tabIndex={-1}>
				{title}
			</h2>
			{children}
		</section>
	);
}
