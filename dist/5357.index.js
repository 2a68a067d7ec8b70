export const id = 5357;
export const ids = [5357];
export const modules = {

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

/***/ 12618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11267);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86856);



const timeout = 60_000;
/** A limit that holds longer than this is told rather than waited for: the next run comes soon enough. */
const longestLimit = 120;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
const PatientOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
/** A client that knows its base address from nowhere else, keeps GitHub's limits, and prints nothing. */
function openClient({ apiUrl, token, fetch, manners }) {
    const waits = (seconds, _options, _octokit, retryCount) => seconds <= longestLimit && retryCount < 2;
    return new PatientOctokit({
        auth: token,
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'flux-image-automation',
        log: silent,
        request: { fetch: withTimeout(fetch), log: silent },
        // A limit (429) is the other plugin's; a conflict (409) does not pass by waiting.
        retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: manners.unit },
        throttle: {
            enabled: manners.throttled,
            retryAfterBaseValue: manners.unit,
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
        },
    });
}
function withTimeout(inner) {
    return (input, init) => inner(input, { ...init, signal: AbortSignal.timeout(timeout) });
}
function ignore() {
    // Failures become Problems, and those are shown; headers and bodies would only bring secrets near a log.
}


/***/ }),

/***/ 40860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ attempt)
});

// UNUSED EXPORTS: refusedBy

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
;// CONCATENATED MODULE: ./src/edge/github/refusals.ts

/**
 * GitHub's refusals, the first that fits being taken. Many have no code of their own, only a text: each text here was
 * seen in public reports, and what fits none is shown as it came.
 */
const refusals = [
    {
        code: 'github/unauthorized',
        when: ({ status }) => status === 401,
        hint: () => 'Set token to ${{ github.token }}, or to the token of an App. Tokens of a run end with it.',
    },
    {
        code: 'github/rate-limited',
        when: ({ status, type, said }) => status === 429 || type === 'RATE_LIMITED' || /rate limit/i.test(said),
        state: ({ said, headers }) => `GitHub's limit is reached (${(0,printable/* printable */.g)(said).slice(0, 200)})${waitOf(headers)}`,
        hint: () => 'Run less often, or give the token of an App: its limit is its own.',
    },
    {
        code: 'github/pull-requests-forbidden',
        when: ({ said }) => said.includes('not permitted to create or approve pull requests'),
        hint: () => 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → ' +
            'Workflow permissions (the organization has the same box), or give the token of an App.',
    },
    {
        code: 'publish/workflow-file',
        when: ({ said }) => /refusing to allow .* to create or update workflow/.test(said),
        hint: () => 'Give a token that may write workflow files, or keep markers out of .github/workflows.',
    },
    {
        code: 'github/archived',
        when: ({ said }) => said.includes('was archived so is read-only'),
        hint: () => 'Unarchive the repository under Settings → General, or take the workflow away.',
    },
    {
        code: 'github/ruleset',
        when: ({ said }) => /rule violations|GH013/i.test(said),
        hint: () => 'Publish by pull request (publish: pull-request), or add the App of the token to the bypass list of the ruleset ' +
            'under Settings → Rules.',
    },
    {
        code: 'github/protected-branch',
        when: ({ type, said }) => type === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
            /protected branch|GH006|required status check|approving review|must be made through a pull request/i.test(said) ||
            /Cannot (?:force-push to|delete) this branch|not authorized to push/i.test(said),
        hint: () => 'Publish by pull request (publish: pull-request), or let the App of the token past the protection under ' +
            'Settings → Branches.',
    },
    {
        code: 'publish/branch-moved',
        when: ({ type }) => type === 'STALE_DATA',
        hint: () => 'Give the workflow a concurrency group, so that its runs follow one another.',
    },
    {
        code: 'github/missing-permission',
        when: ({ status, type }) => status === 403 || type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES',
        hint: (needs) => `Give the job "permissions: ${needs}". The token of a run for a fork can only read.`,
    },
    {
        code: 'github/repository-not-found',
        when: ({ status, type }) => status === 404 || type === 'NOT_FOUND',
        hint: (needs) => `Check the name, and that the token can see it (permissions: ${needs}).`,
    },
    {
        code: 'github/already-exists',
        when: ({ said }) => /already exists/i.test(said),
        hint: () => 'Run again: the next run takes up what is there.',
    },
    {
        code: 'github/unavailable',
        when: ({ status, said }) => status === 0 || status >= 500 || said.includes('Something went wrong'),
        state: ({ status, said }) => (status === 0 ? `no answer came (${(0,printable/* printable */.g)(said)})` : `GitHub answers ${status}`),
        hint: () => 'Run again, and see githubstatus.com. Check GITHUB_API_URL and the proxy if it never works.',
    },
];
function waitOf(headers) {
    const seconds = headers['retry-after'];
    return seconds === undefined ? '' : `; it opens again in ${seconds} seconds`;
}

