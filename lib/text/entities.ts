/** A person or organisation that the text names, under all the names it uses. */
export interface Entity {
  /** the fullest name printed */
  name: string;
  words: string[];
  organization: boolean;
  gender: 'm' | 'f' | null;
  count: number;
  /** what they are called besides: "senator", "spokesman" */
  readonly roles: Set<string>;
  /** it says where, in some place of the text */
  place: boolean;
  /** the office printed first beside the name, and whom it is held for */
  office: { readonly role: string; readonly affiliation: string | null } | null;
}

/** One place where a person or an organisation is named. */
export interface Sighting {
  readonly entity: Entity;
  readonly paragraph: number;
  readonly token: number;
  /** a verb follows: the subject of its clause */
  readonly subject: boolean;
  /** it says where: "in Port Vell" */
  readonly place: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

const SHORTEST_VARIANT = 5;

/** how many mentions of a name are looked at for its office */
export const TRIES = 6;

/** Somebody the page names, before anything else is known. */
export function entity(name: string, words: string[], organization: boolean): Entity {
  return { name, words, organization, gender: null, count: 1, roles: new Set(), place: false, office: null };
}

/** Adds to the list under a key. */
export function push(map: Map<string, Entity[]>, key: string, value: Entity): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The most often named, and of equals the first. */
export function mostNamed(list: readonly Entity[]): Entity | null {
  let best: Entity | null = null;
  for (const known of list) {
    if (
      !best ||
      known.count > best.count ||
      (known.count === best.count && known.words.length > best.words.length)
    )
      best = known;
  }
  return best;
}

/** The last word of a name that is no Jr. or III. */
export function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return SUFFIX.test(last) ? (words.at(-2) ?? last) : last;
}

/** Two words of the same length, five letters or more, that differ in one of them but the first and the last. */
export function differsByOne(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST_VARIANT) return false;
  let different = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) different++;
  return different === 1 && a[0] === b[0] && a.at(-1) === b.at(-1);
}

/** The first letters of the words of a name. */
export function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Two names of one person: the same surname, and first names that don't contradict each other. */
export function agrees(a: readonly string[], b: readonly string[]): boolean {
  const x = a[0] ?? '';
  const y = b[0] ?? '';
  if (a.length < 2 || b.length < 2) return true;
  return (
    x.startsWith(y.replace('.', '')) || y.startsWith(x.replace('.', '')) || a.includes(y) || b.includes(x)
  );
}
