import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '../../../src/core/ports.ts';
import { openWorkspace } from '../../../src/edge/workspace/workspace.ts';
import type { Answer } from '../../../testkit/github/rest/call.ts';
import { manifest, stage, type Stage } from '../../flows/publish/kit.ts';

const needle = '"$imagepolicy"';
const marked = manifest('app', '1.0.0');
const files = {
  'apps/app.yaml': marked,
  'apps/app.yml': marked,
  'apps/Kustomization': marked,
  'apps/kustomization': marked,
  'apps/app.yaml.tmpl': marked,
  'apps/APP.YAML': marked,
  'apps-old/app.yaml': marked,
  '.hidden/.x.yaml': marked,
  'plain.yaml': 'kind: Nothing\n',
  'run.yaml': { content: marked, mode: '100755' },
  'latin.yaml': Buffer.from(`# \xe9\n${marked}`, 'latin1'),
  'bom.yaml': `\ufeff${marked}`,
  'crlf.yaml': marked.replaceAll('\n', '\r\n'),
  'ünï/cödé.yaml': marked,
  'link.yaml': { content: 'apps/app.yaml.tmpl', mode: '120000' },
  'apps/up.yaml': { content: '../plain.yaml', mode: '120000' },
  'out.yaml': { content: '../../etc/passwd', mode: '120000' },
  'abs.yaml': { content: '/etc/passwd', mode: '120000' },
  'gone.yaml': { content: 'nowhere.yaml', mode: '120000' },
  'big.yaml': `# ${'x'.repeat(600_000)}\n${marked}`,
} as const;

const found = [
  '.hidden/.x.yaml',
  'apps-old/app.yaml',
  'apps/Kustomization',
  'apps/app.yaml',
  'apps/app.yaml.tmpl',
  'apps/app.yml',
  'big.yaml',
  'bom.yaml',
  'crlf.yaml',
  'run.yaml',
  'ünï/cödé.yaml',
];

async function find(here: Stage, checkout: string | undefined, under: readonly string[] = ['.']): Promise<Found> {
  const forge = here.open({ checkout });
  const { base } = await forge.look({ base: 'main', branch: undefined, siblings: false, mirror: undefined, depth: 1 });
  return (await forge.snapshot(base!.head)).find(under, [needle]);
}

async function clone(here: Stage, ...words: string[]): Promise<string> {
  const directory = mkdtempSync(join(directories, 'clone-'));
  await promisify(execFile)('git', ['clone', '--quiet', ...words, `file://${here.repository.directory}`, directory]);
  return directory;
}

