import type { Kit } from '../core/agenda/kit';
import type { Locale } from '../core/locale';
import { course } from './course';

/** Everything of which the trainer's desk makes agendas, and what they say of role-plays and lessons. */
export function agendaKit(locale: Locale): Kit {
	const { agendas, readings, scenarios, lessons } = course(locale);
	if (!agendas) throw new Error('content/agendas.yaml is missing.');
	const { ready, ...kit } = agendas;
	const subjects = [...kit.goals, ...kit.skills.subjects];
	const named = (ids: readonly string[], id: string) => ids.includes(id);
	const plays = subjects.flatMap((one) => one.plays);
	const taught = subjects.flatMap((one) => one.lessons);
	return {
		...kit,
		locale,
		plays: Object.fromEntries(
			scenarios
				.filter(({ id }) => named(plays, id))
				.flatMap(({ id, script: { title } }) => {
					const read = readings[id];
					return read ? [[id, { ...read, title }]] : [];
				}),
		),
		lessons: Object.fromEntries(
			lessons.filter(({ id }) => named(taught, id)).map(({ id, title, summary }) => [id, { title, summary }]),
		),
	};
}

/** The agendas that are printed as they stand. */
export function readyAgendas(locale: Locale) {
	return course(locale).agendas?.ready ?? [];
}
