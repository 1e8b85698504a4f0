// The links of the 404 page lead to the root that `lost-root.js` has found.
const { root } = document.documentElement.dataset;
if (root) for (const link of document.links) link.href = root + link.getAttribute('href').slice(1);
