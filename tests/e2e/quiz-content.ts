import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { type Question, quizSchema } from '../../src/core/quiz/schema';

/** The quiz that the tests open, as it is written today. */
export const quizId = '01-why-conflict';
export const { questions } = quizSchema.parse(
	parse(readFileSync(`content/lessons/${quizId}/quiz.yaml`, 'utf8')),
);

/** Where the reader of an English quiz is. */
export const place = (number: number) => `Question ${number} of ${questions.length}`;

/** Ticks a wrong answer of the question with this number, counted from 1. */
export async function pickWrong(page: Page, number: number): Promise<void> {
	const { id, answers } = pickQuestion(number);
	const wrong = answers.find(({ correct }) => !correct);
	await page.locator(`#${id}`).locator(`input[value="${wrong?.id}"]`).check();
}

export function pickQuestion(number: number): Extract<Question, { answers: unknown }> {
	const question = questions[number - 1];
	if (!question || question.kind === 'order') throw new Error(`Question ${number} has nothing to pick.`);
	return question;
}
