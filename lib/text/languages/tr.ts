import { sparseLanguage } from './sparse.ts';

/** Turkish: the verb closes the sentence, behind the quotation. The lists are this project's own compilation, from knowledge of
 * the language. */
export const turkish = sparseLanguage({
  tag: 'tr',
  common:
    've bir bu da için ile çok olarak daha olan gibi kadar sonra ise ne var yok ama dedi değil göre her ya olduğunu tarafından yıl ediyor oldu',
  pronouns: { m: 'o', p: 'onlar', first: 'ben biz' },
  patterns: {
    cased: true,
    order: 'verb-last',
    says: 'dedi|dediler|diyor|diyen|söyledi|söylediler|söylüyor|açıkladı|ekledi|belirtti|vurguladı|anlattı|yazdı|kaydetti|savundu|yanıtladı|konuştu|bildirdi|uyardı|dediğini|ifadesini kullandı|ifadelerini kullandı',
    closes: 'diye|şeklinde|diyerek',
    after: 'göre',
    stops:
      'şunları|şöyle|ise|dün|bugün|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yaptığı|gazetecilere',
    titles: 'Sayın|Dr\\.|Prof\\.|Doç\\.|Av\\.',
    roles:
      'Cumhurbaşkanı|Başbakan|Bakan|Bakanı|Başkan|Başkanı|Müdürü?|Sözcü|Sözcüsü|Milletvekili|Vali|Valisi|Muhtarı?|Doktor|Avukat|Uzmanı?|Öğretmen|Polis|Yönetmen|Antrenör|Rektörü?',
    nameLength: 4,
  },
});
