import type { LanguageData } from '../language.ts';

/**
 * English. All lists are this project's own compilation, from knowledge of the language and of news style, measured and
 * widened on news text that is not part of the project. The groups of verbs bear the names of the VerbNet classes that
 * they come nearest to (say-37.7, tell-37.2, judgment-33 …, after B. Levin, English Verb Classes and Alternations, 1993);
 * their members were not taken from there.
 */
export const english: LanguageData = {
  tag: 'en',
  common:
    'the of and to in is that it was for on are with as be at this have from or had by not but what were when we there can an your which their said if will each about how up out them she many some would into has more her two him his been could who its now than did he they you after also',
  words: {
    captions:
      'claim fact facts verdict rating ruling myth truth reality question answer update correction note photo photos video watch read related more listen analysis opinion background context source sources summary pro con pros cons',
    determiners:
      'the a an this that these those some any each every no all both many several few most another other such two three four five six seven eight nine ten dozens hundreds thousands half more less least certain one',
    possessives: 'his her their its my our your whose',
    prepositions:
      'following of in on at by for from with about against between into through during before after above below to under over among within without along across behind beyond near inside outside toward towards upon despite via per amid amidst regarding concerning including like unlike since until than throughout around off out versus aboard alongside as',
    conjunctions: 'and or but nor yet then plus',
    subordinators:
      'because while when if although though unless whereas since until after before as once whenever wherever where so lest',
    relatives: 'who which whom whose',
    complementizers: 'that whether if how why what when where who which',
    that: 'that',
    pronouns: {
      m: 'he',
      f: 'she',
      n: 'it this that',
      p: 'they',
      first: 'i we',
      second: 'you',
      object: 'him her them me us himself herself themselves itself myself ourselves yourself',
      indefinite:
        'one some many others most several few all both everyone someone somebody everybody nobody anyone another none half another',
    },
    auxiliaries:
      "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't cannot couldn't ain't ought",
    passive: "is are was were be been being am isn't aren't wasn't weren't 's got gets",
    negations: "not never n't no longer",
    adverbs:
      'also later then now still even just once again often always sometimes soon already too so only first ever rather instead perhaps maybe meanwhile further however though therefore thus moreover almost nearly quite very much well long far yet today tonight here there back away up down out together',
    adverbEndings: 'ly',
    times:
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb aug sept sep oct nov dec mon tues wed thurs fri sat sun yesterday today tonight tomorrow morning afternoon evening night week month year weeks months years days day hours minutes recently earlier late early past weekend last next ago p.m a.m',
    titles:
      'ceo cfo coo mp mps mep meps mr mrs ms miss dr sir dame lord lady sen sens senator senators rep reps representative representatives gov govs governor president vice secretary mayor judge justice gen general col colonel capt captain sgt sergeant lt lieutenant maj major adm admiral cmdr commander rev reverend prof professor chancellor minister premier prime king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh ambassador attorney congressman congresswoman assemblyman assemblywoman councilman councilwoman chief deputy speaker chairman chairwoman director former ex-president first emir sultan sheriff officer detective inspector constable coach det insp supt cllr dci',
    courtesies: 'mr mrs ms miss',
    namedBodies:
      'company firm group corporation bank airline union association foundation charity school hospital studio club team network magazine newspaper organization organisation institute centre center project',
    callings:
      'designer filmmaker comedian alderman alderwoman councilmember councilor surgeon neurosurgeon evangelist novelist screenwriter poet magnate mogul tycoon billionaire entrepreneur philanthropist nephew niece cousin widow widower star rapper musician guitarist drummer composer conductor blogger influencer podcaster athlete striker goalkeeper midfielder defender referee umpire sprinter cyclist boxer wrestler farmer rancher miner midwife pharmacist dentist veterinarian therapist chemist physicist astronomer astronaut cosmonaut geneticist programmer developer hacker operative ally rival constituent comptroller ombudsman magistrate jurist barrister solicitor marshal trooper ranger hostage refugee passenger pedestrian caller customer shopper trader banker broker financier auctioneer curator librarian archivist dancer pianist violinist painter sculptor front-runner frontrunner runner-up capitalist legend frontman celebrity',
    agentEndings:
      'ologist ician ographer onomist atrist keeper maker worker holder player woman man person wright',
    portfolios:
      'the and affairs state defense defence justice health human services education labor labour energy commerce agriculture transportation transport finance interior treasury exchequer war navy army housing urban development veterans environment culture tourism trade industry science sport sports immigration migration economy planning police information communications fisheries mines water works homeland security foreign national intelligence public internal social home house senate',
    attributives:
      'former retired embattled acting ranking ousted elected disgraced renowned noted celebrated decorated convicted jailed accused indicted respected defeated designated appointed exiled imprisoned detained suspended nominated deceased aged outgoing incoming sitting leading ruling visiting presiding aspiring reigning',
    masculine:
      'mr sir lord king prince congressman chairman spokesman councilman assemblyman businessman salesman father husband son brother man boy uncle grandfather emir sultan actor pope',
    feminine:
      'mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman councilwoman assemblywoman businesswoman mother wife daughter sister woman girl aunt grandmother actress',
    particles: 'van von der den de del della di da dos du la le el al bin ibn bint abu ben ter ten st',
    roles:
      'spokesman spokeswoman spokesperson spokespeople spokesmen official officials leader leaders minister ministers president presidents senator senators representative representatives governor governors mayor mayors judge judges lawyer lawyers attorney attorneys analyst analysts engineer engineers architect architects mechanic chef cook baker dean rector clerk treasurer firefighter firefighters paramedic scientist counselor negotiator negotiators spokesmen regulator regulators auditor auditors commuter commuters tenant tenants landlord fisherman shopkeeper pilot pilots survivor whistleblower expert experts professor professors researcher researchers scientist scientists economist economists historian historians strategist strategists adviser advisers advisor advisors aide aides assistant consultant consultants pollster pollsters activist activists advocate advocates critic critics supporter supporters opponent opponents voter voters resident residents neighbor neighbors neighbour neighbours witness witnesses victim victims survivor survivors relative relatives friend friends colleague colleagues director directors executive executives chairman chairwoman chair chief chiefs head manager managers editor editors reporter reporters journalist journalists columnist author authors writer writers commentator producer actor actress singer artist coach player captain doctor doctors physician physicians nurse nurses teacher teachers student students principal superintendent pastor priest bishop commissioner commissioners secretary officer officers detective sheriff prosecutor prosecutors investigator investigators police soldier soldiers commander commanders general diplomat diplomats ambassador envoy lawmaker lawmakers legislator legislators congressman congresswoman councilman candidate candidates nominee incumbent operative operatives delegate delegates member members source sources insider insiders observer observers donor donors farmer farmers worker workers owner owners founder co-founder businessman businesswoman billionaire mogul entrepreneur investor investors trader banker republican republicans democrat democrats conservative conservatives liberal liberals man woman men women people father mother son daughter brother sister wife husband parent parents respondent respondents participant participants organizer organizers volunteer volunteers host moderator anchor patient patients driver passenger passengers scholar scholars fellow veteran veterans others campaign campaigns',
    documents:
      'statement statements report reports study studies survey surveys poll polls article articles story stories letter letters memo memos email emails e-mail e-mails document documents filing filings lawsuit complaint indictment ruling opinion transcript tweet tweets post posts message messages release book memoir column editorial op-ed essay ad ads advertisement commercial video website site page sign signs banner headline analysis review paper note notice petition testimony speech interview newspaper magazine figures data records findings results caption script resolution bill law text blog',
    organizations:
      'party committee commission council department agency ministry office administration government court university college institute institution center centre association union league federation foundation fund group groups company corporation corp inc ltd llc plc bank church army navy force forces police service services network times post journal tribune herald news press magazine media congress senate parliament house board bureau authority authorities campaign team club society alliance coalition movement organization organisation project network school hospital company firm airline studio city county state states nation nations kremlin pentagon white-house',
    nouns:
      'family assembly ally rally bully monopoly anomaly supply reply butterfly jelly belly italy july sicily emily beverly daly daily weekly monthly quarterly',
    openers:
      "yes no well oh please thanks but and so in on at if when while as after before with without for from there here it's that's what why how where who according despite during although because since however still meanwhile instead perhaps maybe once asked speaking let let's let’s",
    locatives: 'in near at across outside around',
    spokespeople: 'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen',
    abbreviations:
      'mr mrs ms dr sen sens rep reps gov gen lt col sgt capt maj adm cmdr rev prof hon st jr sr inc corp co ltd bros vs etc e.g i.e no nos fig vol pp ed eds approx dept est jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd mt ft a.m p.m',
    verbs:
      'went goes go gone going came comes come coming took takes take taken taking got gets get getting made makes make making put puts putting kept keeps keep keeping began begins begin beginning started starts start starting led leads lead leading won wins win winning lost loses lose losing met meets meet meeting ran runs run running held holds hold holding brought brings bring bringing left leaves leave leaving became becomes become becoming gave gives give giving used uses use using turned turns turn turning moved moves move moving played plays play playing paid pays pay paying sent sends send sending stood stands stand standing sat sits spent spends spend spending fell falls fall falling rose rises rise built builds build building bought buys buy voted votes vote voting worked works working needs need needed seemed seems seem seeming appeared appears appear appearing looked looks look looking tried tries try trying failed fails fail failing continued continues continue released releases issued issues published publishes posted launched launches won signed signs dropped drops raised raises cut cuts hit hits beat beats faced faces served serves joined joins helped helps drew draws follows followed killed kills',
    controls:
      'force forces forced forcing compel compels compelled ask asks asked asking order orders ordered ordering urge urges urged urging tell tells told telling press presses pressed pressing push pushes pushed pushing pressure pressured persuade persuaded coerce coerced require required invite invited encourage encouraged lead led prompt prompted',
    charges:
      'charge charges charged charging conviction convictions convicted indictment indictments indicted guilty sentenced warrant warrants',
    sayings:
      'comparison comparisons parallel parallels threat threats doubt doubts concern concerns objection objections appeal appeals claim claims statement comment comments remark remarks prediction assertion assertions argument accusation accusations allegation allegations contention suggestion promise pledge vow warning warnings call calls belief insistence conclusion complaint admission declaration announcement description characterization observation question report hope hopes view fear fears opinion',
    nounForms:
      'order orders claim claims attack attacks remark remarks call calls comment comments tweet tweets point points promise promises report reports brand brands label labels fear fears hope hopes doubt doubts plan plans offer offers support demand demands request requests cast protest protests answer answers charge charges estimate estimates find finds view views signal signals post posts vow vows threat mock shot test mention mentions lament laments hint hints project projects chant chants shout shouts echo laugh pledge pledges signs estimates counter hit hits bet question questions share shares',
  },
  paradigms: {
    '': { finite: '~ ~s ~ed', participle: '~ed', gerund: '~ing', infinitive: '~' },
    e: { finite: '~e ~es ~ed', participle: '~ed', gerund: '~ing', infinitive: '~e' },
    y: { finite: '~y ~ies ~ied', participle: '~ied', gerund: '~ying', infinitive: '~y' },
    s: { finite: '~ ~es ~ed', participle: '~ed', gerund: '~ing', infinitive: '~' },
    2: { finite: '~ ~s', gerund: '~ing', infinitive: '~' },
  },
  cues: [
    {
      // say-37.7, and admit, complain-37.8, conjecture-29.5 where news quotes with them
      takes: 'quote clause that',
      verbs: {
        forms:
          'say,says,said/said/saying/say write,writes,wrote/written/writing/write quip,quips,quipped/quipped/quipping/quip admit,admits,admitted/admitted/admitting/admit swear,swears,swore/sworn/swearing/swear',
        '': 'add explain recall claim maintain contend assert insist tweet comment remember',
        e: 'not declar observ acknowledg stat jok argu conclud emphasiz emphasis alleg reiterat conced',
        y: 'testif repl clarif',
        s: 'stress confess',
      },
    },
    {
      // the gerunds that news reports as claims
      takes: 'gerund',
      verbs: {
        forms: 'admit,admits,admitted/admitted/admitting/admit',
        '': 'recall',
        e: 'acknowledg',
        y: 'den',
        s: 'confess',
      },
    },
    {
      // light verbs, which say something only with a noun of saying: "drew comparisons", "issued a threat"
      takes: 'noun weak',
      verbs: {
        forms: 'draw,draws,drew/drawn/drawing/draw',
        e: 'issu rais voic mak level',
      },
    },
    {
      // tell-37.2, advise-37.9
      takes: 'quote clause that addressee',
      verbs: {
        forms: 'tell,tells,told/told/telling/tell',
        e: 'assur',
        y: 'notif',
        '': 'warn remind inform',
      },
    },
    {
      // inquire-37.1.2, order-60, urge-58.1
      takes: 'quote that to addressee',
      verbs: { '': 'ask order', e: 'urg encourag challeng' },
    },
    { takes: 'quote that', verbs: { e: 'advis rul', y: 'impl', '': 'wonder recommend email ponder' } },
    {
      // promise-37.13, indicate-78, reveal-78
      takes: 'quote that clause to noun',
      verbs: {
        forms: 'bet,bets/bet/betting/bet',
        '': 'vow threaten report suggest hint boast complain predict signal reveal repeat protest lament assert demand project',
        e: 'pledg promis announc propos estimat disclos indicat',
        y: 'den certif specif',
      },
    },
    {
      takes: 'quote that noun',
      verbs: {
        forms:
          'find,finds,found/found/finding/find show,shows,showed/shown/showing/show make,made/made/making/make',
        '': 'confirm affirm counter retort mention remark caution proclaim highlight',
        e: 'underscor disput confid',
        y: 'verif',
        s: 'express discuss',
      },
    },
    {
      // manner-speaking-37.3, nonverbal expression-40.2
      takes: 'quote',
      verbs: {
        forms:
          'read,reads/read/reading/read sing,sings,sang/sung/singing/sing begin,begins,began/begun/beginning/begin',
        '': 'boom assent demur respond answer shout yell laugh chant scream bark exclaim interject mutter whisper chuckl shrug interrupt nod sigh start chime offer echo roar bellow thunder post crow groan gush scoff marvel snap account interview  rant vent taunt sneer exhort volunteer plead pray deadpan crack wail reflect reason posit fret grumble',
        e: 'relat retaliat surmis speculat grip implor whin teas agre ventur pontificat elaborat articulat continu inton reminisc enthus fum mus conclud counsel gloat opin theoriz summariz quot',
        y: 'cr',
      },
    },
    { takes: 'quote clause', particle: 'it', verbs: { forms: 'put,puts/put/putting/put' } },
    { takes: 'quote', particle: 'on', verbs: { forms: 'go,goes,went/gone/going/go' } },
    {
      takes: 'quote',
      particle: 'back',
      verbs: {
        forms: 'shoot,shoots,shot/shot/shooting/shoot hit,hits/hit/hitting/hit',
        '': 'snap',
        e: 'fir',
      },
    },
    {
      takes: 'quote that clause noun',
      particle: 'out',
      verbs: { '': 'point', forms: 'lay,lays,laid/laid/laying/lay' },
    },
    {
      takes: 'noun',
      particle: 'to',
      verbs: { forms: 'refer,refers,referred/referred/referring/refer', '': 'point', e: 'allud' },
    },
    { takes: 'noun', particle: 'against', verbs: { '': 'rail' } },
    { takes: 'noun', particle: 'for', verbs: { '': 'call push', e: 'apologiz' } },
    { takes: 'noun to', particle: 'on', verbs: { '': 'call' } },
    {
      takes: 'noun',
      particle: 'about',
      verbs: { forms: 'speak,speaks,spoke/spoken/speaking/speak', '': 'talk ask complain boast', e: 'jok' },
    },
    {
      // characterize-29.2, dub-29.3, judgment-33
      takes: 'noun quote',
      verbs: {
        forms:
          'dub,dubs,dubbed/dubbed/dubbing/dub slam,slams,slammed/slammed/slamming/slam tag,tags,tagged/tagged/tagging/tag',
        '': 'call label brand term scold bemoan herald disavow retweet thank credit condemn question reject paint commend applaud attack blast mock view portray accost depict deem interpret hail tout treat regard cast assail target trash',
        e: 'rebuk chastis berat describ characteriz characteris criticiz criticis denounc accus blam prais ridicul endors derid compar charg refut advocat pronounc introduc salut lambast voic nam chid referenc cit declar defin',
        y: 'decr',
        s: 'dismiss bash express stress',
        2: 'rip knock',
      },
    },
    {
      takes: 'that clause belief',
      verbs: {
        forms:
          'think,thinks,thought/thought/thinking/think feel,feels,felt/felt/feeling/feel know,knows,knew/known/knowing/know understand,understands,understood/understood/understanding/understand',
        '': 'doubt fear expect suspect',
        e: 'believ hop assum realiz imagin',
        y: 'worr',
      },
    },
    {
      takes: 'to belief noun',
      verbs: {
        forms: 'want,wants,wanted/wanted/wanting/want seek,seeks,sought/sought/seeking/seek',
        '': 'intend support favor oppose request',
        e: 'agre declin refus oppos hop',
      },
    },
  ],
  sourcePhrases: {
    before: 'according to|in the words of|in the view of|in the opinion of|in the eyes of|as told to',
  },
  doubts: {
    term: 'so-called word words term terms label known hashtag category',
    nickname: 'nicknamed nickname nicknames alias aka a.k.a known moniker',
    title:
      "film films movie movies book books song songs album novel series show program programme episode play musical memoir podcast movie documentary podcast exhibition painting video ad poem essay nbc's abc's cbs's cnn's msnbc's fox's bbc's",
    appearances:
      'aired airs airing appeared appears appear appearing appearance appearances broadcast broadcasts interview interviewed guest host hosts hosted starred stars starring role roles actor actress',
  },
  syntax: { inversion: 'after-content' },
  givenNames: {
    m: 'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley bill jim bob mike tom dan steve jeff ted ben ken greg tim ron jeb rand marco bernie barack hugh karl newt mitt chuck harry rick glenn ivan vladimir mohammed muhammad ahmed ali hassan omar luis carlos miguel pedro francisco jorge antonio hans klaus jürgen wolfgang',
    f: 'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea melania ivanka carly jill kellyanne elena sonia fatima aisha carmen rosa lucia ana claire anne jane kate megyn susanna angela ursula petra sabine',
  },
};
