/** How names are compared: NFKD without marks, lower case, runs of blanks as one. Never stored. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
