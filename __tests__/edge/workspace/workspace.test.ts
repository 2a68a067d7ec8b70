import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRoot } from '../../../src/edge/workspace/root.ts';
import { openWorkspace } from '../../../src/edge/workspace/workspace.ts';

let base: string;
let root: string;

const put = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), content);
};
const find = async (...under: string[]): Promise<{ paths: string[]; codes: string[] }> => {
  const { files, problems } = await openWorkspace(root).find(under, ['$imagepolicy']);
  return { paths: files.map(({ path }) => path), codes: problems.map(({ code }) => code) };
};

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'workspace-'));
  root = join(base, 'repo');
  mkdirSync(root);
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

describe('find', () => {
  it('looks at the names that Flux looks at, everywhere but in .git, in the order of bytes', async () => {
    const names = [
      'b.yaml',
      'a.yml',
      'Kustomization',
      '.hidden.yaml',
      'node_modules/x.yaml',
      '.github/w.yaml',
      'B.yaml',
    ];
    for (const name of names) put(`repo/${name}`, '$imagepolicy');
    for (const name of ['x.YAML', 'x.json', 'kustomization', 'x.yaml.tmpl', '.git/x.yaml'])
      put(`repo/${name}`, '$imagepolicy');
    put('repo/none.yaml', 'image: a:1');
    expect(await find('.')).toEqual({
      paths: ['.github/w.yaml', '.hidden.yaml', 'B.yaml', 'Kustomization', 'a.yml', 'b.yaml', 'node_modules/x.yaml'],
      codes: [],
    });
  });

  it('reads a file once, though two paths and a link lead to it', async () => {
    put('repo/apps/a.yaml', '$imagepolicy');
    symlinkSync('apps/a.yaml', join(root, 'link.yaml'));
    expect(await find('.', 'apps', 'apps/a.yaml')).toEqual({ paths: ['apps/a.yaml'], codes: [] });
  });

  it('takes a leading slash for the root, as Flux does', async () => {
    put('repo/apps/a.yaml', '$imagepolicy');
    expect(await find('/apps')).toEqual({ paths: ['apps/a.yaml'], codes: [] });
  });

  it('keeps the byte order mark and CRLF', async () => {
    put('repo/a.yaml', '\ufeffa: $imagepolicy\r\n');
    const { files } = await openWorkspace(root).find(['.'], ['$imagepolicy']);
    expect(files[0]?.text).toBe('\ufeffa: $imagepolicy\r\n');
  });

  it.each([
    ['..', 'workspace/path-outside'],
    ['apps/../../other', 'workspace/path-outside'],
    ['missing', 'workspace/path-missing'],
    ['out', 'workspace/path-outside'],
  ])('refuses the path %s with %s', async (path, code) => {
    put('other/a.yaml', '$imagepolicy');
    symlinkSync('../other', join(root, 'out'));
    expect(await find(path)).toEqual({ paths: [], codes: [code] });
  });

  it('does not read through a link that leaves the workspace, and says so', async () => {
    put('other/a.yaml', '$imagepolicy');
    symlinkSync('../other/a.yaml', join(root, 'a.yaml'));
    symlinkSync('../other', join(root, 'directory'));
    symlinkSync('nowhere.yaml', join(root, 'dangling.yaml'));
    expect(await find('.')).toEqual({ paths: [], codes: ['file/link-outside'] });
  });

  it('refuses what is no UTF-8 or too large, but only where it matters', async () => {
    const large = Buffer.alloc(50 * 1024 * 1024, ' ');
    put('repo/large-plain.yaml', large);
    large.write('$imagepolicy', 33 * 1024 * 1024 - 5);
    put('repo/large-marked.yaml', large);
    put('repo/latin.yaml', Buffer.from('# caf\xe9 $imagepolicy', 'latin1'));
    put('repo/latin-plain.yaml', Buffer.from('# caf\xe9', 'latin1'));
    const { problems } = await openWorkspace(root).find(['.'], ['$imagepolicy']);
    expect(problems.map(({ code, at }) => [code, at?.file]).sort()).toEqual([
      ['file/not-utf8', 'latin.yaml'],
      ['file/too-large', 'large-marked.yaml'],
    ]);
  });
});

