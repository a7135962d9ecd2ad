import type { Claim } from '../model/records.ts';

/** What the notebook shows first: as many as the tallest window has room for. */
export const FIRST_ROWS = 20;

/** So many claims of one moment are brought into the order of their page: more are hardly saved at once. */
const AT_ONCE = 500;

/**
 * The newest claims, and those of one moment as they stand on their page: the order that the notebook's list begins with.
 * @param newest reads so many by their time, the last one first
 * @param of reads at most so many of one time
 */
export async function newestClaims(
  count: number,
  newest: (count: number) => Promise<Claim[]>,
  of: (createdAt: string, limit: number) => Promise<Claim[]>,
): Promise<Claim[]> {
  const claims = await newest(count + 1);
  const [last, next] = claims.slice(count - 1);
  const cutAt = last && last.createdAt === next?.createdAt ? last.createdAt : undefined;
  const all =
    cutAt === undefined
      ? claims
      : [...claims.filter(({ createdAt }) => createdAt !== cutAt), ...(await of(cutAt, AT_ONCE))];
  return all.sort(byTimeAndPlace).slice(0, count);
}

function byTimeAndPlace(a: Claim, b: Claim): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1);
}

function placeOf({ segments }: Claim): number {
  return segments[0]?.position?.start ?? 0;
}
