export const id = 7265;
export const ids = [7265];
export const modules = {

/***/ 69896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ imageLabels)
/* harmony export */ });
const longest = 2048;
/**
 * Reads an image's labels from the places that may hold them, the weakest first, and the date of its config, which
 * stands in for a missing one.
 *
 *     ([{ 'org.opencontainers.image.version': '1' }, { 'org.opencontainers.image.version': '2' }], undefined)  →  version '2'
 */
function imageLabels(places, configCreated) {
    const all = new Map(places.flatMap((place) => Object.entries(place)));
    const read = (name) => tame(all.get(`org.opencontainers.image.${name}`));
    return {
        source: read('source') ?? tame(all.get('org.label-schema.vcs-url')),
        revision: read('revision') ?? tame(all.get('org.label-schema.vcs-ref')),
        version: read('version'),
        created: real(read('created')) ?? real(configCreated),
    };
}
/** A label of several lines or of control characters is no name, and could forge a line of what it is quoted in. */
function tame(value) {
    const text = value?.trim() ?? '';
    return text === '' || text.length > longest || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) ? undefined : text;
}
/** Reproducible builds (ko, jib, bazel, nix) write the epoch of Unix, of DOS, or year 1: that is no date. */
function real(date) {
    return date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) && date.slice(0, 10) > '1980-01-02' ? date : undefined;
}


/***/ }),

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

/***/ 43422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ke: () => (/* binding */ answerIn),
  c2: () => (/* binding */ parseResults),
  Ak: () => (/* binding */ printAnswer),
  Sr: () => (/* binding */ printResults),
  c7: () => (/* binding */ questionKey)
});

// EXTERNAL MODULE: ./src/core/git/sha.ts
var git_sha = __webpack_require__(76490);
// EXTERNAL MODULE: ./src/core/text/json.ts
var json = __webpack_require__(64289);
// EXTERNAL MODULE: ./src/core/problem/codes.ts
var codes = __webpack_require__(42721);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/shards/failure.ts



const longest = 8000;
/** What asking a registry can end in. Other problems stop or steer other parts of a run, and are not a shard's to name. */
const families = /^(?:registry|credentials|repository|object)\//;
const severities = ['error', 'warning', 'notice'];
/** Gives a problem as JSON holds it, but for its cause. */
function failureJson({ code, message, severity, hint, at, flux }) {
    return { code, message, severity, hint, at, flux };
}
/** Reads a problem back; undefined where the value is none that a registry could lead to. */
function readFailure(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const [code, message] = [bounded(value, 'code'), bounded(value, 'message')];
    const severity = severities.find((one) => one === value['severity']);
    if (code === undefined || message === undefined || severity === undefined)
        return undefined;
    if (!(0,codes/* isProblemCode */.N)(code) || !families.test(code))
        return undefined;
    const flux = (0,json/* isRecord */.u4)(value['flux']) ? value['flux'] : {};
    const [reason, words] = [bounded(flux, 'reason'), bounded(flux, 'message')];
    return new problem/* Problem */.A(code, message, {
        severity,
        hint: bounded(value, 'hint'),
        at: placeOf(value['at']),
        flux: reason === undefined || words === undefined ? undefined : { reason, message: words },
    });
}
function bounded(record, name) {
    const text = (0,json/* textField */.M8)(record, name);
    return text === undefined || text.length > longest ? undefined : text;
}
function placeOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const file = bounded(value, 'file');
    const [line, column] = [countOf(value['line']), countOf(value['column'])];
    if (file === undefined)
        return undefined;
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/core/image/tag.ts
var tag = __webpack_require__(29309);
// EXTERNAL MODULE: ./src/core/registry/image-labels.ts
var image_labels = __webpack_require__(69896);
// EXTERNAL MODULE: ./src/core/shards/plan.ts
var plan = __webpack_require__(76078);
;// CONCATENATED MODULE: ./src/core/shards/facts.ts