;// CONCATENATED MODULE: ./src/edge/github/failure.ts



/**
 * Does something on the server; what GitHub refuses becomes a Problem that names the act, what GitHub said, and what to
 * change. Anything else that is thrown is a bug, and goes on.
 */
async function attempt(what, work) {
    try {
        return await work();
    }
    catch (error) {
        const refused = refusedBy(error);
        if (refused === undefined)
            throw error;
        throw problemOf(refused, what, error);
    }
}
/**
 * Reads what GitHub said out of an error of its client; undefined for any other error. The client's classes belong to
 * packages below it, so an error is known by what it holds.
 */
function refusedBy(error) {
    if (!(error instanceof Error))
        return undefined;
    const errors = field(error, 'errors');
    if (Array.isArray(errors))
        return refusedByGraphql(errors, headersOf(error));
    if (error.message === 'GraphQL Rate Limit Exceeded') {
        return { status: 200, type: 'RATE_LIMITED', said: error.message, headers: {} };
    }
    const status = field(error, 'status');
    if (typeof status !== 'number')
        return undefined;
    const response = field(error, 'response');
    const answered = typeof response === 'object' && response !== null;
    return { status: answered ? status : 0, type: '', said: error.message, headers: answered ? headersOf(response) : {} };
}
function refusedByGraphql(errors, headers) {
    const said = errors.map((error) => wordOf(error, 'message')).join('; ');
    return { status: 200, type: wordOf(errors[0], 'type'), said, headers };
}
function headersOf(holder) {
    const headers = field(holder, 'headers');
    if (typeof headers !== 'object' || headers === null)
        return {};
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
function wordOf(value, name) {
    const word = typeof value === 'object' && value !== null ? field(value, name) : undefined;
    return typeof word === 'string' ? word : '';
}
function field(holder, name) {
    return Reflect.get(holder, name);
}
function problemOf(refused, { act, needs }, cause) {
    const found = refusals.find(({ when }) => when(refused));
    const code = found?.code ?? 'github/refused';
    const said = (0,printable/* printable */.g)(refused.said).slice(0, 500);
    const state = found?.state === undefined ? `GitHub answers "${said}"` : found.state(refused);
    const hint = found?.hint(needs) ?? 'Look the answer up in the documentation of GitHub’s REST API.';
    // The client's error holds the request with its headers: only its name may go on.
    return new problem/* Problem */.A(code, `Cannot ${act}: ${state}`, { hint, cause: nameOf(cause) });
}
function nameOf(error) {
    return error instanceof Error ? error.name : 'unknown';
}


/***/ }),

/***/ 54453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shaFrom),
/* harmony export */   X: () => (/* binding */ gitHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_git_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76490);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);



/** Names objects as git does. */
const gitHash = (kind, content) => shaFrom((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex'));
/** Reads the name of an object in an answer of the server. Throws a Problem (`github/protocol`) where it is none. */
function shaFrom(text) {
    const sha = (0,_core_git_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .q)(text);
    if (sha !== undefined)
        return sha;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('github/protocol', `Cannot read the answer of GitHub: "${text.slice(0, 80)}" names no git object`, {
        hint: 'Check that GITHUB_API_URL leads to GitHub and not to a page of a proxy.',
    });
}


/***/ }),

