/** Marks that stand right behind a word: full stops, commas, closing brackets, in all scripts. */
export function isClosingPunctuation(code: number): boolean {
  // . , ; : ! ? ) ] } …
  return (
    code === 46 ||
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 41 ||
    code === 93 ||
    code === 125 ||
    (code >= 0x3001 && code <= 0x3002) || // 、。
    code === 0xff0c || // ，
    code === 0xff0e ||
    code === 0xff1a ||
    code === 0xff1b ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0xff09 || // ）
    code === 0x060c || // Arabic comma, semicolon, question mark, full stop
    code === 0x061b ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964 || // danda
    code === 0x17d4 // Khmer khan
  );
}

/** Brackets that open. */
export function isOpeningPunctuation(code: number): boolean {
  return code === 40 || code === 91 || code === 123 || code === 0xff08;
}
