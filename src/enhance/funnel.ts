import {
	apart,
	isSame,
	judgedApart,
	type MarketingMeasure,
	monthsIn,
	type SalesMeasure,
	type Settings,
	type Size,
	seed,
	type Way,
	ways,
} from '../core/funnel/rules';
import { run } from '../core/funnel/run';
import { happenedIn, happenedInSmall } from './funnel-happened';
import { showRun } from './funnel-shown';
import { angryText, barText, briefText, daysText, type Speech } from './funnel-words';

/** Lets the learner play the model month by month. A change of the settings plays the same months anew. */
export function wakeFunnel(section: HTMLElement): void {
	const form = section.querySelector('form');
	const guessing = form?.querySelector<HTMLFieldSetElement>('[data-guess]');
	if (!form || !guessing) return;
	const speech: Speech = {
		locale: document.documentElement.lang,
		said: JSON.parse(section.dataset.said ?? ''),
	};
	const size = section.dataset.funnel as Size;
	const most = monthsIn[size];
	let count = 0;
	/** As it was when the first month began: whoever has seen the boards does not guess. */
	let guess: string | undefined;

	const draw = (moves = false) => {
		const settings = settingsIn(form);
		const months = run(settings, seed, count);
		const own = apart(settings);
		const happened = (size === 'small' ? happenedInSmall : happenedIn)(speech, settings, months, guess);
		showRun(section, {
			speech,
			settings,
			months,
			apart: isSame(settings, own) ? [] : run(own, seed, count),
			happened,
			moves,
		});
	};
	const say = (isAnew: boolean) => {
		const settings = settingsIn(form);
		const last = run(settings, seed, count).at(-1);
		const brief = last ? briefText(speech, settings, last, most) : '';
		put(form, 'brief', last && isAnew ? `${speech.said.anew} ${brief}` : brief);
		put(form, 'anger', last ? angryText(speech, last) : '');
	};

	const play = (months: number) => {
		if (count === 0) guess = new FormData(form).get('guess')?.toString();
		guessing.disabled = true;
		count = Math.min(count + months, most);
	};
	/** The answer is known by now, so there is nothing more to guess. */
	const startOver = () => {
		form.reset();
		nameSliders(form, speech);
		guessing.hidden = guessing.disabled;
		guess = undefined;
		count = 0;
	};
	const buttons = form.querySelectorAll<HTMLButtonElement>('[data-play]');
	for (const button of buttons)
		button.onclick = () => {
			const months = Number(button.dataset.play);
			if (months > 0 && count === most) return;
			if (months > 0) play(months);
			else startOver();
			draw(months === 1);
			say(false);
			bringIntoView(section.querySelector('[data-shown]'));
			for (const other of buttons)
				if (other.dataset.play !== '0') other.ariaDisabled = String(count === most);
		};
	form.oninput = () => {
		nameSliders(form, speech);
		draw();
	};
	// While a slider is dragged, nothing is said.
	form.onchange = () => say(true);
	form.onsubmit = (event) => event.preventDefault();
	// What was moved before this script arrived is named, too.
	nameSliders(form, speech);
}

function put(form: HTMLFormElement, name: string, text: string): void {
	const element = form.querySelector(`[data-${name}]`);
	if (element) element.textContent = text;
}

/** On a phone what is shown begins below the screen. */
function bringIntoView(shown: Element | null): void {
	if (shown && shown.getBoundingClientRect().top > innerHeight * 0.7)
		shown.scrollIntoView({ block: 'start' });
}

function settingsIn(form: HTMLFormElement): Settings {
	const fields = new FormData(form);
	const way = fields.get('way') as Way | null;
	if (way) return ways[way];
	return {
		marketing: (fields.get('marketing') as MarketingMeasure | null) ?? judgedApart.marketing,
		sales: (fields.get('sales') as SalesMeasure | null) ?? judgedApart.sales,
		bar: Number(fields.get('bar') ?? judgedApart.bar),
		days: Number(fields.get('days') ?? judgedApart.days),
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
