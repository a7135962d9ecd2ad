import { sparseLanguage } from './sparse.ts';

/** Swedish. The lists are this project's own compilation, from knowledge of the language. */
export const swedish = sparseLanguage({
  tag: 'sv',
  common:
    'och att det som är av för inte på med till har ett om från vid efter också sig hon hade kan ska eller mycket bara när blev enligt säger',
  words: {
    determiners: 'den det de en ett två tre alla många några flera',
    possessives: 'hans hennes deras min sin',
    prepositions: 'i på av till från vid om med för under över mellan hos efter före utan mot',
    conjunctions: 'och men eller',
    subordinators: 'när då eftersom medan',
    relatives: 'som vilken vilka',
    complementizers: 'att om',
    that: 'att',
    auxiliaries: 'är var har hade vill kan kunde ska skulle måste blir blev',
    negations: 'inte',
    adverbs: 'också nu så därför redan vidare senare tidigare igen sedan',
    times:
      'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen måndag tisdag onsdag torsdag fredag lördag söndag igår idag imorgon går dag januari februari mars april maj juni juli augusti september oktober november december',
    titles: 'dr professor',
    roles:
      'statsminister statsministern minister ministern borgmästare borgmästaren kommunalråd kommunalrådet direktör direktören chef chefen ordförande ordföranden talesperson talespersonen talesman presstalesperson läkare läkaren överläkare överläkaren advokat forskare forskaren expert lärare läraren polisen invånare vittne vittnen rektor rektorn tränare åklagare åklagaren',
    documents: 'rapporten rapport meddelandet',
    organizations: 'departementet regeringen partiet kommunen myndigheten',
    abbreviations: 'bl.a t.ex kr nr ca',
  },
  pronouns: { m: 'han', f: 'hon', p: 'de', first: 'jag vi', second: 'du ni', object: 'honom henne dem' },
  says: {
    forms:
      'säger,sa,sade skriver,skrev berättar,berättade menar,menade svarar,svarade förklarar,förklarade uppger,uppgav tillägger,tillade betonar,betonade hävdar,hävdade bekräftar,bekräftade konstaterar,konstaterade påpekar,påpekade varnar,varnade anser,ansåg meddelar,meddelade tycker,tyckte',
  },
  according: { before: 'enligt' },
  syntax: { insertions: true, dashSpeech: true },
});
