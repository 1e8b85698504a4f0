import { type MarketingPay, paidApart, type SalesPay, type Settings, seed } from '../core/funnel/rules';
import { run } from '../core/funnel/run';
import { happenedIn, happenedInSmall } from './funnel-happened';
import { showRun } from './funnel-shown';
import { barText, daysText, type Speech, statusText } from './funnel-words';

/** Lets the learner play the model month by month. A change of the settings plays the same months anew. */
export function wakeFunnel(section: HTMLElement): void {
	const form = section.querySelector('form');
	const status = form?.querySelector('[data-status]');
	if (!form || !status) return;
	const locale = document.documentElement.lang;
	const speech: Speech = { locale, said: JSON.parse(section.dataset.said ?? '') };
	const isSmall = section.dataset.funnel === 'small';
	const most = isSmall ? 3 : 12;
	let count = 0;
	/** As of the last change that was made, and of the one before. */
	let kept = settingsIn(form);
	let before: Settings | undefined;

	const draw = (settings: Settings, earlier: Settings | undefined, moves = false) => {
		const months = run(settings, seed, count);
		const guess = new FormData(form).get('guess')?.toString();
		const happened = (isSmall ? happenedInSmall : happenedIn)(speech, settings, months, guess);
		showRun(section, {
			speech,
			settings,
			months,
			earlier: earlier ? run(earlier, seed, count) : [],
			happened,
			moves,
		});
	};
	const say = () => {
		const last = run(kept, seed, count).at(-1);
		status.textContent = last ? statusText(speech, kept, last) : '';
	};

	for (const button of form.querySelectorAll<HTMLButtonElement>('[data-play]'))
		button.onclick = () => {
			const further = Number(button.dataset.play);
			if (further > 0 && count === most) return;
			count = further === 0 ? 0 : Math.min(count + further, most);
			draw(kept, before, further === 1);
			say();
			bringIntoView(section.querySelector('[data-shown]'));
			for (const other of form.querySelectorAll<HTMLButtonElement>('[data-play]:not([data-play="0"])'))
				other.ariaDisabled = String(count === most);
		};
	// While a slider is dragged, the run before it stays the one to compare with.
	form.oninput = () => {
		nameSliders(form, speech);
		draw(settingsIn(form), kept);
	};
	form.onchange = ({ target }) => {
		if (target instanceof HTMLInputElement && target.name !== 'guess') {
			before = kept;
			kept = settingsIn(form);
			say();
		}
		draw(kept, before);
	};
	form.onsubmit = (event) => event.preventDefault();
	// What was moved before this script arrived is named, too.
	nameSliders(form, speech);
}

/** On a phone what is shown begins below the screen. */
function bringIntoView(shown: Element | null): void {
	if (shown && shown.getBoundingClientRect().top > innerHeight * 0.7)
		shown.scrollIntoView({ block: 'start' });
}

function settingsIn(form: HTMLFormElement): Settings {
	const fields = new FormData(form);
	return {
		marketing: (fields.get('marketing') as MarketingPay | null) ?? paidApart.marketing,
		sales: (fields.get('sales') as SalesPay | null) ?? paidApart.sales,
		bar: Number(fields.get('bar') ?? paidApart.bar),
		days: Number(fields.get('days') ?? paidApart.days),
	};
}

function nameSliders(form: HTMLFormElement, speech: Speech): void {
	for (const slider of form.querySelectorAll<HTMLInputElement>('[type="range"]')) {
		const text = (slider.name === 'bar' ? barText : daysText)(speech, slider.valueAsNumber);
		slider.setAttribute('aria-valuetext', text);
		const output = slider.parentElement?.querySelector('output');
		if (output) output.textContent = text;
	}
}
