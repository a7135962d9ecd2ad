import { buildExtension } from '../../../scripts/start/build.ts';

/** The tests drive what is built from the sources as they are now; `npm test` has done that already. */
export function setup(): void {
  if (process.env.ON_RECORD_IS_BUILT) return;
  buildExtension('chromium');
  buildExtension('firefox');
}
