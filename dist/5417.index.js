export const id = 5417;
export const ids = [5417];
export const modules = {

/***/ 60076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ baseMissing),
/* harmony export */   PI: () => (/* binding */ isReadOnly),
/* harmony export */   Ry: () => (/* binding */ barrierTo),
/* harmony export */   aE: () => (/* binding */ readOnlyToken),
/* harmony export */   lM: () => (/* binding */ answerLost),
/* harmony export */   pm: () => (/* binding */ noWorkflowRuns),
/* harmony export */   rg: () => (/* binding */ isWorthAnotherTry)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);

const permissions = 'Give the job "permissions: contents: write", and "pull-requests: write" where it opens pull requests.';
/** Finds what keeps a run from writing anything, before it tries; undefined where nothing is known to. */
function barrierTo(repository, readOnly) {
    const { name } = repository;
    if (repository.archived) {
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('github/archived', `Cannot publish to "${name}": the repository is archived`, {
            hint: 'Unarchive the repository under Settings → General, or take the workflow away.',
        });
    }
    if (readOnly !== undefined) {
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/read-only', `Cannot publish to "${name}": ${readOnly}`, {
            hint: 'The report says what would have been done.',
        });
    }
    if (repository.mayPush !== false)
        return undefined;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/read-only', `Cannot publish to "${name}": the token may read it and not push`, {
        hint: 'Use a token of someone who may push. The report says what would have been done.',
    });
}
/**
 * Tells whether a refusal means that the token can only read: the first write to the repository's contents was not
 * permitted, and nothing has been written.
 */
