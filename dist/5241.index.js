export const id = 5241;
export const ids = [5241];
export const modules = {

/***/ 25361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleText)
/* harmony export */ });
/**
 * Says in words what a policy goes by.
 *
 *     semver 1.x    highest number, of tags that match "^b(?P<n>[0-9]+)$", compared by "$n"
 */
function ruleText({ rule, filter }) {
    const filtered = filter === undefined || filter.pattern === '' ? '' : `, of tags that match "${filter.pattern}"`;
    const compared = filter === undefined || filter.extract === '' ? '' : `, compared by "${filter.extract}"`;
    return `${choiceText(rule)}${filtered}${compared}`;
}
function choiceText(rule) {
    switch (rule.kind) {
        case 'semver':
            return `semver ${rule.range}`;
        case 'alphabetical':
            return rule.order === 'asc' ? 'last in byte order' : 'first in byte order';
        case 'numerical':
            return rule.order === 'asc' ? 'highest number' : 'lowest number';
    }
}


/***/ }),

/***/ 35241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./src/core/change/outcome.ts
var outcome = __webpack_require__(20140);
// EXTERNAL MODULE: ./src/core/eligibility/elect.ts + 1 modules
var elect = __webpack_require__(32253);
// EXTERNAL MODULE: ./src/core/eligibility/wishes.ts
var eligibility_wishes = __webpack_require__(42474);
// EXTERNAL MODULE: ./src/core/eligibility/witness.ts
var witness = __webpack_require__(10238);
// EXTERNAL MODULE: ./src/core/change/listing.ts
var listing = __webpack_require__(34824);
// EXTERNAL MODULE: ./src/core/policy/sieve.ts + 5 modules
var sieve = __webpack_require__(61606);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
;// CONCATENATED MODULE: ./src/core/explain/steps.ts

/** How many dropped tags of each step are shown. */
const shown = 5;
/**
 * Lays out the funnel step by step; steps that do not apply are left out.
 *
 *     120 listed, 40 excluded, 80 match, 5 in range → [listed 120, not excluded 80, matched 80, eligible 5]
 */
function stepsOf(sifted) {
    const { listed, excluded, matched, eligible, quarantined } = sifted.funnel;
    const samples = (step) => sifted.dropped.filter((one) => one.step === step).map(({ tag, why }) => ({ tag, why }));
    const steps = [
        stepOf('listed', listed, listed, []),
        stepOf('not excluded', listed, listed - excluded, samples('excluded')),
        stepOf('matched', listed - excluded, matched, samples('unmatched')),
        stepOf('eligible', matched, eligible, samples('ineligible')),
    ];
    const rest = eligible - (quarantined ?? 0);
    if (quarantined !== undefined)
        steps.push(stepOf('not quarantined', eligible, rest, samples('quarantined')));
    return [...steps, ...wishedSteps(sifted, rest)];
}
function stepOf(step, before, left, samples) {
    return { step, left, dropped: before - left, samples };
}
/** An election looks at tags from the best down and stops at the first that will do: what ranks below is not judged. */
function wishedSteps({ wishes, election }, rest) {
    if (election === undefined)
        return [];
    const { young, lacking } = election;
    const old = rest - young.length;
    return [
        ...(wishes.minAge === undefined ? [] : [stepOf('old enough', rest, old, few(young))]),
        ...(wishes.platforms.length === 0 ? [] : [stepOf('all platforms', old, old - lacking.length, few(lacking))]),
    ];
}
function few(passed) {
    return passed.slice(0, shown).map((one) => ({ tag: one.tag, why: whyPassed(one) }));
}
/** Says why an election passed over a tag. `until 10:00 → 'it is old enough at 2026-07-01T10:00:00Z'` */
function whyPassed({ until, missing }) {
    if (missing.length > 0)
        return `it is not made for ${missing.join(', ')}`;
    return until === undefined ? 'it was never looked at before' : `it is old enough at ${(0,instant/* printInstant */.HZ)(until)}`;
}

;// CONCATENATED MODULE: ./src/core/explain/ear.ts





/**
 * Opens an ear for a policy, which knows the rank of these tags though there be thousands above them; undefined where
 * its range or a pattern cannot be read, which the selection says.
 */
