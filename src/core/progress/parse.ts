import type { Progress } from './progress';

/*
 * Written by hand: a schema library would weigh more than everything else that a scene's page loads for a check of
 * a few records.
 */

/** @returns the record, or undefined when the text is not one of ours or of another version */
export function parseProgress(text: string): Progress | undefined {
	try {
		const value: unknown = JSON.parse(text);
		// What is nested too deep can be read but never written again: that throws here.
		JSON.stringify(value);
		return isProgress(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isProgress(value: unknown): value is Progress {
	return (
		isRecord(value) &&
		value.version === 1 &&
		isRecordOf(value.lessons, isDay) &&
		isRecordOf(
			value.quizzes,
			(quiz) => isRecord(quiz) && isRecordOf(quiz.answers, isTexts) && isTexts(quiz.checked),
		) &&
		isRecordOf(
			value.plays,
			(play) =>
				isRecord(play) &&
				isTexts(play.choices) &&
				isTexts(play.endings) &&
				orNothing(isTexts)(play.finished) &&
				isTextOrNothing(play.phrase),
		) &&
		isTextOrNothing(value.advisor) &&
		isTextOrNothing(value.otherSide) &&
		isTextOrNothing(value.conflict) &&
		orNothing(listOf(isBothSides))(value.others) &&
		orNothing(isBothSides)(value.before) &&
		(value.untouched === undefined || typeof value.untouched === 'boolean') &&
		isTextOrNothing(value.note) &&
		isTextOrNothing(value.last) &&
		orNothing((notes) => isRecordOf(notes, isNotes))(value.notes) &&
		orNothing(isAgreement)(value.agreement) &&
		orNothing(listOf(isCase))(value.cases)
	);
}

type Check = (value: unknown) => boolean;

const orNothing =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);
const listOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);
const isText: Check = (value) => typeof value === 'string';
const isDay: Check = (value) =>
	isText(value) && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(String(value));
const isMoment: Check = (value) =>
	isText(value) &&
	isDay(String(value).slice(0, 10)) &&
	/^.{10}T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/.test(String(value));
const isTextOrNothing = orNothing(isText);
const isBothSides: Check = (value) =>
	isRecord(value) && isTextOrNothing(value.id) && isText(value.advisor) && isTextOrNothing(value.otherSide);
const isCase: Check = (value) =>
	isRecord(value) &&
	isMoment(value.at) &&
	isText(value.situation) &&
	isTextOrNothing(value.note) &&
	isTextOrNothing(value.outcome);
const isNotes: Check = (value) => isRecordOf(value, isText);
const isVersion: Check = (value) =>
	isRecord(value) &&
	isNotes(value.texts) &&
	orNothing(
		(signed) => isRecord(signed) && isText(signed.sales) && isText(signed.marketing) && isDay(signed.day),
	)(value.signed);
const isAgreement: Check = (value) =>
	isRecord(value) &&
	isNotes(value.fields) &&
	isRecordOf(value.versions, isVersion) &&
	Object.keys(value.versions as object).every(isMoment);
const isTexts = listOf(isText);

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf(value: unknown, check: Check): boolean {
	return isRecord(value) && Object.values(value).every(check);
}
