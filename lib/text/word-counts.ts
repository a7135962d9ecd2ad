import { isSpace, isUnspaced, isUpper } from './characters.ts';

/** Words as blanks part them, up to 20; two letters count as one where no blanks do. */
export function countWords(text: string, from: number, to: number): number {
  let n = 0;
  let letters = 0;
  let inWord = false;
  for (let i = from; i < to && n <= 20; i++) {
    const code = text.charCodeAt(i);
    const space = isSpace(code);
    if (!space && !inWord) n++;
    else if (!space && isUnspaced(code) && ++letters % 2 === 0) n++;
    inWord = !space;
  }
  return n;
}

/** How many words of a range begin with a capital. */
export function countCapitals(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    if (isUpper(text.charCodeAt(i)) && (i === from || isSpace(text.charCodeAt(i - 1)))) n++;
  }
  return n;
}
