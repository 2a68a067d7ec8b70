export const id = 13;
export const ids = [13];
export const modules = {

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


/***/ })

};

//# sourceMappingURL=13.index.js.map