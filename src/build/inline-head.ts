import { createHash } from 'node:crypto';

/*
 * What must stand in the page before anything is painted or bundled. It stands there as it is here, and the
 * content security policy knows it by its hash.
 */

/** The cascade's order, once, ahead of all style sheets: bundling may change their order. */
export const layerOrder = '@layer reset,tokens,type,prose,controls,cast,layout,feature;';

/** The remembered theme, before first paint. */
export const themeScript = `try{const t=${remembered('theme')};if(t)document.documentElement.dataset.theme=t}catch{}document.documentElement.dataset.script=''`;

/** `/` leads a returning visitor to the remembered language, unless asked to choose again. */
export const languageScript = `try{const l=${remembered('language')};if((l==='ru'||l==='en')&&!location.search.includes('choose'))location.replace(l+'/')}catch{}`;

/** The 404 page is shown at any depth: it finds the root before `/ru/` or `/en/`, always on its own host. */
export const lostRootScript =
	"const m=location.pathname.replace(/^[\\/\\\\]+/,'/').match(/^(.*?\\/)(?:ru|en)\\//);if(m)document.documentElement.dataset.root=m[1]";

/** Its links lead there. */
export const lostScript = "if(m)for(const a of document.links)a.href=m[1]+a.getAttribute('href').slice(1)";

/** Choices clicked before the role-play is alive; `stores/scenario.ts` takes them over. */
export const earlyClicksScript =
	"earlyChoices=[];addEventListener('click',e=>{const a=e.target.closest('[data-choice]');if(a&&earlyChoices)earlyChoices.push(a.dataset.choice)})";

export const scriptHashes = [themeScript, languageScript, lostRootScript, lostScript, earlyClicksScript].map(
	hash,
);
export const styleHashes = [layerOrder].map(hash);

/** Reads a preference as `stores/site-keys.ts` does. */
function remembered(name: 'theme' | 'language'): string {
	const root = "new URL(document.documentElement.dataset.root||'/',location).pathname";
	return `localStorage.getItem('common-ground:'+${root}+'${name}')??localStorage.getItem('common-ground-${name}')`;
}

function hash(text: string): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
