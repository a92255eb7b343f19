/** Bundles what is measured as the product is built: minified, its letters spelled out, names of functions not kept. */
import { build } from 'vite';
import { spellOutLetters } from '../../scripts/build/letters';

/** One classic script of a module and what it imports. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'letters',
        transform: (code, id) => (/\/lib\/.*\.ts$/.test(id) ? spellOutLetters(code) : null),
      },
    ],
    esbuild: { charset: 'utf8' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was bundled');
  return output.output[0].code;
}
