/** Drawing twice takes longer than waiting so long, in milliseconds; a slow disk is not waited for. */
const PATIENCE = 60;

/** What a page shows first, if it comes soon enough for being drawn at once; undefined else. */
export function soon<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  return Promise.race([asked, patience]);
}
