import type { Answers } from './rules';
import { fits, type When } from './sentence';

/** What is said for some flags only; without flags, for all. */
interface Meant {
	readonly flags?: readonly string[] | undefined;
}

/**
 * Whether these answers may hide bullying, so that it has to be asked about: repeated or open hostility towards
 * somebody who cannot well defend themselves (Acas).
 * @param whens any of them will do; all of its answers must hold
 */
export function mayHideHarm(whens: readonly When[], answers: Answers): boolean {
	return whens.some((when) => fits(when, answers));
}

/** Of the referral's words those meant for any of the raised flags, in their order. */
export function meantFor<Words extends Meant>(words: readonly Words[], raised: readonly string[]): Words[] {
	return words.filter(({ flags }) => !flags || flags.some((flag) => raised.includes(flag)));
}
