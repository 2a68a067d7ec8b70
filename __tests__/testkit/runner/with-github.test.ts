import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startGitHub } from '../../../testkit/github/github.ts';
import { runAction } from '../../../testkit/runner/run-action.ts';

const program = `
  import { appendFileSync } from 'node:fs';
  const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository, GITHUB_OUTPUT: output, INPUT_TOKEN: token } = process.env;
  console.log('::add-mask::' + token);
  const answer = await fetch(url + '/repos/' + repository + '/git/ref/heads/main', { headers: { authorization: 'Bearer ' + token } });
  appendFileSync(output, 'head=' + (await answer.json()).object.sha + '\\n');`;

it('an action meets GitHub in its own process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  await using github = await startGitHub();
  try {
    mkdirSync(join(folder, 'workspace'));
    writeFileSync(join(folder, 'main.mjs'), program);
    writeFileSync(
      join(folder, 'action.yml'),
      "inputs: { token: { default: '${{ github.token }}' } }\noutputs: { head: {} }\nruns: { using: node24, main: main.mjs }\n",
    );
    const repo = github.createRepository({ owner: 'o', name: 'r', files: { a: 'a' } });
    const token = github.addToken({
      login: 'github-actions[bot]',
      kind: 'installation',
      permissions: { contents: 'read' },
    });
    const result = await runAction({
      action: join(folder, 'action.yml'),
      workspace: join(folder, 'workspace'),
      context: { repository: 'o/r', token, apiUrl: github.enterpriseUrl },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { head: repo.head() }, violations: [] });
    expect(github.requests).toEqual(['GET /repos/o/r/git/ref/heads/main']);
    expect(github.violations).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
