import { isEncryptedBackup } from './backup-format.ts';
import { mentionsAnnotations } from './read-annotation.ts';

/** What a file that comes in may be. `export` is an open backup, too. */
export type FileFormat = 'encrypted-backup' | 'export' | 'annotations' | 'claimreview' | 'csv';

/** Tells a file's format from its first bytes; 64 kB are enough. Its reader has the last word. */
export function formatOf(start: Uint8Array): FileFormat {
  if (isEncryptedBackup(start)) return 'encrypted-backup';
  const text = new TextDecoder().decode(start.subarray(0, 64 * 1024)).trimStart();
  if (!/^[{[]/.test(text)) return 'csv';
  if (/"type"\s*:\s*"on-record\//.test(text) || text.includes('"segments"')) return 'export';
  if (mentionsAnnotations(text) || /"uri"\s*:/.test(text)) return 'annotations';
  if (/"@type"\s*:\s*\[?\s*"(?:ClaimReview|Claim)"/.test(text)) return 'claimreview';
  return 'export';
}
