// The remembered theme, before the first paint, and a mark that scripts run. The keys are those of `stores/site-keys.ts`.
try {
	const root = new URL(document.documentElement.dataset.root || '/', location).pathname;
	const theme =
		localStorage.getItem(`common-ground:${root}theme`) ?? localStorage.getItem('common-ground-theme');
	if (theme) document.documentElement.dataset.theme = theme;
} catch {}
document.documentElement.dataset.script = '';
