/** Hands a file of ours to the browser's downloads. */
import { localDay } from '../../../lib/library/formats/dates';

/** The browser reads the blob after the click; how much later it does not say. Milliseconds. */
const KEPT_FOR = 60_000;

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** `sourceline-2026-11-24.json`, by the reader's calendar. */
export function exportName(time: Date, extension: string): string {
  return `sourceline-${localDay(time.getTime())}.${extension}`;
}