/***/ 25357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIssueBook: () => (/* binding */ openIssueBook)
/* harmony export */ });
/* harmony import */ var _core_publication_pull_request_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12319);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12618);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40860);
/* harmony import */ var _pull_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18926);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83854);





/**
 * A thousand issues of one author, or pull requests: a dashboard that stands behind them is not found, and another is
 * opened.
 */
const mostPages = 10;
const issuesWrite = 'issues: write';
/** Opens the issues of a repository. An issue or a pull request counts as ours if the token's owner opened it. */
function openIssueBook(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    const at = { octokit: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .M)(options), owner, repo };
    let viewer;
    const login = () => (viewer ??= readLogin(at));
    const write = { act: `write the dashboard of "${(0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(at)}"`, needs: issuesWrite };
    return {
        find: async (isIt) => findIssue(at, await login(), isIt),
        open: async ({ title, body, labels }) => {
            const issue = { owner, repo, title, body, labels: [...labels], request: { retries: 0 } };
            await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(write, () => at.octokit.request('POST /repos/{owner}/{repo}/issues', issue));
        },
        rewrite: async (number, body) => {
            await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(write, () => at.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...{ owner, repo, issue_number: number, body },
            }));
        },
        pulls: async () => listPulls(at, await login()),
    };
}
async function readLogin(at) {
    const what = { act: `see whose token this is`, needs: 'metadata: read' };
    const { viewer } = await (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .query */ .P)(at, what, '{ viewer { login } }', {});
    return viewer.login;
}
/** Oldest first: where two runs have opened one each, both find the same. */
async function findIssue(at, creator, isIt) {
    const { octokit, owner, repo } = at;
    const what = { act: `find the dashboard of "${(0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(at)}"`, needs: issuesWrite };
    for (let page = 1; page <= mostPages; page += 1) {
        const { data } = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(what, () => octokit.request('GET /repos/{owner}/{repo}/issues', {
            ...{ owner, repo, creator, state: 'all', sort: 'created', direction: 'asc', per_page: 100, page },
        }));
        const found = data.find((issue) => issue.pull_request === undefined && issue.user?.login === creator && isIt(issue.body ?? ''));
        if (found !== undefined) {
            return { number: found.number, state: found.state === 'closed' ? 'closed' : 'open', body: found.body ?? '' };
        }
        if (data.length < 100)
            return undefined;
    }
    return undefined;
}
async function listPulls(at, creator) {
    const { octokit, owner, repo } = at;
    const what = { act: `list the pull requests of "${(0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(at)}"`, needs: _server_js__WEBPACK_IMPORTED_MODULE_3__/* .pullsWrite */ .I6 };
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { data } = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(what, () => octokit.request('GET /repos/{owner}/{repo}/pulls', {
            ...{ owner, repo, state: 'open', sort: 'created', direction: 'asc', per_page: 100, page },
        }));
        const own = data
            .filter(({ user, body }) => user?.login === creator && (0,_core_publication_pull_request_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x8)(body ?? '') !== undefined)
            .filter(({ head, base }) => (0,_pull_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .isIn */ .S1)(head.repo, base.repo.full_name));
        found.push(...own.map(({ number, html_url: url, title, base, draft }) => ({
            ...{ number, url, title, base: base.ref, draft: draft === true },
        })));
        if (data.length < 100)
            break;
    }
    return found;
}


/***/ }),

/***/ 18926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ ownPulls),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   hX: () => (/* binding */ allSiblings),
/* harmony export */   jk: () => (/* binding */ pullsFragment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40860);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54453);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83854);



