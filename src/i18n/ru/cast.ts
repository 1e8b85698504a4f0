export const cast = {
	names: {
		marina: 'Марина',
		igor: 'Игорь',
		oleg: 'Олег',
		sveta: 'Света',
		timur: 'Тимур',
		daria: 'Дарья',
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
