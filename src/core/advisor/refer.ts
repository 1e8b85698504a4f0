/** What is said for some flags only; without flags, for all. */
interface Meant {
	readonly flags?: readonly string[] | undefined;
}

/** Of the referral's words those meant for any of the raised flags, in their order. */
export function meantFor<Words extends Meant>(words: readonly Words[], raised: readonly string[]): Words[] {
	return words.filter(({ flags }) => !flags || flags.some((flag) => raised.includes(flag)));
}
