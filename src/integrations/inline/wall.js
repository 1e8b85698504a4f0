// A page that follows the room of a trainer shows nothing before `enhance/room-wall.ts` has set the wall.
if (new URLSearchParams(location.search).has('wall')) document.documentElement.dataset.room = '';
