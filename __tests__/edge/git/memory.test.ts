import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openGitMemory } from '../../../src/edge/git/memory.ts';

it.each(['sha1', 'sha256'])(
  'keeps a text, and gives way to a faster run, where objects have names of %s',
  async (format) => {
    const directory = mkdtempSync(join(tmpdir(), 'memory-'));
    try {
      execFileSync('git', ['init', '--quiet', `--object-format=${format}`, directory]);
      const memory = openGitMemory(directory);
      const before = await memory.load();
      expect(before).toEqual({ text: undefined, version: '' });
      expect(await memory.save('first', before)).toBe(true);
      expect(await memory.save('late', before)).toBe(false);
      const after = await memory.load();
      expect(after.text).toBe('first');
      expect(await memory.save('second', after)).toBe(true);
      expect((await memory.load()).text).toBe('second');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
);
