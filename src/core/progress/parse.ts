import type { Progress } from './progress';

/*
 * Written by hand: a schema library would weigh more than everything else that a scene's page loads for a check of
 * four records.
 */

/** @returns the record, or undefined when the text is not one of ours or of another version */
export function parseProgress(text: string): Progress | undefined {
	try {
		const value: unknown = JSON.parse(text);
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
				isRecord(play) && isTexts(play.choices) && isTexts(play.endings) && isTextOrNothing(play.phrase),
		) &&
		isTextOrNothing(value.advisor) &&
		isTextOrNothing(value.last)
	);
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isDay: Check = (value) =>
	isText(value) && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(String(value));
const isTextOrNothing: Check = (value) => value === undefined || isText(value);
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf(value: unknown, check: Check): boolean {
	return isRecord(value) && Object.values(value).every(check);
}
