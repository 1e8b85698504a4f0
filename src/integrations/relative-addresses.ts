const addresses = new Set(
	'href xlink:href src action formaction poster data data-href component-url renderer-url before-hydration-url'.split(
		' ',
	),
);

/**
 * @param root the way from the page to the root of the site, e.g. `../../`
 * @returns the value of an attribute with its root-absolute addresses made relative
 */
export function relativeValue(name: string, value: string, root: string): string {
	if (addresses.has(name)) return value.replace(/^\s*\/(?!\/)/, root);
	if (name === 'srcset' || name === 'imagesrcset') return value.replace(/(^|,)(\s*)\/(?!\/)/g, `$1$2${root}`);
	return name === 'content' ? value.replace(/^(\s*\d+\s*;\s*url=)\/(?!\/)/i, `$1${root}`) : value;
}

export function relativeCss(css: string, root: string): string {
	return css.replace(/url\((["']?)\/(?!\/)/g, `url($1${root}`);
}
