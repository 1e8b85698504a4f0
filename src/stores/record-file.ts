import { $progress } from './progress';
import { save } from './save-file';

/** Offers what this page holds of the record as a file, whether it could be saved here or not. */
export function downloadRecord(): void {
	save('common-ground.json', 'application/json', JSON.stringify($progress.get(), null, '\t'));
}

/** Offers saved records that could not be understood, as they lay there. */
export function downloadSetAside(text: string): void {
	save('common-ground-unreadable.json', 'application/json', text);
}
