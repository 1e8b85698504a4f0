import * as cases from '../core/progress/cases';
import { verb } from './progress';

/* Apart from the other verbs of the record, since only the advisor needs these. */

export const draftNote = verb(cases.draftNote);
export const keepCase = verb(cases.keepCase);
export const rewriteCase = verb(cases.rewriteCase);
export const forgetCase = verb(cases.forgetCase);
