export const cast = {
	names: {
		marina: 'Marina',
		igor: 'Igor',
		oleg: 'Oleg',
		sveta: 'Sveta',
		timur: 'Timur',
		daria: 'Daria',
	},
	moods: {
		calm: 'calm',
		wary: 'wary',
		hurt: 'hurt',
		angry: 'angry',
		thoughtful: 'thoughtful',
		relieved: 'relieved',
	},
};
