export type Strength = 'weak' | 'fair' | 'strong';

/**
 * A rough word about a passphrase: by its length, as repeated characters and words count once. It knows no list of
 * common passwords, so it may praise a bad one, but doesn't damn a good one.
 */
export function strengthOf(passphrase: string): Strength {
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s._-]+/u)
      .filter((word) => word.length >= 3),
  );
  const characters = new Set(passphrase).size;
  if (words.size >= 5 || (passphrase.length >= 20 && characters >= 10)) return 'strong';
  if (words.size >= 4 || (passphrase.length >= 12 && characters >= 8)) return 'fair';
  return 'weak';
}
