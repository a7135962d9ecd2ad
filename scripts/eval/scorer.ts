import { pathToFileURL } from 'node:url';
import type { Candidate } from '../../lib/model/candidate.ts';
import { findCandidates } from '../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../lib/text/threshold.ts';

export interface DataSet {
  readonly file: string;
  readonly resolved?: string;
  readonly mode?: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly discard: readonly [number, number][];
  readonly relations: readonly {
    readonly content: [number, number][];
    readonly quoted: [number, number][];
  }[];
}

interface Share {
  readonly n: number;
  readonly [key: string]: number | null;
}

/** What the scorer counts, in per cent; its README defines each figure. */
export interface Figures {
  readonly stretches: {
    readonly exact: { readonly precision: number; readonly recall: number; readonly f1: number };
  };
  readonly relationRecall: Readonly<Record<string, Share>>;
  readonly relationPrecision: Readonly<Record<string, Share>>;
  readonly mentions: Readonly<Record<string, Share>>;
  readonly attributed: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly resolution?: Readonly<Record<string, { readonly found: number; readonly ofFound: number | null }>>;
  readonly errors: ReadonlyMap<string, readonly string[]>;
}

export interface Measured {
  readonly figures: Figures;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  /** milliseconds a document, sorted */
  readonly times: readonly number[];
  readonly documents: readonly {
    readonly gold: GoldDocument;
    readonly text: string;
    readonly candidates: readonly Candidate[];
  }[];
}

export interface Scorer {
  measure(set: DataSet): Measured;
  describe(errors: ReadonlyMap<string, readonly string[]>, n: number): string;
}

interface Modules {
  readJsonl(file: string): Promise<unknown[]>;
  perturb(text: string, mode: string | undefined): string;
  evaluate(gold: unknown, predictions: unknown, options: { mode: string | undefined }): Figures;
}

/** The scorer of the gold data's own folder, so that this table and the pipeline by hand can't differ. */
export async function loadScorer(folder: string): Promise<Scorer> {
  const [jsonl, marks, score] = await Promise.all(
    ['jsonl', 'marks', 'score'].map((name) => import(pathToFileURL(`${folder}/${name}.mjs`).href)),
  );
  // The modules lie outside the project and carry no types; their README is their contract.
  const { readJsonl, perturb, evaluate } = { ...jsonl, ...marks, ...score } as Modules;
  const files = new Map<string, unknown[]>();
  for (const name of ['polnear-dev.jsonl.gz', 'german-wikinews-dev.jsonl.gz', 'polnear-dev-resolved.jsonl']) {
    files.set(name, await readJsonl(`${folder}/data/${name}`));
  }
  function measure(set: DataSet): Measured {
    const gold = withNames(
      (files.get(set.file) ?? []) as GoldDocument[],
      set.resolved && files.get(set.resolved),
    );
    const times: number[] = [];
    const documents = gold.map((doc) => {
      const text = perturb(doc.text, set.mode);
      const { candidates, time } = timed(text, doc.lang);
      times.push(time);
      return { gold: doc, text, candidates };
    });
    const predictions = documents.map((doc) => ({
      id: doc.gold.id,
      candidates: doc.candidates.filter((candidate) => candidate.confidence >= DEFAULT_THRESHOLD),
    }));
    const figures = evaluate(gold, predictions, { mode: set.mode });
    return { figures, errors: figures.errors, times: times.sort((a, b) => a - b), documents };
  }
  return { measure, describe };
}

/** The quickest of three runs: what else the machine does only ever adds to it. */
function timed(text: string, lang: string): { candidates: Candidate[]; time: number } {
  let candidates: Candidate[] = [];
  let time = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    candidates = findCandidates({ text, lang });
    time = Math.min(time, performance.now() - start);
  }
  return { candidates, time };
}

function withNames(
  gold: readonly GoldDocument[],
  resolved: unknown[] | '' | undefined,
): readonly GoldDocument[] {
  if (!resolved) return gold;
  // one record a document, {id, resolved}, as the folder's README says
  const names = new Map(
    (resolved as { id: string; resolved: unknown }[]).map((record) => [record.id, record.resolved]),
  );
  return gold.map((doc) => ({ ...doc, resolved: names.get(doc.id) }));
}

function describe(errors: ReadonlyMap<string, readonly string[]>, n: number): string {
  const out: string[] = [];
  for (const [kind, list] of errors) {
    out.push(`\n${kind}: ${Math.min(n, list.length)} of ${list.length}`);
    for (let k = 0; k < Math.min(n, list.length); k++)
      out.push(`   ${list[Math.floor((k * list.length) / n)] ?? ''}`);
  }
  return out.join('\n');
}
