/**
 * The file of an encrypted backup, all numbers big-endian:
 *
 *   0  8  magic "ONRECBAK"
 *   8  2  version of the format, 1
 *  10  4  rounds of PBKDF2-SHA-256
 *  14  4  plaintext bytes of a full chunk
 *  18 16  salt
 *  34  7  nonce prefix
 *  41 16  key check: AES-GCM tag of nothing under nonce counter 2^32 − 1
 *  57  8  first 8 bytes of SHA-256 over all of the above: tells a damaged head from a wrong passphrase
 *  65  …  chunks: each a full chunk of ciphertext and its tag of 16 bytes; the last one is shorter or marked last
 *
 * The nonce of a chunk is prefix ‖ counter (4) ‖ 1 for the last chunk, else 0 (1): the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár (2015). A chunk that is moved, repeated or missing, the end among them, doesn't
 * decrypt. The head (0–40) is authenticated with each chunk. Salt and prefix are random in each file, so no key and
 * nonce meet twice.
 */
export const MAGIC = new TextEncoder().encode('ONRECBAK');
export const BACKUP_VERSION = 1;
/** OWASP's minimum for PBKDF2-HMAC-SHA256, 2023. */
export const ROUNDS = 600_000;
/** A file that asks for more would stop the browser for a minute; ours never does. */
export const MOST_ROUNDS = 10_000_000;
export const CHUNK_BYTES = 256 * 1024;
export const MOST_CHUNK_BYTES = 16 * 1024 * 1024;
export const TAG_BYTES = 16;
export const HEAD_BYTES = 65;
const AUTHENTICATED_BYTES = 41;
const CHECK_AT = 41;
const SUM_AT = 57;
const CHECK_COUNTER = 0xffff_ffff;

export type Bytes = Uint8Array<ArrayBuffer>;

export interface BackupHead {
  readonly rounds: number;
  readonly chunkBytes: number;
  readonly salt: Bytes;
  readonly prefix: Bytes;
  readonly check: Bytes;
  /** what each chunk authenticates */
  readonly authenticated: Bytes;
}

export async function writeHead(
  salt: Bytes,
  prefix: Bytes,
  key: CryptoKey,
  rounds: number,
  chunkBytes: number,
): Promise<{ bytes: Bytes; head: BackupHead }> {
  const bytes = new Uint8Array(HEAD_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC, 0);
  view.setUint16(8, BACKUP_VERSION);
  view.setUint32(10, rounds);
  view.setUint32(14, chunkBytes);
  bytes.set(salt, 18);
  bytes.set(prefix, 34);
  const authenticated = bytes.slice(0, AUTHENTICATED_BYTES);
  const check = await keyCheck(key, prefix, authenticated);
  bytes.set(check, CHECK_AT);
  bytes.set(await checksum(bytes), SUM_AT);
  return { bytes, head: { rounds, chunkBytes, salt, prefix, check, authenticated } };
}

export type HeadFailure = 'not-a-backup' | 'newer-version' | 'damaged';

/** @param bytes the first HEAD_BYTES of the file, or fewer if it ends before */
export async function readHead(bytes: Bytes): Promise<BackupHead | HeadFailure> {
  if (!isEncryptedBackup(bytes)) return 'not-a-backup';
  if (bytes.length < 10) return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A head of a later version may be of another length, so its version comes before its checksum.
  if (view.getUint16(8) > BACKUP_VERSION) return 'newer-version';
  if (bytes.length < HEAD_BYTES) return 'damaged';
  if (!same(await checksum(bytes), bytes.subarray(SUM_AT, HEAD_BYTES))) return 'damaged';
  const rounds = view.getUint32(10);
  const chunkBytes = view.getUint32(14);
  if (rounds < ROUNDS || rounds > MOST_ROUNDS || chunkBytes === 0 || chunkBytes > MOST_CHUNK_BYTES)
    return 'damaged';
  return {
    rounds,
    chunkBytes,
    salt: bytes.slice(18, 34),
    prefix: bytes.slice(34, 41),
    check: bytes.slice(CHECK_AT, SUM_AT),
    authenticated: bytes.slice(0, AUTHENTICATED_BYTES),
  };
}

export function isEncryptedBackup(start: Uint8Array): boolean {
  return start.length >= MAGIC.length && same(MAGIC, start.subarray(0, MAGIC.length));
}

/** The same passphrase typed on another keyboard is another sequence of code points, hence NFKC. */
export async function deriveKey(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export async function opensWith(key: CryptoKey, head: BackupHead): Promise<boolean> {
  return same(await keyCheck(key, head.prefix, head.authenticated), head.check);
}

export function encryptChunk(
  key: CryptoKey,
  head: BackupHead,
  plain: Bytes,
  counter: number,
  isLast: boolean,
) {
  return crypto.subtle.encrypt(parameters(head, counter, isLast), key, plain);
}

export function decryptChunk(
  key: CryptoKey,
  head: BackupHead,
  cipher: Bytes,
  counter: number,
  isLast: boolean,
) {
  return crypto.subtle.decrypt(parameters(head, counter, isLast), key, cipher);
}

function parameters({ prefix, authenticated }: BackupHead, counter: number, isLast: boolean) {
  if (counter >= CHECK_COUNTER) throw new RangeError('A backup holds at most 2^32 − 1 chunks.');
  return { name: 'AES-GCM', iv: nonce(prefix, counter, isLast), additionalData: authenticated };
}

function nonce(prefix: Bytes, counter: number, isLast: boolean): Bytes {
  const iv = new Uint8Array(12);
  iv.set(prefix, 0);
  new DataView(iv.buffer).setUint32(7, counter);
  iv[11] = isLast ? 1 : 0;
  return iv;
}

async function keyCheck(key: CryptoKey, prefix: Bytes, additionalData: Bytes): Promise<Bytes> {
  const iv = nonce(prefix, CHECK_COUNTER, true);
  return new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, new Uint8Array(0)),
  );
}

async function checksum(head: Bytes): Promise<Bytes> {
  const digest = await crypto.subtle.digest('SHA-256', head.slice(0, SUM_AT));
  return new Uint8Array(digest).slice(0, HEAD_BYTES - SUM_AT);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
