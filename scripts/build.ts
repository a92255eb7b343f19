/** `npm run build`: the extension for Chrome, Firefox and Edge, in `.output/`. */
import { ensureBuild } from './build/builds';
import { TARGETS } from './build/folders';

for (const target of TARGETS) console.log(`${target}: ${await ensureBuild(target)}`);
