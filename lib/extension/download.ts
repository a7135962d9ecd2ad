/** Has the browser keep a text as a file. Without the `downloads` permission, which would be a warning on install. */
export function downloadText(text: string, fileName: string, type = 'application/json'): void {
  downloadBlob(new Blob([text], { type }), fileName);
}

/** The same for a file that was written piece by piece. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The download reads the blob after this turn; a large one takes its time.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** "on-record-paper.example-2026-05-04.json": what it is, of what, of which day. */
export function exportFileName(what: string, extension = 'json', now = new Date()): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${['on-record', what, day.join('-')].filter(Boolean).join('-')}.${extension}`;
}
