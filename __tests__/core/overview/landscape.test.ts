import { describe, expect, it } from 'vitest';
import { landscapeOf, type Landscape, type Standing } from '../../../src/core/overview/landscape.ts';
import { goalOf, originOf, routesOf, stagesOf } from '../../../src/core/overview/routes.ts';
import { marked, policy } from '../environments/samples.ts';
import { configurationOf, environment, promotion, standing, twoStages } from './samples.ts';

const landscape = (standings: Readonly<Record<string, Standing>>, configuration = twoStages): Landscape =>
  landscapeOf(configuration, 'main', new Map(Object.entries(standings)));

/** `app: staging=1.5.3 production=1.5.2≠staging(patch)` */
const lines = ({ rows }: Landscape): string[] =>
  rows.map(({ name, cells }) => {
    const texts = [...cells].map(([stage, { policy: own, value, drifts }]) => {
      const marks = drifts.map(({ from, change }) => `≠${from}(${change})`).join('');
      return `${stage}=${own === name ? '' : `${own}:`}${value?.tag ?? '?'}${marks}`;
    });
    return `${name} ${texts.join(' ')}`;
  });

describe('stagesOf and routesOf', () => {
  it('put what promotes to an environment before it', () => {
    const configuration = configurationOf(
      environment('production', { promotion: promotion(['staging', 'eu']) }),
      environment('staging', { promotion: promotion(['test']) }),
      environment('eu'),
      environment('test'),
    );
    expect(stagesOf(configuration).map(({ name }) => name)).toEqual(['eu', 'test', 'staging', 'production']);
    expect(routesOf(configuration).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'test staging',
      'staging production',
      'eu production',
    ]);
  });
});

describe('goalOf and originOf', () => {
  const route = { from: 'a', to: 'b', policies: new Map([[policy('app'), policy('app-production')]]) };
  it.each([
    ['app', 'app-production', undefined],
    ['web', 'web', 'web'],
    // Another policy of the source is named for this one's namesake.
    ['app-production', undefined, 'app'],
  ])('%s goes to %s, and comes from %s', (name, goal, origin) => {
    expect(goalOf(route, policy(name))).toBe(goal === undefined ? undefined : policy(goal));
    expect(originOf(route, policy(name))).toBe(origin === undefined ? undefined : policy(origin));
  });
});

describe('landscapeOf', () => {
  it('lays out applications by environments, and marks where one differs from the one before it', () => {
    const staging = standing({ app: '1.5.3', web: '2.0.0', only: '1.0.0' });
    const production = standing({ app: '1.5.2', web: '2.0.0', late: '1.0.0' });
    expect(lines(landscape({ staging, production }))).toEqual([
      'flux-system/app staging=1.5.3 production=1.5.2≠staging(patch)',
      'flux-system/late production=1.0.0',
      'flux-system/only staging=1.0.0',
      'flux-system/web staging=2.0.0 production=2.0.0',
    ]);
  });

  it('joins policies that a promotion maps to one another', () => {
    const policies = new Map([[policy('app'), policy('app-production')]]);
    const configuration = configurationOf(
      environment('staging'),
      environment('production', { promotion: promotion(['staging'], { policies }) }),
    );
    const staging = standing({ app: '1.5.3' });
    const production = standing({ 'app-production': '1.4.0', app: '0.1.0' });
    expect(lines(landscape({ staging, production }, configuration))).toEqual([
      'flux-system/app staging=1.5.3 production=flux-system/app-production:1.4.0≠staging(minor)',
      'flux-system/app production=0.1.0',
    ]);
  });

  it('joins namesakes of environments that no promotion joins, without calling it drift', () => {
    const configuration = configurationOf(environment('eu'), environment('us'));
    expect(lines(landscape({ eu: standing({ app: '1' }), us: standing({ app: '2' }) }, configuration))).toEqual([
      'flux-system/app eu=1 us=2',
    ]);
  });

  it.each([
    [marked('1.0.0', 'a'), marked('1.0.0', 'b'), true],
    [marked('1.0.0', 'a'), marked('1.0.0'), false],
    [marked('1.0.0', undefined, 'mirror/app'), marked('1.0.0', undefined, 'app'), false],
  ])('of %o and %o says that they differ: %o', (staging, production, differ) => {
    const { rows } = landscape({ staging: standing({ app: staging }), production: standing({ app: production }) });
    expect(rows[0]?.cells.get('production')?.drifts.length).toBe(differ ? 1 : 0);
  });

  it('says what is unclear, and what was not read', () => {
    const staging = { ...standing({}), values: new Map([[policy('app'), [marked('1'), marked('2')]]]) };
    const found = landscape({ staging });
    expect(lines(found)).toEqual(['flux-system/app staging=?']);
    expect(found.stages.map(({ unread }) => unread)).toEqual([undefined, 'it was not read']);
  });
});