function isReadOnly(problem, step, made) {
    const writesContents = step.kind === 'commit' || step.kind === 'put-branch';
    return problem.code === 'github/missing-permission' && writesContents && made === 0;
}
/** Turns that refusal into the reason why there is only a report. */
function readOnlyToken(problem) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/read-only', `${problem.message}: nothing is published, and there is only this report`, {
        hint: permissions,
        cause: problem,
    });
}
/** Tells whether a failed write is worth another look: something moved, or the answer got lost. */
function isWorthAnotherTry({ code }) {
    return code === 'publish/branch-moved' || code === 'github/already-exists' || code === 'github/unavailable';
}
/** Says once what a run by GITHUB_TOKEN cannot do. */
function noWorkflowRuns(branch) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/no-workflow-runs', `Cannot start workflows by the commits on "${branch}": GitHub starts none for what GITHUB_TOKEN pushes, ` +
        'and holds those of its pull requests until someone approves them', { hint: 'Give the token of a GitHub App (see docs/app-token.md) to have them start by themselves.' });
}
function baseMissing(branch, repository) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/branch-missing', `Cannot publish to "${branch}": "${repository}" has no such branch`, {
        hint: 'Check spec.git.checkout.ref.branch and spec.git.push.branch of the automation.',
    });
}
/** The answer never came, but the branch has just this commit: almost certainly this run's own. */
function answerLost(branch, commit) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/answer-lost', `Cannot be sure who made commit ${commit} on "${branch}": GitHub's answer got lost, and the branch now holds the very commit that was asked for`, { hint: 'Nothing is left to do: the change is published.' });
}


/***/ }),

/***/ 85022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ decideMerge),
  H: () => (/* binding */ decidePullRequest)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
;// CONCATENATED MODULE: ./src/core/publication/digests.ts

/** Each takes nine characters of a pull request's body, which has room for 65,536. */
const mostNamed = 500;
/**
 * Names what proposals want, wherever in the files it stands: which setters get which values. The same wishes have the
 * same name, so that a change which a person declined is known again. A proposal's own words tell more, where it has
 * some; where no marked value changes, as when a hold is lifted, the files tell.
 *
 *     app → 1.5.3, web → 2.0.0   →   '3f2a91c0,9be07d41'
 */
function changesName(proposals, hash) {
    const wishes = proposals.flatMap(wishesOf).map((wish) => digest(wish, hash).slice(0, 8));
    const names = [...new Set(wishes)].sort(bytewise/* bytewise */.Z);
    return names.length <= mostNamed ? names.join(',') : digest(names, hash);
}
function wishesOf({ edits, files, wishes }) {
    if (wishes !== undefined)
        return wishes.map((wish) => [wish]);
    if (edits.length > 0)
        return edits.map((edit) => [edit.setter, edit.newValue]);
    return files.map(({ path, text }) => [path, text]);
}
/**
 * Tells whether everything that one name stands for is in another, and that has more.
 *
 *     ('3f2a91c0', '3f2a91c0,9be07d41') → true
 */
function isLessThan(part, whole) {
    const all = new Set(whole.split(','));
    return part !== whole && part.split(',').every((name) => all.has(name));
}
/** Names labels and people as they were asked for. */
function dressDigest(dress, hash) {
    const { labels, assignees, reviewers, teamReviewers, autoMerge } = dress;
    return digest([labels, assignees, reviewers, teamReviewers, autoMerge], hash);
}
function digest(value, hash) {
    return hash('blob', new TextEncoder().encode(JSON.stringify(value))).slice(0, 16);
}

// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
// EXTERNAL MODULE: ./src/core/publication/dress.ts
var publication_dress = __webpack_require__(85933);
// EXTERNAL MODULE: ./src/core/publication/pull-request-text.ts
var pull_request_text = __webpack_require__(12319);
// EXTERNAL MODULE: ./src/core/publication/situation.ts
var publication_situation = __webpack_require__(42522);
;// CONCATENATED MODULE: ./src/core/publication/pull-request-steps.ts




/**
 * Decides how a pull request comes to say what the drafts say. `moves`: its branch is moved first, and the body must
 * then name the new commit.
 */
function pullRequestSteps(situation, moves) {
    const { plan, standing, hash } = situation;
    if (plan.pullRequest === undefined)
        return [];
    const open = (0,publication_situation/* openPullOf */.d)(plan, standing);
    const text = open === undefined ? newText(situation, plan.pullRequest) : nextText(situation, plan.pullRequest, open);
    const head = moves ? undefined : standing.branch?.head.commit;
    const dress = (0,publication_dress/* dressOf */.rJ)(plan.pullRequest);
    const digest = (0,publication_dress/* isUndressed */.Gc)(dress) ? text.marker.dressed : dressDigest(dress, hash);
    const dressed = digest === text.marker.dressed;
    return [
        ...(open === undefined ? [opening(situation, plan.pullRequest, text)] : updates(open, text, head)),
        ...(dressed
            ? []
            : [
                {
                    kind: 'dress-pull-request',
                    pull: open?.pull,
                    dress,
                    text: { ...text, marker: { ...text.marker, dressed: digest } },
                },
            ]),
    ];
}
function opening({ plan }, { draft }, text) {
    return { kind: 'open-pull-request', branch: plan.branch, base: plan.base, draft, text };
}
function updates({ pull, body }, text, head) {
    const same = body !== undefined &&
        head !== undefined &&
        body.marker.head === head &&
        body.marker.changes === text.marker.changes &&
        body.marker.family === text.marker.family &&
        body.managed === (0,pull_request_text/* managedAsWritten */.$H)(text, head) &&
        (text.title === undefined || text.title === pull.title);
    return same ? [] : [{ kind: 'update-pull-request', pull, text }];
}
function newText({ plan, drafts, hash }, settings) {
    const proposals = drafts.map((draft) => draft.proposal);
    const title = settings.title(proposals);
    return {
        title,
        managed: settings.body(proposals),
        around: '',
        marker: {
            ...{ changes: changesName(proposals, hash), title, head: undefined, dressed: '', retired: false },
            family: plan.family ?? '',
        },
    };
}
/** The new text within the old body; a title that a person has chosen stays. */
function nextText(situation, settings, { pull, body }) {
    const fresh = newText(situation, settings);
    const kept = { ...fresh, around: pull.body };
    if (body === undefined)
        return { ...kept, title: undefined, marker: { ...fresh.marker, title: '' } };
    const { title, dressed } = body.marker;
    const chosen = title !== pull.title;
    return {
        ...kept,
        title: chosen ? undefined : fresh.title,
        marker: { ...fresh.marker, dressed, title: chosen ? title : fresh.marker.title },
    };
}

;// CONCATENATED MODULE: ./src/core/publication/retire.ts


/**
 * Takes a pull request back that has nothing left to say, and its branch with it; or the branch alone, where a run was
 * stopped between the two. A pull request that this program did not write stays as it is.
 */
function retire(situation, strangers) {
    const { plan, standing, complete } = situation;
    if (!complete)
        return { steps: [], problems: [] };
    const why = farewellOf(plan);
    const others = retireSiblings(situation, why);
    const open = (0,publication_situation/* openPullOf */.d)(plan, standing);
    if (open === undefined) {
        return { steps: [...(isHalfRetired(standing) ? deletion(situation) : []), ...others], problems: [] };
    }
    if (open.body === undefined)
        return { steps: others, problems: [] };
    if (strangers.length > 0)
        return (0,publication_situation/* leaveAlone */.b)(situation, strangers);
    return { steps: [closing(why, open.pull, open.body), ...deletion(situation), ...others], problems: [] };
}
/** Closes a pull request that merges a branch which is not ours; one that this program did not write stays as it is. */
function closeMerge(plan, standing) {
    const open = (0,publication_situation/* openPullOf */.d)(plan, standing);
    if (open?.body === undefined)
        return [];
    return [closing(farewellOf(plan), open.pull, open.body)];
}
function farewellOf({ base, pullRequest }) {
    const why = pullRequest?.farewell?.();
    if (why === undefined)
        return `Closed: "${base}" already has all that this pull request proposed.`;
    return `Closed: nothing is left to be brought to "${base}" now.${why === '' ? '' : `\n\n${why}`}`;
}
function closing(why, pull, { managed, marker }) {
    const text = {
        title: undefined,
        managed: `${why}\n\n${managed}`,
        around: pull.body,
        marker: { ...marker, retired: true },
    };
    return { kind: 'close-pull-request', pull, text };
}
/** A branch that goes takes every pull request from it along, wherever that leads. */
function deletion({ plan, standing }) {
    const { branch, open } = standing;
    const ours = (0,publication_situation/* openPullOf */.d)(plan, standing)?.pull;
    return branch === undefined || open.some((pull) => pull !== ours)
        ? []
        : [{ kind: 'delete-branch', branch: plan.branch, from: branch.head.commit }];
}
function isHalfRetired({ branch, closed: [closed] }) {
    if (branch === undefined || closed?.state !== 'closed')
        return false;
    const marker = (0,pull_request_text/* readBody */.x8)(closed.body)?.marker;
    return marker !== undefined && marker.retired && marker.head === branch.head.commit;
}
/**
 * Takes back what other branches of the family proposed before: the plan's own branch stands for it now. One that a
 * person has added to stays.
 */
function supersede(situation) {
    return retireSiblings(situation, `Closed: superseded by the branch "${situation.plan.branch}".`);
}
function retireSiblings({ plan, standing }, why) {
    if (plan.family === undefined)
        return [];
    const older = standing.siblings.filter((pull) => pull.branch !== plan.branch);
    return older.flatMap((pull) => {
        const body = (0,pull_request_text/* readBody */.x8)(pull.body);
        if (body === undefined || body.marker.family !== plan.family || body.marker.head !== pull.head)
            return [];
        return [closing(why, pull, body), { kind: 'delete-branch', branch: pull.branch, from: pull.head }];
    });
}

;// CONCATENATED MODULE: ./src/core/publication/decide.ts







/**
 * Decides what must be done so that a branch and its pull request say what the drafts say, in an order in which a run
 * can be stopped after any step and the next one completes it: branch, pull request, labels and people.
 */
function decidePullRequest(situation) {
    const { plan, standing, ahead, own } = situation;
    const strangers = (0,ownership/* isAsLeft */.EN)(standing) ? [] : (0,ownership/* strangersOf */.r5)(ahead, (0,ownership/* recordedHeads */.am)(standing), own);
    if (situation.drafts.length === 0)
        return retire(situation, strangers);
    if (strangers.length > 0)
        return (0,publication_situation/* leaveAlone */.b)(situation, strangers);
    const changes = changesName(situation.drafts.map((draft) => draft.proposal), situation.hash);
    const refusal = refusalOf(plan, standing, changes);
    if (refusal !== undefined)
        return { steps: [], problems: [refusal] };
    if (wouldOnlyLose(situation, changes))
        return { steps: [], problems: [] };
    const put = isUpToDate(situation) ? [] : [putBranch(situation)];
    const pulls = pullRequestSteps(situation, put.length > 0);
    return {
        steps: [...put, ...mirrorSteps(plan, standing, put.length > 0), ...pulls, ...supersede(situation)],
        problems: [],
    };
}
/**
 * Decides how a pull request that merges one branch into another comes to say what is so: the branch is not ours, and
 * is neither moved nor deleted.
 */
function decideMerge(situation) {
    const { plan, standing, drafts, complete, hash } = situation;
    if (drafts.length === 0)
        return { steps: complete ? closeMerge(plan, standing) : [], problems: [] };
    const refusal = refusalOf(plan, standing, changesName(drafts.map((draft) => draft.proposal), hash));
    if (refusal !== undefined)
        return { steps: [], problems: [refusal] };
    return { steps: pullRequestSteps(situation, false), problems: [] };
}
/** Decides whether the mirror of a branch must follow; `moves`: the branch is moved by an earlier step. */
function mirrorSteps({ mirror }, standing, moves) {
    if (mirror === undefined)
        return [];
    const same = !moves && standing.mirror === standing.branch?.head.commit;
    return same ? [] : [{ kind: 'mirror-branch', from: standing.mirror, mirror }];
}
/**
 * Tells whether the branch holds these very files, as the same number of commits right on top of the base: then
 * nothing needs to be sent at all, not even to find that out.
 */
function isUpToDate({ standing, base, drafts }) {
    const { branch } = standing;
    if (branch === undefined || branch.head.tree !== drafts.at(-1)?.tree)
        return false;
    const commits = branch.history.slice(0, drafts.length);
    if (commits.length < drafts.length)
        return holdsDrafts(commits, drafts);
    const below = [...commits.slice(1).map((commit) => commit.commit), base.commit];
    return commits.every(({ parents }, at) => isOnly(parents, below[at]));
}
/** Of very many commits the server shows the last ones alone: those must have the very trees that they shall have. */
function holdsDrafts(commits, drafts) {
    return commits.length > 0 && commits.every(({ tree }, at) => tree === drafts.at(-1 - at)?.tree);
}
function isOnly(parents, parent) {
    return parents.length === 1 && parents[0] === parent;
}
function putBranch({ plan, standing, base, drafts }) {
    return { kind: 'put-branch', branch: plan.branch, onto: base, from: standing.branch?.head.commit, drafts };
}
/** A person may have said no to this very change, by closing its pull request. */
function refusalOf(plan, standing, changes) {
    const { closed } = standing;
    if ((0,publication_situation/* openPullOf */.d)(plan, standing) !== undefined)
        return undefined;
    const [last] = closed;
    const refused = declinedPulls(closed).find(({ body }) => (0,pull_request_text/* readBody */.x8)(body)?.marker.changes === changes);
    return refused === undefined || last === undefined ? undefined : declined(refused, last);
}
/**
 * The pull requests to which people said no, newest first. What was merged or taken back since has made another
 * question of all that came before.
 */
function declinedPulls(closed) {
    const end = closed.findIndex(({ state, body }) => state === 'merged' || (0,pull_request_text/* readBody */.x8)(body)?.marker.retired === true);
    return end === -1 ? closed : closed.slice(0, end);
}
/**
 * Tells whether all that is new is that something could not be judged this time: a registry that is away for an hour
 * must not cost a pull request its changes, and its reviews, only to get them back in the next.
 */
function wouldOnlyLose({ plan, standing, complete }, changes) {
    const marker = (0,publication_situation/* openPullOf */.d)(plan, standing)?.body?.marker;
    return !complete && marker !== undefined && isLessThan(changes, marker.changes);
}
/** GitHub opens none anew whose branch was built anew since, but the last. */
function declined({ number }, last) {
    return new problem/* Problem */.A('publish/declined', `Cannot open a pull request for this change: #${number} proposed the same, and a person closed it`, { hint: `Reopen #${last.number} to have the change. Another change opens a pull request of its own.` });
}


