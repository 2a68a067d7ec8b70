export const id = 8660;
export const ids = [8660,1635];
export const modules = {

/***/ 80758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ digestNeed),
/* harmony export */   v: () => (/* binding */ keepDigests)
/* harmony export */ });
/**
 * Decides where a selection's digest comes from. Flux keeps the digest of `IfNotPresent` in the policy's status; here
 * the manifests are what remembers: where all of them hold the selected tag, and one digest between them, it stays
 * (imagepolicy_controller.go, updateImageRefs).
 *
 *     Never → none    Always → fetch    IfNotPresent, manifests hold 1.2.3@sha256:ab…, 1.2.3 selected → keep sha256:ab…
 */
function digestNeed(policy, tag, deployed) {
    switch (policy.digestReflection) {
        case 'Never':
            return { kind: 'none' };
        case 'Always':
            return { kind: 'fetch' };
        case 'IfNotPresent': {
            const digests = new Set(deployed.map((value) => value.digest).filter((digest) => digest !== undefined));
            const [digest] = digests;
            const sameTag = deployed.every((value) => value.tag === undefined || value.tag === tag);
            return sameTag && digests.size === 1 && digest !== undefined ? { kind: 'keep', digest } : { kind: 'fetch' };
        }
    }
}
/**
 * Decides once more on the text that is about to change: what is checked out may be another branch, or a sparse one,
 * and hold neither the tag nor its digest. Only what an update chose is judged so: what is promoted or rolled back to
 * has its digest from where it ran.
 */
function keepDigests(outcomes, deployed, { policies }) {
    return new Map([...outcomes].map(([id, outcome]) => {
        const policy = policies.get(id);
        if (outcome.kind === 'unselected' || outcome.because.kind !== 'latest' || policy === undefined)
            return [id, outcome];
        const need = digestNeed(policy, outcome.tag, deployed.get(id) ?? []);
        return [id, need.kind === 'keep' ? { ...outcome, digest: need.digest } : outcome];
    }));
}


/***/ }),

/***/ 25361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleText)
/* harmony export */ });
/**
 * Says in words what a policy goes by.
 *
 *     semver 1.x    highest number, of tags that match "^b(?P<n>[0-9]+)$", compared by "$n"
 */
function ruleText({ rule, filter }) {
    const filtered = filter === undefined || filter.pattern === '' ? '' : `, of tags that match "${filter.pattern}"`;
    const compared = filter === undefined || filter.extract === '' ? '' : `, compared by "${filter.extract}"`;
    return `${choiceText(rule)}${filtered}${compared}`;
}
function choiceText(rule) {
    switch (rule.kind) {
        case 'semver':
            return `semver ${rule.range}`;
        case 'alphabetical':
            return rule.order === 'asc' ? 'last in byte order' : 'first in byte order';
        case 'numerical':
            return rule.order === 'asc' ? 'highest number' : 'lowest number';
    }
}


/***/ }),

/***/ 43622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareUrl)
/* harmony export */ });
/** Labels are a stranger's words: only what can be nothing but a repository's address and a commit becomes a link. */
const address = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/((?:[\w-][\w.-]*\/)+[\w-][\w.-]*?)(?:\.git)?\/?$/i;
const revision = /^[0-9a-z][\w.-]{0,99}$/i;
/**
 * Gives the address where two versions of a source can be compared; undefined where the labels do not tell.
 *
 *     { source: 'https://github.com/o/app', oldRevision: 'a1', newRevision: 'b2' }
 *       → 'https://github.com/o/app/compare/a1...b2'
 */
function compareUrl({ source, oldRevision, newRevision }) {
    const [, host, path] = address.exec(source) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    if (oldRevision === undefined || newRevision === undefined)
        return undefined;
    if (![oldRevision, newRevision].every((one) => revision.test(one)) || oldRevision === newRevision)
        return undefined;
    const before = /(?:^|\.)gitlab\./i.test(host) ? '/-' : '';
    return `https://${host}/${path}${before}/compare/${oldRevision}...${newRevision}`;
}


