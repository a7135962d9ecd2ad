import { sparseLanguage } from './sparse.ts';

/** Thai. The lists are this project's own compilation, from knowledge of the language. */
export const thai = sparseLanguage({
  tag: 'th',
  pronouns: { m: 'เขา', f: 'เธอ', p: 'พวกเขา', first: 'ผม ฉัน เรา' },
  patterns: {
    letters: '\\u0e01-\\u0e2e',
    unspaced: true,
    order: 'source-verb',
    says: '(?:ได้)?(?:กล่าว|เปิดเผย|ระบุ|บอก|ยืนยัน|ย้ำ|ชี้แจง|โพสต์|อธิบาย|เตือน|ตอบ|แถลง)[^\\s“”":]{0,30}?(?:ว่า|(?=\\s*:))',
    before: 'ตามที่|ตามคำกล่าวของ',
    stops: 'ได้|เมื่อ|ใน(?=วัน)|ต่อ',
    titles: 'นางสาว|นาง(?!สาว)|นาย(?!ก)|ดร\\.|น\\.ส\\.|คุณ',
    roles:
      'นายกรัฐมนตรี|นายกเทศมนตรี|รัฐมนตรี|โฆษก|ผู้ว่าราชการ|ผู้อำนวยการ|อธิบดี|ประธาน|เลขาธิการ|ตำรวจ|ชาวบ้าน|ผู้เชี่ยวชาญ|แพทย์|หัวหน้า|อาจารย์|ทนาย',
    nameLength: 30,
  },
});
