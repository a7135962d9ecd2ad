import type { LanguageData } from '../language.ts';

/** "ließ … verlauten": what one lets others know. */
const LET = ['verlauten', 'wissen', 'mitteilen', 'ausrichten', 'durchblicken'].map((particle) => ({
  takes: 'quote clause that',
  particle,
  verbs: { forms: 'lässt,ließ,ließen/gelassen//lassen' },
}));

/**
 * German. All lists are this project's own compilation, from knowledge of the language and of news style: verbs of saying,
 * what marks reported speech (Konjunktiv I, `laut`, `zufolge`, `nach Angaben`), roles, organisations and frequent words.
 * Measured and widened on news text that is not part of the project.
 */
export const german: LanguageData = {
  tag: 'de',
  common:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  words: {
    captions:
      'behauptung fakt fakten urteil bewertung mythos wahrheit frage antwort update korrektur hinweis anmerkung foto fotos video lesen mehr analyse kommentar hintergrund quelle quellen fazit',
    determiners:
      'der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes jeder jede jedes alle allen aller beide beiden mehrere einige viele vielen manche zwei drei vier fünf sechs sieben acht neun zehn kein keine keiner keinem keinen rund etwa',
    possessives:
      'sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer mein meine dessen deren',
    prepositions:
      'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch um ohne bis seit während wegen trotz zwischen hinter neben laut gegenüber innerhalb außerhalb gemäß statt anstatt angesichts aufgrund entlang ab per pro',
    conjunctions: 'und oder aber sondern doch denn sowie beziehungsweise',
    subordinators:
      'weil während wenn falls obwohl nachdem bevor da damit sodass indem sobald solange bis als wie seitdem zumal',
    relatives: 'welcher welche welches welchem welchen',
    complementizers: 'dass daß ob wie wer was wann warum wo weshalb wieso welche welcher welches inwieweit',
    that: 'dass daß',
    pronouns: {
      m: 'er',
      f: 'sie',
      n: 'es das dies',
      p: 'sie',
      first: 'ich wir',
      second: 'du ihr',
      object: 'ihn ihm ihnen mich mir uns dich dir sich euch einander',
      indefinite: 'man jemand niemand einer viele einige manche alle beide andere mehrere',
    },
    auxiliaries:
      'ist sind war waren sei seien wäre wären bin bist hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden worden gewesen kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte mag möge möchte möchten lässt lassen ließ ließen',
    passive: 'wird werden wurde wurden werde würde würden worden',
    negations: 'nicht nie niemals keinesfalls',
    adverbs:
      'auch noch nur schon bereits jedoch dann nun jetzt heute gestern morgen wieder erst immer mehr sehr hier dort dabei dazu daher deshalb allerdings zudem außerdem unterdessen inzwischen zuvor später zuletzt ebenfalls weiter weiterhin so aber etwa rund derzeit zunächst anschließend schließlich daraufhin gleichzeitig damals bisher kürzlich darauf dagegen hingegen offenbar angeblich mittlerweile ferner wörtlich dazu davon hierzu mehrfach erneut öffentlich ausdrücklich einmal selbst besonders insbesondere ausgerechnet aktuell teilweise möglicherweise beispielsweise danach davor darunter demnach folglich stattdessen vielmehr schlussendlich doch ja eben also indes indessen nämlich lediglich sogar wohl',
    adverbEndings: 'lich ierend',
    times:
      'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember heute gestern morgen vormittag nachmittag abend nacht woche wochen monat monate monats jahr jahre jahres jahren tag tage tagen uhr wochenende vormittags nachmittags abends',
    titles:
      'herr herrn frau dr prof dipl ing sir könig königin prinz prinzessin papst kardinal bischof erzbischof general oberst hauptmann präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin premierminister premierministerin außenminister außenministerin innenminister innenministerin bundesinnenminister bundesaußenminister finanzminister bundesfinanzminister verteidigungsminister staatssekretär staatssekretärin bürgermeister bürgermeisterin oberbürgermeister senator senatorin richter richterin trainer trainerin sprecher sprecherin vorsitzender vorsitzende vorsitzenden direktor direktorin chef chefin professor professorin pfarrer generalsekretär generalsekretärin us-präsident bundespräsident',
    courtesies: 'herr herrn frau',
    masculine:
      'herr herrn könig prinz papst kanzler bundeskanzler präsident minister ministerpräsident sprecher trainer bürgermeister senator direktor chef professor mann vater sohn bruder sir richter vorsitzender anwalt',
    feminine:
      'frau königin prinzessin kanzlerin bundeskanzlerin präsidentin ministerin ministerpräsidentin sprecherin trainerin bürgermeisterin senatorin direktorin chefin professorin mutter tochter schwester richterin anwältin',
    particles: 'van von der den de del della di da dos du la le el al bin ibn abu ben zu zur',
    roles:
      'sprecher sprecherin sprechern politiker politikerin politikern präsident präsidentin kanzler kanzlerin minister ministerin ministern ministerpräsident ministerpräsidentin abgeordneter abgeordnete abgeordneten senator senatorin bürgermeister bürgermeisterin richter richterin anwalt anwälte anwältin staatsanwalt staatsanwältin experte experten expertin forscher forscherin forschern wissenschaftler wissenschaftlerin wissenschaftlern ökonom ökonomen professor professorin direktor direktorin chef chefin vorsitzender vorsitzende vorsitzenden leiter leiterin geschäftsführer geschäftsführerin manager trainer trainerin spieler spielerin autor autorin journalist journalistin journalisten reporter korrespondent beobachter kritiker anhänger gegner befürworter zeuge zeugen zeugin augenzeugen opfer ärzte arzt ärztin lehrer lehrerin schüler studenten polizist polizisten beamte beamter beamten ermittler soldaten kommandeur botschafter diplomat diplomaten aktivist aktivistin aktivisten bewohner bürger wähler vertreter vertreterin vertretern mitglied mitglieder mitgliedern behörden behörde quellen quelle verantwortliche veranstalter organisator organisatoren betreiber bischof kardinal papst pfarrer könig historiker historikerin generalsekretär generalsekretärin amtsinhaber kandidat kandidatin oppositionsführer innenminister außenminister finanzminister verteidigungsminister bundesinnenminister bundesaußenminister regierungssprecher polizeisprecher polizeisprecherin unternehmenssprecher pressesprecher pressesprecherin staatssekretär fraktionsvorsitzender fraktionsvorsitzende fraktionschef parteichef parteivorsitzender vorstandschef vorstandsvorsitzender demonstranten beauftragte beauftragter beauftragten kommissar kommissarin berater beraterin unternehmer unternehmerin schauspieler schauspielerin sänger sängerin schriftsteller schriftstellerin regisseur regisseurin milliardär milliardärin kollege kollegin nachbar nachbarin angehörige angehöriger ingenieur ingenieurin architekt architektin lotse lotsin landwirt landwirtin pilot pilotin kapitän kapitänin taucher taucherin psychologe psychologin soziologe soziologin politologe politologin biologe biologin geologe geologin virologe virologin meteorologe meteorologin physiker physikerin chemiker chemikerin mediziner medizinerin jurist juristin erzieher erzieherin pastor pastorin künstler künstlerin musiker musikerin stadtrat stadträtin landrat landrätin dezernent dezernentin gewerkschafter gewerkschafterin',
    documents:
      'bericht berichte berichten studie studien umfrage erklärung mitteilung pressemitteilung stellungnahme brief schreiben meldung meldungen artikel gutachten urteil dokument dokumente buch rede interview zeitung zeitungen magazin zeitschrift medien medienberichte medienberichten presseberichte presseberichten agenturberichte nachrichtenagentur blatt statistik analyse protokoll tweet website webseite homepage angaben auswertung',
    organizations:
      'partei regierung ministerium behörde amt polizei staatsanwaltschaft gericht gerichtshof kommission ausschuss rat bundestag bundesrat senat parlament fraktion verband gewerkschaft organisation verein bund bank konzern unternehmen firma gesellschaft universität institut hochschule klinik krankenhaus feuerwehr armee militär bundeswehr kirche stadt gemeinde land staat bundesregierung landesregierung opposition union koalition zeitung zentralrat präsidium vorstand nachrichtenagentur agentur sender innenministerium außenministerium verteidigungsministerium bundesamt landeskriminalamt bundeskriminalamt gmbh ag taz dpa afp epd kna',
    openers:
      'nach laut während wegen trotz seit bei mit auf in am im für gegen über unter vor zu zum zur von vom aus durch um an als wie wenn da obwohl nachdem weil so doch aber und auch dies das es damit dabei dazu daher deshalb dennoch trotzdem zudem außerdem unterdessen inzwischen allerdings jedoch insgesamt bereits erst zunächst dort hier heute gestern einen wenige anfang ende mitte gegen derzeit bisher neben',
    locatives: 'in im bei nahe',
    spokespeople: 'sprecher sprecherin sprechern sprecherinnen',
    abbreviations:
      'dr prof hr fr st nr bzw ca etc usw u.a z.b d.h jan feb apr jun jul aug sep sept okt nov dez mio mrd str inkl vgl geb gest dipl ing hl co sog evtl ggf',
    verbs:
      'ging kam kamen kommt kommen steht stehen stand standen liegt liegen lag gilt gelten galt zeigt zeigte gibt gab geben nahm nahmen nimmt hielt hielten hält trat traten führt führte führten begann begannen blieb bleibt wurden verlor gewann erhielt erhielten fand fanden befindet befand befinden handelt handelte starb starben soll sieht sah',
    nounForms: 'forderungen warnung klage klagen frage fragen rede reden meinung angst furcht',
    abstractEndings: 'ung heit keit tion schaft tät nis',
    indefinites: 'ein eine einer eines einem einen kein keine keiner keines keinem keinen',
    oblique:
      'den dem des einen einem eines keinen keinem seinen seinem seines ihren ihrem ihres unseren unserem diesen diesem jenen jenem jedem beiden welchen welchem deren dessen',
    subjunctives:
      'sei seien habe werde könne müsse solle wolle dürfe möge gebe komme gehe stehe bleibe liege handele handle lasse sehe wisse halte brauche hätte hätten wäre wären würde würden gelte führe bestehe finde nehme trage zeige',
  },
  paradigms: {
    t: { finite: '~t ~te ~ten ~e', participle: 'ge~t', infinitive: '~en' },
    '': { finite: '~t ~te ~ten ~e', participle: '~t', infinitive: '~en' },
    et: { finite: '~et ~ete ~eten ~e', participle: 'ge~et', infinitive: '~en' },
    'be+et': { finite: '~et ~ete ~eten ~e', participle: '~et', infinitive: '~en' },
    ieren: { finite: '~iert ~ierte ~ierten ~iere', participle: '~iert', infinitive: '~ieren' },
    ern: { finite: '~ert ~erte ~erten ~ere', participle: '~ert', infinitive: '~ern' },
    'ge+ern': { finite: '~ert ~erte ~erten ~ere', participle: 'ge~ert', infinitive: '~ern' },
  },
  cues: [
    {
      takes: 'quote clause that',
      verbs: {
        forms:
          'sagt,sagte,sagten,sagen,sage/gesagt//sagen schreibt,schrieb,schrieben,schreibe/geschrieben//schreiben meint,meinte,meinten,meinen/gemeint//meinen unterstreicht,unterstrich/unterstrichen//unterstreichen verspricht,versprach,versprachen/versprochen//versprechen heißt,hieß/geheißen gesteht erklären,berichten,betonen,melden,behaupten,warnen,fordern,kritisieren',
        '': 'erklär beton behaupt bestätig bekräftig versicher erläuter bemerk erzähl bedauer beklag vermut bestreit bezweifel beteuer',
        'be+et': 'bericht verkünd behaupt vermut',
        et: 'antwort meld urteil',
        ern: 'erwid versich erläut bedau vermu beteu erinn',
        'ge+ern': 'äuß twitt',
        ieren:
          'argument komment kritis inform dement präzis spekul prognostiz signalis konstat resüm plädier reag protest',
        t: 'mahn warn klag frag zweifel jubel',
      },
    },
    {
      takes: 'quote clause that',
      verbs: {
        forms:
          'verrät,verriet,verrieten/verraten//verraten empfiehlt,empfahl,empfahlen/empfohlen//empfehlen schwört,schwor,schworen/geschworen//schwören rät,riet,rieten/geraten//raten ruft,rief,riefen/gerufen//rufen entgegnet,entgegnete,entgegneten,entgegne/entgegnet//entgegnen ergänzt,ergänzte/ergänzt//ergänzen folgert,folgerte/gefolgert//folgern fordert,forderte,forderten,fordere/gefordert//fordern verlangt,verlangte,verlangten/verlangt//verlangen entscheidet,entschied/entschieden',
      },
    },
    {
      takes: 'quote clause that',
      verbs: {
        '': 'erwähn bemängel wiederhol prophezei vernein',
        t: 'mutmaß scherz höhn schwärm schimpf zürn witzel wünsch',
        et: 'spott leugn',
        'ge+ern': 'kont wett flüst schild',
        ieren: 'bilanz postul appell garant',
      },
    },
    { takes: 'quote clause that', particle: 'mit', verbs: { t: 'teil' } },
    { takes: 'quote clause that', particle: 'hervor', verbs: { forms: 'hebt,hob,hoben/gehoben//heben' } },
    { takes: 'quote clause that', particle: 'deutlich', verbs: { t: 'mach' } },
    { takes: 'quote clause that', particle: 'klar', verbs: { t: 'mach' } },
    { takes: 'quote clause that', particle: 'dar', verbs: { t: 'leg' } },
    { takes: 'quote clause that', particle: 'nahe', verbs: { t: 'leg' } },
    { takes: 'quote clause that', particle: 'voraus', verbs: { t: 'sag' } },
    { takes: 'quote clause that', particle: 'zusammen', verbs: { forms: 'fasst,fasste/gefasst//fassen' } },
    { takes: 'quote clause that', particle: 'bei', verbs: { et: 'pflicht' } },
    { takes: 'quote clause that', particle: 'an', verbs: { et: 'deut', 'ge+ern': 'prang' } },
    { takes: 'quote clause that', particle: 'zu', verbs: { 'ge+ern': 'sich' } },
    {
      takes: 'quote clause that',
      particle: 'ein',
      verbs: { forms: 'wendet,wandte,wandten,wendete/gewandt//wenden' },
    },
    ...LET,
    {
      takes: 'quote clause that',
      particle: 'an',
      verbs: { t: 'kündig merk', forms: 'gibt,gab,gaben,gebe/gegeben//geben' },
    },
    {
      takes: 'quote clause that',
      particle: 'hinzu',
      verbs: { t: 'füg', forms: 'setzt,setzte/gesetzt//setzen' },
    },
    {
      takes: 'quote clause that',
      particle: 'bekannt',
      verbs: { forms: 'gibt,gab,gaben,gebe/gegeben//geben' },
    },
    { takes: 'quote clause that', particle: 'zu', verbs: { forms: 'gibt,gab,gaben/gegeben//geben' } },
    {
      takes: 'quote clause that',
      particle: 'aus',
      verbs: { t: 'führ sag', forms: 'geht,ging,gingen/gegangen//gehen' },
    },
    { takes: 'quote clause that', particle: 'davon', verbs: { forms: 'geht,ging,gingen/gegangen//gehen' } },
    { takes: 'quote clause that', particle: 'hin', verbs: { forms: 'weist,wies,wiesen/gewiesen//weisen' } },
    {
      takes: 'quote clause that',
      particle: 'zurück',
      verbs: { forms: 'weist,wies,wiesen/gewiesen//weisen' },
    },
    {
      takes: 'quote clause that',
      particle: 'vor',
      verbs: { forms: 'wirft,warf,warfen/geworfen//werfen schlägt,schlug,schlugen/geschlagen//schlagen' },
    },
    {
      takes: 'quote clause that',
      particle: 'ein',
      verbs: { t: 'räum', forms: 'gesteht,gestand/gestanden//gestehen' },
    },
    { takes: 'quote clause that', particle: 'fest', verbs: { t: 'stell' } },
    { takes: 'quote clause that', particle: 'klar', verbs: { t: 'stell' } },
    {
      takes: 'quote clause that to',
      particle: 'auf',
      verbs: { 'ge+ern': 'ford', forms: 'ruft,rief,riefen/gerufen//rufen' },
    },
    { takes: 'quote clause that patient', verbs: { ieren: 'zit' } },
    { takes: 'noun quote clause that', verbs: { forms: 'spricht,sprach,sprachen/gesprochen//sprechen' } },
    {
      takes: 'noun quote that',
      particle: 'ein',
      verbs: { t: 'stuf schätz' },
    },
    {
      takes: 'noun quote that',
      particle: 'ab',
      verbs: { t: 'lehn', forms: 'streitet,stritt,stritten/gestritten//streiten' },
    },
    {
      takes: 'noun quote that',
      verbs: {
        forms: 'nennt,nannte,nannten,nenne/genannt//nennen',
        '': 'begrüß verurteil beschuldig verteidig begründ',
        'be+et': 'bezeichn begründ beschreib bewert betracht',
        ieren: 'kritis titul charakteris bezeug',
        t: 'lob rüg würdig',
      },
    },
    {
      takes: 'that clause belief',
      verbs: {
        forms:
          'denkt,dachte,dachten/gedacht//denken hält,hielt,hielten/gehalten//halten weiß,wusste,wussten glaubt,glaubte,glaubten,glauben/geglaubt hofft,hoffte,hofften,hoffen/gehofft',
        'be+et': 'befürcht erwart',
        et: 'fürcht',
      },
    },
    {
      takes: 'that noun',
      verbs: {
        forms: 'ergibt,ergab,ergaben/ergeben belegt,belegte,belegten/belegt',
      },
    },
  ],
  sourcePhrases: {
    before: 'laut|gemäß|aus sicht|unter berufung auf',
    after: 'zufolge',
    afterComma: 'so',
    withNoun: 'nach',
    nouns:
      'angaben angabe ansicht meinung auffassung aussage aussagen worten einschätzung informationen information bericht berichten überzeugung darstellung schätzung schätzungen erkenntnissen mitteilung idee vorstellung vorstellungen berechnungen darstellungen auskunft einschätzungen lesart prognose prognosen beobachtung beobachtungen',
  },
  doubts: {
    term: 'sogenannte sogenannten sogenannter sogenanntes so genannte genannten genannte genannter begriff wort bezeichnung namens namen name titel titels motto slogan projekt initiative kampagne aktion operation stichwort schlagwort schiff raumsonde sonde hurrikan taifun sturm partei gruppe verein stiftung hotel restaurant preis',
    nickname: 'spitzname spitznamen genannt alias beiname',
    title:
      'film films filme filmen serie buch buches roman romans lied liedes song songs album albums sendung magazin magazins magazine zeitung tageszeitung tageszeitungen wochenzeitung zeitschrift theaterstück oper musical spiel computerspiel band zeitungen nachrichtenmagazin nachrichtenmagazins boulevardzeitung blatt ausstellung artikel single fernsehsendung talkshow',
  },
  syntax: { inversion: 'free', capitalNouns: true, verbFinal: true },
  givenNames: {
    m: 'hans peter wolfgang klaus jürgen michael thomas andreas frank martin stefan christian matthias markus uwe ralf bernd günter horst heinz gerhard helmut franz josef karl friedrich wilhelm otto olaf robert christoph sebastian alexander daniel tobias florian jan lars sven dirk jens volker norbert rainer manfred werner walter dieter gregor joschka guido edmund roland kurt sigmar armin barack george donald vladimir wladimir joe john david paul heinrich ludwig georg johannes johann hermann ernst bruno albert alfred adolf arnold arthur august benjamin björn carl carsten karsten claus detlef detlev dennis dominik eberhard eckart egon erhard erich erik erwin eugen felix ferdinand fritz gero gustav gottfried hannes hannu harald hartmut heiko heiner helge hendrik henning herbert holger hubert hubertus hugo ingo jakob joachim jochen jonas jörg jörn julian justus kai kai-uwe karlheinz karl-heinz karl-theodor kevin konrad konstantin lukas lutz magnus manuel marc marcel marco marcus mario marius max maximilian moritz niklas nico nikolaus oliver oskar pascal patrick philipp ralph reiner reinhard reinhold richard roman rolf rudi rudolf rüdiger siegfried siegmar simon stephan steffen sönke thilo theo theodor thorsten torsten tilman tim timo tom udo ulf ulrich urs valentin veit viktor wilfried willi willy winfried wolf yannick frank-walter hans-peter hans-jürgen hans-christian hans-georg hans-werner klaus-peter karl-josef ernst-august jean jacques nicolas françois tony gordon bill james william charles henry mark mike nelson kofi ban fidel silvio giorgio matteo antonio jose josé luis',
    f: 'angela ursula petra sabine andrea claudia susanne birgit monika renate karin heike martina anna maria julia katharina christine barbara gabriele brigitte ingrid helga franziska annalena annette manuela nancy svenja heidemarie ulla katrin sahra alice hillary condoleezza ute anja silke nicole sandra stefanie melanie tanja daniela kerstin kathrin karoline caroline charlotte clara cornelia dagmar doris dorothea edith elfriede elisabeth elke ellen elsa emilia emma erika esther eva evelyn frauke frieda gerda gisela gitta grit gudrun hannah hannelore heidi heidrun hildegard ilse inge inga ines irene iris irmgard isabel jana janine jasmin jessica johanna jutta karla katja kirsten kristina lara laura lea lena linda lisa lore luise magdalena maike margarete margot margit marianne marie marina marion marlene marlies mathilda meike melissa michaela miriam mona nadine nadja nina olga paula pia regina ricarda rita rosa rosemarie ruth sara sarah sibylle sigrid silvia simone sofie sonja sophie stephanie tatjana theresa thekla tina ulrike vanessa vera verena veronika viktoria waltraud wiebke yvonne christa christel christina edelgard beate bärbel bettina antje anke anne anneliese margaret michelle kamala',
  },
};
