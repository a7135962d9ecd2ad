import type { Passage } from './passage.ts';

/** Italian news sentences, written for these tests; people and places are invented. */
export const italian: readonly Passage[] = [
  {
    shows: 'guillemets with the verb before an office and its name',
    text: '«Nessuna scuola chiuderà quest’anno», ha dichiarato l’assessora all’Istruzione, Silvia Morandi.',
    finds: [
      {
        claim: 'Nessuna scuola chiuderà quest’anno',
        by: 'l’assessora all’Istruzione, Silvia Morandi',
        name: 'Silvia Morandi',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'curly double marks and a subject behind what says when',
    text: '“La diga è piena al novanta per cento”, ha spiegato ieri Dario Fenoglio.',
    finds: [{ claim: 'La diga è piena al novanta per cento', by: 'Dario Fenoglio', form: 'direct' }],
  },
  {
    shows: 'straight marks behind a colon',
    text: 'Il sindaco ha risposto: "I lavori sul ponte finiranno prima di giugno".',
    finds: [{ claim: 'I lavori sul ponte finiranno prima di giugno', by: 'Il sindaco', form: 'direct' }],
  },
  {
    shows: 'an insertion between dashes inside the guillemets',
    text: '«L’accordo – ha detto la portavoce del sindacato – arriva tardi e male».',
    finds: [{ claim: 'L’accordo … arriva tardi e male', by: 'la portavoce del sindacato' }],
    onlyThese: true,
  },
  {
    shows: 'an insertion between commas inside the guillemets',
    text: '«Abbiamo perso tutto, racconta Bianca Serra, titolare di un forno, e nessuno ci ha aiutato».',
    finds: [
      {
        claim: 'Abbiamo perso tutto … e nessuno ci ha aiutato',
        by: 'Bianca Serra',
        name: 'Bianca Serra',
        role: 'titolare di un forno',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'dialogue with dashes',
    text: 'L’incontro è stato breve.\n— Non firmo quel foglio — disse Dario. — Domani chiamo il mio avvocato.\n— Faccia come vuole — rispose la direttrice.',
    finds: [
      { claim: 'Non firmo quel foglio … Domani chiamo il mio avvocato.', by: 'Dario' },
      { claim: 'Faccia come vuole', by: 'la direttrice' },
    ],
    onlyThese: true,
  },
  {
    shows: 'no subject printed: the speaker before goes on',
    text: 'La sindaca Elena Rosso ha assicurato che l’acqua è potabile. Ha aggiunto che le analisi saranno ripetute ogni settimana.',
    finds: [
      {
        claim: 'l’acqua è potabile',
        by: 'La sindaca Elena Rosso',
        name: 'Elena Rosso',
        role: 'sindaca',
        form: 'indirect',
      },
      {
        claim: 'le analisi saranno ripetute ogni settimana',
        by: 'La sindaca Elena Rosso',
        name: 'Elena Rosso',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'no subject printed: the person of the sentence before speaks',
    text: 'Federico Gallo ha visitato ieri il cantiere. «Stiamo rispettando tutti i tempi previsti», ha detto.',
    finds: [{ claim: 'Stiamo rispettando tutti i tempi previsti', by: 'Federico Gallo' }],
  },
  {
    shows: 'no subject printed in the next paragraph',
    text: '«Il raccolto è perduto», ha lamentato Caterina Ponti, agricoltrice di Valdoro.\n\n«Nessuno ci ha chiamati per offrire aiuto», ha aggiunto.',
    finds: [
      { claim: 'Il raccolto è perduto', by: 'Caterina Ponti' },
      { claim: 'Nessuno ci ha chiamati per offrire aiuto', by: 'Caterina Ponti' },
    ],
    onlyThese: true,
  },
  {
    shows: 'the verb first and its subject before che',
    text: 'Ha affermato ieri il procuratore che le prove sono state alterate da due agenti.',
    finds: [{ claim: 'le prove sono state alterate da due agenti', by: 'il procuratore', form: 'indirect' }],
  },
  {
    shows: 'secondo before what it vouches for',
    text: 'Secondo l’Associazione dei pescatori, la laguna ha perso un terzo delle specie in dieci anni.',
    finds: [
      {
        claim: 'la laguna ha perso un terzo delle specie in dieci anni',
        by: 'l’Associazione dei pescatori',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'secondo behind what it vouches for',
    text: 'L’incendio è partito da un capannone abbandonato, secondo fonti dell’inchiesta.',
    finds: [
      {
        claim: 'L’incendio è partito da un capannone abbandonato',
        by: 'fonti dell’inchiesta',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'stando a and a document',
    text: 'Stando al rapporto, la miniera ha inquinato tre torrenti della valle.',
    finds: [{ claim: 'la miniera ha inquinato tre torrenti della valle', by: 'rapporto', form: 'indirect' }],
  },
  {
    shows: 'a conditional of hearsay',
    text: 'L’azienda avrebbe pagato tangenti a due consiglieri, secondo un documento riservato.',
    finds: [
      {
        claim: 'L’azienda avrebbe pagato tangenti a due consiglieri',
        by: 'un documento riservato',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a mixed claim as the whole clause',
    text: 'Il giudice sostiene che l’imputato ha agito «con assoluto disprezzo per la vita» dei vicini.',
    finds: [
      {
        claim: 'l’imputato ha agito «con assoluto disprezzo per la vita» dei vicini',
        by: 'Il giudice',
        form: 'mixed',
      },
    ],
  },
  {
    shows: 'object pronouns before the verb',
    text: 'Il direttore dell’ospedale ci ha confermato che l’intervento è stato rinviato.',
    finds: [{ claim: 'l’intervento è stato rinviato', by: 'Il direttore dell’ospedale', form: 'indirect' }],
  },
  {
    shows: 'an adverb between verb and subject',
    text: '«Nessuno resterà senza luce quest’inverno», ha ribadito anche il ministro dell’Energia.',
    finds: [{ claim: 'Nessuno resterà senza luce quest’inverno', by: 'il ministro dell’Energia' }],
  },
  {
    shows: 'a split quotation as one claim',
    text: '«Questa strada», denuncia Marta Sanna, «aspetta da quindici anni una riparazione».',
    finds: [{ claim: 'Questa strada … aspetta da quindici anni una riparazione', by: 'Marta Sanna' }],
    onlyThese: true,
  },
  {
    shows: 'a quotation that goes on after its attribution',
    text: '“Abbiamo perso la casa in dieci minuti”, racconta un residente. “Siamo riusciti a salvare solo gli animali.”',
    finds: [
      {
        claim: 'Abbiamo perso la casa in dieci minuti … Siamo riusciti a salvare solo gli animali.',
        by: 'un residente',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'an interview label',
    text: 'Irene Rinaldi: «Non mi candiderò alle prossime elezioni, e il mio partito lo sa già».',
    finds: [
      {
        claim: 'Non mi candiderò alle prossime elezioni, e il mio partito lo sa già',
        by: 'Irene Rinaldi',
      },
    ],
  },
  {
    shows: 'a headline with its speaker before a colon',
    text: 'Morandi: “Gli insegnanti guadagneranno di più da gennaio”\nL’assessora Silvia Morandi ha presentato ieri il bilancio della scuola.',
    finds: [
      {
        claim: 'Gli insegnanti guadagneranno di più da gennaio',
        by: 'Morandi',
        name: 'Silvia Morandi',
      },
    ],
  },
  {
    shows: 'the surname alone means the full name',
    text: 'Nicola Villari dirige la cooperativa dal 2019. Villari ritiene che il prezzo del latte continuerà a scendere.',
    finds: [
      {
        claim: 'il prezzo del latte continuerà a scendere',
        by: 'Villari',
        name: 'Nicola Villari',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'particles inside a name, small and capital',
    text: '«Il fiume non ha padroni», ha ricordato Teresa Della Corte.',
    finds: [{ claim: 'Il fiume non ha padroni', by: 'Teresa Della Corte', name: 'Teresa Della Corte' }],
  },
  {
    shows: 'a pronoun that means the woman before it',
    text: 'Ilaria Moro ha lasciato l’incarico ad aprile. Lei nega che l’abbiano costretta ad andarsene.',
    finds: [{ claim: 'l’abbiano costretta ad andarsene', by: 'Lei', name: 'Ilaria Moro', form: 'indirect' }],
  },
  {
    shows: 'a document that speaks',
    text: 'Il comunicato aggiunge che “le trattative continueranno per tutta l’estate”.',
    finds: [{ claim: 'le trattative continueranno per tutta l’estate', by: 'Il comunicato' }],
  },
  {
    shows: 'unnamed people as printed',
    text: '«Siamo da tre giorni senza acqua calda», protestano alcuni residenti del quartiere.',
    finds: [{ claim: 'Siamo da tre giorni senza acqua calda', by: 'alcuni residenti del quartiere' }],
  },
  {
    shows: 'an infinitive of saying behind another verb',
    text: 'La direttrice ha voluto precisare che non ci saranno licenziamenti in fabbrica.',
    finds: [{ claim: 'non ci saranno licenziamenti in fabbrica', by: 'La direttrice', form: 'indirect' }],
  },
  {
    shows: 'a verb joined with e to the one before it',
    text: 'Il ministro ha inaugurato la linea e ha annunciato che ci sarà un’altra stazione a Monteluce.',
    finds: [{ claim: 'ci sarà un’altra stazione a Monteluce', by: 'Il ministro', form: 'indirect' }],
  },
  {
    shows: 'a nested quotation as part of the outer one',
    text: '«Mi hanno detto: “Firma qui e non chiedere”, e così ho fatto», racconta Simone Tedde.',
    finds: [{ claim: 'Mi hanno detto: “Firma qui e non chiedere”, e così ho fatto', by: 'Simone Tedde' }],
    onlyThese: true,
  },
  {
    shows: 'titles and scare quotes ranked low',
    text: 'Il film «La casa del nord» esce giovedì. La “soluzione” del governo non convince i residenti.',
    finds: [],
    doubts: ['La casa del nord', 'soluzione'],
    onlyThese: true,
  },
  {
    shows: 'an open mark that ends with its paragraph',
    text: '“Faremo ricorso contro la sentenza, ha detto l’avvocata.\nIl processo è durato quattro settimane ed è finito con l’aula piena.\n“Giustizia è fatta”, ha replicato il procuratore.',
    finds: [{ claim: 'Giustizia è fatta', by: 'il procuratore' }],
  },
  {
    shows: 'un giudizio che finisce dove comincia un’altra frase',
    text: 'La premier ha definito l’intesa «un passo storico» e ha invitato i partiti a «non dividersi».',
    finds: [{ claim: 'l’intesa «un passo storico»', by: 'La premier' }],
  },
];
