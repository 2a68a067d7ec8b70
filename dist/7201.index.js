export const id = 7201;
export const ids = [7201];
export const modules = {

/***/ 81141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ repositoryFor)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62788);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79982);



/**
 * Finds the repository that a policy refers to, if the policy may use it (image-reflector-controller,
 * getImageRepository; fluxcd/pkg, runtime/acl). Throws a Problem: the repository's own where it is broken,
 * `repository/not-found`, or `repository/access-…` where it stands in another namespace that does not let this one in.
 *
 *     imageRepositoryRef { name: app, namespace: images }, accessFrom [{ team: a }], namespace web { team: a } → images/app
 */
function repositoryFor(inventory, policy) {
    const repository = inventory.repositories.get(policy.repository);
    if (repository === undefined)
        throw missing(inventory, policy);
    if (repository.meta.namespace !== policy.meta.namespace)
        assertAccess(inventory, policy, repository);
    return repository;
}
function missing(inventory, policy) {
    const broken = inventory.broken.get(`ImageRepository/${policy.repository}`);
    if (broken !== undefined)
        return broken.with({ policy: policy.id });
    const name = policy.repository.slice(policy.repository.indexOf('/') + 1);
    const words = `referenced ImageRepository does not exist: ImageRepository.image.toolkit.fluxcd.io "${name}" not found`;
    return refusal('repository/not-found', policy, words, {
        reason: 'DependencyNotReady',
        hint: 'Let path hold its manifest, or correct spec.imageRepositoryRef.',
    });
}
/** The label that every namespace of a cluster has, whatever its manifest says. */
const nameLabel = 'kubernetes.io/metadata.name';
function assertAccess(inventory, policy, repository) {
    const { namespace } = policy.meta;
    const denied = `access denied: '${repository.id}' can't be accessed due to`;
    const selectors = repository.accessFrom;
    if (selectors === undefined) {
        throw refusal('repository/access-denied', policy, `${denied} missing ACL labels on 'accessFrom'`, {
            hint: `Let spec.accessFrom of the ImageRepository admit the namespace "${namespace}".`,
        });
    }
    const known = inventory.namespaces.get(namespace);
    if (selectors.some((wanted) => (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesLabels */ .r1)(wanted, { ...known, [nameLabel]: namespace })))
        return;
    if (known === undefined && selectors.some((wanted) => mayMatch(wanted, namespace)))
        throw unknownLabels(policy, repository);
    throw refusal('repository/access-denied', policy, `${denied} ACL labels mismatch on namespace '${namespace}'`, {
        hint: `Let spec.accessFrom of the ImageRepository match the labels of the namespace "${namespace}".`,
    });
}
/** A namespace that is not in Git may have any label but another name. */
function mayMatch(wanted, namespace) {
    return (wanted[nameLabel] ?? namespace) === namespace;
}
function unknownLabels(policy, repository) {
    const { namespace } = policy.meta;
    const message = `Cannot follow ImagePolicy "${policy.id}": ImageRepository "${repository.id}" admits namespaces by their labels, and the manifest of the namespace "${namespace}" was not found`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('repository/access-unknown', message, {
        at: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfField */ .n)(policy.meta, 'spec.imageRepositoryRef'),
        policy: policy.id,
        hint: `Let path hold the manifest of the Namespace "${namespace}" with its labels.`,
    });
}
function refusal(code, policy, words, { reason = 'AccessDenied', hint }) {
    const message = `failed to get the referred ImageRepository: ${words}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(code, `Cannot follow ImagePolicy "${policy.id}": ${message}`, {
        at: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfField */ .n)(policy.meta, 'spec.imageRepositoryRef'),
        policy: policy.id,
        hint,
        flux: { reason, message },
    });
}


/***/ }),

/***/ 62788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ placeOfField)
/* harmony export */ });
/**
 * Tells where a field of an object stands, or else the nearest field around it, or else the object.
 *
 *     (meta, 'spec.policy.semver.range') → { file: 'apps/policy.yaml', line: 12, column: 7 }
 */
function placeOfField({ fields, at }, path) {
    for (let here = path; here !== ''; here = here.slice(0, Math.max(0, here.lastIndexOf('.')))) {
        const place = fields?.get(here);
        if (place !== undefined)
            return place;
    }
    return at;
}


/***/ }),

/***/ 79982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ policiesOf),
/* harmony export */   r1: () => (/* binding */ matchesLabels)
/* harmony export */ });
/* unused harmony export selects */
/**
 * Tells whether a selector admits an object's labels (metav1.LabelSelectorAsSelector): all of its requirements must
 * hold, and without any it admits everything.
 *
 *     ({ matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['dev'] }] }, {}) → true
 */
function selects(selector, labels) {
    if (selector === undefined)
        return true;
    const { matchLabels, matchExpressions } = selector;
    return matchesLabels(matchLabels, labels) && matchExpressions.every((requirement) => holds(requirement, labels));
}
/** Tells whether an object has all of these labels. `({ a: '1' }, { a: '1', b: '2' }) → true` */
function matchesLabels(wanted, labels) {
    return Object.entries(wanted).every(([key, value]) => labelOf(labels, key) === value);
}
function holds({ key, operator, values }, labels) {
    const value = labelOf(labels, key);
    switch (operator) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
    }
}
/** A label's key may be `constructor`, which every object of JavaScript inherits. */
function labelOf(labels, key) {
    return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
/**
 * Gives the policies that an automation follows: those of its namespace that its policySelector admits, in the order
 * of their ids (image-automation-controller, getPolicies).
 *
 *     (inventory, automation of apps that selects { auto: 'true' }) → [apps/a, apps/z]
 */
function policiesOf(inventory, automation) {
    return [...inventory.policies.values()].filter(({ meta }) => meta.namespace === automation.meta.namespace && selects(automation.policySelector, meta.labels));
}


/***/ }),

/***/ 17201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expectedText),
/* harmony export */   Y: () => (/* binding */ runTest)
/* harmony export */ });
/* harmony import */ var _flux_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81141);
/* harmony import */ var _flux_image_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83239);
/* harmony import */ var _policy_sieve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61606);
/* harmony import */ var _problem_attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(754);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72561);






/**
 * Runs one test: lets the policy choose from the test's tags, and compares.
 *
 *     spec semver 1.x, tags [1.0.0, 1.2.0, 2.0.0], expect { tag: 1.2.0 } → passed
 */
function runTest(test, inventory) {
    const outcomes = outcomesOf(test, inventory);
    const [first] = outcomes;
    const expected = outcomes.find((outcome) => meets(outcome, test.expect));
    const { name, at, expect } = test;
    const result = { name, at, passed: expected !== undefined, expected: expect, actual: actualOf(expected ?? first) };
    return { result, problems: result.passed ? [] : [...mistakes(outcomes), failed(test, first, inventory)] };
}
/** A spec may have several mistakes, and a test may expect any of them, or what Flux stumbles over as it chooses. */
function outcomesOf(test, inventory) {
    const choice = (0,_problem_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(() => {
        const sieve = (0,_policy_sieve_js__WEBPACK_IMPORTED_MODULE_2__/* .openSieve */ .X)(inputOf(test, inventory));
        sieve.offer(test.tags);
        return sieve.choose();
    });
    if (test.subject.kind !== 'refused')
        return [choice];
    return choice instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A ? [...test.subject.problems, choice] : test.subject.problems;
}
function inputOf({ subject, exclusionList, at }, inventory) {
    const own = exclusionList?.length === 0 ? _flux_image_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultExclusionList */ .e : exclusionList;
    const deployed = new Set();
    switch (subject.kind) {
        case 'refused':
        case 'spec':
            return { rule: subject.rule, filter: subject.filter, exclusionList: own ?? _flux_image_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultExclusionList */ .e, deployed };
        case 'policy': {
            const policy = inventory.policies.get(subject.policy);
            if (policy === undefined)
                throw missing(subject.policy, at, inventory);
            const { rule, filter } = policy;
            return { rule, filter, exclusionList: own ?? (0,_flux_access_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFor */ .c)(inventory, policy).exclusionList, deployed };
        }
    }
}
function missing(policy, at, { policies, broken }) {
    const why = broken.get(`ImagePolicy/${policy}`);
    if (why !== undefined)
        return why;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(policy, policies.keys());
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('test/unknown-policy', `Cannot find the ImagePolicy "${policy}": the repository has none of this name`, {
        at,
        hint: meant === undefined ? 'Let path hold its manifest.' : `Did you mean ${meant}?`,
    });
}
function meets(outcome, expected) {
    if ('tag' in expected)
        return !(outcome instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A) && outcome.tag === expected.tag;
    if (!(outcome instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A))
        return false;
    const { error = '', reason } = expected;
    const texts = [outcome.message, outcome.flux?.message ?? ''];
    return texts.some((text) => text.includes(error)) && (reason === undefined || outcome.flux?.reason === reason);
}
function actualOf(outcome) {
    if (!(outcome instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A))
        return { tag: outcome.tag };
    return { error: outcome.message, reason: outcome.flux?.reason ?? null };
}
/** What is wrong with a spec, or with the name of a policy, has a place and a way out of its own. */
function mistakes(outcomes) {
    return outcomes.filter((outcome) => outcome instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A).filter(({ at }) => at !== undefined);
}
function failed(test, outcome, inventory) {
    const { expect, name, at } = test;
    const found = outcome instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A ? `nothing is selected (${outcome.message})` : `"${outcome.tag}" is selected`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('test/failed', `Cannot pass the test "${name}": ${found}, and ${expectedText(expect)} is expected`, {
        at,
        hint: outcome instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A ? outcome.hint : whyNot(test, outcome, inventory),
        policy: test.subject.kind === 'policy' ? test.subject.policy : undefined,
    });
}
/** Says what an expectation expects. `{ tag: '1.2.0' } → '"1.2.0"'`, `{ reason: 'InvalidPolicy' } → 'an error of reason "InvalidPolicy"'` */
function expectedText(expected) {
    if ('tag' in expected)
        return `"${expected.tag}"`;
    const { error, reason } = expected;
    return ['an error', reason === undefined ? [] : `of reason "${reason}"`, error === undefined ? [] : `with "${error}"`]
        .flat()
        .join(' ');
}
/** Why the expected tag was not chosen, or else why the other was. */
function whyNot(test, { reason }, inventory) {
    const { expect, tags } = test;
    if (!('tag' in expect))
        return `It is chosen as ${reason}.`;
    if (!tags.includes(expect.tag))
        return `The test's tags hold no "${expect.tag}".`;
    const sieve = (0,_policy_sieve_js__WEBPACK_IMPORTED_MODULE_2__/* .openSieve */ .X)({ ...inputOf(test, inventory), samples: 1 });
    sieve.offer([expect.tag]);
    const [dropped] = sieve.dropped();
    return dropped === undefined
        ? `It is chosen as ${reason}, and "${expect.tag}" ranks below.`
        : `"${expect.tag}" is passed over: ${dropped.why}.`;
}


