/**
 * A role-play in ink, with the same texts, conditions and effects.
 * @param scenario as authored @param {'ru' | 'en'} locale
 */
export function inkOf({ start, trust, tension, facts, nodes, endings }, locale) {
	const ids = Object.values(nodes).flatMap(({ choices }) => choices.map(({ id }) => id));
	const variables = [
		`VAR trust = ${trust}`,
		`VAR tension = ${tension}`,
		...facts.map(({ id }) => `VAR ${fact(id)} = 0`),
		...ids.map((id) => `VAR ${chosen(id)} = false`),
	];
	const beats = (all) => all.map((beat) => inkIf(beat.when, plain((beat.say ?? beat.narration)[locale])));
	const texts = (text) =>
		Array.isArray(text) ? text.map((one) => inkIf(one.when, plain(one.text[locale]))) : [plain(text[locale])];
	const choiceOf = ({ id, when, say, effect = {}, reaction, why, goto, detours = [] }) => [
		`+ ${when ? `{${inkCondition(when)}} ` : ''}[${plain(say[locale])}]`,
		`~ trust = MAX(-3, MIN(3, trust + ${effect.trust ?? 0}))`,
		`~ tension = MAX(0, MIN(10, tension + ${effect.tension ?? 0}))`,
		...(effect.facts ?? []).map((one) => `~ ${fact(one)} = 1`),
		`~ ${chosen(id)} = true`,
		...beats(reaction),
		...texts(why),
		...detours.map((one) => `{${inkCondition(one.when)}: -> ${knot(one.goto)}}`),
		`-> ${knot(goto)}`,
	];
	const countFacts = facts.map(({ id }) => fact(id)).join(' + ');
	const story = [
		...variables,
		`-> ${knot(start)}`,
		'=== function count_facts() ===',
		`~ return ${countFacts}`,
		...Object.entries(nodes).flatMap(([id, node]) => [
			`=== ${knot(id)} ===`,
			plain(node.title[locale]),
			...beats(node.beats),
			...node.choices.flatMap(choiceOf),
		]),
		...Object.entries(endings).flatMap(([id, ending]) => [
			`=== ${knot(id)} ===`,
			plain(ending.title[locale]),
			...beats(ending.beats),
			...['verdict', 'deal', 'relationship', 'learnt'].flatMap((part) =>
				ending[part] ? texts(ending[part]) : [],
			),
			'-> END',
		]),
	];
	return story.join('\n');
}

const name = (id) => id.replaceAll('-', '_');
const knot = (id) => `at_${name(id)}`;
const fact = (id) => `fact_${name(id)}`;
const chosen = (id) => `chose_${name(id)}`;
const plain = (text) => text.replace(/[\\[\]{}|#~<>]/g, '\\$&').replaceAll('//', '/\\/');
const inkIf = (when, text) => (when ? `{ ${inkCondition(when)}:\n${text}\n}` : text);

/** A condition of the course as one of ink. */
function inkCondition({ knows = [], unknown = [], chose = [], not = [], any = [], ...bounds }) {
	const value = { trust: 'trust', tension: 'tension', facts: 'count_facts()' };
	const either = (parts) => `(${parts.join(' or ')})`;
	const parts = [
		...Object.entries(bounds).flatMap(([meter, { atLeast, atMost }]) => [
			...(atLeast === undefined ? [] : [`${value[meter]} >= ${atLeast}`]),
			...(atMost === undefined ? [] : [`${value[meter]} <= ${atMost}`]),
		]),
		...knows.map((id) => `${fact(id)} == 1`),
		...unknown.map((id) => `${fact(id)} == 0`),
		...(chose.length > 0 ? [either(chose.map((id) => `${chosen(id)} == true`))] : []),
		...not.map((id) => `${chosen(id)} == false`),
		...(any.length > 0 ? [either(any.map(inkCondition))] : []),
	];
	return `(${parts.join(' and ')})`;
}
