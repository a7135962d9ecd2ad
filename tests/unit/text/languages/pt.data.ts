import type { Passage } from './passage.ts';

/** Portuguese news sentences of both norms, written for these tests; people and places are invented. */
export const portuguese: readonly Passage[] = [
  {
    shows: 'curly double marks with the verb before an office and its name',
    text: '“As aulas recomeçam na segunda quinzena”, afirmou a secretária de Educação, Renata Sobral.',
    finds: [
      {
        claim: 'As aulas recomeçam na segunda quinzena',
        by: 'a secretária de Educação, Renata Sobral',
        name: 'Renata Sobral',
        role: 'secretária de Educação',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'guillemets and a subject behind what says when',
    text: '«A ponte não vai fechar no verão», garantiu ontem Rui Falcato.',
    finds: [{ claim: 'A ponte não vai fechar no verão', by: 'Rui Falcato', form: 'direct' }],
  },
  {
    shows: 'straight marks behind a colon',
    text: 'O prefeito respondeu: "Não vamos aumentar a tarifa dos ônibus este ano".',
    finds: [{ claim: 'Não vamos aumentar a tarifa dos ônibus este ano', by: 'O prefeito', form: 'direct' }],
  },
  {
    shows: 'an insertion between dashes inside the marks',
    text: '“O acordo — disse a porta-voz do sindicato — chega tarde demais.”',
    finds: [{ claim: 'O acordo … chega tarde demais.', by: 'a porta-voz do sindicato' }],
    onlyThese: true,
  },
  {
    shows: 'dialogue with dashes',
    text: 'A conversa foi curta.\n— Não vou assinar esse papel — disse Otávio. — Amanhã falo com o meu advogado.\n— Faça o que quiser — respondeu a diretora.',
    finds: [
      { claim: 'Não vou assinar esse papel … Amanhã falo com o meu advogado.', by: 'Otávio' },
      { claim: 'Faça o que quiser', by: 'a diretora' },
    ],
    onlyThese: true,
  },
  {
    shows: 'no subject printed: the speaker before goes on',
    text: 'A vereadora Luísa Prado disse que a obra está parada. Acrescentou que a empresa não recebe há três meses.',
    finds: [
      {
        claim: 'a obra está parada',
        by: 'A vereadora Luísa Prado',
        name: 'Luísa Prado',
        role: 'vereadora',
        form: 'indirect',
      },
      {
        claim: 'a empresa não recebe há três meses',
        by: 'A vereadora Luísa Prado',
        name: 'Luísa Prado',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'no subject printed: the person of the sentence before speaks',
    text: 'Caetano Borges visitou o hospital na terça-feira. “Os prazos estão sendo cumpridos à risca”, disse.',
    finds: [
      { claim: 'Os prazos estão sendo cumpridos à risca', by: 'Caetano Borges', name: 'Caetano Borges' },
    ],
  },
  {
    shows: 'no subject printed in the next paragraph',
    text: '“Perdemos toda a safra”, lamentou Célia Antunes, agricultora de Vale Fundo.\n\n“Ninguém ligou para oferecer ajuda”, acrescentou.',
    finds: [
      { claim: 'Perdemos toda a safra', by: 'Célia Antunes' },
      { claim: 'Ninguém ligou para oferecer ajuda', by: 'Célia Antunes' },
    ],
    onlyThese: true,
  },
  {
    shows: 'the verb first and its subject before que',
    text: 'Afirmou ontem o procurador que as provas foram alteradas por dois agentes.',
    finds: [{ claim: 'as provas foram alteradas por dois agentes', by: 'o procurador', form: 'indirect' }],
  },
  {
    shows: 'segundo before what it vouches for',
    text: 'Segundo a Associação dos Pescadores, a baía perdeu um terço das espécies em dez anos.',
    finds: [
      {
        claim: 'a baía perdeu um terço das espécies em dez anos',
        by: 'a Associação dos Pescadores',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'segundo behind what it vouches for',
    text: 'O incêndio começou num armazém abandonado, segundo fontes da investigação.',
    finds: [
      {
        claim: 'O incêndio começou num armazém abandonado',
        by: 'fontes da investigação',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'de acordo com and a document',
    text: 'De acordo com o relatório, a mina contaminou três rios da região.',
    finds: [{ claim: 'a mina contaminou três rios da região', by: 'o relatório', form: 'indirect' }],
  },
  {
    shows: 'a conditional of hearsay',
    text: 'A empresa teria pago comissões a dois vereadores, de acordo com um documento sigiloso.',
    finds: [
      {
        claim: 'A empresa teria pago comissões a dois vereadores',
        by: 'um documento sigiloso',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'conforme with an organisation behind its claim',
    text: 'Mais de dois mil clientes continuam sem luz, conforme a Companhia Elétrica do Vale.',
    finds: [
      {
        claim: 'Mais de dois mil clientes continuam sem luz',
        by: 'a Companhia Elétrica do Vale',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a mixed claim as the whole clause',
    text: 'O juiz sustenta que o réu agiu “com total desprezo pela vida” dos vizinhos.',
    finds: [
      {
        claim: 'o réu agiu “com total desprezo pela vida” dos vizinhos',
        by: 'O juiz',
        form: 'mixed',
      },
    ],
  },
  {
    shows: 'object pronouns before the verb',
    text: 'O diretor do hospital nos confirmou que a cirurgia foi adiada para o outono.',
    finds: [{ claim: 'a cirurgia foi adiada para o outono', by: 'O diretor do hospital', form: 'indirect' }],
  },
  {
    shows: 'an adverb between verb and subject',
    text: '“Ninguém vai ficar sem água neste verão”, insistiu também o ministro do Ambiente.',
    finds: [{ claim: 'Ninguém vai ficar sem água neste verão', by: 'o ministro do Ambiente' }],
  },
  {
    shows: 'a split quotation as one claim',
    text: '“Esta estrada”, denunciou Marta Serpa, “espera por obras há quinze anos”.',
    finds: [{ claim: 'Esta estrada … espera por obras há quinze anos', by: 'Marta Serpa' }],
    onlyThese: true,
  },
  {
    shows: 'a quotation that goes on after its attribution',
    text: '“Perdemos a casa em dez minutos”, contou um vizinho. “Só deu para salvar os animais.”',
    finds: [{ claim: 'Perdemos a casa em dez minutos … Só deu para salvar os animais.', by: 'um vizinho' }],
    onlyThese: true,
  },
  {
    shows: 'an interview label',
    text: 'Inês Rebelo: “Não vou ser candidata nas próximas eleições, e o meu partido já sabe.”',
    finds: [
      {
        claim: 'Não vou ser candidata nas próximas eleições, e o meu partido já sabe.',
        by: 'Inês Rebelo',
      },
    ],
  },
  {
    shows: 'a headline with its speaker before a colon',
    text: 'Sobral: “Os professores vão ganhar mais em janeiro”\nA secretária Renata Sobral apresentou ontem o orçamento da pasta.',
    finds: [{ claim: 'Os professores vão ganhar mais em janeiro', by: 'Sobral', name: 'Renata Sobral' }],
  },
  {
    shows: 'the surname alone means the full name',
    text: 'Nuno Vilela dirige a cooperativa desde 2019. Vilela considera que o preço do leite vai continuar a cair.',
    finds: [
      {
        claim: 'o preço do leite vai continuar a cair',
        by: 'Vilela',
        name: 'Nuno Vilela',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'particles inside a name',
    text: '“O rio não tem dono”, lembrou Teresa da Costa e Silva.',
    finds: [{ claim: 'O rio não tem dono', by: 'Teresa da Costa e Silva', name: 'Teresa da Costa e Silva' }],
  },
  {
    shows: 'a pronoun that means the woman before it',
    text: 'Beatriz Moura deixou o cargo em abril. Ela nega que tenha sido obrigada a sair.',
    finds: [{ claim: 'tenha sido obrigada a sair', by: 'Ela', name: 'Beatriz Moura', form: 'indirect' }],
  },
  {
    shows: 'a document that speaks',
    text: 'O comunicado acrescenta que “as negociações vão continuar durante todo o verão”.',
    finds: [{ claim: 'as negociações vão continuar durante todo o verão', by: 'O comunicado' }],
  },
  {
    shows: 'unnamed people as printed',
    text: '“Estamos há três dias sem água quente”, protestam vários moradores do bairro.',
    finds: [{ claim: 'Estamos há três dias sem água quente', by: 'vários moradores do bairro' }],
  },
  {
    shows: 'an infinitive of saying behind another verb',
    text: 'A diretora voltou a assegurar que não haverá demissões na fábrica.',
    finds: [{ claim: 'não haverá demissões na fábrica', by: 'A diretora', form: 'indirect' }],
  },
  {
    shows: 'a verb joined with e to the one before it',
    text: 'O ministro inaugurou a linha e anunciou que haverá outra estação em Monteluz.',
    finds: [{ claim: 'haverá outra estação em Monteluz', by: 'O ministro', form: 'indirect' }],
  },
  {
    shows: 'a nested quotation as part of the outer one',
    text: '“Disseram-me: ‘Assine aqui e não pergunte’, e foi o que fiz”, contou Márcio Teles.',
    finds: [
      {
        claim: 'Disseram-me: ‘Assine aqui e não pergunte’, e foi o que fiz',
        by: 'Márcio Teles',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'titles and scare quotes ranked low',
    text: 'O filme “A Casa do Norte” estreia na quinta. A “solução” do governo não convence os moradores.',
    finds: [],
    doubts: ['A Casa do Norte', 'solução'],
    onlyThese: true,
  },
  {
    shows: 'an open mark that ends with its paragraph',
    text: '“Vamos recorrer da sentença no tribunal, disse a advogada.\nO julgamento durou quatro semanas e terminou com a sala cheia.\n“Foi feita justiça”, respondeu o procurador.',
    finds: [{ claim: 'Foi feita justiça', by: 'o procurador' }],
  },
  {
    shows: 'o cargo e o nome entre vírgulas',
    text: 'Segundo o advogado da família, João Reis, o relatório “não muda nada”.',
    finds: [
      { claim: 'o relatório “não muda nada”', by: 'o advogado da família, João Reis', name: 'João Reis' },
    ],
    onlyThese: true,
  },
];
