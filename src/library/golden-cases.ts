import cases from '../../tests/fixtures/advisor-cases.json';
import type { GoldenCase } from '../core/advisor/judge';

/** The cases the model is tested on, with their story in both languages. */
export const goldenCases = cases as unknown as (GoldenCase & { ru: string; en: string })[];
