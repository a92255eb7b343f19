/** Counts, export, import and wipe, one section each; the options show the same. */
import { CorrectionsLink } from '../corrections/corrections-link';
import { ExportData } from './export-data';
import { ImportData } from './import-data';
import { Stored } from './stored';
import { WipeData } from './wipe-data';

export function DataPanel() {
  return (
    <div class="data">
      <Stored />
      <ExportData />
      <ImportData />
      <CorrectionsLink />
      <WipeData />
    </div>
  );
}
