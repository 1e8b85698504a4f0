// The remembered theme, before the first paint, and a mark that scripts run.
try {
	const theme = localStorage.getItem('common-ground-theme');
	if (theme) document.documentElement.dataset.theme = theme;
} catch {}
document.documentElement.dataset.script = '';
