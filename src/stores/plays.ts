import * as plays from '../core/progress/plays';
import { verb } from './progress';

/* Apart from the other verbs of the record, since only role-plays need these. */

export const recordPlay = verb(plays.recordPlay);
export const recordEnding = verb(plays.recordEnding);
export const recordFinished = verb(plays.recordFinished);
export const recordPhrase = verb(plays.recordPhrase);
