import type { Reading, SourceMention } from './claim.ts';
import type { Entity, Sighting } from './entities.ts';
import { Is } from './lexicon.ts';
import type { Sightings } from './sightings.ts';

/** How many names before a pronoun it may mean, and how many paragraphs back. */
const REACH = 40;
const PARAGRAPHS = 6;

/** A title may stand before a name that opens a paragraph. In tokens. */
const OPENING = 4;

/** "he", "she", "they", "who": the likeliest of the names before it. */
export function antecedentOf(
  source: SourceMention,
  sightings: Sightings,
  speakers: readonly Sighting[],
): Entity | null {
  const { reading, mention } = source;
  const token = reading.tokens[mention.from];
  if (!token || token.flags & (Is.first | Is.second)) return null;
  const wanted = token.flags & Is.masculine ? 'm' : token.flags & Is.feminine ? 'f' : null;
  const plural = (token.flags & Is.plural) !== 0;
  const neuter = (token.flags & Is.neuter) !== 0;
  const { entry } = reading.paragraph;
  let best: Entity | null = null;
  let high = Number.NEGATIVE_INFINITY;
  function consider(sighting: Sighting, bonus: number): void {
    const { entity: known } = sighting;
    if (wanted && (known.organization || (known.gender !== null && known.gender !== wanted))) return;
    // a place, or "a German official"
    const stranger = known.gender === null && known.roles.size === 0;
    const lone =
      known.words.length === 1 &&
      (!sighting.subject || known.place || reading.lexicon.data?.syntax.capitalNouns);
    if (wanted && stranger && (sighting.place || lone)) return;
    if ((plural || neuter) && !wanted && !known.organization) return;
    const paragraphs = reading.index - sighting.paragraph;
    const distance =
      paragraphs === 0 ? sentencesBetween(reading, sighting.token, mention.from) : 1 + 1.5 * paragraphs;
    const score =
      bonus -
      distance +
      (sighting.subject ? 1.6 : 0) +
      (wanted && known.gender === wanted ? 0.6 : 0) +
      Math.min(1.2, Math.log2(known.count + 1) * 0.3);
    if (score > high) {
      high = score;
      best = known;
    }
  }
  for (const sighting of sightings.before(reading.index, mention.from, REACH)) {
    if (reading.index - sighting.paragraph > PARAGRAPHS) break;
    if (sightings.isAuthor(sighting)) continue;
    if (!sightings.isOfEntry(sighting, entry)) break;
    consider(sighting, 0);
  }
  for (let i = speakers.length - 1; i >= 0 && i > speakers.length - 4; i--) {
    const sighting = speakers[i];
    if (!sighting || !sightings.isOfEntry(sighting, entry)) continue;
    if (reading.index - sighting.paragraph <= PARAGRAPHS) consider(sighting, 1.2);
  }
  return best ?? (wanted && namedNext(reading, sightings, wanted));
}

/**
 * The first paragraph of a report often tells of somebody whom the second one names: "A trawlerman was freed after he
 * confessed … / Aron Feld, a trawlerman from …, was freed".
 */
function namedNext(reading: Reading, sightings: Sightings, wanted: 'm' | 'f'): Entity | null {
  const sighting = sightings.firstOf(reading.index + 1);
  if (!sighting || sighting.token > OPENING) return null;
  if (!sightings.isOfEntry(sighting, reading.paragraph.entry)) return null;
  const { entity: known, subject, place } = sighting;
  const fits = subject && !place && !known.organization && known.words.length > 1;
  return fits && (known.gender === null || known.gender === wanted) ? known : null;
}

function sentencesBetween(reading: Reading, from: number, to: number): number {
  return sentenceAt(reading, to) - sentenceAt(reading, from);
}

/** How many sentences begin at a token or before it. */
function sentenceAt({ sentences }: Reading, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sentences[middle];
    if (at && at.from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
