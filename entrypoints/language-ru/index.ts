/** Reads Russian articles: the pack and its grammar, left where the engine finds them. Put only into pages in Russian. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inflected } from '../../lib/attribution/inflected';
import { createTextReader } from '../../lib/attribution/text-reader';
import { russian } from '../../lib/languages/ru';
import { addReader } from '../engine/readers';

export default defineUnlistedScript({
  globalName: false,
  main: () => addReader(createTextReader('ru', russian, inflected)),
});
