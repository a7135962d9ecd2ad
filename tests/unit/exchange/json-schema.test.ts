import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { toJson } from '../../../lib/exchange/json.ts';
import { exportFileSchema } from '../../../lib/exchange/json-schema.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import { readEverything } from '../../../lib/store/everything.ts';
import { newProfile } from '../../support/database.ts';
import { newClaim } from '../../support/records.ts';

it('the published JSON Schema is the current one (npm run schema writes it)', () => {
  const published: unknown = JSON.parse(readFileSync('docs/export.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(exportFileSchema())));
});

it('the JSON Schema accepts an export and refuses a broken one', async () => {
  const db = newProfile().open();
  await saveClaim(db, newClaim('We knew nothing', { speaker: { name: 'Ilse Okonjo' }, credibility: 3 }));
  const records = await readEverything(db);
  const file = records.ok ? toJson(records.value, { name: 'On Record', version: '0.1.0' }) : records;
  if (!file.ok) throw new Error(file.code);
  const validate = new Ajv2020({ strict: false, formats: { uuid: true, 'date-time': true } }).compile(
    exportFileSchema(),
  );
  const content = JSON.parse(file.value);
  expect(validate(content) ? [] : validate.errors).toEqual([]);
  content.claims[0].credibility = 7;
  expect(validate(content)).toBe(false);
});
