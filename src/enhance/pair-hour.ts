import { $pair, forgetPair, openPair } from '../stores/pair';

/** Marks on the plan of the hour which role-plays these two have begun, and lets them erase their record. */
export function wakePairHour(root: HTMLElement): void {
	openPair();
	const forget = root.querySelector<HTMLButtonElement>('[data-forget]');
	const said = root.querySelector('[data-said]');
	$pair.subscribe(({ names, plays, agreement }) => {
		for (const mark of root.querySelectorAll<HTMLElement>('[data-begun]'))
			mark.hidden = plays[mark.dataset.begun ?? ''] === undefined;
		const written = [...names, ...agreement.lines, ...agreement.plans, agreement.day].some(Boolean);
		if (forget) forget.hidden = !written && Object.keys(plays).length === 0;
	});
	forget?.addEventListener('click', () => {
		if (!confirm(forget.dataset.forget)) return;
		forgetPair();
		if (said) said.textContent = forget.dataset.done ?? '';
	});
}
