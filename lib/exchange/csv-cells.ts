/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"), the full-width forms among it;
 * and apostrophes in front of it, so that the mark that neutralises can be told from one that was there.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** One cell after RFC 4180, made harmless: an apostrophe in front of what a spreadsheet would calculate. */
export function csvCell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvRow(values: readonly string[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

/** The cell's value without the apostrophe that `csvCell` put in front. */
export function cellValue(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
