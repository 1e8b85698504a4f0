// Where a projector mirrors the trainer's screen, notes must not be seen before `enhance/room-one-screen.ts` hides them.
try {
	const root = new URL(document.documentElement.dataset.root || '/', location).pathname;
	if (localStorage.getItem(`common-ground:${root}one-screen`)) document.documentElement.dataset.room = '';
} catch {}
