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
  if (attribution?.name === undefined || NO_NAME.test(attribution.mention)) return undefined;
  return names.includes(attribution.name) && !names.includes(attribution.mention)
    ? attribution.mention
    : undefined;
}
