import { forms } from '../format';
import type { Messages } from '../ru';

export const funnel: Messages['funnel'] = {
	title: 'Try it yourself: a year in two departments',
	lead: 'This is a model of Polka: two departments, people who leave a phone number, and eight rules, printed below. You decide what each department is judged by, who is handed over to sales and when sales calls. It’s for learning: it can’t predict a real company.',
	guess:
		'Guess first: marketing is judged by the number of leads and sales by revenue, as at Polka now. What will the boards show after six months?',
	marketingMeasure: 'What marketing is judged by',
	salesMeasure: 'What sales is judged by',
	measures: {
		leads: 'the number of leads',
		calls: 'the number of calls',
		revenue: 'revenue',
		shared: 'the shared number with two shares',
	},
	bar: 'Who marketing hands over to sales',
	days: 'When sales calls',
	playMonth: 'Play a month',
	playYear: 'Play the year',
	again: 'Start over',
	peopleTitle: 'How far people got: month',
	peopleKey:
		'One dot is about ten people. Filled dots need the software, empty ones don’t. The round head is marketing, the square ones are sales.',
	marketing: 'Marketing’s board',
	sales: 'The sales board',
	company: 'What the company earned in the month',
	unseen: 'Need the software but haven’t seen it',
	noBoard: 'this number is on neither board',
	start: 'People and boards will appear here. Press “Play a month”.',
	happened: 'What happened',
	all: 'All months in a table',
	ready: 'The same year in three ways, worked out in advance',
	runs: {
		apart: 'Each for itself: marketing is judged by leads, sales by revenue',
		lower: 'The same, but marketing hands over almost everybody from the start',
		shared: 'The shared number: demos, with each one’s share under it',
	},
	compared: 'The whole year: what changed and what didn’t',
	yours: 'your way',
	years: {
		apart: 'each for itself',
		lower: 'almost everybody',
		shared: 'shared number',
	},
	rows: {
		arrived: 'People who came and need the software',
		time: 'Leads that sales has time to call',
		handed: 'Leads handed over to sales',
		called: 'Calls to people who need it',
		demos: 'Saw the software',
		contracts: 'Contracts',
		angry: 'Months in which somebody was angry',
	},
	columns: {
		month: 'Month',
		marketing: 'Marketing',
		sales: 'Sales',
		company: 'Company, million',
		unseen: 'Haven’t seen it',
		angry: 'Angry',
	},
	chartKey: 'Thick line: your way. Dashed: an ordinary month. Thin line: each for itself, with your sliders.',
	assumes: 'The rules of the model',
	source:
		'From the lessons come 900 leads and 9.5 million a quarter, nine salespeople, 96 thousand a contract, 20 demos a week for 25 requests, 80 out of a hundred who answer, and two out of three who sign if they want the software now. The other numbers are made up. That people are harder to reach later can be seen in the data of Oldroyd and co-authors (2011), one of whom sold software for enquiries; how much harder it is for you, the data can’t say.',
	laws: {
		people:
			'Every month {people} people leave a phone number. Every fifth needs the software; of three of those, one wants it now and two want it later.',
		card: 'Marketing sees only a card and gives it points: {fitLeast} to {fitMost} for people who need the software, {otherLeast} to {otherMost} for the others. Whoever reaches the bar is handed over to sales.',
		list: 'There are {salespeople} salespeople, and each has time for {each} leads a month: the call, the conversation, the demo. They go down the list from the top. Whoever they don’t get to within the month is lost.',
		talk: 'Called on the same day, {sameDay} out of a hundred will talk (as many as in the lesson on expectations). Each day of waiting loses another {lost} of every hundred who would have talked.',
		demo: 'People who need the software get a demo after they’ve talked. Of three who wanted it now, two sign a month later; of three who want it later, one signs after four months. A contract is {price} thousand.',
		habit:
			'Little by little a department adapts to what it’s judged by. Leads: every month the bar goes down by {step} points. Revenue: every month the department leaves aside another {habit} out of a hundred of those who want the software later. Calls: every month conversations are {habit}% shorter and there are more calls, but another {habit} out of a hundred who need it get no demo. No more than half are lost in this way.',
		shared:
			'Judged by the shared number, marketing moves the bar by at most {step} points a month, towards as many leads as can be called. Sales also gives demos to those who want it later. Nobody games the shared number here: no cupboard passes for a warehouse, and no demo lasts five minutes.',
		anger:
			'Marketing is angry if more than a third of the leads weren’t called. Sales is angry if more than two thirds of the calls went to people who need nothing, or if there were leads for less than two thirds of the time. As long as a department is angry, the first call comes a day later.',
	},
	plans:
		'Targets for a month: {leads} leads, {calls} calls, {money} million roubles of revenue, {demos} demos. Shares: marketing hands over {requests} people who need the software, but only those whom sales has time to call are counted; sales shows it to {salesShare} out of every hundred of them, up to {demos}. The first month is an ordinary one; from the second on the departments adapt. In the beginning people also sign who saw the software earlier.',
	small: {
		title: 'Try it yourself: is Oleg right?',
		lead: 'This is a model of Polka for learning; it can’t predict a real company. Play six months in three ways: judge the departments by different numbers (as now), by revenue (as Oleg wants) or by one number in the middle (demos of the software).',
		guess:
			'Guess first: in which of the three ways will most people see the software in six months, and will it be many more than now?',
		way: 'What the departments are judged by',
		ways: {
			apart: 'marketing by leads, sales by revenue, as now',
			revenue: 'both by revenue, as Oleg wants',
			shared: 'both by demos: how many people saw the software',
		},
		columns: { apart: 'now', revenue: 'shared revenue', shared: 'shared demos' },
		playAll: 'Play six months',
		ready: 'All three ways side by side, worked out in advance',
		seenEachMonth: 'People who saw the software, month by month',
		compared: 'The six months together',
		rules: {
			laws: {
				card: 'Marketing sees only a card and gives it points: {fitLeast} to {fitMost} for people who need the software, {otherLeast} to {otherMost} for the others. Whoever reaches the bar is handed over to sales. In the first month the bar is {bar}.',
				talk: 'Sales calls on the next day. Called on the same day, {sameDay} out of a hundred would talk; each day of waiting loses another {lost} of every hundred who would have talked.',
				habit:
					'Little by little a department adapts to what it’s judged by. Leads: every month marketing lowers the bar by {step} points. Revenue: every month the department leaves aside another {habit} out of a hundred of those who want the software later, but no more than half of them.',
				shared:
					'Demos: marketing moves the bar by at most {step} points a month, towards as many leads as can be called, and sales no longer leaves aside people who want the software later. In the model nobody tries to cheat this number.',
			},
			plans:
				'Targets for a month: {leads} leads, {money} million roubles of revenue, {demos} demos. The first month is an ordinary one; from the second on the departments adapt. In the beginning people also sign who saw the software earlier.',
			source:
				'From this lesson come 900 leads and 9.5 million a quarter; from others nine salespeople, 96 thousand a contract, the number of demos and how many people answer and sign. The rest is made up. That people are harder to reach later can be seen in the data of Oldroyd and co-authors (2011); how much harder it is for you, the data can’t say.',
		},
	},
	said: {
		guesses: {
			both: 'both green: everybody meets the target',
			marketing: 'marketing green, sales red',
			sales: 'sales green, marketing red',
			none: 'both red',
		},
		bars: [
			'everybody who left a phone number',
			'almost everybody',
			'whoever looks at all like a customer',
			'only those who look most like a customer',
		],
		points: '{whom} (bar: {bar})',
		sameDay: 'on the same day',
		nextDay: 'on the next day',
		inDays: forms({ one: 'after {count} day', other: 'after {count} days' }),
		score: {
			leads: '{reached} of {wanted} leads',
			calls: '{reached} of {wanted} calls',
			revenue: '{reached} of {wanted} million',
			shared: '{reached} of {wanted} demos',
		},
		green: 'green',
		red: 'red',
		shares: {
			marketing: 'its share: {reached} of {wanted} people who need the software and got a call',
			sales: 'its share: {reached} demos, {wanted} wanted for so many requests',
		},
		angry: {
			uncalled: forms({
				one: 'Marketing is angry with sales: nobody called {count} lead.',
				other: 'Marketing is angry with sales: nobody called {count} of the leads.',
			}),
			unfit: forms({
				one: 'Sales is angry with marketing: {count} call to somebody who needs nothing.',
				other: 'Sales is angry with marketing: {count} calls to people who need nothing.',
			}),
			idle: 'Sales is angry with marketing: there is hardly anybody to call.',
			none: 'Nobody is angry.',
		},
		earned: '{sum} million roubles ({ordinary} in an ordinary month)',
		angryShort: { marketing: 'marketing', sales: 'sales', both: 'both', none: 'nobody' },
		stages: {
			kept: 'not handed over to sales',
			uncalled: 'never got a call',
			unfit: 'got a call, don’t need the software',
			gone: 'didn’t answer or lost interest',
			missed: 'talked, but got no demo',
			seen: 'saw the software',
		},
		brief: 'Month {month} of {most}.\nMarketing: {marketing}.\nSales: {sales}.',
		anew: 'Played again from month one.',
		current: 'In month {month}: bar {bar}, calls {days}.',
		guessRight: 'After six months the boards are as you thought: {fact}.',
		guessWrong: 'You thought otherwise. After six months it came out like this: {fact}.',
		later: 'Once three months have passed, you’ll read here what this is called.',
		verdicts: {
			shared: {
				name: 'A shared number with two shares',
				text: 'There are as many demos as they wanted. Marketing moves the bar to where sales has time to call everybody, and sales also gives demos to those who want the software later. In the model nobody games this number. In life somebody will: the lesson says how to notice.',
			},
			flooded: {
				name: 'More handed over than can be called',
				text: 'There aren’t enough demos. Sales never got to the end of the list, and some of those who need the software got no call. They don’t count towards marketing’s share: handing over everybody doesn’t mean doing its share.',
			},
			'stuck-in-marketing': {
				name: 'You can see where it’s stuck: in marketing',
				text: 'There aren’t enough demos, and the shares show who is further behind: marketing hands over too few of the people who need the software. The bar is high, and it comes down only a little at a time.',
			},
			'stuck-in-sales': {
				name: 'You can see where it’s stuck: in sales',
				text: 'There aren’t enough demos, and the shares show who is further behind: of those who got a call, too few saw the software. The later sales calls, the fewer people still want to talk.',
			},
			'red-for-good-work': {
				name: 'A red board for good work',
				text: 'Marketing hands over fewer people, but people who need the software, and that helps sales. But its own board is red, because it’s judged by leads. So it lowers the bar.',
			},
			'revenue-for-both': {
				name: 'A shared goal instead of a shared number',
				text: 'Both departments have the same number, but it comes months later, and the hurry is now. People who want the software later are put off by both of them, and after four months there’s nobody to sign. Revenue makes a good goal, but it can’t tell you how the week went.',
			},
			'green-and-poorer': {
				name: 'The numbers have been gamed',
				text: 'Both boards are green, and the company earns less than in an ordinary month. There are as many leads and calls as the targets ask for, but not enough demos. That’s what gaming a number means. A year may still bring more contracts than “each for itself”, because there are more calls. But the conversations are short, and fewer out of every hundred lead to a demo.',
			},
			'shared-by-one': {
				name: 'A shared number that only one shares',
				text: 'One department is judged by demos, the other still by its own number. One pulls, the other pulls the other way. A number is shared when both departments answer for it.',
			},
			'two-yardsticks': {
				name: 'Two yardsticks',
				text: 'One board is green and the other red, although both departments are trying. What raises the number of one takes time away from the other. Now look how many people haven’t seen the software: that number is on neither board.',
			},
			'both-red': {
				name: 'Bad for both, and you can’t see why',
				text: 'Both boards are red. Each shows that the target was missed, but not where people got stuck. This is where people usually look for somebody to blame. Look at the dots instead: which line has most of the filled ones?',
			},
			fine: {
				name: 'Both boards are green so far',
				text: 'And the company earns no less than usual. But the people signing now saw the software earlier. Play a few more months.',
			},
		},
		small: {
			guesses: {
				same: 'about as many in all three',
				revenue: 'with shared revenue, many more',
				little: 'with shared demos, a few more',
				shared: 'with shared demos, many more',
			},
			later: 'After six months you’ll read here what happened.',
			right: 'You guessed right.',
			wrong: 'You thought otherwise.',
			seen: 'Over six months {needed} people need the software. How many would see it: {apart} as now, {revenue} if both departments are judged by revenue, {shared} if both are judged by demos.',
			happened: {
				apart: {
					name: 'Two yardsticks',
					text: 'Marketing hands over more and more leads, and sales can’t get to them all: in six months {apart} got no call. And sales puts off people who won’t pay soon. How many are waiting is on neither board.',
				},
				revenue: {
					name: 'Oleg is half right',
					text: 'Marketing stops handing over so many leads that sales has no time to call: {revenue} got no call, and it would have been {apart}. But now both departments put off people who won’t pay soon. And still nobody counts how many are waiting.',
				},
				shared: {
					name: 'A number in the middle',
					text: 'People who won’t pay soon are no longer put off, because their demo counts for both departments in the same month. A lead nobody calls adds nothing to this number, so marketing hands over about as many as sales can call. There are hardly more contracts: {apart} as now, {revenue} with shared revenue, {shared} with shared demos. Many will sign months later, which is why revenue can’t tell you how the week went.',
				},
			},
		},
	},
};
