import * as z from 'zod/mini';
import { ExportFile } from '../model/export-file.ts';

/** The export file's JSON Schema (draft 2020-12), for those who read the file with other tools. */
export function exportFileSchema(): object {
  return {
    title: 'On Record: claims',
    description: 'Claims, pages and speakers as On Record exports them. Text positions count code points.',
    ...z.toJSONSchema(ExportFile, { io: 'output', unrepresentable: 'throw' }),
  };
}