/** What is asked of a list of pull requests. */
const pullsFragment = `
fragment pulls on PullRequestConnection {
  nodes { id number url title body state baseRefName headRefName headRefOid isCrossRepository }
  pageInfo { hasNextPage endCursor }
}`;
/** A busy base has more open pull requests than GitHub shows at once. */
const more = `
query ($owner: String!, $repo: String!, $baseName: String!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    siblings: pullRequests(baseRefName: $baseName, states: [OPEN], first: 100, after: $after) { ...pulls }
  }
}
${pullsFragment}`;
/** Gives all open pull requests to a base of which the first page is known. */
async function allSiblings(at, { base }, first) {
    const found = [];
    for (let page = first; page !== undefined;) {
        found.push(...pullsOf(page));
        const { hasNextPage, endCursor: after } = page.pageInfo;
        if (!hasNextPage || after === null)
            break;
        const variables = { owner: at.owner, repo: at.repo, baseName: base, after };
        const { repository } = await (0,_server_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(at, listing(at), more, variables);
        page = repository?.siblings;
    }
    return found;
}
/**
 * Gives the pull requests of a branch of this repository, newest first. GraphQL finds them by the bare name of the
 * branch, which anybody's fork can have too: where such pull requests have filled the page, our own are listed by the
 * owner of the branch. What came before a merge into this base matters no more.
 */
async function ownPulls(at, { base, branch }, state, page) {
    if (page === undefined || branch === undefined)
        return [];
    const own = pullsOf(page);
    const isHiding = page.pageInfo.hasNextPage && own.length < page.nodes.length;
    if (!isHiding || own.some((pull) => pull.state === 'merged' && pull.base === base))
        return own;
    const { octokit, owner, repo } = at;
    const { data } = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(listing(at), () => octokit.request('GET /repos/{owner}/{repo}/pulls', {
        ...{ owner, repo, state, head: `${owner}:${branch}`, sort: 'created', direction: 'desc', per_page: 100 },
    }));
    return data
        .filter((pull) => isIn(pull.head.repo, pull.base.repo.full_name))
        .map((pull) => ({
        ...{ id: pull.node_id, number: pull.number, url: pull.html_url, title: pull.title, body: pull.body ?? '' },
        state: pull.merged_at === null ? state : 'merged',
        ...{ base: pull.base.ref, branch: pull.head.ref, head: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(pull.head.sha) },
    }));
}
/** Tells whether a head is of that repository. That of a fork which is gone is null, whatever the types say. */
function isIn(head, repository) {
    return head?.full_name === repository;
}
const stateOf = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/** A fork can have a branch of the same name: its pull requests are none of this program's. */
function pullsOf({ nodes }) {
    return nodes
        .filter((pull) => !pull.isCrossRepository)
        .map(({ id, number, url, title, body, state, baseRefName, headRefName, headRefOid }) => ({
        ...{ id, number, url, title, body },
        state: stateOf[state],
        base: baseRefName,
        branch: headRefName,
        head: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(headRefOid),
    }));
}
function listing(at) {
    return { act: `list the pull requests of "${(0,_server_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(at)}"`, needs: _server_js__WEBPACK_IMPORTED_MODULE_2__/* .pullsWrite */ .I6 };
}


/***/ }),

/***/ 83854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ pullsWrite),
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   QC: () => (/* binding */ contentsWrite),
/* harmony export */   Tk: () => (/* binding */ mutate),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bg: () => (/* binding */ contentsRead)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40860);

const contentsRead = 'contents: read';
const contentsWrite = 'contents: write';
const pullsWrite = 'pull-requests: write';
/** Names the repository in a message. `{ owner: 'o', repo: 'r' } → 'o/r'` */
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}
/** Asks something that may be asked again without harm: a lost answer is asked for anew. */
function query({ octokit }, what, text, variables) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(what, () => octokit.graphql(text, { ...variables }));
}
/**
 * Changes something, once. A lost answer is not asked for again by the client: whoever sent it must look first whether
 * it was done.
 */
function mutate(server, text, input) {
    return server.octokit.graphql(text, { input, request: { retries: 0 } });
}


/***/ })

};

//# sourceMappingURL=5357.index.js.map