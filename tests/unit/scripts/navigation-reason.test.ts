import { expect, test } from 'vitest';
import { reasonOf } from '../../../scripts/start/navigation-reason.ts';

/** As Firefox words it, over WebDriver BiDi. */
function firefox(code: string): string {
  return `Protocol error (browsingContext.navigate): unknown error Error: ${code} #onNavigationCommitted@chrome://remote/content/shared/Navigate.sys.mjs:387:28\nemit@resource://gre/modules/EventEmitter.sys.mjs:156:19`;
}

test.each([
  { message: 'net::ERR_CONNECTION_REFUSED at http://127.0.0.1:9/', says: 'nobody answers there' },
  { message: firefox('NS_ERROR_CONNECTION_REFUSED'), says: 'nobody answers there' },
  { message: 'net::ERR_NAME_NOT_RESOLVED at http://paper.invalid/', says: 'there is no such host' },
  { message: firefox('NS_ERROR_UNKNOWN_HOST'), says: 'there is no such host' },
  {
    message: 'net::ERR_CERT_DATE_INVALID at https://old.example/',
    says: 'its secure connection is not valid',
  },
  { message: 'Navigation timeout of 30000 ms exceeded', says: 'it did not answer in time' },
  { message: 'net::ERR_UNSAFE_PORT at http://127.0.0.1:1/', says: 'net::ERR_UNSAFE_PORT' },
  { message: firefox('deniedPortAccess'), says: 'deniedPortAccess' },
])('a page that could not be opened is explained: $says', ({ message, says }) => {
  expect(reasonOf(new Error(message))).toBe(says);
});
