/** The hidden page that writes a backup file where the background cannot. Nobody sees it. */
import { exportToBlob, openLibrary } from '../../lib/library';
import { serveBackup } from '../../lib/platform/backup';

const db = openLibrary();
serveBackup(() => exportToBlob(db));
