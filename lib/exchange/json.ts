import { EXPORT_TYPE, EXPORT_VERSION, ExportFile } from '../model/export-file.ts';
import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';
import { failure, type Result, success } from '../model/result.ts';
import { datasetOf } from './dataset.ts';
import { datasetForOthers } from './leave-out.ts';

export interface Records {
  readonly pages: readonly Page[];
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  readonly questions?: readonly Question[] | undefined;
  readonly answers?: readonly Answer[] | undefined;
  readonly links?: readonly Link[] | undefined;
}

/**
 * The records as the text of an export file, without confidential evidence, checked against the file's own schema before it is handed out.
 * @param generator name and version of the extension
 * @returns `invalid` with the paths of the fields that the schema refuses
 */
export function toJson(
  records: Records,
  generator: { name: string; version: string },
  exportedAt = new Date(),
): Result<string, 'invalid'> {
  const shared = datasetForOthers(datasetOf(records));
  const checked = ExportFile.safeParse({
    type: EXPORT_TYPE,
    version: EXPORT_VERSION,
    source: generator,
    exportedAt: exportedAt.toISOString(),
    pages: shared.pages,
    speakers: shared.speakers,
    claims: shared.claims,
    ...(records.questions && { questions: shared.questions }),
    ...(records.answers && { answers: shared.answers }),
    ...(records.links && { links: shared.links }),
  });
  if (!checked.success) return failure('invalid', pathsOf(checked.error));
  return success(`${JSON.stringify(checked.data, null, 2)}\n`);
}

export type ReadFailure = 'not-json' | 'not-ours' | 'newer-version' | 'invalid';

/** Reads an export file back. What it refuses, it refuses whole. */
export function fromJson(text: string): Result<ExportFile, ReadFailure> {
  const content = parse(text);
  if (content === undefined) return failure('not-json');
  if (
    typeof content !== 'object' ||
    content === null ||
    !('type' in content) ||
    content.type !== EXPORT_TYPE
  ) {
    return failure('not-ours');
  }
  if ('version' in content && typeof content.version === 'number' && content.version > EXPORT_VERSION) {
    return failure('newer-version', String(content.version));
  }
  const checked = ExportFile.safeParse(content);
  return checked.success ? success(checked.data) : failure('invalid', pathsOf(checked.error));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function pathsOf(error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): string {
  return error.issues
    .slice(0, 20)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('; ');
}
