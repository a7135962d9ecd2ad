import type { Passage } from './passage.ts';

/** Spanish news sentences, written for these tests; people and places are invented. */
export const spanish: readonly Passage[] = [
  {
    shows: 'guillemets with the verb before an office and its name',
    text: '«No habrá recortes en las escuelas rurales», afirmó la ministra de Educación, Lucía Peralta.',
    finds: [
      {
        claim: 'No habrá recortes en las escuelas rurales',
        by: 'la ministra de Educación, Lucía Peralta',
        name: 'Lucía Peralta',
        role: 'ministra de Educación',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'curly double marks and a subject behind what says when',
    text: '“La presa está al noventa por ciento”, explicó este lunes Tomás Arrieta.',
    finds: [{ claim: 'La presa está al noventa por ciento', by: 'Tomás Arrieta', form: 'direct' }],
  },
  {
    shows: 'straight marks behind a colon',
    text: 'El alcalde respondió: "Las obras del puente terminarán antes de junio".',
    finds: [{ claim: 'Las obras del puente terminarán antes de junio', by: 'El alcalde', form: 'direct' }],
  },
  {
    shows: 'an insertion between rayas inside the guillemets',
    text: '«El acuerdo —dijo la portavoz del sindicato— llega tarde y mal.»',
    finds: [{ claim: 'El acuerdo … llega tarde y mal.', by: 'la portavoz del sindicato', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'dialogue with rayas, the dash joined to the full stop',
    text: 'El encuentro duró poco.\n—No pienso firmar ese papel —dijo Ramón—. Mañana hablaré con mi abogado.\n—Haga lo que quiera —respondió la directora.',
    finds: [
      { claim: 'No pienso firmar ese papel … Mañana hablaré con mi abogado.', by: 'Ramón' },
      { claim: 'Haga lo que quiera', by: 'la directora' },
    ],
    onlyThese: true,
  },
  {
    shows: 'no subject printed: the speaker before goes on',
    text: 'La alcaldesa Rosa Medina aseguró que el agua es potable. Añadió que los análisis se repetirán cada semana.',
    finds: [
      {
        claim: 'el agua es potable',
        by: 'La alcaldesa Rosa Medina',
        name: 'Rosa Medina',
        role: 'alcaldesa',
        form: 'indirect',
      },
      {
        claim: 'los análisis se repetirán cada semana',
        by: 'La alcaldesa Rosa Medina',
        name: 'Rosa Medina',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'no subject printed: the person of the sentence before speaks',
    text: 'Julián Ortega visitó ayer las obras del hospital. «Estamos cumpliendo los plazos previstos», dijo.',
    finds: [{ claim: 'Estamos cumpliendo los plazos previstos', by: 'Julián Ortega', name: 'Julián Ortega' }],
  },
  {
    shows: 'no subject printed in the next paragraph',
    text: '«Hemos perdido toda la cosecha», lamentó Pilar Gómez, agricultora de Valdeoro.\n\n«Nadie nos ha llamado para ofrecer ayuda», añadió.',
    finds: [
      { claim: 'Hemos perdido toda la cosecha', by: 'Pilar Gómez' },
      { claim: 'Nadie nos ha llamado para ofrecer ayuda', by: 'Pilar Gómez', name: 'Pilar Gómez' },
    ],
    onlyThese: true,
  },
  {
    shows: 'the verb first and its subject before que',
    text: 'Afirmó ayer el fiscal que las pruebas fueron manipuladas por dos agentes.',
    finds: [{ claim: 'las pruebas fueron manipuladas por dos agentes', by: 'el fiscal', form: 'indirect' }],
  },
  {
    shows: 'según before what it vouches for',
    text: 'Según la Asociación de Regantes, el canal perderá un tercio de su caudal en diez años.',
    finds: [
      {
        claim: 'el canal perderá un tercio de su caudal en diez años',
        by: 'la Asociación de Regantes',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'según behind what it vouches for',
    text: 'El incendio comenzó en un almacén abandonado, según fuentes de la investigación.',
    finds: [
      {
        claim: 'El incendio comenzó en un almacén abandonado',
        by: 'fuentes de la investigación',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'de acuerdo con and a document',
    text: 'De acuerdo con el informe, la mina contaminó tres arroyos de la comarca.',
    finds: [{ claim: 'la mina contaminó tres arroyos de la comarca', by: 'el informe', form: 'indirect' }],
  },
  {
    shows: 'a conditional of hearsay',
    text: 'La empresa habría pagado comisiones a dos concejales, según un documento judicial.',
    finds: [
      {
        claim: 'La empresa habría pagado comisiones a dos concejales',
        by: 'un documento judicial',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a mixed claim as the whole clause',
    text: 'El juez sostiene que el acusado actuó «con absoluto desprecio por la vida» de los vecinos.',
    finds: [
      {
        claim: 'el acusado actuó «con absoluto desprecio por la vida» de los vecinos',
        by: 'El juez',
        form: 'mixed',
      },
    ],
  },
  {
    shows: 'object pronouns before the verb',
    text: 'El portavoz del Gobierno nos confirmó que la reunión se aplaza hasta el otoño.',
    finds: [
      {
        claim: 'la reunión se aplaza hasta el otoño',
        by: 'El portavoz del Gobierno',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a compound tense and an adverb before the subject',
    text: '«Nadie va a quedarse sin luz este invierno», ha insistido también el consejero de Energía.',
    finds: [{ claim: 'Nadie va a quedarse sin luz este invierno', by: 'el consejero de Energía' }],
  },
  {
    shows: 'a split quotation as one claim',
    text: '«Esta carretera», denunció Marta Ibáñez, «lleva quince años esperando una reparación».',
    finds: [
      {
        claim: 'Esta carretera … lleva quince años esperando una reparación',
        by: 'Marta Ibáñez',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'a quotation that goes on after its attribution',
    text: '“Perdimos la casa en diez minutos”, relató un vecino. “Solo pudimos salvar a los animales.”',
    finds: [
      {
        claim: 'Perdimos la casa en diez minutos … Solo pudimos salvar a los animales.',
        by: 'un vecino',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'an interview label',
    text: 'Inés Robledo: «No me voy a presentar a las próximas elecciones y mi partido ya lo sabe».',
    finds: [
      {
        claim: 'No me voy a presentar a las próximas elecciones y mi partido ya lo sabe',
        by: 'Inés Robledo',
      },
    ],
  },
  {
    shows: 'a headline with its speaker before a colon',
    text: 'Peralta: “Los maestros cobrarán más en enero”\nLa ministra Lucía Peralta presentó ayer los presupuestos de su departamento.',
    finds: [{ claim: 'Los maestros cobrarán más en enero', by: 'Peralta', name: 'Lucía Peralta' }],
  },
  {
    shows: 'the surname alone means the full name',
    text: 'Óscar Robles dirige la cooperativa desde 2019. Robles sostiene que el precio de la leche seguirá bajando.',
    finds: [
      {
        claim: 'el precio de la leche seguirá bajando',
        by: 'Robles',
        name: 'Óscar Robles',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'particles inside a name',
    text: '«El río no es de nadie», recordó Teresa de la Fuente.',
    finds: [{ claim: 'El río no es de nadie', by: 'Teresa de la Fuente', name: 'Teresa de la Fuente' }],
  },
  {
    shows: 'a pronoun that means the woman before it',
    text: 'Beatriz Solano dejó el cargo en abril. Ella niega que la obligaran a marcharse.',
    finds: [{ claim: 'la obligaran a marcharse', by: 'Ella', name: 'Beatriz Solano', form: 'indirect' }],
  },
  {
    shows: 'a document that speaks',
    text: 'El comunicado añade que “las negociaciones continuarán durante todo el verano”.',
    finds: [{ claim: 'las negociaciones continuarán durante todo el verano', by: 'El comunicado' }],
  },
  {
    shows: 'an organisation as the source',
    text: 'La Policía investiga el robo. “No descartamos ninguna hipótesis por ahora”, indicó la Fiscalía.',
    finds: [{ claim: 'No descartamos ninguna hipótesis por ahora', by: 'la Fiscalía' }],
  },
  {
    shows: 'unnamed people as printed',
    text: '«Llevamos tres días sin agua caliente», protestan varios vecinos del barrio.',
    finds: [{ claim: 'Llevamos tres días sin agua caliente', by: 'varios vecinos del barrio' }],
  },
  {
    shows: 'an infinitive of saying behind another verb',
    text: 'La directora volvió a asegurar que no habrá despidos en la planta.',
    finds: [{ claim: 'no habrá despidos en la planta', by: 'La directora', form: 'indirect' }],
  },
  {
    shows: 'a verb joined with y to the one before it',
    text: 'El ministro inauguró la línea y anunció que habrá otra estación en Monteluz.',
    finds: [{ claim: 'habrá otra estación en Monteluz', by: 'El ministro', form: 'indirect' }],
  },
  {
    shows: 'a nested quotation as part of the outer one',
    text: '«Me dijeron: “Firme aquí y no pregunte”, y eso hice», contó Rubén Salas.',
    finds: [{ claim: 'Me dijeron: “Firme aquí y no pregunte”, y eso hice', by: 'Rubén Salas' }],
    onlyThese: true,
  },
  {
    shows: 'questions and exclamations with both their marks',
    text: '«¿Quién va a pagar todo esto?», preguntó Sonia Ferrer. «¡Siempre los mismos!»',
    finds: [{ claim: '¿Quién va a pagar todo esto? … ¡Siempre los mismos!', by: 'Sonia Ferrer' }],
  },
  {
    shows: 'an office, its field and its name without a comma, and an aside before que',
    text: 'La ministra de Justicia Inés Lorente ya había dicho en enero, en una entrevista, que “la ley debe llegar a todos”.',
    finds: [
      {
        claim: 'la ley debe llegar a todos',
        by: 'La ministra de Justicia Inés Lorente',
        name: 'Inés Lorente',
        role: 'ministra de Justicia',
      },
    ],
  },
  {
    shows: 'words that somebody spoke of, without the preposition',
    text: 'El fiscal habló de “un sistema organizado durante años” y recordó que tres testigos cambiaron de versión.',
    finds: [
      { claim: 'un sistema organizado durante años', by: 'El fiscal', form: 'direct' },
      { claim: 'tres testigos cambiaron de versión', by: 'El fiscal', form: 'indirect' },
    ],
  },
  {
    shows: 'titles and scare quotes ranked low',
    text: 'Su novela «La casa del norte» ganó el premio. La “solución” del Gobierno no convence a los vecinos.',
    finds: [],
    doubts: ['La casa del norte', 'solución'],
    onlyThese: true,
  },
  {
    shows: 'an open mark that ends with its paragraph',
    text: '“Vamos a recurrir la sentencia ante el tribunal, aseguró la abogada.\nEl juicio duró cuatro semanas y terminó con la sala llena.\n“Se ha hecho justicia”, respondió el fiscal.',
    finds: [{ claim: 'Se ha hecho justicia', by: 'el fiscal' }],
  },
  {
    shows: 'quién lo dice detrás de «según» y un verbo',
    text: 'Según explicó la ministra, Ana Gil, el plan es “urgente”.',
    finds: [{ claim: 'el plan es “urgente”', by: 'la ministra, Ana Gil', name: 'Ana Gil' }],
    onlyThese: true,
  },
];
