export const style = {
	title: 'Как всё выглядит',
	description: 'Все элементы оформления на одной странице.',
	logo: 'Знак',
	colors: 'Цвета',
	faces: 'Лица и настроения',
	bubbles: 'Реплики',
	map: 'Путь по курсу',
	home: 'Двери главной',
	type: 'Текст',
	aside: 'Точнее',
	controls: 'Кнопки и ответы',
};
