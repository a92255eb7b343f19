/** `npm run zip`: the archives for the stores, in `.output/`; for Firefox also the sources its reviewers ask for. */
import { zip } from 'wxt';
import { TARGETS } from './build/folders';

for (const browser of TARGETS) {
  for (const file of await zip({ browser, zip: { zipSources: browser === 'firefox' } })) {
    console.log(`${browser}: ${file}`);
  }
}
