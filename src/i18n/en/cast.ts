export const cast = {
	names: {
		marina: 'Marina',
		igor: 'Igor',
		oleg: 'Oleg',
		sveta: 'Sveta',
		timur: 'Timur',
		daria: 'Daria',
	},
	roles: {
		marina: 'head of marketing',
		igor: 'sales executive',
		oleg: 'head of sales',
		sveta: 'content and social media',
		timur: 'sales development rep, two months in',
		daria: 'operations director, the one who mediates',
	},
	departments: {
		sales: 'Sales',
		marketing: 'Marketing',
		operations: 'Operations',
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
