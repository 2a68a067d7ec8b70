/** Makes docs/pictures/page.png again: node testkit/browser/picture.ts */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from '../demo/program.ts';
import { findChromium, openBrowser } from './browser.ts';
import { layOutShop } from './shop.ts';

const chromium = findChromium();
if (chromium === undefined) throw new Error('There is no Chromium on this machine to take the picture with.');
const base = mkdtempSync(join(tmpdir(), 'picture-'));
const file = join(base, 'page.html');
const root = join(base, 'shop');
layOutShop({ root, applications: 8, end: Date.now(), days: 40 });
const { status, stderr } = await runProgram(['check', '--page-file', file], root);
if (status !== 0) throw new Error(stderr);
const browser = await openBrowser(chromium);
const page = await browser.open(pathToFileURL(file).href);
await page.resize(1280, 1000);
await page.prefer('light');
mkdirSync('docs/pictures', { recursive: true });
writeFileSync('docs/pictures/page.png', await page.screenshot());
await browser.close();
rmSync(base, { recursive: true, force: true });
