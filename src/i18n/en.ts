import { advice } from './en/advice';
import { advisor } from './en/advisor';
import { agreement } from './en/agreement';
import { cast } from './en/cast';
import { course } from './en/course';
import { desk } from './en/desk';
import { funnel } from './en/funnel';
import { glossary } from './en/glossary';
import { handouts } from './en/handouts';
import { help } from './en/help';
import { home } from './en/home';
import { lesson } from './en/lesson';
import { lost } from './en/lost';
import { map } from './en/map';
import { model } from './en/model';
import { modules } from './en/modules';
import { pair } from './en/pair';
import { paper } from './en/paper';
import { predict } from './en/predict';
import { progress } from './en/progress';
import { quiz } from './en/quiz';
import { room } from './en/room';
import { scenario } from './en/scenario';
import { search } from './en/search';
import { site } from './en/site';
import { sorter } from './en/sorter';
import { style } from './en/style';
import { votes } from './en/votes';
import { wall } from './en/wall';
import type { Messages } from './ru';

export const en = {
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
} satisfies Messages;
