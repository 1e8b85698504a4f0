// The 404 page is shown at any depth: it finds the root before `/ru/` or `/en/`, always on its own host.
const [, root] = location.pathname.replace(/^[/\\]+/, '/').match(/^(.*?\/)(?:ru|en)\//) ?? [];
if (root) document.documentElement.dataset.root = root;
