export const id = 5646;
export const ids = [5646];
export const modules = {

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


/***/ })

};

//# sourceMappingURL=5646.index.js.map