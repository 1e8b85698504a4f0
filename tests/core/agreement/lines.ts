/** Three lines: two with a row of a sheet, one without. */
export const lines = [
	{ id: 'meeting', lesson: '31-talk', row: 'meeting-row', typical: 'Раз в\u00a0две недели' },
	{ id: 'owners', lesson: '36-own', row: 'owners', typical: 'Заявка: ____' },
	{ id: 'escalation', lesson: '25-ways', typical: 'Сначала двое' },
];
