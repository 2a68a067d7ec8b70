export const id = 5646;
export const ids = [5646];
export const modules = {

/***/ 26980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ memoryFile),
/* harmony export */   dw: () => (/* binding */ memoryMessage),
/* harmony export */   hX: () => (/* binding */ memoryRef)
/* harmony export */ });
/** Neither branch nor tag: no list shows it, no checkout fetches it, no workflow runs for it. */
const memoryRef = 'refs/image-automation/memory';
const memoryFile = 'memory.json';
const memoryMessage = 'Remember what was seen of image registries';


/***/ }),

/***/ 12618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59988);
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

/***/ 29718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _core_memory_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26980);
/* harmony import */ var _core_publication_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76403);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54453);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83854);





/** One question for all that a decision rests on, so that it is all of one moment. */
const question = `
query (
  $owner: String!, $repo: String!, $base: String!, $branch: String!, $head: String!, $mirror: String!
  $baseName: String!, $depth: Int!, $pulls: Boolean!, $siblings: Boolean!, $mirrors: Boolean!
  $memory: String!, $memoryFile: String!, $remembers: Boolean!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id nameWithOwner url isArchived viewerPermission
    base: ref(qualifiedName: $base) { ...branch }
    branch: ref(qualifiedName: $branch) @include(if: $pulls) { ...branch }
    mirror: ref(qualifiedName: $mirror) @include(if: $mirrors) { target { oid } }
    memory: ref(qualifiedName: $memory) @include(if: $remembers) { target { oid ... on Commit {
      file(path: $memoryFile) { oid object { ... on Blob { text isTruncated } } }
    } } }
    siblings: pullRequests(baseRefName: $baseName, states: [OPEN], first: 100) @include(if: $siblings) {
      nodes { ...pull }
    }
    open: pullRequests(
      headRefName: $head, states: [OPEN], first: 50, orderBy: { field: CREATED_AT, direction: DESC }
    ) @include(if: $pulls) { nodes { ...pull } }
    closed: pullRequests(
      headRefName: $head, states: [CLOSED, MERGED], first: 50, orderBy: { field: CREATED_AT, direction: DESC }
    ) @include(if: $pulls) { nodes { ...pull } }
  }
}
fragment branch on Ref {
  name
  target { ... on Commit { oid tree { oid } history(first: $depth) { nodes {
    oid message tree { oid } parents(first: 2) { nodes { oid } }
    author { name email } committer { name email } signature { isValid }
  } } } }
}
fragment pull on PullRequest {
  id number url title body state baseRefName headRefName headRefOid isCrossRepository
}`;
const stateOf = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/**
 * Reads a base branch, and the branch of a pull request with all that stands for it; and what earlier runs kept, where
 * that is wanted as well.
 */
