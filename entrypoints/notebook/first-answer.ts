import { readSettings, type Settings } from '../../lib/extension/settings.ts';
import { firstClaimRows } from '../../lib/store/first-look.ts';
import type { JoinedClaim } from '../../lib/store/join-rows.ts';
import { FIRST_ROWS } from './first-rows.ts';

export interface Asked {
  readonly settings: Promise<Settings>;
  /** the list's first rows; undefined where another view is opened, or they must be asked for in the usual way */
  readonly newest: Promise<readonly JoinedClaim[] | undefined>;
}

/** Asks for what the notebook shows first: the browser answers while the notebook's code is fetched. */
export function askFirst(): Asked {
  const isList = /^(?:#\/?(?:claims\b.*)?)?$/.test(location.hash);
  return {
    settings: readSettings(),
    newest: isList ? firstClaimRows(FIRST_ROWS) : Promise.resolve(undefined),
  };
}