/***/ }),

/***/ 61742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ traceOf),
/* harmony export */   j: () => (/* binding */ deedsOf)
/* harmony export */ });
/**
 * Tells what a run did; undefined where it did nothing to tell of. A pull request whose branch was only built anew on a
 * base that had moved proposes what it did before, and is no news.
 *
 *     (direct, one commit made) → { commits: [it] }    (pull request, branch put anew, nothing new proposed) → undefined
 */
function traceOf(plan, { commits, head, pull, news }) {
    const made = commits.flatMap(({ automation, commit }) => (commit === undefined ? [] : [{ automation, commit }]));
    const edits = commits.flatMap(({ proposal }) => proposal.edits);
    const base = { branch: plan.branch, base: plan.kind === 'direct' ? plan.branch : plan.base, commits: made };
    if (plan.kind === 'direct') {
        const own = commits.filter(({ commit }) => commit !== undefined).flatMap(({ proposal }) => proposal.edits);
        return made.length === 0 ? undefined : { ...base, pullRequest: undefined, edits: own };
    }
    if (plan.pullRequest === undefined) {
        return made.length === 0 ? undefined : { ...base, pullRequest: undefined, edits };
    }
    if (news === undefined || pull === undefined)
        return undefined;
    return { ...base, pullRequest: { number: pull.number, url: pull.url, how: news, head }, edits };
}
/** Says what for something was done. `(update, a trace) → [that deed]`    `(update, undefined) → []` */
function deedsOf(purpose, trace) {
    return trace === undefined ? [] : [{ ...trace, purpose }];
}


