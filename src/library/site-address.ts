/*
 * The course works under any address and names none, unless the build is told where it will lie:
 * SITE=https://example.org/course/ npm run build
 */

/**
 * @param site where the course will lie
 * @returns it with a slash at its end; undefined when nothing is known
 * @throws with a sentence when it is no such address
 */
export function siteAddress(site = process.env.SITE): string | undefined {
	if (!site) return undefined;
	const url = URL.canParse(site) ? new URL(site) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
		throw new Error(
			`SITE is "${site}". Write the address where the course will lie: https://example.org/course/`,
		);
	return url.href.replace(/\/*$/, '/');
}

/**
 * @param path below the root of the site: `ru/course/`
 * @returns the whole address; undefined when it is not known where the course will lie
 */
export function addressOf(path: string, site = siteAddress()): string | undefined {
	return site && new URL(path, site).href;
}
