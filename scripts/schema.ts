import { writeFileSync } from 'node:fs';
import { exportFileSchema } from '../lib/exchange/json-schema.ts';

writeFileSync(
  new URL('../docs/export.schema.json', import.meta.url),
  `${JSON.stringify(exportFileSchema(), null, 2)}\n`,
);
