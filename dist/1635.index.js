export const id = 1635;
export const ids = [1635];
export const modules = {

/***/ 81635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishBranch: () => (/* binding */ publishBranch)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/publication/barriers.ts
var barriers = __webpack_require__(60076);
// EXTERNAL MODULE: ./src/core/publication/deed.ts
var deed = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
;// CONCATENATED MODULE: ./src/flows/publish/outcome.ts



/** Tells what a run did to one branch, and what stands there in the end. */
function publicationOf(plan, done, view, ending) {
    const commits = plan.commits.flatMap((commit) => publishedCommit(commit, done, view));
    return {
        ...resultOf(plan, done, view, ending),
        branch: plan.branch,
        commits,
        trace: (0,deed/* traceOf */.f)(plan, { ...done, commits }),
        steps: view?.decision.steps ?? [],
        problems: [...problemsOf(view), ...done.problems, ...runProblems(plan, done, view), ...asList(ending.problem)],
    };
}
const nothing = { commit: undefined, pullRequest: undefined, verified: undefined };
function resultOf(plan, done, view, ending) {
    if (ending.report && view?.decision.steps.length !== 0)
        return { ...nothing, kind: 'report' };
    if (done.commits.size === 0 && !standsAlready(plan, view, ending))
        return { ...nothing, kind: 'none' };
    const commit = { kind: 'commit', commit: done.head, verified: isVerified(done, view) };
    if (plan.kind === 'direct' || plan.pullRequest === undefined || done.pull === undefined) {
        return { ...commit, pullRequest: undefined };
    }
    const { number, url } = done.pull;
    return { ...commit, kind: 'pull-request', pullRequest: { number, url } };
}
/** A pull request's branch that already holds what was wanted stands for it; a direct commit was made or was not. */
function standsAlready(plan, view, { problem }) {
    if (plan.kind === 'direct' || view === undefined || problem !== undefined)
        return false;
    return view.drafting.drafts.length > 0 && view.decision.problems.length === 0;
}
function isVerified(done, view) {
    const made = [...done.commits.values()].map(({ committed }) => committed.verified);
    const found = view?.standing.branch?.history.slice(0, view.drafting.drafts.length) ?? [];
    return (made.length > 0 ? made : found.map(({ verified }) => verified)).every((verified) => verified);
}
function publishedCommit(plan, done, view) {
    const made = done.commits.get(plan);
    const proposal = made?.draft.proposal ?? view?.drafting.proposals.get(plan);
    if (proposal === undefined)
        return [];
    return [{ automation: plan.automation, proposal, commit: made?.committed.head.commit }];
}
function problemsOf(view) {
    return view === undefined ? [] : [...view.drafting.problems, ...view.decision.problems];
}
function runProblems(plan, done, view) {
    const pushed = done.commits.size > 0 && view !== undefined && (0,ownership/* isGitHubToken */.JJ)(view.standing.repository.viewer);
    return pushed ? [(0,barriers/* noWorkflowRuns */.pm)(plan.branch)] : [];
}
function asList(problem) {
    return problem === undefined ? [] : [problem];
}

// EXTERNAL MODULE: ./src/flows/publish/steps.ts + 1 modules
var steps = __webpack_require__(55200);
// EXTERNAL MODULE: ./src/flows/publish/view.ts + 1 modules
var publish_view = __webpack_require__(59475);
;// CONCATENATED MODULE: ./src/flows/publish/branch.ts





const tries = 5;
const firstWait = 500;
const longestWait = 8_000;
/**
 * Brings one branch, and its pull request, to what its plan wants of the text that it has now. Where something moved
 * meanwhile, all is read and decided anew: what was computed for other text is never sent. Throws no Problem: what
 * went wrong stands in the publication, beside what was done.
 */
async function publishBranch(plan, edges) {
    const done = {
        ...{ commits: new Map(), problems: [], head: undefined, pull: undefined },
        ...{ news: undefined, unanswered: undefined },
    };
    for (let attempt = 1;; attempt += 1) {
        const { view, ending } = await attemptOnce(plan, edges, done);
        const again = attempt < tries && ending.problem !== undefined && (0,barriers/* isWorthAnotherTry */.rg)(ending.problem);
        if (!again || view === undefined)
            return publicationOf(plan, done, view, ending);
        await edges.pace.sleep(waitAfter(attempt, edges.pace.random()));
    }
}
async function attemptOnce(plan, edges, done) {
    let view;
    let step;
    try {
        view = await (0,publish_view/* consider */.i)(plan, edges.forge, done);
        const barrier = (0,barriers/* barrierTo */.Ry)(view.standing.repository, edges.readOnly);
        if (edges.dryRun || barrier !== undefined)
            return { view, ending: { problem: barrier, report: true } };
        const { repository } = view.standing;
        for (step of view.decision.steps)
            await (0,steps/* applyStep */.p)(step, { forge: edges.forge, repository, done });
        return { view, ending: { problem: undefined, report: false } };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        if (error.code !== 'github/unavailable')
            done.unanswered = undefined;
        const refused = step !== undefined && (0,barriers/* isReadOnly */.PI)(error, step, done.commits.size);
        return {
            view,
            ending: refused ? { problem: (0,barriers/* readOnlyToken */.aE)(error), report: true } : { problem: error, report: false },
        };
    }
}
/** Half a second, doubled each time, up to eight; and of that, a part from one half to the whole. */
function waitAfter(attempt, chance) {
    const most = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
    return most * (0.5 + chance / 2);
}


/***/ }),

