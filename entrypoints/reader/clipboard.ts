/**
 * Puts text on the clipboard, within a click. The asynchronous API wants a secure page, which a news page served
 * over plain HTTP isn't; a copy command that writes what it likes works on both.
 * @returns whether the text is there
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  let copied = false;
  function onCopy(event: ClipboardEvent): void {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  const accepted = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return accepted && copied;
}
