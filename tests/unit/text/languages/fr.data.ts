import type { Passage } from './passage.ts';

/** French news sentences, written for these tests; people and places are invented. */
export const french: readonly Passage[] = [
  {
    shows: 'a quotation in guillemets with the verb before its subject',
    text: '« Le barrage tiendra tout l’hiver », a affirmé la préfète Odile Marchand.',
    finds: [
      {
        claim: 'Le barrage tiendra tout l’hiver',
        by: 'la préfète Odile Marchand',
        name: 'Odile Marchand',
        role: 'préfète',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'an incise inside the guillemets, after a comma',
    text: '« La ligne est fermée, a-t-elle expliqué. Les trains ne passeront pas avant mars. » Solène Barbier dirige la gare.',
    finds: [
      { claim: 'La ligne est fermée … Les trains ne passeront pas avant mars.', by: 'elle', form: 'direct' },
    ],
    onlyThese: true,
  },
  {
    shows: 'an incise with a name inside the guillemets, and speech on both sides of it',
    text: '« Nous avons tout perdu, raconte Bruno Tessier, boulanger à Vaubrun, et personne n’est venu nous aider. »',
    finds: [
      {
        claim: 'Nous avons tout perdu … et personne n’est venu nous aider.',
        by: 'Bruno Tessier',
        name: 'Bruno Tessier',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'an incise after a question mark inside the guillemets',
    text: 'La salle attendait. « Pourquoi nous avoir menti ? demande la maire, Claire Vasseur. Les habitants ont le droit de savoir. »',
    finds: [
      {
        claim: 'Pourquoi nous avoir menti ? … Les habitants ont le droit de savoir.',
        by: 'la maire, Claire Vasseur',
        name: 'Claire Vasseur',
        role: 'maire',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'an incise that the guillemets close behind',
    text: '« Le budget sera voté dans les délais, promet le président du conseil départemental. »',
    finds: [{ claim: 'Le budget sera voté dans les délais', by: 'le président du conseil départemental' }],
    onlyThese: true,
  },
  {
    shows: 'an incise between the dashes of guillemets',
    text: '« Cette usine – a rappelé Karim Belloc – fait vivre la vallée depuis un siècle. »',
    finds: [{ claim: 'Cette usine … fait vivre la vallée depuis un siècle.', by: 'Karim Belloc' }],
  },
  {
    shows: 'a split quotation as one claim',
    text: '« On ne ferme pas une école », s’indigne Nadia Ferrand, « sans prévenir les parents. »',
    finds: [{ claim: 'On ne ferme pas une école … sans prévenir les parents.', by: 'Nadia Ferrand' }],
    onlyThese: true,
  },
  {
    shows: 'a second sentence that goes on in guillemets of its own',
    text: '« Le toit a cédé », raconte un voisin. « Nous avons entendu un bruit énorme. »',
    finds: [{ claim: 'Le toit a cédé … Nous avons entendu un bruit énorme.', by: 'un voisin' }],
    onlyThese: true,
  },
  {
    shows: 'curly double marks',
    text: 'La ministre de la Mer, Agathe Rolland, a répondu : “Les quotas seront respectés dans tous les ports.”',
    finds: [
      {
        claim: 'Les quotas seront respectés dans tous les ports.',
        by: 'La ministre de la Mer, Agathe Rolland',
        name: 'Agathe Rolland',
        role: 'ministre de la Mer',
      },
    ],
  },
  {
    shows: 'straight marks and a subject behind what says when',
    text: '"Les vendanges commenceront deux semaines plus tôt", a indiqué mardi Philippe Orsel.',
    finds: [
      { claim: 'Les vendanges commenceront deux semaines plus tôt', by: 'Philippe Orsel', form: 'direct' },
    ],
  },
  {
    shows: 'an indirect claim with que',
    text: 'Le syndicat affirme que la direction a caché les résultats des analyses.',
    finds: [
      {
        claim: 'la direction a caché les résultats des analyses',
        by: 'Le syndicat',
        form: 'indirect',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'an elided qu’ and a pronoun that means the woman before it',
    text: 'Claire Vasseur a visité le chantier. Elle a précisé qu’aucun retard n’était prévu.',
    finds: [{ claim: 'aucun retard n’était prévu', by: 'Elle', name: 'Claire Vasseur', form: 'indirect' }],
  },
  {
    shows: 'object pronouns before the verb',
    text: 'Le directeur de l’hôpital nous a confié que trois services fermeraient en juillet.',
    finds: [
      {
        claim: 'trois services fermeraient en juillet',
        by: 'Le directeur de l’hôpital',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a mixed claim as the whole clause',
    text: 'Le procureur a déclaré que l’accusé avait agi « par pur intérêt financier » pendant dix ans.',
    finds: [
      {
        claim: 'l’accusé avait agi « par pur intérêt financier » pendant dix ans',
        by: 'Le procureur',
        form: 'mixed',
      },
    ],
  },
  {
    shows: 'selon with an organisation',
    text: 'Selon l’Observatoire des rivières, la Save a perdu un tiers de son débit en vingt ans.',
    finds: [
      {
        claim: 'la Save a perdu un tiers de son débit en vingt ans',
        by: 'l’Observatoire des rivières',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'd’après behind what it vouches for',
    text: 'Le conducteur roulait sans permis depuis deux ans, d’après une source proche de l’enquête.',
    finds: [
      {
        claim: 'Le conducteur roulait sans permis depuis deux ans',
        by: 'une source proche de l’enquête',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a conditional of hearsay with its source',
    text: 'L’entreprise aurait versé des commissions à deux élus, selon un rapport confidentiel.',
    finds: [
      {
        claim: 'L’entreprise aurait versé des commissions à deux élus',
        by: 'un rapport confidentiel',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'an incise without guillemets',
    text: 'Les travaux ne reprendront pas avant le printemps, a annoncé le maire de Sérignac.',
    finds: [
      {
        claim: 'Les travaux ne reprendront pas avant le printemps',
        by: 'le maire de Sérignac',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'an interview label',
    text: 'Inès Carlier : « Je ne me représenterai pas, et je l’ai dit à mon équipe. »',
    finds: [{ claim: 'Je ne me représenterai pas, et je l’ai dit à mon équipe.', by: 'Inès Carlier' }],
  },
  {
    shows: 'a headline with its speaker before a colon',
    text: 'Agathe Rolland : « Il faut sauver les ports »\nLa ministre était dimanche à Port-Quenet pour rencontrer les pêcheurs et les élus.',
    finds: [{ claim: 'Il faut sauver les ports', by: 'Agathe Rolland' }],
  },
  {
    shows: 'a title apart from its name, and the surname alone later',
    text: 'Le docteur Henri Lacaze a alerté la mairie. « Il y a trop de cas pour une si petite ville », insiste M. Lacaze.',
    finds: [
      {
        claim: 'Il y a trop de cas pour une si petite ville',
        by: 'M. Lacaze',
        name: 'Henri Lacaze',
        role: 'docteur',
      },
    ],
  },
  {
    shows: 'a particle inside a name',
    text: '« Rien n’a été signé avec ce groupe », assure Hugo de La Tour.',
    finds: [{ claim: 'Rien n’a été signé avec ce groupe', by: 'Hugo de La Tour', name: 'Hugo de La Tour' }],
  },
  {
    shows: 'a document as the source',
    text: 'Le communiqué précise que « les deux parties poursuivront leurs échanges ».',
    finds: [{ claim: 'les deux parties poursuivront leurs échanges', by: 'Le communiqué' }],
  },
  {
    shows: 'unnamed people as printed',
    text: '« Personne ne nous avait prévenus de la coupure », déplorent plusieurs riverains.',
    finds: [{ claim: 'Personne ne nous avait prévenus de la coupure', by: 'plusieurs riverains' }],
  },
  {
    shows: 'an office and its name without a comma between them',
    text: '« La digue sera relevée d’un mètre », a promis le maire de Port-Quenet Louis Kervel.',
    finds: [
      {
        claim: 'La digue sera relevée d’un mètre',
        by: 'le maire de Port-Quenet Louis Kervel',
        name: 'Louis Kervel',
        role: 'maire de Port-Quenet',
      },
    ],
  },
  {
    shows: 'a reflexive verb of saying',
    text: 'La présidente du club s’est dite « très déçue par cette décision injuste ».',
    finds: [{ claim: 'très déçue par cette décision injuste', by: 'La présidente du club' }],
  },
  {
    shows: 'an infinitive of saying behind another verb',
    text: 'La préfecture a tenu à préciser que l’eau restait potable dans toute la commune.',
    finds: [{ claim: 'l’eau restait potable dans toute la commune', by: 'La préfecture', form: 'indirect' }],
  },
  {
    shows: 'a nested quotation as part of the outer one',
    text: '« Il m’a dit : “Ne signez surtout pas ce papier”, et je l’ai écouté », raconte Pauline Aubry.',
    finds: [
      {
        claim: 'Il m’a dit : “Ne signez surtout pas ce papier”, et je l’ai écouté',
        by: 'Pauline Aubry',
      },
    ],
  },
  {
    shows: 'dialogue with a dash',
    text: 'La scène a surpris les élus.\n— Vous ne passerez pas, dit le gardien.\n— Alors nous attendrons ici toute la nuit, répond Lucie Morvan.',
    finds: [
      { claim: 'Vous ne passerez pas', by: 'le gardien' },
      { claim: 'Alors nous attendrons ici toute la nuit', by: 'Lucie Morvan' },
    ],
    onlyThese: true,
  },
  {
    shows: 'a quotation that a colon announces in the sentence before',
    text: 'Le chef des pompiers ne cache pas son soulagement : « Tout le monde est sorti à temps. »',
    finds: [{ claim: 'Tout le monde est sorti à temps.', by: 'Le chef des pompiers' }],
  },
  {
    shows: 'pour before somebody, and not before a time',
    text: 'Pour la procureure Anne Villard, l’enquête a été menée avec soin. Pour l’instant, le tribunal attend les expertises.',
    finds: [
      {
        claim: 'l’enquête a été menée avec soin',
        by: 'la procureure Anne Villard',
        name: 'Anne Villard',
        form: 'indirect',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'a participle that shares the auxiliary of the one before',
    text: 'Le procureur a évoqué « un système organisé » et rappelé que trois témoins avaient changé de version.',
    finds: [
      { claim: 'un système organisé', by: 'Le procureur' },
      { claim: 'trois témoins avaient changé de version', by: 'Le procureur', form: 'indirect' },
    ],
  },
  {
    shows: 'nobody as the speaker of what was asked',
    text: 'Interrogé par la radio locale, le maire a répondu qu’il attendait le rapport.',
    finds: [{ claim: 'il attendait le rapport', by: 'le maire', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'a lowest rank for titles and scare quotes',
    text: 'Son film « Les Nuits blanches » sort mercredi. Cette « réforme » ne plaît à personne dans la vallée.',
    finds: [],
    doubts: ['Les Nuits blanches', 'réforme'],
    onlyThese: true,
  },
  {
    shows: 'an open mark that ends with its paragraph',
    text: '« Nous irons jusqu’au bout de cette procédure, a prévenu Nadia Ferrand.\nLe tribunal rendra sa décision lundi dans une salle comble.\n« La justice passera », a répondu le procureur.',
    finds: [
      { claim: 'Nous irons jusqu’au bout de cette procédure', by: 'Nadia Ferrand' },
      { claim: 'La justice passera', by: 'le procureur' },
    ],
  },
  {
    shows: 'l’office et le nom entre virgules, et ce qu’un deux-points annonce',
    text: 'Selon le porte-parole du parquet, Marc Leroy, l’enquête est « loin d’être terminée ». La directrice a salué les équipes en ces termes : « Vous avez sauvé l’hôpital. »',
    finds: [
      {
        claim: 'l’enquête est « loin d’être terminée »',
        by: 'le porte-parole du parquet, Marc Leroy',
        name: 'Marc Leroy',
        role: 'porte-parole du parquet',
      },
      { claim: 'Vous avez sauvé l’hôpital.', by: 'La directrice', form: 'direct' },
    ],
    onlyThese: true,
  },
  {
    shows: 'un pronom derrière « selon », et un métier',
    text: '« Je l’ai filmé », répond Tomas Reyes, plongeur à Vannes. Selon lui, les dégâts « ont commencé à l’automne ».',
    finds: [
      { claim: 'Je l’ai filmé', by: 'Tomas Reyes', role: 'plongeur à Vannes' },
      { claim: 'les dégâts « ont commencé à l’automne »', by: 'lui', name: 'Tomas Reyes' },
    ],
    onlyThese: true,
  },
];
