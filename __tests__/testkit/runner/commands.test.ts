import { describe, expect, it } from 'vitest';
import { Log, parseCommand } from '../../../testkit/runner/commands.ts';

describe('parseCommand', () => {
  it.each([
    ['::error::x', { name: 'error', properties: {}, data: 'x' }],
    ['  ::error file=a,line=1::x', { name: 'error', properties: { file: 'a', line: '1' }, data: 'x' }],
    ['::ERROR::x', { name: 'error', properties: {}, data: 'x' }],
    ['##[warning]x', { name: 'warning', properties: {}, data: 'x' }],
    ['tag ##[error file=a;line=1;]x', { name: 'error', properties: { file: 'a', line: '1' }, data: 'x' }],
    ['::notice::50%25%0A%0D', { name: 'notice', properties: {}, data: '50%\n\r' }],
    ['a ::error::x', undefined],
    ['::error', undefined],
    ['::unknown::x', undefined],
    ['##[unknown]x', undefined],
    ['#[error]x', undefined],
  ])('%s', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });
});

describe('Log', () => {
  function read(...lines: readonly string[]): Log {
    const log = new Log();
    for (const line of lines) log.read(line);
    return log;
  }

  it('obeys nothing between stop-commands and its end', () => {
    const log = read('::stop-commands::fence', '::error::quoted', '::fence::', '::error::real');
    expect(log.annotations.map(({ message }) => message)).toEqual(['real']);
    expect(log.shown).toEqual(['::error::quoted']);
  });

  it('is fooled by what untrusted text brings, as the runner is', () => {
    expect(read('release notes: ##[error]gotcha').annotations).toHaveLength(1);
    expect(read('::add-mask::latest', 'the latest tag').shown).toEqual(['the *** tag']);
  });

  it('masks each line of a value', () => {
    expect(read('::add-mask::one%0Atwo', 'one and two').shown).toEqual(['*** and ***']);
  });

  it('ends a group where the next begins', () => {
    expect(read('::group::A', '1', '::group::B', '2', '::endgroup::', '3').groups).toEqual([
      { title: 'A', lines: ['1'] },
      { title: 'B', lines: ['2'] },
    ]);
  });
});