/***/ 59475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ consider),
  d: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./src/core/publication/barriers.ts
var barriers = __webpack_require__(60076);
// EXTERNAL MODULE: ./src/core/publication/decide.ts + 3 modules
var decide = __webpack_require__(85022);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
// EXTERNAL MODULE: ./src/core/publication/situation.ts
var situation = __webpack_require__(42522);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/publication/draft.ts
var draft = __webpack_require__(37313);
;// CONCATENATED MODULE: ./src/flows/publish/drafts.ts





/**
 * Lets every automation of a branch propose, in turn, on the text that the ones before it leave. One that fails is
 * left out, whole; its siblings are not.
 */
async function draftCommits(commits, snapshot, viewer) {
    const written = new Map();
    const proposals = new Map();
    const settled = await (0,settle/* settle */.G)(commits, 1, async (plan) => {
        const proposal = await plan.propose((0,source/* overlaid */.ZY)(snapshot, written), viewer);
        proposals.set(plan, proposal);
        if (proposal.files.length === 0)
            return undefined;
        refuseWorkflows(proposal, plan, viewer);
        const message = await messageOf(plan, proposal);
        const files = proposal.files.map((file) => withMode(file, snapshot));
        for (const { path, text } of files)
            written.set(path, text);
        return { plan, proposal, message, files, tree: snapshot.treeWith(written) };
    });
    const problems = settled.filter((one) => one instanceof problem/* Problem */.A);
    return {
        drafts: settled.filter((one) => one !== undefined && !(one instanceof problem/* Problem */.A)),
        proposals,
        problems,
        complete: problems.length === 0 && [...proposals.values()].every((proposal) => proposal.complete),
    };
}
async function messageOf(plan, proposal) {
    const message = await plan.message(proposal);
    if (message.trim() !== '')
        return message;
    throw new problem/* Problem */.A('publish/empty-message', `Cannot commit the changes of "${plan.automation}": the message is empty`, {
        hint: 'Let spec.git.commit.messageTemplate of the automation give at least one line.',
    });
}
/** A file may be new. What the branch has at its path, or above it, must not be replaced by it: a link, say. */
function withMode({ path, text }, snapshot) {
    const mode = snapshot.modeOf(path) ?? '100644';
    const above = path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'));
    const isFree = above.slice(1).every((directory) => (snapshot.modeOf(directory) ?? '040000') === '040000');
    if (isFree && (mode === '100644' || mode === '100755'))
        return { path, text, mode };
    throw new problem/* Problem */.A('publish/no-file', `Cannot write "${path}": the branch has a link, a submodule or a directory there`, {
        at: { file: path },
        hint: 'Move it away, or put a file of this name in its place.',
    });
}
/** GitHub takes such a commit and then refuses the branch, which is too late to leave one automation out. */
function refuseWorkflows({ files }, { automation }, viewer) {
    const file = files.find(({ path }) => (0,draft/* isWorkflow */._2)(path));
    if (file === undefined || !(0,ownership/* isGitHubToken */.JJ)(viewer))
        return;
    throw new problem/* Problem */.A('publish/workflow-file', `Cannot change "${file.path}": GITHUB_TOKEN may not write workflow files`, {
        at: { file: file.path },
        hint: `Give the token of an App with the permission "Workflows: write", or keep markers of "${automation}" out of .github/workflows.`,
    });
}

