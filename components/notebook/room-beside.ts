export const NARROW = '(max-width: 900px)';

/** False where the filters stand above the claims and not beside them. */
export function isRoomBeside(): boolean {
  return !globalThis.matchMedia?.(NARROW).matches;
}
