export const id = 6918;
export const ids = [6918];
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

/***/ 59110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ printShare),
/* harmony export */   n: () => (/* binding */ parseShare)
/* harmony export */ });
/* harmony import */ var _troubles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23993);

const grammar = /^([1-9]\d{0,2})\/([1-9]\d{0,2})((?: \d{1,6}(?:-\d{1,6})?)+)$/;
/** A text that says more is none of ours, and would fill the memory. */
const mostLists = 100_000;
/**
 * Writes a share for the matrix of a workflow.
 *
 *     { number: 3, of: 8, lists: [0, 1, 2, 7] } → '3/8 0-2 7'
 */
function printShare({ number, of, lists }) {
    return `${number}/${of} ${runsOf(lists)
        .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
        .join(' ')}`;
}
/** Reads a share back. Throws `usage/malformed-input`. */
function parseShare(text) {
    const [, number, of, runs = ''] = grammar.exec(text) ?? [];
    const share = { number: Number(number), of: Number(of), lists: listsOf(runs) };
    const isAscending = share.lists.every((list, at) => at === 0 || list > (share.lists[at - 1] ?? 0));
    if (number === undefined || share.number > share.of || share.lists.length === 0 || !isAscending)
        throw (0,_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedShare */ .Rs)(text);
    return share;
}
function runsOf(lists) {
    const runs = [];
    for (const list of lists) {
        const run = runs.at(-1);
        if (run?.[1] === list - 1)
            run[1] = list;
        else
            runs.push([list, list]);
    }
    return runs;
}
function listsOf(runs) {
    const lists = [];
    for (const run of runs.trim().split(' ')) {
        const [first = 0, last = first] = run.split('-').map(Number);
        if (lists.length + last - first >= mostLists)
            return [];
        for (let list = first; list <= last; list += 1)
            lists.push(list);
    }
    return lists;
}


/***/ }),

/***/ 30013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/core/shards/plan.ts
var shards_plan = __webpack_require__(76078);
// EXTERNAL MODULE: ./src/core/shards/results.ts + 2 modules
var results = __webpack_require__(43422);
// EXTERNAL MODULE: ./src/core/shards/share.ts
var shards_share = __webpack_require__(59110);
// EXTERNAL MODULE: ./src/core/shards/troubles.ts
var troubles = __webpack_require__(23993);
// EXTERNAL MODULE: ./src/flows/select/tags.ts
var tags = __webpack_require__(98985);
// EXTERNAL MODULE: ./src/flows/shards/from-shards.ts + 2 modules
var from_shards = __webpack_require__(27265);
// EXTERNAL MODULE: ./src/flows/shards/lists.ts
var shards_lists = __webpack_require__(3518);
// EXTERNAL MODULE: ./src/core/change/listing.ts
var listing = __webpack_require__(34824);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/flows/shards/recorder.ts



/** Asks registries, and keeps what they said of the given lists, each answer as the line that a file of results has. */
class Recorder {
    #registry;
    #places;
    #lines = new Map();
    constructor(registry, lists) {
        this.#registry = registry;
        this.#places = new Map(lists.map((list, place) => [list, place]));
    }
    get lines() {
        return [...this.#lines.values()];
    }
    async *tags(repository) {
        const all = [];
        try {
            for await (const page of this.#registry.tags(repository)) {
                for (const tag of page)
                    all.push(tag);
                yield page;
            }
        }
        catch (error) {
            if (error instanceof problem/* Problem */.A)
                this.#keep(repository, 'tags', '', error);
            throw error;
        }
        this.#keep(repository, 'tags', '', all);
    }
    digest = (repository, tag) => this.#ask(repository, 'digest', tag, this.#registry.digest(repository, tag));
    pushed = async (repository, tag, digest) => {
        const answer = this.#registry.pushed(repository, tag, digest).then((at) => at ?? null);
        return (await this.#ask(repository, 'pushed', `${tag}@${digest}`, answer)) ?? undefined;
    };
    labels = (repository, reference) => this.#ask(repository, 'labels', reference, this.#registry.labels(repository, reference));
    platforms = (repository, reference) => this.#ask(repository, 'platforms', reference, this.#registry.platforms(repository, reference));
    async #ask(repository, kind, about, answer) {
        try {
            const found = await answer;
            this.#keep(repository, kind, about, found);
            return found;
        }
        catch (error) {
            if (error instanceof problem/* Problem */.A)
                this.#keep(repository, kind, about, error);
            throw error;
        }
    }
    #keep(repository, kind, about, answer) {
        const question = { list: (0,listing/* listingKey */._)(repository), kind, about };
        const place = this.#places.get(question.list);
        if (place !== undefined)
            this.#lines.set((0,results/* questionKey */.c7)(question), (0,results/* printAnswer */.Ak)(place, question, answer));
    }
}

// EXTERNAL MODULE: ./src/flows/shards/sources.ts
var sources = __webpack_require__(56629);
// EXTERNAL MODULE: ./src/flows/update/ground.ts
var update_ground = __webpack_require__(63028);
;// CONCATENATED MODULE: ./src/flows/scan.ts











/**
 * Scans one shard of a plan, and writes down what the registries said. It selects as the last job will, from the same
 * memory and at the same moment, so that it asks all that the last job will want to know.
 */
