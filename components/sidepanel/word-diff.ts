export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many comparisons (words before × words after) the middle is shown as wholly replaced. */
const MOST_COMPARISONS = 1_000_000;

/** Words of any script, with what stands between them as pieces of their own. */
function wordsIn(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * What was removed from a text and what was added to it, word by word: the longest common subsequence, as in
 * Hunt and McIlroy, An Algorithm for Differential File Comparison (1976).
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = wordsIn(before);
  const now = wordsIn(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]);
}

function middle(old: readonly string[], now: readonly string[]): DiffPart[] {
  if (old.length * now.length > MOST_COMPARISONS)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  // common[i][j]: how long the common subsequence of what follows old[i] and now[j] is.
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] =
        old[i] === now[j]
          ? at(common, (i + 1) * width + j + 1) + 1
          : Math.max(at(common, (i + 1) * width + j), at(common, i * width + j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ kind: 'same', text: old[i] ?? '' });
      i++;
      j++;
    } else if (
      i < old.length &&
      (j >= now.length || at(common, (i + 1) * width + j) >= at(common, i * width + j + 1))
    ) {
      parts.push({ kind: 'removed', text: old[i] ?? '' });
      i++;
    } else {
      parts.push({ kind: 'added', text: now[j] ?? '' });
      j++;
    }
  }
  return parts;
}

function at(table: Uint32Array, index: number): number {
  return table[index] ?? 0;
}

/** Neighbours of one kind as one part; empty ones go. A lone blank between two changes belongs to both. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const whole: DiffPart[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = whole.at(-1);
    if (last?.kind === part.kind) whole[whole.length - 1] = { kind: part.kind, text: last.text + part.text };
    else whole.push(part);
  }
  return grouped(whole);
}

/** "old words" → "new words", not word by word in turn: blanks alone don't end a change. */
function grouped(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = '';
  let added = '';
  function flush(): void {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  }
  parts.forEach((part, index) => {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (part.text.trim() === '' && index < parts.length - 1 && (removed !== '' || added !== '')) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      result.push(part);
    }
  });
  flush();
  return result;
}
