import Bubble from './lesson/Bubble.astro';
import Definition from './lesson/Definition.astro';
import Example from './lesson/Example.astro';
import Funnel from './lesson/Funnel.astro';
import Hook from './lesson/Hook.astro';
import IfThen from './lesson/IfThen.astro';
import Letter from './lesson/Letter.astro';
import Line from './lesson/Line.astro';
import MoreExact from './lesson/MoreExact.astro';
import Note from './lesson/Note.astro';
import Option from './lesson/Option.astro';
import Phrases from './lesson/Phrases.astro';
import Picture from './lesson/Picture.astro';
import Predict from './lesson/PredictDoor.astro';
import Scenario from './lesson/ScenarioDoor.astro';
import Sheet from './lesson/Sheet.astro';
import Sorter from './lesson/Sorter.astro';
import Study from './lesson/Study.astro';
import Term from './lesson/Term.astro';
import TryIt from './lesson/TryIt.astro';
import WrongExample from './lesson/WrongExample.astro';
import YourLine from './lesson/YourLine.astro';

/** The only map from author tags to components. */
export const authorComponents = {
	Bubble,
	Definition,
	Example,
	Funnel,
	Hook,
	IfThen,
	Letter,
	Line,
	MoreExact,
	Note,
	Option,
	Phrases,
	Picture,
	Predict,
	Scenario,
	Sheet,
	Sorter,
	Study,
	Term,
	TryIt,
	WrongExample,
	YourLine,
};
