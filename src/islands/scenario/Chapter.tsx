import type { ComponentChildren } from 'preact';

interface Props {
	title: string;
	children: ComponentChildren;
}

/** A folded part of the debrief. */
export function Chapter({ title, children }: Props) {
	return (
		<details class="chapter">
			<summary>
				<h3>{title}</h3>
			</summary>
			{children}
		</details>
	);
}
