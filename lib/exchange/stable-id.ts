/**
 * An id that follows from what a record is, for records of files that carry none: the same file gives the same ids,
 * so that importing it twice changes nothing. A UUID of version 8 (RFC 9562: its maker's own), with 122 bits of a
 * mixing hash after MurmurHash3's finaliser. Not for secrets: whoever writes a file may choose any id anyway.
 */
export function stableId(...parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  let [a, b, c, d] = [0x3c6ef372, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 0x239b961b);
    b = c ^ Math.imul(b ^ code, 0xab0e9789);
    c = d ^ Math.imul(c ^ code, 0x38b34ae5);
    d = a ^ Math.imul(d ^ code, 0xa1e38b93);
  }
  const words = [a ^ b, b ^ c, c ^ d, d ^ Math.imul(a, 0x9e3779b1)].map(mixed);
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function mixed(word: number): number {
  let value = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
