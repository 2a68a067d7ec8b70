import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction, type ActionResult, type ActionRun } from '../../../testkit/runner/run-action.ts';

const token = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const metadata = `
name: Test
description: Test
inputs:
  mode: { description: What to do, default: update }
  dry-run: { description: Write nothing, default: false }
  token: { description: Token, default: '\${{ github.token }}' }
  two words: { description: Blank, default: '\${{ github.repository }}' }
  empty: { description: Nothing }
outputs:
  changed: { description: Whether }
runs:
  using: node24
  main: main.js
`;

/** Runs a small program as an action. */
function run(program: string, change: Partial<ActionRun> = {}, yaml = metadata, post = ''): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  folders.push(folder);
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  writeFileSync(join(folder, 'action.yml'), yaml);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'main.js'), program);
  writeFileSync(join(folder, 'post.js'), post);
  return runAction({ action: join(folder, 'action.yml'), workspace, ...change, context: { token, ...change.context } });
}

const append = `import { appendFileSync as append } from 'node:fs'; const file = (name, text) => append(process.env['GITHUB_' + name], text);\n`;

describe('the environment of an action', () => {
  it('has inputs with hyphens, defaults and expressions, and files that are there', async () => {
    const names = ['INPUT_MODE', 'INPUT_DRY-RUN', 'INPUT_TOKEN', 'INPUT_TWO_WORDS', 'INPUT_EMPTY'];
    const program = `${append}import { readFileSync } from 'node:fs';
      const seen = ${JSON.stringify(names)}.map((name) => name === 'INPUT_TOKEN' ? process.env[name].length : process.env[name]);
      console.log(JSON.stringify([seen, readFileSync(process.env.GITHUB_OUTPUT, 'utf8'), JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))]));`;
    const result = await run(program, {
      inputs: { 'dry-run': 'true' },
      event: { name: 'push', payload: { after: 'x' } },
      context: { repository: 'o/r' },
    });
    expect(JSON.parse(result.stdout)).toEqual([['update', 'true', token.length, 'o/r', ''], '', { after: 'x' }]);
    expect([result.exitCode, result.violations]).toEqual([0, []]);
  });

  it('has the variables of the runner, and nothing of this process but PATH', async () => {
    const result = await run('console.log(JSON.stringify(process.env)); console.log(process.cwd())', {
      env: { GITHUB_API_URL: 'http://127.0.0.1:1/api/v3', EXTRA: 'yes' },
      context: { ref: 'refs/heads/a/b', sha: 'f'.repeat(40), apiUrl: 'http://overruled', token: '' },
    });
    const [variables = '', cwd = ''] = result.stdout.split('\n');
    const seen = JSON.parse(variables) as Record<string, string>;
    expect(seen).toMatchObject({
      CI: 'true',
      EXTRA: 'yes',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REF_NAME: 'a/b',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_SHA: 'f'.repeat(40),
      PATH: process.env['PATH'],
    });
    const foreign = Object.keys(seen).filter(
      (name) => !/^(?:GITHUB_|RUNNER_|INPUT_|CI$|EXTRA$|HOME$|PATH$)/.test(name),
    );
    expect(foreign).toEqual([]);
    expect(seen['HOME']).not.toBe(process.env['HOME']);
    expect(seen['GITHUB_TOKEN']).toBeUndefined();
    expect(cwd).toBe(seen['GITHUB_WORKSPACE']);
    expect(result.violations).toEqual([]);
  });

  it('is that of another program where a path is given', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dist-'));
    folders.push(folder);
    writeFileSync(join(folder, 'other.mjs'), 'console.log("other")');
    expect((await run('console.log("main")', { dist: join(folder, 'other.mjs') })).stdout).toBe('other');
  });
});

describe('what an action gives', () => {
  it('is its exit code and both streams', async () => {
    const result = await run('console.log("out"); console.error("err"); process.exitCode = 3');
    expect(result).toMatchObject({ exitCode: 3, stdout: 'out', stderr: 'err' });
  });

  it('is outputs, state, variables, path and summary', async () => {
    const result = await run(
      `${append}file('OUTPUT', 'changed<<END_1\\na\\nb\\nEND_1\\n'); file('STATE', 'k=v=w\\n'); file('ENV', 'A=1\\n'); file('PATH', '/x\\n'); file('STEP_SUMMARY', '# Hi\\n')`,
    );
    expect(result).toMatchObject({
      outputs: { changed: 'a\nb' },
      state: { k: 'v=w' },
      environment: { A: '1' },
      path: ['/x'],
      summary: '# Hi\n',
      violations: [],
    });
  });

  it('is annotations, groups and debug lines', async () => {
    const program = `console.log('::group::Scan'); console.log('one'); console.log('::endgroup::'); console.log('two');
      console.log('::warning file=a.yaml,line=3,col=4,title=A%2C b%3A c::50%25 of%0Atwo'); console.log('::debug::hm'); console.log('::nothing::at all')`;
    const result = await run(program);
    expect(result.groups).toEqual([{ title: 'Scan', lines: ['one'] }]);
    expect(result.annotations).toEqual([
      { kind: 'warning', message: '50% of\ntwo', title: 'A, b: c', file: 'a.yaml', line: 3, column: 4 },
    ]);
    expect(result.debug).toEqual(['hm']);
    expect(result.log).toEqual(['one', 'two', '::nothing::at all']);
  });

  it('runs the post step with its state', async () => {
    const yaml = `${metadata}  post: post.js\n`;
    const post = `${append}file('STEP_SUMMARY', process.env.STATE_key)`;
    expect((await run(`${append}file('STATE', 'key=value\\n')`, {}, yaml, post)).summary).toBe('value');
    expect((await run('', {}, yaml, 'process.exitCode = 1')).violations).toEqual(['the post step ended with 1']);
  });
});

