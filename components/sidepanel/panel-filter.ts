import { foldName } from '../../lib/model/name.ts';
import type { ClaimForm } from '../../lib/model/records.ts';
import { formOf, isDoubtful, type PanelItem, speakerOf, wordsOf } from './panel-item.ts';

/** What the list shows; an empty string leaves a matter open. */
export interface PanelFilter {
  readonly text: string;
  readonly form: ClaimForm | '';
  readonly saved: 'saved' | 'unsaved' | '';
  readonly graded: 'graded' | 'ungraded' | '';
  /** a name, folded; `NO_SPEAKER` for claims without one */
  readonly speaker: string;
  readonly doubtful: boolean;
  readonly dismissed: boolean;
}

export const NO_FILTER: PanelFilter = {
  text: '',
  form: '',
  saved: '',
  graded: '',
  speaker: '',
  doubtful: false,
  dismissed: false,
};

/** No folded name has a line break in it. */
export const NO_SPEAKER = '\n';

/** The items that the filter lets through, in their order. Every typed word must occur in quote, speaker, note or tags. */
export function filterItems(items: readonly PanelItem[], filter: PanelFilter): PanelItem[] {
  const words = foldName(filter.text).split(' ').filter(Boolean);
  return items.filter((item) => {
    if (item.kind === 'found' && item.dismissed && !filter.dismissed) return false;
    if (isDoubtful(item) && !filter.doubtful) return false;
    if (filter.form !== '' && formOf(item) !== filter.form) return false;
    if (filter.saved !== '' && (item.kind === 'saved') !== (filter.saved === 'saved')) return false;
    const graded = item.kind === 'saved' && item.claim.credibility !== undefined;
    if (filter.graded !== '' && graded !== (filter.graded === 'graded')) return false;
    if (filter.speaker !== '' && speakerKeyOf(item) !== filter.speaker) return false;
    if (words.length === 0) return true;
    const text = searchTextOf(item);
    return words.every((word) => text.includes(word));
  });
}

/** How many matters the filter decides, apart from the typed text and what is shown on top. */
export function countFilters(filter: PanelFilter): number {
  return [filter.form, filter.saved, filter.graded, filter.speaker].filter((value) => value !== '').length;
}

export function isFiltering(filter: PanelFilter): boolean {
  return countFilters(filter) > 0 || filter.text.trim() !== '';
}

export interface SpeakerChoice {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** The speakers of the items, by name, each once; claims without one come last, with an empty name. */
export function speakersOf(items: readonly PanelItem[]): SpeakerChoice[] {
  const byKey = new Map<string, SpeakerChoice>();
  for (const item of items) {
    const key = speakerKeyOf(item);
    const known = byKey.get(key);
    byKey.set(key, { key, name: known?.name ?? speakerOf(item)?.name ?? '', count: (known?.count ?? 0) + 1 });
  }
  return [...byKey.values()].sort(
    (a, b) => Number(a.key === NO_SPEAKER) - Number(b.key === NO_SPEAKER) || a.name.localeCompare(b.name),
  );
}

function speakerKeyOf(item: PanelItem): string {
  const name = speakerOf(item)?.name ?? '';
  return name === '' ? NO_SPEAKER : foldName(name);
}

const searchTexts = new WeakMap<PanelItem, string>();

function searchTextOf(item: PanelItem): string {
  const known = searchTexts.get(item);
  if (known !== undefined) return known;
  const own = item.kind === 'saved' ? [item.claim.note, ...item.claim.tags] : [];
  const { name = '', role = '' } = speakerOf(item) ?? {};
  const text = foldName([wordsOf(item), name, role, ...own].join('\n'));
  searchTexts.set(item, text);
  return text;
}
