import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireWritable, writeOutput } from '../../../src/edge/workspace/output.ts';

let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'output-'));
  root = join(base, 'repo');
  mkdirSync(root);
  writeFileSync(join(base, 'theirs'), 'theirs');
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

const write = (path: string): void => {
  writeOutput(root, { file: join(base, path), what: 'the report', makesDirectory: true }, 'ours');
};

describe('writeOutput', () => {
  it.each(['repo/report.json', 'repo/new/report.json', 'new/report.json', 'theirs'])('writes %s', (path) => {
    write(path);
    expect(readFileSync(join(base, path), 'utf8')).toBe('ours');
  });

  it.each([
    ['to a file', '../theirs', 'report.json'],
    ['to nothing yet', '../new', 'report.json'],
    ['that is absolute', '/dev/null', 'report.json'],
    ['on the way', '..', 'report.json/new/report.json'],
  ])('follows no link of the repository %s', (_, target, path) => {
    symlinkSync(target, join(root, 'report.json'));
    expect(() => {
      write(`repo/${path}`);
    }).toThrow(expect.objectContaining({ code: 'workspace/path-outside' }));
    expect(readFileSync(join(base, 'theirs'), 'utf8')).toBe('theirs');
    expect(existsSync(join(base, 'new'))).toBe(false);
  });

  it('follows links that are not the repository’s', () => {
    symlinkSync('theirs', join(base, 'link'));
    write('link');
    expect(readFileSync(join(base, 'theirs'), 'utf8')).toBe('ours');
  });

  it('says where nothing can be written', () => {
    mkdirSync(join(root, 'apps'));
    const refused = expect.objectContaining({ code: 'workspace/unreadable' }) as unknown;
    expect(() => {
      write('repo/apps');
    }).toThrow(refused);
    expect(() => {
      write('theirs/report.json');
    }).toThrow(refused);
    expect(() => {
      writeOutput(root, { file: join(base, 'none/report.json'), what: 'the report' }, '');
    }).toThrow(refused);
  });
});

describe('requireWritable', () => {
  const require = (path: string) => (): void => {
    requireWritable(root, 'report-file', join(base, path));
  };

  it('lets pass what can be written, and leaves nothing there', () => {
    expect(require('repo/report.json')).not.toThrow();
    expect(require('theirs')).not.toThrow();
    expect(existsSync(join(root, 'report.json'))).toBe(false);
  });

  it.each(['repo', 'repo/new/report.json', 'theirs/report.json', 'repo/link'])('refuses %s', (path) => {
    symlinkSync('../theirs', join(root, 'link'));
    expect(require(path)).toThrow(
      expect.objectContaining({ code: 'usage/malformed-input', hint: expect.any(String) as unknown }),
    );
  });
});
