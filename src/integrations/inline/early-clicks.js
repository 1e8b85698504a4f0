// Choices clicked before the role-play is hydrated; `stores/play.ts` takes them over.
const page = /** @type {any} */ (globalThis);
page.earlyChoices = [];
addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('[data-choice]') : undefined;
	if (link instanceof HTMLElement) page.earlyChoices?.push(link.dataset.choice);
});
