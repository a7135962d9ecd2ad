import { sparseLanguage } from './sparse.ts';

/**
 * Chinese, simplified and traditional. The lists are this project's own, after the verbs of saying of the Xiandai Hanyu
 * Cidian; the surnames are the hundred most frequent ones of the Ministry of Public Security's yearly name report.
 */
export const chinese = sparseLanguage({
  tag: 'zh',
  pronouns: { m: '他', f: '她', p: '他们 她们 他們 她們', first: '我 我们 我們' },
  patterns: {
    letters: '\\u3400-\\u9fff',
    unspaced: true,
    order: 'source-verb',
    says: '表示|指出|强调|強調|认为|認為|坦言|透露|补充道|補充道|补充说|補充說|回应称|回應稱|回应|回應|宣布|呼吁|呼籲|解释|解釋|警告|承认|承認|写道|寫道|说道|說道|告诉记者|告訴記者|介绍|介紹|(?:说|說|问|問|称|稱)(?=[，,：:。！？\\s]|$)',
    before: '根据|根據|据|據',
    stops:
      '在|对此|對此|对记者|對記者|对媒体|對媒體|向记者|向記者|向媒体|向媒體|今天|昨天|昨日|今日|近日|日前|当天|當天|\\d|[周週][一二三四五六日]|星期|随后|隨後|还|還|也|则|則|进一步|此前|同时|同時|接受|回答|再次|报道|報道|報導|消息|介绍|介紹|的说法|的說法|的数据|的數據',
    skips: '对此|對此|随后|隨後|今天|昨天|昨日|同时|同時|此外|另外|然而|但是|但|并|並|当天|當天|此前',
    honorifics: '先生|女士|小姐|博士',
    roles:
      '发言人|發言人|主席|总统|總統|总理|總理|部长|部長|市长|市長|县长|縣長|省长|省長|局长|局長|院长|院長|校长|校長|教授|主任|经理|經理|董事长|董事長|总裁|總裁|书记|書記|议员|議員|医生|醫生|律师|律師|专家|專家|村民|居民|负责人|負責人|官员|官員|代表|大使|警方|目击者|目擊者|首相|教练|教練|老师|老師|研究员|研究員|秘书长|秘書長|处长|處長|所长|所長|外长|外長',
    roleBehind: true,
    surnames:
      '[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文]',
    nameLength: 4,
  },
});
