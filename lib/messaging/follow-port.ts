/**
 * The name of the port on which the side panel follows a page: while it is open, the reader tells which claim the
 * person came to (`ActiveClaim`). Without one the reader doesn't look, and no scroll wakes the background.
 * A file of its own, because the protocol's schemas must not reach the reader.
 */
export const FOLLOW_PORT = 'reader/follow';
