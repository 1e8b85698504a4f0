import { forms } from '../format';

export const site = {
	name: 'Common Ground',
	tagline: 'A course for people who sell and people who market',
	skip: 'Skip to content',
	menu: 'Sections',
	course: 'Course',
	advisor: 'Advisor',
	progress: 'My progress',
	home: 'Home',
	otherLanguage: 'Русский',
	theme: 'Theme',
	themeSystem: 'same as system',
	themeLight: 'light',
	themeDark: 'dark',
	privacy: 'Whatever you write or choose stays on this device. We send nothing and track nobody.',
	licence: 'Reuse and adapt the texts if you credit us: CC BY 4.0. Code: MIT.',
	licences: 'Third-party code and font: licences',
	minutes: forms({ one: '{count} minute', other: '{count} minutes' }),
};