describe('write', () => {
  it('replaces the text and keeps the mode', async () => {
    put('repo/a.yaml', 'old');
    chmodSync(join(root, 'a.yaml'), 0o755);
    await openWorkspace(root).write([{ path: 'a.yaml', text: 'new' }]);
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o755);
  });

  it('never follows a link out, though one was laid after reading', async () => {
    put('other/a.yaml', 'theirs');
    symlinkSync('../other', join(root, 'apps'));
    symlinkSync('../other/a.yaml', join(root, 'b.yaml'));
    const workspace = openWorkspace(root);
    const outside = expect.objectContaining({ code: 'workspace/path-outside' }) as unknown;
    await expect(workspace.write([{ path: 'apps/a.yaml', text: 'x' }])).rejects.toThrow(outside);
    await expect(workspace.write([{ path: 'b.yaml', text: 'x' }])).rejects.toThrow(outside);
    await expect(workspace.write([{ path: '../other/a.yaml', text: 'x' }])).rejects.toThrow(outside);
    await expect(workspace.write([{ path: 'apps/new/a.yaml', text: 'x' }])).rejects.toThrow(outside);
    expect(readFileSync(join(base, 'other/a.yaml'), 'utf8')).toBe('theirs');
    expect(readdirSync(join(base, 'other'))).toEqual(['a.yaml']);
  });

  const both = [
    { path: 'a.yaml', text: 'new $imagepolicy' },
    { path: 'b.yaml', text: 'new $imagepolicy' },
  ];

  it.each([
    ['was edited since it was read', 'workspace/changed', 'edited $imagepolicy'],
    ['is gone since it was read', 'workspace/changed', undefined],
  ])('writes none of the files where one %s', async (_, code, edited) => {
    for (const path of ['repo/a.yaml', 'repo/b.yaml']) put(path, 'old $imagepolicy');
    const workspace = openWorkspace(root);
    await workspace.find(['.'], ['$imagepolicy']);
    rmSync(join(root, 'b.yaml'));
    if (edited !== undefined) put('repo/b.yaml', edited);
    await expect(workspace.write(both)).rejects.toMatchObject({ code });
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('old $imagepolicy');
    expect(readdirSync(root).filter((name) => !/^[ab]\.yaml$/.test(name))).toEqual([]);
  });

  it('says what is in the way of a directory, and that a file has come to be', async () => {
    put('repo/apps', 'a file');
    const workspace = openWorkspace(root);
    expect(await workspace.read('holds.yaml')).toBeUndefined();
    put('repo/holds.yaml', 'somebody’s');
    const write = (path: string): Promise<void> => workspace.write([{ path, text: 'x' }]);
    await expect(write('apps/a.yaml')).rejects.toMatchObject({ code: 'workspace/unreadable' });
    await expect(write('holds.yaml')).rejects.toMatchObject({ code: 'workspace/changed' });
  });

  it('goes on from what it wrote itself, and leaves alone what says the same', async () => {
    put('repo/a.yaml', 'old');
    const workspace = openWorkspace(root);
    await workspace.read('a.yaml');
    await workspace.write([{ path: 'a.yaml', text: 'new' }]);
    await workspace.write([{ path: 'a.yaml', text: 'newer' }]);
    put('repo/a.yaml', 'newest');
    await workspace.write([{ path: 'a.yaml', text: 'newest' }]);
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('newest');
  });
});

describe('a path that is missing', () => {
  it.each([
    ['apps\\web', 'Write / between'],
    ['apps, flux', 'one path a line'],
    ['aps', 'Check the spelling'],
  ])('%s: %s', async (path, hint) => {
    await expect(openWorkspace(root).resolve(path)).rejects.toMatchObject({
      hint: expect.stringContaining(hint) as unknown,
    });
  });
});

describe('findRoot', () => {
  it('is the repository around the first path, or around the current directory', () => {
    mkdirSync(join(root, '.git'));
    put('repo/apps/a.yaml', '');
    expect(findRoot(['.'], join(root, 'apps'), {})).toEqual({ directory: root, paths: ['apps'] });
    expect(findRoot([join(root, 'apps')], '/', {})).toEqual({ directory: root, paths: ['apps'] });
    expect(findRoot(['repo/apps', 'repo'], base, {})).toEqual({ directory: root, paths: ['apps', '.'] });
  });

  it('is the current directory where there is no repository', () => {
    put('repo/apps/a.yaml', '');
    expect(findRoot(['apps'], root, {})).toEqual({ directory: root, paths: ['apps'] });
  });

  it('is never the whole file system', () => {
    const refused = expect.objectContaining({ code: 'usage/malformed-input' }) as unknown;
    expect(() => findRoot(['/'], root, {})).toThrow(refused);
    expect(() => findRoot(['.'], '/', {})).toThrow(refused);
    expect(findRoot(['tmp'], '/', {})).toEqual({ directory: '/', paths: ['tmp'] });
  });

  it('is GITHUB_WORKSPACE on a runner, and no path may leave it', () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root };
    expect(findRoot(['apps', root], '/', env)).toEqual({ directory: root, paths: ['apps', '.'] });
    expect(() => findRoot(['../other'], '/', env)).toThrow(
      expect.objectContaining({ code: 'workspace/path-outside' }) as unknown,
    );
  });
});
