import type { Found, Workspace } from '../core/ports.ts';
import { inventoryOf, type Inventory } from '../core/flux/inventory.ts';
import { isTestFile, type PolicyTest } from '../core/policy-test/policy-test.ts';
import { readPolicyTests } from '../core/policy-test/read-tests.ts';
import { runTest } from '../core/policy-test/run-test.ts';
import { Problem } from '../core/problem/problem.ts';
import { settle } from '../core/problem/settle.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { count } from '../core/text/count.ts';
import { readRepository, type ObjectEdges } from './repository/inventory.ts';

/** Runs the repository's own policy tests. No registry is asked: the tags stand in the tests. */
export async function testPolicies(settings: Settings, edges: ObjectEdges): Promise<Report> {
  const { files, problems, objectPaths } = await findTests(settings.paths, edges.workspace);
  const read = files.map(readPolicyTests);
  const tests = read.flatMap((file) => file.tests);
  const inventory = await inventoryFor(tests, { ...settings, paths: objectPaths }, edges);
  const done = tests.map((test) => runTest(test, inventory));
  const findings = [
    ...problems,
    ...read.flatMap((file) => file.problems),
    ...done.flatMap((one) => one.problems),
    ...(read.every((file) => file.tests.length + file.problems.length === 0) ? [noTests(settings.paths)] : []),
  ];
  const nothing = { outcomes: [], deployed: new Map(), edits: [], publications: [] };
  const report = assembleReport({ mode: 'test', dryRun: false, problems: findings, ...nothing });
  return { ...report, tests: done.map(({ result }) => result) };
}

/** Finds the test files, and where the objects are that they name: everywhere, where only test files are given. */
async function findTests(
  paths: readonly string[],
  workspace: Workspace,
): Promise<Omit<Found, 'looked'> & { readonly objectPaths: readonly string[] }> {
  const found = await workspace.find(paths, ['']);
  const named = new Map(
    (await settle(paths, 1, (path) => workspace.resolve(path))).map((path, index) => [path, paths[index]]),
  );
  const files = found.files.filter(({ path }) => isTestFile(path) || named.has(path));
  const isAboutTests = ({ at }: Problem): boolean => at === undefined || isTestFile(at.file) || named.has(at.file);
  const tested = new Set(files.map(({ path }) => named.get(path)));
  const rest = paths.filter((path) => !tested.has(path));
  return { files, problems: found.problems.filter(isAboutTests), objectPaths: rest.length === 0 ? ['.'] : rest };
}

/** Reads the repository's objects only where a test names one. */
async function inventoryFor(tests: readonly PolicyTest[], settings: Settings, edges: ObjectEdges): Promise<Inventory> {
  if (!tests.some(({ subject }) => subject.kind === 'policy')) return inventoryOf();
  const { inventory } = await readRepository(settings, edges);
  edges.progress.info(`${count(tests.length, 'test')} of ${count(inventory.policies.size, 'policy', 'policies')}`);
  return inventory;
}

/** A run that tests nothing must not look like one in which everything passed. */
function noTests(paths: readonly string[]): Problem {
  return new Problem(
    'test/none',
    `Cannot find a policy test in "${paths.join('", "')}": there is no file *.policy-test.yaml with tests`,
    {
      hint: 'Name a file of tests with path, or write one; schemas/policy-test.schema.json says what it holds.',
    },
  );
}
