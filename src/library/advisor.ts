import { getCollection } from 'astro:content';
import type { Advisor } from '../core/advisor/schema';

/** The advisor's model: all files of `content/advisor/` laid together. */
export async function advisorModel(): Promise<Advisor> {
	const files = await getCollection('advisor');
	return Object.assign({}, ...files.map(({ data }) => data)) as Advisor;
}
