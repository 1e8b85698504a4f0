import type { CastId, Mood } from '../../core/schema';

interface Props {
	who: CastId;
	mood: Mood;
	/** Who and in what mood, in words; empty where words beside the face already say it. */
	label: string;
	size?: 'm' | 'l' | 'xl';
}

/** A drawn face; needs `CastSprite.astro` on the page. */
export function Face({ who, mood, label, size = 'm' }: Props) {
	const decorative = label === '';
	return (
		<span class="face" data-who={who} data-mood={mood} data-size={size}>
			<svg
				viewBox="0 0 68 68"
				role={decorative ? undefined : 'img'}
				aria-label={decorative ? undefined : label}
				aria-hidden={decorative || undefined}
			>
				<use href={`#head-${who}`} />
				<use href={`#mood-${mood}`} />
			</svg>
		</span>
	);
}
