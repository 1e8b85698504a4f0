/** The link to the advisor takes along what is answered. */
export async function wakeSorter(form: HTMLFormElement): Promise<void> {
	const link = form.querySelector<HTMLAnchorElement>('[data-to-advisor]');
	if (!link) return;
	const follow = async () => {
		const answers = new URLSearchParams(
			[...new FormData(form)].map(([name, value]) => [name, String(value)]),
		);
		answers.delete('case');
		const { courseLink } = await import('../core/advisor/address');
		link.hash = answers.size > 0 ? courseLink('own', answers.toString()) : '';
	};
	form.onchange = follow;
	// A reset empties the fields only after its event.
	form.onreset = () => setTimeout(follow);
	if (form.querySelector(':checked')) await follow();
}
