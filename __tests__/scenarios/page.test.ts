import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReportJson } from '../../src/core/report/json.ts';
import { layOutShop } from '../../testkit/browser/shop.ts';
import { runProgram } from '../../testkit/demo/program.ts';
import { closeShop, configuration, openShop, production, promotion, shop, staging } from './environments.ts';
import type { GitHubStage } from './github-stage.ts';
import { readReport } from './report-schema.ts';
import { openStage, type Stage } from './stage.ts';

const base = mkdtempSync(join(tmpdir(), 'page-'));
const file = join(base, 'page.html');
const reportFile = join(base, 'report.json');
const written = (): { page: string; report: ReportJson } => ({
  page: readFileSync(file, 'utf8'),
  report: readReport(readFileSync(reportFile, 'utf8')),
});

let github: GitHubStage | undefined;
let local: Stage | undefined;

afterEach(async () => {
  await closeShop(github);
  await local?.close();
  rmSync(file, { force: true });
  [github, local] = [undefined, undefined];
});

describe('the page, in a clone without GitHub', () => {
  it('shows what runs where, since when, and how it went', async () => {
    const root = mkdtempSync(join(tmpdir(), 'shop-'));
    const end = Date.now();
    layOutShop({ root, applications: 5, end, days: 14 });
    const words = ['check', '--page-file', file, '--report-file', reportFile];
    const { status } = await runProgram(words, root);
    rmSync(root, { recursive: true });
    expect(status).toBe(0);
    const { page, report } = written();
    const { overview } = report;
    expect(page).toMatch(/^<!doctype html>/);
    expect(overview?.environments.map(({ name }) => name)).toEqual(['test', 'staging', 'production']);
    expect(overview?.applications).toHaveLength(5);
    const ledger = overview?.applications.find(({ name }) => name === 'flux-system/ledger');
    expect(ledger?.cells[1]).toMatchObject({ tag: '1.4.0', sinceIsExact: false, drift: [{ from: 'test' }] });
    expect(new Set(overview?.changes.map(({ kind }) => kind))).toEqual(new Set(['update', 'promotion', 'rollback']));
    expect(overview?.figures.find(({ environment }) => environment === 'production')).toMatchObject({
      ...{ rollbacks: 1, failures: 1 },
      leadTimes: [{ since: 'staging', median: expect.any(Number) as number }],
    });
    expect(overview?.promotions.map(({ from, to }) => `${from} ${to}`)).toContain('test staging');
    expect(page).toContain('payments time out with 1.99.0');
  });

  it('needs no environments, and not even a commit that changed anything', async () => {
    local = await openStage({ 'apps/app.yaml': 'image: a:1 # {"$imagepolicy": "flux-system:app"}\n' });
    const { report, stderr } = await local.run('check', '--page-file', file);
    expect(stderr.match(/^Reading/gm)).toHaveLength(1);
    expect(report.overview).toMatchObject({
      environments: [{ name: 'main', protected: false }],
      applications: [{ name: 'flux-system/app', cells: [{ tag: '1', sinceIsExact: false }] }],
      changes: [],
    });
    expect(readFileSync(file, 'utf8')).toContain('The history that was read holds no change of an image.');
  });

  it('is written when the run fails, and when environments cannot be read: it says so, and fails nothing more', async () => {
    local = await openStage({ '.github/image-automation.yaml': 'environments: [1]\n' });
    const { report } = await local.run('promote', '--page-file', file);
    expect(report.overview).toMatchObject({ environments: [], gaps: [expect.any(String) as string] });
    expect(readFileSync(file, 'utf8')).toContain('Not all could be read');
    local.put({
      '.github/image-automation.yaml': 'environments: { a: { branch: gone }, b: { branch: main, paths: [apps] } }\n',
    });
    const other = await local.run('check', '--page-file', file, '--fail-on', 'warning');
    expect([other.status, other.report.overview?.gaps]).toEqual([0, [expect.stringContaining('"gone"')]]);
  });

  it('cannot be written where there is no such directory, and that is said', async () => {
    local = await openStage({});
    const ended = await runProgram(['check', '--page-file', join(base, 'none', 'page.html')], local.root);
    expect([ended.status, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain('Cannot use page-file');
  });
});

describe('the page, on GitHub', () => {
  const inputs = { mode: 'promote', 'page-file': file, 'report-file': reportFile };

  it('shows the open pull request of a promotion with its gates, and commits with their addresses', async () => {
    const gated = '      gates: { soak: 1h, approvals: 2 }\n';
    github = await openShop(shop(configuration(promotion(gated))));
    const commit = github.github.pushAs('maintainer', 'main', staging('app', '1.1.0'), 'Update app');
    const run = await github.act(inputs);
    expect([run.exitCode, run.violations]).toEqual([0, []]);
    const { page, report } = written();
    const [pull] = github.github.repository.pullRequests;
    expect(report.overview?.promotions).toMatchObject([
      {
        ...{ from: 'staging', to: 'production', pullRequest: { number: pull?.number } },
        moves: [{ policy: 'flux-system/app', old: '1.0.0', new: '1.1.0' }],
        gates: [
          { gate: 'soak', state: 'open' },
          { gate: 'approvals', state: 'open' },
        ],
      },
    ]);
    expect(page).toContain(`<a href="${github.github.url}/o/r/pull/1"`);
    expect(page).toContain(`/o/r/commit/${commit}`);
    expect(run.summary).toContain('```mermaid');
    // The output has little room; the file holds all.
    expect(run.report.overview).toBeUndefined();
  });

  it('costs nothing where nobody asks for it: the summary’s diagram is made of what is checked out', async () => {
    github = await openShop(shop(configuration(promotion())));
    github.github.pushAs('maintainer', 'main', { ...staging('app', '1.1.0'), ...production('app', '1.0.0') });
    const run = await github.act({ mode: 'check' });
    expect(run.requests).toEqual([]);
    expect(run.summary).toContain('e0 -->|1 differs| e1');
    const update = await github.act({ mode: 'update', publish: 'commit' });
    expect(update.summary).toContain('<b>staging</b><br/>app 1.2.0');
  });
});
