import * as draft from '../core/agreement/draft';
import * as versions from '../core/agreement/versions';
import { verb } from './progress';

/* Apart from the other verbs of the record, since only the page of the working agreement needs these. */

export const writePart = verb(draft.writePart);
export const fillBlank = verb(draft.fillBlank);
export const keepVersion = verb(versions.keepVersion);
export const restoreVersion = verb(versions.restoreVersion);
export const forgetVersion = verb(versions.forgetVersion);