describe('the runner complains', () => {
  it.each([
    ['of an input that is not declared', '', { inputs: { moed: 'x' } }, 'action.yml declares no input moed'],
    [
      'of an output that is not declared',
      `${append}file('OUTPUT', 'chnged=1\\n')`,
      {},
      'action.yml declares no output chnged',
    ],
    [
      'of an output without an end',
      `${append}file('OUTPUT', 'changed<<X\\n1\\n')`,
      {},
      'GITHUB_OUTPUT: the value of changed has no end',
    ],
    [
      'of a line that is no output',
      `${append}file('OUTPUT', 'changed\\n')`,
      {},
      "GITHUB_OUTPUT: Invalid format 'changed'",
    ],
    [
      'of a summary that is too large',
      `${append}file('STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1))`,
      {},
      'the summary is larger than 1 MiB',
    ],
    [
      'of an output that is too large',
      `${append}file('OUTPUT', 'changed=' + 'x'.repeat(1024 * 1024 + 1))`,
      {},
      'the output changed is larger than 1 MB',
    ],
    [
      'of more annotations than are shown',
      'for (let i = 0; i < 11; i += 1) console.log("::notice::" + i)',
      {},
      'more than 10 annotations of the kind notice',
    ],
    [
      'of an annotation outside the workspace',
      'console.log("::error file=../a.yaml::x")',
      {},
      'is not relative to the workspace',
    ],
    [
      'of commands that are no longer obeyed',
      'console.log("::set-output name=changed::1")',
      {},
      'the log has the command set-output',
    ],
    ['of NODE_OPTIONS for later steps', `${append}file('ENV', 'NODE_OPTIONS=x\\n')`, {}, 'NODE_OPTIONS cannot be set'],
    [
      'of a program that does not end',
      'setInterval(() => {}, 1000)',
      { timeout: 300 },
      'the program did not end in time',
    ],
  ])('%s', async (_name, program, change, violation) => {
    expect((await run(program, change)).violations.join()).toContain(violation);
  });

  it('of a default that it cannot expand', async () => {
    const yaml = metadata.replace('github.repository', 'secrets.X');
    expect((await run('', {}, yaml)).violations).toEqual([
      'input two words: the default ${{ secrets.X }} cannot be expanded',
    ]);
  });
});

describe('a secret', () => {
  const base64 = Buffer.from(`x-access-token:${token}`).toString('base64');

  it.each([
    ['on stdout', 'console.log("Bearer " + process.env.INPUT_TOKEN)'],
    ['on stderr', 'console.error(process.env.INPUT_TOKEN)'],
    ['in an annotation', 'console.log("::error::" + process.env.INPUT_TOKEN)'],
    ['as it stands in a header', `console.log("${base64}")`],
    [
      'before it is masked',
      'console.log(process.env.INPUT_TOKEN); console.log("::add-mask::" + process.env.INPUT_TOKEN)',
    ],
  ])('%s is a violation', async (_name, program) => {
    expect((await run(program)).violations.join()).toContain('the log shows a secret');
  });

  it.each(['OUTPUT', 'STATE', 'ENV', 'STEP_SUMMARY'])('in the file %s is a violation, masked or not', async (name) => {
    const program = `${append}console.log('::add-mask::' + process.env.INPUT_TOKEN); file('${name}', 'changed=' + process.env.INPUT_TOKEN + '\\n')`;
    expect((await run(program)).violations).toEqual([`GITHUB_${name} holds a secret`]);
  });

  it('is shown as *** once it is masked', async () => {
    const result = await run(
      'console.log("::add-mask::" + process.env.INPUT_TOKEN); console.log("with " + process.env.INPUT_TOKEN)',
    );
    expect(result).toMatchObject({ log: ['with ***'], masks: [token], violations: [] });
  });

  it('of any other kind is looked for too, in each of its lines', async () => {
    const secrets = ['hunter2-hunter2', 'first line\nsecond line'];
    expect((await run('console.log("hunter2-hunter2")', { secrets })).violations).toHaveLength(1);
    expect((await run('console.log("the second line")', { secrets })).violations).toHaveLength(1);
    expect((await run('console.log("nothing")', { secrets })).violations).toEqual([]);
  });
});
