import { describe, expect, test } from 'vitest';
import { attributed, cases, type Row } from './attributed.ts';

const ROWS: readonly Row[] = [
  ['นายสมชาย ใจดี กล่าวว่า “น้ำเริ่มลดแล้ว”', ['น้ำเริ่มลดแล้ว', 'สมชาย ใจดี']],
  ['นางสาวมาลี ศรีสุข โฆษกกระทรวง เปิดเผยว่า “ยังไม่มีการลงนาม”', ['ยังไม่มีการลงนาม', 'มาลี ศรีสุข']],
];

describe('Thai', () => {
  test.each(cases(ROWS))('%s', (text, claims) => {
    expect(attributed(text, 'th')).toEqual(claims);
  });
});
