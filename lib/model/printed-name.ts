import type { Attribution } from './records.ts';

/** A pronoun, or a description such as "the minister". */
const NO_NAME = /^(?:\p{Ll}|\p{L}{1,4}$)/u;

/**
 * How the page prints a speaker's name at a claim, where it spells that otherwise: "Hong Somcheat" of Hong Samcheat, "Mr Hong".
 * @param names of the speaker who was chosen; undefined where none of them is the one that the page names
 */
export function printedName(
  attribution: Attribution | undefined,
  names: readonly string[],
): string | undefined {
  const { name, mention } = attribution ?? {};
  if (name === undefined || mention === undefined || NO_NAME.test(mention)) return undefined;
  // "Mayor Odalys Brandt" and "Brandt" spell the name as it is.
  const isSpelledSo = names.some((known) => known.includes(mention) || mention.includes(known));
  return names.includes(name) && !isSpelledSo ? mention : undefined;
}
