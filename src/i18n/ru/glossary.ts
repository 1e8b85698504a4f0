export const glossary = {
	title: 'Словарь',
	description: 'Термины продаж, маркетинга и ссор: коротко, подробнее и в каком уроке.',
	lead: 'Все термины курса по алфавиту. В продажах и в маркетинге одно и то же слово нередко понимают по-разному, поэтому здесь сказано, что имеем в виду мы.',
	/** Before the title of a lesson. */
	lesson: 'Урок:',
	/** Below the short explanation of a term in a lesson. */
	all: 'Все термины',
};
