import { describe, expect, test } from 'vitest';
import { gradeReminders } from '../../../lib/desk/grade-reminders.ts';
import type { Link } from '../../../lib/model/records.ts';
import { makeRow } from './rows.ts';

const claim = makeRow({ claim: { credibility: 1 } }).claim;
const other = makeRow({ claim: { credibility: 2 } }).claim;

function link(rest: Partial<Link> = {}): Link {
  const at = '2024-01-01T00:00:00.000Z';
  return {
    id: 'l',
    fromClaimId: claim.id,
    toClaimId: other.id,
    kind: 'corroborates',
    createdAt: at,
    updatedAt: at,
    ...rest,
  };
}

describe('A claim graded as confirmed by other sources', () => {
  test.each<[string, Link[], string | null]>([
    ['nothing linked', [], 'none'],
    ['an independent claim that corroborates it', [link({ independent: true })], null],
    [
      'the same, linked the other way round',
      [link({ fromClaimId: other.id, toClaimId: claim.id, independent: true })],
      null,
    ],
    ['a corroborating claim, independent or not isn’t said', [link()], 'not-said'],
    ['a corroborating claim of the same source', [link({ independent: false })], 'dependent'],
    [
      'one of the same source and one of which it isn’t said',
      [link({ independent: false }), link()],
      'not-said',
    ],
    [
      'one of the same source and an independent one',
      [link({ independent: false }), link({ independent: true })],
      null,
    ],
    ['a contradicting claim', [link({ kind: 'contradicts', independent: true })], 'none'],
    ['the same claim elsewhere', [link({ kind: 'same-claim', independent: true })], 'none'],
    ['itself', [link({ toClaimId: claim.id, independent: true })], 'none'],
  ])('with %s', (_, links, expected) => {
    expect(gradeReminders([claim, other], links)).toEqual(
      expected === null ? [] : [{ claimId: claim.id, corroboration: expected }],
    );
  });
});
