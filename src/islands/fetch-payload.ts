import { fromRoot } from './address';

const asked = new Map<string, Promise<unknown>>();

/**
 * Fetches a payload from the course's own folder, once.
 * @throws when that fails; it is tried again next time
 */
export function fetchPayload<Payload>(file: string): Promise<Payload> {
	const known = asked.get(file) as Promise<Payload> | undefined;
	if (known) return known;
	const answer = fetch(fromRoot(file)).then((response) => {
		if (!response.ok) throw new Error(`${file} is not there: ${response.status}.`);
		return response.json() as Promise<Payload>;
	});
	asked.set(file, answer);
	answer.catch(() => asked.delete(file));
	return answer;
}