function openEar(asked, barred, deployed, known = []) {
    const { policy, repository } = asked;
    const input = {
        rule: policy.rule,
        filter: policy.filter,
        exclusionList: repository.exclusionList,
        deployed,
    };
    const more = { ranked: true, known, samples: shown };
    const opened = (0,attempt/* attempt */.C)(() => {
        if (barred.size === 0)
            return { asked, sieve: (0,sieve/* openSieve */.X)({ ...input, ...more }), free: undefined, isComplete: false };
        return { asked, sieve: (0,sieve/* openSieve */.X)({ ...input, ...more, barred }), free: (0,sieve/* openSieve */.X)(input), isComplete: false };
    });
    return opened instanceof problem/* Problem */.A ? undefined : opened;
}
/** The same registry, of which the ears overhear every list of tags that is asked for. */
function overheard(registry, ears) {
    return {
        tags: (repository) => {
            const key = (0,listing/* listingKey */._)(repository);
            return heard(registry.tags(repository), ears.filter(({ asked }) => (0,listing/* listingKey */._)(asked.repository) === key));
        },
        digest: (repository, tag) => registry.digest(repository, tag),
        pushed: (repository, tag, digest) => registry.pushed(repository, tag, digest),
        labels: (repository, reference) => registry.labels(repository, reference),
        platforms: (repository, reference) => registry.platforms(repository, reference),
    };
}
async function* heard(pages, ears) {
    for await (const page of pages) {
        for (const { sieve, free } of ears) {
            sieve.offer(page);
            free?.offer(page);
        }
        yield page;
    }
    for (const ear of ears)
        ear.isComplete = true;
}
/** The tag that quarantine alone keeps from being chosen, if there is one. */
function quarantinedChoice({ sieve, free }, barred) {
    const best = free === undefined ? undefined : (0,attempt/* attempt */.C)(() => free.choose());
    const next = (0,attempt/* attempt */.C)(() => sieve.choose());
    if (best === undefined || best instanceof problem/* Problem */.A || (!(next instanceof problem/* Problem */.A) && next.tag === best.tag))
        return undefined;
    return { tag: best.tag, why: barred.get(best.tag) ?? '' };
}

// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environments_environment = __webpack_require__(72547);
// EXTERNAL MODULE: ./src/core/environments/freeze.ts
var environments_freeze = __webpack_require__(38043);
// EXTERNAL MODULE: ./src/core/environments/guard.ts
var guard = __webpack_require__(23975);
// EXTERNAL MODULE: ./src/core/environments/hold.ts
var hold = __webpack_require__(76153);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var environments_running = __webpack_require__(26701);
;// CONCATENATED MODULE: ./src/core/explain/places.ts






/**
 * Says of each marked value of a policy what it runs, in which environment, what it would move to, and what keeps it
 * from there: of an environment that promotions bring images to, what comes from the one before; else the selection.
 *
 *     1.5.2 in staging, 1.5.3 selected, frozen until 10:00 → { environment: 'staging', tag: '1.5.2', next: '1.5.3', … }
 */
