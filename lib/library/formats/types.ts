/** The formats there are, for those who offer them: what writes them is loaded only when one exports. */
export const EXPORT_FORMATS = ['json', 'markdown', 'csv', 'annotations', 'csl', 'ris'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
