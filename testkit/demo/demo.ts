import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRegistry, type RegistryStandIn } from '../registry/registry.ts';
import { heading, quote, remark } from './narrate.ts';
import { tellOfGitHub } from './on-github.ts';
import { run, runProgram } from './program.ts';
import { tellOfProduction } from './to-production.ts';

/** Shows the program at work: a registry on loopback, a Git repository, and dist/index.js as it is shipped. */
const place = mkdtempSync(join(tmpdir(), 'flux-image-automation-demo-'));
const registry = await startRegistry();
try {
  await tell();
} finally {
  await registry.close();
  rmSync(place, { recursive: true, force: true });
}

async function tell(): Promise<void> {
  heading('A registry with images in it');
  pushImages(registry);
  remark(
    `The registry speaks the distribution protocol at ${registry.origin}. The manifests call it registry.example.com.`,
  );

  heading('A Git repository with Flux objects and manifests');
  await makeRepository();
  quote((await git('ls-files')).stdout);

  heading('flux-image-automation update');
  const words = [
    'update',
    '--registry-mirrors',
    `registry.example.com=${registry.origin}`,
    '--report-file',
    'report.json',
  ];
  const ended = await runProgram(words, place);
  quote(ended.stderr);
  quote(ended.stdout);
  if (ended.status !== 0) throw new Error(`the program ended with status ${String(ended.status)}`);

  heading('What changed: the marked values, and no other byte');
  quote((await git('diff', '--unified=1')).stdout);

  heading('The report, as other programs read it');
  quote(firstLines(readFileSync(join(place, 'report.json'), 'utf8'), 24));

  heading('A second run with no news');
  await git('commit', '--all', '--quiet', '--message', 'Update images');
  quote((await runProgram(words.slice(0, 3), place)).stdout.split('\n').slice(-2).join('\n'));
  const left = (await git('status', '--porcelain', '--untracked-files=no')).stdout;
  if (left !== '') throw new Error(`the second run changed something: ${left}`);

  await tellOfGitHub(registry);
  await tellOfProduction(registry);

  heading('What to try next');
  remark('Mend the marker in apps/report.yaml (double quotes), or run the program on a repository of your own:');
  quote('node dist/index.js update --path PATH --dry-run');
}

function pushImages({ pushImage }: RegistryStandIn): void {
  pushImage('shop/cart', ['1.4.0', '1.4.2', '1.5.0-rc.1', '1.5.3', '2.0.0', 'latest', 'sha256-0f.sig']);
  pushImage('shop/search', ['main-3f2a1bc-1760000000', 'main-9c01d2e-1763000000', 'pr-17-aa00bb1-1763500000']);
  pushImage('shop/web', ['2.3.0', '2.4.1', '3.0.0-beta.1'], { platforms: ['linux/amd64', 'linux/arm64'] });
  pushImage('shop/report', ['2026-09', '2026-10', '2026-11']);
}

async function makeRepository(): Promise<void> {
  cpSync(fileURLToPath(new URL('repository', import.meta.url)), place, { recursive: true });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'The shop');
}

function git(...words: string[]): ReturnType<typeof run> {
  const who = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com'];
  return run('git', [...who, ...words], place);
}

function firstLines(text: string, count: number): string {
  const lines = text.split('\n');
  return lines.length <= count ? text : [...lines.slice(0, count), '…'].join('\n');
}
