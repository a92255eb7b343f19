/** A site that puts the next article under the one that was read, and changes the address as it comes into view. */
import type { DemoServer } from '../../demo/server';
import { STORIES, storyMarkup } from './stories';

export const HOST = 'endless';

/** Serves the first article; the others come as the reader scrolls. @returns its address. */
export function addEndlessSite(site: DemoServer): string {
  const [first] = STORIES;
  const articles = STORIES.map((story) => ({
    path: story.path,
    title: story.title,
    html: storyMarkup(story),
  }));
  return site.add(
    HOST,
    first?.path ?? '/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${first?.title}</title>
<meta property="og:site_name" content="Endless"><meta property="og:title" content="${first?.title}">
<meta property="og:type" content="article"><meta property="article:published_time" content="${first?.published}">
<link rel="canonical" href="${site.address(HOST, first?.path ?? '/')}">
<style>article { min-height: 150vh; font: 18px/1.5 serif; max-width: 40em; margin: auto }</style>
</head><body><header>Endless</header><main><div class="feed"></div></main>
<script type="module">
  const articles = ${JSON.stringify(articles).replaceAll('<', '\\u003c')};
  const feed = document.querySelector('.feed');
  const shown = [];
  const add = () => {
    const next = articles[shown.length];
    if (!next) return;
    const element = document.createElement('article');
    element.innerHTML = next.html;
    feed.append(element);
    shown.push(element);
  };
  add();
  addEventListener('scroll', () => {
    if (scrollY + innerHeight * 1.5 > document.documentElement.scrollHeight) add();
    const at = shown.findLastIndex((element) => element.getBoundingClientRect().top < innerHeight / 2);
    const next = articles[Math.max(0, at)];
    if (next.path === location.pathname) return;
    history.replaceState(null, '', next.path);
    document.title = next.title;
  });
</script></body></html>`,
  );
}
