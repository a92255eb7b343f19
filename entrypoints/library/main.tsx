/** The library: saved articles, sources and what they said, and the reader's data. */
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/lists.css';
import '../../components/changes.css';
import '../../components/dialog.css';
import './library.css';
import './article/article.css';
import './data/data.css';
import './lists/lists.css';
import './statements/statements.css';
import './corrections/corrections.css';
import { mountPage } from '../../components/mount';
import { LINE_STYLES } from '../../lib/highlight';
import { browserLanguages } from '../../lib/platform/lifecycle';
import { changeSettings, readSettings, watchSettings } from '../../lib/platform/settings';
import { Library } from './library';
import { keepGrouped } from './statements-job';
import { keepIndexed } from './upkeep-job';

// Lists return to their rows themselves, once those are there.
history.scrollRestoration = 'manual';

void mountPage(
  { readSettings, changeSettings, watchSettings, browserLanguages, lineStyles: LINE_STYLES },
  Library,
);

void keepGrouped();
void keepIndexed();
