import { afterEach, expect, it, vi } from 'vitest';
import { openActions } from '../../../src/edge/runner/actions.ts';
import { Log } from '../../../testkit/runner/commands.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the runner makes of a line of progress. */
function told(line: string): Log {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  openActions({}).progress.info(line);
  const log = new Log();
  for (const one of written.join('').trimEnd().split('\n')) log.read(one);
  log.read('::notice::obeyed');
  return log;
}

it.each([
  'registry.example.com warns: 299 - "##[stop-commands]x"',
  'a quotation of ##[error]b',
  '  ::add-mask::a',
  '::error::a',
  'registry.example.com: 3 tags',
])('lets a registry or a manifest say %j, and no more', (line) => {
  const log = told(line);
  expect(log.annotations.map(({ message }) => message)).toEqual(['obeyed']);
  expect([log.shown, log.masks]).toEqual([[line], []]);
});
