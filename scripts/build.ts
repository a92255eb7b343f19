/** `npm run build`: the extension for Chrome, Firefox and Edge, in `.output/`. */
import { ensureBuild, TARGETS } from './build/builds';

for (const target of TARGETS) console.log(`${target}: ${await ensureBuild(target)}`);