/***/ }),

/***/ 37313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   ev: () => (/* binding */ headlineAndBody)
/* harmony export */ });
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/**
 * Tells whether GitHub takes a file for a workflow, which it lets no plain GITHUB_TOKEN change.
 *
 *     '.github/workflows/ci.yaml' → true    '.github/dependabot.yml' → false
 */
function isWorkflow(path) {
    return workflow.test(path);
}
/**
 * Splits a message as GitHub's createCommitOnBranch wants it; undefined where its headline and body, which GitHub
 * joins by an empty line, could not give the same text back.
 *
 *     'a\n\nb' → { headline: 'a', body: 'b' }    'a\nb' → undefined
 */
function headlineAndBody(message) {
    const end = message.indexOf('\n');
    if (end === -1)
        return message.trim() === '' ? undefined : { headline: message, body: '' };
    const [headline, body] = [message.slice(0, end), message.slice(end + 2)];
    return headline.trim() === '' || message[end + 1] !== '\n' || body === '' ? undefined : { headline, body };
}
/** Base64 makes four bytes of three, and GitHub takes about 40 MB in one request. */
const largestMutation = 20_000_000;
/**
 * Tells whether createCommitOnBranch can make this commit: it knows no file modes, joins its message of two parts, and
 * takes all files in one request.
 */