async function look(server, where, remembers = false) {
    const { base, branch } = where;
    const act = `read the branch "${base}" of "${(0,_server_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(server)}"`;
    const needs = branch === undefined ? _server_js__WEBPACK_IMPORTED_MODULE_2__/* .contentsRead */ .bg : `${_server_js__WEBPACK_IMPORTED_MODULE_2__/* .contentsWrite */ .QC}, ${_server_js__WEBPACK_IMPORTED_MODULE_2__/* .pullsWrite */ .I6}`;
    const answer = await (0,_server_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(server, { act, needs }, question, {
        ...{ owner: server.owner, repo: server.repo },
        ...{ memory: _core_memory_place_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryRef */ .hX, memoryFile: _core_memory_place_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryFile */ .EF, remembers },
        ...variablesOf(where),
    });
    const { repository } = answer;
    if (repository === null)
        throw notFound(server);
    const standing = {
        repository: repositoryOf(repository, answer.viewer.login),
        base: branchOf(repository.base, base),
        branch: branch === undefined ? undefined : branchOf(repository.branch, branch),
        open: pullsOf(repository.open),
        closed: pullsOf(repository.closed)[0],
        siblings: pullsOf(repository.siblings),
        mirror: repository.mirror ? (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(repository.mirror.target.oid) : undefined,
    };
    return { standing, repositoryId: repository.id, memory: repository.memory ?? null };
}
/** GitHub shows no more of a list at once. */
const largestPage = 100;
/** What is not asked for still needs a value: GraphQL has no variables that may be missing in a directive. */
function variablesOf({ base, branch, siblings, mirror, depth }) {
    return {
        depth: Math.min(depth, largestPage),
        base: `refs/heads/${base}`,
        baseName: base,
        branch: `refs/heads/${branch ?? base}`,
        head: branch ?? base,
        mirror: `refs/heads/${mirror ?? base}`,
        pulls: branch !== undefined,
        siblings,
        mirrors: mirror !== undefined,
    };
}
function notFound(server) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('github/repository-not-found', `Cannot read "${(0,_server_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(server)}": GitHub shows no such repository`, {
        hint: `Check the name, and that the token can see it (permissions: ${_server_js__WEBPACK_IMPORTED_MODULE_2__/* .contentsRead */ .bg}).`,
    });
}
function repositoryOf(answer, viewer) {
    const { nameWithOwner, url, isArchived, viewerPermission } = answer;
    // For an App, GitHub does not say what its token may do.
    const told = viewerPermission !== null && !(0,_core_publication_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .isApp */ .YB)(viewer);
    const mayPush = told ? ['ADMIN', 'MAINTAIN', 'WRITE'].includes(viewerPermission) : undefined;
    return { name: nameWithOwner, url, archived: isArchived, mayPush, viewer };
}
function branchOf(ref, branch) {
    if (ref === null || ref === undefined)
        return undefined;
    const { oid, tree, history } = ref.target;
    return {
        head: { branch, commit: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(oid), tree: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(tree.oid) },
        history: history.nodes.map(commitOf),
    };
}
function commitOf(answer) {
    return {
        commit: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(answer.oid),
        tree: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(answer.tree.oid),
        parents: answer.parents.nodes.map(({ oid }) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(oid)),
        author: personOf(answer.author),
        committer: personOf(answer.committer),
        message: answer.message,
        verified: answer.signature?.isValid ?? false,
    };
}
function personOf(person) {
    return { name: person?.name ?? '', email: person?.email ?? '' };
}
/** A fork can have a branch of the same name: its pull requests are none of this program's. */
function pullsOf(connection) {
    return (connection?.nodes ?? [])
        .filter((pull) => !pull.isCrossRepository)
        .map(({ id, number, url, title, body, state, baseRefName, headRefName, headRefOid }) => ({
        ...{ id, number, url, title, body },
        state: stateOf[state],
        base: baseRefName,
        branch: headRefName,
        head: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shaFrom */ .P)(headRefOid),
    }));
}


/***/ }),

/***/ 5646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHubMemory: () => (/* binding */ openGitHubMemory)
/* harmony export */ });
/* harmony import */ var _core_git_sha_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76490);
/* harmony import */ var _core_memory_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26980);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12618);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40860);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54453);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29718);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83854);








