import { describe, expect, test } from 'vitest';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { updateBody, updateTitle, type UpdateFacts } from '../../../src/core/publication/update-text.ts';
import { edit, proposal } from './builders.ts';

function change(name: string, newValue: string, setter = `flux-system:${name}`): ReturnType<typeof edit> {
  return edit({ policy: `flux-system/${name}` as PolicyId, setter, newValue });
}

describe('updateTitle', () => {
  test.each([
    ['one', [change('app', 'ghcr.io/org/app:1.5.3')], 'Update app to 1.5.3'],
    ['a tag alone', [change('app', '1.5.3', 'flux-system:app:tag')], 'Update app to 1.5.3'],
    ['a digest beside the tag', [change('app', 'r:5000/app:1.5.3@sha256:00')], 'Update app to 1.5.3'],
    [
      'a name and a tag',
      [change('app', 'ghcr.io/org/app', 'flux-system:app:name'), change('app', '1.5.3', 'flux-system:app:tag')],
      'Update app to 1.5.3',
    ],
    ['a digest alone', [change('app', 'sha256:00', 'flux-system:app:digest')], 'Update app'],
    ['a policy that is called tag', [change('tag', 'a:2', 'flux-system:tag')], 'Update tag to 2'],
    ['two', [change('app', 'a:1.5.3'), change('web', 'w:2.0.0')], 'Update app to 1.5.3 and web to 2.0.0'],
    ['four', [change('a', 'a:1'), change('b', 'b:1'), change('c', 'c:1'), change('d', 'd:1')], 'Update 4 images'],
    ['nothing', [], 'Update images'],
    ['a name that would mention', [change('@team', 'a:1')], 'Update team to 1'],
  ])('%s', (_, edits, title) => {
    expect(updateTitle([proposal(edits)])).toBe(title);
  });

  test('is cut before GitHub refuses it', () => {
    expect(updateTitle([proposal([change('x'.repeat(300), 'a:1')])]).length).toBeLessThanOrEqual(200);
  });
});

const facts: UpdateFacts = {
  filesUrl: 'https://github.com/o/r/blob/main',
  reasons: new Map([['flux-system/app' as PolicyId, '1.5.3 is the newest of 80 tags in 1.x']]),
  sources: new Map(),
  held: [],
};

describe('updateBody', () => {
  test('a table of old and new with links to the files, and why', () => {
    const edits = [edit(), edit({ file: 'apps/a (b)/#c.yaml', line: 3 })];
    expect(updateBody([proposal(edits)], facts)).toBe(
      [
        '| Policy | Old | New | Where |',
        '| --- | --- | --- | --- |',
        '| <code>flux-system/app</code> | <code>ghcr.io/org/app:1.5.2</code> | <code>ghcr.io/org/app:1.5.3</code> | ' +
          '[<code>apps/app.yaml:21</code>](https://github.com/o/r/blob/main/apps/app.yaml#L21)<br>' +
          '[<code>apps/a &#40;b&#41;/&#35;c.yaml:3</code>](https://github.com/o/r/blob/main/apps/a%20%28b%29/%23c.yaml#L3) |',
        '',
        '### Why',
        '',
        '- <code>flux-system/app</code>: 1.5.3 is the newest of 80 tags in 1.x',
      ].join('\n'),
    );
  });

  test('a link to compare the sources, and what was held back', () => {
    const source = { source: 'https://github.com/org/app', oldRevision: 'aaa', newRevision: 'bbb' };
    const held = [{ policy: 'flux-system/web', why: 'the registry answers 503' }];
    const sources = new Map([['flux-system/app' as PolicyId, source]]);
    const body = updateBody([proposal()], { ...facts, sources, held });
    expect(body).toContain('([compare the sources](https://github.com/org/app/compare/aaa...bbb))');
    expect(body).toContain('### Held back\n\n- <code>flux-system/web</code>: the registry answers 503');
  });

  test('many places of one change are counted, not listed', () => {
    const edits = Array.from({ length: 9 }, (_, at) => edit({ line: at + 1 }));
    expect(updateBody([proposal(edits)], facts)).toContain('<br>and 4 more |');
  });

  test('no word of a stranger becomes markup, a mention or a link', () => {
    const nasty = 'x|y @team #1 [a](https://evil.example) <img src=x> `b` --> www.evil.example';
    const body = updateBody([proposal([edit({ newValue: nasty, oldValue: nasty, file: `${nasty}.yaml` })])], {
      ...facts,
      reasons: new Map([['flux-system/app' as PolicyId, nasty]]),
      held: [{ policy: nasty, why: nasty }],
    });
    for (const mark of ['@team', '#1 ', '<img', '`b`', '[a](', 'https://evil', 'www.evil', '-->']) {
      expect(body.replaceAll(/\]\(https:\/\/github\.com[^)]*\)/g, ']')).not.toContain(mark);
    }
    const [row = ''] = body.split('\n').filter((line) => line.includes('evil'));
    expect(row.split('|')).toHaveLength(6);
  });
});
