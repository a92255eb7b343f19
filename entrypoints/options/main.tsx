/** The reader's settings, in a tab. */
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/dialog.css';
import '../library/data/data.css';
import './options.css';
import { mountPage } from '../../components/mount';
import { LINE_STYLES } from '../../lib/highlight/styles';
import { browserLanguages } from '../../lib/platform/lifecycle';
import { changeSettings, readSettings, watchSettings } from '../../lib/platform/settings';
import { Options } from './options';

void mountPage(
  { readSettings, changeSettings, watchSettings, browserLanguages, lineStyles: LINE_STYLES },
  Options,
);
