import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from '../../../testkit/github/git/lines.ts';
import { mergeTrees } from '../../../testkit/github/git/merge.ts';
import { Objects } from '../../../testkit/github/git/objects.ts';
import { isRefName } from '../../../testkit/github/git/refs.ts';
import { editTree, emptyTree, leavesOf, type Leaf } from '../../../testkit/github/git/trees.ts';
import { at, Client, commitOn, everything, openBench, textAt } from './client.ts';

const lines = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
  .map((list) => list.map((line) => `${line}\n`).join(''));

/** Does what a patch says, hunk by hunk. */
function applied(before: string, patch: string): string {
  const old = before.split('\n').slice(0, -1);
  const out: string[] = [];
  let next = 0;
  for (const line of patch === '' ? [] : patch.split('\n')) {
    const hunk = /^@@ -(\d+)(?:,(\d+))?/.exec(line);
    if (hunk !== null) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      out.push(...old.slice(next, start));
      next = start;
    } else if (line.startsWith('+')) out.push(line.slice(1));
    else {
      if (line.startsWith(' ')) out.push(line.slice(1));
      next += 1;
    }
  }
  return [...out, ...old.slice(next)].map((line) => `${line}\n`).join('');
}

describe('a diff', () => {
  it('says how one text becomes the other', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        expect(applied(before, diff.patch)).toBe(after);
        expect(diff.additions - diff.deletions).toBe(after.split('\n').length - before.split('\n').length);
      }),
    );
  });

  // Git's own --minimal is not always that: it leaves lines out of its search that are common on the other side.
  it('has no more changes than git finds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'));
    const numbers = (before: string, after: string): readonly number[] => {
      writeFileSync(join(folder, 'a'), before);
      writeFileSync(join(folder, 'b'), after);
      const args = ['diff', '--no-index', '--numstat', '--minimal', 'a', 'b'];
      const { stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
      return stdout === '' ? [0, 0] : stdout.split('\t').slice(0, 2).map(Number);
    };
    const holds = (before: string, after: string): void => {
      const { additions, deletions } = diffLines(before, after);
      const [added = NaN, deleted = NaN] = numbers(before, after);
      expect(additions).toBeLessThanOrEqual(added);
      expect(deletions).toBeLessThanOrEqual(deleted);
    };
    fc.assert(fc.property(lines, lines, holds), {
      numRuns: 20,
      examples: [['a\na\na\na\nb\na\na\na\n', 'b\nb\nb\nb\n']],
    });
    rmSync(folder, { recursive: true });
  });
});

describe('a merge of trees', () => {
  const changes = fc.dictionary(fc.constantFrom('a', 'b', 'd/a', 'd/b'), fc.constantFrom('1', '2', null));

  it('takes both sides where they touch other files, and either where they agree', () => {
    fc.assert(
      fc.property(changes, changes, changes, (first, ours, theirs) => {
        const objects = new Objects();
        const edit = (tree: string, files: Record<string, string | null>): string =>
          editTree(
            objects,
            tree,
            new Map(
              Object.entries(files).map(([path, text]): [string, Leaf | null] => [
                path,
                text === null ? null : { mode: '100644', oid: objects.write('blob', text) },
              ]),
            ),
          );
        const base = edit(emptyTree, first);
        const [one, other] = [edit(base, ours), edit(base, theirs)];
        const [was, mine, yours] = [base, one, other].map((tree) => leavesOf(objects, tree));
        const oid = (leaves: Map<string, Leaf> | undefined, path: string): string | undefined => leaves?.get(path)?.oid;
        const paths = ['a', 'b', 'd/a', 'd/b'];
        const contested = paths.some(
          (path) => new Set([was, mine, yours].map((leaves) => oid(leaves, path))).size === 3,
        );
        const merged = mergeTrees(objects, base, one, other);
        if (contested) return;
        const result = leavesOf(objects, merged ?? emptyTree);
        for (const path of paths)
          expect(oid(result, path)).toBe(oid(mine, path) === oid(was, path) ? oid(yours, path) : oid(mine, path));
      }),
    );
  });
});

describe('a name of a reference', () => {
  it('is one where git says so', () => {
    const names = fc.array(
      fc.constantFrom('a', '.', '/', '..', '@{', '~', ' ', '.lock', '-', 'ü', '*', '\\', '\u0007'),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(names, (parts) => {
        const name = `refs/heads/${parts.join('')}`;
        const bySelf = isRefName(name);
        const byGit = ((): boolean => {
          try {
            execFileSync('git', ['check-ref-format', name], { stdio: 'ignore' });
            return true;
          } catch {
            return false;
          }
        })();
        expect([name, bySelf]).toEqual([name, byGit]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('two writers', () => {
  const update = 'mutation ($i: UpdateRefsInput!) { updateRefs(input: $i) { clientMutationId } }';

  it('never lose a commit of the other under a lease, however they interleave', async () => {
    await using bench = await openBench({}, { rateLimit: 1_000_000 });
    const client = new Client(
      bench.github.url,
      bench.github.addToken({ login: 'app[bot]', kind: 'installation', permissions: everything }),
    );
    const repositoryId = textAt(
      await client.graphql('{ repository(owner: "o", name: "r") { id } }'),
      'data',
      'repository',
      'id',
    );
    let count = 0;
    const pushed = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), async (strikes) => {
        const turns = [...strikes];
        bench.github.hooks.beforeRequest = () => {
          count += 1;
          if (turns.shift() === true) pushed.add(bench.github.pushAs('stranger', 'main', { [`s${count}`]: 's' }));
          return undefined;
        };
        const seen = textAt((await client.get('/repos/o/r/git/ref/heads/main')).body, 'object', 'sha');
        const afterOid = await commitOn(client, seen, { [`ours${count}`]: 'o' });
        const body = await client.graphql(update, {
          i: { repositoryId, refUpdates: [{ name: 'refs/heads/main', beforeOid: seen, afterOid, force: true }] },
        });
        if (at(body, 'errors') === undefined) pushed.add(afterOid);
        const log = new Set(bench.repo.log().map(({ sha }) => sha));
        expect([...pushed].filter((sha) => !log.has(sha))).toEqual([]);
        expect(log.has(afterOid)).toBe(at(body, 'errors') === undefined);
      }),
    );
    expect(bench.github.violations).toEqual([]);
  });
});
