const WORDS: readonly (readonly [RegExp, string])[] = [
  [/timeout|timed out/i, 'it did not answer in time'],
  [/CONNECTION_REFUSED/, 'nobody answers there'],
  [/NAME_NOT_RESOLVED|UNKNOWN_HOST/, 'there is no such host'],
  [/INTERNET_DISCONNECTED|NS_ERROR_OFFLINE/, 'there is no connection to the internet'],
  [/CERT|SSL|SECURITY/, 'its secure connection is not valid'],
];

/**
 * Why a browser could not open an address, in words where that is frequent, else by the browser's own code.
 * Codes: https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h and Firefox's nsresults.
 */
export function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const words = WORDS.find(([pattern]) => pattern.test(line))?.[1];
  return words ?? /net::ERR_\w+|NS_ERROR_\w+|(?<=unknown error Error: )\w+/.exec(line)?.[0] ?? line;
}