// EXTERNAL MODULE: ./src/flows/publish/steps.ts + 1 modules
var steps = __webpack_require__(55200);
;// CONCATENATED MODULE: ./src/flows/publish/view.ts






/**
 * Reads what stands on the server, lets the automations propose on it, and decides. Writes nothing. Throws a Problem.
 * What stood there when the run began is believed where nothing is to be done to it; else it is looked at anew.
 */
async function consider(plan, forge, done) {
    const where = whereOf(plan);
    const early = forge.foreseen(where);
    const view = early && (await viewOf(plan, early, forge, done));
    if (view?.decision.steps.length === 0)
        return view;
    const standing = await forge.look(where);
    const isAsForeseen = view !== undefined && JSON.stringify(standing) === JSON.stringify(early);
    return isAsForeseen ? view : viewOf(plan, standing, forge, done);
}
async function viewOf(plan, standing, forge, done) {
    const { base, repository } = standing;
    if (base === undefined)
        throw (0,barriers/* baseMissing */.Iz)(whereOf(plan).base, repository.name);
    claimUnanswered(base, done);
    const snapshot = await forge.snapshot(base.head);
    const drafting = await draftCommits(plan.commits, snapshot, repository.viewer);
    const decision = plan.kind === 'direct'
        ? decideDirect(plan, drafting, standing, done)
        : await decideBranch(plan, { standing, base: base.head, drafting, done }, forge);
    return { standing, drafting, decision };
}
/** Enough to find a commit again that others were pushed upon within seconds. */
const shownBefore = 10;
/** Names what is looked at for a plan. */
function whereOf(plan) {
    const mirror = plan.mirror?.branch;
    const depth = plan.commits.length + shownBefore;
    if (plan.kind === 'direct')
        return { base: plan.branch, branch: undefined, siblings: false, mirror, depth };
    return { base: plan.base, branch: plan.branch, siblings: plan.family !== undefined, mirror, depth };
}
/** Where an earlier try of this run made the commits, only the mirror may still have to follow. */
function decideDirect(plan, { drafts }, { base, mirror }, done) {
    const commit = base === undefined || drafts.length === 0 ? [] : [{ kind: 'commit', branch: plan.branch, onto: base.head, drafts }];
    const wanted = plan.mirror !== undefined && (commit.length > 0 || (done.head !== undefined && done.head !== mirror));
    const copy = wanted ? [{ kind: 'mirror-branch', from: mirror, mirror: plan.mirror }] : [];
    return { steps: [...commit, ...copy], problems: [] };
}
async function decideBranch(plan, { standing, base, drafting, done }, forge) {
    const { drafts, complete } = drafting;
    done.head = standing.branch?.head.commit;
    done.pull = (0,situation/* openPullOf */.d)(plan, standing)?.pull;
    const matters = drafts.length > 0 || standing.open.length > 0;
    const head = standing.branch?.head.commit;
    const asks = matters && head !== undefined && !(0,ownership/* isAsLeft */.EN)(standing);
    const ahead = asks ? await forge.ahead(base.commit, head) : [];
    const own = {
        viewer: standing.repository.viewer,
        authors: plan.commits.flatMap(({ author }) => author?.email ?? []),
    };
    return (0,decide/* decidePullRequest */.H)({ plan, standing, base, drafts, complete, ahead, own, hash: forge.hash });
}
/** A commit whose answer got lost counts as made where the branch has it: this parent, these files, these words. */
function claimUnanswered({ history, head }, done) {
    const { unanswered } = done;
    done.unanswered = undefined;
    if (unanswered === undefined)
        return;
    const { draft, onto } = unanswered;
    const isIt = (commit) => commit.parents[0] === onto.commit && commit.tree === draft.tree && commit.message.trim() === draft.message.trim();
    const found = history.find(isIt);
    if (found === undefined)
        return;
    const { commit, tree, verified } = found;
    const problems = [(0,barriers/* answerLost */.lM)(head.branch, commit)];
    (0,steps/* noteMade */.q)({ draft, committed: { head: { branch: head.branch, commit, tree }, verified }, problems }, done);
}


/***/ })

};

//# sourceMappingURL=1635.index.js.map