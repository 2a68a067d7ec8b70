import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../testkit/demo/program.ts';
import { blocksOf, documents } from '../rules/markdown.ts';
import { automation, deployment, host, image, openStage, policy, semver, type Stage } from './stage.ts';

/** Splits a line as a shell does that knows single and double quotes only. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replace(/['"]/g, ''));

const lines = documents()
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.replace(/\\\n\s*/g, ' ').split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim());
const commands = [...new Set(lines.filter((line) => line.startsWith('node dist/index.js ')))];
const gitLines = lines.filter((line) => line.startsWith('git '));

const configuration = `environments:
  staging: { branch: main, paths: [clusters/staging] }
  production: { branch: main, paths: [clusters/production], promotion: { from: staging } }
`;
const tests = `tests:
  - name: newest patch of 1.x
    spec: { policy: { semver: { range: 1.x } } }
    tags: [1.0.0, 1.2.3]
    expect: { tag: 1.2.3 }
`;
const names = ['app', 'web', 'shop-cart'];
const running = (environment: string, tag: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`clusters/${environment}/${name}.yaml`, deployment(name, image(name, tag))]));

/** What some commands may say besides, where this repository or this machine has not what they ask for. */
const excused: readonly (readonly [command: RegExp, code: string])[] = [
  [/--kustomize /, 'kustomize/missing-tool'],
  [/--tag commit:/, 'rollback/unknown-commit'],
  [/resume /, 'hold/none'],
];

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({
    '.github/image-automation.yaml': configuration,
    'clusters/staging/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [automation.yaml, ${names.map((name) => `objects-${name}.yaml`).join(', ')}]\n`,
    'clusters/staging/automation.yaml': automation('./clusters/staging'),
    ...Object.fromEntries(names.map((name) => [`clusters/staging/objects-${name}.yaml`, policy(name, semver('1.x'))])),
    'policies/first.policy-test.yaml': tests,
    ...running('staging', '1.5.1'),
    ...running('production', '1.5.1'),
  });
  for (const name of names) stage.registry.pushImage(`org/${name}`, ['1.5.1', '1.5.2', '1.5.3']);
  for (const tag of ['1.5.2', '1.5.3']) {
    stage.put(running('production', tag));
    stage.git('commit', '--quiet', '--all', '--message', `Bring ${tag}`);
  }
}, 60_000);

afterAll(async () => {
  await stage.close();
});

describe('the commands of the documents, each on a repository as it was', () => {
  it('are there', () => {
    expect(commands.length).toBeGreaterThan(12);
  });

  it.each(commands)('%s', async (line) => {
    const words = wordsOf(line.replace('node dist/index.js ', ''));
    const ended = await runProgram([...words, '--registry-mirrors', `${host}=${stage.registry.origin}`], stage.root);
    const output = ended.stdout + ended.stderr;
    stage.git('reset', '--quiet', '--hard');
    stage.git('clean', '--quiet', '--force', '-d');
    expect(output).not.toContain('This is a bug');
    const expected = excused.find(([command]) => command.test(line))?.[1];
    if (expected !== undefined && output.includes(`[${expected}]`)) return;
    expect([ended.status, output]).toEqual([0, output]);
  });
});

it('those that look at what is remembered show it', async () => {
  const clone = mkdtempSync(join(tmpdir(), 'clone-'));
  try {
    await runProgram(
      ['update', '--state', 'git', '--registry-mirrors', `${host}=${stage.registry.origin}`],
      stage.root,
    );
    execFileSync('git', ['clone', '--quiet', stage.root, clone]);
    const [fetch = '', show = ''] = gitLines.map((line) => line.replace(/^git /, ''));
    execFileSync('git', ['-C', clone, ...wordsOf(fetch)], { stdio: 'ignore' });
    const memory = execFileSync('git', ['-C', clone, ...wordsOf(show)], { encoding: 'utf8' });
    expect(JSON.parse(memory)).toHaveProperty('version');
    expect(readFileSync('docs/memory.md', 'utf8')).toContain(gitLines[0]);
  } finally {
    rmSync(clone, { recursive: true });
  }
});
