// The 404 page is shown at any depth: its links find the root before `/ru/` or `/en/`.
const [, root] = location.pathname.match(/^(.*?\/)(?:ru|en)\//) ?? [];
if (root) for (const link of document.links) link.href = root + link.getAttribute('href').slice(1);
