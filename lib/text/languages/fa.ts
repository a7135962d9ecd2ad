import { sparseLanguage } from './sparse.ts';

/** Persian. The lists are this project's own compilation, from knowledge of the language. */
export const persian = sparseLanguage({
  tag: 'fa',
  pronouns: { m: 'او وی', p: 'آنها آن‌ها', first: 'من ما' },
  patterns: {
    letters: '\\u0621-\\u064aپچژگکی',
    own: 'پچژگکی',
    order: 'source-verb',
    says: 'گفت|گفتند|افزود|افزودند|نوشت|می‌گوید|(?:اعلام|تاکید|تأکید|اظهار|خاطرنشان|تصریح|بیان) کرد|اظهار داشت|توضیح داد|هشدار داد|پاسخ داد',
    that: 'که',
    before: 'به گفته|به گفتهٔ|به گفته‌ی|به گزارش',
    stops: 'در|به|با|روز|امروز|دیروز|همچنین|نیز|از|پس|هم',
    titles: 'آقای|خانم|دکتر|مهندس',
    roles:
      'وزیر|رئیس|رییس|سخنگوی?|نماینده|مدیر|معاون|شهردار|استاندار|وکیل|کارشناس|سرمربی|دبیر|عضو|پزشک|شاهد|مقام|پلیس|دولت',
    nameLength: 3,
  },
});
