import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Checks that dist/ is what src/ makes. GitHub runs the committed dist/, so one that differs would run code that nobody
 * has read.
 */
const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
try {
  const ncc = [
    'ncc',
    'build',
    'src/main.ts',
    '-o',
    fresh,
    '--source-map',
    '--no-source-map-register',
    '--license',
    'licenses.txt',
  ];
  execFileSync('npx', ['--no-install', ...ncc], { stdio: ['ignore', 'ignore', 'inherit'] });
  const names = new Set([...readdirSync(fresh), ...readdirSync('dist')]);
  const different = [...names].filter((name) => bytesOf(fresh, name) !== bytesOf('dist', name));
  if (different.length > 0) {
    console.error(
      `Cannot accept dist/: ${different.sort().join(', ')} differ from a fresh build. Run npm run build and commit dist/.`,
    );
    process.exitCode = 1;
  } else console.log(`dist/ is what src/ makes: ${names.size} files are the same.`);
} finally {
  rmSync(fresh, { recursive: true });
}

function bytesOf(directory: string, name: string): string | undefined {
  try {
    return readFileSync(join(directory, name), 'latin1');
  } catch {
    return undefined;
  }
}
