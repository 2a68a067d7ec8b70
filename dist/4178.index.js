export const id = 4178;
export const ids = [4178];
export const modules = {

/***/ 29479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ signalKinds),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Zn: () => (/* binding */ signalStateOf),
/* harmony export */   l$: () => (/* binding */ signalGates)
/* harmony export */ });
/* unused harmony export signalGate */
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34749);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);


const signalKinds = ['statuses', 'checks', 'deployments'];
/** How many names a line of evidence lists. */
const shown = 5;
const statusStates = {
    success: 'success',
    failure: 'failure',
    error: 'failure',
};
const conclusions = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    neutral: 'neutral',
    skipped: 'neutral',
};
const deploymentStates = {
    success: 'success',
    failure: 'failure',
    error: 'failure',
    // GitHub marks a deployment so when a newer one to the same environment has succeeded: it is there no longer.
    inactive: 'neutral',
};
/**
 * Reads the state that GitHub gives a commit status, a check run (its conclusion, null while it runs) or a deployment
 * (of its latest status). What is neither a success nor a failure, a cancelled run too, is still awaited.
 *
 *     ('checks', 'timed_out') → 'failure'    ('checks', 'cancelled') → 'pending'    ('deployments', null) → 'pending'
 */
function signalStateOf(kind, state) {
    const states = { statuses: statusStates, checks: conclusions, deployments: deploymentStates }[kind];
    return state !== null && Object.hasOwn(states, state) ? (states[state] ?? 'pending') : 'pending';
}
/**
 * Keeps, of the signals that match a pattern, the latest of each name, in the order of names; neutral ones are
 * left out.
 *
 *     ('a/*', [a/1 failure at 1, a/1 success at 2, b success at 1]) → [a/1 success at 2]
 */
function latestOf(pattern, signals) {
    const latest = new Map();
    for (const signal of signals) {
        if (!matches(pattern, signal))
            continue;
        const known = latest.get(signal.name);
        if (known === undefined || isLater(signal, known))
            latest.set(signal.name, signal);
    }
    return [...latest.values()].filter((signal) => signal.state !== 'neutral').sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Logins do not care for case. */
function matches(pattern, { name, by }) {
    if (typeof pattern === 'string')
        return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, name);
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern.name, name) && by?.toLowerCase() === pattern.by.toLowerCase();
}
/** GitHub's times are whole seconds: of two signals in one second, the one that is no success counts. */
function isLater(signal, known) {
    return signal.at > known.at || (signal.at === known.at && signal.state !== 'success');
}
/**
 * Judges one pattern over the signals of a commit: open where something matches and all of it is a success. Signals
 * that could not be read are undefined.
 *
 *     ('statuses', 'kustomization/apps/*', []) → { state: 'closed', evidence: 'not yet seen', … }
 */
function signalGate(kind, pattern, signals) {
    const gate = `${kind} ${typeof pattern === 'string' ? pattern : `${pattern.name} by ${pattern.by}`}`;
    if (signals === undefined)
        return { gate, state: 'unknown', evidence: 'could not be read' };
    const latest = latestOf(pattern, signals);
    if (latest.length === 0)
        return { gate, state: 'closed', evidence: 'not yet seen' };
    const awaited = latest.filter((signal) => signal.state !== 'success');
    if (awaited.length > 0)
        return { gate, state: 'closed', evidence: evidenceOf(awaited) };
    return { gate, state: 'open', evidence: evidenceOf(latest) };
}
/**
 * Judges every pattern of every kind, in the order in which they are written.
 *
 *     ({ statuses: ['a/*'], checks: ['e2e'], … }, …) → [{ gate: 'statuses a/*', … }, { gate: 'checks e2e', … }]
 */
function signalGates(patterns, signals) {
    return signalKinds.flatMap((kind) => patterns[kind].map((pattern) => signalGate(kind, pattern, signals[kind])));
}
/**
 * Lists signals for a person.
 *
 *     [{ name: 'e2e', state: 'failure', at: 0 }] → 'e2e: failure at 1970-01-01T00:00:00Z'
 */
