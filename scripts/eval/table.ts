import type { DataSet, Measured } from './scorer.ts';

const ENGLISH = 'polnear-dev.jsonl.gz';

export const SETS = {
  english: { file: ENGLISH, resolved: 'polnear-dev-resolved.jsonl' },
  british: { file: ENGLISH, mode: 'british' },
  straight: { file: ENGLISH, mode: 'straight' },
  guillemets: { file: ENGLISH, mode: 'guillemets' },
  german: { file: 'german-wikinews-dev.jsonl.gz' },
} as const satisfies Record<string, DataSet>;

export type SetName = keyof typeof SETS;

export interface Row {
  readonly measure: string;
  readonly target: number;
  readonly value: number | null;
  /** the smaller the better: a time */
  readonly below?: boolean;
}

/** The measures that have a target, for one data set. */
export function rowsOf(name: SetName, { figures, times }: Measured): Row[] {
  const { stretches, attributed, mentions, relationRecall, relationPrecision, resolution } = figures;
  const exact = stretches.exact.f1;
  switch (name) {
    case 'english':
      return [
        { measure: 'English: quoted stretches, exact F1', target: 97, value: exact },
        { measure: 'English: attributed stretches, F1', target: 90, value: attributed.f1 },
        { measure: 'English: mention, a name', target: 93, value: mentions.name?.right ?? null },
        {
          measure: 'English: mention, contains a name',
          target: 90,
          value: mentions['contains-name']?.right ?? null,
        },
        { measure: 'English: mention, a pronoun', target: 95, value: mentions.pronoun?.right ?? null },
        {
          measure: 'English: mention, a common noun',
          target: 65,
          value: mentions['common-noun']?.right ?? null,
        },
        {
          measure: 'English: resolved names, of those found',
          target: 85,
          value: resolution?.named?.ofFound ?? null,
        },
        {
          measure: 'English: mixed claims, R@0.8',
          target: 65,
          value: relationRecall.mixed?.['at0.8'] ?? null,
        },
        {
          measure: 'English: indirect speech, R@0.3',
          target: 65,
          value: relationRecall['indirect-speech']?.['at0.3'] ?? null,
        },
        {
          measure: 'English: indirect speech, R@0.8',
          target: 50,
          value: relationRecall['indirect-speech']?.['at0.8'] ?? null,
        },
        {
          measure: 'English: indirect candidates, P@0.3',
          target: 75,
          value: relationPrecision.indirect?.['at0.3'] ?? null,
        },
        {
          measure: 'English: milliseconds a document, median',
          target: 2,
          value: times[times.length >> 1] ?? null,
          below: true,
        },
      ];
    case 'british':
      return [{ measure: 'British single marks: exact F1', target: 95, value: exact }];
    case 'straight':
      return [{ measure: 'straight marks: exact F1', target: 96, value: exact }];
    case 'guillemets':
      return [{ measure: 'guillemets: exact F1', target: 96, value: exact }];
    case 'german':
      return [
        { measure: 'German: quoted stretches, exact F1', target: 88, value: exact },
        { measure: 'German: attributed stretches, F1', target: 70, value: attributed.f1 },
        {
          measure: 'German: indirect speech, R@0.3',
          target: 45,
          value: relationRecall['indirect-speech']?.['at0.3'] ?? null,
        },
        {
          measure: 'German: indirect candidates, P@0.3',
          target: 75,
          value: relationPrecision.indirect?.['at0.3'] ?? null,
        },
      ];
  }
}

export function printTable(rows: readonly Row[]): void {
  console.log(`| ${'measure'.padEnd(42)} | to reach | reached |`);
  console.log(`| ${'---'.padEnd(42)} | ---: | ---: |`);
  for (const { measure, target, value, below } of rows) {
    const good = value !== null && (below ? value <= target : value >= target);
    const sign = below ? '≤' : '≥';
    const shown = value === null ? '–' : value.toFixed(below ? 2 : 1);
    console.log(`| ${measure.padEnd(42)} | ${sign} ${target} | ${shown}${good ? '' : ' (not reached)'} |`);
  }
}
