import { describe, expect, it } from 'vitest';
import {
  choiceForName,
  choiceOfOption,
  matching,
  type SpeakerOption,
  suggested,
  withoutRepeats,
} from '../../components/card/speaker-options.ts';
import { SPEAKERS, uuid } from './samples.ts';

function names(options: readonly SpeakerOption[]): string[] {
  return options.map((option) => option.name);
}

describe('the speaker that the page names', () => {
  const choice = { name: 'Hong Samcheat', role: 'police chief' };

  it.each([
    ['Hong Somcheat', 'Hong Somcheat'],
    ['Mr Hong', 'Mr Hong'],
    ['Hong Samcheat', undefined],
    ['Samcheat', undefined],
    ['Police chief Hong Samcheat', undefined],
    ['he', undefined],
    ['She', undefined],
    ['the police chief', undefined],
  ])('is told as “%s” is printed, where that is another spelling', (mention, printed) => {
    expect(suggested(choice, { mention, name: choice.name })).toEqual([
      { ...choice, group: 'suggested', ...(printed && { printed }) },
    ]);
  });

  it('is nobody where nobody is named', () => {
    expect(suggested(undefined, { mention: 'police' })).toEqual([]);
  });

  it('is chosen without the spelling', () => {
    const [option] = suggested(choice, { mention: 'Hong Somcheat', name: choice.name });
    expect(option && choiceOfOption(option)).toEqual(choice);
  });
});

describe('the speakers on offer', () => {
  it('come once each, nearest first; a printed name takes the id of the speaker that is known', () => {
    expect(
      withoutRepeats([
        { group: 'all', name: 'ilse verbruggen', id: uuid(1) },
        { group: 'page', name: 'Ilse Verbruggen' },
        { group: 'suggested', name: 'Ilse Verbruggen', role: 'harbour engineer' },
        { group: 'page', name: ' ' },
      ]),
    ).toEqual([{ group: 'suggested', name: 'Ilse Verbruggen', role: 'harbour engineer', id: uuid(1) }]);
  });

  it('may share a name when they are two', () => {
    const two: SpeakerOption[] = [
      { group: 'all', name: 'John Marsh', role: 'mayor', id: uuid(1) },
      { group: 'all', name: 'John Marsh', role: 'tenant', id: uuid(2) },
    ];
    expect(withoutRepeats(two)).toEqual(two);
  });

  it.each([
    ['ines', ['Inés Verhaeghe']],
    ['PARL', ['Inés Verhaeghe']],
    ['merrow port', ['Port Authority of Merrow']],
    ['ver', ['Ilse Verbruggen', 'Inés Verhaeghe']],
    ['erb', []],
    ['', names(SPEAKERS)],
  ])('that match "%s" are %j', (typed, expected) => {
    expect(names(matching(SPEAKERS, typed))).toEqual(expected);
  });

  it('match anywhere in scripts that write no spaces', () => {
    const options: SpeakerOption[] = [{ group: 'all', name: '港湾局長佐藤' }];
    expect(names(matching(options, '佐藤'))).toEqual(['港湾局長佐藤']);
  });
});

describe('a typed name', () => {
  it('means the known speaker of that name, with whatever accents it is composed', () => {
    expect(choiceForName(SPEAKERS, 'Ine\u0301s Verhaeghe').id).toBe(uuid(31));
  });

  it('that differs means someone else', () => {
    expect(choiceForName(SPEAKERS, 'Ines Verhaeghe')).toEqual({ name: 'Ines Verhaeghe' });
  });
});
