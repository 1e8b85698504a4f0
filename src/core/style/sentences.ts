/** Short forms whose full stop ends no sentence. */
const shortForms = new Set(
	'т г гг д п пп см ср др напр рис стр тыс млн млрд руб мин ч mr mrs ms dr e.g i.e vs etc no al approx'.split(
		' ',
	),
);

/** The sentences of a text in order, without the space around them. */
export function sentencesOf(text: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (const { 0: mark, index } of text.matchAll(/[.!?…]+[»”"')\]]*(?=\s|$)/gu)) {
		const end = index + mark.length;
		if (/^\s+\p{Ll}/u.test(text.slice(end)) || (mark === '.' && endsShort(text.slice(start, index))))
			continue;
		sentences.push(text.slice(start, end).trim());
		start = end;
	}
	const rest = text.slice(start).trim();
	return rest ? [...sentences, rest] : sentences;
}

/** Whether a text ends in a short form or an initial. */
function endsShort(text: string): boolean {
	const last = /[\p{L}.]+$/u.exec(text)?.[0] ?? '';
	return /^\p{Lu}$/u.test(last) || shortForms.has(last.toLowerCase());
}

/** The words and numbers of a text; `11:30`, `1,2` and `из-за` are one each. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:[-‑'’:.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu) ?? [];
}
