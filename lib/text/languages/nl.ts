import type { LanguageData } from '../language.ts';

/**
 * Dutch. All lists are this project's own compilation, from knowledge of the language and of news style: verbs of saying, `aldus`, `volgens`, roles, organisations and frequent words.
 */
export const dutch: LanguageData = {
  tag: 'nl',
  common:
    'we de het een en van ik te dat die in niet zijn is op aan met als voor er maar om hij ook dan bij nog uit wel naar heeft ze zij zich wat door over hebben hun ons deze dit geen worden werd wordt was tot na kan meer al haar toen moet zou zo jaar omdat volgens tegen onder mensen twee andere waar zegt',
  words: {
    captions:
      'bewering feit feiten oordeel mythe waarheid vraag antwoord update correctie noot foto video lees analyse achtergrond bron bronnen',
    determiners:
      "de het een deze die dit dat elke elk iedere ieder alle enkele sommige verschillende meerdere veel vele weinig geen andere beide twee drie vier vijf zes zeven acht negen tien honderd duizend zo'n",
    possessives: 'zijn haar hun mijn ons onze uw wiens wier',
    prepositions:
      'in op aan van met voor bij uit naar over door om tot na tegen onder tussen zonder tijdens sinds sedert vanaf vanuit achter naast binnen buiten rond ondanks wegens namens via per richting',
    conjunctions: 'en of maar want dus noch',
    subordinators:
      'omdat terwijl toen als hoewel nadat voordat zodat tenzij zodra zolang doordat indien aangezien',
    relatives: 'die wie waarvan waarop waarin',
    complementizers: 'dat of hoe wat waarom wanneer waar welke',
    that: 'dat',
    pronouns: {
      m: 'hij',
      f: 'zij ze',
      n: 'het dit dat',
      p: 'zij ze',
      first: 'ik wij we',
      second: 'jij je u jullie',
      object: 'hem haar hen hun mij me ons jou zich elkaar',
      indefinite: 'men iemand niemand enkele sommigen velen anderen allen beide beiden',
    },
    auxiliaries:
      'is zijn was waren ben bent geweest heeft hebben had hadden heb gehad wordt worden werd werden geworden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten wil willen wilde wilden mag mogen mocht mochten gaat gaan ging gingen blijft blijven bleef',
    passive: 'wordt worden werd werden geworden',
    negations: 'niet nooit nauwelijks',
    adverbs:
      'ook al nog nu toen dan hier daar eerder later vandaag gisteren morgen altijd vaak soms weer opnieuw zelf zelfs alleen bijna vooral verder daarnaast daarom daarna bovendien echter inmiddels intussen namelijk eveneens meteen onlangs wel toch zo eens uiteindelijk vervolgens daarmee daarbij',
    times:
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond januari februari maart april mei juni juli augustus september oktober november december gisteren vandaag morgen ochtend middag avond nacht week weken maand maanden jaar jaren dag dagen uur weekend vorige afgelopen',
    titles:
      'meneer mevrouw dhr mevr mw dr drs mr ir prof sir minister minister-president premier president staatssecretaris burgemeester wethouder senator generaal kolonel kapitein koning koningin prins prinses paus kardinaal bisschop rechter officier hoogleraar professor directeur voorzitter gouverneur commissaris',
    courtesies: 'meneer mevrouw dhr mevr mw',
    masculine: 'meneer dhr koning prins paus man vader zoon broer',
    feminine: 'mevrouw mevr mw koningin prinses vrouw moeder dochter zus woordvoerster voorzitster',
    particles: 'van de der den het ter ten te von el al bin',
    roles:
      'woordvoerder woordvoerster minister president premier burgemeester wethouder raadslid kamerlid staatssecretaris politicus politici senator rechter officier advocaat deskundige expert onderzoeker wetenschapper econoom historicus socioloog analist hoogleraar docent leraar leerkracht arts huisarts verpleegkundige directeur topman topvrouw baas hoofd leider voorzitter secretaris vakbondsman activist demonstrant bewoner inwoner omwonende buurman buurvrouw buur getuige slachtoffer nabestaande vriend vriendin collega vader moeder ouder zoon dochter broer zus vrouw man jongen meisje agent brandweerman soldaat militair diplomaat ambassadeur auteur schrijver journalist acteur actrice zanger zangeres kunstenaar trainer speler boer boerin visser werknemer ondernemer oprichter eigenaar winkelier student leerling kandidaat bron autoriteit functionaris vertegenwoordiger coördinator bisschop ingenieur architect duiker kapitein piloot muzikant filmmaker filosoof psycholoog bioloog natuurkundige geoloog viroloog epidemioloog apotheker dierenarts notaris commandant pastoor dominee imam rabbijn fotograaf uitgever adviseur',
    documents:
      'rapport onderzoek studie peiling enquête verklaring persbericht brief document tekst artikel boek toespraak vonnis uitspraak krant tijdschrift bericht tweet verslag nota advies',
    organizations:
      'partij regering kabinet ministerie gemeente provincie raad parlement kamer senaat commissie rechtbank hof justitie politie brandweer leger vakbond vereniging federatie bond stichting organisatie bedrijf concern onderneming groep directie bank universiteit hogeschool instituut centrum ziekenhuis agentschap club kerk oppositie coalitie waterschap',
    openers:
      'volgens aldus gevraagd daarnaast bovendien ook daarom inmiddels intussen gisteren vandaag eerder later daarna verder toch nu zo dan hier daar ja nee',
    locatives: 'in bij te nabij',
    spokespeople: 'woordvoerder woordvoerster woordvoerders',
    abbreviations: 'dhr mevr mw dr drs mr ir prof ing st nr art enz bijv o.a d.w.z jl',
    links: 'van der uit bij voor rond binnen namens',
    agents: 'door',
    verbs:
      'komt kwam kwamen staat stond ligt lag zit zat doet deed neemt nam houdt hield verliest verloor wint won krijgt kreeg begint begon opent opende sluit sloot werkt werkte woont woonde bezocht leidt kost stopt',
    sayings: 'uitspraak belofte bewering waarschuwing',
    nounForms: 'vraag antwoord klacht',
  },
  inflections: { plural: '>s >en >n t>ten s>zen er>ers us>ci >ën' },
  paradigms: {
    de: { finite: '~t ~de ~den ~en', participle: 'ge~d ~d', gerund: '~end', infinitive: '~en' },
    eren: { finite: '~eert ~eerde ~eerden ~eren', participle: 'ge~eerd ~eerd', infinitive: '~eren' },
    d: { finite: '~dt ~dde ~dden ~den', participle: 'ge~d ~d', infinitive: '~den' },
    k: { finite: '~kt ~kte ~kten ~kken', participle: 'ge~kt ~kt', infinitive: '~kken' },
  },
  cues: [
    {
      takes: 'quote clause that',
      verbs: {
        forms:
          'zegt,zei,zeiden,zeggen/gezegd//zeggen schrijft,schreef,schreven,schrijven/geschreven//schrijven vertelt,vertelde,vertelden,vertellen/verteld//vertellen verklaart,verklaarde,verklaarden,verklaren/verklaard//verklaren stelt,stelde,stelden,stellen/gesteld//stellen meldt,meldde,meldden,melden/gemeld//melden meent,meende,meenden,menen spreekt,sprak,spraken belooft,beloofde,beloofden,beloven/beloofd//beloven erkent,erkende,erkenden,erkennen/erkend//erkennen ontkent,ontkende,ontkenden,ontkennen/ontkend//ontkennen beweert,beweerde,beweerden,beweren/beweerd//beweren herhaalt,herhaalde,herhaalden,herhalen/herhaald klaagt,klaagde,klaagden,klagen/geklaagd vraagt,vroeg,vroegen,vragen/gevraagd//vragen bekent,bekende/bekend voorspelt,voorspelde,voorspelden/voorspeld vervolgt,vervolgde roept,riep,riepen verzekert,verzekerde,verzekerden,verzekeren/verzekerd bevestigt,bevestigde,bevestigden,bevestigen/bevestigd//bevestigen eist,eiste,eisten,eisen/geëist zucht,zuchtte lacht,lachte',
        eren: 'reag conclud advis constat relativ protest bekritis argument refer inform nuanc sugger',
        de: 'oordeel twitter fluister mopper waarschuw bedoel',
        k: 'benadru',
        d: 'antwoor',
      },
    },
    {
      takes: 'quote clause that',
      particle: 'weten',
      verbs: { forms: 'laat,liet,lieten,laten/gelaten//laten' },
    },
    {
      takes: 'quote clause that',
      particle: 'toe',
      verbs: {
        forms:
          'voegt,voegde,voegden/gevoegd//voegen geeft,gaf,gaven/gegeven//geven licht,lichtte/gelicht//lichten',
      },
    },
    {
      takes: 'quote clause that',
      particle: 'aan',
      verbs: {
        forms:
          'geeft,gaf,gaven/gegeven//geven kondigt,kondigde,kondigden/gekondigd//kondigen voert,voerde/gevoerd',
      },
    },
    { takes: 'quote clause that', particle: 'mee', verbs: { forms: 'deelt,deelde,deelden/gedeeld' } },
    { takes: 'quote clause that', particle: 'uit', verbs: { forms: 'legt,legde,legden/gelegd//leggen' } },
    { takes: 'quote clause that', particle: 'op', verbs: { forms: 'merkt,merkte/gemerkt' } },
    { takes: 'quote clause that to', particle: 'voor', verbs: { forms: 'stelt,stelde/gesteld' } },
    { takes: 'noun quote that', particle: 'af', verbs: { forms: 'wijst,wees,wezen/gewezen' } },
    {
      takes: 'noun quote',
      verbs: {
        forms:
          'noemt,noemde,noemden,noemen/genoemd//noemen beschrijft,beschreef/beschreven omschrijft,omschreef/omschreven beschuldigt,beschuldigde/beschuldigd betreurt,betreurde/betreurd prijst,prees verwijt,verweet/verweten',
        eren: 'typ karakteris',
      },
    },
    {
      takes: 'that clause belief',
      verbs: {
        forms:
          'vindt,vond,vonden,vinden denkt,dacht,dachten,denken/gedacht//denken gelooft,geloofde,geloven/geloofd hoopt,hoopte,hopen/gehoopt vreest,vreesde,vrezen verwacht,verwachtte,verwachten weet,wist,wisten betwijfelt,betwijfelde',
      },
    },
    { takes: 'that noun', verbs: { forms: 'blijkt,bleek toont,toonde/getoond' } },
  ],
  sourcePhrases: {
    before: 'volgens|naar de mening van|in de woorden van|in de ogen van',
    afterComma: 'aldus',
  },
  doubts: {
    term: 'zogenaamde zogenoemde zogeheten woord woorden term genaamd motto leus slogan actie begrip titel',
    nickname: 'bijnaam alias bijgenaamd',
    title:
      'film boek roman lied nummer album serie programma tijdschrift krant voorstelling tentoonstelling podcast documentaire toneelstuk musical',
  },
  syntax: { inversion: 'free', verbFinal: true },
  givenNames: {
    m: 'jan piet kees henk willem hans peter johan gerard marco mark erik bas tom thomas daan sem lars bram joost pieter ruben rob paul frank dirk wouter jeroen maarten ahmed mohamed',
    f: 'anna maria anne emma sophie sanne lisa eva julia lotte fleur iris femke marieke ingrid linda monique esther petra els hanneke saskia karin wilma ellen fatima ines naima joke',
  },
};
