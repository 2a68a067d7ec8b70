import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { blocksOf } from '../rules/markdown.ts';

const shown = blocksOf('README.md').filter(({ language }) => ['text', 'diff'].includes(language));

it('the demo shows what the README says that it shows', { timeout: 240_000 }, () => {
  const output = execFileSync(process.execPath, ['testkit/demo/demo.ts'], { encoding: 'utf8' });
  const lines = shown.flatMap(({ text }) => text.split('\n')).filter((line) => !['', '…'].includes(line.trim()));
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.filter((line) => !output.includes(line.trim()))).toEqual([]);
});
