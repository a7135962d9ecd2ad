/**
 * An address as a URI after RFC 3986, which the checkers of JSON-LD want: browsers leave `|`, `^` and others as they
 * are. What is no URL at all becomes a URN that keeps its text.
 */
export function webUri(address: string): string {
  if (!URL.canParse(address)) return `urn:x-address:${percentEncode(address)}`;
  return percentEncode(new URL(address).href);
}

/** Encodes what no URI may hold; escapes that are there stay, a `%` without its digits becomes one. */
function percentEncode(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]/gu, (character) => encodeURIComponent(character));
}

/** The address that `webUri` was given, or one that means the same. */
export function addressOf(uri: string): string {
  const text = /^urn:x-address:(.*)$/s.exec(uri)?.[1];
  if (text === undefined) return uri;
  try {
    return decodeURIComponent(text);
  } catch {
    return uri;
  }
}
