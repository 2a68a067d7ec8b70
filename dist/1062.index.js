export const id = 1062;
export const ids = [1062];
export const modules = {

/***/ 98472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dZ: () => (/* binding */ branchNameOf),
/* harmony export */   m1: () => (/* binding */ branchesClash)
/* harmony export */ });
/* unused harmony export safeBranchName */
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);

/** What git check-ref-format forbids anywhere in a name, and `"`, `'`, `` ` ``, `$` and `;`, which bite in shells. */
const forbidden = /[\p{Cc}\p{Cf}\p{Zs}~^:?*[\]\\"'`$;<>|&(){}!#%]/u;
const anyForbidden = new RegExp(forbidden.source, 'gu');
/** A ref is also a file for git, and file names end at 255 bytes. */
const longest = 200;
/**
 * Makes the nearest branch name of a text.
 *
 *     'app:1.0 beta' → 'app-1.0-beta'    '/a//..b/x.lock/' → 'a/b/x'
 */
function safeBranchName(text) {
    const parts = text
        .replace(anyForbidden, '-')
        .replace(/\.{2,}/g, '.')
        .split('/')
        .map(safePart)
        .filter((part) => part !== '');
    const name = cut(parts.join('/'));
    return name === '@' || name === 'HEAD' ? '' : name;
}
/** No part may begin with a dot or end with one or with `.lock`; a leading `-` would be an option to git. */
function safePart(part) {
    let safe = part.replace(/^[.-]+/, '').replace(/\.+$/, '');
    while (safe.endsWith('.lock'))
        safe = safe.slice(0, -'.lock'.length).replace(/\.+$/, '');
    return safe;
}
function cut(name) {
    if (name.length <= longest)
        return name;
    return safeBranchName(name.slice(0, longest));
}
/**
 * Fills the placeholders of a branch name's template and makes a safe name of the result. Throws a Problem
 * (`publish/branch-template`) for a placeholder that has no value here, and for a result that names nothing.
 *
 *     ('auto/{namespace}/{policy}', { namespace: 'apps', policy: 'web' }) → 'auto/apps/web'
 */
function branchNameOf(template, values) {
    const filled = template.replace(/\{([^{}]*)\}/g, (_, name) => valueOf(template, name, values));
    const name = safeBranchName(filled);
    if (name !== '')
        return name;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/branch-template', `Cannot name a branch by "${template}": nothing is left of it`, {
        hint: 'Write a template such as image-automation/{namespace}/{policy}.',
    });
}
/** A value's own slashes stand for no level of the name: policy `b` of `a` and policy `a/b` must not meet. */
function valueOf(template, name, values) {
    const value = values[name];
    if (value !== undefined)
        return name === 'branch' ? value : value.replaceAll('/', '-');
    const known = Object.keys(values).filter((key) => values[key] !== undefined);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/branch-template', `Cannot name a branch by "${template}": {${name}} has no value here`, {
        hint: `Use ${known.map((key) => `{${key}}`).join(', ')}.`,
    });
}
/**
 * Tells whether two branches cannot both exist: git keeps `a/b` as a file and `a/b/c` below a directory `a/b`.
 *
 *     ('a/b', 'a/b/c') → true    ('a/b', 'a/bc') → false
 */
function branchesClash(a, b) {
    return a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
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

/***/ 11062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openForge: () => (/* binding */ openForge)
});

// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem_problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/edge/github/failure.ts + 1 modules
var failure = __webpack_require__(40860);
// EXTERNAL MODULE: ./src/edge/github/hash.ts
var hash = __webpack_require__(54453);
// EXTERNAL MODULE: ./src/edge/github/server.ts
var github_server = __webpack_require__(83854);
;// CONCATENATED MODULE: ./src/edge/github/blobs.ts





const filesAtOnce = 32;
/**
 * Reads blobs from wherever the same bytes are nearest: the working tree, where a file's hash is the one that is
 * wanted; the git objects of the checkout; the server.
 */