function isPlain({ files, message }) {
    const size = files.reduce((sum, file) => sum + file.text.length, 0);
    const modes = files.every((file) => file.mode === '100644');
    return modes && size <= largestMutation && headlineAndBody(message) !== undefined;
}


/***/ }),

/***/ 85933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ isUndressed),
/* harmony export */   rJ: () => (/* binding */ dressOf),
/* harmony export */   sr: () => (/* binding */ anyMethod)
/* harmony export */ });
/** A repository may allow any of them; a merge keeps most. */
const anyMethod = ['merge', 'squash', 'rebase'];
/** Picks these out of what holds them among other things. */
function dressOf({ labels, assignees, reviewers, teamReviewers, autoMerge }) {
    return { labels, assignees, reviewers, teamReviewers, autoMerge };
}
function isUndressed({ labels, assignees, reviewers, teamReviewers, autoMerge }) {
    const words = [...labels, ...assignees, ...reviewers, ...teamReviewers];
    return words.length === 0 && autoMerge.length === 0;
}


/***/ }),

/***/ 76403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ isAsLeft),
/* harmony export */   JJ: () => (/* binding */ isGitHubToken),
/* harmony export */   YB: () => (/* binding */ isApp),
/* harmony export */   am: () => (/* binding */ recordedHeads),
/* harmony export */   r5: () => (/* binding */ strangersOf)
/* harmony export */ });
/* harmony import */ var _pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12319);

/**
 * Tells whether a branch is just as this program left it, or as it was when it was merged: nobody's work is lost when
 * it is built anew.
 */
function isAsLeft(standing) {
    const head = standing.branch?.head.commit;
    if (head === undefined)
        return true;
    const [closed] = standing.closed;
    return recordedHeads(standing).includes(head) || (closed?.state === 'merged' && closed.head === head);
}
/**
 * Gives the commits of a branch that this program did not make. Where the commit that it last put there is still in
 * the branch, all that came after are someone's; where it is not, the branch was built anew by a run that was stopped
 * before it could say so, and its commits are told by their author.
 */
