import type { CastId, Mood } from '../../core/schema';
import type { CourseScenario } from '../../library/course';

/** The person whom the learner first talks to, in the mood of their first words. */
export function partnerIn({ nodes, start }: Pick<CourseScenario['script'], 'nodes' | 'start'>): {
	who: CastId;
	mood: Mood;
} {
	const scene = nodes[start];
	if (!scene?.other) throw new Error(`In the scene "${start}" there is nobody to talk to.`);
	const { who } = scene.other;
	const spoken = scene.beats.find((beat) => 'who' in beat && beat.who === who);
	return { who, mood: spoken && 'mood' in spoken ? spoken.mood : 'wary' };
}
