import type { Source } from '../model/candidate.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotations.ts';

/** Marks around this share of a block quotation already say what is quoted. */
const COVERED = 0.8;

/**
 * Adds what the page's markup quotes as a whole: the paragraphs of block quotations and of embedded posts. Marks inside
 * them are nested; a quotation of several paragraphs is one. In reading order, as it takes them.
 */
export function withPageQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
): readonly Quotation[] {
  if (!paragraphs.some(isQuotedWhole)) return quotations;
  const covered = new Array<number>(paragraphs.length).fill(0);
  for (const { paragraph, nested, label, start, end } of quotations)
    if (label) covered[paragraph] = Number.POSITIVE_INFINITY;
    else if (!nested) covered[paragraph] = (covered[paragraph] ?? 0) + end - start;
  const whole = new Set<number>();
  const added: Quotation[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!isQuotedWhole(paragraph)) continue;
    const [start, end] = trimmed(text, paragraph);
    if ((covered[index] ?? 0) >= COVERED * (end - start)) continue;
    if (start < end) {
      const before = paragraphs[index - 1];
      const continues =
        whole.has(index - 1) && before?.kind === paragraph.kind && before.source === paragraph.source;
      const base = { start, end, innerStart: start, innerEnd: end, paragraph: index };
      added.push({ ...base, family: 'block', nested: false, closed: true, continues });
      whole.add(index);
    }
  }
  const inner = quotations.map((q) => (whole.has(q.paragraph) ? { ...q, nested: true } : q));
  return [...inner, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isQuotedWhole({ kind }: Paragraph): boolean {
  return kind === 'block-quotation' || kind === 'post';
}

function trimmed(text: string, paragraph: Paragraph): [number, number] {
  let { start, end } = paragraph;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/** Whom the page itself names for a block: "Ann Lee, baker" has a name and a role, "Ann Lee (@ann)" an account. */
export function pageSource(paragraph: Paragraph): Source | null {
  const { source } = paragraph;
  if (!source) return null;
  const [, name = '', role = ''] = /^[\s—–-]*([^,(\n|]*)(?:[,|]\s*([^(\n]*))?/u.exec(source.text) ?? [];
  const named = /[\p{Lu}\p{Lo}]/u.test(name) ? name.trim() : '';
  return {
    text: source.text,
    range: source.range ? [source.range[0], source.range[1]] : null,
    name: named === '' ? null : named,
    role: role.trim() === '' ? null : role.trim(),
  };
}
