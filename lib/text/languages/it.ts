import type { LanguageData } from '../language.ts';

/**
 * Italian. All lists are this project's own compilation, from knowledge of the language and of news style: verbs of saying, roles, organisations and frequent words.
 */
export const italian: LanguageData = {
  tag: 'it',
  common:
    'il lo gli di del della dei delle che è e un una in per con non si da dal dalla nel nella alla al ha sono come anche più ma ci se questo questa stato hanno suo sua loro era essere chi o le la i a all dell l nell un d c dopo anni due molto quando tutti già dalle sul sulla senza fa',
  words: {
    captions:
      'affermazione fatto fatti verdetto mito verità domanda risposta aggiornamento correzione nota foto video leggi analisi contesto fonte fonti',
    determiners:
      'il lo la i gli le l un uno una questo questa questi queste quest quel quello quella quei quegli quelle ogni tutto tutta tutti tutte alcuni alcune qualche nessun nessuno nessuna diversi diverse molti molte altro altra altri altre entrambi due tre quattro cinque sei sette otto nove dieci cento mille stesso stessa',
    possessives: 'suo sua suoi sue loro mio mia miei mie nostro nostra nostri nostre',
    prepositions:
      'a al allo alla ai agli alle all con da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell d in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull per tra fra verso contro durante senza sotto sopra dopo davanti presso entro oltre',
    conjunctions: 'e ed o ma però né',
    subordinators: 'quando mentre perché poiché sebbene benché come dove dopo',
    relatives: 'cui quale quali',
    complementizers: 'che se come quanto perché chi',
    that: 'che',
    pronouns: {
      m: 'lui egli',
      f: 'lei ella',
      n: 'ciò questo quello',
      p: 'loro essi esse',
      first: 'io noi',
      second: 'tu voi',
      object: 'mi ti si ci vi ne lo la li le gli l m t s c',
      indefinite: 'qualcuno nessuno alcuni alcune molti molte diversi diverse altri altre tutti',
    },
    auxiliaries:
      'è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano stato stata stati state essere essendo ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano avere avendo avuto può possono poteva potrà potrebbe potrebbero deve devono doveva dovrà dovrebbe dovrebbero vuole vogliono voleva va vanno viene vengono veniva',
    passive: 'è sono era erano fu furono sarà stato stata stati state viene vengono essere',
    negations: 'non mai',
    adverbs:
      'anche già ancora sempre ieri oggi poi prima dopo così inoltre pure solo soltanto bene male molto più meno quasi forse adesso ora qui qua invece infine infatti quindi comunque ieri',
    adverbEndings: 'mente',
    times:
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani mattina pomeriggio sera notte settimana mese mesi anno anni giorno giorni ora ore scorso scorsa stamattina stamani',
    titles:
      'signor signora sig dott dottor dottoressa prof professor professoressa avv avvocato ing presidente ministro premier sindaco sindaca assessore assessora senatore deputato onorevole on generale colonnello capitano re regina principe papa cardinale monsignor mons don giudice procuratore direttore segretario governatore prefetto questore',
    courtesies: 'signor signora sig',
    masculine: 'signor sig dottor professor re principe papa uomo padre figlio fratello don sindaco ministro',
    feminine: 'signora dottoressa professoressa regina donna madre figlia sorella sindaca avvocata',
    particles: 'di de del della dei dal dalla d da la lo van von bin al',
    roles:
      'portavoce presidente vicepresidente ministro sottosegretario sindaco sindaca assessore consigliere deputato senatore parlamentare governatore giudice magistrato procuratore pm avvocato avvocata esperto esperta specialista ricercatore scienziato economista storico sociologo analista professore docente insegnante maestra medico infermiere direttore capo leader dirigente segretario delegato sindacalista attivista manifestante residente abitante vicino testimone vittima familiare parente amico amici collega padre madre figlio fratello sorella marito moglie donna uomo giovane poliziotto carabiniere agente vigile soldato militare diplomatico ambasciatore autore scrittore giornalista attore cantante artista allenatore giocatore agricoltore pescatore lavoratore operaio imprenditore fondatore titolare commerciante studente candidato oppositore fonte autorità funzionario responsabile rappresentante coordinatore tecnico vescovo parroco ingegnere architetto panettiere capitano pilota musicista regista filosofo psicologo biologo fisico geologo meteorologo virologo epidemiologo farmacista veterinario notaio comandante sacerdote imam rabbino fotografo editore consulente contadino',
    documents:
      'rapporto relazione studio sondaggio indagine comunicato nota lettera documento testo articolo libro discorso sentenza ordinanza giornale quotidiano rivista messaggio tweet post verbale perizia',
    organizations:
      'partito governo ministero comune regione provincia prefettura questura consiglio parlamento camera senato commissione comitato tribunale corte procura polizia carabinieri esercito sindacato associazione federazione confederazione unione collettivo fondazione organizzazione azienda impresa società gruppo direzione banca università istituto centro ospedale agenzia club chiesa opposizione maggioranza osservatorio',
    openers: 'secondo stando interpellato interpellata sì intanto',
    locatives: 'a in presso',
    spokespeople: 'portavoce',
    abbreviations: 'sig sigg dott dr prof avv ing on mons sen art ecc pag',
    elisions: 'l un dell all nell dall sull d c quell quest m t s v gl anch com',
    links: 'al allo alla all di del dello della dei degli delle dell d',
    agents: 'da dal dallo dalla dai dagli dalle dall',
    verbs:
      'resta rimane perde perso vince vinto apre chiude comincia inizia finisce finito muore morto vive lavora costa manca segue fa fatto dà dato mette messo visita arriva esce sale scende cade esiste riceve prende preso tiene visto',
    verbEndings: 'ò arono irono avano',
    sayings: 'dichiarazione accusa promessa',
    nounForms: 'denuncia nota critica accusa domanda conferma replica protesta',
    subjunctives: 'sarebbe sarebbero avrebbe avrebbero',
  },
  inflections: {
    plural: 'o>i e>i a>e a>i',
    feminine: 'tore>trice o>a iere>iera ore>ora',
  },
  paradigms: {
    are: {
      finite: '~a ~ano ~ò ~arono ~ava ~avano',
      participle: '~ato ~ata ~ati',
      gerund: '~ando',
      infinitive: '~are',
    },
    ere: {
      finite: '~e ~ono ~eva ~evano ~ette',
      participle: '~uto ~uta',
      gerund: '~endo',
      infinitive: '~ere',
    },
    ire: {
      finite: '~isce ~iscono ~ì ~irono ~iva',
      participle: '~ito ~ita',
      gerund: '~endo',
      infinitive: '~ire',
    },
    dere: {
      finite: '~de ~dono ~se ~sero ~deva',
      participle: '~so ~sta ~sto',
      gerund: '~dendo',
      infinitive: '~dere',
    },
  },
  cues: [
    {
      takes: 'quote clause that',
      verbs: {
        forms:
          'dice,dicono,disse,dissero,diceva,dicevano/detto,detta/dicendo/dire scrive,scrivono,scrisse/scritto/scrivendo/scrivere sostiene,sostengono,sostenne,sosteneva/sostenuto/sostenendo/sostenere risponde,rispondono,rispose,risposero,rispondeva/risposto/rispondendo/rispondere ammette,ammettono,ammise/ammesso/ammettendo promette,promettono,promise/promesso/promettendo avverte,avvertono,avvertì/avvertito aggiunge,aggiungono,aggiunse/aggiunto/aggiungendo riconosce,riconoscono/riconosciuto',
        are: 'afferm assicur dichiar spieg segnal indic annunci inform raccont ricord confess neg lament consider comment precis dettagli argoment alleg avvis allert rivel conferm manifest osserv sottoline evidenzi rimarc not ipotizz giur denunci puntualizz constat auspic assever ironizz incalz ammon replic sbott comunic',
        ire: 'ribad rifer chiar garant',
        dere: 'conclu',
      },
    },
    {
      takes: 'quote clause',
      verbs: {
        are: 'esclam domand grid mormor sospir continu scherz protest minimizz tuon sussurr attacc rilanci insist',
        forms:
          'prosegue,proseguì/proseguito chiede,chiedono,chiese/chiesto/chiedendo/chiedere interviene sorride chiosa,chiosano/chiosato',
      },
    },
    { takes: 'quote clause that', particle: 'sapere', verbs: { forms: 'fa,fanno,fece/fatto' } },
    {
      takes: 'quote that noun',
      verbs: {
        forms:
          'esige,esigono propone,propongono/proposto smentisce,smentiscono,smentì/smentito respinge,respingono/respinto difende,difese/difeso',
        are: 'reclam rigett raccomand auspic invoc rivendic',
        ire: 'sugger',
      },
    },
    {
      takes: 'noun quote',
      verbs: {
        are: 'accus chiam condann critic elogi bocci tacci cit parl boll',
        ire: 'defin',
        forms: 'descrive,descrivono/descritto',
      },
    },
    {
      takes: 'that clause belief',
      verbs: {
        forms:
          'crede,credono,credeva/creduto teme,temono,temeva/temuto vuole,vogliono sa,sanno ritiene,ritengono,riteneva/ritenuto/ritenendo/ritenere',
        are: 'pens sper dubit immagin sospett',
      },
    },
    { takes: 'that noun', verbs: { are: 'mostr dimostr' } },
  ],
  sourcePhrases: {
    before:
      'secondo|per|stando a|stando al|stando alla|a detta di|a detta del|a detta della|a giudizio di|a parere di|a parere del',
  },
  doubts: {
    term: 'cosiddetto cosiddetta cosiddetti cosiddette detto parola parole termine espressione chiamato chiamata battezzato battezzata slogan operazione intitolato presunto presunta',
    nickname: 'soprannominato soprannominata alias soprannome',
    title:
      'film libro romanzo canzone titolo disco album programma serie rivista opera mostra documentario podcast spettacolo trasmissione quotidiano',
  },
  syntax: { inversion: 'free', proclitics: true, insertions: true, dropsSubject: true, dashSpeech: true },
  givenNames: {
    m: 'giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro carlo paolo marco andrea luca matteo alessandro stefano roberto davide simone lorenzo federico riccardo giorgio enrico sergio massimo claudio nicola dario',
    f: 'maria anna giulia francesca laura sara chiara elena paola silvia federica martina valentina alessandra barbara roberta monica cristina giovanna lucia rosa teresa elisa marta irene ilaria serena caterina bianca ines',
  },
};
