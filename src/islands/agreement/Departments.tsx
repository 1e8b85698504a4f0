import { marketingName, salesName } from '~/core/agreement/draft';
import { writePart } from '~/stores/agreement';
import type { PartProps } from './parts';

/** How the two departments are called in this company. */
export function Departments({ draft, messages }: Pick<PartProps, 'draft' | 'messages'>) {
	const field = (id: string, label: string, usual: string) => (
		<p class="field" data-side={id === salesName ? 'sales' : 'marketing'}>
			<label for={id}>{label}</label>
			<input
				id={id}
				value={draft[id] ?? ''}
				placeholder={usual}
				autocomplete="off"
				onInput={(event) => writePart({ id }, event.currentTarget.value)}
			/>
		</p>
	);
	return (
		<div class="two-sides">
			{field(salesName, messages.salesName, messages.sales)}
			{field(marketingName, messages.marketingName, messages.marketing)}
		</div>
	);
}
