import { z } from 'zod';

const line = z.string().trim().min(1, 'the text is empty');

/** Front matter of a guide: a page of plain prose on how to use the course. */
export const guideSchema = z.strictObject({ title: line, summary: line });
