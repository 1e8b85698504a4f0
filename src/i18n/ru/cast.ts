export const cast = {
	names: {
		marina: 'Марина',
		igor: 'Игорь',
		oleg: 'Олег',
		sveta: 'Света',
		timur: 'Тимур',
		daria: 'Дарья',
	},
	roles: {
		marina: 'руководит маркетингом',
		igor: 'менеджер по продажам',
		oleg: 'руководит продажами',
		sveta: 'контент и соцсети',
		timur: 'первые звонки, второй месяц в компании',
		daria: 'операционный директор, посредник в спорах',
	},
	departments: {
		sales: 'Продажи',
		marketing: 'Маркетинг',
		operations: 'Операционный отдел',
	},
	moods: {
		calm: 'спокойно',
		wary: 'настороженно',
		hurt: 'с обидой',
		angry: 'сердито',
		thoughtful: 'задумчиво',
		relieved: 'с облегчением',
	},
};
