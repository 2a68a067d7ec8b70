import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../../src/core/environments/instant.ts';
import type { Overview } from '../../../src/core/overview/overview.ts';
import { ageHtml, momentHtml, spanText } from '../../../src/core/page/age.ts';
import { escapeHtml, html, link } from '../../../src/core/page/html.ts';
import { pageHtml } from '../../../src/core/page/page.ts';
import { contentPolicy, integrityOf } from '../../../src/core/page/content-policy.ts';
import { overviewJson } from '../../../src/core/report/overview-json.ts';
import { noon, overviewWith } from '../overview/samples.ts';
import { hostileText } from './hostile.ts';

describe('html', () => {
  it('escapes what is put in, and takes markup as it is', () => {
    expect(html`<b title="${'"x"'}">${'<i>'}${html`<i>${1}</i>`}${[html`&`, undefined, "'"]}</b>`.text).toBe(
      '<b title="&#34;x&#34;">&#60;i&#62;<i>1</i>&&#39;</b>',
    );
  });

  it('leaves no sign that markup is made of, and none that hides text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"'`=\p{Cc}\p{Cf}\p{Zl}]|&(?!#\d+;)/u);
      }),
    );
  });
});

describe('link', () => {
  it.each(['https://github.com/o/r/pull/1', 'http://localhost:3000/a?b=c#d', 'https://ghe.example.com/o/r/commit/abc'])(
    'leads to %s',
    (url) => {
      expect(link(url, 'x').text).toMatch(/^<a href="http/);
    },
  );

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    ' https://x',
    'JavaScript:alert(1)//https://x',
    'data:text/html,x',
    '//x',
    'https://x"onfocus=1',
    "https://x'",
    'https://x<b>',
    'https://x\ny',
    'https://x y',
    'https://\u202ex',
    'file:///etc/passwd',
  ])('leads nowhere by %j', (url) => {
    expect(link(url, 'x').text).toBe('x');
  });
});

it.each([
  [-1, 'under 1 min'],
  [59_999, 'under 1 min'],
  [90 * minute, '90 min'],
  [30 * hour, '30 h'],
  [100 * hour, '4 d'],
  [400 * day, '13 months'],
])('spanText of %i is %s', (span, text) => {
  expect(spanText(span)).toBe(text);
});

it('moments and ages name the moment', () => {
  expect(momentHtml(noon).text).toBe('<time datetime="2026-07-01T12:00:00Z">2026-07-01 12:00</time>');
  expect(ageHtml(noon, noon + 2 * day).text).toBe(
    '<time datetime="2026-07-01T12:00:00Z" title="since 2026-07-01T12:00:00Z">2 d</time>',
  );
  expect(ageHtml(noon + day, noon).text).toContain('>under 1 min<');
});

describe('the policy of the page', () => {
  it.each(['', 'a', 'ä🙂\n'])('names %j as browsers do', (text) => {
    expect(integrityOf(text)).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  });

  it('lets run what stands in it, and nothing else', () => {
    const page = pageHtml(overviewWith('x'));
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    expect(page).toContain(`content="${contentPolicy(style, script)}"`);
    expect(contentPolicy(style, script)).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /,
    );
    expect(page.match(/<(?:script|style|iframe|object|embed|img|base)\b/g)).toEqual(['<style', '<script']);
    expect(page.replace(/<(?:script|style)>[^]*?<\/(?:script|style)>/g, '')).not.toMatch(/\son\w+=|\sstyle=/);
  });
});

/** Every tag with the names of its attributes, in order: what a text put in must never change. */
const skeleton = (page: string): readonly string[] =>
  [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));

describe('pageHtml', () => {
  it('is made of the same tags whatever names, tags, reasons and addresses say', () => {
    const plain = skeleton(pageHtml(overviewWith('x')));
    expect(plain.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(skeleton(pageHtml(overviewWith(`x${text}`)))).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('leads only to the web', () => {
    const links = (url: string): readonly string[] =>
      [...pageHtml(overviewWith(url)).matchAll(/href="([^"#][^"]*)"/g)].map(([, address = '']) => address);
    expect(links('javascript:alert(1)').filter((address) => !address.startsWith('data:image/'))).toEqual([]);
    const web = links('https://github.com/o/r').filter((address) => !address.startsWith('data:image/'));
    expect(new Set(web)).toEqual(new Set(['https://github.com/o/r']));
  });

  it('is the same for the same overview, and holds no clock', () => {
    expect(pageHtml(overviewWith('x'))).toBe(pageHtml(overviewWith('x')));
    expect(pageHtml(overviewWith('x'))).not.toMatch(/new Date|Date\.now|https?:\/\/(?!www\.w3\.org)/);
  });

  it('says where there is nothing to show', () => {
    const empty: Overview = {
      ...{ now: noon, url: undefined, promotions: [], holds: [], changes: [], olderChanges: 0, figures: [], gaps: [] },
      landscape: { stages: [], routes: [], rows: [] },
    };
    expect(pageHtml(empty).match(/class="empty"/g)).toHaveLength(5);
  });
});

it('overviewJson says the same to programs', () => {
  expect(overviewJson(overviewWith('x'))).toMatchObject({
    at: '2026-07-01T12:00:00Z',
    environments: [{ name: 'staging' }, { name: 'production', protected: true }],
    applications: [
      {
        name: 'flux-system/app',
        cells: [
          { environment: 'staging', tag: '1.5.3', since: null },
          { environment: 'production', tag: '1.5.2', drift: [{ from: 'staging', change: 'patch' }] },
        ],
      },
    ],
    promotions: [
      { to: 'production', pullRequest: { number: 7 }, gates: [{ state: 'closed', opensAt: '2026-07-01T12:00:00Z' }] },
    ],
    changes: [{ old: '1.5.2', kind: 'update' }],
    olderChanges: 0,
    gaps: ['x'],
  });
});
