/** What opens behind the icon in the toolbar. */
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/lists.css';
import '../../components/changes.css';
import './popup.css';
import { mountPage } from '../../components/mount';
import { LINE_STYLES } from '../../lib/highlight/styles';
import { browserLanguages } from '../../lib/platform/lifecycle';
import { changeSettings, readSettings, watchSettings } from '../../lib/platform/settings';
import { Popup } from './popup';

void mountPage(
  { readSettings, changeSettings, watchSettings, browserLanguages, lineStyles: LINE_STYLES },
  () => <Popup />,
);
