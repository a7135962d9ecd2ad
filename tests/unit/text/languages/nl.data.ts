import type { Passage } from './passage.ts';

/** Dutch news sentences, written for these tests; people and places are invented. */
export const dutch: readonly Passage[] = [
  {
    shows: 'curly double marks with the verb before a title and a name',
    text: '“De dijk houdt het deze winter zeker”, zegt burgemeester Marieke Terpstra.',
    finds: [
      {
        claim: 'De dijk houdt het deze winter zeker',
        by: 'burgemeester Marieke Terpstra',
        name: 'Marieke Terpstra',
        role: 'burgemeester',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'British single marks',
    text: '‘We hebben alles geprobeerd om de school open te houden’, zei wethouder Bas Okkema.',
    finds: [
      {
        claim: 'We hebben alles geprobeerd om de school open te houden',
        by: 'wethouder Bas Okkema',
        name: 'Bas Okkema',
      },
    ],
  },
  {
    shows: 'low opening marks',
    text: '„De trein rijdt pas in maart weer”, meldde Joost Hemelrijk.',
    finds: [{ claim: 'De trein rijdt pas in maart weer', by: 'Joost Hemelrijk', form: 'direct' }],
  },
  {
    shows: 'straight marks behind a colon',
    text: 'De voorzitter antwoordde: "Er komt geen tweede stemming over de brug".',
    finds: [{ claim: 'Er komt geen tweede stemming over de brug', by: 'De voorzitter', form: 'direct' }],
  },
  {
    shows: 'aldus behind the quotation',
    text: '“Het water staat hoger dan in 1995”, aldus het waterschap.',
    finds: [{ claim: 'Het water staat hoger dan in 1995', by: 'het waterschap', form: 'direct' }],
  },
  {
    shows: 'an indirect claim with dat and no comma before it',
    text: 'De minister zei dat de haven niet wordt uitgebreid.',
    finds: [{ claim: 'de haven niet wordt uitgebreid', by: 'De minister', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'an indirect claim behind what says when',
    text: 'Het ziekenhuis meldde dinsdag dat drie afdelingen dichtgaan.',
    finds: [{ claim: 'drie afdelingen dichtgaan', by: 'Het ziekenhuis', form: 'indirect' }],
  },
  {
    shows: 'liet weten, apart',
    text: 'De gemeente liet vrijdag weten dat het zwembad gesloten blijft.',
    finds: [{ claim: 'het zwembad gesloten blijft', by: 'De gemeente', form: 'indirect' }],
  },
  {
    shows: 'a compound tense with the participle before dat',
    text: 'Directeur Ellen Vroom heeft gezegd dat er geen banen verdwijnen.',
    finds: [
      {
        claim: 'er geen banen verdwijnen',
        by: 'Directeur Ellen Vroom',
        name: 'Ellen Vroom',
        role: 'Directeur',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a mixed claim as the whole clause',
    text: 'De rechter stelde dat de verdachte “met groot gemak” tientallen mensen had opgelicht.',
    finds: [
      {
        claim: 'de verdachte “met groot gemak” tientallen mensen had opgelicht',
        by: 'De rechter',
        form: 'mixed',
      },
    ],
  },
  {
    shows: 'volgens before what it vouches for',
    text: 'Volgens de politie is de brand aangestoken in een leegstaande schuur.',
    finds: [
      {
        claim: 'is de brand aangestoken in een leegstaande schuur',
        by: 'de politie',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'volgens behind what it vouches for',
    text: 'De bestuurder reed al twee jaar zonder rijbewijs, volgens bronnen rond het onderzoek.',
    finds: [
      {
        claim: 'De bestuurder reed al twee jaar zonder rijbewijs',
        by: 'bronnen rond het onderzoek',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'hearsay with zou and a document',
    text: 'Het bedrijf zou steekpenningen hebben betaald, volgens een vertrouwelijk rapport.',
    finds: [
      {
        claim: 'Het bedrijf zou steekpenningen hebben betaald',
        by: 'een vertrouwelijk rapport',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a split quotation as one claim',
    text: '“Deze weg”, klaagt Saskia Wierda, “wacht al vijftien jaar op nieuw asfalt.”',
    finds: [{ claim: 'Deze weg … wacht al vijftien jaar op nieuw asfalt.', by: 'Saskia Wierda' }],
    onlyThese: true,
  },
  {
    shows: 'a quotation that goes on after its attribution',
    text: '“We waren in tien minuten alles kwijt”, vertelt een buurman. “Alleen de dieren konden we redden.”',
    finds: [
      {
        claim: 'We waren in tien minuten alles kwijt … Alleen de dieren konden we redden.',
        by: 'een buurman',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'a pronoun behind the verb that means the woman before it',
    text: 'Hanneke Dijkstra leidt de bakkerij sinds april. “Ik verkoop nu minder brood dan vroeger”, zegt ze.',
    finds: [{ claim: 'Ik verkoop nu minder brood dan vroeger', by: 'ze', name: 'Hanneke Dijkstra' }],
  },
  {
    shows: 'the subject before the verb and a colon',
    text: 'Omwonende Ruben Postma vertelde: “Ik hoorde twee harde klappen achter elkaar.”',
    finds: [
      {
        claim: 'Ik hoorde twee harde klappen achter elkaar.',
        by: 'Omwonende Ruben Postma',
        name: 'Ruben Postma',
        role: 'Omwonende',
      },
    ],
  },
  {
    shows: 'an interview label',
    text: 'Lotte Brinkman: “Ik stel me niet verkiesbaar, en mijn partij weet dat al.”',
    finds: [{ claim: 'Ik stel me niet verkiesbaar, en mijn partij weet dat al.', by: 'Lotte Brinkman' }],
  },
  {
    shows: 'a headline with its speaker before a colon',
    text: 'Terpstra: ‘De haven moet open blijven’\nBurgemeester Marieke Terpstra sprak gisteren met de vissers en de gemeenteraad.',
    finds: [{ claim: 'De haven moet open blijven', by: 'Terpstra', name: 'Marieke Terpstra' }],
  },
  {
    shows: 'particles inside a name',
    text: '“Niemand heeft ons gewaarschuwd”, zei Wouter van der Meulen.',
    finds: [
      {
        claim: 'Niemand heeft ons gewaarschuwd',
        by: 'Wouter van der Meulen',
        name: 'Wouter van der Meulen',
      },
    ],
  },
  {
    shows: 'an article as a particle inside a name',
    text: '“De vergunning is nooit verleend”, benadrukte Kees de Boer van de provincie.',
    finds: [
      { claim: 'De vergunning is nooit verleend', by: 'Kees de Boer van de provincie', name: 'Kees de Boer' },
    ],
  },
  {
    shows: 'a surname with its particle in capitals means the full name',
    text: 'Pieter de Graaf kweekt tulpen. “Het seizoen begint steeds vroeger in het jaar”, legt De Graaf uit.',
    finds: [
      {
        claim: 'Het seizoen begint steeds vroeger in het jaar',
        by: 'De Graaf',
        name: 'Pieter de Graaf',
      },
    ],
  },
  {
    shows: 'a separable verb with its particle behind the name',
    text: '“Het plan is nog lang niet rond”, voegde de wethouder toe.',
    finds: [{ claim: 'Het plan is nog lang niet rond', by: 'de wethouder' }],
  },
  {
    shows: 'a document that speaks',
    text: 'Het rapport stelt dat “de gesprekken de hele zomer zullen doorgaan”.',
    finds: [{ claim: 'de gesprekken de hele zomer zullen doorgaan', by: 'Het rapport' }],
  },
  {
    shows: 'unnamed people as printed',
    text: '“We zitten al drie dagen zonder warm water”, klagen enkele bewoners.',
    finds: [{ claim: 'We zitten al drie dagen zonder warm water', by: 'enkele bewoners' }],
  },
  {
    shows: 'a person and what she is, behind the verb',
    text: '“De oogst is voor de helft verloren”, zegt Femke Algra, boerin in Oudezijl.',
    finds: [
      {
        claim: 'De oogst is voor de helft verloren',
        by: 'Femke Algra',
        name: 'Femke Algra',
        role: 'boerin in Oudezijl',
      },
    ],
  },
  {
    shows: 'a judging verb with quoted words',
    text: 'Oppositieleider Sem Akkerman noemt het voorstel “een klap in het gezicht van elke boer”.',
    finds: [
      {
        claim: 'het voorstel “een klap in het gezicht van elke boer”',
        by: 'Oppositieleider Sem Akkerman',
        form: 'mixed',
      },
    ],
  },
  {
    shows: 'a nested quotation as part of the outer one',
    text: '“Hij zei: ‘Teken hier maar en vraag niets’, en dat deed ik”, vertelt Iris Hoekstra.',
    finds: [
      {
        claim: 'Hij zei: ‘Teken hier maar en vraag niets’, en dat deed ik',
        by: 'Iris Hoekstra',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'words that only open a sentence are no speakers',
    text: 'Daarnaast zegt de vakbond dat de lonen al drie jaar stilstaan.',
    finds: [{ claim: 'de lonen al drie jaar stilstaan', by: 'de vakbond', form: 'indirect' }],
  },
  {
    shows: 'a question whether',
    text: 'De advocaat vroeg of het bewijs wel rechtmatig was verkregen.',
    finds: [{ claim: 'of het bewijs wel rechtmatig was verkregen', by: 'De advocaat', form: 'indirect' }],
  },
  {
    shows: 'an office, its field and its name in one',
    text: 'Minister van Justitie Ines Lorents had in januari al gezegd dat “het recht voor iedereen moet gelden”.',
    finds: [
      {
        claim: 'het recht voor iedereen moet gelden',
        by: 'Minister van Justitie Ines Lorents',
        name: 'Ines Lorents',
        role: 'Minister van Justitie',
      },
    ],
  },
  {
    shows: 'titles and scare quotes ranked low',
    text: 'Haar boek ‘Het huis aan de dijk’ wint de prijs. De ‘oplossing’ van het kabinet overtuigt de bewoners niet.',
    finds: [],
    doubts: ['Het huis aan de dijk', 'oplossing'],
    onlyThese: true,
  },
  {
    shows: 'an open mark that ends with its paragraph',
    text: '“We gaan in beroep tegen het vonnis, zei de advocaat.\nDe zaak duurde vier weken en eindigde in een volle zaal.\n“Er is recht gedaan”, antwoordde de officier.',
    finds: [{ claim: 'Er is recht gedaan', by: 'de officier' }],
  },
  {
    shows: 'een tweede werkwoord met hetzelfde onderwerp',
    text: 'De woordvoerder noemde het besluit “onbegrijpelijk” en riep de raad op “tot bezinning te komen”.',
    finds: [
      { claim: 'het besluit “onbegrijpelijk”', by: 'De woordvoerder' },
      { claim: 'tot bezinning te komen', by: 'De woordvoerder' },
    ],
  },
];
