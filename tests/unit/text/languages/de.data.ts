import type { Passage } from './passage.ts';

/** German news sentences, written for these tests; people and places are invented. */
export const german: readonly Passage[] = [
  {
    shows: 'das Verb vor seinem Subjekt',
    text: '„Die Brücke bleibt bis Mai gesperrt“, sagte Bürgermeisterin Nora Feldt am Dienstag.',
    finds: [
      {
        claim: 'Die Brücke bleibt bis Mai gesperrt',
        by: 'Bürgermeisterin Nora Feldt',
        name: 'Nora Feldt',
        role: 'Bürgermeisterin',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'ein Doppelpunkt vor dem Zitat',
    text: 'Ivo Lang erklärte: „Wir haben das Geld nicht.“',
    finds: [{ claim: 'Wir haben das Geld nicht.', by: 'Ivo Lang', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'ein Zitat, das seine Zuschreibung teilt',
    text: '„Es war dunkel“, sagte Nora Feldt. „Niemand hat den Riss gesehen.“',
    finds: [{ claim: 'Es war dunkel … Niemand hat den Riss gesehen.', by: 'Nora Feldt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'Guillemets, die nach innen zeigen',
    text: '»Das ist keine Lösung«, meinte die Sprecherin des Vereins.',
    finds: [{ claim: 'Das ist keine Lösung', by: 'die Sprecherin des Vereins', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'Schweizer Guillemets',
    text: '«Wir prüfen das im Herbst noch einmal», sagte Lang der Zeitung.',
    finds: [{ claim: 'Wir prüfen das im Herbst noch einmal', by: 'Lang', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'gerade Anführungszeichen',
    text: 'Der Trainer sagte: "Die Mannschaft hat heute alles gegeben und trotzdem verloren."',
    finds: [
      {
        claim: 'Die Mannschaft hat heute alles gegeben und trotzdem verloren.',
        by: 'Der Trainer',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'indirekte Rede mit „dass“',
    text: 'Der Sprecher sagte, dass die Brücke im Mai wieder geöffnet werde.',
    finds: [{ claim: 'die Brücke im Mai wieder geöffnet werde', by: 'Der Sprecher', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'indirekte Rede im Konjunktiv',
    text: 'Die Ministerin sagte, das Geld sei längst bewilligt.',
    finds: [{ claim: 'das Geld sei längst bewilligt', by: 'Die Ministerin', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'ein getrenntes Verb',
    text: 'Die Polizei teilte am Abend mit, dass niemand verletzt worden sei.',
    finds: [{ claim: 'niemand verletzt worden sei', by: 'Die Polizei', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'ein getrenntes Verb hinter einer Zeitangabe',
    text: 'Am Montag kündigte der Konzern an, dass zwei Werke schließen.',
    finds: [{ claim: 'zwei Werke schließen', by: 'der Konzern', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: '„laut“ am Satzanfang',
    text: 'Laut einem Bericht der Prüfer fehlen zwei Millionen Euro.',
    finds: [{ claim: 'fehlen zwei Millionen Euro', by: 'einem Bericht der Prüfer', form: 'indirect' }],
  },
  {
    shows: '„zufolge“ hinter der Quelle',
    text: 'Der Feuerwehr zufolge brach das Feuer im Keller aus.',
    finds: [{ claim: 'brach das Feuer im Keller aus', by: 'Der Feuerwehr', form: 'indirect' }],
  },
  {
    shows: '„nach Angaben“',
    text: 'Nach Angaben der Polizei waren drei Autos beteiligt.',
    finds: [{ claim: 'waren drei Autos beteiligt', by: 'der Polizei', form: 'indirect' }],
  },
  {
    shows: '„so“ hinter dem Inhalt',
    text: '„Das wird sich zeigen“, so Feldt.',
    finds: [{ claim: 'Das wird sich zeigen', by: 'Feldt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'ein Nebensatz mit „wie“',
    text: 'Wie die Behörde mitteilte, ist das Wasser wieder trinkbar.',
    finds: [{ claim: 'ist das Wasser wieder trinkbar', by: 'die Behörde', form: 'indirect' }],
  },
  {
    shows: 'das Perfekt mit dem Partizip am Ende',
    text: 'Der Minister hat erklärt, dass er nicht zurücktritt.',
    finds: [{ claim: 'er nicht zurücktritt', by: 'Der Minister', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'zitierte Wörter in einem berichteten Satz',
    text: 'Nora Feldt sagte, die Pläne seien „von vorn bis hinten unbrauchbar“.',
    finds: [{ claim: 'die Pläne seien „von vorn bis hinten unbrauchbar“', by: 'Nora Feldt', form: 'mixed' }],
    onlyThese: true,
  },
  {
    shows: 'ein Urteil mit „als“',
    text: 'Lang bezeichnete den Vorschlag als „reine Zeitverschwendung für alle“.',
    finds: [{ claim: 'den Vorschlag als „reine Zeitverschwendung für alle“', by: 'Lang', form: 'mixed' }],
    onlyThese: true,
  },
  {
    shows: 'eine Apposition hinter dem Namen',
    text: 'Ivo Lang, Vorsitzender des Vereins, warnte: „Die Zeit wird knapp.“',
    finds: [{ claim: 'Die Zeit wird knapp.', by: 'Ivo Lang', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'ein Pronomen für den letzten passenden Namen',
    text: 'Bürgermeisterin Nora Feldt besuchte die Baustelle.\n\n„Ich habe zweimal gewarnt“, sagte sie.',
    finds: [{ claim: 'Ich habe zweimal gewarnt', by: 'sie', name: 'Nora Feldt', form: 'direct' }],
  },
  {
    shows: 'ein Nachname für den ganzen Namen',
    text: 'Die Abgeordnete Ida Brandt trat zurück.\n\n„Es war Zeit“, sagte Brandt.',
    finds: [{ claim: 'Es war Zeit', by: 'Brandt', name: 'Ida Brandt', form: 'direct' }],
  },
  {
    shows: 'Titel von Werken werden nicht markiert',
    text: 'Der Roman „Hafenlichter“ verkaufte sich gut. Die Zeitung „Morgenblatt“ druckte ihn ab.',
    finds: [],
    onlyThese: true,
  },
  {
    shows: 'Namen von Schiffen und Vereinen werden nicht markiert',
    text: 'Die Fähre „Nordstern“ legte am Morgen ab. Der Verein „Rettet den Hafen“ sah zu.',
    finds: [],
    onlyThese: true,
  },
  {
    shows: 'eine Ordnungszahl beendet keinen Satz',
    text: 'Der Rat erklärte am 5. August, dass die Schule geschlossen werde.',
    finds: [{ claim: 'die Schule geschlossen werde', by: 'Der Rat', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'eine Frage behält ihre Zuschreibung',
    text: '„Wer soll das bezahlen?“, fragte Ida Brandt.',
    finds: [{ claim: 'Wer soll das bezahlen?', by: 'Ida Brandt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'ein Name mit Doppelpunkt',
    text: 'Ida Brandt: „Wir geben nicht auf und kommen morgen wieder.“',
    finds: [{ claim: 'Wir geben nicht auf und kommen morgen wieder.', by: 'Ida Brandt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'ein Verb, das in keiner Liste steht, mit seinem Subjekt dahinter',
    text: 'Mit deutlichen Worten stärkte Bürgermeisterin Nora Feldt den Anwohnern den Rücken: „Wir lassen euch mit dem Lärm nicht allein.“',
    finds: [
      {
        claim: 'Wir lassen euch mit dem Lärm nicht allein.',
        by: 'Bürgermeisterin Nora Feldt',
        form: 'direct',
      },
    ],
  },
  {
    shows: 'ein Objekt vor dem Verb, das Subjekt dahinter',
    text: 'Die Pläne der Bahn nannte der Minister „reine Augenwischerei auf Kosten der Pendler“.',
    finds: [{ claim: 'reine Augenwischerei auf Kosten der Pendler', by: 'der Minister' }],
  },
  {
    shows: 'ein Genitiv hinter dem, wer spricht',
    text: 'Mitglieder der örtlichen Feuerwehr bezeichneten jedoch den Einsatz als „völlig unkoordiniert“.',
    finds: [
      { claim: 'jedoch den Einsatz als „völlig unkoordiniert“', by: 'Mitglieder der örtlichen Feuerwehr' },
    ],
  },
  {
    shows: 'Konjunktiv nach einer Wendung, die in keiner Liste steht',
    text: 'Zuvor hatte Ivo Lang gesprochen. Die Landrätin vertritt die These, dass der Damm „längst überfällig“ sei.',
    finds: [
      {
        claim: 'Die Landrätin vertritt die These, dass der Damm „längst überfällig“ sei',
        by: 'Die Landrätin',
        form: 'mixed',
      },
    ],
  },
  {
    shows: 'ein klein geschriebener Name hinter „laut“',
    text: 'Die Fähre bleibt laut hafenblatt noch bis Ende der Woche im Trockendock und soll dann verkehren.',
    finds: [
      {
        claim: 'Die Fähre bleibt … noch bis Ende der Woche im Trockendock und soll dann verkehren',
        by: 'hafenblatt',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'eine Zahl mit Bindestrich im Subjekt',
    text: '„Ich habe nur den Knall gehört“, sagte die 56-jährige Anwohnerin.',
    finds: [{ claim: 'Ich habe nur den Knall gehört', by: 'die 56-jährige Anwohnerin', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'ein Zitat zwischen den Teilen des Verbs',
    text: 'Die Landrätin hat den Bericht der Prüfer noch am selben Abend als „schlicht falsch“ zurückgewiesen.',
    finds: [
      {
        claim: 'den Bericht der Prüfer noch am selben Abend als „schlicht falsch“',
        by: 'Die Landrätin',
        form: 'mixed',
      },
    ],
  },
  {
    shows: 'ein Zitat vor dem Verb am Ende des Nebensatzes',
    text: 'Der Antrag scheiterte, weil die Opposition den Entwurf als „völlig unausgereift“ bezeichnete.',
    finds: [{ claim: 'den Entwurf als „völlig unausgereift“', by: 'die Opposition', form: 'mixed' }],
  },
  {
    shows: 'das Passiv mit dem, der urteilt',
    text: 'Die Waldbrandgefahr wird vom Wetterdienst derzeit als „sehr hoch“ eingestuft.',
    finds: [{ claim: 'derzeit als „sehr hoch“', by: 'Wetterdienst', form: 'mixed' }],
  },
  {
    shows: 'ein einzelnes Hauptwort hinter „einen“, das kein Name ist',
    text: 'Ivo Lang nannte die Absage des Vorstands einen „Vertrauensbruch“.',
    finds: [{ claim: 'die Absage des Vorstands einen „Vertrauensbruch“', by: 'Ivo Lang', form: 'mixed' }],
    onlyThese: true,
  },
  {
    shows: 'wen das Passiv von „zitieren“ sprechen lässt',
    text: '„Der Damm hält dieses Jahr noch“, wird Nora Feldt in dem Schreiben zitiert.',
    finds: [{ claim: 'Der Damm hält dieses Jahr noch', by: 'Nora Feldt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'eine Zeitung in Anführungszeichen als Quelle, die kein Zitat ist',
    text: 'Die Zeitung „Hafenbote“ berichtet, dass die Werft im Herbst schließen werde.',
    finds: [
      { claim: 'die Werft im Herbst schließen werde', by: 'Die Zeitung „Hafenbote“', form: 'indirect' },
    ],
    onlyThese: true,
  },
  {
    shows: 'die Adresse einer Website, die kein Zitat ist',
    text: 'Die Fähre fährt laut „hafenbote.example“ bis Sonntag wieder nach Plan.',
    finds: [
      {
        claim: 'Die Fähre fährt … bis Sonntag wieder nach Plan',
        by: '„hafenbote.example“',
        form: 'indirect',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'ein Name vor seiner Apposition und einem Relativsatz',
    text: 'Sara Kern, eine der Anwohnerinnen, die den Brief unterschrieben, kritisierte die Haltung des Rates. „Wir schlafen seit Wochen nicht mehr.“',
    finds: [{ claim: 'Wir schlafen seit Wochen nicht mehr.', by: 'Sara Kern', name: 'Sara Kern' }],
    onlyThese: true,
  },
  {
    shows: 'ein Passiv mit „dass“, das niemanden nennt',
    text: 'Seit dem Morgen wird befürchtet, dass der Damm bei Altweiler nicht mehr lange halten könnte.',
    finds: [{ claim: 'der Damm bei Altweiler nicht mehr lange halten könnte', by: null, form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'eine Apposition zwischen Name und Doppelpunkt',
    text: 'Der Rat kritisierte das scharf. So sagte Odo Karsten, Hafenkommissar: „Man kann das nicht so machen.“',
    finds: [{ claim: 'Man kann das nicht so machen.', by: 'Odo Karsten', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'worin ein Doppelpunkt die Worte ankündigt, das nicht zu ihnen gehört',
    text: 'Sie lobte die Lotsen mit den Worten: „Ohne sie läge das Schiff auf Grund.“ Und: „Das vergessen wir nicht.“',
    finds: [
      { claim: 'Ohne sie läge das Schiff auf Grund.', by: 'Sie', form: 'direct' },
      { claim: 'Das vergessen wir nicht.', by: 'Sie', form: 'direct' },
    ],
    onlyThese: true,
  },
  {
    shows: 'zwei Sprecher in einem Satz, der zweite ohne Verb',
    text: 'Die Reederei lobte ihn, und der Minister Jens Stolten: „Der Preis kommt nicht zu früh.“',
    finds: [{ claim: 'Der Preis kommt nicht zu früh.', by: 'der Minister Jens Stolten' }],
    onlyThese: true,
  },
  {
    shows: 'ein zweites Verb, dessen Objekt nicht sein Subjekt ist',
    text: 'Der Minister Jens Stolten bezeichnete den Streik als gerechtfertigt und nannte Karstens Angebot „schnell und entschieden“.',
    finds: [{ claim: 'Karstens Angebot „schnell und entschieden“', by: 'Der Minister Jens Stolten' }],
  },
  {
    shows: 'wessen Sicht ein Satz mit „für“ gibt',
    text: 'Für den Historiker Hans Kolb ist der Rücktritt „aus vielen Gründen verständlich“.',
    finds: [{ claim: 'aus vielen Gründen verständlich', by: 'den Historiker Hans Kolb', name: 'Hans Kolb' }],
    onlyThese: true,
  },
  {
    shows: 'ein unpersönliches „es“ in indirekter Rede',
    text: 'Die Lage sei ernst, sagte Kolb. Es drohe „ein Damm, der den Winter nicht übersteht“.',
    finds: [
      { claim: 'Die Lage sei ernst', by: 'Kolb', form: 'indirect' },
      { claim: 'ein Damm, der den Winter nicht übersteht', by: 'Kolb' },
    ],
  },
  {
    shows: 'ein Zitat, das hinter „so“ und dem Sprecher weitergeht',
    text: '„In absehbarer Zeit“, so Finanzvorstand Hans Kolb, wird die Reederei „auch Fähren bauen, die ohne Diesel fahren“.',
    finds: [
      { claim: 'In absehbarer Zeit', by: 'Finanzvorstand Hans Kolb' },
      { claim: 'auch Fähren bauen, die ohne Diesel fahren', by: 'Finanzvorstand Hans Kolb' },
    ],
  },
  {
    shows: 'was zwischen dem Artikel und dem Partizip eines Namens steht',
    text: '„Das ist noch größer“, schrieb die in Altweiler geborene Kolb.',
    finds: [{ claim: 'Das ist noch größer', by: 'die in Altweiler geborene Kolb' }],
    onlyThese: true,
  },
  {
    shows: 'das Amt und, zwischen Kommas, den Namen',
    text: 'Laut dem Sprecher der Werft, Ivo Lang, sei die Lage „völlig sicher“.',
    finds: [
      {
        claim: 'sei die Lage „völlig sicher“',
        by: 'dem Sprecher der Werft, Ivo Lang',
        name: 'Ivo Lang',
        role: 'Sprecher der Werft',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'Verben, die mit einem zweiten Wort etwas sagen',
    text: '„Die Fähre fährt am Sonntag wieder“, ließ ein Sprecher der Reederei kurz verlauten. Kolb machte deutlich, dass die Werft „nie geschlossen“ werde. Er deutete an, dass im Mai neue Lotsen kommen.',
    finds: [
      { claim: 'Die Fähre fährt am Sonntag wieder', by: 'ein Sprecher der Reederei' },
      { claim: 'die Werft „nie geschlossen“ werde', by: 'Kolb' },
      { claim: 'im Mai neue Lotsen kommen', by: 'Er', form: 'indirect' },
    ],
    onlyThese: true,
  },
  {
    shows: 'einen Satz, dem das Leerzeichen vor dem nächsten fehlt',
    text: 'Das sagte Ministerin Kolb.Als gut bewertete der Lotse Volker Beck die Zeit: „Unter ihr ging es voran.“',
    finds: [{ claim: 'Unter ihr ging es voran.', by: 'der Lotse Volker Beck' }],
  },
  {
    shows: 'wem es gesagt wird, auch in Anführungszeichen',
    text: 'Ein Augenzeuge berichtete der „Altweiler Zeitung“: „Er fuhr einfach weiter.“',
    finds: [{ claim: 'Er fuhr einfach weiter.', by: 'Ein Augenzeuge', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'einen Beruf, der kein Name ist',
    text: '„Wir haben jede Vorschrift befolgt“, sagte Chefingenieurin Nadja Kolb.',
    finds: [
      {
        claim: 'Wir haben jede Vorschrift befolgt',
        by: 'Chefingenieurin Nadja Kolb',
        name: 'Nadja Kolb',
        role: 'Chefingenieurin',
      },
    ],
  },
];
