import Bubble from './lesson/Bubble.astro';
import Example from './lesson/Example.astro';
import Hook from './lesson/Hook.astro';
import IfThen from './lesson/IfThen.astro';
import MoreExact from './lesson/MoreExact.astro';
import Option from './lesson/Option.astro';
import Phrases from './lesson/Phrases.astro';
import Picture from './lesson/Picture.astro';
import Scenario from './lesson/ScenarioDoor.astro';
import TryIt from './lesson/TryIt.astro';
import WrongExample from './lesson/WrongExample.astro';

/** The only map from author tags to components. */
export const authorComponents = {
	Bubble,
	Example,
	Hook,
	IfThen,
	MoreExact,
	Option,
	Phrases,
	Picture,
	Scenario,
	TryIt,
	WrongExample,
};
