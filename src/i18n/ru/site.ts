import { forms } from '../format';

export const site = {
	name: 'Общий язык',
	tagline: 'Курс для тех, кто продаёт, и тех, кто продвигает',
	skip: 'К содержанию',
	menu: 'Разделы',
	course: 'Курс',
	advisor: 'Советник',
	progress: 'Мой путь',
	home: 'На главную',
	otherLanguage: 'English',
	theme: 'Тема',
	themeSystem: 'как в системе',
	themeLight: 'светлая',
	themeDark: 'тёмная',
	privacy:
		'Всё, что вы пишете и выбираете, остаётся на этом устройстве. Мы ничего не отправляем и ни за кем не следим.',
	licence: 'Тексты можно брать и менять, если назвать нас: CC BY 4.0. Код: MIT.',
	licences: 'Чужой код и шрифт: лицензии',
	minutes: forms({
		one: '{count} минута',
		few: '{count} минуты',
		many: '{count} минут',
		other: '{count} минуты',
	}),
};