function strangersOf(ahead, recorded, own) {
    const below = ancestry(ahead, recorded);
    if (below.size > 0)
        return ahead.filter((commit) => !below.has(commit.commit));
    return ahead.filter((commit) => !isOwn(commit, own));
}
/** The commits that this program noted in its pull requests of the branch as the newest that it put there. */
function recordedHeads({ open, closed }) {
    return [...open, ...closed.slice(0, 1)]
        .map((pull) => (0,_pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(pull.body)?.marker.head)
        .filter((head) => head !== undefined);
}
/** The named commits, as far as they are in the list, and all of their ancestors there. */
function ancestry(commits, from) {
    const known = new Map(commits.map((commit) => [commit.commit, commit]));
    const found = new Set();
    const waiting = [...from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const commit = known.get(at);
        if (commit === undefined || found.has(at))
            continue;
        found.add(at);
        waiting.push(...commit.parents);
    }
    return found;
}
/**
 * A commit that GitHub makes for an App names the App's bot as author and GitHub as committer; no push from a person's
 * machine looks like that. A commit with the automation's own author names it as both.
 */
function isOwn(commit, own) {
    const [author, committer] = [commit.author.email, commit.committer.email];
    if (own.authors.includes(author))
        return committer === author;
    if (!isApp(own.viewer) || !isAddressOf(author, own.viewer))
        return false;
    return committer === author || committer.startsWith('noreply@');
}
/** `'github-actions[bot]' → true`, `'octocat' → false` */
function isApp(login) {
    return login.endsWith('[bot]');
}
/** Tells whether a login is that of the token which every workflow run has. */
function isGitHubToken(login) {
    return login === 'github-actions[bot]';
}
/** `('41898282+github-actions[bot]@users.noreply.github.com', 'github-actions[bot]') → true` */
function isAddressOf(email, login) {
    return email.replace(/^\d+\+/, '').startsWith(`${login}@users.noreply.`);
}


/***/ }),

/***/ 12319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ managedAsWritten),
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _git_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76490);

/** GitHub takes 65,536 characters; the rest is room for what it adds. */
const longestBody = 60_000;
const shortestManaged = 2_000;
const begin = '<!-- flux-image-automation begin: people may write above this line -->';
const endLine = /^<!-- flux-image-automation end (\{.*\}) -->$/m;
const note = '\n\nThe rest is left out: GitHub takes no longer text. The report of the run holds all of it.';
/**
 * Reads a pull request's body; undefined where it has no managed section, or one whose marker is damaged.
 *
 *     'mine\n<!-- … begin … -->\ntext\n<!-- … end {…} -->' → { before: 'mine\n', managed: 'text', after: '', marker }
 */
function readBody(body) {
    const text = body.replaceAll('\r\n', '\n');
    const start = text.indexOf(begin);
    if (start === -1)
        return undefined;
    const rest = text.slice(start + begin.length);
    const end = endLine.exec(rest);
    const marker = end?.[1] === undefined ? undefined : parseMarker(end[1]);
    if (end === null || marker === undefined)
        return undefined;
    return {
        before: text.slice(0, start),
        managed: rest.slice(0, end.index).trim(),
        after: rest.slice(end.index + end[0].length),
        marker,
    };
}
/**
 * Writes a pull request's body: the managed section anew, all around it as it was. A body without a section keeps its
 * words below the new one.
 */