let directories = '';
beforeAll(() => {
  directories = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterAll(() => {
  rmSync(directories, { recursive: true, force: true });
});

describe('files of a branch', () => {
  test('are those that Flux would look at, and those that hold a needle', async () => {
    await using here = await stage({ seed: { files } });
    const { files: texts, problems, looked } = await find(here, undefined);
    expect(texts.map(({ path }) => path)).toEqual(found);
    expect(texts.find(({ path }) => path === 'bom.yaml')?.text).toBe(files['bom.yaml']);
    expect(texts.find(({ path }) => path === 'crlf.yaml')?.text).toBe(files['crlf.yaml']);
    expect(texts.find(({ path }) => path === 'big.yaml')?.text).toBe(files['big.yaml']);
    expect(problems.map(({ code, at }) => [code, at?.file])).toEqual([
      ['file/link-outside', 'abs.yaml'],
      ['file/link-outside', 'out.yaml'],
      ['file/not-utf8', 'latin.yaml'],
    ]);
    expect(looked).toBe(13);
    expect(here.github.violations).toEqual([]);
  });

  test('are the same from a checkout, which spares every request but one', async () => {
    await using here = await stage({ seed: { files } });
    const away = await find(here, undefined);
    const directory = await clone(here);
    const done = here.github.requests.length;
    const near = await find(here, directory);
    expect(here.github.requests.slice(done)).toEqual(['POST /graphql viewer repository']);
    expect(near).toEqual(away);
    const disk = await openWorkspace(directory).find(['.'], [needle]);
    expect(near.files).toEqual(disk.files);
    expect(here.github.violations).toEqual([]);
  });

  test('are found behind links to directories, and behind links to links, as the workspace finds them', async () => {
    const link = (content: string) => ({ content, mode: '120000' }) as const;
    const linked = {
      'real/apps/app.yaml': marked,
      'real/apps/sub/sub.yaml': marked,
      'elsewhere/text.tmpl': marked,
      current: link('real/apps'),
      'deep/er/way': link('../../current/sub'),
      'chain/one.yaml': link('two'),
      'chain/two': link('../chain/three'),
      'chain/three': link('../tunnel/text.tmpl'),
      tunnel: link('./elsewhere/'),
      'loop/a.yaml': link('b.yaml'),
      'loop/b.yaml': link('a.yaml'),
      out: link('../beyond'),
    };
    await using here = await stage({ seed: { files: linked } });
    const directory = await clone(here);
    const workspace = openWorkspace(directory);
    for (const path of ['current', 'current/sub/', './deep/er/way', 'deep/er/way/sub.yaml', 'chain', 'loop', '.']) {
      const disk = await workspace.find([path], [needle]);
      expect([path, await find(here, undefined, [path])]).toEqual([path, { ...disk, problems: [] }]);
    }
    for (const path of ['current/none', 'real/apps/app.yaml/x', 'loop/a.yaml', 'out']) {
      const { files: texts, problems } = await find(here, undefined, [path]);
      const code = path === 'out' ? 'workspace/path-outside' : 'workspace/path-missing';
      expect([path, texts, problems.map((problem) => problem.code)]).toEqual([path, [], [code]]);
    }
    expect(here.github.violations).toEqual([]);
  });

  test("are the commit's, whatever the working tree says", async () => {
    await using here = await stage({ seed: { files: { 'a.yaml': marked, 'b.yaml': marked } } });
    const directory = await clone(here);
    appendFileSync(join(directory, 'a.yaml'), '# not committed\n');
    writeFileSync(join(directory, 'c.yaml'), marked);
    rmSync(join(directory, 'b.yaml'));
    expect((await find(here, directory)).files).toEqual([
      { path: 'a.yaml', text: marked },
      { path: 'b.yaml', text: marked },
    ]);
    expect(here.github.requests).toHaveLength(1);
    expect(here.github.violations).toEqual([]);
  });

  test('that are new since the checkout are read from the server, and only those', async () => {
    await using here = await stage({ seed: { files: { 'a.yaml': marked, 'b.yaml': marked } } });
    const directory = await clone(here, '--depth=1');
    here.repository.pushAs('ada', 'main', { 'b.yaml': `# new\n${marked}` });
    const { files: texts } = await find(here, directory);
    expect(texts.map(({ text }) => text)).toEqual([marked, `# new\n${marked}`]);
    const [, tree, blobs] = here.github.requests;
    expect([tree, blobs]).toEqual([expect.stringContaining('git/trees'), 'POST /graphql repository']);
    const body = JSON.stringify(here.github.incoming[2]?.body);
    expect(body.match(/object\(oid/g)).toHaveLength(1);
    expect(here.github.violations).toEqual([]);
  });

  test('do not depend on how git writes lines into the working tree', async () => {
    await using here = await stage({ seed: { files: { 'a.yaml': marked } } });
    const directory = await clone(here, '--config', 'core.autocrlf=true');
    expect((await find(here, directory)).files).toEqual([{ path: 'a.yaml', text: marked }]);
    expect(here.github.requests).toHaveLength(1);
    expect(here.github.violations).toEqual([]);
  });

  test('are read from the server where the checkout is none', async () => {
    await using here = await stage({ seed: { files: { 'a.yaml': marked } } });
    const directory = mkdtempSync(join(directories, 'empty-'));
    expect((await find(here, directory)).files).toHaveLength(1);
    expect((await find(here, join(directory, 'missing'))).files).toHaveLength(1);
    expect(here.github.violations).toEqual([]);
  });

  test.each([
    [['apps'], ['apps/Kustomization', 'apps/app.yaml', 'apps/app.yml'], []],
    [['./apps/'], ['apps/Kustomization', 'apps/app.yaml', 'apps/app.yml'], []],
    [['apps/app.yaml.tmpl'], ['apps/app.yaml.tmpl'], []],
    [['apps', 'apps/app.yaml'], ['apps/Kustomization', 'apps/app.yaml', 'apps/app.yml'], []],
    [['gone'], [], ['workspace/path-missing']],
    [['../x'], [], ['workspace/path-outside']],
    [['apps/../..'], [], ['workspace/path-outside']],
  ])('under %j', async (under, paths, codes) => {
    await using here = await stage({ seed: { files } });
    const { files: texts, problems } = await find(here, undefined, under);
    expect(texts.map(({ path }) => path)).toEqual(paths);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(here.github.violations).toEqual([]);
  });

  test('a file that is too large is a problem only where it is meant', async () => {
    const large = 'x'.repeat(10 * 1024 * 1024);
    await using here = await stage({ seed: { files: { 'a.yaml': `# ${large}\n${marked}`, 'b.yaml': `# ${large}` } } });
    const { files: texts, problems } = await find(here, await clone(here));
    expect(texts).toEqual([]);
    expect(problems.map(({ code, at }) => [code, at?.file])).toEqual([['file/too-large', 'a.yaml']]);
    expect(here.github.violations).toEqual([]);
  });
});

describe('a tree', () => {
  test('knows modes, and the tree that new texts would make', async () => {
    await using here = await stage({ seed: { files } });
    const forge = here.open();
    const { base } = await forge.look({
      base: 'main',
      branch: undefined,
      siblings: false,
      mirror: undefined,
      depth: 1,
    });
    const snapshot = await forge.snapshot(base!.head);
    expect(['run.yaml', 'plain.yaml', 'link.yaml', 'apps', 'gone'].map((path) => snapshot.modeOf(path))).toEqual([
      '100755',
      '100644',
      '120000',
      '040000',
      undefined,
    ]);
    const changed = { 'run.yaml': 'x', 'ünï/cödé.yaml': 'y' };
    here.repository.pushAs('ada', 'main', changed);
    const after = execFileSync('git', ['rev-parse', 'main^{tree}'], {
      cwd: here.repository.directory,
      encoding: 'utf8',
    });
    expect(snapshot.treeWith(new Map(Object.entries(changed)))).toBe(after.trim());
    expect(here.github.violations).toEqual([]);
  });

  test('that GitHub cuts short is listed directory by directory', async () => {
    await using here = await stage({ seed: { files } });
    here.github.hooks.afterRequest = ({ line }, answer) => cutShort(line, answer);
    const { files: texts } = await find(here, undefined);
    expect(texts.map(({ path }) => path)).toEqual(found);
    const listed = here.github.requests.filter((line) => line.includes('git/trees'));
    expect(listed.filter((line) => line.includes('recursive'))).toHaveLength(5);
    expect(here.github.violations).toEqual([]);
  });

  test('that is cut short even so is a problem', async () => {
    await using here = await stage({ seed: { files } });
    here.github.hooks.afterRequest = ({ line }, { body }) => {
      if (!line.includes('git/trees')) return undefined;
      return { kind: 'answer', status: 200, body: { ...(body as object), truncated: true }, headers: json };
    };
    await expect(find(here, undefined)).rejects.toMatchObject({ code: 'github/protocol' });
    expect(here.github.violations).toEqual([]);
  });
});

const json = { 'content-type': 'application/json' };

/** Cuts the recursive list of the whole repository, and no other. */
function cutShort(line: string, { body }: Answer): ReturnType<NonNullable<Stage['github']['hooks']['afterRequest']>> {
  const { tree } = body as { readonly tree?: readonly { readonly path: string }[] };
  if (!line.includes('recursive') || tree?.some(({ path }) => path === 'plain.yaml') !== true) return undefined;
  return {
    kind: 'answer',
    status: 200,
    body: { ...(body as object), tree: tree.slice(0, 3), truncated: true },
    headers: json,
  };
}

describe('bytes that are not the ones that were asked for', () => {
  test('are asked for in another way, and else refused', async () => {
    await using here = await stage({ seed: { files: { 'a.yaml': marked } } });
    here.github.hooks.afterRequest = ({ line }, { body }) => {
      if (line === 'POST /graphql repository') {
        const text = JSON.stringify(body).replace('1.0.0', '6.6.6');
        return { kind: 'answer', status: 200, body: JSON.parse(text) as unknown, headers: json };
      }
      return undefined;
    };
    expect((await find(here, undefined)).files[0]?.text).toBe(marked);
    expect(here.github.requests.at(-1)).toContain('/git/blobs/');
    here.github.hooks.afterRequest = ({ line }, { body }) => {
      if (line === 'POST /graphql repository')
        return { kind: 'answer', status: 200, body: { data: { repository: {} } }, headers: json };
      if (!line.includes('/git/blobs/')) return undefined;
      return { kind: 'answer', status: 200, body: { ...(body as object), content: 'eA==' }, headers: json };
    };
    await expect(find(here, undefined)).rejects.toMatchObject({ code: 'github/protocol' });
    expect(here.github.violations).toEqual([]);
  });
});
