import type { SpeakerChoice } from '../../lib/model/claim-edit.ts';
import { printedName } from '../../lib/model/printed-name.ts';
import type { Attribution } from '../../lib/model/records.ts';

/** Where an option comes from: printed beside this quote, on this page, or in the database. */
export type SpeakerGroup = 'suggested' | 'page' | 'all';

/** A speaker that the field offers. */
export interface SpeakerOption extends SpeakerChoice {
  readonly group: SpeakerGroup;
  /** how the page spells the suggested name at the claim, where otherwise */
  readonly printed?: string | undefined;
}

export const SPEAKER_GROUPS: readonly SpeakerGroup[] = ['suggested', 'page', 'all'];

/** Whom the page names, as the first option; none where it names nobody. */
export function suggested(
  choice: SpeakerChoice | undefined,
  attribution: Attribution | undefined,
): SpeakerOption[] {
  if (!choice) return [];
  const printed = printedName(attribution, [choice.name]);
  return [{ ...choice, group: 'suggested', ...(printed && { printed }) }];
}

/** The same for a claim that is saved: of whom the page names, only what it prints is kept. */
export function suggestedBy(attribution: Attribution | undefined): SpeakerOption[] {
  const name = attribution?.name;
  return suggested(name ? { name, role: attribution.role } : undefined, attribution);
}

/** Names compare without case, accents and outer space; they are stored as typed. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}

export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/**
 * Each speaker once, in the nearest group that offers it. A name printed on the page that the database
 * knows takes over its id, so that choosing it doesn't make a second speaker.
 */
export function withoutRepeats(options: readonly SpeakerOption[]): SpeakerOption[] {
  const kept: SpeakerOption[] = [];
  for (const group of SPEAKER_GROUPS) {
    for (const option of options) {
      if (option.group !== group || option.name.trim() === '') continue;
      const at = kept.findIndex((other) => isSameSpeaker(option, other));
      const other = kept[at];
      if (!other) kept.push(option);
      else if (other.id === undefined && option.id !== undefined) kept[at] = { ...other, id: option.id };
    }
  }
  return kept;
}

function isSameSpeaker(one: SpeakerOption, other: SpeakerOption): boolean {
  return one.id !== undefined && other.id !== undefined
    ? one.id === other.id
    : sameName(one.name, other.name);
}

/** Scripts that write spaces between words; elsewhere a match may begin anywhere. */
const WORDS_APART = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d]/u;

/** The options whose name or role has every typed word in it, at the beginning of a word. */
export function matching(options: readonly SpeakerOption[], typed: string): SpeakerOption[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const text = ` ${folded(`${option.name} ${option.role ?? ''}`)}`.replace(/[\s\-–'’(]+/g, ' ');
    return words.every((word) => text.includes(WORDS_APART.test(word) ? ` ${word}` : word));
  });
}

/** The choice that a typed name means: the known speaker of exactly this name, or a new one. */
export function choiceForName(options: readonly SpeakerOption[], name: string): SpeakerChoice {
  const known = options.find((option) => option.name.normalize('NFC') === name.trim().normalize('NFC'));
  return known ? { ...choiceOfOption(known), name } : { name };
}

export function choiceOfOption({ group: _, printed: __, ...choice }: SpeakerOption): SpeakerChoice {
  return choice;
}
