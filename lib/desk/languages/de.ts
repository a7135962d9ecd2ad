import type { ComparisonLanguage } from './language.ts';

export const GERMAN: ComparisonLanguage = {
  tag: 'de',
  common:
    'aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei beim bin bis bist da damit dann das dass dein dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer fur ganz gar gegen gesagt geworden gibt hab habe haben hat hatte hatten hatten hatte hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner konnen konnte konnten machen mal man manche mehr mein meine mich mir mit muss mussen nach nachdem neue neuen nicht nichts noch nun nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so solche soll sollen sollte sondern sonst uber um und uns unser unter viel viele vom von vor war waren warum was weg weil weiter welche wenn wer werde werden wie wieder will wir wird wirklich wo worden wurde wurden wurde zu zum zur zwar zwei zwischen jahr jahre jahren tag tage tagen heute gestern leute menschen uhr seitdem davon dafur dabei daran darauf hatte wollen wollte musste',
  negations:
    'nicht nie niemals niemand niemanden niemandem nichts kein keine keinem keinen keiner keines ohne weder noch keinesfalls keineswegs kaum nirgends',
  denials:
    'bestreitet bestritt bestreiten bestritten dementiert dementierte dementieren leugnet leugnete zuruckgewiesen widerspricht widersprach verneint verneinte',
  reach: 5,
  reachBack: 3,
  capitalNouns: true,
  months: 'januar februar marz april mai juni juli august september oktober november dezember',
  endings:
    'ungen heiten keiten ung heit keit enden ende ende sten ste est tet ten ter tes tem test ern em en er es st te et e n s t',
  opposites: {
    coercion: [
      'gezwungen|erzwungen*|zwang|zwangen|genotigt|notigung|druck|bedroht*|drohung*|gefoltert|folter|erpress*|eingeschuchtert|einschuchterung*|gegen _ willen|misshandel*|geschlagen',
      'freiwillig*|aus freien stucken|freien willen|eigenem willen|eigenen willen|einvernehmlich|ungezwungen|eigenem antrieb',
    ],
    rise: [
      'gestiegen|steigt|steigen|stieg|stiegen|anstieg|zugenommen|nimmt zu|wuchs|wachst|gewachsen|erhoht*|hoher|verdoppelt',
      'gesunken|sinkt|sinken|sank|sanken|ruckgang|gefallen|fiel|fallt|abgenommen|geschrumpft|niedriger|halbiert|zuruckgegangen',
    ],
    death: [
      'getotet|tot|tote|toten|starb|starben|gestorben|todesopfer|opfer|ums leben|umgekommen|todlich*',
      'uberlebt*|uberlebende*|unverletzt|am leben|gerettet|wohlauf',
    ],
    guilt: ['schuldig|schuld|tater|verantwortlich', 'unschuld*|freigesprochen|freispruch|entlastet'],
    truth: [
      'wahr|wahrheit|echt|echte|korrekt|richtig|zutreffend',
      'falsch*|unwahr|luge|lugen|gelogen|erfunden|gefalscht|falschung|geruchte|frei erfunden|unrichtig|inszeniert',
    ],
    safety: [
      'sicher|ungefahrlich|unbedenklich|harmlos',
      'gefahrlich|gefahr|unsicher|giftig|verseucht|belastet|riss|risse|schadlich',
    ],
    legality: [
      'legal|rechtmassig*|gesetzlich|verfassungsgemass',
      'illegal*|rechtswidrig*|gesetzwidrig|verfassungswidrig|verboten',
    ],
    support: [
      'unterstutz*|befurwort*|begrusst*|dafur gestimmt',
      'ablehn*|lehnt ab|gegner|verurteil*|kritisier*|dagegen gestimmt',
    ],
    opening: [
      'geoffnet|eroffnet|offen|offnet|wiedereroffnet',
      'geschlossen|schliesst|schliessung|schliessen|gesperrt',
    ],
    victory: ['gewonnen|gewann|gewinnt|sieg|sieger', 'verloren|verlor|verliert|niederlage|unterlegen'],
    permission: [
      'erlaubt*|genehmigt*|genehmigung|zugelassen|gestattet',
      'untersagt|verboten|verbot|unerlaubt|verweigert',
    ],
    peace: ['friedlich*|ruhig|gewaltfrei', 'gewalt*|randal*|angegriffen|angriff|gesturmt|ausschreitung*'],
    success: [
      'erfolg*|gelungen|wirksam|funktioniert',
      'gescheitert|misslungen|wirkungslos|versagt|versagen|fehlschlag',
    ],
    freedom: [
      'freigelassen|entlassen|auf freiem fuss',
      'festgenommen|verhaftet|inhaftiert|festgehalten|haft|gefangen',
    ],
    intent: [
      'absichtlich|vorsatzlich|vorsatz|geplant|brandstiftung',
      'versehentlich|unfall|unabsichtlich|zufallig|aus versehen|irrtum',
    ],
    secrecy: [
      'geheim*|verheimlicht|verschwiegen|vertuscht|heimlich|hinter verschlossenen turen',
      'offentlich|transparent|veroffentlicht|offengelegt|bekanntgegeben',
    ],
    damage: [
      'zerstort*|beschadigt*|abgebrannt|verwustet|brennt',
      'unbeschadigt|intakt|unversehrt|repariert|geloscht|wiederaufgebaut',
    ],
    beginning: [
      'begonnen|begann|beginnt|angefangen|gestartet',
      'beendet|aufgehort|gestoppt|endete|eingestellt',
    ],
    sufficiency: [
      'genug|genugend|ausreichend|uberschuss',
      'zu wenig|mangel|fehlt|fehlen|fehlte|unzureichend|knapp|engpass',
    ],
    acceptance: [
      'akzeptiert|zugestimmt|angenommen|unterschrieben|unterzeichnet',
      'abgelehnt|verweigert|ausgeschlagen|weigert*',
    ],
    knowledge: [
      'wusste|wussten|gewusst|informiert|gewarnt|warnung|warnungen|kenntnis',
      'ahnungslos|unwissend|uberrascht|keine ahnung|nicht informiert',
    ],
    presence: ['anwesend|vor ort|dabei gewesen', 'abwesend|im ausland|woanders'],
    payment: ['bezahlt|gezahlt|geflossen|uberwiesen|bestochen|schmiergeld', 'unbezahlt|schuldet|ausstehend'],
    weapons: ['bewaffnet|waffe|waffen|pistole|gewehr', 'unbewaffnet'],
  },
};
