import type { ComparisonLanguage } from './language.ts';

export const SPANISH: ComparisonLanguage = {
  tag: 'es',
  common:
    'a al algo algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cada casi como con contra cual cuando de del desde despues dia dias dice dijo donde dos durante e el ella ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba estaban estado estamos estan estar estas este esto estos fue fueron ha habia habian hace hacer han hasta hay he hemos hoy incluso la las le les lo los mas me menos mi mientras mis mismo mucha muchas mucho muchos muy nada ni no nos nosotros nuestra nuestro o otra otras otro otros para pero poco por porque pues que quien quienes se sea ser si sido siempre sin sino sobre solo son su sus tal tambien tan tanto te tener tenia tiene tienen toda todas todo todos tras tu tuvo un una unas uno unos usted ustedes va vamos van vez y ya yo ano anos ayer gente personas cosa cosas esos tenemos van ahi alli principio',
  negations: 'no nunca jamas nadie nada ninguno ninguna ningun sin ni tampoco',
  denials: 'niega niegan nego negaron desmiente desmintio desmienten rechaza rechazo refuta',
  reach: 5,
  reachBack: 0,
  capitalNouns: false,
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  endings:
    'aciones acion amientos amiento imiento idades idad mente ieron iendo ando aron ados adas idos idas ado ada ido ida aba ian ios ia io os as es an en ar er ir o a e s',
  opposites: {
    coercion: [
      'obligad*|forzad*|a la fuerza|por la fuerza|coaccion*|presion|presiones|presionad*|amenaz*|tortur*|intimid*|contra _ voluntad|chantaje|golpead*',
      'voluntari*|propia voluntad|libremente|libre voluntad|por decision propia|consentimiento',
    ],
    rise: [
      'subio|subieron|sube|suben|aument*|crecio|crece|crecieron|mas alto|se duplico|alza|subido',
      'bajado|bajaron|baja|bajan|cayo|caido|caida|disminu*|descend*|descenso|reduc*',
    ],
    death: [
      'murio|murieron|muert*|mato|mataron|asesin*|fallec*|victimas',
      'sobreviv*|ileso*|con vida|a salvo|rescatad*',
    ],
    guilt: ['culpable*|culpa|autor', 'inocen*|absuel*|exonerad*'],
    truth: [
      'verdad*|cierto|cierta|autentic*|correcto',
      'mentira*|miente|mintio|falso|falsa|falsos|invent*|fabric*|bulo|montaje|falsific*',
    ],
    safety: [
      'seguro|segura|inofensiv*|potable',
      'peligros*|peligro|toxic*|contamin*|grieta*|insegur*|danin*',
    ],
    legality: ['legal|legales|licito|legitim*', 'ilegal*|ilicit*|ilegitim*|inconstitucional'],
    support: ['apoy*|respald*|a favor', 'opone*|opuso|en contra|conden*|critic*|rechazo'],
    opening: ['abiert*|abrio|abre|reabr*', 'cerrad*|cerro|cierre|cierra|clausur*'],
    victory: ['gano|ganaron|ganado|victoria|triunf*', 'perdio|perdieron|perdido|derrota*'],
    permission: ['permit*|autoriz*|permiso', 'prohib*|vetad*|denegad*'],
    peace: ['pacific*|tranquil*', 'violen*|disturbio*|agre*|ataca*|ataque'],
    success: ['exito*|logr*|funciona|funciono|eficaz', 'fracas*|ineficaz|inutil'],
    freedom: ['liberad*|en libertad|puesto en libertad', 'detenid*|detencion|arrest*|encarcel*|pres*'],
    intent: [
      'deliberad*|intencion*|a proposito|premeditad*|planead*',
      'accident*|por error|sin querer|casualidad',
    ],
    secrecy: ['secret*|ocult*|escond*|puerta cerrada|encubr*', 'public*|transparen*|divulg*'],
    damage: ['destru*|danad*|arras*|quemad*', 'intact*|reparad*|reconstru*|apagad*'],
    beginning: ['empez*|comenz*|inici*', 'termin*|acabo|ceso|detuvo'],
    sufficiency: ['suficiente*|bastante*|de sobra', 'insuficiente*|falta|faltan|escas*|carencia'],
    acceptance: ['acept*|firmo|firmaron|aprob*|firmado', 'rechaz*|nego a|se nego'],
    knowledge: ['sabia|sabian|sabe|advert*|avis*|informad*|al tanto', 'desconoc*|ignora*|sorpresa|sin saber'],
    presence: ['presente|en el lugar|presencio|asistio', 'ausente*|en otro lugar|en el extranjero'],
    payment: ['pago|pagaron|pagado|soborn*|recibio dinero|cobro', 'impag*|debe dinero|sin pagar'],
    weapons: ['armad*|arma|armas|pistola|fusil|cuchillo', 'desarmad*|sin armas'],
  },
};