/** What `src/edge/registry/tag-pages.ts` lets through. */
const mostTags = 1_100_000;
const mostPlatforms = 1000;
/** A file of results is a stranger's word: an answer that no registry could have led to is none. */
const readers = {
    tags: (value) => allOf(value, mostTags, tag/* parseTag */.E),
    digest: (value) => (typeof value === 'string' ? (0,digest/* parseDigest */.m)(value) : undefined),
    pushed: (value) => (value === null || (0,plan/* isInstant */.uZ)(value) ? value : undefined),
    labels: labelsOf,
    platforms: (value) => allOf(value, mostPlatforms, platformIn),
};
/** Tells whether a text is the name of a question. `'tags' → true`, `'toString' → false` */
function isFactKind(text) {
    return typeof text === 'string' && Object.hasOwn(readers, text);
}
/** Reads an answer to a question; undefined where it is none. `('tags', ['1.0', 'a b']) → undefined` */
function readFact(kind, value) {
    return readers[kind](value);
}
function allOf(value, most, read) {
    if (!Array.isArray(value) || value.length > most)
        return undefined;
    const found = [];
    for (const one of value) {
        const item = typeof one === 'string' ? read(one) : undefined;
        if (item === undefined)
            return undefined;
        found.push(item);
    }
    return found;
}
function platformIn(text) {
    return text.length <= 200 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) ? text : undefined;
}
/** Through the same sieve as the labels of an image, which lets no line break or overlong text pass. */
function labelsOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const name = 'org.opencontainers.image.';
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return (0,image_labels/* imageLabels */.J)([Object.fromEntries(texts.map(([key, text]) => [`${name}${key}`, text]))], undefined);
}

// EXTERNAL MODULE: ./src/core/shards/troubles.ts
var troubles = __webpack_require__(23993);
;// CONCATENATED MODULE: ./src/core/shards/results.ts






const version = 1;
/** Names a question. */
function questionKey({ list, kind, about }) {
    return JSON.stringify([kind, about, list]);
}
/** Writes an answer, or the Problem that stood in its way, on one line. `list` is its place in the head. */
function printAnswer(list, { kind, about }, answer) {
    return JSON.stringify(answer instanceof Error ? [list, kind, about, null, failureJson(answer)] : [list, kind, about, answer]);
}
/**
 * Writes a file of results: a head, and each answer on a line, in an order that does not depend on which came first.
 *
 *     {"version":1,"commit":"0123…","at":1782900000000,"shard":3,"of":8,"lists":["…"],"answers":2}
 *     [0,"digest","1.1.0","sha256:…"]
 *     [0,"tags","",["1.0.0","1.1.0"]]
 */
function printResults({ commit, at, number, of, lists }, answers) {
    const head = { version, commit, at, shard: number, of, lists, answers: answers.length };
    return `${[JSON.stringify(head), ...[...answers].sort()].join('\n')}\n`;
}
/** Reads a file of results, every line of it. Throws `shards/unreadable`, with the line's number. */
function parseResults(name, text) {
    const [first = '', ...lines] = text.endsWith('\n') ? text.slice(0, -1).split('\n') : [];
    const body = (0,json/* parseJson */.qF)(first);
    const head = (0,json/* isRecord */.u4)(body) && body['version'] === version ? headOf(body) : undefined;
    if (head === undefined)
        throw (0,troubles/* unreadable */.O$)(name, 'line 1 is no head of this version');
    if (!(0,json/* isRecord */.u4)(body) || body['answers'] !== lines.length)
        throw (0,troubles/* unreadable */.O$)(name, `it has ${lines.length} answers, which are not as many as its head says`);
    const answers = new Map();
    for (const [index, line] of lines.entries()) {
        const question = questionIn(line, head);
        if (question === undefined)
            throw (0,troubles/* unreadable */.O$)(name, `line ${index + 2} is no answer that a registry could give`);
        answers.set(questionKey(question), line);
    }
    return { ...head, answers };
}
/** Gives the answer that a line holds, or the Problem that stood in its way; undefined where it holds neither. */
function answerIn(line, kind) {
    const parts = (0,json/* parseJson */.qF)(line);
    if (!Array.isArray(parts))
        return undefined;
    if (parts.length === 5)
        return readFailure(parts[4]);
    return parts.length === 4 ? readFact(kind, parts[3]) : undefined;
}
function headOf(body) {
    const { commit, at, shard, of, lists } = body;
    const sha = typeof commit === 'string' ? (0,git_sha/* parseSha */.q)(commit) : undefined;
    if (sha === undefined || !(0,plan/* isInstant */.uZ)(at) || !isCount(shard) || !isCount(of) || !Array.isArray(lists))
        return undefined;
    const keys = lists.filter((key) => typeof key === 'string' && !key.includes('\n'));
    return keys.length < lists.length ? undefined : { commit: sha, at, number: shard, of, lists: keys };
}
/** A shard can speak of its own lists only: they are named by their places among them. */
function questionIn(line, { lists }) {
    const parts = (0,json/* parseJson */.qF)(line);
    if (!Array.isArray(parts))
        return undefined;
    const [place, kind, about] = parts.map((part) => part);
    const list = typeof place === 'number' ? lists[place] : undefined;
    if (list === undefined || !isFactKind(kind) || typeof about !== 'string' || about.length > 400)
        return undefined;
    return answerIn(line, kind) === undefined ? undefined : { list, kind, about };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
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

/***/ 74220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Answers)
/* harmony export */ });
/* harmony import */ var _core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34824);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _core_shards_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43422);



