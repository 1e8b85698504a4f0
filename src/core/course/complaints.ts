import { expectKnown, expectUnique, idsOf, reporter } from '../check';
import type { Problem } from '../problem';
import type { Complaint } from './schema';

/** Whether every complaint leads to something the course has. */
export function checkComplaints(
	complaints: readonly Complaint[],
	known: { readonly lessons: readonly string[]; readonly scenarios: readonly string[] },
): Problem[] {
	const { problems, report } = reporter('complaints.yaml');
	expectUnique(idsOf(complaints), 'complaints', report);
	for (const { id, lesson, scenario } of complaints) {
		if (lesson) expectKnown('lesson', lesson, known.lessons, `complaints.${id}.lesson`, report);
		if (scenario) expectKnown('scenario', scenario, known.scenarios, `complaints.${id}.scenario`, report);
	}
	return problems;
}