const question = `
query ($owner: String!, $repo: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $repo) {
    id
    ref(qualifiedName: $ref) { target { oid ... on Commit {
      file(path: $file) { oid object { ... on Blob { text isTruncated } } }
    } } }
  }
}`;
const updateRefs = `
mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
const nowhere = '0'.repeat(40);
/** Opens the memory that a repository keeps on GitHub, on a ref that no list of branches or tags shows. */
function openGitHubMemory(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    return new GitHubMemory({ octokit: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(options), owner, repo }, options.foresight);
}
class GitHubMemory {
    place;
    #at;
    #foresight;
    #repositoryId = '';
    constructor(at, foresight) {
        this.#at = at;
        this.#foresight = foresight;
        this.place = `${_core_memory_place_js__WEBPACK_IMPORTED_MODULE_6__/* .memoryRef */ .hX} of "${(0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(at)}"`;
    }
    load = async () => {
        const { id, ref } = (await this.#brought()) ?? (await this.#asked());
        this.#repositoryId = id;
        if (ref === null)
            return { text: undefined, version: '' };
        const { oid, file } = ref.target;
        return { text: file ? await this.#textOf(file) : '', version: oid };
    };
    /** One question for the memory and for what the run will look at. Where that fails, the memory is asked for alone. */
    async #brought() {
        const where = this.#foresight?.take();
        if (where === undefined)
            return undefined;
        try {
            const looked = await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .look */ .O)(this.#at, where, true);
            this.#foresight?.bring(where, looked);
            return { id: looked.repositoryId, ref: looked.memory };
        }
        catch (error) {
            if (error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
                return undefined;
            throw error;
        }
    }
    async #asked() {
        const { owner, repo } = this.#at;
        const what = { act: `read ${this.place}`, needs: _server_js__WEBPACK_IMPORTED_MODULE_5__/* .contentsRead */ .bg };
        const variables = { owner, repo, ref: _core_memory_place_js__WEBPACK_IMPORTED_MODULE_6__/* .memoryRef */ .hX, file: _core_memory_place_js__WEBPACK_IMPORTED_MODULE_6__/* .memoryFile */ .EF };
        const { repository } = await (0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .query */ .P)(this.#at, what, question, variables);
        if (repository === null)
            throw this.#notFound();
        return repository;
    }
    save = async (text, over) => {
        const from = (0,_core_git_sha_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .q)(over.version);
        const to = await this.#commit(text);
        try {
            await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)({ act: `move ${this.place}`, needs: _server_js__WEBPACK_IMPORTED_MODULE_5__/* .contentsWrite */ .QC }, () => this.#move(from, to));
            return true;
        }
        catch (error) {
            if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
                throw error;
            return this.#settle(error, { from, to });
        }
    };
    /** Without a parent: what was kept before is of no use, and GitHub may drop it. */
    async #commit(text) {
        const { octokit, owner, repo } = this.#at;
        const what = { act: `write ${this.place}`, needs: _server_js__WEBPACK_IMPORTED_MODULE_5__/* .contentsWrite */ .QC };
        const entry = { path: _core_memory_place_js__WEBPACK_IMPORTED_MODULE_6__/* .memoryFile */ .EF, mode: '100644', type: 'blob', content: text };
        const tree = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(what, () => octokit.request('POST /repos/{owner}/{repo}/git/trees', { owner, repo, tree: [entry] }));
        const commit = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(what, () => octokit.request('POST /repos/{owner}/{repo}/git/commits', {
            ...{ owner, repo, tree: tree.data.sha },
            message: _core_memory_place_js__WEBPACK_IMPORTED_MODULE_6__/* .memoryMessage */ .dw,
        }));
        return (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .shaFrom */ .P)(commit.data.sha);
    }
    #move(from, to) {
        const update = { name: _core_memory_place_js__WEBPACK_IMPORTED_MODULE_6__/* .memoryRef */ .hX, beforeOid: from ?? nowhere, afterOid: to, force: true };
        const input = { repositoryId: this.#repositoryId, refUpdates: [update] };
        return this.#at.octokit.graphql(updateRefs, { input, request: { retries: 0 } });
    }
    /** GitHub names no code for a lease that did not hold, and an answer may be lost: the ref tells what became of it. */
    async #settle(problem, { from, to }) {
        if (problem.code === 'github/missing-permission' || problem.code === 'github/unauthorized')
            throw problem;
        const now = (await this.load()).version;
        if (now === to)
            return true;
        if (now === (from ?? ''))
            throw problem;
        return false;
    }
    async #textOf(file) {
        const { octokit, owner, repo } = this.#at;
        const text = file.object?.text;
        if (typeof text === 'string' && (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHash */ .X)('blob', Buffer.from(text)) === file.oid)
            return text;
        const what = { act: `read ${this.place}`, needs: _server_js__WEBPACK_IMPORTED_MODULE_5__/* .contentsRead */ .bg };
        const { data } = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(what, () => octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: file.oid }));
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    #notFound() {
        const name = (0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(this.#at);
        return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('github/repository-not-found', `Cannot read "${name}": GitHub shows no such repository`, {
            hint: `Check the name, and that the token can see it (permissions: ${_server_js__WEBPACK_IMPORTED_MODULE_5__/* .contentsRead */ .bg}).`,
        });
    }
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

//# sourceMappingURL=5646.index.js.map