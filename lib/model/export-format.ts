/** What claims can be written as. `insights` is a table in the columns of Fact-Check Insights. */
export const EXPORT_FORMATS = [
  'json',
  'csv',
  'insights',
  'annotations',
  'claimreview',
  'markdown',
  'html',
  'csl',
  'ris',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
