import { statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { checkRun } from './check-run.ts';
import { openGround, type Ground } from './ground.ts';
import { manyTags } from './many-tags.ts';
import { markers } from './markers.ts';
import { readOptions } from './options.ts';
import { peers } from './peers.ts';
import { ratioOf, tableOf, type Row } from './row.ts';
import { scanning } from './scanning.ts';
import { selection } from './selection.ts';
import { simulationTable } from './simulation.ts';
import { slopes, slopesText, type Slope } from './slopes.ts';
import { startUp } from './start-up.ts';
import { wholeUpdate } from './whole-update.ts';

/** Measures the built program against yardsticks of the same run. `docs/performance.md` says how to read it. */
const parts: Readonly<Record<string, (ground: Ground) => Promise<Row | readonly Row[]>>> = {
  'start-up': startUp,
  markers,
  check: checkRun,
  selection,
  scanning,
  'many-tags': manyTags,
  'whole-update': wholeUpdate,
  peers,
};

const options = readOptions(process.argv.slice(2));
const ground = openGround(options);
try {
  await (options.only.includes('simulation') ? simulated() : bench());
} finally {
  ground.close();
}

/** Takes no time of this machine, and is no part of the others' table. */
async function simulated(): Promise<void> {
  const { simulatedRepositories: repositories, tags } = options;
  console.log(await simulationTable([1, 2, 5, 10, 20, 50], { repositories, tags, slots: 20 }));
}

async function bench(): Promise<void> {
  const wanted = options.only.length === 0 ? [...Object.keys(parts), 'slopes'] : ['start-up', ...options.only];
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!wanted.includes(name)) continue;
    console.error(`Measuring ${name} …`);
    rows.push(...[await part(ground)].flat());
  }
  tell(rows, wanted.includes('slopes') ? await slopes(ground) : []);
}

/** Prints what docs/performance.md shows, and writes it as JSON where that is wanted. */
function tell(rows: readonly Row[], grown: readonly Slope[]): void {
  const { rounds, seed, program, json } = options;
  const bytes = statSync(program).size;
  const machine = `Node ${process.version}, ${process.platform}, ${String(cpus().length)} processors, ${cpus()[0]?.model ?? ''}`;
  console.log(
    `${machine}. The least of ${String(rounds)} rounds, seed ${String(seed)}, an index.js of ${String(bytes)} bytes.\n`,
  );
  console.log(tableOf(rows));
  if (grown.length > 0) console.log(`\nSlopes:\n\n\`\`\`text\n${slopesText(grown)}\n\`\`\``);
  if (json === '') return;
  const figures = rows.map((row) => ({ ...row, ratio: ratioOf(row) }));
  writeFileSync(json, `${JSON.stringify({ machine, options, figures, slopes: grown }, undefined, 2)}\n`);
}
