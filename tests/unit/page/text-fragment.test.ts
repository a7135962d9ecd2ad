import { expect, test } from 'vitest';
import { linkTo } from '../../../lib/page/text-fragment.ts';

const TEXT = 'The mill burnt.\n\nThe mill, said the miller, burnt twice - in May, 50% of it.';

function link(words: string, url = 'https://post.example/a', from = 0): string | null {
  const start = TEXT.indexOf(words, from);
  return linkTo(TEXT, [start, start + words.length], url);
}

test('words that stand once need no context', () => {
  expect(link('said the miller')).toBe('https://post.example/a#:~:text=said%20the%20miller');
});

test('words that stand twice get as much context as tells them apart', () => {
  expect(link('burnt', undefined, 20)).toBe('https://post.example/a#:~:text=miller%2C-,burnt');
});

test('a part of a word is widened to the word', () => {
  expect(link('aid the mill')).toBe('https://post.example/a#:~:text=said%20the%20miller');
});

test('what has a meaning in a directive is encoded', () => {
  expect(link('twice - in May, 50%')).toBe('https://post.example/a#:~:text=twice%20%2D%20in%20May%2C%2050');
});

test('over several blocks it is the first and the last words', () => {
  expect(linkTo(TEXT, [4, TEXT.indexOf('twice') + 5], 'https://post.example/a')).toMatch(
    /#:~:text=mill%20burnt\.,the%20miller%2C%20burnt%20twice$/,
  );
});

test('an element’s fragment stays, an old directive does not', () => {
  expect(link('said', 'https://post.example/a#part:~:text=x')).toBe(
    'https://post.example/a#part:~:text=said',
  );
});

test('without a word there is no link', () => {
  expect(link(' - ')).toBeNull();
});