async function readBlobs(server, checkout, entries, cache) {
    await (0,settle/* settle */.G)(missing(entries, cache), filesAtOnce, async ({ path, sha }) => {
        const bytes = await checkout.file(path);
        if (bytes !== undefined && (0,hash/* gitHash */.X)('blob', bytes) === sha)
            cache.set(sha, bytes);
    });
    const found = await checkout.blobs(missing(entries, cache).map(({ sha }) => sha));
    for (const [sha, bytes] of found)
        if ((0,hash/* gitHash */.X)('blob', bytes) === sha)
            cache.set(sha, bytes);
    await readFromServer(server, missing(entries, cache), cache);
}
function missing(entries, cache) {
    const wanted = new Map(entries.filter(({ sha }) => !cache.has(sha)).map((entry) => [entry.sha, entry]));
    return [...wanted.values()];
}
const blobsAtOnce = 100;
const bytesAtOnce = 2_000_000;
const requestsAtOnce = 4;
async function readFromServer(server, entries, cache) {
    const settled = await (0,settle/* settle */.G)(batchesOf(entries), requestsAtOnce, (batch) => readBatch(server, batch, cache));
    const failure = settled.find((one) => one instanceof problem_problem/* Problem */.A);
    if (failure !== undefined)
        throw failure;
    const rest = await (0,settle/* settle */.G)(missing(entries, cache), requestsAtOnce, (entry) => readOne(server, entry, cache));
    const other = rest.find((one) => one instanceof problem_problem/* Problem */.A);
    if (other !== undefined)
        throw other;
}
/** So many blobs in one question that it stays below GitHub's bounds on an answer. */
function batchesOf(entries) {
    const batches = [];
    let room = 0;
    for (const entry of entries) {
        const size = entry.size ?? bytesAtOnce / blobsAtOnce;
        const last = batches.at(-1);
        if (last === undefined || last.length >= blobsAtOnce || size > room) {
            batches.push([entry]);
            room = bytesAtOnce - size;
        }
        else {
            last.push(entry);
            room -= size;
        }
    }
    return batches;
}
async function readBatch(server, batch, cache) {
    const fields = batch.map(({ sha }, at) => `b${at}: object(oid: "${sha}") { ... on Blob { text isTruncated } }`);
    const question = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }
}`;
    const { owner, repo } = server;
    const answer = await (0,github_server/* query */.P)(server, reading(server), question, { owner, repo });
    batch.forEach(({ sha }, at) => {
        const blob = answer.repository?.[`b${at}`];
        if (typeof blob?.text !== 'string' || blob.isTruncated === true)
            return;
        const bytes = Buffer.from(blob.text, 'utf8');
        // Text that is not UTF-8 comes with other characters in its place, and has another hash.
        if ((0,hash/* gitHash */.X)('blob', bytes) === sha)
            cache.set(sha, bytes);
    });
}
/** For what GraphQL does not give: binary, cut short, or not UTF-8. */
async function readOne(server, { sha }, cache) {
    const { octokit, owner, repo } = server;
    const { data } = await (0,failure/* attempt */.C)(reading(server), () => octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha }));
    const bytes = Buffer.from(data.content, 'base64');
    if ((0,hash/* gitHash */.X)('blob', bytes) !== sha) {
        throw new problem_problem/* Problem */.A('github/protocol', `Cannot read the files of "${(0,github_server/* nameOf */.Vb)(server)}": ${sha} came with other bytes`, {
            hint: 'Check that no proxy changes the answers of GitHub.',
        });
    }
    cache.set(sha, bytes);
}
function reading(server) {
    return { act: `read the files of "${(0,github_server/* nameOf */.Vb)(server)}"`, needs: github_server/* contentsRead */.bg };
}

// EXTERNAL MODULE: ./src/edge/github/checkout.ts
var github_checkout = __webpack_require__(43137);
// EXTERNAL MODULE: ./src/edge/github/client.ts
var client = __webpack_require__(12618);
// EXTERNAL MODULE: ./src/core/publication/draft.ts
var draft = __webpack_require__(37313);
;// CONCATENATED MODULE: ./src/edge/github/commits.ts





const onBranch = `
mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid tree { oid } signature { isValid } } }
}`;
/** Adds a commit to a branch that must still be where it was read. GitHub makes and signs it. */
async function commitOnBranch(server, { onto, message, files }) {
    const parts = (0,draft/* headlineAndBody */.ev)(message);
    if (parts === undefined)
        throw new Error('This message does not divide into a headline and a body.');
    const answer = await (0,failure/* attempt */.C)(writing(server, onto.branch), () => (0,github_server/* mutate */.Tk)(server, onBranch, {
        branch: { repositoryNameWithOwner: (0,github_server/* nameOf */.Vb)(server), branchName: onto.branch },
        expectedHeadOid: onto.commit,
        message: parts,
        fileChanges: { additions: files.map(({ path, text }) => ({ path, contents: base64(text) })) },
    }));
    const { oid, tree, signature } = answer.createCommitOnBranch.commit;
    const head = { branch: onto.branch, commit: (0,hash/* shaFrom */.P)(oid), tree: (0,hash/* shaFrom */.P)(tree.oid) };
    return { head, verified: signature?.isValid ?? false };
}
/** A tree of more entries is made in several requests; other clients of GitHub's keep to the same number. */
const entriesAtOnce = 100;
/** Makes a commit that no branch has yet. Doing it twice does no harm: nothing leads to the other one. */
async function createCommit(server, commit, authorship, sign) {
    const { onto, message } = commit;
    const { owner, repo, octokit } = server;
    const what = writing(server, onto.branch);
    const tree = await createTree(server, commit);
    const signed = await sign(authorship, { tree, parent: onto.commit, message });
    const { data } = await (0,failure/* attempt */.C)(what, () => octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...{ owner, repo, message, tree },
        parents: [onto.commit],
        ...signed,
    }));
    return {
        head: { branch: onto.branch, commit: (0,hash/* shaFrom */.P)(data.sha), tree: (0,hash/* shaFrom */.P)(data.tree.sha) },
        verified: data.verification.verified,
    };
}
async function createTree(server, { onto, files, tree }) {
    const { owner, repo, octokit } = server;
    let made = onto.tree;
    for (let at = 0; at < files.length; at += entriesAtOnce) {
        const base = made;
        const entries = files.slice(at, at + entriesAtOnce).map(entryOf);
        const { data } = await (0,failure/* attempt */.C)(writing(server, onto.branch), () => octokit.request('POST /repos/{owner}/{repo}/git/trees', { owner, repo, base_tree: base, tree: entries }));
        made = (0,hash/* shaFrom */.P)(data.sha);
    }
    if (made === tree)
        return made;
    throw new problem_problem/* Problem */.A('publish/tree-differs', `Cannot commit to "${onto.branch}": GitHub made other files than were sent`, {
        hint: 'Nothing was published. Report this to the makers of this program.',
    });
}
function entryOf({ path, mode, text }) {
    return { path, mode: mode === '100755' ? mode : '100644', type: 'blob', content: text };
}
/** The commits that one has and the other has not, newest first; GitHub shows 250 of them. */
async function ahead(server, base, head) {
    const { owner, repo, octokit } = server;
    const what = { act: `compare the branches of "${(0,github_server/* nameOf */.Vb)(server)}"`, needs: github_server/* contentsRead */.bg };
    const { data } = await (0,failure/* attempt */.C)(what, () => octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead: `${base}...${head}` }));
    return data.commits
        .map(({ sha, parents, commit }) => ({
        commit: (0,hash/* shaFrom */.P)(sha),
        tree: (0,hash/* shaFrom */.P)(commit.tree.sha),
        parents: parents.map((parent) => (0,hash/* shaFrom */.P)(parent.sha)),
        author: personOf(commit.author),
        committer: personOf(commit.committer),
        message: commit.message,
        verified: commit.verification?.verified ?? false,
    }))
        .toReversed();
}
function personOf(person) {
    return { name: person?.name ?? '', email: person?.email ?? '' };
}
function writing(server, branch) {
    return { act: `commit to the branch "${branch}" of "${(0,github_server/* nameOf */.Vb)(server)}"`, needs: github_server/* contentsWrite */.QC };
}
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}

;// CONCATENATED MODULE: ./src/edge/github/dress.ts



/**
 * Sets labels and people. None of them is worth failing a run for: what cannot be set is given back as a warning, and
 * names are then tried one by one, so that a wrong one does not take the others with it.
 */
async function dressPullRequest(server, pull, dress) {
    const problems = [];
    for (const kind of [...issueKinds(server, pull, dress), ...reviewKinds(server, pull, dress)]) {
        problems.push(...(await setKind(server, pull, kind)));
    }
    problems.push(...(await enableAutoMerge(server, pull, dress.autoMerge)));
    return problems;
}
function issueKinds({ octokit, owner, repo }, { number }, dress) {
    const issue = { owner, repo, issue_number: number };
    return [
        {
            what: 'label',
            wayOut: 'Check the name. A label that does not exist yet takes "permissions: issues: write".',
            names: dress.labels,
            set: async (labels) => {
                await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...issue, labels });
                return labels;
            },
        },
        {
            what: 'assignee',
            wayOut: 'Assignees must be able to write to the repository.',
            names: dress.assignees,
            // GitHub passes over whom it cannot assign, without a word.
            set: async (assignees) => {
                const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
                const { data } = await octokit.request(route, { ...issue, assignees });
                const set = new Set(data.assignees?.map(({ login }) => login.toLowerCase()));
                return assignees.filter((name) => set.has(name.toLowerCase()));
            },
        },
    ];
}
function reviewKinds({ octokit, owner, repo }, { number }, dress) {
    const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
    const pull = { owner, repo, pull_number: number };
    return [
        {
            what: 'reviewer',
            wayOut: 'Reviewers must be able to read the repository, and nobody reviews a pull request of their own.',
            names: dress.reviewers,
            set: async (reviewers) => {
                await octokit.request(route, { ...pull, reviewers });
                return reviewers;
            },
        },
        {
            what: 'team reviewer',
            wayOut: 'Teams take the token of an App with "Members: read". Name them by their slug, without the organization.',
            names: dress.teamReviewers,
            set: async (teams) => {
                await octokit.request(route, { ...pull, team_reviewers: teams });
                return teams;
            },
        },
    ];
}
async function setKind(server, pull, kind) {
    if (kind.names.length === 0)
        return [];
    const all = await setNames(server, pull, kind, kind.names);
    if (all.length === 0 || kind.names.length === 1)
        return all;
    const each = [];
    for (const name of kind.names)
        each.push(...(await setNames(server, pull, kind, [name])));
    return each;
}
/** A pull request that was opened a moment ago is not known everywhere yet, and GitHub then refuses (422). */
const waits = [1_000, 2_000];
async function setNames(server, { number }, kind, names) {
    const quoted = names.map((name) => `"${name}"`).join(', ');
    const act = `set the ${kind.what} ${quoted} of pull request #${number} of "${(0,github_server/* nameOf */.Vb)(server)}"`;
    for (let attempts = 0;; attempts += 1) {
        try {
            const set = await (0,failure/* attempt */.C)({ act, needs: github_server/* pullsWrite */.I6 }, () => kind.set([...names]));
            return set.length === names.length ? [] : [notSet(`Cannot ${act}: GitHub passes over it`, kind.wayOut)];
        }
        catch (error) {
            if (!(error instanceof problem_problem/* Problem */.A))
                throw error;
            const wait = error.message.includes('Could not resolve to a node') ? waits[attempts] : undefined;
            if (wait === undefined)
                return [notSet(error.message, kind.wayOut)];
            await server.sleep(wait);
        }
    }
}
function notSet(message, hint) {
    return new problem_problem/* Problem */.A('publish/people-not-set', message, { hint });
}
const autoMerge = `
mutation ($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }`;
const methods = { merge: 'MERGE', squash: 'SQUASH', rebase: 'REBASE' };
/** The texts: "Merge method squash merging is not allowed on this repository", "… merge commits are not allowed …". */
const otherMethod = /Merge method .* not allowed/;
async function enableAutoMerge(server, pull, wanted) {
    const act = `let pull request #${pull.number} of "${(0,github_server/* nameOf */.Vb)(server)}" merge by itself`;
    let refusal;
    for (const method of wanted) {
        const input = { pullRequestId: pull.id, mergeMethod: methods[method] };
        try {
            await (0,failure/* attempt */.C)({ act, needs: github_server/* pullsWrite */.I6 }, () => (0,github_server/* mutate */.Tk)(server, autoMerge, input));
            return [];
        }
        catch (error) {
            if (!(error instanceof problem_problem/* Problem */.A))
                throw error;
            refusal = error;
            if (!otherMethod.test(error.message))
                break;
        }
    }
    return refusal === undefined ? [] : [notMerging(refusal.message, wanted)];
}
function notMerging(message, wanted) {
    const hint = 'Tick "Allow auto-merge" under Settings → General. GitHub also wants a rule that the branch must pass first, ' +
        `and one of these methods to be allowed: ${wanted.join(', ')}.`;
    return new problem_problem/* Problem */.A('publish/auto-merge-not-set', message, { hint });
}

