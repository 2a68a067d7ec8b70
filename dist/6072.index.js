export const id = 6072;
export const ids = [6072];
export const modules = {

/***/ 76078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ printPlan),
/* harmony export */   bA: () => (/* binding */ mostShards),
/* harmony export */   p2: () => (/* binding */ digestOfLists),
/* harmony export */   uZ: () => (/* binding */ isInstant),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var _git_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76490);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64289);
/* harmony import */ var _template_hash_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39556);
/* harmony import */ var _template_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4149);
/* harmony import */ var _troubles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23993);





const version = 1;
/** GitHub makes no more jobs of one matrix. */
const mostShards = 256;
const hex = /^[0-9a-f]{64}$/;
/**
 * Writes a plan on one line.
 *
 *     { commit: '0123…', at: 1782900000000, shards: ['ab…'] } → '{"version":1,"commit":"0123…","at":1782900000000,"shards":["ab…"]}'
 */
function printPlan({ commit, at, shards }) {
    return JSON.stringify({ version, commit, at, shards });
}
/** Reads a plan back. Throws `shards/unreadable`. */
function parsePlan(text) {
    const body = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(body) || body['version'] !== version)
        throw (0,_troubles_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedPlan */ .Z2)();
    const { commit, at, shards } = body;
    const sha = typeof commit === 'string' ? (0,_git_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .q)(commit) : undefined;
    if (sha === undefined || !isInstant(at) || !Array.isArray(shards) || shards.length > mostShards)
        throw (0,_troubles_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedPlan */ .Z2)();
    const digests = shards.filter((one) => typeof one === 'string' && hex.test(one));
    if (digests.length < shards.length)
        throw (0,_troubles_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedPlan */ .Z2)();
    return { commit: sha, at, shards: digests };
}
/** Tells whether a value that came from outside is a moment. `1782900000000 → true`, `-1 → false` */
function isInstant(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
/** Names the lists of a shard, in their order: by their keys (`listingKey`), which hold no line break. */
function digestOfLists(keys) {
    return (0,_template_hash_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)((0,_template_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .ZJ)(keys.join('\n')));
}


/***/ }),

/***/ 23993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   CT: () => (/* binding */ insideWorkspace),
/* harmony export */   K5: () => (/* binding */ noCheckout),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Q_: () => (/* binding */ noDigest),
/* harmony export */   Rs: () => (/* binding */ malformedShare),
/* harmony export */   Z2: () => (/* binding */ malformedPlan),
/* harmony export */   e4: () => (/* binding */ otherCommit),
/* harmony export */   ez: () => (/* binding */ stale),
/* harmony export */   mp: () => (/* binding */ otherPlan),
/* harmony export */   rZ: () => (/* binding */ tampered)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);
/* harmony import */ var _git_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76490);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);



