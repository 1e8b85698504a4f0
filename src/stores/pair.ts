import { atom, type ReadableAtom } from 'nanostores';
import { noPair, type Pair } from '../core/pair/pair';
import { parsePair } from '../core/pair/parse';
import { attempt, getItem, keyOf, removeItem, setItem } from './site-keys';

/* What two people at this device decided and wrote: under a key of its own, apart from the record of one person. */

const $kept = atom<Pair>(noPair);
export const $pair: ReadableAtom<Pair> = $kept;
/** False once something could not be kept. */
const $saved = atom(true);
export const $pairSaved: ReadableAtom<boolean> = $saved;

/** Reads what is kept on the device, and follows what another tab writes. */
export function openPair(): void {
	const read = () => $kept.set(parsePair(attempt(() => getItem('pair'), null)));
	read();
	addEventListener('storage', ({ key }) => {
		if (key === keyOf('pair') || key === null) read();
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) read();
	});
}

/** Makes a verb of `core/pair` change what is kept. */
export function changePair<Arguments extends unknown[]>(
	verb: (pair: Pair, ...values: Arguments) => Pair,
	...values: Arguments
): void {
	const pair = verb($kept.get(), ...values);
	$kept.set(pair);
	$saved.set(
		attempt(() => {
			setItem('pair', JSON.stringify(pair));
			return true;
		}, false),
	);
}

export function forgetPair(): void {
	attempt(() => removeItem('pair'), undefined);
	$kept.set(noPair);
}