// EXTERNAL MODULE: ./src/edge/github/look.ts
var look = __webpack_require__(29718);
;// CONCATENATED MODULE: ./src/edge/github/pulls.ts



/** Opens a pull request, and without the draft's mark where the repository knows no drafts. */
async function openPullRequest(server, request) {
    try {
        return await create(server, request);
    }
    catch (error) {
        if (!request.draft || !isAboutDrafts(error))
            throw error;
        const opened = await create(server, { ...request, draft: false });
        const problem = new problem_problem/* Problem */.A('publish/people-not-set', `Cannot open pull request #${opened.number} as a draft: the repository knows none`, { hint: 'Set draft to false. Private repositories have drafts in paid plans only.' });
        return { ...opened, problems: [problem] };
    }
}
async function create(server, request) {
    const { octokit, owner, repo } = server;
    const { branch, base, title, body, draft } = request;
    const act = `open a pull request from "${branch}" to "${base}" of "${(0,github_server/* nameOf */.Vb)(server)}"`;
    const { data } = await (0,failure/* attempt */.C)({ act, needs: github_server/* pullsWrite */.I6 }, () => octokit.request('POST /repos/{owner}/{repo}/pulls', {
        ...{ owner, repo, base, title, body, draft },
        // A bare branch name would be looked for in forks too.
        head: `${owner}:${branch}`,
        request: { retries: 0 },
    }));
    return { id: data.node_id, number: data.number, url: data.html_url, problems: [] };
}
function isAboutDrafts(error) {
    return error instanceof problem_problem/* Problem */.A && error.message.includes('Draft pull requests are not supported');
}
/** Changes title, body or state. Doing it twice does no harm. */
async function updatePullRequest(server, number, change) {
    const { octokit, owner, repo } = server;
    const act = `${change.state === 'closed' ? 'close' : 'update'} pull request #${number} of "${(0,github_server/* nameOf */.Vb)(server)}"`;
    await (0,failure/* attempt */.C)({ act, needs: github_server/* pullsWrite */.I6 }, () => octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number, ...change }));
}

