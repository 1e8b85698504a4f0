import { course } from './ru/course';
import { home } from './ru/home';
import { site } from './ru/site';

/** Russian is the source: every other language has the same keys. */
export const ru = { course, home, site };

export type Messages = typeof ru;
