/** The page that opens on install. */
import '../../components/base.css';
import '../../components/controls.css';
import './welcome.css';
import { mountPage } from '../../components/mount';
import { LINE_STYLES } from '../../lib/highlight/styles';
import { browserLanguages } from '../../lib/platform/lifecycle';
import { changeSettings, readSettings, watchSettings } from '../../lib/platform/settings';
import { Welcome } from './welcome';

void mountPage(
  { readSettings, changeSettings, watchSettings, browserLanguages, lineStyles: LINE_STYLES },
  Welcome,
);
