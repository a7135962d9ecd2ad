/** Letters of the scripts that run from right to left. https://www.unicode.org/reports/tr9/ (bidirectional classes R and AL) */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** So much of a long text tells which way it runs, in UTF-16 units. */
const ENOUGH = 1_000;

/**
 * The way that most of a text's letters run. `dir=auto` goes by the first letter alone, so that a quotation which begins with
 * a foreign name would have its marks on the wrong side. Without letters the browser decides.
 */
export function directionOfText(text: string): 'ltr' | 'rtl' | 'auto' {
  let toLeft = 0;
  let all = 0;
  for (const [letter] of text.slice(0, ENOUGH).matchAll(/\p{L}/gu)) {
    all++;
    if (RIGHT_TO_LEFT.test(letter)) toLeft++;
  }
  if (all === 0) return 'auto';
  return toLeft * 2 > all ? 'rtl' : 'ltr';
}
