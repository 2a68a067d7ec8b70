import type { BranchMove } from '../../core/environments/moves.ts';
import { parseSha } from '../../core/git/sha.ts';
import { attempt } from './failure.ts';
import { contentsRead, nameOf, type Server } from './server.ts';

const route = 'GET /repos/{owner}/{repo}/activity';

/** Lists the moves of a branch, a hundred a question. https://docs.github.com/rest/repos/repos#list-repository-activities */
export async function* listMoves(server: Server, branch: string): AsyncGenerator<readonly BranchMove[]> {
  const { octokit, owner, repo } = server;
  const act = `read when "${branch}" of "${nameOf(server)}" was moved`;
  const ref = `refs/heads/${branch}`;
  for (let after: string | undefined = ''; after !== undefined;) {
    const place = { owner, repo, ref, per_page: 100, ...(after === '' ? {} : { after }) };
    const { data, headers } = await attempt({ act, needs: contentsRead }, () => octokit.request(route, place));
    // The moves of another branch would be false dates for this one.
    yield data
      .filter((move) => move.ref === ref)
      .map((move) => ({ commit: commitOf(move.after), at: Date.parse(move.timestamp) }));
    after = cursorOf(headers.link);
  }
}

/** A branch that goes is moved to the name of nothing. */
function commitOf(after: string): BranchMove['commit'] {
  return /^0+$/.test(after) ? undefined : parseSha(after);
}

/** The list has no numbers of pages: a header names what to ask after. */
function cursorOf(link: string | undefined): string | undefined {
  const [, next] = /<([^<>]+)>; rel="next"/.exec(link ?? '') ?? [];
  return next === undefined ? undefined : (new URL(next).searchParams.get('after') ?? undefined);
}
