import { sparseLanguage } from './sparse.ts';

/** Korean: the verb closes the sentence. The lists are this project's own compilation, from knowledge of the language. */
export const korean = sparseLanguage({
  tag: 'ko',
  pronouns: { m: '그', f: '그녀', p: '그들', first: '나 저 우리' },
  patterns: {
    letters: '\\uac00-\\ud7a3',
    order: 'verb-last',
    says: '(?:말|밝|전|강조|덧붙|설명|주장|지적|답|물|적|썼|비판|경고|호소|토로|반박|당부|촉구|언급)?(?:했다|혔다|했습니다|혔습니다|였다|였습니다|었다|었습니다|썼다)',
    closes: '이?라고|고|이?라며|며|이?라면서|면서',
    subject: '(?:은|는|이|가|께서)(?=\\s)',
    after: '에 따르면|에 의하면',
    stops: '\\d+일|이날|지난|오전|오후|기자들에게|기자회견에서|어제|오늘|전날|최근|또|또한|이어',
    skips: '이에 대해|한편|또|또한|이어|그러면서|이날|앞서|지난 \\d+일',
    honorifics: '씨|님',
    roles:
      '시장|대통령|총리|장관|차관|대표|의원|회장|사장|위원장|교수|변호사|관계자|대변인|경찰|검사|판사|감독|원장|실장|국장|부장|과장|팀장|주민|시민|전문가|목격자|연구원|의사|선수|총장|지사|구청장|본부장|센터장|소장|정부|측|청장|교사|총재|서장',
    roleBehind: true,
    surnames:
      '[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길](?:[가-힣]{2})?$',
    nameLength: 1,
  },
});