function placesOf(values, outcome, restraints, incoming = new Map()) {
    return values.map((value) => {
        const { at, tag, digest } = value;
        const environment = environmentAt(restraints, at.file);
        const promoted = environment === undefined ? undefined : incoming.get(environment.name);
        const coming = promoted === undefined ? updateOf(value, outcome, environment, restraints) : promoted.get(outcome.policy);
        return { at, environment: environment?.name, tag, digest, next: coming?.next, held: coming?.held };
    });
}
/** What an update would make of a value; undefined where it is there already. */
function updateOf({ at, tag, digest }, outcome, environment, restraints) {
    if (outcome.kind === 'unselected' || (tag === outcome.tag && digest === outcome.digest))
        return undefined;
    const problem = (0,guard/* guardOf */.HY)(restraints).objectionTo(at.file, outcome);
    const held = problem === undefined ? undefined : heldBy(problem, environment, outcome, restraints);
    return { next: (0,environments_running/* versionText */.KA)(outcome), held };
}
/** On a branch that is not known, a path alone makes an environment. */
function environmentAt({ configuration, branches }, file) {
    return [...(configuration?.environments.values() ?? [])].find(({ branch, paths }) => {
        const isBranch = branch === undefined || branches.length === 0 || branches.includes(branch);
        return isBranch && (paths.length === 0 || paths.some((place) => (0,source/* isUnder */.Jo)(place, file)));
    });
}
function heldBy(problem, environment, outcome, restraints) {
    const { code, message } = problem;
    return { code, why: message, until: untilOf(problem, environment, outcome, restraints) };
}
function untilOf({ code }, environment, { policy }, { holds = [], now }) {
    if (environment === undefined)
        return undefined;
    if (code === 'hold/held')
        return (0,hold/* holdOf */.nv)(holds, policy, environment.name, now)?.until;
    if (code !== 'gate/freeze')
        return undefined;
    const freeze = (0,environments_freeze/* freezeAt */.N)((0,environments_environment/* freezesOf */._1)(environment, 'update'), now);
    return freeze.frozen ? freeze.endsAt : undefined;
}
/** When a tag leaves quarantine: at the end of the last hold that put it there; undefined where one has no end. */
function quarantineEnd(policy, tag, { configuration, holds = [] }) {
    const names = configuration === undefined ? [policy] : (0,environments_environment/* aliasesOf */.QI)(configuration, policy);
    const ends = holds
        .filter((hold) => names.includes(hold.policy) && hold.quarantine.tags.includes(tag))
        .map(({ until = Infinity }) => until);
    const end = Math.max(...ends);
    return Number.isFinite(end) ? end : undefined;
}

// EXTERNAL MODULE: ./src/core/explain/rule-text.ts
var rule_text = __webpack_require__(25361);
;// CONCATENATED MODULE: ./src/core/explain/explain.ts



/** Explains how a policy came to what it selects, and what each of its places makes of that. */
function explain({ policy, outcome, sifted, quarantined, places }, restraints) {
    const until = quarantined && quarantineEnd(policy.id, quarantined.tag, restraints);
    const barred = quarantined === undefined ? [] : [{ ...quarantined, until }];
    return {
        policy: policy.id,
        image: outcome.image,
        rule: (0,rule_text/* ruleText */.Y)(policy),
        steps: sifted === undefined ? [] : stepsOf(sifted),
        selected: outcome.kind === 'selected' ? outcome.tag : undefined,
        why: outcome.kind === 'selected' ? outcome.reason : outcome.problem.message,
        waiting: [...barred, ...passedOver(sifted?.election)],
        places,
    };
}
function passedOver(election) {
    if (election === undefined)
        return [];
    return [...election.young, ...election.lacking]
        .slice(0, shown)
        .map((passed) => ({ tag: passed.tag, why: whyPassed(passed), until: passed.until }));
}

// EXTERNAL MODULE: ./src/core/change/unnamed.ts
var unnamed = __webpack_require__(16284);
// EXTERNAL MODULE: ./src/core/flux/scope.ts
var scope = __webpack_require__(1663);
// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var manifests_deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/memory/notes.ts
var notes = __webpack_require__(32590);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/core/registry/registry-mirrors.ts
var registry_mirrors = __webpack_require__(90457);
// EXTERNAL MODULE: ./src/flows/environments/guard.ts
var environments_guard = __webpack_require__(80865);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts
var environments_reading = __webpack_require__(61848);
// EXTERNAL MODULE: ./src/core/environments/gates.ts
var environments_gates = __webpack_require__(22538);
// EXTERNAL MODULE: ./src/core/promotion/closed-gates.ts
var closed_gates = __webpack_require__(37432);
// EXTERNAL MODULE: ./src/flows/promote/pair.ts + 3 modules
var promote_pair = __webpack_require__(18479);
;// CONCATENATED MODULE: ./src/flows/explain/promotions.ts







/**
 * Judges what promotions would bring to each environment, as mode promote does before it writes. Of what cannot be
 * judged a problem says why; nothing is known of it then.
 */