function evidenceOf(signals) {
    const lines = signals.slice(0, shown).map(({ name, state, at }) => `${name}: ${state} at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(at)}`);
    const more = signals.length - lines.length;
    return more > 0 ? `${lines.join('; ')}; and ${more} more` : lines.join('; ');
}


/***/ }),

/***/ 71839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   TQ: () => (/* binding */ toldPath),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);

/** Halves of surrogate pairs, which no UTF-8 decodes to: PEP 383 keeps odd bytes the same way. `u` leaves whole pairs. */
const odd = /[\udc7f-\udcff]/gu;
/** An odd byte of which nobody has told which it is. */
const lost = '\udc7f';
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads a path of a tree. Git knows bytes alone: a name that is not UTF-8 keeps each byte above 127 as U+DC80 to
 * U+DCFF, so that no two paths become one, and each can be written back.
 *
 *     'a/b' → 'a/b'    'a/caf<E9>' → 'a/caf\udce9'
 */
function pathOf(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        return text.split('/').map(nameOf).join('/');
    }
}
function nameOf(latin) {
    try {
        return strict.decode(Uint8Array.from(latin, (char) => char.charCodeAt(0)));
    }
    catch {
        return latin.replace(/[\x80-\xff]/g, (char) => String.fromCharCode(0xdc00 + char.charCodeAt(0)));
    }
}
/** Reads a path as a server tells it in JSON, which has no odd bytes: U+FFFD stands for them, and which is not said. */
function toldPath(path) {
    return path.replaceAll('\ufffd', lost);
}
/** Tells whether a path can be written as text. `'a/b' → true`, `'a/caf\udce9' → false` */
function isText(path) {
    return path.search(odd) === -1;
}
/** Shows a path to people, who see U+FFFD for an odd byte. */
function shownPath(path) {
    return path.replaceAll(odd, '\ufffd');
}
/**
 * Gives the bytes of a name back. Throws `github/protocol` where they are not known.
 *
 *     'b' → 62    'caf\udce9' → 63 61 66 E9
 */
function bytesOf(name) {
    if (isText(name))
        return new TextEncoder().encode(name);
    if (!name.includes(lost))
        return Uint8Array.from(name, (char) => char.charCodeAt(0) & 0xff);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('github/protocol', `Cannot tell the bytes of "${shownPath(name)}": its name is not UTF-8`, {
        hint: 'Check out the branch that is published to, where names can be read, or rename the file.',
    });
}


/***/ }),

/***/ 54178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBoard: () => (/* binding */ openBoard)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/edge/github/checkout.ts
var github_checkout = __webpack_require__(43137);
// EXTERNAL MODULE: ./src/edge/github/client.ts
var client = __webpack_require__(12618);
// EXTERNAL MODULE: ./src/edge/github/failure.ts + 1 modules
var failure = __webpack_require__(40860);
// EXTERNAL MODULE: ./src/edge/github/hash.ts
var hash = __webpack_require__(54453);
// EXTERNAL MODULE: ./src/edge/github/server.ts
var github_server = __webpack_require__(83854);
;// CONCATENATED MODULE: ./src/edge/github/history.ts