function writeBody(text, head) {
    const old = readBody(text.around);
    const before = old?.before ?? '';
    const after = old?.after ?? (text.around === '' ? '' : `\n\n${withoutMarkers(text.around)}`);
    const end = `<!-- flux-image-automation end ${markerText({ ...text.marker, head })} -->`;
    const room = longestBody - before.length - after.length - begin.length - end.length - 4;
    return `${before}${begin}\n\n${fittingManaged(text.managed, room)}\n\n${end}${after}`;
}
/** The managed text as `writeBody` would write it around these words; two texts that agree in this need no update. */
function managedAsWritten(text, head) {
    return readBody(writeBody(text, head))?.managed ?? '';
}
/** Cuts between lines, so that no table row or tag is left open. */
function fittingManaged(text, room) {
    const safe = withoutMarkers(text).trim();
    const most = Math.max(room, shortestManaged);
    if (safe.length <= most)
        return safe;
    return safe.slice(0, Math.max(0, safe.lastIndexOf('\n', most - note.length))) + note;
}
function withoutMarkers(text) {
    return text.replaceAll('<!-- flux-image-automation', '<!-- ');
}
/** `<`, `>` and `-` are escaped: a title that says `-->` must not end the comment and become markup. */
function markerText(marker) {
    return JSON.stringify(marker).replace(/[<>-]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
function parseMarker(text) {
    const data = parseJson(text);
    if (typeof data !== 'object' || data === null)
        return undefined;
    const field = (name) => new Map(Object.entries(data)).get(name);
    const word = (name) => {
        const value = field(name);
        return typeof value === 'string' ? value : '';
    };
    return {
        changes: word('changes'),
        title: word('title'),
        head: (0,_git_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .q)(word('head')),
        dressed: word('dressed'),
        family: word('family'),
        retired: field('retired') === true,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 42522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ leaveAlone),
/* harmony export */   d: () => (/* binding */ openPullOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _pull_request_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12319);


/** The open pull request that stands for a plan: one to the right base, else ours that a person gave another base. */
function openPullOf(plan, standing) {
    const open = standing.open.map((pull) => ({ pull, body: (0,_pull_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(pull.body) }));
    return open.find(({ pull }) => pull.base === plan.base) ?? open.find(({ body }) => body !== undefined);
}
/** Decides to do nothing, because the branch holds someone's work. */
function leaveAlone({ plan }, strangers) {
    const who = [...new Set(strangers.map((commit) => commit.author.name))].slice(0, 3).join(', ');
    const problem = new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/foreign-commits', `Cannot rebuild the branch "${plan.branch}": it holds commits that this program did not make (by ${who})`, { hint: 'Merge the pull request, or delete the branch: the next run makes it anew.' });
    return { steps: [], problems: [problem] };
}


/***/ }),

/***/ 55200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ applyStep),
  q: () => (/* binding */ noteMade)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
;// CONCATENATED MODULE: ./src/core/publication/authorship.ts


/**
 * Chooses between the author that the automation names and the signature that GitHub gives, which cannot both be had:
 * a signing key of the automation's own wins; then GitHub's signature, where GitHub would sign; then the author.
 *
 * `plain` says that createCommitOnBranch will make the commit: it signs for everyone. Other commits GitHub signs for
 * Apps only.
 */
function authorshipOf(plan, viewer, plain) {
    if (plan.author === undefined)
        return { kind: 'server' };
    const author = namedAuthor(plan.author);
    if (plan.signingKey?.type === 'gpg') {
        const namespace = plan.automation.slice(0, plan.automation.indexOf('/'));
        return { kind: 'signed', author, key: plan.signingKey, namespace };
    }
    return plain || (0,ownership/* isApp */.YB)(viewer) ? { kind: 'server' } : { kind: 'author', author };
}
/** Says what of the automation's wishes the choice leaves out; nothing is dropped in silence. */
function authorshipProblems(plan, viewer, chosen) {
    const problems = [];
    if (plan.signingKey?.type === 'ssh') {
        problems.push(new problem/* Problem */.A('automation/unsupported', `Cannot sign the commit of "${plan.automation}" with its SSH key: GitHub's API takes OpenPGP signatures only`, { hint: 'Use a signingKey of type gpg, or none: GitHub then signs the commit itself.' }));
    }
    if (chosen.kind === 'server' && plan.author?.email.includes(viewer) === false) {
        problems.push(new problem/* Problem */.A('publish/author-not-used', `Cannot name "${plan.author.email}" as the author of the commit of "${plan.automation}": ` +
            `GitHub signs it, and names "${viewer}"`, { hint: 'Give the automation a signingKey of type gpg, and its key in secrets, to have both.' }));
    }
    return problems;
}
/** Flux allows an author without a name; GitHub's API does not. `{ name: '', email: 'a@b' } → { name: 'a', … }` */
function namedAuthor({ name, email }) {
    return { name: name === '' ? email.replace(/@.*/, '') : name, email };
}

// EXTERNAL MODULE: ./src/core/publication/draft.ts
var publication_draft = __webpack_require__(37313);
// EXTERNAL MODULE: ./src/core/publication/pull-request-text.ts
var pull_request_text = __webpack_require__(12319);
;// CONCATENATED MODULE: ./src/flows/publish/steps.ts




/** Does one step. Each can be done again by the next run where this one is stopped. */
async function applyStep(step, context) {
    const { forge, done } = context;
    switch (step.kind) {
        case 'commit':
            await commitAll(step, context);
            return;
        case 'put-branch':
            await putBranch(step, context);
            return;
        case 'open-pull-request':
            await openPull(step, context);
            return;
        case 'update-pull-request':
            await updatePull(step, context);
            return;
        case 'dress-pull-request':
            await dress(step, context);
            return;
        case 'close-pull-request':
            await forge.updatePullRequest(step.pull.number, { ...changeOf(step.text, step.pull.head), state: 'closed' });
            return;
        case 'delete-branch':
            await forge.deleteBranch(step.branch, step.from);
            return;
        case 'mirror-branch':
            if (done.head !== undefined) {
                await forge.moveBranch(step.mirror.branch, step.from, done.head, step.mirror.rewrite);
            }
            return;
    }
}
/** Adds one commit after the other to the branch itself; each must find what the one before it left. */
async function commitAll({ drafts, onto }, context) {
    let head = onto;
    for (const draft of drafts)
        head = await commitDirectly(draft, head, context);
}
async function commitDirectly(draft, onto, { forge, repository, done }) {
    const plain = (0,publication_draft/* isPlain */.$i)(draft);
    const authorship = authorshipOf(draft.plan, repository.viewer, plain);
    const commit = { onto, message: draft.message, files: draft.files, tree: draft.tree };
    let committed;
    if (plain && authorship.kind === 'server') {
        done.unanswered = { draft, onto };
        committed = await forge.commitOnBranch(commit);
        done.unanswered = undefined;
    }
    else {
        committed = await forge.createCommit(commit, authorship);
        await forge.moveBranch(onto.branch, onto.commit, committed.head.commit, false);
    }
    noteMade({ draft, committed, problems: authorshipProblems(draft.plan, repository.viewer, authorship) }, done);
    return committed.head;
}
/** Makes all commits first and moves the branch once: nobody ever sees half of them. */
async function putBranch(step, { forge, repository, done }) {
    const made = [];
    let { onto } = step;
    for (const draft of step.drafts) {
        const authorship = authorshipOf(draft.plan, repository.viewer, false);
        const commit = { onto, message: draft.message, files: draft.files, tree: draft.tree };
        const committed = await forge.createCommit(commit, authorship);
        made.push({ draft, committed, problems: authorshipProblems(draft.plan, repository.viewer, authorship) });
        onto = committed.head;
    }
    await forge.moveBranch(step.branch, step.from, onto.commit, true);
    for (const one of made)
        noteMade(one, done);
}
/** A commit counts as made when a branch has it. */
function noteMade({ draft, committed, problems }, done) {
    const { commit, tree } = committed.head;
    done.commits.set(draft.plan, { draft, committed });
    done.head = commit;
    done.problems.push(...problems);
    if (tree === draft.tree)
        return;
    done.problems.push(new problem/* Problem */.A('publish/tree-differs', `Cannot vouch for commit ${commit}: its files are not the ones that were sent`, {
        hint: 'Compare the commit with the report, and tell the makers of this program.',
    }));
}
async function openPull(step, { forge, done }) {
    const { problems, ...pull } = await forge.openPullRequest({
        branch: step.branch,
        base: step.base,
        title: step.text.title ?? '',
        body: (0,pull_request_text/* writeBody */.Oy)(step.text, done.head),
        draft: step.draft,
    });
    done.pull = pull;
    done.news = 'opened';
    done.problems.push(...problems);
}
async function updatePull({ pull, text }, { forge, done }) {
    await forge.updatePullRequest(pull.number, changeOf(text, done.head));
    if ((0,pull_request_text/* readBody */.x8)(pull.body)?.marker.changes !== text.marker.changes)
        done.news ??= 'changed';
}
/** Says in the body that it is done, and only then: a run that is stopped in between does it again. */
async function dress(step, { forge, done }) {
    const pull = step.pull ?? done.pull;
    if (pull === undefined)
        return;
    done.problems.push(...(await forge.dress(pull, step.dress)));
    await forge.updatePullRequest(pull.number, changeOf(step.text, done.head));
}
function changeOf(text, head) {
    const body = (0,pull_request_text/* writeBody */.Oy)(text, head);
    return text.title === undefined ? { body } : { title: text.title, body };
}


/***/ })

};

//# sourceMappingURL=5417.index.js.map