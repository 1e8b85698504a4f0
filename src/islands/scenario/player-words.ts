import type { scenario } from '~/i18n/ru/scenario';

export type PlayerWords = (typeof scenario)['player'];
