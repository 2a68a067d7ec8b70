import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShardFiles } from '../../../src/edge/shards/files.ts';
import { writeOutput } from '../../../src/edge/workspace/output.ts';
import type { ShardFiles } from '../../../src/core/ports.ts';

const writer = (root: string) => (file: string, bytes: Buffer) => {
  writeOutput(root, { file, what: 'the results', makesDirectory: true }, bytes);
};
let base = '';
let files: ShardFiles;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'shard-files-'));
  const root = join(base, 'repository');
  mkdirSync(root);
  files = openShardFiles(root, () => Promise.resolve(undefined), writer(root));
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

const put = (path: string, text: string): string => {
  const file = join(base, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('the files of shards', () => {
  it('come back with the digest that was given for them', async () => {
    const file = join(base, 'out', 'deep', 'a.jsonl');
    expect(await files.write(file, 'é\n')).toBe(digest('é\n'));
    expect(await files.read([join(base, 'out')])).toEqual([{ name: file, text: 'é\n', digest: digest('é\n') }]);
  });

  it('are found in directories by their suffix, in order and each once; links are not followed', async () => {
    const [b, a] = [put('out/scan-2/r.jsonl', 'b'), put('out/scan-1/r.jsonl', 'a')];
    put('out/scan-1/policy.yaml', 'kind: ImagePolicy');
    symlinkSync(b, join(base, 'out', 'c.jsonl'));
    const found = await files.read([join(base, 'out'), a]);
    expect(found.map(({ name }) => name)).toEqual([a, b]);
    expect(await files.read([join(base, 'nowhere')])).toEqual([]);
  });

  it.each(['repository', 'repository/results', 'link'])(
    'are not taken from %s, where manifests are read',
    async (place) => {
      mkdirSync(join(base, 'repository', 'results'));
      symlinkSync(join(base, 'repository'), join(base, 'link'));
      await expect(files.read([join(base, place)])).rejects.toMatchObject({ code: 'shards/inside-workspace' });
    },
  );

  it('may be beside a workspace whose name begins like theirs', async () => {
    put('repository-results/a.jsonl', 'a');
    expect(await files.read([join(base, 'repository-results')])).toHaveLength(1);
  });

  it('are not read at all where there are more than a plan can have', async () => {
    for (let number = 0; number <= 256; number += 1) put(`out/${String(number)}.jsonl`, '');
    await expect(files.read([join(base, 'out')])).rejects.toMatchObject({ code: 'shards/unreadable' });
  });

  it('cannot be written where a file is in the way', async () => {
    put('taken', '');
    await expect(files.write(join(base, 'taken', 'a.jsonl'), '')).rejects.toMatchObject({
      code: 'workspace/unreadable',
    });
  });
});