/***/ }),

/***/ 48970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70888);

/**
 * Shows untrusted text as itself within Markdown: no markup, mention, link or HTML comes of it.
 *
 *     'a|b <i> @me' → 'a&#124;b &#60;i&#62; &#64;me'
 */
function escapeMarkdown(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[\\`*_{}[\]<>()#+!|~@&$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replaceAll('://', ':&#47;&#47;')
        .replaceAll('www.', 'www&#46;');
}
/**
 * Shows untrusted text as code within a table cell.
 *
 *     'v1|2' → '<code>v1&#124;2</code>'
 */
function codeCell(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/**
 * Writes a table; nothing where it has no rows. The cells are Markdown already.
 *
 *     (['Gate'], [['soak']]) → '| Gate |\n| --- |\n| soak |'
 */
function tableOf(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

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


/***/ }),

/***/ 19485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expectUpdate: () => (/* binding */ expectUpdate),
  publishUpdate: () => (/* binding */ publishUpdate)
});

// EXTERNAL MODULE: ./src/core/change/branch-plans.ts + 2 modules
var branch_plans = __webpack_require__(54730);
// EXTERNAL MODULE: ./src/core/change/proposal.ts + 1 modules
var change_proposal = __webpack_require__(83279);
// EXTERNAL MODULE: ./src/core/explain/rule-text.ts
var rule_text = __webpack_require__(25361);
// EXTERNAL MODULE: ./src/core/publication/deed.ts
var deed = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/core/publication/dress.ts
var dress = __webpack_require__(85933);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
// EXTERNAL MODULE: ./src/core/publication/source-link.ts
var source_link = __webpack_require__(43622);
;// CONCATENATED MODULE: ./src/core/publication/update-text.ts




const placesShown = 5;
/**
 * Names an update by what it brings.
 *
 *     app to 1.5.3                → 'Update app to 1.5.3'
 *     app to 1.5.3, web to 2.0.0  → 'Update app to 1.5.3 and web to 2.0.0'
 *     more than three             → 'Update 4 images'
 */
function updateTitle(proposals) {
    const tags = new Map();
    for (const edit of editsOf(proposals)) {
        const tag = tagOf(edit);
        if (tag !== undefined || !tags.has(edit.policy))
            tags.set(edit.policy, tag ?? '');
    }
    const parts = [...tags].map(([policy, tag]) => (tag === '' ? nameOf(policy) : `${nameOf(policy)} to ${tag}`));
    if (parts.length > 3)
        return `Update ${parts.length} images`;
    const last = parts.at(-1) ?? 'images';
    return plain(`Update ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last}`);
}
/** Writes the body of an update's pull request: what changes where, why, where to read on, and what was held back. */
function updateBody(proposals, facts) {
    const edits = editsOf(proposals);
    const parts = [
        (0,markdown/* tableOf */.c_)(['Policy', 'Old', 'New', 'Where'], changesOf(edits).map((some) => changeRow(some, facts))),
        section('Why', policiesOf(edits).map((policy) => whyLine(policy, facts))),
        section('Held back', facts.held.map(({ policy, why }) => `- ${(0,markdown/* codeCell */.MZ)(policy)}: ${(0,markdown/* escapeMarkdown */.FV)(why)}`)),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function editsOf(proposals) {
    return proposals.flatMap((proposal) => proposal.edits);
}
/** Edits that put the same value in place of the same, in the order in which they were met. */
function changesOf(edits) {
    const changes = new Map();
    for (const edit of edits) {
        const key = JSON.stringify([edit.policy, edit.oldValue, edit.newValue]);
        changes.set(key, [...(changes.get(key) ?? []), edit]);
    }
    return [...changes.values()];
}
function policiesOf(edits) {
    return [...new Set(edits.map((edit) => edit.policy))].sort(bytewise/* bytewise */.Z);
}
function changeRow(edits, facts) {
    const [first] = edits;
    if (first === undefined)
        return [];
    const places = edits.slice(0, placesShown).map((edit) => placeLink(edit, facts));
    const more = edits.length > placesShown ? [`and ${edits.length - placesShown} more`] : [];
    return [
        (0,markdown/* codeCell */.MZ)(first.policy),
        (0,markdown/* codeCell */.MZ)(first.oldValue),
        (0,markdown/* codeCell */.MZ)(first.newValue),
        [...places, ...more].join('<br>'),
    ];
}
function placeLink({ file, line }, { filesUrl }) {
    const path = file
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
    return `[${(0,markdown/* codeCell */.MZ)(`${file}:${line}`)}](${filesUrl}/${path}#L${line})`;
}
function whyLine(policy, { reasons, sources }) {
    const source = sources.get(policy);
    const url = source === undefined ? undefined : (0,source_link/* compareUrl */.X)(source);
    const link = url === undefined ? '' : ` ([compare the sources](${url}))`;
    return `- ${(0,markdown/* codeCell */.MZ)(policy)}: ${(0,markdown/* escapeMarkdown */.FV)(reasons.get(policy) ?? 'selected by its policy')}${link}`;
}
function section(title, lines) {
    return lines.length === 0 ? '' : `### ${title}\n\n${lines.join('\n')}`;
}
/** `'apps/web' → 'web'` */
function nameOf(policy) {
    return policy.slice(policy.indexOf('/') + 1);
}
/** The tag in the new value, where the setter writes one; undefined for a name or a digest alone. */
function tagOf({ setter, newValue }) {
    if (/^[^:]*:[^:]*:(?:name|digest)$/.test(setter))
        return undefined;
    const reference = newValue.replace(/@.*/, '');
    return reference.slice(reference.lastIndexOf(':') + 1);
}
/** A title is plain text but for mentions and references, which GitHub makes out of any. */
function plain(title) {
    const text = (0,printable/* printable */.g)(title).replace(/[@#`]/g, '');
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

// EXTERNAL MODULE: ./src/core/report/publication.ts
var publication = __webpack_require__(29112);
// EXTERNAL MODULE: ./src/flows/environments/guard.ts
var environments_guard = __webpack_require__(80865);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var repository_inventory = __webpack_require__(43138);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/flows/publish/branch.ts + 1 modules
var branch = __webpack_require__(81635);
;// CONCATENATED MODULE: ./src/flows/publish/branches.ts



const atOnce = 4;
/**
 * Publishes the branches of a run: each by itself, so that one which cannot be published leaves the others alone. What
 * is true of the whole run is said once.
 */
async function publishBranches(plans, edges) {
    const settled = await (0,settle/* settle */.G)(plans, atOnce, (plan) => (0,branch.publishBranch)(plan, edges));
    const publications = settled.filter((one) => !(one instanceof problem/* Problem */.A));
    const said = new Set();
    return publications.map((publication) => ({
        ...publication,
        problems: publication.problems.filter(({ code }) => {
            const again = code === 'publish/no-workflow-runs' && said.has(code);
            said.add(code);
            return !again;
        }),
    }));
}

// EXTERNAL MODULE: ./src/flows/publish/view.ts + 1 modules
var view = __webpack_require__(59475);
// EXTERNAL MODULE: ./src/flows/publish/sources.ts
var publish_sources = __webpack_require__(21471);
;// CONCATENATED MODULE: ./src/flows/update/publish-update.ts












/** Publishes what every automation proposes, each on the branches that it asks for, through GitHub. */
async function publishUpdate(automations, basis, wishes, edges) {
    const { plans, problems } = plansOf(automations, { basis, wishes, edges, sources: new Map() });
    const publications = await publishBranches(plans, edges.publishing);
    const proposals = publications.flatMap(({ commits }) => commits.map(({ proposal }) => proposal));
    return {
        edits: proposals.flatMap(({ edits }) => edits),
        problems: [
            ...problems,
            ...publications.flatMap((one) => one.problems),
            ...proposals.flatMap((one) => one.problems),
        ],
        publications: publications.flatMap(publication/* reported */.Y),
        deeds: publications.flatMap(({ trace }) => (0,deed/* deedsOf */.j)({ kind: 'update' }, trace)),
    };
}
/**
 * Tells GitHub's edge which branch will be looked at, before anything is selected: with it comes what earlier runs kept,
 * so that a run without news asks once. Where there are several branches, that is the first.
 */
function expectUpdate(automations, basis, wishes, edges) {
    const setting = { basis: { ...basis, outcomes: new Map() }, wishes, edges, sources: new Map() };
    const [first] = plansOf(automations, setting).plans;
    if (first !== undefined)
        edges.publishing.forge.expect((0,view/* whereOf */.d)(first));
}
function plansOf(automations, setting) {
    const { basis, wishes, edges } = setting;
    return (0,branch_plans/* branchPlans */.t)({
        automations,
        inventory: basis.inventory,
        outcomes: basis.outcomes,
        way: basis.settings.publish,
        ownBranch: edges.ownBranch,
        grouping: wishes.grouping,
        template: wishes.branch,
        commitOf: (automation, share) => commitPlan(automation, share, setting),
        pullRequestInto: (base) => pullRequest(base, setting),
    });
}
function commitPlan(automation, share, setting) {
    return {
        automation: automation.id,
        author: automation.commit.author,
        signingKey: automation.commit.signingKey,
        propose: (source) => propose(source, automation, share, setting),
        message: async ({ edits }) => (await __webpack_require__.e(/* import() */ 5426).then(__webpack_require__.bind(__webpack_require__, 85426))).commitMessage(automation, edits),
    };
}
async function propose(source, automation, { policies, opens }, { basis, sources, edges }) {
    const { inventory, settings } = basis;
    const outcomes = policies === undefined ? basis.outcomes : new Map([...basis.outcomes].filter(([id]) => policies.has(id)));
    const found = await source.find([automation.path], [repository_inventory/* markerNeedle */.a]);
    const guard = await (0,environments_guard/* guardOn */.H_)(source, (0,branch_plans/* branchesOf */.I)(automation, settings.publish, edges.ownBranch), basis.restraint);
    const proposal = (0,change_proposal/* proposeChanges */.G)(found.files, {
        known: basis.known,
        automation,
        inventory,
        outcomes,
        allowDowngrade: settings.allowDowngrade,
        guard,
    });
    if (opens)
        await (0,publish_sources/* readSources */.t)(proposal.edits, { inventory, outcomes, registry: edges.registry }, sources);
    return {
        ...proposal,
        problems: [...found.problems.map((problem) => problem.with({ at: automation.meta.at })), ...proposal.problems],
    };
}
function pullRequest(base, { basis, wishes, edges, sources }) {
    const outcomes = [...basis.outcomes.values()];
    const facts = {
        filesUrl: `${edges.filesUrl}/${base}`,
        // The rule and not the reason: one that counts tags would change the text whenever the registry grows.
        reasons: new Map([...basis.inventory.policies.values()].map((policy) => [policy.id, (0,rule_text/* ruleText */.Y)(policy)])),
        sources,
        held: outcomes.flatMap((one) => one.kind === 'unselected' ? [{ policy: one.policy, why: one.problem.message }] : []),
    };
    return {
        ...wishes,
        autoMerge: wishes.autoMerge ? dress/* anyMethod */.sr : [],
        title: updateTitle,
        body: (proposals) => updateBody(proposals, facts),
    };
}


/***/ })

};

//# sourceMappingURL=8660.index.js.map