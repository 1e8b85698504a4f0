import { merge } from '../core/progress/merge';
import type { Progress } from '../core/progress/progress';
import { nothingYet } from '../core/progress/record';
import { verb } from './progress';

/** Adds a record from a file; where both say something about the same thing, this device's stays. */
export const addRecord = verb((progress, added: Progress) => merge(nothingYet, progress, added));

export const replaceRecord = verb((_, other: Progress) => other);
