// `/` leads a returning visitor to the remembered language, unless asked to choose again.
try {
	const root = new URL(document.documentElement.dataset.root || '/', location).pathname;
	const language =
		localStorage.getItem(`common-ground:${root}language`) ?? localStorage.getItem('common-ground-language');
	const known = language === 'ru' || language === 'en';
	if (known && !/[?&]choose(?:[=&]|$)/.test(location.search)) location.replace(`${language}/`);
} catch {}
