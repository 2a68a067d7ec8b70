export const id = 2423;
export const ids = [2423];
export const modules = {

/***/ 22423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHistory: () => (/* binding */ openHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/git/sha.ts
var git_sha = __webpack_require__(76490);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/core/manifests/screening.ts
var screening = __webpack_require__(53466);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
// EXTERNAL MODULE: ./src/edge/git/git.ts
var git = __webpack_require__(71398);
;// CONCATENATED MODULE: ./src/edge/git/commit-source.ts




const entryLine = /^100(?:644|755) blob ([0-9a-f]+)\t([^]+)$/;
/** Shows the files of a commit in a clone. What is no UTF-8, or larger than any manifest, is passed over. */
function sourceAt(directory, commit, blobs) {
    return {
        find: async (under, needles) => {
            const entries = (await entriesOf(directory, commit)).filter(({ path }) => isWanted(path, under));
            await readBlobs(directory, entries, blobs);
            const sought = needles.map((needle) => Buffer.from(needle));
            const files = entries.flatMap(({ path, blob }) => {
                const bytes = blobs.get(blob);
                if (bytes === undefined || !sought.some((needle) => bytes.includes(needle)))
                    return [];
                const text = textOf(bytes);
                return text === undefined ? [] : [{ path, text }];
            });
            return { files: files.sort((a, b) => (0,bytewise/* bytewise */.Z)(a.path, b.path)), problems: [], looked: entries.length };
        },
    };
}
function isWanted(path, under) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return under.includes(path) || ((0,screening/* isManifestName */.z)(name) && under.some((place) => (0,source/* isUnder */.Jo)(place, path)));
}
async function entriesOf(directory, commit) {
    const listed = await (0,git/* mustGit */.gB)(directory, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    return listed
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const [, blob, path] = entryLine.exec(line) ?? [];
        return blob === undefined || path === undefined ? [] : [{ path, blob }];
    });
}
async function readBlobs(directory, entries, blobs) {
    const wanted = [...new Set(entries.map(({ blob }) => blob))].filter((blob) => !blobs.has(blob));
    if (wanted.length === 0)
        return;
    const output = await (0,git/* mustGit */.gB)(directory, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    // `<object> SP <type> SP <size> LF <bytes> LF`: https://git-scm.com/docs/git-cat-file
    for (let at = 0; at < output.length;) {
        const end = output.indexOf('\n', at);
        if (end === -1)
            return;
        const [name = '', type, size = '0'] = output.toString('latin1', at, end).split(' ');
        // `<object> SP missing LF`, as in a clone that was damaged.
        if (type !== 'blob')
            throw (0,git/* noHistory */.Gf)(directory, `it has no object ${name}`);
        const bytes = output.subarray(end + 1, end + 1 + Number(size));
        if (bytes.length <= screening/* largestManifest */.o)
            blobs.set(name, bytes);
        at = end + 2 + bytes.length;
    }
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function textOf(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/edge/git/history.ts






const perPage = 500;
const fields = ['%H', '%T', '%P', '%ct', '%ae', '%B'];
/** Opens the history that a clone on this machine has. Nothing is fetched for it. */
function openHistory(directory) {
    const blobs = new Map();
    return {
        commits: (branch, paths) => listCommits(directory, branch, paths),
        // A clone does not know when its commits were pushed.
        moves: () => undefined,
        isNear: () => Promise.resolve(true),
        sourceAt: (_branch, { commit }) => Promise.resolve(sourceAt(directory, commit, blobs)),
    };
}
async function* listCommits(directory, branch, paths) {
    const head = await headOf(directory, branch);
    if (head === undefined)
        throw (await headOf(directory, 'HEAD')) === undefined ? noClone() : missing(branch);
    for (let skip = 0;; skip += perPage) {
        const words = [
            'log',
            // Whoever has log.showSignature set would find what gpg says among the fields.
            '--no-show-signature',
            '--date-order',
            '-z',
            `--format=${fields.join('%x00')}`,
            `--skip=${skip}`,
            `--max-count=${perPage}`,
        ];
        const output = await (0,git/* mustGit */.gB)(directory, [...words, head, '--']);
        const commits = commitsOf(output.toString('utf8').split('\0'));
        const contents = await contentsOf(directory, commits, paths);
        yield commits.map((commit, at) => ({ ...commit, content: contents[at] ?? commit.tree }));
        if (commits.length < perPage)
            return;
    }
}
/** A branch that is here, or as it was last seen on the remote. */
async function headOf(directory, branch) {
    const names = branch === 'HEAD' ? ['HEAD'] : [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
    for (const name of names) {
        const found = await (0,git/* git */.$Y)(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        const sha = (0,git_sha/* parseSha */.q)(found?.toString('utf8').trim() ?? '');
        if (sha !== undefined)
            return sha;
    }
    // One that is of another user, or that was damaged, is there all the same.
    const isThere = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git'));
    if (!isThere && (await (0,git/* git */.$Y)(directory, ['rev-parse', '--git-dir'])) === undefined)
        throw noClone();
    await (0,git/* mustGit */.gB)(directory, ['rev-parse', '--git-dir']);
    return undefined;
}
/** With -z, a NUL stands between two fields and between two commits, and no message can hold one. */
function commitsOf(texts) {
    const commits = [];
    for (let at = 0; at + fields.length <= texts.length; at += fields.length) {
        const [commit = '', tree = '', parents = '', seconds = '', author = '', message = ''] = texts.slice(at, at + fields.length);
        const [sha, root] = [(0,git_sha/* parseSha */.q)(commit), (0,git_sha/* parseSha */.q)(tree)];
        if (sha === undefined || root === undefined)
            continue;
        const parentShas = parents.split(' ').flatMap((parent) => (0,git_sha/* parseSha */.q)(parent) ?? []);
        commits.push({ commit: sha, tree: root, parents: parentShas, date: Number(seconds) * 1000, author, message });
    }
    return commits;
}
/** Asks for the names of what stands at the paths, of all commits at once. */
async function contentsOf(directory, commits, paths) {
    if (paths.length === 0 || paths.includes('.') || commits.length === 0)
        return [];
    const asked = commits.flatMap(({ commit }) => paths.map((path) => `${commit}:${path}`));
    const output = await (0,git/* mustGit */.gB)(directory, ['cat-file', '--batch-check=%(objectname)'], `${asked.join('\n')}\n`);
    // A path that is not there is answered with the question and "missing".
    const lines = output
        .toString('utf8')
        .split('\n')
        .map((line) => (0,git_sha/* parseSha */.q)(line) ?? '-');
    return commits.map((_, at) => lines.slice(at * paths.length, (at + 1) * paths.length).join(' '));
}
function noClone() {
    return new problem/* Problem */.A('environment/branch-missing', 'Cannot read the history: the workspace is no clone of Git, or nothing is committed in it', { hint: 'Run this in a clone. In a workflow, let actions/checkout run before this step.' });
}
function missing(branch) {
    return new problem/* Problem */.A('environment/branch-missing', `Cannot read the branch "${branch}": the clone on this machine has no such branch, nor "origin/${branch}"`, { hint: `Fetch it: git fetch origin ${branch}. In a workflow, set fetch-depth: 0 on actions/checkout.` });
}


/***/ })

};

//# sourceMappingURL=2423.index.js.map