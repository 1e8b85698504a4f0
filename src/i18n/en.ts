import { course } from './en/course';
import { home } from './en/home';
import { site } from './en/site';
import type { Messages } from './ru';

export const en = { course, home, site } satisfies Messages;
