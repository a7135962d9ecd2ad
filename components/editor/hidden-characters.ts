/**
 * Characters that a reader can't see and that can make a name look like another one: direction marks, overrides
 * and isolates, zero-width blanks and joiners at odd places, soft hyphens, other controls. Joiners between letters
 * are left alone, because Indic and Arabic scripts and emoji need them.
 */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}\u00ad\u180e\u200b\u2060-\u2064\ufeff]/gu;

/** The hidden characters of a text as their code points, each once: "U+202E". */
export function hiddenCharacters(text: string): string[] {
  const found = text.match(HIDDEN) ?? [];
  const codes = found.map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return [...new Set(codes)];
}

export function withoutHiddenCharacters(text: string): string {
  return text.replace(HIDDEN, '');
}