/** Lists what can be reached from a branch, a hundred commits a question, with the names of what the paths hold. */
async function* listCommits(server, branch, paths) {
    const places = paths.filter((path) => path !== '.');
    const text = questionFor(places.length);
    const named = Object.fromEntries(places.map((path, at) => [`at${at}`, path]));
    const act = `read the history of "${branch}" of "${(0,github_server/* nameOf */.Vb)(server)}"`;
    for (let after = null, more = true; more;) {
        const variables = { owner: server.owner, repo: server.repo, ref: `refs/heads/${branch}`, after, ...named };
        const answer = await (0,github_server/* query */.P)(server, { act, needs: github_server/* contentsRead */.bg }, text, variables);
        const page = answer.repository?.ref?.target.history;
        if (page === undefined)
            throw missing(server, branch);
        yield page.nodes.map((commit) => listed(commit, paths.length === places.length ? places.length : 0));
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
}
function questionFor(places) {
    const numbers = Array.from({ length: places }, (_, at) => at);
    const declared = numbers.map((at) => `, $at${at}: String!`).join('');
    const asked = numbers.map((at) => `at${at}: file(path: $at${at}) { oid }`).join(' ');
    return `
query ($owner: String!, $repo: String!, $ref: String!, $after: String${declared}) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { ... on Commit {
    history(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { oid message committedDate author { email } tree { oid } parents(first: 10) { nodes { oid } } ${asked} }
    }
  } } } }
}`;
}
/** Without places, the whole tree is what they hold. */
function listed(answer, places) {
    const { oid, tree, parents, committedDate, author, message } = answer;
    const held = Array.from({ length: places }, (_, at) => answer[`at${at}`]?.oid ?? '-');
    return {
        commit: (0,hash/* shaFrom */.P)(oid),
        tree: (0,hash/* shaFrom */.P)(tree.oid),
        parents: parents.nodes.map((parent) => (0,hash/* shaFrom */.P)(parent.oid)),
        date: Date.parse(committedDate),
        author: author?.email ?? '',
        message,
        content: places === 0 ? tree.oid : held.join(' '),
    };
}
function missing(server, branch) {
    return new problem/* Problem */.A('environment/branch-missing', `Cannot read the branch "${branch}" of "${(0,github_server/* nameOf */.Vb)(server)}": there is no such branch`, { hint: 'Check the branch of the environment in the configuration, and that the token may read the repository.' });
}

// EXTERNAL MODULE: ./src/core/git/sha.ts
var sha = __webpack_require__(76490);
;// CONCATENATED MODULE: ./src/edge/github/moves.ts



const route = 'GET /repos/{owner}/{repo}/activity';
/** Lists the moves of a branch, a hundred a question. https://docs.github.com/rest/repos/repos#list-repository-activities */
async function* listMoves(server, branch) {
    const { octokit, owner, repo } = server;
    const act = `read when "${branch}" of "${(0,github_server/* nameOf */.Vb)(server)}" was moved`;
    const ref = `refs/heads/${branch}`;
    for (let after = ''; after !== undefined;) {
        const place = { owner, repo, ref, per_page: 100, ...(after === '' ? {} : { after }) };
        const { data, headers } = await (0,failure/* attempt */.C)({ act, needs: github_server/* contentsRead */.bg }, () => octokit.request(route, place));
        // The moves of another branch would be false dates for this one.
        yield data
            .filter((move) => move.ref === ref)
            .map((move) => ({ commit: commitOf(move.after), at: Date.parse(move.timestamp) }));
        after = cursorOf(headers.link);
    }
}
/** A branch that goes is moved to the name of nothing. */
function commitOf(after) {
    return /^0+$/.test(after) ? undefined : (0,sha/* parseSha */.q)(after);
}
/** The list has no numbers of pages: a header names what to ask after. */
function cursorOf(link) {
    const [, next] = /<([^<>]+)>; rel="next"/.exec(link ?? '') ?? [];
    return next === undefined ? undefined : (new URL(next).searchParams.get('after') ?? undefined);
}

// EXTERNAL MODULE: ./src/core/environments/signals.ts
var environments_signals = __webpack_require__(29479);
;// CONCATENATED MODULE: ./src/edge/github/signals.ts



const perPage = 100;
/** Ten pages of any of these say more than a gate could want. */
const mostPages = 10;
const permissions = {
    statuses: 'statuses: read',
    checks: 'checks: read',
    deployments: 'deployments: read',
};
/** Reads one kind of signals of a commit. Throws a Problem. */
function readSignals(server, commit, kind) {
    const act = `read the ${kind} of ${commit} in "${(0,github_server/* nameOf */.Vb)(server)}"`;
    const read = { statuses, checks, deployments }[kind];
    return (0,failure/* attempt */.C)({ act, needs: permissions[kind] }, () => read(server, commit));
}
async function statuses({ octokit, owner, repo }, ref) {
    const found = await allPages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
        return (await octokit.request(route, { owner, repo, ref, per_page: perPage, page })).data;
    });
    return found.map(({ context, state, created_at, creator }) => ({
        name: context,
        state: (0,environments_signals/* signalStateOf */.Zn)('statuses', state),
        at: Date.parse(created_at),
        by: loginOf(creator),
    }));
}
async function checks({ octokit, owner, repo }, ref) {
    const found = await allPages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
        return (await octokit.request(route, { owner, repo, ref, per_page: perPage, page })).data.check_runs;
    });
    return found.map(({ name, conclusion, completed_at, started_at, app }) => ({
        name,
        // Only Apps make check runs; this is their login elsewhere.
        by: app?.slug === undefined ? undefined : `${app.slug}[bot]`,
        state: (0,environments_signals/* signalStateOf */.Zn)('checks', conclusion),
        at: Date.parse(completed_at ?? started_at ?? '1970-01-01T00:00:00Z'),
    }));
}
async function deployments(server, sha) {
    const { octokit, owner, repo } = server;
    const found = await allPages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/deployments';
        return (await octokit.request(route, { owner, repo, sha, per_page: perPage, page })).data;
    });
    const signals = [];
    for (const { id, environment, created_at, creator } of found) {
        const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
        const { data } = await octokit.request(route, { owner, repo, deployment_id: Number(id), per_page: 1 });
        const [last] = data;
        const state = (0,environments_signals/* signalStateOf */.Zn)('deployments', last?.state ?? null);
        // Who says how it went is another question than who began it.
        const by = loginOf(last === undefined ? creator : last.creator);
        signals.push({ name: environment, state, at: Date.parse(last?.created_at ?? created_at), by });
    }
    return signals;
}
/** An account that is gone is null. */
function loginOf(creator) {
    return creator?.login;
}
async function allPages(read) {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const items = await read(page);
        found.push(...items);
        if (items.length < perPage)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/edge/github/board.ts








/** Opens what a repository's server says of its commits: how they followed one another, and how they fared. */
function openBoard(options, forge) {
    const [owner = '', repo = ''] = options.repository.split('/');
    const repositoryId = () => {
        throw new Error('Nothing is changed here that GraphQL must find by its number.');
    };
    const server = { octokit: (0,client/* openClient */.M)(options), owner, repo, repositoryId, sleep: options.sleep };
    const checkout = options.checkout === undefined ? github_checkout/* noCheckout */.K5 : (0,github_checkout/* openCheckout */.Hj)(options.checkout);
    return {
        history: {
            commits: (branch, paths) => listCommits(server, branch, paths),
            moves: (branch) => listMoves(server, branch),
            isNear: ({ tree }) => checkout.has(tree),
            sourceAt: (branch, { commit, tree }) => forge.snapshot({ branch, commit, tree }),
        },
        board: {
            read: (commit, kinds) => readAll(server, commit, kinds),
            post: (commit, statuses) => postAll(server, commit, statuses),
        },
    };
}
async function readAll(server, commit, kinds) {
    const problems = [];
    const read = async (kind) => {
        if (!kinds.includes(kind))
            return [];
        try {
            return await readSignals(server, commit, kind);
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A))
                throw error;
            problems.push(new problem/* Problem */.A('gate/unreadable', error.message, { hint: error.hint }));
            return undefined;
        }
    };
    const signals = {
        statuses: await read('statuses'),
        checks: await read('checks'),
        deployments: await read('deployments'),
    };
    return { signals, problems };
}
/** What stands there already is not set again: a second run without news writes nothing. */
async function postAll(server, commit, statuses) {
    const { octokit, owner, repo } = server;
    const act = `set the commit statuses of ${commit} in "${(0,github_server/* nameOf */.Vb)(server)}"`;
    const needs = 'statuses: write';
    try {
        const { data } = await (0,failure/* attempt */.C)({ act, needs }, () => octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/status', { owner, repo, ref: commit, per_page: 100 }));
        const known = new Map(data.statuses.map((status) => [status.context, status]));
        for (const status of statuses) {
            const { context, state, description } = status;
            const now = known.get(context);
            if (now?.state === state && now.description === description)
                continue;
            await (0,failure/* attempt */.C)({ act, needs }, () => octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
                ...{ owner, repo, sha: commit, context, state, description },
                request: { retries: 0 },
            }));
        }
        return [];
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        const hint = 'Give the job "permissions: statuses: write". The pull request itself shows every gate.';
        return [new problem/* Problem */.A('gate/status-not-set', error.message, { hint })];
    }
}


