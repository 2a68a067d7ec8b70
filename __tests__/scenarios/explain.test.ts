import { afterEach, describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/core/settings/inputs.ts';
import { readSettings } from '../../src/core/settings/settings.ts';
import { reportJson, type ReportJson } from '../../src/core/report/json.ts';
import { summaryMarkdown } from '../../src/core/report/summary.ts';
import { reportText } from '../../src/core/report/text.ts';
import type { Report } from '../../src/core/report/report.ts';
import { explain } from '../../src/flows/explain.ts';
import { closeShop, configuration, openShop, promotion, shop, staging as inStaging } from './environments.ts';
import { openBench, type Bench } from './in-process.ts';
import { readReport } from './report-schema.ts';
import { host, openStage } from './stage.ts';

let bench: Bench | undefined;
afterEach(() => {
  bench?.close();
  bench = undefined;
});

const policy = (name: string, rule: string, more = ''): string =>
  [
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImageRepository',
    `metadata: { name: ${name}, namespace: flux-system }`,
    `spec: { image: ghcr.io/org/${name}, interval: 5m }`,
    '---',
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImagePolicy',
    `metadata: { name: ${name}, namespace: flux-system${more} }`,
    `spec: { imageRepositoryRef: { name: ${name} }, ${rule} }`,
    '',
  ].join('\n');

const value = (name: string, tag: string): string =>
  `image: ghcr.io/org/${name}:${tag} # {"$imagepolicy": "flux-system:${name}"}\n`;

const files = {
  'flux/app.yaml': policy('app', 'filterTags: { pattern: "^[0-9.]+(-rc)?$" }, policy: { semver: { range: 1.x } }'),
  'apps/staging/app.yaml': value('app', '1.4.0'),
  'apps/production/app.yaml': value('app', '1.3.0'),
  '.github/image-automation.yaml': [
    'environments:',
    '  staging: { paths: [apps/staging] }',
    '  production: { paths: [apps/production], promotion: { from: staging } }',
    '',
  ].join('\n'),
  '.github/image-holds.yaml': [
    'holds:',
    '  - { policy: flux-system/app, environment: production, tag: 1.3.0, reason: it leaks, until: 2026-07-02, quarantine: { tags: [1.6.0] } }',
    '',
  ].join('\n'),
};
const tags = ['1.3.0', '1.4.0', '1.5.0', '1.6.0', '2.0.0', 'latest', 'nightly', '1.0.0.sig'];

async function explained(
  more: Readonly<Record<string, string>> = {},
  inputs: RawInputs = {},
  lists: Readonly<Record<string, readonly string[]>> = { 'ghcr.io/org/app': tags },
): Promise<{ readonly report: Report; readonly json: ReportJson }> {
  const all = { ...files, ...more };
  bench = openBench(all, lists, { main: all });
  const report = await explain(readSettings({ mode: 'explain', ...inputs }), bench.edges);
  return { report, json: readReport(JSON.stringify(reportJson(report))) };
}

describe('an explanation', () => {
  it('shows the whole funnel, what each step dropped and why, and what each environment runs', async () => {
    const { json } = await explained();
    const [explanation] = json.explanations ?? [];
    expect(explanation).toMatchObject({ policy: 'flux-system/app', image: 'ghcr.io/org/app', selected: '1.5.0' });
    expect(explanation?.steps).toEqual([
      { step: 'listed', left: 8, dropped: 0, samples: [] },
      {
        step: 'not excluded',
        left: 7,
        dropped: 1,
        samples: [{ tag: '1.0.0.sig', why: '"^.*\\.sig$" of the exclusionList matches it' }],
      },
      {
        step: 'matched',
        left: 5,
        dropped: 2,
        samples: [
          { tag: 'nightly', why: '"^[0-9.]+(-rc)?$" of filterTags does not match it' },
          { tag: 'latest', why: '"^[0-9.]+(-rc)?$" of filterTags does not match it' },
        ],
      },
      { step: 'eligible', left: 4, dropped: 1, samples: [{ tag: '2.0.0', why: '"2.0.0" is not in "1.x"' }] },
      {
        step: 'not quarantined',
        left: 3,
        dropped: 1,
        samples: [{ tag: '1.6.0', why: 'it is in quarantine: it leaks' }],
      },
    ]);
    expect(explanation?.waiting).toEqual([
      { tag: '1.6.0', why: 'it is in quarantine: it leaks', until: '2026-07-02T00:00:00Z' },
    ]);
    expect(explanation?.places).toMatchObject([
      {
        environment: 'production',
        file: 'apps/production/app.yaml',
        line: 1,
        tag: '1.3.0',
        next: '1.4.0',
        held: { code: 'hold/held', until: '2026-07-02T00:00:00Z' },
      },
      { environment: 'staging', file: 'apps/staging/app.yaml', tag: '1.4.0', next: '1.5.0', held: null },
    ]);
    expect(bench?.asked).toEqual(['ghcr.io/org/app']);
  });

  it.each<{ what: string; staging?: string; promotion: string; atStaging?: object; atProduction?: object }>([
    {
      what: 'a gate of its promotion',
      promotion: "{ from: staging, gates: { freeze: [{ cron: '0 0 1 7 *', duration: 48h }] } }",
      atProduction: { code: 'gate/closed', until: '2026-07-03T00:00:00Z' },
    },
    {
      what: 'a freeze of updates',
      staging: "{ paths: [apps/staging], freeze: [{ cron: '0 0 1 7 *', duration: 36h }] }",
      promotion: '{ from: staging }',
      atStaging: { code: 'gate/freeze', until: '2026-07-02T12:00:00Z' },
    },
    {
      what: 'a signal that nobody was asked for',
      promotion: "{ from: staging, gates: { statuses: ['kustomization/apps/*'] } }",
      atProduction: { code: 'gate/closed', until: null },
    },
    { what: 'nothing', promotion: '{ from: staging, gates: { soak: 24h } }' },
  ])('says what would move but for $what, and when it unlocks', async (one) => {
    const { staging = '{ paths: [apps/staging] }', promotion, atStaging = null, atProduction = null } = one;
    const production = `{ paths: [apps/production], protected: true, promotion: ${promotion} }`;
    const { json } = await explained(
      {
        '.github/image-automation.yaml': `environments:\n  staging: ${staging}\n  production: ${production}\n`,
        '.github/image-holds.yaml': 'holds: []\n',
      },
      {},
      { 'ghcr.io/org/app': ['1.3.0', '1.4.0', '1.5.0'] },
    );
    expect(json.explanations?.[0]?.places).toMatchObject([
      { environment: 'production', tag: '1.3.0', next: '1.4.0', held: atProduction },
      { environment: 'staging', tag: '1.4.0', next: '1.5.0', held: atStaging },
    ]);
    expect(json.problems.map(({ severity }) => severity)).not.toContain('error');
  });

  it('shows what the branches of other environments run', async () => {
    const configuration =
      'environments:\n  staging: { branch: main }\n  production: { branch: production, protected: true }\n';
    bench = openBench(
      {
        'flux/app.yaml': files['flux/app.yaml'],
        'app.yaml': value('app', '1.6.0'),
        '.github/image-automation.yaml': configuration,
      },
      { 'ghcr.io/org/app': tags },
      { production: { 'app.yaml': value('app', '1.3.0') } },
    );
    const { explanations, problems } = reportJson(await explain(readSettings({ mode: 'explain' }), bench.edges));
    expect(explanations?.[0]?.places).toMatchObject([
      { environment: 'staging', tag: '1.6.0', held: null },
      { environment: 'production', tag: '1.3.0', held: { code: 'environment/protected' } },
    ]);
    expect(problems).toEqual([]);
  });

  it('reads well', async () => {
    const { report } = await explained();
    expect(reportText(report, (_, text) => text)).toMatchSnapshot();
    expect(summaryMarkdown(report)).toMatchSnapshot();
  });

  it('says why nothing is selected', async () => {
    const { json } = await explained({ 'flux/app.yaml': policy('app', 'policy: { semver: { range: 9.x } }') });
    expect(json.explanations).toMatchObject([
      { selected: null, steps: [{}, {}, {}, { step: 'eligible', left: 0 }, {}] },
    ]);
    expect(json.explanations?.[0]?.reason).toContain('unable to determine latest version');
  });

  it('of a list that cannot be had has no steps', async () => {
    const { json } = await explained({}, {}, {});
    expect(json.explanations).toMatchObject([
      { selected: null, steps: [], places: [{ tag: '1.3.0' }, { tag: '1.4.0' }] },
    ]);
    expect(json.problems.map(({ code }) => code)).toContain('registry/not-found');
  });

  it('shows platforms where a policy asks for them', async () => {
    const annotated = policy(
      'app',
      'policy: { alphabetical: {} }',
      ", annotations: { image-automation/platforms: 'linux/amd64,linux/arm64' }",
    );
    const { json } = await explained(
      { 'flux/app.yaml': annotated },
      {},
      { 'ghcr.io/org/app': ['a-1', 'b-arm', 'c-arm'] },
    );
    const [explanation] = json.explanations ?? [];
    expect(explanation?.selected).toBe('a-1');
    expect(explanation?.steps.at(-1)).toEqual({
      step: 'all platforms',
      left: 1,
      dropped: 2,
      samples: [
        { tag: 'c-arm', why: 'it is not made for linux/arm64' },
        { tag: 'b-arm', why: 'it is not made for linux/arm64' },
      ],
    });
  });

  it.each([
    ['nobody', 'Write NAME'],
    ['ap', 'Did you mean flux-system/app?'],
    ['flux-system/ap', 'Did you mean flux-system/app?'],
    ['broken', 'The other problems'],
  ])('of %s, which is not there, says so', async (name, hint) => {
    const broken = { 'flux/broken.yaml': policy('broken', 'policy: {}') };
    const { json } = await explained(broken, { policies: name });
    const problem = json.problems.find(({ code }) => code === 'policy/unknown');
    expect(problem?.message).toContain(`Cannot find "${name}": `);
    expect(problem?.hint).toContain(hint);
  });

  it.each([
    [{ policies: 'web' }, ['flux-system/web']],
    [{ policy: 'flux-system/web' }, ['flux-system/web']],
    [{ policies: 'nobody' }, []],
    [{}, ['flux-system/app', 'flux-system/web']],
  ])('is given of the policies that are named: %o', async (inputs, expected) => {
    const web = { 'flux/web.yaml': policy('web', 'policy: { semver: { range: 1.x } }') };
    const { json } = await explained(web, inputs, { 'ghcr.io/org/app': tags, 'ghcr.io/org/web': ['1.0.0'] });
    expect(json.explanations?.map((one) => one.policy)).toEqual(expected);
  });
});

it('explained on a clone: an image that has not soaked says since when it is there, and when it may go', async () => {
  const stage = await openStage({
    'flux/app.yaml': policy('app', 'policy: { semver: { range: 1.x } }').replace('ghcr.io', host),
    'apps/staging/app.yaml': value('app', '1.4.0').replace('ghcr.io', host),
    'apps/production/app.yaml': value('app', '1.3.0').replace('ghcr.io', host),
    '.github/image-automation.yaml': [
      'environments:',
      '  staging: { paths: [apps/staging] }',
      '  production: { paths: [apps/production], protected: true, promotion: { from: staging, gates: { soak: 24h } } }',
      '',
    ].join('\n'),
  });
  try {
    stage.registry.pushImage('org/app', ['1.3.0', '1.4.0']);
    const { report, stdout, status } = await stage.run('explain', '--policies', 'flux-system/app');
    const [production, staging] = report.explanations?.[0]?.places ?? [];
    expect(staging).toMatchObject({ tag: '1.4.0', next: null, held: null });
    expect(production).toMatchObject({ tag: '1.3.0', next: '1.4.0', held: { code: 'gate/soak' } });
    const date = Number(stage.git('log', '-1', '--format=%ct'));
    expect(production?.held?.until).toBe(new Date((date + 24 * 3600) * 1000).toISOString().replace('.000', ''));
    expect(stdout).toContain(`; until ${production?.held?.until ?? ''}`);
    expect(status).toBe(0);
    expect(stage.git('status', '--porcelain')).toBe('');
  } finally {
    await stage.close();
  }
});

it('explained in a workflow: gates are judged by what GitHub says, and nothing is written', async () => {
  const gates = "      gates: { statuses: ['kustomization/apps/*'] }\n";
  const stage = await openShop(shop(configuration(promotion(gates))));
  try {
    stage.github.pushAs('dev', 'main', inStaging('app', '1.1.0'));
    const first = await stage.act({ mode: 'explain' });
    const production = (run: typeof first): unknown => run.report.explanations?.[0]?.places[0];
    expect(production(first)).toMatchObject({ tag: '1.0.0', next: '1.1.0', held: { code: 'gate/closed' } });
    stage.github.repository.setStatus('main', 'kustomization/apps/1', 'success');
    const second = await stage.act({ mode: 'explain' });
    expect(production(second)).toMatchObject({ tag: '1.0.0', next: '1.1.0', held: null });
    expect([first.writes, second.writes, first.exitCode, second.exitCode]).toEqual([[], [], 0, 0]);
  } finally {
    await closeShop(stage);
  }
});
