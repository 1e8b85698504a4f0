import { Compiler } from 'inkjs/full';
import { inkOf } from './ink-story.mjs';

const style =
	'<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 sans-serif}</style>';
const head = (title) =>
	`<!doctype html><html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${style}`;

/**
 * What somebody would write by hand: every scene of our page as a plain section, a few lines that show one at a time.
 * @param {string} html our built page
 */
export function handWrittenPlay(html) {
	const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
	const kept = (tag, attributes) => {
		const id = tag === 'section' ? /\sid="[^"]*"/.exec(attributes)?.[0] : undefined;
		return `<${tag}${id ?? /\shref="#[^"]*"/.exec(attributes)?.[0] ?? ''}>`;
	};
	const text = main
		.replace(/<(script|style|svg|dialog|textarea|template)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<(\w+)([^>]*)>/g, (_, tag, attributes) => kept(tag, attributes));
	return `${head('Hand-written')}<main>${text}</main><script>
const scenes = [...document.querySelectorAll('section[id]')];
const show = () => {
	const id = location.hash.slice(1) || scenes[0].id;
	for (const scene of scenes) scene.hidden = scene.id !== id;
	scrollTo(0, 0);
};
addEventListener('hashchange', show);
show();
document.body.dataset.alive = '';
</script>`;
}

/**
 * The same story played by inkjs: its runtime, the compiled story, and a page that shows where one is.
 * @param scenario as authored @param {'ru' | 'en'} locale
 */
export function inkPlay(scenario, locale) {
	const story = new Compiler(inkOf(scenario, locale)).Compile().ToJson();
	return `${head('inkjs')}<main></main><script type="module">
import { Story } from '/written/ink.mjs';
const story = new Story(${story.replaceAll('<', '\\u003c')});
const main = document.querySelector('main');
let turn = 0;
const show = () => {
	main.replaceChildren();
	while (story.canContinue) {
		const line = document.createElement('p');
		line.textContent = story.Continue();
		main.append(line);
	}
	for (const { index, text } of story.currentChoices) {
		const choice = document.createElement('a');
		choice.href = '#';
		choice.textContent = text;
		choice.onclick = (event) => {
			event.preventDefault();
			story.ChooseChoiceIndex(index);
			show();
		};
		main.append(document.createElement('p'));
		main.lastChild.append(choice);
	}
	scrollTo(0, 0);
	document.body.dataset.turn = ++turn;
};
show();
document.body.dataset.alive = '';
</script>`;
}
