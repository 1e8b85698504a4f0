import { advice } from './ru/advice';
import { advisor } from './ru/advisor';
import { agreement } from './ru/agreement';
import { cast } from './ru/cast';
import { course } from './ru/course';
import { desk } from './ru/desk';
import { funnel } from './ru/funnel';
import { glossary } from './ru/glossary';
import { handouts } from './ru/handouts';
import { help } from './ru/help';
import { home } from './ru/home';
import { lesson } from './ru/lesson';
import { lost } from './ru/lost';
import { map } from './ru/map';
import { model } from './ru/model';
import { modules } from './ru/modules';
import { pair } from './ru/pair';
import { paper } from './ru/paper';
import { predict } from './ru/predict';
import { progress } from './ru/progress';
import { quiz } from './ru/quiz';
import { room } from './ru/room';
import { scenario } from './ru/scenario';
import { search } from './ru/search';
import { site } from './ru/site';
import { sorter } from './ru/sorter';
import { style } from './ru/style';
import { votes } from './ru/votes';
import { wall } from './ru/wall';

/** Russian is the source: every other language has the same keys. */
export const ru = {
	advice,
	advisor,
	agreement,
	cast,
	course,
	desk,
	funnel,
	glossary,
	handouts,
	help,
	home,
	lesson,
	lost,
	map,
	model,
	modules,
	pair,
	paper,
	predict,
	progress,
	quiz,
	room,
	scenario,
	search,
	site,
	sorter,
	style,
	votes,
	wall,
};

export type Messages = typeof ru;
