import type { ComparisonLanguage } from './language.ts';

export const ENGLISH: ComparisonLanguage = {
  tag: 'en',
  common:
    'a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could did do does doing down during each even ever every few for from further get got had has have having he her here hers herself him himself his how i if in into is it its itself just know like made make many may me might more most much must my myself no nor not now of off on once one only or other our ours out over own per put said same say says she should since so some still such take than that the their theirs them then there these they this those through to told too two under until up upon us very was we were what when where which while who whom why will with within would yet you your ago already always among another anything around away back called came come day days did else everything everyone first go going gone good great happened himself however last later least less let long man men new nothing people person really said saw see seen set several someone something s t re ve ll d m thing things think time times today took toward used want week well went whatever whether year years yes yesterday',
  negations:
    'not no never nobody none nothing neither nor without cannot nowhere hardly barely unable failed fails',
  denials:
    'deny denies denied denying denial refute refutes refuted dismissed dismisses rejects rejected disputes disputed',
  reach: 5,
  reachBack: 0,
  capitalNouns: false,
  months: 'january february march april may june july august september october november december',
  endings: 'ations ation ingly edly ments ment ings ing ness ies ied ers ed es er ly s e',
  opposites: {
    coercion: [
      'forced|coerc*|intimidat*|duress|pressur*|threat*|tortur*|compelled|against _ will|under pressure|blackmail*|made to sign|extort*|beaten',
      'voluntar*|willing*|freely|own will|free will|own accord|own choice|consent*|own decision',
    ],
    rise: [
      'rose|rise|rises|risen|rising|increas*|grew|grow|grown|growing|climb*|soar*|surg*|higher|doubled|up by|gone up|went up|expand*',
      'fell|fall|falls|fallen|falling|decreas*|declin*|drop|drops|dropped|shrank|shrink*|shrunk|lower|halved|plunge*|plummet*|down by|gone down|went down|slump*',
    ],
    death: [
      'killed|kill|kills|killing|died|dead|death|deaths|dies|fatal*|lost _ life|lost their lives',
      'surviv*|alive|unharmed|unhurt|rescued|no casualties|safe and sound',
    ],
    guilt: [
      'guilty|guilt|culprit|perpetrator*|committed',
      'innocen*|acquit*|exonerat*|cleared of|wrongly accused',
    ],
    truth: [
      'true|truth|accurate|genuine|authentic|factual|correct|real',
      'false|untrue|lie|lies|lied|lying|fabricat*|fake|faked|forged|forger*|invent*|hoax|wrong|incorrect|inaccurate|misleading|made up|staged',
    ],
    safety: [
      'safe|safely|harmless|secure|sound|drinkable|mild',
      'dangerous|danger|unsafe|harmful|hazard*|toxic|contaminat*|poison*|risky|crack|cracks|cracked|polluted|severe',
    ],
    legality: [
      'legal|legally|lawful*|legitimate|constitutional',
      'illegal*|unlawful*|unconstitutional|criminal|illegitimate|broke the law|breach of',
    ],
    support: [
      'support*|backs|backed|endors*|in favour|in favor|favours|welcomed|approve of|champion*',
      'oppos*|against the|object to|objects to|objected|resist*|condemn*|criticis*|criticiz*',
    ],
    opening: ['open|opens|opened|reopen*', 'closed|close|closes|closing|closure|shut|shuts'],
    victory: ['won|win|wins|winning|victory|victorious|winner', 'lost|lose|loses|losing|defeat*|loser'],
    permission: [
      'allow*|permit*|authoris*|authoriz*|permission|granted|licensed',
      'ban|bans|banned|forbid*|forbade|prohibit*|barred|blocked|unauthor*|refused permission',
    ],
    peace: [
      'peaceful*|calm|calmly|orderly|non-violent|nonviolent',
      'violen*|riot*|attacked|stormed|clash*|assault*|smashed',
    ],
    success: [
      'succe*|effective|worked|works|achiev*|on track|completed',
      'fail|fails|failed|failure|ineffective|useless|collapsed|behind schedule|abandoned|unfinished',
    ],
    freedom: [
      'freed|released|release|at liberty|left freely|free to go',
      'detained|detention|arrest*|jailed|imprison*|custody|locked up|captiv*|hostage*',
    ],
    intent: [
      'deliberate*|intention*|on purpose|intended|planned|premeditated|arson',
      'accident*|unintention*|mistake|by mistake|inadvertent*|by chance|mishap|unplanned',
    ],
    secrecy: [
      'secret*|hidden|hid|conceal*|behind closed doors|covert*|covered up|cover-up|kept quiet|withheld',
      'publicly|made public|transparent*|openly|published|disclosed|announced|in the open',
    ],
    health: ['healthy|recovered|stable|cured', 'ill|sick|illness|dying|critical|infected|unwell|unfit'],
    damage: [
      'destroy*|damaged|ruined|wrecked|burned|burnt|demolish*|flattened|burning',
      'intact|undamaged|untouched|rebuilt|repaired|restored|extinguished|unscathed',
    ],
    beginning: [
      'began|begin|begins|start|starts|started|launch*|first shot',
      'ended|end|ends|stop|stops|stopped|finish*|ceased|halted',
    ],
    sufficiency: [
      'enough|sufficient*|plenty|ample|adequate|surplus',
      'insufficient*|inadequate|shortage*|lack|lacks|lacked|lacking|too few|too little|scarc*|deficit|ran out|empty|shortfall',
    ],
    acceptance: [
      'accept*|agreed|agree|agrees|signed|approv*|adopted|ratified',
      'refus*|reject*|declin* to|turned down|vetoed|disagree*',
    ],
    knowledge: [
      'knew|known|aware|informed|warned|warning|warnings|notified|told in advance|briefed',
      'unaware|unknown|ignorant|no idea|in the dark|learned only|without warning|by surprise',
    ],
    presence: [
      'present|attended|was there|were there|at the scene|on the spot|witnessed',
      'absent|absence|elsewhere|abroad|away from|miles away|was not there|not even in',
    ],
    payment: [
      'paid|pay|pays|bribe*|transferred|received money|took money|reimbursed',
      'unpaid|owed|owes|withheld wages|never paid|arrears',
    ],
    weapons: [
      'armed|gun|guns|weapon*|rifle*|pistol*|knife|shot at|opened fire',
      'unarmed|empty hands|no weapon|no weapons|bare hands',
    ],
  },
};
