import type { LanguageData, WordClasses } from '../language.ts';
import { sparseLanguage } from './sparse.ts';

const words: Partial<WordClasses> = {
  determiners: 'den det de en et to tre alle mange noen nogle flere',
  possessives: 'hans hennes hendes deres min sin',
  prepositions:
    'i på av af til fra ved om med for under over mellom mellem hos etter efter før uten uden mod mot',
  conjunctions: 'og men eller',
  subordinators: 'når da hvis fordi selv mens',
  relatives: 'som der',
  complementizers: 'at om',
  that: 'at',
  auxiliaries: 'er var har havde hadde vil ville kan kunne skal skulle må blir bliver ble blev',
  negations: 'ikke',
  adverbs: 'også nå nu så da derfor allerede videre senere tidligere igen igjen',
  times:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag går dag morgen januar februar mars marts april mai maj juni juli august september oktober november desember december',
  titles: 'dr professor',
  roles:
    'statsminister statsministeren minister ministeren ordfører ordføreren borgmester borgmesteren direktør direktøren leder lederen talsmann talsmand talsperson talskvinne talskvinde pressetalsmann lege legen læge lægen overlege advokat advokaten forsker forskeren ekspert lærer læreren politiet beboer beboere vitne vidne rektor formand formanden trener træner',
  documents: 'rapporten rapport meldingen meddelelse',
  organizations: 'departementet ministeriet regjeringen regeringen partiet kommunen',
  abbreviations: 'bl.a f.eks kr mio nr ca',
};

const FORMS =
  'sier,siger,sa,sagde skriver,skrev forteller,fortæller,fortalte mener,mente svarer,svarte,svarede forklarer,forklarte,forklarede opplyser,oplyser,opplyste,oplyste understreker,understreger,understreket hevder,hævder,hevdet bekrefter,bekræfter,bekreftet fastslår,fastslo påpeker,påpeger,påpekte tilføyer,tilføjer,tilføyde,tilføjede erklærer,erklærte lyder advarer,advarte,advarede uttaler,udtaler,uttalte';

function language(tag: string, common: string): LanguageData {
  return sparseLanguage({
    tag,
    common,
    words,
    pronouns: { m: 'han', f: 'hun', p: 'de', first: 'jeg vi', second: 'du', object: 'ham hende henne dem' },
    says: { forms: FORMS },
    according: { before: 'ifølge|følge|i henhold til' },
    syntax: { insertions: true, dashSpeech: true },
  });
}

/** Danish and Norwegian share their lists, which are this project's own compilation, from knowledge of the languages. */
export const danish = language(
  'da',
  'og det af ikke til på er som med har den de efter også blev nu hun havde sig ud op eller meget kun skal vil være ifølge siger',
);

export const norwegian = language(
  'nb',
  'og det av ikke til på er som med har den de etter også ble ikkje hun hadde seg ut opp eller mye bare skal vil være frå ein ifølge sier',
);
