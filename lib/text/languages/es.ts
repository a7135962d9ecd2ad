import type { LanguageData } from '../language.ts';

/**
 * Spanish. All lists are this project's own compilation, from knowledge of the language and of news style: verbs of saying, the raya, roles, organisations and frequent words.
 */
export const spanish: LanguageData = {
  tag: 'es',
  common:
    'el la los las del y que es en un una por con para se lo al su sus como más pero sin sobre este esta ya entre cuando muy desde todo hasta hay donde ha han fue era son está también dos años año le les nos según después hoy día otra otro de a no si o e',
  words: {
    captions:
      'afirmación dato datos hecho hechos veredicto mito verdad realidad pregunta respuesta actualización corrección nota foto fotos vídeo video lea leer análisis contexto fuente fuentes resumen',
    determiners:
      'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada todo toda todos todas algún alguna algunos algunas ningún ninguna varios varias muchos muchas otro otra otros otras ambos ambas dos tres cuatro cinco seis siete ocho nueve diez cien mil mismo misma más',
    possessives: 'su sus mi mis nuestro nuestra nuestros nuestras tu tus',
    prepositions:
      'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras junto frente',
    conjunctions: 'y e o u pero sino ni pues',
    subordinators: 'cuando mientras porque aunque como donde tras luego',
    relatives: 'quien quienes cual cuales cuyo cuya',
    complementizers: 'que si cómo cuándo dónde cuánto qué quién cuál',
    that: 'que',
    pronouns: {
      m: 'él este aquel',
      f: 'ella esta aquella',
      n: 'ello esto eso aquello',
      p: 'ellos ellas',
      first: 'yo nosotros nosotras',
      second: 'tú usted ustedes vosotros',
      object: 'me te se le les lo nos os',
      indefinite: 'alguien nadie algunos algunas varios varias muchos muchas otros otras todos uno',
    },
    auxiliaries:
      'es son era eran fue fueron será serán sería serían sea sean sido ser siendo está están estaba estaban estuvo estar ha han había habían habrá habrán habría habrían haya hayan hubo haber habiendo puede pueden podía podrá podría podrían debe deben debía debería deberían quiere quieren quería va van iba iban tiene tienen tenía tendrá tendría hay suele',
    passive: 'es son era eran fue fueron será sido ser',
    negations: 'no nunca jamás tampoco',
    adverbs:
      'también ya aún todavía siempre ayer hoy luego después antes entonces así además incluso solo sólo bien mal muy más menos casi apenas quizá ahora aquí allí asimismo igualmente recientemente sin embargo',
    adverbEndings: 'mente',
    times:
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche madrugada semana mes meses año años día días hora horas pasado pasada',
    titles:
      'señor sr sra don doña dr dra doctor profesor presidente ministro primer alcalde senador diputado consejero general coronel capitán rey reina príncipe papa cardenal monseñor juez jueza fiscal director secretario gobernador canciller rector concejal',
    courtesies: 'señor señora sr sra don doña',
    masculine: 'sr don rey príncipe papa hombre padre hijo hermano ministro alcalde secretario',
    feminine: 'sra doña reina mujer madre jueza alcaldesa hija',
    particles: 'de del la las los y van von bin al',
    roles:
      'portavoz vocero presidente vicepresidente ministro alcalde alcaldesa concejal consejero diputado senador gobernador juez magistrado fiscal abogado experto especialista investigador científico economista historiador sociólogo politólogo analista profesor maestro médico enfermero director jefe líder dirigente secretario delegado sindicalista activista manifestante vecino testigo víctima familiar amigo compañero padre madre hijo hermano mujer hombre joven policía bombero agente soldado militar diplomático embajador autor escritor periodista actor actriz cantante artista entrenador jugador agricultor ganadero pescador trabajador empresario fundador dueño propietario comerciante estudiante alumno candidato opositor fuente autoridad funcionario responsable representante gerente técnico obispo ingeniero arquitecto panadero buzo capitán piloto músico cineasta filósofo psicólogo biólogo físico geólogo meteorólogo virólogo epidemiólogo farmacéutico veterinario notario párroco sacerdote imán rabino fotógrafo editor consultor campesino edil',
    documents:
      'informe estudio encuesta comunicado carta documento texto artículo libro discurso sentencia fallo auto diario periódico revista nota mensaje tuit resolución atestado denuncia',
    organizations:
      'partido gobierno ministerio ayuntamiento alcaldía consejo consejería región parlamento congreso senado comisión comité tribunal corte fiscalía policía ejército sindicato asociación federación confederación unión colectivo fundación organización empresa compañía grupo dirección banco universidad instituto centro hospital agencia club iglesia oposición junta generalitat observatorio cámara',
    openers: 'según preguntado preguntada además asimismo sí',
    locatives: 'en',
    spokespeople: 'portavoz portavoces vocero vocera',
    abbreviations: 'sr sra sres d dña dr dra ud uds etc ee uu núm art pág av',
    links: 'de del',
    agents: 'por',
    verbs:
      'llegó llega salió sale quedó queda perdió pierde ganó gana abrió abre cerró cierra empezó empieza terminó murió vive trabaja cuesta falta sigue siguió tuvo hizo hace dio da puso pone visitó recibió subió bajó cayó existe recorrió',
    verbEndings: 'ó aron ieron aba aban',
    sayings: 'declaración acusación promesa',
    nounForms: 'denuncia nota informe reclamo anuncio pregunta crítica defensa cuenta duda',
    subjunctives: 'habría habrían sería serían',
  },
  inflections: { plural: '>s >es z>ces ón>ones', feminine: 'o>a or>ora dor>dora ón>ona te>ta jal>jala' },
  paradigms: {
    ar: { finite: '~a ~an ~ó ~aron ~aba ~aban', participle: '~ado', gerund: '~ando', infinitive: '~ar' },
    er: { finite: '~e ~en ~ió ~ieron ~ía ~ían', participle: '~ido', gerund: '~iendo', infinitive: '~er ~ir' },
  },
  cues: [
    {
      takes: 'quote clause that',
      verbs: {
        forms:
          'dice,dicen,dijo,dijeron,decía,decían/dicho/diciendo/decir cuenta,cuentan advierte,advierten,advirtió,advirtieron,advertía/advertido/advirtiendo/advertir sostiene,sostienen,sostuvo,sostuvieron,sostenía/sostenido/sosteniendo/sostener mantiene,mantienen,mantuvo/mantenido/manteniendo recuerda,recuerdan sugiere,sugieren,sugirió/sugerido confiesa,confiesan niega,niegan repite,repiten,repitió/repetido/repitiendo apostilla,apostilló concluye,concluyen,concluyó/concluido/concluyendo predice,predijo /escrito expone,exponen,expuso/expuesto/exponiendo propone,propuso',
        ar: 'afirm asegur declar explic señal indic apunt agreg anunci inform cont relat record confes neg lament consider opin destac subray remarc recalc insist reiter coment aclar precis detall argument aleg aventur adelant alert denunci revel confirm manifest express puntualiz zanj remat narr ironiz matiz vaticin pronostic not enfatiz acot asever jur contest estim calcul',
        er: 'añad reconoc respond promet admit escrib resum insist',
      },
    },
    {
      takes: 'quote clause',
      verbs: {
        ar: 'exclam pregunt grit murmur suspir continu reflexion brome protest replic clam quej',
        forms: 'sigue,siguió prosigue,prosiguió sentencia,sentenció',
      },
    },
    { takes: 'quote clause that', particle: 'saber', verbs: { forms: 'hace,hizo,hicieron/hecho' } },
    {
      takes: 'quote that noun',
      verbs: {
        forms:
          'exige,exigen,exigió/exigido/exigiendo/exigir pide,piden,pidió,pidieron,pedía/pedido/pidiendo/pedir desmiente,desmintió/desmentido defiende,defienden,defendió/defendido',
        ar: 'reclam rechaz solicit recomend celebr critic demand',
      },
    },
    {
      takes: 'noun quote',
      verbs: {
        ar: 'calific tach acus llam tild conden elogi cit habl',
        forms: 'describe,describió/descrito define,definió/definido',
      },
    },
    {
      takes: 'that clause belief',
      verbs: {
        forms:
          'cree,creen,creía,creyó/creído piensa,piensan,pensaba/pensado teme,temen,temía quiere,quieren sabe,saben confía,confían duda,dudan',
        ar: 'esper sospech imagin',
      },
    },
    { takes: 'that noun', verbs: { forms: 'muestra,muestran demuestra,demuestran', ar: 'mostr demostr' } },
  ],
  sourcePhrases: {
    before: 'según|para|de acuerdo con|a juicio de|en opinión de|en palabras de|a decir de|conforme a',
  },
  doubts: {
    term: 'llamado llamada llamados denominado denominada palabra palabras término expresión apodado bautizado lema operación titulado titulada presunto supuesto',
    nickname: 'alias apodo apodado apodada',
    title:
      'película libro novela canción título disco álbum programa serie revista obra exposición documental pódcast poema',
  },
  syntax: { inversion: 'free', proclitics: true, insertions: true, dropsSubject: true, dashSpeech: true },
  givenNames: {
    m: 'josé antonio juan manuel francisco luis javier miguel carlos pedro jesús alejandro rafael daniel pablo sergio jorge fernando alberto andrés diego ramón enrique álvaro raúl óscar rubén iván julián tomás',
    f: 'maría carmen ana isabel laura cristina marta dolores lucía pilar elena sara rosa paula raquel teresa beatriz nuria silvia julia patricia irene mónica andrea rocío alicia sonia clara inés gabriela',
  },
};