/** Stands for the registries with what shards heard of them, and asks nobody. */
class Answers {
    #results;
    constructor(results) {
        this.#results = results;
    }
    async *tags(repository) {
        yield await this.#find(repository, 'tags', '', `list the tags of "${repository.image}"`);
    }
    digest = (repository, tag) => this.#find(repository, 'digest', tag, `read the digest of "${repository.image}:${tag}"`);
    pushed = async (repository, tag, digest) => {
        const deed = `tell when "${repository.image}:${tag}" was pushed`;
        return (await this.#find(repository, 'pushed', `${tag}@${digest}`, deed)) ?? undefined;
    };
    labels = (repository, reference) => this.#find(repository, 'labels', reference, `read the labels of ${reference} of "${repository.image}"`);
    platforms = (repository, reference) => this.#find(repository, 'platforms', reference, `read the platforms of ${reference} of "${repository.image}"`);
    #find(repository, kind, about, deed) {
        const key = (0,_core_shards_results_js__WEBPACK_IMPORTED_MODULE_2__/* .questionKey */ .c7)({ list: (0,_core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listingKey */ ._)(repository), kind, about });
        const line = this.#results.map(({ answers }) => answers.get(key)).find((one) => one !== undefined);
        const answer = line === undefined ? unanswered(repository, deed) : (0,_core_shards_results_js__WEBPACK_IMPORTED_MODULE_2__/* .answerIn */ .Ke)(line, kind);
        if (answer === undefined)
            throw new Error('every line was read before it was let in');
        return answer instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A ? Promise.reject(answer) : Promise.resolve(answer);
    }
}
function unanswered({ meta }, deed) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('shards/unanswered', `Cannot ${deed}: no shard asked the registry, and this job asks none`, {
        at: meta.at,
        hint: 'Nothing to do: the next run asks. If it comes again, see that all jobs have the same inputs.',
    });
}


/***/ }),

/***/ 27265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitOf: () => (/* binding */ commitOf),
  fromShards: () => (/* binding */ fromShards),
  noPlan: () => (/* binding */ noPlan)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/core/text/json.ts
var json = __webpack_require__(64289);
;// CONCATENATED MODULE: ./src/core/shards/digests.ts



const digests_name = /^shard-([1-9]\d{0,2})$/;
/**
 * Reads the input `scan-digests`: the outputs of the scan jobs as JSON, of which those called `shard-N` count. A matrix
 * has one set of outputs, and of a name that several jobs give the last one stays: so each shard has a name of its own.
 * What is empty was not given. Throws `usage/malformed-input`.
 *
 *     '{"shard-1":"sha256:ab…","shard-2":""}' → { 1: 'sha256:ab…' }    '' → undefined
 */
function parseScanDigests(text) {
    if (text === '')
        return undefined;
    const body = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isRecord */.u4)(body))
        throw malformed('it is no JSON object');
    const digests = new Map();
    for (const [key, value] of Object.entries(body)) {
        const [, number] = digests_name.exec(key) ?? [];
        if (number === undefined || value === '')
            continue;
        const digest = typeof value === 'string' ? (0,image_digest/* parseDigest */.m)(value) : undefined;
        if (digest === undefined)
            throw malformed(`"${key}" holds no digest`);
        digests.set(Number(number), digest);
    }
    return digests;
}
function malformed(state) {
    return new problem/* Problem */.A('usage/malformed-input', `Cannot read scan-digests: ${state}`, {
        hint: 'Hand over the outputs of the scan job: ${{ toJSON(needs.scan.outputs) }}.',
    });
}