async function incomingOf({ configuration, holds }, inventory, settings, edges) {
    const incoming = new Map();
    const problems = [];
    if (configuration === undefined || holds === undefined)
        return { incoming, problems };
    const ground = {
        ...{ configuration, holds, inventory, edges, problems: [] },
        settings: { ...settings, policy: [], dryRun: true },
    };
    for (const pair of (0,environments_environment/* promotionsOf */.eH)(configuration)) {
        const [judged] = await (0,settle/* settle */.G)([pair], 1, (one) => (0,promote_pair/* judgePair */.E)(one, ground));
        if (judged instanceof problem/* Problem */.A)
            problems.push(judged.with({ severity: 'warning' }));
        else if (judged !== undefined)
            incoming.set(pair.to.name, comingBy(judged));
    }
    return { incoming, problems };
}
function comingBy({ pair, made, gates }) {
    const { moves, heldBack } = made.plan;
    const stays = (0,environments_gates/* verdictOf */.Vj)(gates).state === 'open' ? heldBack : [...(0,closed_gates/* waitingFor */.F)(moves, gates), ...heldBack];
    const { basis, promotion } = pair;
    const versions = new Map();
    for (const [policy, { values }] of basis.source) {
        const running = (0,environments_running/* runningOf */.Tx)(values);
        if (typeof running !== 'string')
            versions.set(promotion.policies.get(policy) ?? policy, (0,environments_running/* versionText */.KA)(running));
    }
    return new Map([
        ...moves.map(({ target, next }) => [target, { next: (0,environments_running/* versionText */.KA)(next), held: undefined }]),
        ...stays.map((one) => [one.policy, { next: versions.get(one.policy), held: promotions_heldBy(one) }]),
    ]);
}
function promotions_heldBy({ problem, opensAt }) {
    return { code: problem.code, why: problem.message, until: opensAt };
}

// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var repository_inventory = __webpack_require__(43138);
// EXTERNAL MODULE: ./src/flows/select/remember.ts + 1 modules
var remember = __webpack_require__(15303);
// EXTERNAL MODULE: ./src/flows/select/policy.ts + 1 modules
var select_policy = __webpack_require__(65934);
// EXTERNAL MODULE: ./src/flows/select/tags.ts
var tags = __webpack_require__(98985);
;// CONCATENATED MODULE: ./src/flows/explain.ts



























