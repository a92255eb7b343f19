/** The whole hydrating page, bundled with React as it is developed with: only that one says what does not match. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Story } from '../stories';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** @returns HTML that holds the rendered article and a `hydrate()` for the test to call. */
export async function hydratingPage(story: Story): Promise<string> {
  const json = JSON.stringify(story);
  const env = { ...process.env, NODE_ENV: 'development' };
  const markup = execFileSync(process.execPath, [file('render.js')], { input: json, encoding: 'utf8', env });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title>
<meta property="og:type" content="article"></head><body><main id="root">${markup}</main>
<script type="application/json" id="story">${escaped(json)}</script><script>${escaped(await client())}</script></body></html>`;
}

async function client(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: file('client.js'), formats: ['iife'], name: 'hydrating' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was bundled');
  return output.output[0].code;
}

/** For a script element, which a `</script` in a string would end. */
function escaped(code: string): string {
  return code.replaceAll('</', '<\\/');
}