/***/ }),

/***/ 61606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openSieve)
});

// EXTERNAL MODULE: ./src/core/image/tag.ts
var image_tag = __webpack_require__(29309);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/policy/contest.ts
/** Compares tags by bytes, which for the grammar of tags is what `<` does. `('v1', '1') → 1` */
function compareTags(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Positive where Flux would take a, negative where b, zero where it would take either.
 *
 *     semver, no filter: (v1.0.0, 1.0.0) → 1    the same with a filter → 0
 */
function prefer({ ranking, filtered }, a, b) {
    const byValue = ranking.compare(a.value, b.value);
    if (byValue !== 0 || filtered)
        return byValue;
    return ranking.keeps === 'first' ? compareTags(a.tag, b.tag) : compareTags(b.tag, a.tag);
}
/**
 * Orders contenders best first: the first is Flux's choice, the second what it would be without the first, and so on.
 *
 *     numerical: [1, 3, 2] → [3, 2, 1]
 */
function ordered(contest, contenders) {
    if (contest.filtered)
        return contenders.toSorted((a, b) => settled(contest, a, b));
    const byRank = (a, b) => prefer(contest, b, a);
    if (!contenders.some(({ value }) => contest.ranking.isUnordered(value)))
        return contenders.toSorted(byRank);
    return stretches(contest, contenders).flatMap(({ unordered, rest }) => [...rest.toSorted(byRank), ...unordered]);
}
/**
 * The list as Flux walks it, byte-greatest first, cut before each NaN, the last stretch first. What follows a NaN
 * replaces it whatever its value, so nothing before the last NaN can win.
 */
function stretches({ ranking }, contenders) {
    const found = [{ unordered: [], rest: [] }];
    for (const contender of contenders.toSorted((a, b) => compareTags(b.tag, a.tag))) {
        if (ranking.isUnordered(contender.value))
            found.unshift({ unordered: [contender], rest: [] });
        else
            found[0]?.rest.push(contender);
    }
    return found;
}
/** The written rule for what Flux leaves to chance: a deployed tag before others, then the byte-greatest; NaN last. */
function settled(contest, a, b) {
    return (placeOf(contest, a) - placeOf(contest, b) ||
        contest.ranking.compare(b.value, a.value) ||
        Number(contest.deployed.has(b.tag)) - Number(contest.deployed.has(a.tag)) ||
        compareTags(b.tag, a.tag));
}
function placeOf({ ranking, deployed }, { tag, value }) {
    if (!ranking.isUnordered(value))
        return 1;
    return deployed.has(tag) ? 0 : 2;
}
/**
 * Gives the tags, beside the first of these ordered contenders, that Flux might as well have chosen: its equals, and
 * any NaN.
 *
 *     filtered semver: [v1.0.0, 1.0.0, 0.9.0] → [1.0.0]    without a filter → []
 */
function rivals({ ranking, filtered }, [first, ...others]) {
    if (!filtered || first === undefined)
        return [];
    const best = [first, ...others].find(({ value }) => !ranking.isUnordered(value)) ?? first;
    return others
        .filter(({ value }) => ranking.isUnordered(value) || ranking.compare(value, best.value) === 0)
        .map(({ tag }) => tag);
}

;// CONCATENATED MODULE: ./src/core/policy/dropped.ts

const steps = ['excluded', 'unmatched', 'ineligible', 'quarantined'];
/** Counts what falls away at each step, and remembers of each the byte-greatest few, in whatever order they come. */
class Losses {
    #limit;
    #counts = { excluded: 0, unmatched: 0, ineligible: 0, quarantined: 0 };
    #notes = { excluded: [], unmatched: [], ineligible: [], quarantined: [] };
    constructor(limit) {
        this.#limit = limit;
    }
    add(step, tag, about) {
        this.#counts[step] += 1;
        const notes = this.#notes[step];
        const least = notes.at(-1);
        const full = notes.length >= this.#limit;
        if (full && (least === undefined || compareTags(tag, least.tag) <= 0))
            return;
        if (notes.some((note) => note.tag === tag))
            return;
        notes.push({ tag, about });
        notes.sort((a, b) => compareTags(b.tag, a.tag));
        if (full)
            notes.pop();
    }
    count(step) {
        return this.#counts[step];
    }
    notes(step) {
        return this.#notes[step];
    }
    /** What is remembered, step by step and byte-greatest first, each with the reason that `why` writes. */
    dropped(why) {
        return steps.flatMap((step) => this.#notes[step].map(({ tag, about }) => ({ step, tag, why: why(step, about) })));
    }
}

// EXTERNAL MODULE: ./src/core/policy/filter.ts
var filter = __webpack_require__(94406);
// EXTERNAL MODULE: ./src/core/policy/ranking.ts
var ranking = __webpack_require__(13984);
;// CONCATENATED MODULE: ./src/core/policy/reason.ts
/**
 * Says in one sentence, without a full stop, why a tag was chosen.
 *
 *     newest of 12 versions in range "1.x"
 *     last in byte order of 40 tags that match "^main-(?P<ts>[0-9]+)$", compared by "$ts"
 */
function reasonOf(policy, funnel, chosen, tied) {
    const { quarantined = 0 } = funnel;
    const count = funnel.eligible - quarantined;
    const rank = count === 1 ? 'the only' : `${superlativeOf(policy.rule)} of ${count}`;
    const passed = quarantined === 0 ? '' : `; ${quarantined} in quarantine passed over`;
    return `${rank} ${choicesOf(policy.rule, count)}${filterOf(policy, count)}${passed}${tieOf(policy, chosen, tied)}`;
}
function superlativeOf(rule) {
    switch (rule.kind) {
        case 'semver':
            return 'newest';
        case 'numerical':
            return rule.order === 'asc' ? 'highest' : 'lowest';
        case 'alphabetical':
            return rule.order === 'asc' ? 'last in byte order' : 'first in byte order';
    }
}
function choicesOf(rule, count) {
    const many = count === 1 ? '' : 's';
    switch (rule.kind) {
        case 'semver':
            return `version${many} in range "${rule.range}"`;
        case 'numerical':
            return `number${many}`;
        case 'alphabetical':
            return `tag${many}`;
    }
}
function filterOf({ rule, filter }, count) {
    if (filter === undefined)
        return '';
    const among = rule.kind === 'alphabetical' ? (count === 1 ? 'that matches' : 'that match') : 'from tags that match';
    return ` ${among} "${filter.pattern}"${filter.extract === '' ? '' : `, compared by "${filter.extract}"`}`;
}
function tieOf({ deployed }, chosen, tied) {
    if (tied.length === 0)
        return '';
    const why = deployed.has(chosen) ? 'kept because it is in use' : 'taken as the last in byte order';
    return `; Flux might as well take ${tied.length === 1 ? 'one other' : `any of ${tied.length} others`}, and this one is ${why}`;
}

;// CONCATENATED MODULE: ./src/core/policy/refusal.ts

/** Nothing was listed, or the exclusionList drops it all. */
function noTags({ listed }) {
    const message = 'retrying in 30s error: no tags in database';
    const state = listed === 0 ? 'the registry lists none' : `the exclusionList drops ${refusal_all(listed)}`;
    return new problem/* Problem */.A('policy/no-tags', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: listed === 0
            ? 'Push an image with a tag, or correct spec.image of the ImageRepository.'
            : 'Narrow spec.exclusionList of the ImageRepository: a pattern matches anywhere in a tag, unless ^ and $ hold it.',
        flux: { reason: 'DependencyNotReady', message },
    });
}
/** The pattern of filterTags matches no tag. */
function noneMatches(filter, { listed, excluded }) {
    const message = 'version list argument cannot be empty';
    const tags = listed - excluded;
    const pattern = filter?.pattern ?? '';
    const state = `${tags === 1 ? 'the only tag does not match' : `none of ${tags} tags matches`} "${pattern}"`;
    return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: 'Correct spec.filterTags.pattern, or push an image whose tag matches.',
        flux: { reason: 'Failure', message },
    });
}
/** One value that is no number stops a numerical policy. */
function notANumber(filter, { tag, about: key }) {
    const message = `failed to parse invalid numeric value '${key}'`;
    return new problem/* Problem */.A('policy/not-a-number', `Cannot compare the tag "${tag}" as a number: ${message}`, {
        hint: filter === undefined
            ? 'One such tag stops the policy. Add filterTags with a pattern that only numbers match, such as ^[0-9]+$.'
            : 'One such tag stops the policy. Narrow filterTags.pattern (end it with $) or let extract name the group that holds the number.',
        flux: { reason: 'Failure', message },
    });
}
/** No tag may be chosen; `example` says of one why not. */
function noneEligible(rule, funnel, example) {
    const { matched, eligible } = funnel;
    if (eligible > 0) {
        return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${refusal_all(eligible)} are in quarantine`, {
            hint: 'Push a newer image, or lift the quarantine of one.',
        });
    }
    const message = 'unable to determine latest version from provided list';
    const range = rule.kind === 'semver' ? rule.range : '';
    const state = `${matched === 1 ? 'the only tag is no version' : `none of ${matched} tags is a version`} in range "${range}"`;
    return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: example === undefined ? undefined : `For instance, ${example}.`,
        flux: { reason: 'Failure', message },
    });
}
function refusal_all(count) {
    return count === 1 ? 'the only tag' : `all ${count} tags`;
}

;// CONCATENATED MODULE: ./src/core/policy/shelf.ts

/** So many of the best, for callers that walk down the ranks; nobody walks further. */
const room = 1000;
/**
 * Keeps the best, and of those that rank lower the ones with these keys: whoever walks down past the best looks for
 * nothing else. What is equal to the last of the best stays too, so that it does not matter what came first.
 */
function openWideShelf(contest, keys) {
    const { ranking } = contest;
    let kept = new Map();
    let full = 2 * room;
    const put = (contender) => {
        keep(kept, contender);
        if (kept.size < full)
            return;
        const ranked = ordered(contest, [...kept.values()]);
        const least = ranked.filter(({ value }) => !ranking.isExtreme(value)).at(room - 1);
        const matters = ({ key, value }) => keys.has(key) || ranking.isExtreme(value) || least === undefined || ranking.compare(value, least.value) >= 0;
        kept = new Map(ranked.filter(matters).map((one) => [one.key, one]));
        full = kept.size + room;
    };
    return { put, contenders: () => [...kept.values()] };
}
/** Keeps the best, its equals where Flux would choose between them at random, and the extremes: little, however long the list. */
function openNarrowShelf(contest) {
    const extremes = new Map();
    let leader;
    // Not one map that is cleared: its dead tables would hang on each other, one for each tag that ever led.
    let equals;
    const put = (contender) => {
        if (contest.ranking.isExtreme(contender.value)) {
            keep(extremes, contender);
            return;
        }
        const lead = leader === undefined ? 1 : prefer(contest, contender, leader);
        if (lead < 0)
            return;
        if (lead === 0 && leader !== undefined)
            keep((equals ??= new Map([[leader.key, leader]])), contender);
        else {
            leader = contender;
            equals = undefined;
        }
    };
    const best = () => equals?.values() ?? (leader === undefined ? [] : [leader]);
    return { put, contenders: () => [...best(), ...extremes.values()] };
}
/** Flux's map from key to tag is filled byte-greatest tag first, and the last to come stays. */
function keep(kept, contender) {
    const other = kept.get(contender.key);
    if (other === undefined || compareTags(contender.tag, other.tag) < 0)
        kept.set(contender.key, contender);
}

;// CONCATENATED MODULE: ./src/core/policy/sieve.ts










/**
 * Opens a sieve for one policy. Several can be open over one list of pages.
 *
 *     { rule: { kind: 'semver', range: '1.x' }, … }, offered ['1.0.0', '1.2.0', '2.0.0'] → chooses '1.2.0'
 *
 * Throws what is wrong whatever the tags are: `policy/invalid` for the range, `repository/invalid-exclusion`. A bad
 * pattern of filterTags waits for `choose`, because Flux, too, first sees whether there are tags.
 */
function openSieve(input) {
    return (0,ranking/* withRanking */.r)(input.rule, (ranking) => new Sieve(input, ranking));
}
class Sieve {
    #input;
    #contest;
    #shelf;
    #excludedBy;
    #keyOf;
    #losses;
    #listed = 0;
    constructor(input, ranking) {
        this.#input = input;
        this.#contest = { ranking, filtered: input.filter !== undefined, deployed: input.deployed };
        this.#excludedBy = (0,filter/* excluder */.H)(input.exclusionList);
        this.#keyOf = (0,attempt/* attempt */.C)(() => (0,filter/* keyReader */.j)(input.filter));
        this.#shelf =
            input.ranked === true ? openWideShelf(this.#contest, this.#keysBelow()) : openNarrowShelf(this.#contest);
        // One at least, for the hint where nothing is eligible.
        this.#losses = new Losses(Math.max(1, input.samples ?? 0));
    }
    offer(tags) {
        for (const text of tags) {
            const tag = (0,image_tag/* parseListedTag */.b)(text);
            if (tag !== undefined)
                this.#take(tag);
        }
    }
    choose() {
        const contenders = this.#contenders();
        const [best] = contenders;
        const tied = rivals(this.#contest, contenders);
        const funnel = this.funnel();
        const reason = reasonOf(this.#input, funnel, best.tag, tied);
        return { tag: best.tag, funnel, reason, tied, dropped: this.dropped() };
    }
    ranked() {
        if (this.#input.ranked !== true)
            throw new Error('this sieve was not opened to be asked for ranks');
        return this.#contenders().map(({ tag, key }) => ({ tag, key }));
    }
    funnel() {
        const excluded = this.#losses.count('excluded');
        const matched = this.#listed - excluded - this.#losses.count('unmatched');
        const eligible = matched - this.#losses.count('ineligible');
        const funnel = { listed: this.#listed, excluded, matched, eligible };
        return this.#input.barred === undefined ? funnel : { ...funnel, quarantined: this.#losses.count('quarantined') };
    }
    dropped() {
        return this.#input.samples === undefined ? [] : this.#losses.dropped((step, about) => this.#why(step, about));
    }
    /** By key: of several tags with one key, Flux sees but one. */
    #keysBelow() {
        const keyOf = this.#keyOf;
        if (keyOf instanceof problem/* Problem */.A)
            return new Set();
        const { deployed, known = [] } = this.#input;
        const tags = [...[...deployed].flatMap((text) => (0,image_tag/* parseListedTag */.b)(text) ?? []), ...known];
        return new Set(tags.flatMap((tag) => keyOf(tag) ?? []));
    }
    #take(tag) {
        this.#listed += 1;
        const pattern = this.#excludedBy(tag);
        if (pattern !== undefined) {
            this.#losses.add('excluded', tag, pattern);
            return;
        }
        const key = this.#keyOf instanceof problem/* Problem */.A ? undefined : this.#keyOf(tag);
        if (key === undefined)
            this.#losses.add('unmatched', tag, this.#input.filter?.pattern ?? '');
        else
            this.#rank(tag, key);
    }
    #rank(tag, key) {
        const value = this.#contest.ranking.read(key);
        const quarantine = this.#input.barred?.get(tag);
        if (value === undefined)
            this.#losses.add('ineligible', tag, key);
        else if (quarantine !== undefined)
            this.#losses.add('quarantined', tag, quarantine);
        else
            this.#shelf.put({ tag, key, value });
    }
    /** In Flux's order of failing: no tags, a bad filter, an empty list, a value that is no number, nothing to choose. */
    #contenders() {
        const funnel = this.funnel();
        const { ranking } = this.#contest;
        if (funnel.listed === funnel.excluded)
            throw noTags(funnel);
        if (this.#keyOf instanceof problem/* Problem */.A)
            throw this.#keyOf;
        if (funnel.matched === 0)
            throw noneMatches(this.#input.filter, funnel);
        const [example] = this.#losses.notes('ineligible');
        if (example !== undefined && ranking.unreadable === 'stops')
            throw notANumber(this.#input.filter, example);
        const [best, ...others] = ordered(this.#contest, this.#shelf.contenders());
        if (best !== undefined)
            return [best, ...others];
        throw noneEligible(this.#input.rule, funnel, example === undefined ? undefined : ranking.whyNot(example.about));
    }
    #why(step, about) {
        switch (step) {
            case 'excluded':
                return `"${about}" of the exclusionList matches it`;
            case 'unmatched':
                return `"${about}" of filterTags does not match it`;
            case 'ineligible':
                return this.#contest.ranking.whyNot(about);
            case 'quarantined':
                return about;
        }
    }
}


/***/ })

};

//# sourceMappingURL=7201.index.js.map