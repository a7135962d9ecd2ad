import { describe, expect, it } from 'vitest';
import {
  draftFromClaim,
  draftFromSource,
  editFromDraft,
  withTags,
} from '../../components/card/claim-draft.ts';
import { claim, PUMPS, speaker, uuid } from './samples.ts';

describe('a draft', () => {
  it('of a find begins with the suggested speaker and no judgement', () => {
    const suggestion = { name: 'Ilse Verbruggen', role: 'harbour engineer' };
    expect(draftFromSource({ segments: PUMPS, form: 'direct', suggestion })).toEqual({
      speaker: suggestion,
      note: '',
      tags: [],
      status: 'to-check',
    });
    expect(draftFromSource({ segments: PUMPS, form: 'selected' }).speaker.name).toBe('');
  });

  it('of a saved claim has what was saved', () => {
    const saved = claim(1, { credibility: 6, note: 'n', tags: ['t'], status: 'parked' });
    expect(draftFromClaim(saved, speaker(2, 'Tomas Okonjo', 'spokesperson'))).toEqual({
      speaker: { id: uuid(2), name: 'Tomas Okonjo', role: 'spokesperson', kind: 'person' },
      credibility: 6,
      note: 'n',
      tags: ['t'],
      status: 'parked',
    });
    expect(draftFromClaim(saved, undefined).speaker.name).toBe('');
  });

  it('saves what is left open as nothing, not as an empty name', () => {
    const open = {
      speaker: { name: '  ', role: 'spokesperson' },
      note: '',
      tags: [],
      status: 'to-check',
    } as const;
    expect(editFromDraft(open)).toMatchObject({ speaker: null, credibility: null });
    expect(editFromDraft({ ...open, speaker: { name: ' Tomas Okonjo ' } }).speaker).toEqual({
      name: 'Tomas Okonjo',
    });
  });
});

describe('tags', () => {
  it.each([
    ['one', 'pumps', ['pumps']],
    ['several in one go', 'pumps, budget،valves、dykes', ['pumps', 'budget', 'valves', 'dykes']],
    ['none', ' , ,', []],
    ['with the spaces tidied', '  harbour \t inquiry ', ['harbour inquiry']],
    ['longer than a record holds', 'x'.repeat(500), ['x'.repeat(100)]],
  ])('are %s', (_, text, tags) => {
    expect(withTags([], text)).toEqual(tags);
  });

  it('are there once, whatever their case', () => {
    expect(withTags(['Pumps'], 'pumps, PUMPS')).toEqual(['Pumps']);
  });

  it('end where the record is full', () => {
    const full = Array.from({ length: 100 }, (_, n) => `tag ${n}`);
    expect(withTags(full, 'one more')).toEqual(full);
  });
});
