import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHtml } from '../../src/core/page/page.ts';
import { findChromium, openBrowser, type Browser, type Page } from '../../testkit/browser/browser.ts';
import { layOutShop } from '../../testkit/browser/shop.ts';
import { runProgram } from '../../testkit/demo/program.ts';
import { overviewWith } from '../core/overview/samples.ts';

const chromium = findChromium();

if (chromium === undefined) {
  console.info('Left out: there is no Chromium on this machine, so the page was not tried in a browser.');
}

const folder = mkdtempSync(join(tmpdir(), 'page-browser-'));
const file = join(folder, 'page.html');
const address = pathToFileURL(file).href;
let browser: Browser | undefined;

beforeAll(async () => {
  if (chromium === undefined) return;
  layOutShop({ root: join(folder, 'shop'), applications: 12, end: Date.now(), days: 10 });
  await runProgram(['explain', '--policies', 'none', '--page-file', file], join(folder, 'shop'));
  browser = await openBrowser(chromium);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a test in the browser, where there is one. */
function inBrowser(name: string, test: (open: (url?: string) => Promise<Page>) => Promise<void>): void {
  it(name, async () => {
    if (browser === undefined) {
      expect(chromium).toBeUndefined();
      return;
    }
    const { open } = browser;
    await test((url = address) => open(url));
  });
}

const shown = `[...document.querySelectorAll('[data-item=application]')].filter((row) => !row.hidden).length`;
const count = `document.getElementById('count').textContent`;
const type = (text: string): string =>
  `(() => { const field = document.querySelector('[name=text]'); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true })); })()`;

describe('the page in a real browser', () => {
  inBrowser('asks for nothing and complains of nothing', async (open) => {
    const page = await open();
    expect(await page.evaluate(shown)).toBe(12);
    expect([page.requests, page.complaints]).toEqual([[address], []]);
  });

  inBrowser('filters by text, environment, drift and hold, and says how many are left', async (open) => {
    const page = await open();
    await page.evaluate(type('ledger'));
    expect([await page.evaluate(shown), await page.evaluate(count)]).toEqual([
      1,
      expect.stringMatching(/^1 of 12 applications, \d+ of \d+ changes$/),
    ]);
    await page.evaluate(type('no such thing'));
    expect(await page.evaluate(shown)).toBe(0);
    await page.evaluate(`document.querySelector('[type=reset]').click(), new Promise((done) => setTimeout(done))`);
    expect(await page.evaluate(shown)).toBe(12);
    await page.evaluate(`document.querySelector('[name=held]').click()`);
    expect(await page.evaluate(shown)).toBe(1);
    await page.evaluate(`document.querySelector('[name=held]').click()`);
    await page.evaluate(`document.querySelector('[name=drift]').click()`);
    const drifting = await page.evaluate(
      `document.querySelectorAll('#matrix tr[data-drift]:not([data-drift=""])').length`,
    );
    expect([await page.evaluate(shown), Number(drifting) > 0]).toEqual([drifting, true]);
    const choose = `(() => { const place = document.querySelector('[name=place]'); place.value = '2'; place.dispatchEvent(new Event('input', { bubbles: true })); })()`;
    await page.evaluate(choose);
    expect(
      await page.evaluate(`[...document.querySelectorAll('#matrix thead th')].filter((cell) => !cell.hidden).length`),
    ).toBe(2);
  });

  inBrowser('works from the keyboard', async (open) => {
    const page = await open();
    const focused = `document.activeElement.name || document.activeElement.className || document.activeElement.textContent`;
    await page.press('Tab');
    expect(await page.evaluate(focused)).toBe('skip');
    expect(await page.evaluate(`document.activeElement.getBoundingClientRect().top >= 0`)).toBe(true);
    await page.press('/');
    expect(await page.evaluate(focused)).toBe('text');
    for (const key of 'cart') await page.press(key);
    expect(await page.evaluate(`document.activeElement.value`)).toBe('cart');
    expect(Number(await page.evaluate(shown))).toBeLessThan(12);
    await page.press('Escape');
    expect(await page.evaluate(shown)).toBe(12);
    const order: unknown[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.press('Tab');
      order.push(await page.evaluate(focused));
    }
    expect(order).toEqual(['place', 'drift', 'held', 'Clear', 'Colours: auto']);
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
    await page.press('Enter');
    expect(await page.evaluate(`document.documentElement.dataset.theme`)).toBe('light');
  });

  inBrowser('is light and dark as the reader prefers, or as the switch says', async (open) => {
    const page = await open();
    const paper = `getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color`;
    await page.prefer('light');
    const light = await page.evaluate(paper);
    await page.prefer('dark');
    const dark = await page.evaluate(paper);
    expect(dark).not.toBe(light);
    const button = `document.getElementById('theme')`;
    while ((await page.evaluate(`${button}.value`)) !== 'light') await page.evaluate(`${button}.click()`);
    expect(await page.evaluate(paper)).toBe(light);
    await page.evaluate(`${button}.click()`);
    expect(await page.evaluate(`${button}.textContent`)).toBe('Colours: dark');
    await page.prefer('light');
    expect(await page.evaluate(paper)).toBe(dark);
  });

  inBrowser('has contrast enough for every text, in both', async (open) => {
    const page = await open();
    for (const colours of ['light', 'dark'] as const) {
      await page.prefer(colours);
      expect(await page.evaluate(faint)).toEqual([]);
    }
  });

  inBrowser('tells a screen reader its landmarks, tables and controls', async (open) => {
    const page = await open();
    const told = await page.accessibility();
    const roles = (role: string): string[] => told.filter((node) => node.role === role).map(({ name }) => name);
    for (const role of ['banner', 'main', 'contentinfo', 'search', 'navigation', 'status'])
      expect([role, roles(role).length]).toEqual([role, 1]);
    expect(roles('heading')).toEqual(
      expect.arrayContaining(['Promotions', 'Holds', 'Applications', 'Figures', 'Changes']),
    );
    expect(roles('table')).toHaveLength(3);
    expect(roles('rowheader').length).toBeGreaterThan(12);
    expect(roles('columnheader')).toEqual(
      expect.arrayContaining(['Application', expect.stringContaining('production')]),
    );
    for (const role of ['checkbox', 'button', 'combobox', 'searchbox'])
      expect(roles(role).filter((name) => name.trim() === '')).toEqual([]);
  });

  inBrowser('fits a narrow window: what is wide scrolls by itself', async (open) => {
    const page = await open();
    await page.resize(360, 800);
    expect(await page.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
  });

  inBrowser('shows hostile names as text, and runs nothing of them', async (open) => {
    const hostile = `${'long'.repeat(60)}"><img src=x onerror="document.title='broken'"></script><script>document.title='broken'</script>{{x}}<!--`;
    const odd = join(folder, 'hostile.html');
    writeFileSync(odd, pageHtml(overviewWith(hostile)));
    const page = await open(pathToFileURL(odd).href);
    expect(await page.evaluate(`document.title`)).toContain('<script>');
    expect(await page.evaluate(`document.querySelectorAll('img, main script').length`)).toBe(0);
    expect(await page.evaluate(`document.querySelector('.reason').textContent`)).toBe(hostile);
    expect(await page.evaluate(`document.querySelectorAll('a[href]:not([href^="#"])').length`)).toBe(0);
    expect([page.requests.length, page.complaints]).toEqual([1, []]);
    await page.evaluate(type('onerror'));
    expect(await page.evaluate(shown)).toBe(1);
    await page.resize(360, 800);
    expect(await page.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
  });

  inBrowser('lets no script but its own run, even if markup slipped in', async (open) => {
    const odd = join(folder, 'slipped.html');
    const page = pageHtml(overviewWith('x')).replace('<main>', '<main><script>document.title = "broken"</script>');
    writeFileSync(odd, page);
    const opened = await open(pathToFileURL(odd).href);
    expect(await opened.evaluate(`document.title`)).not.toBe('broken');
    expect(opened.complaints.join()).toContain('Content Security Policy');
  });
});

/** The texts whose colour stands out from what is behind it by less than 4.5 : 1 (WCAG 2.2, 1.4.3). */
const faint = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (element) => { for (let at = element; at; at = at.parentElement) { const paper = rgb(getComputedStyle(at).backgroundColor); if (paper[3] === 255) return paper; } return [255, 255, 255, 255]; };
  const found = new Set();
  for (const element of document.querySelectorAll('body *')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') || element.closest('script')) continue;
    const [a, b] = [light(rgb(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) found.add(element.tagName + '.' + element.className + ' ' + contrast.toFixed(2));
  }
  return [...found];
})()`;
