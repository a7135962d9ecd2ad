import { describe, expect, test } from 'vitest';
import { attributed, cases, type Row } from './attributed.ts';

const SWEDISH: readonly Row[] = [
  ['”Vattnet sjunker redan”, säger Anna Ekdal.', ['Vattnet sjunker redan', 'Anna Ekdal']],
  ['Per Lindfors sade: ”Vi stänger inte skolan.”', ['Vi stänger inte skolan.', 'Per Lindfors']],
  ['Bron öppnar i maj, enligt Nils Bergvik.', ['Bron öppnar i maj', 'Nils Bergvik']],
  ['– Vi väntar fortfarande på svar, säger Karin Ågren.', ['Vi väntar fortfarande på svar', 'Karin Ågren']],
  [
    'Statsministern skriver: ”Avtalet är inte undertecknat.”',
    ['Avtalet är inte undertecknat.', 'Statsministern'],
  ],
  ['Kommunalrådet Eva Holm: ”Vägen lagas före vintern”', ['Vägen lagas före vintern', 'Eva Holm']],
  ['Anna Ekdal kom på morgonen. ”Vi klarar oss”, tillade hon.', ['Vi klarar oss', 'Anna Ekdal']],
  [
    'Överläkaren Maja Sten uppger att avdelningen öppnar igen i höst.',
    ['avdelningen öppnar igen i höst', 'Maja Sten'],
  ],
  ['”Det var rök över taket”, berättar ett vittne.', ['Det var rök över taket', 'ett vittne']],
  [
    'Enligt polisens talesperson Erik Lund är läget ”under kontroll”.',
    ['är läget ”under kontroll”', 'Erik Lund'],
  ],
  ['Många kallar bygget för ”Silverbron”.'],
];

const DANISH: readonly Row[] = [
  ['»Vandet falder allerede«, siger Anne Holst.', ['Vandet falder allerede', 'Anne Holst']],
  ['Borgmesteren skriver: “Vi lukker ikke skolen.”', ['Vi lukker ikke skolen.', 'Borgmesteren']],
  ['Broen åbner i maj, ifølge Mads Toft.', ['Broen åbner i maj', 'Mads Toft']],
  ['Ifølge borgmester Mads Toft er broen »helt sikker«.', ['er broen »helt sikker«', 'Mads Toft']],
  ['– Vi venter stadig på svar, siger Lise Bang.', ['Vi venter stadig på svar', 'Lise Bang']],
  ['Anne Holst kom om morgenen. »Vi klarer os«, tilføjede hun.', ['Vi klarer os', 'Anne Holst']],
];

const NORWEGIAN: readonly Row[] = [
  ['«Vannet synker allerede», sier Anne Holt Dahl.', ['Vannet synker allerede', 'Anne Holt Dahl']],
  ['Ordføreren skriver: «Vi stenger ikke skolen.»', ['Vi stenger ikke skolen.', 'Ordføreren']],
  ['Brua åpner i mai, ifølge Odd Vik.', ['Brua åpner i mai', 'Odd Vik']],
  ['– Vi venter fortsatt på svar, sier Kari Moe.', ['Vi venter fortsatt på svar', 'Kari Moe']],
  ['Anne Dahl kom om morgenen. «Vi klarer oss», sa hun.', ['Vi klarer oss', 'Anne Dahl']],
];

describe.each([
  ['Swedish', 'sv', SWEDISH],
  ['Danish', 'da', DANISH],
  ['Norwegian', 'nb', NORWEGIAN],
] as const)('%s', (_, lang, rows) => {
  test.each(cases(rows))('%s', (text, claims) => {
    expect(attributed(text, lang)).toEqual(claims);
  });
});
