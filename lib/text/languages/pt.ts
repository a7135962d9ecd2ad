import type { LanguageData } from '../language.ts';

/**
 * Portuguese of Portugal and Brazil. All lists are this project's own compilation, from knowledge of the language and of news style: verbs of saying, the travessão, roles, organisations and frequent words.
 */
export const portuguese: LanguageData = {
  tag: 'pt',
  common:
    'o os um uma do da dos das no na nos nas ao aos à às em não que de e a se por com para mais como mas foi ele ela tem são seu sua ou ser quando muito há já está eu também só pelo pela até isso entre era depois sem mesmo seus quem esse você foram dia ano anos nem',
  words: {
    captions:
      'alegação fato fatos facto factos veredito mito verdade pergunta resposta atualização correção nota foto fotos vídeo leia análise contexto fonte fontes resumo',
    determiners:
      'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela cada todo toda todos todas algum alguma alguns algumas nenhum nenhuma vários várias muitos muitas outro outra outros outras ambos ambas dois duas três quatro cinco seis sete oito nove dez cem mil mesmo mesma',
    possessives: 'seu sua seus suas meu minha meus minhas nosso nossa nossos nossas',
    prepositions:
      'a à às ao aos ante após até com contra de do da dos das desde durante em no na nos nas num numa entre para pra perante por pelo pela pelos pelas sem sob sobre junto frente',
    conjunctions: 'e ou mas nem porém',
    subordinators: 'quando enquanto porque embora como onde caso',
    relatives: 'quem cujo cuja',
    complementizers: 'que se como quando onde quanto qual quais',
    that: 'que',
    pronouns: {
      m: 'ele este',
      f: 'ela esta',
      n: 'isto isso aquilo',
      p: 'eles elas',
      first: 'eu nós',
      second: 'você vocês tu',
      object: 'me te se lhe lhes nos vos lo la',
      indefinite: 'alguém ninguém alguns algumas vários várias muitos muitas outros outras todos',
    },
    auxiliaries:
      'é são era eram foi foram será serão seria seriam seja sejam sido ser sendo está estão estava estavam esteve estar tem têm tinha tinham terá terão teria teriam tenha ter tendo há havia haverá pode podem podia poderá poderia poderiam deve devem devia deverá deveria quer querem queria vai vão ia iam',
    passive: 'é são era eram foi foram será serão seria sido ser',
    negations: 'não nunca jamais',
    adverbs:
      'também já ainda sempre ontem hoje depois antes então assim além inclusive só apenas bem mal muito mais menos quase talvez agora aqui ali igualmente porém entretanto',
    adverbEndings: 'mente',
    times:
      'segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã manhã tarde noite semana mês meses ano anos dia dias hora horas passado passada',
    titles:
      'senhor sr sra dom dona dr dra doutor professor presidente ministro primeiro-ministro prefeito autarca senador deputado governador vereador general coronel capitão rei rainha príncipe papa cardeal juiz juíza promotor procurador diretor director secretário chanceler delegado',
    courtesies: 'senhor senhora sr sra dom dona',
    masculine: 'sr dom rei príncipe papa homem pai filho irmão ministro prefeito juiz',
    feminine: 'sra dona rainha mulher mãe juíza filha',
    particles: 'de da do das dos e van von bin al',
    roles:
      'porta-voz presidente vice-presidente ministro prefeito vereador deputado senador governador juiz juíza promotor procurador advogado especialista perito pesquisador investigador cientista economista historiador sociólogo analista professor médico enfermeiro diretor director chefe líder dirigente secretário delegado sindicalista ativista manifestante morador vizinho testemunha vítima familiar parente amigo colega pai mãe filho irmão mulher homem jovem policial polícia bombeiro agente soldado militar diplomata embaixador autor escritor jornalista ator atriz cantor artista treinador jogador agricultor pescador trabalhador empresário fundador dono proprietário comerciante estudante aluno candidato opositor fonte autoridade funcionário responsável representante coordenador técnico bispo engenheiro arquiteto padeiro mergulhador capitão piloto músico cineasta filósofo psicólogo biólogo físico geólogo meteorologista virologista epidemiologista farmacêutico veterinário notário comandante pároco padre imã rabino fotógrafo editor consultor camponês',
    documents:
      'relatório estudo pesquisa inquérito comunicado carta documento texto artigo livro discurso sentença acórdão decisão jornal revista nota mensagem tuíte denúncia',
    organizations:
      'partido governo ministério prefeitura câmara conselho região parlamento congresso senado comissão comité comitê tribunal supremo polícia exército sindicato associação federação confederação união coletivo fundação organização empresa companhia grupo direção banco universidade instituto centro hospital agência clube igreja oposição secretaria observatório',
    openers: 'segundo conforme questionado questionada além sim',
    locatives: 'em no na',
    spokespeople: 'porta-voz porta-vozes',
    abbreviations: 'sr sra srs dr dra prof d etc eua av art nº',
    links: 'de do da dos das',
    agents: 'por pelo pela pelos pelas',
    verbs:
      'fica ficou perde ganha abre abriu fecha começa termina vive trabalha custa falta segue seguiu fez faz deu dá pôs põe visita sai saiu sobe subiu cai caiu teve existe recebe veio',
    verbEndings: 'ou aram eram iram ava avam',
    sayings: 'declaração acusação promessa',
    nounForms: 'denúncia nota crítica defesa conta dúvida pergunta anuncia',
    subjunctives: 'teria teriam seria seriam',
  },
  inflections: {
    plural: '>s r>res l>is ão>ões m>ns',
    feminine: 'o>a or>ora ês>esa ente>enta',
  },
  paradigms: {
    ar: {
      finite: '~a ~am ~ou ~aram ~ava ~avam',
      participle: '~ado',
      gerund: '~ando',
      infinitive: '~ar',
    },
    er: {
      finite: '~e ~em ~eu ~eram ~ia ~iam',
      participle: '~ido',
      gerund: '~endo',
      infinitive: '~er',
    },
    ir: {
      finite: '~e ~em ~iu ~iram ~ia ~iam',
      participle: '~ido',
      gerund: '~indo',
      infinitive: '~ir',
    },
    uir: { finite: '~ui ~uem ~uiu ~uíram ~uía', participle: '~uído', gerund: '~uindo', infinitive: '~uir' },
  },
  cues: [
    {
      takes: 'quote clause that',
      verbs: {
        forms:
          'diz,dizem,disse,disseram,dizia,diziam/dito/dizendo/dizer mantém,manteve/mantido prediz expõe,expôs//expondo propõe,propôs prossegue,prosseguiu conta,contam,contou,contaram,contava/contado/contando/contar',
        ar: 'afirm assegur declar explic assinal sinaliz indic acrescent adiant anunci inform relat record lembr confess neg lament consider destac sublinh ressalt fris salient enfatiz reiter coment aclar precis detalh argument aleg alert revel confirm manifest express pontu not observ avali relembr complement atest justific estim jur contest denunci ironiz assever notici reafirm sustent apont opin',
        er: 'reconhec respond promet escrev esclarec defend',
        ir: 'admit advert resum garant insist assum',
        uir: 'concl',
      },
    },
    {
      takes: 'quote clause',
      verbs: {
        ar: 'exclam pergunt grit murmur suspir continu brinc replic queix indign protest question desabaf',
      },
    },
    {
      takes: 'quote that noun',
      verbs: {
        forms:
          'exige,exigem,exigiu/exigido pede,pedem,pediu,pediram,pedia/pedido/pedindo/pedir desmente,desmentiu/desmentido sugere,sugerem,sugeriu/sugerido refere,referem,referiu/referido repete,repetiu',
        ar: 'reclam rejeit solicit recomend celebr critic reivindic',
      },
    },
    {
      takes: 'noun quote',
      verbs: {
        ar: 'classific qualific acus cham conden elogi apelid tax cit fal',
        forms: 'descreve,descreveu/descrito define,definiu/definido',
      },
    },
    {
      takes: 'that clause belief',
      verbs: {
        forms: 'crê,creem sabe,sabem quer,querem teme,temem confia duvida',
        ar: 'acredit pens esper ach suspeit imagin',
      },
    },
    { takes: 'that noun', verbs: { ar: 'mostr demonstr' } },
  ],
  sourcePhrases: {
    before:
      'segundo|para|de acordo com|conforme|na opinião de|na opinião do|na opinião da|nas palavras de|nas palavras do|nas palavras da',
  },
  doubts: {
    term: 'chamado chamada chamados chamadas denominado palavra termo expressão apelidado batizado batizada lema operação intitulado suposto suposta',
    nickname: 'alcunha vulgo apelido',
    title:
      'filme livro romance canção título disco álbum programa série revista obra exposição documentário novela peça',
  },
  syntax: { inversion: 'free', proclitics: true, insertions: true, dropsSubject: true, dashSpeech: true },
  givenNames: {
    m: 'josé joão antónio antônio manuel francisco luís luiz carlos paulo pedro miguel rui tiago rafael daniel lucas marcelo jorge fernando ricardo andré bruno eduardo gustavo márcio nuno sérgio hélio caetano otávio',
    f: 'maria ana joana inês marta catarina sofia beatriz mariana juliana fernanda camila letícia patrícia teresa helena luísa cláudia sandra rita márcia renata adriana lúcia vera raquel célia isabel',
  },
};
