import { sparseLanguage } from './sparse.ts';

/**
 * Japanese: the subject is marked by は or が, the verb closes the sentence. The lists, frequent surnames among them, are
 * this project's own compilation, from knowledge of the language.
 */
export const japanese = sparseLanguage({
  tag: 'ja',
  pronouns: { m: '彼', f: '彼女', p: '彼ら', first: '私 私たち' },
  patterns: {
    letters: '\\u3040-\\u30ff\\u3400-\\u9fff',
    own: '\\u3040-\\u30ff',
    unspaced: true,
    order: 'verb-last',
    says: '(?:と|などと|とも)?(?:述べ|語っ|話し|強調し|説明し|指摘し|訴え|明らかにし|発言し|答え|コメントし|批判し|主張し|書い|投稿し|振り返っ|呼びかけ)(?:た|ました|ている|ています|ていた|ていました)',
    closes: 'と|などと|とも|って',
    subject: '(?<![でにとへて])[はが]、?',
    after: 'によると|によれば',
    skips: '[０-９\\d]+日|昨日|今日|一方|また|さらに|これに対し|その上で',
    honorifics: '氏|さん|容疑者|被告',
    roles:
      '市長|知事|首相|大臣|外相|大統領|社長|会長|議員|長官|報道官|広報官|広報|担当者|関係者|教授|監督|委員長|代表|部長|課長|所長|校長|園長|住民|男性|女性|弁護士|医師|警察|選手|店長|町長|村長|幹部|専門家|研究員|政府|高官',
    roleBehind: true,
    genitive: 'の',
    surnames:
      '佐藤|鈴木|高橋|田中|伊藤|渡[辺邊]|山[本田口崎下]|中[村島川野山]|小[林川野]|加藤|吉田|佐々木|松[本田]|井上|木村|林|斎藤|清水|森|池田|橋本|阿部|石[川井田]|前田|藤[田井原]|後藤|岡[田本]|長谷川|村上|近藤|坂本|遠藤|青木|西村|福田|太田|三浦|原田|田村|竹内|金子|和田|上田|柴田|酒井|工藤|横山|宮[崎本]|内田|高木|安藤|谷口|大野|丸山|今井',
    nameLength: 8,
  },
});
