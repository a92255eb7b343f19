/** What stands beside the page, in Chrome's side panel and Firefox's sidebar: the popup's parts, for whatever tab is in front. */
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/lists.css';
import '../../components/changes.css';
import '../popup/popup.css';
import './sidepanel.css';
import { mountPage } from '../../components/mount';
import { LINE_STYLES } from '../../lib/highlight/styles';
import { browserLanguages } from '../../lib/platform/lifecycle';
import { changeSettings, readSettings, watchSettings } from '../../lib/platform/settings';
import { SidePanel } from './sidepanel';

void mountPage(
  { readSettings, changeSettings, watchSettings, browserLanguages, lineStyles: LINE_STYLES },
  SidePanel,
);