/** Shows for each policy how its tag was chosen, or why none was. Asks the registries, and writes nothing. */
async function explain_explain(settings, edges) {
    const [reading, recalled] = await Promise.all([(0,repository_inventory/* readRepository */.N)(settings, edges), (0,remember/* recall */.I9)(edges)]);
    const { inventory } = reading;
    const policies = [...inventory.policies.values()].filter(({ id }) => isNamed(settings, id));
    const marked = reading.files.filter(({ text }) => text.includes(repository_inventory/* markerNeedle */.a));
    const deployed = (0,manifests_deployed/* findDeployed */._)(marked.map(({ path, text }) => (0,markers.readMarkers)(path, text)));
    const environments = await (0,environments_reading/* readEnvironments */.zm)(settings.config, edges.workspace);
    const restraint = await (0,environments_guard/* readRestraint */.Bv)(environments.configuration, inventory, edges);
    const recollection = recalled.ledger && { ledger: recalled.ledger, now: edges.now, honoursInterval: false };
    const cases = policies.map((policy) => openCase(policy, inventory, { deployed, recollection }, restraint));
    const ears = cases.flatMap(({ ear }) => ear ?? []);
    const registry = overheard(edges.registry, ears);
    const options = { ...choiceOf(settings, restraint), deployed, recollection };
    const selected = await (0,tags/* selectTags */.O)(policies, inventory, options, { ...edges, registry });
    const branches = await branchesOf(environments.configuration, deployed, edges);
    const { incoming, problems } = await incomingOf(restraint, inventory, settings, edges);
    const around = { deployed, branches, incoming, restraint, recollection, edges };
    const explanations = cases.flatMap((one) => {
        const outcome = selected.outcomes.get(one.policy.id);
        return outcome === undefined ? [] : [explained(one, outcome, around)];
    });
    const report = (0,assemble/* assembleReport */.x)({
        mode: 'explain',
        dryRun: true,
        outcomes: selected.outcomes.values(),
        deployed,
        edits: [],
        problems: [
            ...reading.problems,
            ...(0,unnamed/* unnamed */.p)('ImagePolicy', [...settings.policies, ...settings.policy], inventory),
            ...environments.problems,
            ...restraint.problems,
            ...problems,
            ...selected.warnings,
            ...recalled.problems,
        ],
        publications: [],
    });
    return { ...report, explanations: await Promise.all(explanations) };
}
function choiceOf(settings, restraint) {
    const { concurrency, allowDowngrade, registryMirrors } = settings;
    const barredFor = (policy) => (0,environments_guard/* barredBy */.ew)(restraint, policy);
    return { concurrency, allowDowngrade, mirrors: (0,registry_mirrors/* parseRegistryMirrors */.X)(registryMirrors), barredFor };
}
function isNamed({ policies, policy }, id) {
    const patterns = [...policies, ...policy];
    return patterns.length === 0 || (0,scope/* matchesName */.H)(patterns, id);
}
function openCase(policy, inventory, { deployed, recollection }, restraint) {
    const barred = (0,environments_guard/* barredBy */.ew)(restraint, policy.id);
    const asked = (0,attempt/* attempt */.C)(() => (0,outcome/* followed */.Xd)(inventory, policy));
    const tags = new Set((deployed.get(policy.id) ?? []).flatMap(({ tag }) => tag ?? []));
    if (asked instanceof problem/* Problem */.A)
        return { policy, barred, ear: undefined };
    return { policy, barred, ear: openEar(asked, barred, tags, (0,select_policy/* seenOf */.Pm)(asked.repository, { recollection })) };
}
/** Reads what the branches of other environments run; one that cannot be read was told of with its holds. */
async function branchesOf(configuration, deployed, edges) {
    const environments = [...(configuration?.environments.values() ?? [])];
    const names = new Set(environments.map((environment) => (0,publish/* branchOf */.W0)(environment, edges.ownBranch)));
    names.delete(edges.ownBranch);
    const [others] = (0,sort_out/* sortOut */.$)(await (0,settle/* settle */.G)([...names], 1, (name) => branchNamed(name, edges)));
    return [{ name: edges.ownBranch, deployed }, ...others];
}
async function branchNamed(name, edges) {
    const source = await (0,environments_reading/* newestSource */.aN)(name, edges);
    const { files } = await source.find(['.'], [repository_inventory/* markerNeedle */.a]);
    return { name, deployed: (0,manifests_deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers.readMarkers)(path, text))) };
}
async function explained({ policy, barred, ear }, outcome, around) {
    const heard = ear?.isComplete === true ? ear : undefined;
    const places = around.branches.flatMap(({ name, deployed }) => placesOf(deployed.get(policy.id) ?? [], outcome, { ...around.restraint, branches: [name] }, around.incoming));
    const sifted = heard && (await siftedBy(heard, around));
    const quarantined = heard && quarantinedChoice(heard, barred);
    return explain({ policy, outcome, sifted, quarantined, places }, { ...around.restraint, branches: [] });
}
async function siftedBy(ear, around) {
    const wishes = (0,attempt/* attempt */.C)(() => (0,eligibility_wishes/* wishesOf */.p9)(ear.asked.policy));
    const wanted = wishes instanceof problem/* Problem */.A ? { minAge: undefined, platforms: [] } : wishes;
    const [election] = (0,eligibility_wishes/* isWishful */.lq)(wanted) ? await (0,settle/* settle */.G)([ear], 1, (one) => electionOf(one, around)) : [];
    return {
        funnel: ear.sieve.funnel(),
        dropped: ear.sieve.dropped(),
        wishes: wanted,
        election: election instanceof problem/* Problem */.A ? undefined : election,
    };
}
/** Holds the election once more, for those that it passed over; nothing that it learns is kept. */
async function electionOf({ asked, sieve }, { recollection, deployed, edges }) {
    const { policy, repository } = asked;
    const before = recollection?.ledger.get((0,reference/* parseImage */.zZ)(repository.image).canonical);
    const tags = new Set((deployed.get(policy.id) ?? []).flatMap(({ tag }) => tag ?? []));
    const ballot = {
        ranked: sieve.ranked().map(({ tag }) => tag),
        wishes: (0,eligibility_wishes/* wishesOf */.p9)(policy),
        deployed: tags,
        now: edges.now,
    };
    return (0,elect/* elect */.c)(ballot, new witness/* ListWitness */.e(repository, edges.registry, new notes/* ListNotes */.C(before, edges.now)));
}


/***/ })

};

//# sourceMappingURL=5241.index.js.map