async function scan(settings, given) {
    if (settings.plan === '')
        throw (0,from_shards.noPlan)('scan a shard');
    const plan = (0,shards_plan/* parsePlan */.vS)(settings.plan);
    const share = (0,shards_share/* parseShare */.n)(settings.shard);
    const commit = await (0,from_shards.commitOf)(given.shards);
    if (commit !== plan.commit)
        throw (0,troubles/* otherCommit */.e4)('the plan', plan.commit, commit);
    const edges = { ...given, asOf: plan.at };
    const ground = await (0,update_ground/* readUpdate */.I)(settings, edges);
    const { run, reading, options } = ground;
    const lists = (0,shards_lists/* listsOf */.f)(share, plan, run.policies, reading.inventory);
    const keys = lists.map(shards_lists/* keyOf */.T);
    const registry = new Recorder(edges.registry, keys);
    const policies = lists.flatMap((listing) => listing.map(({ policy }) => policy));
    const { outcomes } = await (0,tags/* selectTags */.O)(policies, reading.inventory, options, { ...edges, registry });
    await (0,sources/* askForSources */.Z)(ground, outcomes, settings, { ...edges, registry });
    const text = (0,results/* printResults */.Sr)({ commit, at: plan.at, number: share.number, of: share.of, lists: keys }, registry.lines);
    const digest = await edges.shards.write(settings.resultsFile, text);
    const { number, of } = share;
    return { ...reportOf(settings, outcomes.values(), options), scan: { number, of, lists: lists.length, digest } };
}
/** What a list suffers is for the last job to report: a shard that failed for it would hold up all the others. */
function reportOf({ dryRun }, outcomes, { deployed }) {
    const findings = { outcomes, deployed, edits: [], problems: [], publications: [] };
    return { ...(0,assemble/* assembleReport */.x)({ mode: 'scan', dryRun, ...findings }), problems: [] };
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   f: () => (/* binding */ listsOf)
/* harmony export */ });
/* harmony import */ var _core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34824);
/* harmony import */ var _core_shards_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76078);
/* harmony import */ var _core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23993);
/* harmony import */ var _select_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98985);




/** Names a list, as all jobs do. */
function keyOf([{ repository }]) {
    return (0,_core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listingKey */ ._)(repository);
}
/**
 * Finds the lists of a share among those of the policies. Throws `shards/other-plan` where they are not the ones that
 * the plan meant.
 */
function listsOf(share, plan, policies, inventory) {
    const { listings } = (0,_select_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .listingsOf */ .Vy)(policies, inventory);
    const lists = share.lists.flatMap((place) => {
        const listing = listings[place];
        return listing === undefined ? [] : [listing];
    });
    const isMeant = share.of === plan.shards.length && (0,_core_shards_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfLists */ .p2)(lists.map(keyOf)) === plan.shards[share.number - 1];
    if (isMeant)
        return lists;
    throw (0,_core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_2__/* .otherPlan */ .mp)(`shard ${share.number} of ${share.of}`, 'the plan gave it other lists than this job finds');
}


/***/ }),

/***/ 56629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proposedEdits),
/* harmony export */   Z: () => (/* binding */ askForSources)
/* harmony export */ });
/* harmony import */ var _core_change_branch_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54730);
/* harmony import */ var _core_change_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83279);
/* harmony import */ var _core_change_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31035);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58986);
/* harmony import */ var _environments_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80865);
/* harmony import */ var _publish_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21471);
/* harmony import */ var _repository_inventory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43138);








/**
 * Asks registries what the texts of pull requests will want to know of the images that change, so that the last job
 * need not.
 */
async function askForSources(ground, outcomes, settings, edges) {
    const edits = await proposedEdits(ground, outcomes, settings, edges);
    await (0,_publish_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .readSources */ .t)(edits, { inventory: ground.reading.inventory, outcomes, registry: edges.registry }, new Map());
}
/**
 * Finds the edits that pull requests would show. It goes by the checkout: those of an automation that writes on another
 * branch than that are not known, and links are left out there.
 */
async function proposedEdits(ground, outcomes, settings, edges) {
    if (edges.github === undefined)
        return [];
    const { reading, restraint, marked, run } = ground;
    const known = new Map(marked.map((file) => [file.path, file]));
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(run.automations, 1, async (automation) => {
        if (!opens(automation, settings, edges))
            return [];
        const { workspace, ownBranch } = edges;
        const found = await workspace.find([automation.path], [_repository_inventory_js__WEBPACK_IMPORTED_MODULE_7__/* .markerNeedle */ .a]);
        const guard = await (0,_environments_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .guardOn */ .H_)(workspace, (0,_core_change_branch_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .branchesOf */ .I)(automation, settings.publish, ownBranch), restraint);
        const { inventory } = reading;
        const { allowDowngrade } = settings;
        return (0,_core_change_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .proposeChanges */ .G)(found.files, { known, automation, inventory, outcomes, allowDowngrade, guard }).edits;
    });
    // What stops an automation is the last job's to say.
    const [edits] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_4__/* .sortOut */ .$)(settled);
    return edits.flat();
}
function opens(automation, { publish }, { ownBranch }) {
    const target = (0,_core_change_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(automation, publish, ownBranch);
    return target.kind === 'pull-request' && target.opens;
}


/***/ })

};

//# sourceMappingURL=6918.index.js.map