import { describe, expect, test } from 'vitest';
import { attributed, cases, type Row } from './attributed.ts';

const ROWS: readonly Row[] = [
  ['महापौर राजेश वर्मा ने कहा, “पुल अब सुरक्षित है।”', ['पुल अब सुरक्षित है।', 'राजेश वर्मा']],
  ['श्रीमती सुनीता राव ने पत्रकारों को बताया कि स्कूल बंद नहीं होगा।', ['स्कूल बंद नहीं होगा', 'सुनीता राव']],
  ['पुलिस के अनुसार, कोई घायल नहीं हुआ है।', ['कोई घायल नहीं हुआ है', 'पुलिस']],
];

describe('Hindi', () => {
  test.each(cases(ROWS))('%s', (text, claims) => {
    expect(attributed(text, 'hi')).toEqual(claims);
  });
});
