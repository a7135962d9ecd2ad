import { describe, expect, test } from 'vitest';
import { attributed, cases, type Row } from './attributed.ts';

const ROWS: readonly Row[] = [
  ['علی رضایی گفت: «آب پایین می‌رود».', ['آب پایین می‌رود', 'علی رضایی']],
  ['خانم مریم کریمی افزود که مدرسه باز می‌ماند.', ['مدرسه باز می‌ماند', 'مریم کریمی']],
  ['سخنگوی دولت گفت: «توافق هنوز امضا نشده است».', ['توافق هنوز امضا نشده است', 'سخنگوی دولت']],
];

describe('Persian', () => {
  test.each(cases(ROWS))('%s', (text, claims) => {
    expect(attributed(text, 'fa')).toEqual(claims);
  });
});
