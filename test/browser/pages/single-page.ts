/**
 * A news site in one page: a front page and articles that a script swaps in late, with `history.pushState`. Its head is
 * the one of the address that was loaded, and stays so.
 */
import type { DemoServer } from '../../demo/server';
import { STORIES, type Story, storyMarkup } from './stories';

export const HOST = 'onepage';

/** Serves the front page and each article under its own address. @returns the front page's address. */
export function addSinglePageSite(site: DemoServer): string {
  for (const story of STORIES) site.add(HOST, story.path, pageFor(story, site));
  return site.add(HOST, '/', pageFor(null, site));
}

function pageFor(story: Story | null, site: DemoServer): string {
  const address = site.address(HOST, story?.path ?? '/');
  const views = Object.fromEntries(
    STORIES.map((each) => [each.path, `<article>${storyMarkup(each)}</article>`]),
  );
  const front = `<ul>${STORIES.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('')}</ul>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story?.title ?? 'One Page'}</title>
<meta property="og:site_name" content="One Page"><meta property="og:title" content="${story?.title ?? 'One Page'}">
<meta property="og:type" content="${story ? 'article' : 'website'}"><link rel="canonical" href="${address}">
</head><body><nav><a href="/">Front page</a></nav><main></main>
<script type="module">
  const views = ${JSON.stringify({ ...views, '/': front }).replaceAll('<', '\\u003c')};
  const titles = ${JSON.stringify(Object.fromEntries(STORIES.map(({ path, title }) => [path, title])))};
  const show = () => {
    document.title = titles[location.pathname] ?? 'One Page';
    document.querySelector('main').innerHTML = views[location.pathname] ?? '';
  };
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a');
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    setTimeout(show, 400);
  });
  addEventListener('popstate', show);
  show();
</script></body></html>`;
}
