import { type AgreementLine, marketingName, reviewDay, salesName } from '~/core/agreement/draft';
import type { Notes } from '~/core/progress/progress';
import type { agreement } from '~/i18n/ru/agreement';

export type AgreementMessages = typeof agreement;

/** What the parts of the page have in common. */
export interface PartProps {
	locale: string;
	lines: readonly AgreementLine[];
	draft: Notes;
	/** How the departments are called. */
	departments: { readonly sales: string; readonly marketing: string };
	messages: AgreementMessages;
}

/** Stands for the draft where versions are chosen. */
export const now = 'now';

/** Which versions are compared: the moment of each, or `now`. */
export interface Compared {
	readonly older?: string;
	readonly newer?: string;
	readonly open: boolean;
	/** The result was asked for just now, and the focus goes there. */
	readonly jump: boolean;
}

/** How the page calls a part of the agreement. */
export function titleOf(id: string, { lines, messages }: Pick<PartProps, 'lines' | 'messages'>): string {
	const own: Readonly<Record<string, string>> = {
		[salesName]: messages.salesName,
		[marketingName]: messages.marketingName,
		[reviewDay]: messages.review,
	};
	return lines.find((line) => line.id === id)?.title ?? own[id] ?? id;
}
