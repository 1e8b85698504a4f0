// `/` leads a returning visitor to the remembered language, unless asked to choose again.
try {
	const language = localStorage.getItem('common-ground-language');
	const known = language === 'ru' || language === 'en';
	if (known && !location.search.includes('choose')) location.replace(`${language}/`);
} catch {}