/***/ }),

/***/ 43137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   K5: () => (/* binding */ noCheckout),
/* harmony export */   SF: () => (/* binding */ isMode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_git_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71839);
/* harmony import */ var _core_git_sha_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76490);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78368);





/** Nothing at all, for a run without a checkout. */
const noCheckout = {
    file: () => Promise.resolve(undefined),
    tree: () => Promise.resolve(undefined),
    has: () => Promise.resolve(false),
    blobs: () => Promise.resolve(new Map()),
};
/** A replacement (git-replace) shows another object under the name that was asked for. */
const manner = {
    ...{ GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    LC_ALL: 'C',
};
/** Reads the working tree and the git objects below a directory. Nothing is fetched from anywhere for it. */
function openCheckout(directory) {
    const git = async (words, input = '') => {
        const { status, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)('git', ['-C', directory, ...words], input, manner);
        return status === 0 ? stdout : undefined;
    };
    return {
        file: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)).catch(() => undefined),
        tree: async (sha) => {
            const listed = await git(['ls-tree', '-r', '-t', '-z', '--full-tree', sha]);
            return listed === undefined ? undefined : entriesOf(listed.toString('latin1'));
        },
        has: async (sha) => (await git(['cat-file', '-e', sha])) !== undefined,
        blobs: async (shas) => {
            if (shas.length === 0)
                return new Map();
            const output = await git(['cat-file', '--batch'], `${shas.join('\n')}\n`);
            return output === undefined ? new Map() : blobsOf(output);
        },
    };
}
const entryLine = /^(100644|100755|120000|160000|040000) \w+ ([0-9a-f]+)\t([^]+)$/;
/** Bytes as characters, for a path may hold any. `<mode> SP <type> SP <object> TAB <path> NUL`: https://git-scm.com/docs/git-ls-tree#_output_format */
function entriesOf(listed) {
    const lines = listed.split('\0').filter((line) => line !== '');
    const entries = lines.map((line) => {
        const [, mode, name = '', bytes = ''] = entryLine.exec(line) ?? [];
        const sha = (0,_core_git_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .q)(name);
        if (sha === undefined || !isMode(mode))
            return undefined;
        return { path: (0,_core_git_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(Buffer.from(bytes, 'latin1')), mode, sha, size: undefined };
    });
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
}
/** Modes such as 100664 stand in some old trees, and GitHub would write none of them back. */
function isMode(mode) {
    return mode !== undefined && ['100644', '100755', '120000', '160000', '040000'].includes(mode);
}
/** `<object> SP <type> SP <size> LF <bytes> LF`, or `<object> missing LF`: https://git-scm.com/docs/git-cat-file */
function blobsOf(output) {
    const blobs = new Map();
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf('\n', at);
        if (end === -1)
            break;
        const [name = '', type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        const sha = (0,_core_git_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .q)(name);
        if (sha === undefined || size === undefined)
            continue;
        const bytes = output.subarray(at, at + Number(size));
        if (type === 'blob')
            blobs.set(sha, bytes);
        at += bytes.length + 1;
    }
    return blobs;
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

/***/ 78368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/** Runs a program with its input and gives all that it wrote; `status` is undefined where it could not be started. */
function run(command, words, input, environment) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, words, { env: { ...inherited(), ...environment }, stdio: 'pipe' });
        const [out, err] = [[], []];
        child.stdout.on('data', (piece) => out.push(piece));
        child.stderr.on('data', (piece) => err.push(piece));
        const end = (status) => {
            resolve({ status, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
        };
        child.on('error', () => {
            end(undefined);
        });
        child.on('close', (status) => {
            end(status ?? undefined);
        });
        // A program that ends before it has read all would otherwise end this one too.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
/** The rest of the environment holds the inputs of this program, and with them its secrets. */
function inherited() {
    const wanted = ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT'];
    const found = wanted.map((name) => [name, process.env[name]]);
    return Object.fromEntries(found.filter((pair) => pair[1] !== undefined));
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

//# sourceMappingURL=4178.index.js.map