// EXTERNAL MODULE: ./src/core/shards/plan.ts
var shards_plan = __webpack_require__(76078);
// EXTERNAL MODULE: ./src/core/shards/troubles.ts
var troubles = __webpack_require__(23993);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/shards/results.ts + 2 modules
var shards_results = __webpack_require__(43422);
;// CONCATENATED MODULE: ./src/core/shards/verify.ts




/** Clocks of two machines differ. */
const skew = 5 * instant/* minute */.Vc;
/**
 * Reads the results of all shards of a plan, and lets them pass only if they are whole: each shard's once, of this
 * commit and this plan, for just the lists that it was to scan, with the digest that its job gave. Throws the Problem
 * (`shards/…`) of the first that is not.
 */
function verifyResults({ plan, commit, now, files, digests }) {
    if (plan.commit !== commit)
        throw (0,troubles/* otherCommit */.e4)('the plan', plan.commit, commit);
    if (plan.at > now + skew || plan.at < now - instant/* day */.vd)
        throw (0,troubles/* stale */.ez)(plan.at);
    const found = new Map();
    for (const file of files) {
        const results = (0,shards_results/* parseResults */.c2)(file.name, file.text);
        mustFit(results, file.name, plan);
        if (found.has(results.number))
            throw (0,troubles/* otherPlan */.mp)(`"${file.name}"`, `another file, too, says that it holds the result of shard ${results.number}`);
        if (digests !== undefined)
            mustBeGenuine(file, results.number, digests);
        found.set(results.number, results);
    }
    const missing = plan.shards.map((_, index) => index + 1).filter((number) => !found.has(number));
    if (missing.length > 0)
        throw (0,troubles/* incomplete */.$x)(missing, plan.shards.length);
    return [...found.values()];
}
function mustFit(results, name, plan) {
    const what = `"${name}"`;
    if (results.commit !== plan.commit)
        throw (0,troubles/* otherCommit */.e4)(what, results.commit, plan.commit);
    if (results.at !== plan.at || results.of !== plan.shards.length)
        throw (0,troubles/* otherPlan */.mp)(what, 'it belongs to another plan than the one in the input plan');
    if ((0,shards_plan/* digestOfLists */.p2)(results.lists) !== plan.shards[results.number - 1])
        throw (0,troubles/* otherPlan */.mp)(what, `it is not about the lists that the plan gave to shard ${results.number}`);
}
function mustBeGenuine(file, number, digests) {
    const wanted = digests.get(number);
    if (wanted === undefined)
        throw (0,troubles/* noDigest */.Q_)(number);
    if (wanted !== file.digest)
        throw (0,troubles/* tampered */.rZ)(file.name, number);
}

// EXTERNAL MODULE: ./src/flows/shards/answers.ts
var answers = __webpack_require__(74220);
;// CONCATENATED MODULE: ./src/flows/shards/from-shards.ts






/**
 * Where shards have scanned, puts what they heard in the place of the registries, and their moment in the place of now:
 * all that follows is what a single job does, and so is what comes of it. Throws a Problem (`shards/…`) where a result
 * is missing, or is not what its shard wrote about this commit.
 */
async function fromShards(settings, edges) {
    const { plan: text, scanResults, scanDigests } = settings;
    if (text === '' && scanResults.length === 0)
        return edges;
    if (text === '')
        throw noPlan('use scan-results');
    const plan = (0,shards_plan/* parsePlan */.vS)(text);
    const [commit, files] = await Promise.all([commitOf(edges.shards), edges.shards.read(scanResults)]);
    const evidence = { plan, commit, files, now: edges.now, digests: parseScanDigests(scanDigests) };
    const registry = new answers/* Answers */.C(verifyResults(evidence));
    const github = edges.github === undefined ? undefined : { ...edges.github, registry };
    return { ...edges, registry, github, asOf: plan.at };
}
/** Names the commit that is checked out. Throws `shards/no-checkout`. */
async function commitOf(shards) {
    const commit = await shards.commit();
    if (commit === undefined)
        throw (0,troubles/* noCheckout */.K5)();
    return commit;
}
/** Says that there is no plan to go by. */
function noPlan(what) {
    return new problem/* Problem */.A('usage/missing-input', `Cannot ${what}: the input plan is empty`, {
        hint: 'Hand over the output plan of the job that ran mode plan: ${{ needs.plan.outputs.plan }}. A job that scans by itself runs mode update, without scan-results.',
    });
}


/***/ })

};

//# sourceMappingURL=7265.index.js.map