// EXTERNAL MODULE: ./src/core/git/branch-name.ts
var branch_name = __webpack_require__(98472);
;// CONCATENATED MODULE: ./src/edge/github/refs.ts





const updateRefs = `
mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
/** Says that a reference must not exist, or shall not. */
const nowhere = '0'.repeat(40);
/**
 * Moves a branch if it is still where it was read, and else throws `publish/branch-moved`: the lease that
 * `git push --force-with-lease` has. A lost answer is no harm, because where the branch is tells what became of it.
 */
async function moveRef(server, move) {
    const { branch, from, to, rewrite } = move;
    const update = {
        name: `refs/heads/${branch}`,
        beforeOid: from ?? nowhere,
        afterOid: to ?? nowhere,
        force: rewrite || to === undefined,
    };
    const repositoryId = server.repositoryId();
    try {
        await (0,failure/* attempt */.C)(moving(server, branch), () => (0,github_server/* mutate */.Tk)(server, updateRefs, { repositoryId, refUpdates: [update] }));
    }
    catch (error) {
        if (isUnknownMutation(error))
            await moveByRest(server, move);
        else
            await settleMove(server, move, error);
    }
}
/** GitHub names no code for a lease that did not hold: only the branch itself tells. */
async function settleMove(server, move, error) {
    if (!(error instanceof problem_problem/* Problem */.A))
        throw error;
    const unclear = error.code === 'github/refused' || error.code === 'github/unavailable' || isGone(error);
    if (!unclear)
        throw error;
    const now = await readRef(server, move.branch);
    if (now === move.to)
        return;
    if (now !== move.from)
        throw moved(server, move.branch);
    throw (await clash(server, move)) ?? (await ruled(server, move.branch)) ?? error;
}
function isGone({ code }) {
    return code === 'publish/branch-moved' || code === 'github/already-exists' || code === 'github/repository-not-found';
}
/**
 * For servers that do not have updateRefs (GitHub Enterprise Server before 3.13): the branch is read right before it
 * is moved. Between the two a push could be lost, which the documentation says.
 */
async function moveByRest(server, move) {
    const { octokit, owner, repo } = server;
    const { branch, from, to, rewrite } = move;
    if ((await readRef(server, branch)) !== from)
        throw moved(server, branch);
    const ref = `heads/${branch}`;
    const once = { owner, repo, request: { retries: 0 } };
    const send = () => {
        if (to === undefined)
            return octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...once, ref });
        if (from === undefined) {
            return octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/${ref}`, sha: to });
        }
        return octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...once, ref, sha: to, force: rewrite });
    };
    try {
        await (0,failure/* attempt */.C)(moving(server, branch), send);
    }
    catch (error) {
        await settleMove(server, move, error);
    }
}
async function readRef(server, branch) {
    const { octokit, owner, repo } = server;
    const what = { act: `read the branch "${branch}" of "${(0,github_server/* nameOf */.Vb)(server)}"`, needs: github_server/* contentsRead */.bg };
    try {
        const { data } = await (0,failure/* attempt */.C)(what, () => octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` }));
        return (0,hash/* shaFrom */.P)(data.object.sha);
    }
    catch (error) {
        if (error instanceof problem_problem/* Problem */.A && error.code === 'github/repository-not-found')
            return undefined;
        throw error;
    }
}
/** A branch that does not come to be, and nothing moved: perhaps another one's name stands in its way. */
async function clash(server, { branch, from }) {
    if (from !== undefined)
        return undefined;
    const { octokit, owner, repo } = server;
    const [first = branch] = branch.split('/');
    const what = { act: `list the branches of "${(0,github_server/* nameOf */.Vb)(server)}"`, needs: github_server/* contentsRead */.bg };
    const { data } = await (0,failure/* attempt */.C)(what, () => octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { owner, repo, ref: `heads/${first}` }));
    const names = data.map(({ ref }) => ref.replace('refs/heads/', ''));
    const other = names.find((name) => (0,branch_name/* branchesClash */.m1)(name, branch));
    if (other === undefined)
        return undefined;
    return new problem_problem/* Problem */.A('publish/branch-collision', `Cannot create the branch "${branch}": "${other}" exists`, {
        hint: `Git cannot keep both: delete "${other}", or choose another name for the branch.`,
    });
}
/** GitHub often says no more than "Reference update failed" where a ruleset is the reason. */
async function ruled(server, branch) {
    const { octokit, owner, repo } = server;
    const what = { act: `read the rules of "${(0,github_server/* nameOf */.Vb)(server)}"`, needs: github_server/* contentsRead */.bg };
    const { data } = await (0,failure/* attempt */.C)(what, () => octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { owner, repo, branch }));
    const rules = [...new Set(data.map(({ type }) => type))].join(', ');
    if (rules === '')
        return undefined;
    return new problem_problem/* Problem */.A('github/ruleset', `Cannot move the branch "${branch}": GitHub refuses it, and has rules for it (${rules})`, {
        hint: 'Add the App of the token to the bypass list of the ruleset under Settings → Rules, or name another branch.',
    });
}
/** The texts are those of GitHub's own schema errors, and of graphql-js. */
const unknownMutation = /Field 'updateRefs' doesn't exist|UpdateRefsInput isn't a defined|Cannot query field "updateRefs"|Unknown type "UpdateRefsInput"/;
function isUnknownMutation(error) {
    return error instanceof problem_problem/* Problem */.A && error.code === 'github/refused' && unknownMutation.test(error.message);
}
function moved(server, branch) {
    return new problem_problem/* Problem */.A('publish/branch-moved', `Cannot move the branch "${branch}" of "${(0,github_server/* nameOf */.Vb)(server)}": it has moved`, {
        hint: 'Give the workflow a concurrency group, so that its runs follow one another.',
    });
}
function moving(server, branch) {
    return { act: `move the branch "${branch}" of "${(0,github_server/* nameOf */.Vb)(server)}"`, needs: github_server/* contentsWrite */.QC };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/edge/github/process.ts
var github_process = __webpack_require__(78368);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/edge/github/secret-directory.ts




/** How a runner cancels a job, first and then; and how a terminal goes away. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Does work in a directory that only this user can read, and that goes with it: also where the process is told to end
 * meanwhile, for what it holds would stay on the machine.
 */
async function inSecretDirectory(work) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gpg-'));
    const remove = () => {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
    };
    const end = (signal) => {
        remove();
        release();
        process.kill(process.pid, signal);
    };
    const release = () => {
        for (const signal of endings)
            process.off(signal, end);
    };
    for (const signal of endings)
        process.on(signal, end);
    try {
        return await work(directory);
    }
    finally {
        remove();
        release();
    }
}

;// CONCATENATED MODULE: ./src/edge/github/signature.ts





/** Signs commits with OpenPGP keys out of the secrets, or names their authors. `now`: seconds since 1970. */
function signer(secrets, now) {
    return async (authorship, commit) => {
        if (authorship.kind === 'server')
            return {};
        const seconds = now();
        const date = new Date(seconds * 1000).toISOString();
        const author = { ...authorship.author, date };
        if (authorship.kind === 'author')
            return { author, committer: author };
        const name = `${authorship.namespace}/${authorship.key.secretRef}`;
        const key = secrets(name)?.['git.asc'];
        if (key === undefined)
            throw keyMissing(name);
        const passphrase = secrets(name)?.['passphrase'] ?? '';
        const signature = await signWith({ name, key, passphrase }, payloadOf(authorship.author, seconds, commit));
        return { author, committer: author, signature };
    };
}
/** A commit as git writes it, which is what its signature is made over. */
function payloadOf({ name, email }, seconds, { tree, parent, message }) {
    const who = `${name} <${email}> ${seconds} +0000`;
    return `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n\n${message}`;
}
/** The key lives in a directory of its own that only this user can read, and goes with it. */
function signWith(key, payload) {
    return inSecretDirectory(async (home) => {
        try {
            return await signIn(home, key, payload);
        }
        finally {
            await (0,github_process/* run */.e)('gpgconf', ['--homedir', home, '--kill', 'gpg-agent'], '', {});
        }
    });
}
async function signIn(home, key, payload) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(home, 'passphrase'), key.passphrase, { mode: 0o600 });
    const imported = await gpg(home, ['--import'], key.key);
    if (imported.status === undefined)
        throw gpgMissing(key.name);
    const fingerprint = await onlyKey(home, key.name);
    const loopback = ['--pinentry-mode', 'loopback', '--passphrase-file', (0,external_node_path_.join)(home, 'passphrase')];
    const words = [...loopback, '--local-user', fingerprint, '--armor', '--detach-sign', '--output', '-'];
    const signed = await gpg(home, words, payload);
    if (signed.status === 0)
        return signed.stdout.toString('utf8');
    throw new problem_problem/* Problem */.A('publish/signing-key', `Cannot sign with the key of "${key.name}": gpg refuses it`, {
        hint: 'Check the passphrase, and that the key may sign and has not expired.',
    });
}
function gpg(home, words, input) {
    return (0,github_process/* run */.e)('gpg', ['--homedir', home, '--batch', '--no-tty', '--quiet', ...words], input, { LC_ALL: 'C' });
}
/** Flux refuses a key ring of several entities too (fluxcd/pkg git/gogit, signing.go). */
async function onlyKey(home, name) {
    const { stdout } = await gpg(home, ['--with-colons', '--list-secret-keys'], '');
    const lines = stdout.toString('utf8').split('\n');
    const keys = lines.filter((line) => line.startsWith('sec:'));
    const fingerprint = lines.find((line) => line.startsWith('fpr:'))?.split(':')[9];
    if (keys.length === 1 && fingerprint !== undefined)
        return fingerprint;
    const found = keys.length === 0 ? 'it holds no secret key' : `it holds ${keys.length} secret keys`;
    throw new problem_problem/* Problem */.A('publish/signing-key', `Cannot sign with the key of "${name}": ${found}, and one is wanted`, {
        hint: 'Export one key with "gpg --armor --export-secret-keys NAME" as git.asc.',
    });
}
function keyMissing(name) {
    return new problem_problem/* Problem */.A('publish/signing-key', `Cannot sign with the key of "${name}": secrets gives no git.asc for it`, {
        hint: `Give the input secrets the Secret "${name}" with git.asc, and passphrase if the key has one.`,
    });
}
function gpgMissing(name) {
    return new problem_problem/* Problem */.A('publish/signing-key', `Cannot sign with the key of "${name}": there is no program "gpg"`, {
        hint: 'Install GnuPG on the runner. GitHub’s own runners have it.',
    });
}

// EXTERNAL MODULE: ./src/core/manifests/screening.ts
var screening = __webpack_require__(53466);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/core/git/path-bytes.ts
var path_bytes = __webpack_require__(71839);
;// CONCATENATED MODULE: ./src/core/git/tree.ts

/**
 * Names the tree that results when files of a complete listing get new blobs. Every directory above a changed file is
 * hashed anew as git does it; all others keep their names. So a run knows that a branch needs no change before it
 * sends anything, and can check what the server made.
 *
 * A path that the listing does not have is a new file, and the directories above it are new where they have to be.
 * Throws `github/protocol` where a name beside a change is not known.
 */
function changedTree(entries, changes, hash) {
    const children = byDirectory([...entries, ...newEntries(entries, changes)]);
    const dirty = new Set();
    for (const path of changes.keys()) {
        for (let at = path; at !== ''; at = parentOf(at))
            dirty.add(parentOf(at));
    }
    const shaOf = (entry) => dirty.has(entry.path) && entry.mode === '040000' ? treeOf(entry.path) : (changes.get(entry.path) ?? entry.sha);
    const treeOf = (directory) => {
        const listed = [...(children.get(directory)?.values() ?? [])];
        return hash('tree', treeObject(listed.map((entry) => ({ ...entry, sha: shaOf(entry) }))));
    };
    return treeOf('');
}
/** What has to be listed besides, for files that are new. */
function newEntries(entries, changes) {
    const known = new Set(entries.map(({ path }) => path));
    const found = [];
    const add = (path, mode, sha) => {
        if (path === '' || known.has(path))
            return;
        known.add(path);
        found.push({ path, mode, sha, size: undefined });
        add(parentOf(path), '040000', sha);
    };
    for (const [path, sha] of changes)
        add(path, '100644', sha);
    return found;
}
/** Writes the entries of one directory as git's tree object: mode, name, NUL and the object's name in bytes. */
function treeObject(entries) {
    const named = entries.map(({ path, mode, sha }) => {
        const name = (0,path_bytes/* bytesOf */.$$)(nameOf(path));
        const head = new TextEncoder().encode(`${mode.replace(/^0/, '')} `);
        return { sortName: sortName(mode, name), bytes: [...head, ...name, 0, ...bytesOfHex(sha)] };
    });
    const sorted = named.sort((a, b) => compareBytes(a.sortName, b.sortName));
    return Uint8Array.from(sorted.flatMap(({ bytes }) => bytes));
}
/** Git compares a directory's name as if it ended with a slash (base_name_compare, read-cache.c). */
function sortName(mode, name) {
    return mode === '040000' ? Uint8Array.of(...name, 0x2f) : name;
}
function compareBytes(a, b) {
    const at = a.findIndex((byte, index) => byte !== b[index]);
    return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
function byDirectory(entries) {
    const children = new Map();
    for (const entry of entries) {
        const siblings = children.get(parentOf(entry.path)) ?? new Map();
        children.set(parentOf(entry.path), siblings.set(entry.path, entry));
    }
    return children;
}
/** `'a/b/c' → 'a/b'`, `'a' → ''` */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function bytesOfHex(hex) {
    return Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}

// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
;// CONCATENATED MODULE: ./src/edge/github/links.ts

const root = { mode: '040000' };
/** As many as Linux follows before it says ELOOP (path_resolution(7)). */
const mostLinks = 40;
/**
 * Follows the links of a tree as a file system would, wherever in the path they stand. `.` is the root. `readLink` gives
 * what a link says.
 *
 *     (current → releases/7) 'current/apps' → 'releases/7/apps'
 */
async function follow(path, entries, readLink) {
    const parts = path.split('/');
    let at = '.';
    let links = 0;
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
        const next = external_node_path_.posix.join(at, part);
        if (next === '..')
            return { kind: 'outside' };
        const entry = next === '.' ? root : entries.get(next);
        if (entry?.mode === '120000' && links < mostLinks) {
            links += 1;
            const words = await readLink(entry);
            if (external_node_path_.posix.isAbsolute(words))
                return { kind: 'outside' };
            parts.unshift(...words.split('/'));
        }
        else if (isPassable(entry, parts))
            at = next;
        else
            return { kind: 'missing' };
    }
    return { kind: 'entry', path: at };
}
/** Nothing but a directory has something below it. */
function isPassable(entry, below) {
    if (entry === undefined || entry.mode === '120000')
        return false;
    return entry.mode === '040000' || below.length === 0;
}

;// CONCATENATED MODULE: ./src/edge/github/snapshot.ts









/** Shows the files of one commit as the workspace shows those on disk, so that nobody need know which they are. */
function snapshotOf(head, entries, readBlobs) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    // Every automation of a run asks for the same needles, and most for the same files.
    const known = new Map();
    return {
        head,
        find: async (under, needles) => {
            const problems = [];
            const reach = (path) => follow(path, byPath, linkReader(readBlobs));
            const places = await placesOf(under, reach, problems);
            const chosen = await candidates(byPath, places, { readBlobs, reach, problems });
            const blobs = await readBlobs(chosen);
            const sought = needles.map((needle) => Buffer.from(needle));
            const files = [];
            for (const { path, sha } of chosen) {
                const key = JSON.stringify([path, needles]);
                if (!known.has(key))
                    known.set(key, readText(path, blobs.get(sha), sought));
                const read = known.get(key);
                if (read instanceof problem_problem/* Problem */.A)
                    problems.push(read);
                else if (read !== undefined)
                    files.push(read);
            }
            return { files: files.sort((a, b) => (0,bytewise/* bytewise */.Z)(a.path, b.path)), problems, looked: chosen.length };
        },
        isLinked: (path) => {
            const parts = external_node_path_.posix.normalize(path).split('/');
            return parts.some((_, depth) => byPath.get(parts.slice(0, depth + 1).join('/'))?.mode === '120000');
        },
        modeOf: (path) => byPath.get(path)?.mode,
        treeWith: (texts) => {
            const shas = [...texts].map(([path, text]) => [path, (0,hash/* gitHash */.X)('blob', Buffer.from(text, 'utf8'))]);
            return changedTree(entries, new Map(shas), hash/* gitHash */.X);
        },
    };
}
function linkReader(readBlobs) {
    return async (link) => (await readBlobs([link])).get(link.sha)?.toString('utf8') ?? '';
}
/** The places as the tree names them, links followed; one that is missing or leads out of it is a problem. */
async function placesOf(under, reach, problems) {
    const places = [];
    for (const path of under) {
        const reached = await reach(external_node_path_.posix.normalize(`./${path}`).replace(/\/+$/, ''));
        if (reached.kind === 'entry')
            places.push(reached.path);
        else
            problems.push(reached.kind === 'outside' ? outside(path) : snapshot_missing(path));
    }
    return places;
}
function outside(path) {
    return new problem_problem/* Problem */.A('workspace/path-outside', `Cannot use "${path}": it lies outside the repository`, {
        hint: 'Name a path below the root of the repository, without leaving it by ".." or by a link.',
    });
}
function snapshot_missing(path) {
    return new problem_problem/* Problem */.A('workspace/path-missing', `Cannot read "${path}": the branch has no such file or directory`, {
        hint: 'Check the spelling of spec.update.path, and the branch.',
    });
}
/** The regular files that Flux would look at; a link stands for the file that it leads to. */
async function candidates(entries, places, { readBlobs, reach, problems }) {
    const named = [...entries.values()].filter(({ path }) => places.includes(path) || (places.some((place) => (0,source/* isUnder */.Jo)(place, path)) && (0,screening/* isManifestName */.z)(external_node_path_.posix.basename(path))));
    const links = named.filter(({ mode }) => mode === '120000');
    // All at once, for each is asked for again by itself.
    await readBlobs(links);
    const led = [];
    for (const { path } of links) {
        const reached = await reach(path);
        const entry = reached.kind === 'entry' ? entries.get(reached.path) : undefined;
        if (entry !== undefined)
            led.push(entry);
        if (reached.kind === 'outside')
            problems.push(linkOutside(path));
    }
    const chosen = [...named, ...led].filter(({ mode }) => mode === '100644' || mode === '100755');
    return [...new Map(chosen.map((entry) => [entry.path, entry])).values()];
}
function linkOutside(path) {
    return new problem_problem/* Problem */.A('file/link-outside', `Cannot read "${path}": it is a link to a file outside the repository`, {
        at: { file: path },
        hint: 'Put the file itself into the repository. Nothing outside it is read or written.',
    });
}
/** GitHub takes paths in JSON, which has no such names: the change would be written into another, new file. */
function oddName(path) {
    return new problem_problem/* Problem */.A('file/not-utf8', `Cannot read "${path}": its name is not UTF-8`, {
        at: { file: path },
        hint: 'Rename the file.',
    });
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Gives the file where it holds a needle, or what keeps it from being read; undefined where it holds none. */
function readText(path, bytes, needles) {
    if (bytes === undefined || !needles.some((needle) => bytes.includes(needle)))
        return undefined;
    if (!(0,path_bytes/* isText */.KH)(path))
        return oddName((0,path_bytes/* shownPath */.pS)(path));
    if (bytes.length > screening/* largestManifest */.o) {
        const megabytes = Math.ceil(bytes.length / 1024 / 1024);
        return new problem_problem/* Problem */.A('file/too-large', `Cannot read "${path}": it has ${megabytes} MB, and 10 MB is the most`, {
            at: { file: path },
            hint: 'Split the file: markers and Flux objects belong in small ones.',
        });
    }
    try {
        return { path, text: decoder.decode(bytes) };
    }
    catch {
        return new problem_problem/* Problem */.A('file/not-utf8', `Cannot read "${path}": its bytes are not UTF-8`, {
            at: { file: path },
            hint: 'Save the file as UTF-8.',
        });
    }
}

;// CONCATENATED MODULE: ./src/edge/github/tree.ts






/** Lists every entry of a tree, directories too: from the checkout where it has the tree, else from the server. */
async function listTree(server, checkout, tree) {
    return (await checkout.tree(tree)) ?? (await listOnServer(server, tree, ''));
}
/** GitHub cuts a recursive list at 100,000 entries or 7 MB; such a tree is listed directory by directory. */
async function listOnServer(server, tree, prefix) {
    const whole = await request(server, tree, prefix, true);
    if (!whole.truncated)
        return whole.entries;
    const level = await request(server, tree, prefix, false);
    if (level.truncated)
        throw tooLarge(server, prefix);
    const entries = [];
    for (const entry of level.entries) {
        entries.push(entry);
        if (entry.mode === '040000')
            entries.push(...(await listOnServer(server, entry.sha, `${entry.path}/`)));
    }
    return entries;
}
async function request(server, tree, prefix, recursive) {
    const { octokit, owner, repo } = server;
    const what = { act: `list the files of "${(0,github_server/* nameOf */.Vb)(server)}"`, needs: github_server/* contentsRead */.bg };
    const { data } = await (0,failure/* attempt */.C)(what, () => octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...{ owner, repo, tree_sha: tree },
        ...(recursive ? { recursive: '1' } : {}),
    }));
    const entries = data.tree.map(({ path, mode, sha, size }) => {
        if (!(0,github_checkout/* isMode */.SF)(mode))
            throw oddMode(server, prefix + path, mode);
        return { path: prefix + (0,path_bytes/* toldPath */.TQ)(path), mode, sha: (0,hash/* shaFrom */.P)(sha), size };
    });
    return { entries, truncated: data.truncated };
}
function tooLarge(server, prefix) {
    return new problem_problem/* Problem */.A('github/protocol', `Cannot list "${prefix}" of "${(0,github_server/* nameOf */.Vb)(server)}": it has too many entries`, {
        hint: 'Check the repository out, with the branch that is published to: its files are then read from there.',
    });
}
function oddMode(server, path, mode) {
    return new problem_problem/* Problem */.A('github/protocol', `Cannot list "${(0,github_server/* nameOf */.Vb)(server)}": "${path}" has the mode ${mode}`, {
        hint: 'Commit the file anew with the mode 100644 or 100755.',
    });
}

;// CONCATENATED MODULE: ./src/edge/github/forge.ts












/** Opens a repository of a GitHub server. Nothing is asked before it is needed. */
function openForge(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let id;
    const repositoryId = () => {
        if (id === undefined)
            throw new Error('Nothing was looked at yet.');
        return id;
    };
    const server = { octokit: (0,client/* openClient */.M)(options), owner, repo, repositoryId, sleep: options.sleep };
    const checkout = options.checkout === undefined ? github_checkout/* noCheckout */.K5 : (0,github_checkout/* openCheckout */.Hj)(options.checkout);
    const sign = signer(options.secrets, options.now);
    const snapshot = snapshotReader(server, checkout);
    return {
        hash: hash/* gitHash */.X,
        look: async (where) => {
            const looked = await (0,look/* look */.O)(server, where);
            id = looked.repositoryId;
            return looked.standing;
        },
        expect: (where) => options.foresight?.expect(where),
        foreseen: (where) => {
            const looked = options.foresight?.foreseen(where);
            if (looked !== undefined)
                id = looked.repositoryId;
            return looked?.standing;
        },
        ahead: (base, head) => ahead(server, base, head),
        snapshot,
        commitOnBranch: (commit) => commitOnBranch(server, commit),
        createCommit: (commit, authorship) => createCommit(server, commit, authorship, sign),
        moveBranch: (branch, from, to, rewrite) => moveRef(server, { branch, from, to, rewrite }),
        deleteBranch: (branch, from) => moveRef(server, { branch, from, to: undefined, rewrite: true }),
        openPullRequest: (request) => openPullRequest(server, request),
        updatePullRequest: (number, change) => updatePullRequest(server, number, change),
        dress: (pull, dress) => dressPullRequest(server, pull, dress),
    };
}
/** Each commit is listed once, and each blob read once, however many branches are built on them. */
function snapshotReader(server, checkout) {
    const cache = new Map();
    const known = new Map();
    const open = async (head) => {
        const entries = await listTree(server, checkout, head.tree);
        return snapshotOf(head, entries, async (wanted) => {
            await readBlobs(server, checkout, wanted, cache);
            return cache;
        });
    };
    return (head) => {
        const snapshot = known.get(head.commit) ?? open(head);
        known.set(head.commit, snapshot);
        return snapshot;
    };
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


/***/ })

};

//# sourceMappingURL=1062.index.js.map