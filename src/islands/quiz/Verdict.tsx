import type { Mark as Kind } from '~/core/quiz/grade';
import { Mark } from './Mark';

interface Props {
	/** For the option that it describes. */
	id: string;
	mark: Kind;
	words: string;
	feedback: string;
}

/** How an option turned out, and why. */
export function Verdict({ id, mark, words, feedback }: Props) {
	return (
		<div class="reason" id={id}>
			<p class="verdict">
				<Mark mark={mark} />
				<span>{words}</span>
			</p>
			<p>{feedback}</p>
		</div>
	);
}
