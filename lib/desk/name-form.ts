import { foldText } from './fold.ts';

/** A name taken apart for comparing. Never shown. */
export interface NameForm {
  readonly printed: string;
  readonly alias: boolean;
  /** the words without titles, folded, "ue" as "u"; in the order given name first */
  readonly words: readonly string[];
  /** each word's consonants, by their sound */
  readonly skeletons: readonly string[];
  /** a title was taken away, or "Last, First" turned round */
  readonly titled: boolean;
  readonly turned: boolean;
}

/** Forms of address and office before a name, in the languages the reader knows and a few more. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev father sister brother president minister senator sen rep representative governor gov mayor judge justice general gen colonel col captain capt lieutenant lt sergeant sgt officer king queen prince princess pope imam sheikh sheik ayatollah chancellor ambassador herr frau prasident prasidentin kanzler kanzlerin ministerin burgermeister m mme mlle monsieur madame maitre me docteur president presidente senor senora sr sra don dona doctor doctora ministro ministra alcalde alcaldesa signor signora dott ing dipl hon jr esq phd md'.split(
    ' ',
  ),
);
/** Legal forms and small words of organisations' names. */
const FORMS = new Set(
  'the a of and for on in & inc ltd llc plc corp co company gmbh ag ev kg se sa sarl spa srl bv nv oy ab as der die das des und fur von le la les du de et pour el los las y para'.split(
    ' ',
  ),
);

export function personForm(printed: string, alias: boolean): NameForm {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(printed);
  const turned = comma !== null && !TITLES.has(fold(comma[2] ?? '').replace(/\W/g, ''));
  const ordered = turned ? `${comma[2]} ${comma[1]}` : printed;
  const all = wordsOf(ordered);
  let start = 0;
  while (start < all.length - 1 && TITLES.has(all[start] ?? '')) start++;
  let end = all.length;
  while (end > start + 1 && (all[end - 1] ?? '').length > 1 && TITLES.has(all[end - 1] ?? '')) end--;
  const titled = start > 0 || end < all.length;
  return form(printed, alias, all.slice(start, end), titled, turned);
}

export function organizationForm(printed: string, alias: boolean): NameForm {
  const all = wordsOf(printed.replace(/\b(?:\p{L}\.){2,}/gu, (short) => short.replaceAll('.', '')));
  const words = all.filter((word) => !FORMS.has(word));
  return form(printed, alias, words.length > 0 ? words : all, words.length < all.length, false);
}

/** The first letters of the words: "un" of "United Nations". */
export function initialsOf({ words }: NameForm): string {
  return words.map((word) => word.slice(0, 1)).join('');
}

/**
 * The consonants of a name as they sound, so that ways to write a name of another script fall together: "Mohammed" and
 * "Muhammad", "Yusuf" and "Youssef", "Zelensky" and "Selenskyj". Rough on purpose: it finds pairs to look at.
 */
export function skeletonOf(word: string): string {
  const sounds = word
    .replace(/^(?:y|j)/, 'i')
    .replace(/tch|tsch|sch|sh|ch|cz/g, 'š')
    .replace(/ph/g, 'f')
    .replace(/ck|kh|gh|q|c|x/g, 'k')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/[wb]/g, 'v')
    .replace(/z/g, 's');
  const [first = ''] = sounds;
  const rest = sounds.slice(first.length).replace(/[aeiouyjh]/g, '');
  return `${/[aeiou]/.test(first) ? 'a' : first}${rest}`.replace(/(.)\1+/g, '$1');
}

function form(
  printed: string,
  alias: boolean,
  words: readonly string[],
  titled: boolean,
  turned: boolean,
): NameForm {
  const few = words.slice(0, 8);
  return { printed, alias, words: few, skeletons: few.map(skeletonOf), titled, turned };
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{M}\p{N}&]+/u)
    .filter((word) => word !== '');
}

/** "Müller", "Mueller" and "Muller" are one; so are "Samuel" and "Samul", which nobody is called. */
function fold(name: string): string {
  return foldText(name.replace(/[’'ʼ`]/g, '')).replace(/([aou])e/g, '$1');
}
