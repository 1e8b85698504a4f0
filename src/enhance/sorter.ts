import { courseLink } from '../core/advisor/address';

/** The link to the advisor takes along what is answered. */
export function wakeSorter(form: HTMLFormElement): void {
	const link = form.querySelector<HTMLAnchorElement>('[data-to-advisor]');
	if (!link) return;
	const follow = () => {
		const answers = new URLSearchParams(
			[...new FormData(form)].map(([name, value]) => [name, String(value)]),
		);
		answers.delete('case');
		link.hash = answers.size > 0 ? courseLink('own', answers.toString()) : '';
	};
	form.onchange = follow;
	// A reset empties the fields only after its event.
	form.onreset = () => setTimeout(follow);
	follow();
}
