import type { ComparisonLanguage } from './language.ts';

export const FRENCH: ComparisonLanguage = {
  tag: 'fr',
  common:
    'a ai ainsi alors apres as au aucun aucune aussi autre autres aux avait avaient avant avec avez avoir avons bien c car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment contre d dans de deja depuis des deux devant dit dire dont du elle elles en encore entre est et etaient etait ete etes etre eu eux fait faire faut il ils j je jour jours jusqu l la le les leur leurs lors lui m ma mais me meme memes mes moi moins mon n ne ni nos notre nous on ont ou par parce pas peu peut plus point pour pourquoi qu quand que quel quelle quelles quels qui quoi rien s sa sans se sera serait ses si soit son sont sous sur t ta tandis te tes toi ton tous tout toute toutes tres tu un une vers veut voila vos votre vous y an ans annee annees hier aujourd hui personnes gens fois chose toujours',
  negations: 'ne n pas jamais rien personne aucun aucune sans ni nullement guere',
  denials: 'dement dementi dementent nie nient nier conteste contestent contredit refute refutent',
  reach: 5,
  reachBack: 0,
  capitalNouns: false,
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  endings:
    'issements issement ements ement ations ation aient erent antes ants ante ant ees ions ait ent es ee er ez ir is it e s x',
  opposites: {
    coercion: [
      'force|forces|forcee|contraint*|contrainte|pression|pressions|menac*|tortur*|intimid*|chantage|contre _ gre|sous la menace|obliges|oblige|battu',
      'volontaire*|librement|plein gre|propre gre|propre volonte|consent*|libre arbitre',
    ],
    rise: [
      'augment*|hausse|grimp*|progress*|monte|double',
      'baiss*|diminu*|recul*|chute*|tombe|divise par deux',
    ],
    death: [
      'mort|morts|morte|mortes|tue|tues|tuee|tuees|deces|decede*|victime*',
      'survecu|survivant*|indemne*|saufs|vivant|vivants|rescape*|sain et sauf',
    ],
    guilt: ['coupable*|culpabilite|auteur', 'innocent*|acquitt*|blanchi|relaxe*'],
    truth: [
      'vrai|vraie|verite|exact|exacte|authentique|reel',
      'faux|fausse|mensonge*|menti|ment|invente*|fabrique*|truque*|rumeur*|errone*',
    ],
    safety: [
      'inoffensif|potable|sans danger|sans risque',
      'danger*|toxique*|nocif*|pollue*|contamine*|fissure*',
    ],
    legality: ['legal|legale|licite|legitime|conforme a la loi', 'illegal*|illicite|illegitime|hors la loi'],
    support: ['soutien*|soutenu|appuie|favorable', 'oppos*|defavorable|condamn*|critiqu*|hostile'],
    opening: ['ouvert*|rouvert*|ouvre', 'ferme|fermee|fermeture|ferment'],
    victory: ['gagne|victoire|vainqueur|remporte', 'perdu|defaite|perdant|battus'],
    permission: ['autoris*|permis|permet', 'interdi*|prohib*|refuse l acces'],
    peace: ['pacifique*|calme', 'violen*|emeute*|agress*|attaqu*|affrontement*'],
    success: ['reussi*|succes|efficace', 'echec|echoue*|inefficace|inutile'],
    freedom: ['libere*|relache*|remis en liberte', 'detenu*|arrete*|arrestation|emprisonn*|incarcer*'],
    intent: [
      'delibere*|volontairement|intentionnel*|expres|premedite',
      'accident*|erreur|par hasard|involontaire*|megarde',
    ],
    secrecy: ['secret*|cache|dissimul*|huis clos|etouffe*', 'public|publique|publie*|transparen*|divulgue*'],
    damage: ['detruit*|endommag*|ravage*|brule*', 'intact*|repare*|reconstruit*|eteint'],
    beginning: ['commence*|debute*|lance', 'termine*|cesse*|arret|fini'],
    sufficiency: ['assez|suffisant*|suffit', 'insuffisant*|manque*|penurie*|trop peu'],
    acceptance: ['accepte*|signe|approuve*', 'refus*|rejet*|decline'],
    knowledge: ['savait|savaient|su|averti*|informe*|prevenu*|au courant', 'ignor*|pas au courant|surpris'],
    presence: ['present|presents|presente|sur place|assiste', 'absent*|ailleurs|a l etranger'],
    payment: ['paye*|verse*|touche de l argent|pot-de-vin|soudoy*|argent de', 'impaye*|doit encore'],
    weapons: ['arme|armes|armee|fusil|pistolet|couteau', 'desarme*|sans arme|mains nues'],
  },
};
