import type { LanguageData } from '../language.ts';

/**
 * French. All lists are this project's own compilation, from knowledge of the language and of news style: verbs of saying, incises, roles, organisations and frequent words.
 */
export const french: LanguageData = {
  tag: 'fr',
  common:
    'le les des du et est dans pour qui une au aux sur pas plus par il elle ce cette avec sont ont été mais nous vous ils leur ses comme être fait aussi deux après selon même où très sans était ne je sa son ces ou à dit la de un en que qu l d n s c a se on',
  words: {
    captions:
      'affirmation fait faits verdict mythe vérité question réponse correction note photo photos vidéo lire voir analyse contexte source sources bilan',
    determiners:
      'le la les l un une des ce cet cette ces quelques plusieurs chaque tout toute tous toutes aucun aucune certains certaines deux trois quatre cinq six sept huit neuf dix cent mille autre autres même',
    possessives: 'son sa ses leur leurs notre nos votre vos mon ma mes',
    prepositions:
      'à de d du des au aux en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant après avant dès devant derrière malgré envers parmi face lors jusqu jusque via',
    conjunctions: 'et ou mais ni car donc or puis',
    subordinators:
      'quand lorsque lorsqu puisque puisqu parce si comme alors tandis quoique bien afin tant dont où',
    relatives: 'qui lequel laquelle lesquels lesquelles dont',
    complementizers: 'que qu si comment pourquoi combien quel quelle quels quelles',
    that: 'que qu',
    pronouns: {
      m: 'il celui',
      f: 'elle celle',
      n: 'ce c cela ça ceci',
      p: 'ils elles ceux celles',
      first: 'je j nous moi',
      second: 'tu vous',
      object: 'me m te t se s le la les l lui leur nous vous y en eux',
      indefinite: "on certains certaines plusieurs beaucoup d'autres autres tous toutes chacun personne rien",
    },
    auxiliaries:
      'est sont était étaient sera seront serait seraient fut soit été être étant suis ai as a avons avez ont avait avaient aura auront aurait auraient eu avoir ayant peut peuvent pouvait pourra pourrait pourraient doit doivent devait devrait devraient veut veulent faut va vont allait vient viennent',
    passive: 'est sont était étaient sera seront serait seraient fut furent été être',
    negations: 'ne n pas jamais plus guère non',
    adverbs:
      'aussi encore toujours déjà alors ensuite puis enfin ainsi également notamment souvent hier surtout même mieux bien très trop peu presque désormais cependant toutefois pourtant plutôt ici là maintenant aussitôt',
    adverbEndings: 'llement alement ivement usement amment emment irement ctement rtement',
    times:
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain matin midi soir nuit semaine mois an ans année jour jours heure heures dernier dernière',
    titles:
      'm mm mme mlle monsieur madame me dr pr sir docteur professeur président ministre premier maire préfet sénateur député général colonel capitaine commandant roi reine prince pape cardinal mgr juge procureur directeur secrétaire chancelier gouverneur',
    courtesies: 'm mm mme mlle monsieur madame',
    masculine:
      'm monsieur président député sénateur directeur roi prince pape procureur préfet avocat homme père fils frère chercheur cardinal professeur',
    feminine: 'mme mlle madame reine femme mère fille sœur',
    particles: 'de d du des la le van von ben bin al el della di',
    roles:
      'porte-parole responsable dirigeant président ministre maire élu député sénateur conseiller adjoint préfet juge magistrat procureur avocat expert spécialiste chercheur scientifique économiste historien sociologue politologue professeur enseignant médecin infirmier directeur patron secrétaire délégué syndicaliste militant manifestant habitant riverain voisin témoin victime proche ami collègue père mère parent fils fille frère sœur femme homme policier gendarme pompier enquêteur soldat diplomate ambassadeur auteur autrice écrivain journaliste acteur chanteur artiste entraîneur joueur agriculteur éleveur pêcheur salarié ouvrier fondateur gérant commerçant étudiant élève candidat opposant source autorité observateur analyste chef ingénieur architecte boulanger plongeur capitaine pilote mécanicien musicien cinéaste réalisateur philosophe psychologue biologiste physicien géologue météorologue virologue épidémiologiste pharmacien vétérinaire notaire bâtonnier gouverneur curé pasteur imam rabbin évêque photographe éditeur consultant entrepreneur viticulteur',
    documents:
      'rapport étude enquête sondage communiqué lettre courrier document texte article livre discours jugement arrêt décision tribune journal quotidien magazine site message tweet bilan témoignage',
    organizations:
      'parti gouvernement ministère préfecture mairie conseil région département parlement assemblée sénat commission comité tribunal cour parquet police gendarmerie armée syndicat association fédération union collectif fondation organisation ong entreprise société groupe compagnie direction banque université institut centre hôpital agence club église opposition majorité observatoire',
    openers: 'selon voilà voici oui interrogé interrogée contacté grâce',
    locatives: 'à en dans',
    spokespeople: 'porte-parole',
    abbreviations: 'm mm mme mlle dr pr me mgr etc cf av no st',
    elisions: 'l d qu n s c j m t jusqu lorsqu puisqu quoiqu',
    enclitics: 'il elle on ils elles je nous vous',
    links: 'de d du des à au aux',
    agents: 'par',
    verbs:
      'prend prit met mis voit vu sait vit reste passe arrive part tient donne perd gagne suit ouvre ferme coûte manque reçoit finit existe commence travaille monte baisse',
    sayings: 'déclaration déclarations accusation accusations promesse aveu',
    nounForms: 'demande rapporte note plainte critique menace appel attaque juge doute',
    subjunctives: 'serait seraient aurait auraient',
  },
  paradigms: {
    er: {
      finite: '~e ~ent ~ait ~aient ~a ~èrent ~era ~erait',
      participle: '~é ~ée ~és ~ées',
      gerund: '~ant',
      infinitive: '~er',
    },
    cer: {
      finite: '~ce ~cent ~çait ~çaient ~ça',
      participle: '~cé ~cée',
      gerund: '~çant',
      infinitive: '~cer',
    },
    re: { finite: '~ ~ent ~ait ~it', participle: '~u', gerund: '~ant', infinitive: '~re' },
    ir: { finite: '~it ~issent ~issait', participle: '~i', gerund: '~issant', infinitive: '~ir' },
    enir: {
      finite: '~ient ~iennent ~enait ~int',
      participle: '~enu',
      gerund: '~enant',
      infinitive: '~enir',
    },
    aître: {
      finite: '~aît ~ait ~aissent ~aissait ~ut',
      participle: '~u',
      gerund: '~aissant',
      infinitive: '~aître',
    },
    ettre: { finite: '~et ~ettent ~ettait ~it', participle: '~is', gerund: '~ettant', infinitive: '~ettre' },
    re2: {
      finite: '~t ~sent ~sait ~vent ~vait ~irent',
      participle: '~t ~te ~ts',
      gerund: '~sant ~vant',
      infinitive: '~re',
    },
  },
  inflections: {
    plural: '>s',
    feminine: '>e eur>euse teur>trice ien>ienne er>ère f>fe',
  },
  cues: [
    {
      takes: 'quote clause that',
      verbs: {
        re2: 'di écri contredi prédi',
        re: 'répond prétend',
        enir: 'sout prév conv maint souv',
        aître: 'reconn',
        ettre: 'adm prom',
        er: 'affirm déclar expliqu assur ajout précis soulign estim indiqu confi racont not observ insist rétorqu répliqu ironis plaisant lâch martel résum rapport rassur témoign regrett déplor analys jug comment nuanc signal confirm détaill argument tempêt assén tranch argu certifi clam avou répèt répét révèl révél concèd concéd rappell rappel souffl',
        cer: 'annon avan énon dénon lan',
        ir: 'avert',
        forms: 'conclut,concluait/conclu/concluant/conclure',
      },
    },
    {
      takes: 'quote clause',
      verbs: {
        forms:
          'poursuit,poursuivait/poursuivi reprend,reprit sourit interroge,interrogeait/interrogé fait fulmine',
        er: 'exclam alarm indign inquièt inquiét émerveill réjou félicit désol étonn soupir cri murmur questionn demand continu enchaîn insurg emport agac énerv offusqu enthousiasm',
      },
    },
    { takes: 'quote clause that', particle: 'savoir', verbs: { forms: 'fait,font,fit/fait/faisant/faire' } },
    {
      takes: 'quote that noun',
      verbs: {
        er: 'réclam exig suggèr suggér propos critiqu contest souhait salu évoqu réfut recommand',
        forms: 'dément,démentent,démentait/démenti',
      },
    },
    {
      takes: 'noun quote',
      verbs: {
        er: 'qualifi accus appel appell condamn lou fustig moqu cit vant prôn parl tax',
        forms: 'décrit,décrivent/décrit',
      },
    },
    {
      takes: 'that clause belief',
      verbs: {
        forms: 'croit,croient,croyait/cru craint,craignent/craint sait,savait veut,veulent/voulu',
        er: 'pens espèr espér dout redout imagin considèr considér',
      },
    },
    { takes: 'that noun', verbs: { er: 'montr démontr', ir: 'établ' } },
  ],
  sourcePhrases: {
    before: "selon|d'après|d après|pour|de l avis de|à en croire|aux dires de",
  },
  doubts: {
    term: 'dit dits dite mot mots terme termes expression appelé baptisé baptisée intitulé opération slogan',
    nickname: 'surnommé surnommée alias surnom',
    title:
      'film livre roman chanson titre album émission série magazine journal pièce exposition podcast documentaire spectacle revue',
  },
  syntax: { inversion: 'free', proclitics: true, insertions: true, dashSpeech: true },
  givenNames: {
    m: 'jean pierre michel andré philippe louis alain jacques bernard marcel daniel paul claude henri nicolas gérard françois christophe luc marc antoine thomas julien olivier éric laurent patrick vincent hugo karim bruno',
    f: 'marie jeanne catherine nathalie isabelle anne sylvie martine nicole hélène christine valérie sophie claire julie camille céline sandrine léa chloé élise lucie nadia pauline agnès',
  },
};
