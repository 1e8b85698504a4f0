/** Two lines with a row of a sheet, and one without. */
export const meeting = {
	id: 'meeting',
	lesson: '31-talk',
	row: 'meeting-row',
	typical: 'Раз в\u00a0две недели',
};
export const owners = { id: 'owners', lesson: '36-own', row: 'owners', typical: 'Заявка: ____' };
export const escalation = { id: 'escalation', lesson: '25-ways', typical: 'Сначала двое' };
export const lines = [meeting, owners, escalation];
