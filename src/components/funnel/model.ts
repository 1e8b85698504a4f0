import type { Size } from '../../core/funnel/rules';
import type { Locale } from '../../core/locale';
import type { Messages } from '../../i18n/ru';

/** What each part of the model of two departments is printed from. */
export interface ModelProps {
	readonly locale: Locale;
	readonly funnel: Messages['funnel'];
	readonly size: Size;
}
