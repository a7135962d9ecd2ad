import type { SpeakerOption } from '../../components/card/speaker-options.ts';
import type { FoundClaim } from '../../lib/model/reader-status.ts';
import type { Claim, Speaker } from '../../lib/model/records.ts';
import type { Segment } from '../../lib/model/selector.ts';

const TIME = '2026-03-04T05:06:07.000Z';

export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function segment(prefix: string, exact: string, suffix: string, quoted?: Segment['quoted']): Segment {
  return { quote: { type: 'TextQuoteSelector', prefix, exact, suffix }, ...(quoted && { quoted }) };
}

export const PUMPS = [
  segment(
    'The committee met at noon. “',
    'The pumps were never tested under load',
    ',” said Ilse Verbruggen, a harbour',
  ),
];

export const SPLIT = [
  segment('“', 'We asked for the report in March', ',” she said. “We are still asking'),
  segment('in March,” she said. “', 'We are still asking', '.”'),
];

export function claim(n: number, fields: Partial<Claim> = {}): Claim {
  return {
    id: uuid(n),
    pageId: uuid(900),
    segments: PUMPS,
    form: 'direct',
    note: '',
    tags: [],
    status: 'to-check',
    createdAt: TIME,
    updatedAt: TIME,
    history: [],
    ...fields,
  };
}

export function speaker(n: number, name: string, role?: string): Speaker {
  return { id: uuid(n), name, role, kind: 'person', aliases: [], createdAt: TIME, updatedAt: TIME };
}

export function found(key: string, fields: Partial<FoundClaim> = {}): FoundClaim {
  return {
    key,
    source: {
      segments: PUMPS,
      form: 'direct',
      suggestion: { name: 'Ilse Verbruggen', role: 'harbour engineer' },
    },
    confidence: 0.9,
    marked: true,
    start: 0,
    ...fields,
  };
}

export const SPEAKERS: readonly SpeakerOption[] = [
  { group: 'suggested', name: 'Ilse Verbruggen', role: 'harbour engineer' },
  { group: 'page', name: 'Tomas Okonjo', role: 'spokesperson' },
  { group: 'all', name: 'Inés Verhaeghe', role: 'member of parliament', id: uuid(31) },
  { group: 'all', name: 'Port Authority of Merrow', id: uuid(32) },
];
