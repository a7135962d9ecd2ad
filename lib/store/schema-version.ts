export const DATABASE_NAME = 'on-record';

/** The schema's newest version, as `createDatabase` declares them. */
export const SCHEMA_VERSION = 2;
