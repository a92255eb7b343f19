/** What is stored, how it is kept, and how it goes, one section each; the options show the same. */
import { CorrectionsLink } from '../corrections/corrections-link';
import { BackupData } from './backup-data';
import { ExportData } from './export-data';
import { ForgetData } from './forget-data';
import { ImportData } from './import-data';
import { RetentionData } from './retention-data';
import { Stored } from './stored';
import { WipeData } from './wipe-data';

export function DataPanel() {
  return (
    <div class="data">
      <Stored />
      <BackupData />
      <ExportData />
      <ImportData />
      <CorrectionsLink />
      <RetentionData />
      <ForgetData />
      <WipeData />
    </div>
  );
}
