import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetForOthers } from '../../../lib/exchange/leave-out.ts';
import type { Change } from '../../../lib/model/records.ts';
import { arbitraryDataset } from '../../support/arbitrary-records.ts';
import { exampleRecords } from '../../support/exchange.ts';

describe('what leaves', () => {
  it('never holds confidential evidence, not even in a claim’s past', async () => {
    await fc.assert(
      fc.property(arbitraryDataset, (records) => {
        const past = records.claims.map((claim) => ({
          ...claim,
          history: [
            { at: claim.createdAt, field: 'evidence', to: asJson(claim.evidence ?? []) },
            ...claim.history,
          ],
        }));
        const hidden = records.claims.flatMap(({ evidence = [] }) =>
          evidence.filter(({ confidential }) => confidential).map(({ id }) => id),
        );
        const text = JSON.stringify(datasetForOthers({ ...records, claims: past }));
        for (const id of hidden) expect(text).not.toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  it('doesn’t betray evidence that became confidential later', async () => {
    const { claims } = await exampleRecords();
    const [claim] = claims;
    const [open, hidden] = claim?.evidence ?? [];
    if (!claim || !open || !hidden) throw new Error('the example lacks evidence');
    const before = [open, { ...hidden, confidential: false }];
    const history = [
      { at: claim.updatedAt, field: 'evidence', from: asJson(before), to: asJson([open, hidden]) },
    ];
    const text = JSON.stringify(
      datasetForOthers({ ...(await exampleRecords()), claims: [{ ...claim, history }] }),
    );
    expect(text).toContain(open.title);
    expect(text).not.toContain(hidden.title);
  });

  it.each([
    ['notes', /control-room audio|no alarm before|who pays|share a log|<script>/],
    ['evidence', /Control-room log|Statement of the fire service/],
    ['history', /"history":\[\{/],
    ['identities', /Lindqvist/],
  ] as const)('can leave out %s', async (what, pattern) => {
    const records = await exampleRecords();
    expect(JSON.stringify(datasetForOthers(records))).toMatch(pattern);
    expect(JSON.stringify(datasetForOthers(records, [what]))).not.toMatch(pattern);
  });

  it('leaves the stored records as they are', async () => {
    const records = await exampleRecords();
    const before = structuredClone(records);
    datasetForOthers(records, ['notes', 'evidence', 'history', 'identities']);
    expect(records).toEqual(before);
  });
});

/** Evidence as a change holds it: JSON, of which TypeScript can't see that it is. */
function asJson(value: unknown): Exclude<Change['from'], undefined> {
  return JSON.parse(JSON.stringify(value));
}