const again = 'Run the whole workflow again, so that every job sees the same commit and the same plan.';
/** Says that what stands for a plan is none. */
function malformedPlan() {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/unreadable', 'Cannot read the plan: the input plan holds none of this version', {
        hint: 'Hand over the output plan of the job that ran mode plan: ${{ needs.plan.outputs.plan }}.',
    });
}
/** Says that the input `shard` names no part of a plan. */
function malformedShare(text) {
    const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('usage/malformed-input', `Cannot use shard "${shown}": it is no entry of a plan's matrix`, {
        hint: 'Hand over what the matrix gives: ${{ matrix.shard }}.',
    });
}
/** Says that there is no commit that jobs could agree on. */
function noCheckout() {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/no-checkout', 'Cannot tell which commit this is: the workspace is no checkout of Git', {
        hint: 'Let actions/checkout run before this action.',
    });
}
/** Says that something belongs to another commit than the one that is checked out. */
function otherCommit(what, found, wanted) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/other-commit', `Cannot use ${what}: it is of ${(0,_git_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .F)(found)}, not ${(0,_git_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .F)(wanted)}`, {
        hint: again,
    });
}
/** Says that something does not belong to the plan. */
function otherPlan(what, state) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/other-plan', `Cannot use ${what}: ${state}`, {
        hint: `${again} Give all its jobs the same inputs path, kustomize, namespace, automations and policies.`,
    });
}
/** Says that a plan is too old, or ahead of time, to go by. */
function stale(at) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/stale', `Cannot use the plan of ${(0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(at)}: it is not of the last 24 hours`, {
        hint: 'Run the whole workflow again: registries have moved on since.',
    });
}
/** Says which results are not there. */
function incomplete(missing, of) {
    const [first = 0] = missing;
    const which = missing.length === 1 ? `that of shard ${first} is` : `those of ${missing.length} shards are`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/incomplete', `Cannot publish what ${of} shards found: ${which} missing`, {
        hint: `Run the jobs again that failed (shard ${missing.join(', ')}), and see that each uploads its results-file and that scan-results names the place where all were downloaded to.`,
    });
}
/** Says that a file is not what its shard wrote. */
function tampered(name, shard) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/tampered', `Cannot use "${name}": its digest is not the one that the job of shard ${shard} gave`, { hint: 'Something changed the file on its way. Find out what may write artifacts of this run, and run it again.' });
}
/** Says that no digest was handed over for a shard, where digests are asked for. */
function noDigest(shard) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/no-digest', `Cannot check the result of shard ${shard}: scan-digests holds no digest of it`, {
        hint: `Give the scan job the output shard-${shard}: \${{ matrix.number == ${shard} && steps.scan.outputs.results-digest || '' }}.`,
    });
}
/** Says that results lie where the repository's own files are read. */
function insideWorkspace(place) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/inside-workspace', `Cannot take results from "${place}": it is a directory of the workspace, where objects and manifests are read`, { hint: 'Download results to ${{ runner.temp }}/scan-results, and name that in scan-results.' });
}
/** Says that a file of results cannot be read. */
function unreadable(name, state) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/unreadable', `Cannot read the results in "${name}": ${state}`, {
        hint: 'Nothing is published. Use one version of the action in all jobs, and run the whole workflow again.',
    });
}


/***/ }),

/***/ 36072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openShardFiles: () => (/* binding */ openShardFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93613);
/* harmony import */ var _core_shards_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76078);
/* harmony import */ var _core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23993);






const suffix = '.jsonl';
/** More than ten million tags; a string of V8 can be twice as long. */
const largest = 256 * 1024 * 1024;
/** Opens the files that the jobs of a scan hand on to the one that has `root` checked out; `commit` names what that is. */
function openShardFiles(root, commit, write) {
    return {
        commit,
        read: (places) => Promise.resolve().then(() => filesUnder(places, root).map(readOne)),
        write: (file, text) => Promise.resolve().then(() => writeOne(file, text, write)),
    };
}
/** In bytewise order, each once. What is not there is found to be missing by whoever counts the shards. */
function filesUnder(places, root) {
    const found = [...new Set(places.flatMap((place) => filesAt(place, root)))].sort();
    // Each is read whole, so many more than there can be shards are not even begun with.
    if (found.length <= _core_shards_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .mostShards */ .bA)
        return found;
    throw (0,_core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(places.join(', '), `there are ${found.length} files, and a plan has at most ${_core_shards_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .mostShards */ .bA} shards`);
}
function filesAt(place, root) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(place, { throwIfNoEntry: false });
    if (stat === undefined)
        return [];
    if (!stat.isDirectory())
        return [place];
    // What an artifact holds besides would pass for a part of the repository.
    if (isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(place)))
        throw (0,_core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_4__/* .insideWorkspace */ .CT)(place);
    // Links are passed over: `isFile` is false for them.
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
}
function isInside(root, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, directory);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
}
function readOne(name) {
    const bytes = bytesOf(name);
    if (bytes === undefined)
        throw (0,_core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(name, 'it is no file that can be read');
    if (bytes.length > largest)
        throw (0,_core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(name, 'it has more than 256 MB');
    return { name, text: bytes.toString('utf8'), digest: digestOf(bytes) };
}
function bytesOf(name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(name);
    }
    catch {
        return undefined;
    }
}
function writeOne(file, text, write) {
    const bytes = Buffer.from(text);
    write(file, bytes);
    return digestOf(bytes);
}
function digestOf(bytes) {
    const digest = (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`);
    if (digest === undefined)
        throw new Error('SHA-256 has 64 digits');
    return digest;
}


/***/ })

};

//# sourceMappingURL=6072.index.js.map