export const id = 3367;
export const ids = [3367];
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

/***/ 32253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ elect),
  G: () => (/* binding */ mostManifests)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/eligibility/platforms.ts
/**
 * Gives those of the wanted platforms that an image is not made for. Without a variant any will do; `v8` of arm64 is
 * what arm64 means (containerd, platforms/compare.go).
 *
 *     (['linux/amd64', 'linux/arm64'], ['linux/amd64', 'linux/arm64/v8']) → []    (['linux/arm/v7'], ['linux/arm/v6']) → ['linux/arm/v7']
 */
function missingPlatforms(wanted, made) {
    return wanted.filter((want) => !made.some((one) => fits(want, one)));
}
function fits(want, made) {
    const [one, other] = [plain(want), plain(made)];
    return one === other || (one.split('/').length === 2 && other.startsWith(`${one}/`));
}
function plain(platform) {
    return platform.replace(/\/arm64\/v8$/, '/arm64');
}

;// CONCATENATED MODULE: ./src/core/eligibility/elect.ts


/** Manifests that are read for one policy: beyond, somebody stopped building for a platform. */
const mostManifests = 50;
/** New tags that are looked at in one run, the best first; the others wait for the next. */
const mostLooks = 10;
/** While so many wait to be old enough, no more are taken in, so that those which wait are never pushed out. */
const mostWaiting = 50;
/**
 * Elects the best-ranked tag that fulfils the wishes, asking the registry as little as it can: ages come from memory, a
 * tag that seems old enough is looked at once more, and platforms are read of those alone.
 *
 * A tag in use is not passed over: the manifests keep it, whatever its age, for what ranks below it would be a
 * downgrade that nobody chose. Where they hold several tags and the best of them is too young, nothing is elected.
 *
 *     ranked [1.3.0 (2h), 1.2.0 (30h), 1.1.0], minAge 24h → 1.2.0, young [1.3.0]    with 1.3.0 in use → 1.3.0
 */
async function elect(ballot, witness) {
    const { ranked, deployed } = ballot;
    const count = new Count(ballot, witness);
    for (const tag of ranked) {
        if (deployed.has(tag) && deployed.size === 1)
            return count.elected(tag);
        if (await count.takes(tag))
            return count.elected(tag);
        if (deployed.has(tag) || count.isSpent())
            break;
    }
    return count.elected(undefined);
}
class Count {
    #ballot;
    #witness;
    #young = [];
    #lacking = [];
    #looks;
    #manifests = 0;
    constructor(ballot, witness) {
        this.#ballot = ballot;
        this.#witness = witness;
        const { minAge } = ballot.wishes;
        const waiting = minAge === undefined ? 0 : ballot.ranked.filter((tag) => this.#isWaiting(tag, minAge)).length;
        this.#looks = Math.min(mostLooks, mostWaiting - waiting);
    }
    async takes(tag) {
        return (await this.#isOldEnough(tag)) && (await this.#isMadeForAll(tag));
    }
    isSpent() {
        return this.#manifests >= mostManifests;
    }
    elected(chosen) {
        return { chosen, young: this.#young, lacking: this.#lacking };
    }
    async #isOldEnough(tag) {
        const { wishes, now } = this.#ballot;
        const { minAge } = wishes;
        if (minAge === undefined)
            return true;
        const first = this.#isWaiting(tag, minAge) ? oldest(this.#witness.sightings(tag)) : await this.#look(tag);
        const until = first === undefined ? undefined : first + minAge;
        if (until !== undefined && until <= now)
            return true;
        this.#young.push({ tag, until, missing: [] });
        return false;
    }
    /** What an old tag points at is read before it is believed: its publisher may have moved it to a new image. */
    async #look(tag) {
        if (this.#witness.sightings(tag).size > 0)
            return this.#witness.look(tag);
        if (this.#looks <= 0)
            return undefined;
        this.#looks -= 1;
        return unlessRefused(this.#witness.look(tag));
    }
    async #isMadeForAll(tag) {
        const { platforms } = this.#ballot.wishes;
        if (platforms.length === 0)
            return true;
        this.#manifests += 1;
        const missing = missingPlatforms(platforms, await this.#witness.platforms(tag));
        if (missing.length > 0)
            this.#lacking.push({ tag, until: undefined, missing });
        return missing.length === 0;
    }
    /** Seen before, and not yet old enough whatever it points at. */
    #isWaiting(tag, minAge) {
        const first = oldest(this.#witness.sightings(tag));
        return first !== undefined && first + minAge > this.#ballot.now;
    }
}
function oldest(sightings) {
    return sightings.size === 0 ? undefined : Math.min(...sightings.values());
}
/** A new tag that cannot be looked at stays new: it is passed over, and looked at again in the next run. */
async function unlessRefused(look) {
    try {
        return await look;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 29444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ strayAnnotationsOf)
/* harmony export */ });
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42474);
/* harmony import */ var _flux_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62788);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72561);




const known = [_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .minAgeAnnotation */ .xr, _wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .platformsAnnotation */ .C$];
/** What may be a slip of `image-automation/`, and is nobody else's: Flux's own are `image.toolkit.fluxcd.io/…`. */
const prefix = /^images?[-_.]?automations?(?:\.[a-z.]+)?\//i;
/**
 * Finds annotations that were meant for this program, and that it does not know, or not on such an object. A policy
 * that is followed without what they were meant to say would select what its author meant to keep out.
 *
 *     image-automation/minage: 24h → object/unknown-annotation, "Did you mean image-automation/min-age?"
 */
function strayAnnotationsOf(objects) {
    return objects.flatMap((object) => Object.keys(object.meta.annotations)
        .filter((name) => isMeantForUs(name) && !(object.kind === 'ImagePolicy' && known.includes(name)))
        .map((name) => stray(object, name)));
}
function isMeantForUs(name) {
    return prefix.test(name) || known.some((one) => one.replace(/\W/g, '') === name.replace(/\W/g, ''));
}
/** `'image-automation/min-age' → 'min-age'` */
function plain(name) {
    return name.replace(prefix, '').replace(/^images?-?automations?-?/i, '');
}
function stray(object, name) {
    const isKnown = known.includes(name);
    const meant = known.find((one) => plain(one) === (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(plain(name), known.map(plain)));
    const state = isKnown ? 'it is followed on an ImagePolicy only' : 'there is no such annotation';
    const otherwise = meant === undefined ? `There are ${known.join(' and ')}.` : `Did you mean ${meant}?`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('object/unknown-annotation', `Cannot follow the annotation "${name}" of ${object.kind} "${object.id}": ${state}`, {
        at: (0,_flux_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfField */ .n)(object.meta, `metadata.annotations.${name}`),
        hint: isKnown ? 'Move it to the policies that choose from this image.' : otherwise,
    });
}


/***/ }),

/***/ 42474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ platformsAnnotation),
/* harmony export */   lq: () => (/* binding */ isWishful),
/* harmony export */   p9: () => (/* binding */ wishesOf),
/* harmony export */   xr: () => (/* binding */ minAgeAnnotation)
/* harmony export */ });
/* harmony import */ var _flux_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62788);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _settings_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29205);



const minAgeAnnotation = 'image-automation/min-age';
const platformsAnnotation = 'image-automation/platforms';
/**
 * Reads the wishes in a policy's annotations. Throws a Problem (`object/invalid-field`) for one that is malformed: a
 * policy that is followed without the wish would select what its author meant to keep out.
 *
 *     { image-automation/min-age: 24h, image-automation/platforms: 'linux/amd64, linux/arm64' }
 *     → { minAge: 86400000, platforms: ['linux/amd64', 'linux/arm64'] }
 */
function wishesOf(policy) {
    const { annotations } = policy.meta;
    const minAge = annotations[minAgeAnnotation];
    const platforms = annotations[platformsAnnotation];
    return {
        minAge: minAge === undefined ? undefined : minAgeOf(policy, minAge),
        platforms: platforms === undefined ? [] : platformsOf(policy, platforms),
    };
}
/** Tells whether there is anything to be wished for. */
function isWishful({ minAge, platforms }) {
    return minAge !== undefined || platforms.length > 0;
}
function minAgeOf(policy, text) {
    const age = (0,_settings_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(text.trim());
    if (age !== undefined && age > 0)
        return age;
    throw malformed(policy, minAgeAnnotation, {
        state: `is "${text}", which is no duration above zero`,
        hint: 'Write it with a unit, such as 24h or 3d.',
    });
}
/** runtime-spec's names are Go's, GOOS/GOARCH and perhaps a variant (image-spec, image-index.md). */
const grammar = /^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/;
function platformsOf(policy, text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const odd = names.find((name) => !grammar.test(name));
    if (odd === undefined && names.length > 0)
        return [...new Set(names)];
    throw malformed(policy, platformsAnnotation, {
        state: odd === undefined ? 'names no platform' : `names "${odd}", which is no platform`,
        hint: 'Write operating system and architecture, such as linux/amd64,linux/arm64.',
    });
}
function malformed(policy, name, { state, hint }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/invalid-field', `Cannot read ImagePolicy "${policy.id}": the annotation ${name} ${state}`, {
        at: (0,_flux_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfField */ .n)(policy.meta, `metadata.annotations.${name}`),
        hint,
    });
}


/***/ }),

/***/ 10238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ListWitness)
/* harmony export */ });
/** Reads the images of one list, each once however many policies ask, and notes what their tags point at. */
class ListWitness {
    #repository;
    #registry;
    #notes;
    #digests = new Map();
    #firsts = new Map();
    #platforms = new Map();
    constructor(repository, registry, notes) {
        this.#repository = repository;
        this.#registry = registry;
        this.#notes = notes;
    }
    sightings = (tag) => this.#notes.sightings(tag);
    look(tag) {
        const known = this.#firsts.get(tag) ?? this.#firstOf(tag);
        this.#firsts.set(tag, known);
        return known;
    }
    /** A registry is asked for its own times where a tag is news, and so too young by our own count. */
    async #firstOf(tag) {
        const digest = await this.#digestOf(tag);
        const first = this.#notes.see(tag, digest);
        if (!this.#notes.isNews(first))
            return first;
        return this.#notes.seed(tag, digest, await this.#registry.pushed(this.#repository, tag, digest));
    }
    /** Reads what a tag points at, and notes it. */
    async digest(tag) {
        const digest = await this.#digestOf(tag);
        this.#notes.see(tag, digest);
        return digest;
    }
    platforms(tag) {
        const known = this.#platforms.get(tag) ?? this.#registry.platforms(this.#repository, tag);
        this.#platforms.set(tag, known);
        return known;
    }
    #digestOf(tag) {
        const known = this.#digests.get(tag) ?? this.#registry.digest(this.#repository, tag);
        this.#digests.set(tag, known);
        return known;
    }
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ barsNothing),
/* harmony export */   i: () => (/* binding */ askedOf)
/* harmony export */ });
const barsNothing = () => new Map();
/**
 * Names what policies ask of a list, in a few letters. Where it has changed, the list is due at once: in a cluster, too,
 * an edited policy selects anew and does not wait for a scan. Nothing rests on it that an attacker could want.
 *
 *     the same policies in another order → the same name    another range, another quarantine → another
 */
function askedOf(listing, barredFor) {
    const questions = listing.map(({ policy, repository }) => {
        const { id, rule, filter, digestReflection, meta } = policy;
        return JSON.stringify([
            id,
            rule,
            filter,
            digestReflection,
            Object.entries(meta.annotations),
            [...barredFor(id).keys()].sort(),
            repository.exclusionList,
        ]);
    });
    return fingerprint(questions.sort().join('\n'));
}
/** FNV-1a, 32 bits. */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(36);
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
        hint: `Widen spec.policy.semver.range, or push an image whose tag is in it${example === undefined ? '' : `: ${example}`}.`,
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


/***/ }),

/***/ 65934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tX: () => (/* binding */ openPolicy),
  sG: () => (/* binding */ outcomeOf),
  Pm: () => (/* binding */ seenOf)
});

// EXTERNAL MODULE: ./src/core/change/digest.ts
var digest = __webpack_require__(80758);
// EXTERNAL MODULE: ./src/core/change/outcome.ts
var change_outcome = __webpack_require__(20140);
// EXTERNAL MODULE: ./src/core/eligibility/elect.ts + 1 modules
var elect = __webpack_require__(32253);
// EXTERNAL MODULE: ./src/core/flux/place.ts
var place = __webpack_require__(62788);
// EXTERNAL MODULE: ./src/core/memory/moment.ts
var moment = __webpack_require__(76319);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/settings/duration.ts
var duration = __webpack_require__(29205);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
// EXTERNAL MODULE: ./src/core/eligibility/wishes.ts
var eligibility_wishes = __webpack_require__(42474);
;// CONCATENATED MODULE: ./src/core/eligibility/passed-over.ts







/**
 * Adds to a reason what was passed over, and until when.
 *
 *     'newest of 3 versions in range "1.x"'
 *     → 'newest of 3 versions in range "1.x", but for 1 too young ("1.3.0" until 2026-07-02T10:00:00Z)'
 */
function reasonBut(reason, { young, lacking }) {
    const parts = [
        ...(young.length === 0 ? [] : [`${young.length} too young (${example(young)})`]),
        ...(lacking.length === 0 ? [] : [`${lacking.length} without all platforms (${example(lacking)})`]),
    ];
    return parts.length === 0 ? reason : `${reason}, but for ${parts.join(' and ')}`;
}
function example([first]) {
    if (first === undefined)
        return '';
    const { tag, until, missing } = first;
    if (missing.length > 0)
        return `"${tag}" lacks ${missing.join(', ')}`;
    return until === undefined ? `"${tag}" is not looked at yet` : `"${tag}" until ${(0,moment/* printMoment */.A)(until)}`;
}
/** Counts in a funnel what was passed over. `{ eligible: 3 } and 1 too young → { eligible: 3, tooYoung: 1 }` */
function funnelWith(funnel, { young, lacking }) {
    return {
        ...funnel,
        ...(young.length === 0 ? {} : { tooYoung: young.length }),
        ...(lacking.length === 0 ? {} : { withoutPlatforms: lacking.length }),
    };
}
/** Says that no tag fulfils a policy's wishes. */
function noneElected(policy, wishes, election) {
    return election.young.length > 0 ? tooYoung(policy, wishes, election) : withoutPlatforms(policy, wishes, election);
}
function tooYoung(policy, { minAge = 0 }, { young, lacking }) {
    const next = young.filter(({ until }) => until !== undefined).toSorted(byDate)[0];
    const when = next?.until === undefined ? '' : `; "${next.tag}" is old enough at ${(0,moment/* printMoment */.A)(next.until)}`;
    const others = lacking.length === 0 ? '' : `, and ${(0,count/* count */.U)(lacking.length, 'older one')} without all platforms`;
    return new problem/* Problem */.A('policy/too-young', `Cannot select a tag: none was first seen ${(0,duration/* printDuration */.c)(minAge)} ago or more (${(0,count/* count */.U)(young.length, 'younger tag')}${others})${when}`, {
        at: (0,place/* placeOfField */.n)(policy.meta, `metadata.annotations.${eligibility_wishes/* minAgeAnnotation */.xr}`),
        hint: 'Wait: the markers stay as they are until then. To have a tag at once, shorten or remove the annotation.',
    });
}
function byDate(a, b) {
    return (a.until ?? Infinity) - (b.until ?? Infinity);
}
function withoutPlatforms(policy, { platforms }, { lacking }) {
    const among = lacking.length < elect/* mostManifests */.G ? (0,count/* count */.U)(lacking.length, 'tag') : `the best ${elect/* mostManifests */.G} tags`;
    const [first] = lacking;
    const instance = first === undefined ? '' : `; "${first.tag}" lacks ${first.missing.join(', ')}`;
    return new problem/* Problem */.A('policy/platforms-missing', `Cannot select a tag: none of ${among} is made for all of ${platforms.join(', ')}${instance}`, {
        at: (0,place/* placeOfField */.n)(policy.meta, `metadata.annotations.${eligibility_wishes/* platformsAnnotation */.C$}`),
        hint: 'Build the image for them, or correct the annotation.',
    });
}
/** Says that a minimum age cannot be kept, because nothing is remembered. */
function ageUnknown(policy) {
    const state = 'nothing is remembered between runs, and its annotation wants a minimum age';
    return new problem/* Problem */.A('policy/age-unknown', `Cannot tell how old the tags for "${policy.id}" are: ${state}`, {
        at: (0,place/* placeOfField */.n)(policy.meta, `metadata.annotations.${eligibility_wishes/* minAgeAnnotation */.xr}`),
        hint: `Let state keep what was seen (in Actions: "permissions: contents: write"; else a file), or remove ${eligibility_wishes/* minAgeAnnotation */.xr}.`,
    });
}

// EXTERNAL MODULE: ./src/core/eligibility/stray.ts
var eligibility_stray = __webpack_require__(29444);
// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/memory/asked.ts
var memory_asked = __webpack_require__(6567);
// EXTERNAL MODULE: ./src/core/policy/sieve.ts + 5 modules
var policy_sieve = __webpack_require__(61606);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
;// CONCATENATED MODULE: ./src/flows/select/policy.ts












/** Opens the sieve of a policy. Throws what is wrong with the policy whatever the tags are. */
function openPolicy(asked, options) {
    const { policy, repository } = asked;
    const [stray] = (0,eligibility_stray/* strayAnnotationsOf */.T)([policy, repository]);
    if (stray !== undefined)
        throw stray;
    const wishes = (0,eligibility_wishes/* wishesOf */.p9)(policy);
    if (wishes.minAge !== undefined && options.recollection === undefined)
        throw ageUnknown(policy);
    const values = options.deployed.get(policy.id) ?? [];
    const deployed = new Set(values.flatMap(({ tag }) => tag ?? []));
    const { rule, filter } = policy;
    const { exclusionList } = repository;
    const barred = (options.barredFor ?? memory_asked/* barsNothing */.U)(policy.id);
    const quarantine = barred.size === 0 ? {} : { barred };
    const ranked = (0,eligibility_wishes/* isWishful */.lq)(wishes) ? { ranked: true, known: seenOf(repository, options) } : {};
    const sieve = (0,policy_sieve/* openSieve */.X)({ rule, filter, exclusionList, deployed, ...ranked, ...quarantine });
    return { asked, sieve, wishes, values, deployed };
}
/** The tags of an image that earlier runs saw: however low they rank, one of them may be old enough. */
function seenOf({ image }, { recollection }) {
    return recollection?.ledger.get((0,reference/* parseImage */.zZ)(image).canonical)?.seen.keys() ?? [];
}
/** Gives what a policy selects from the tags that its sieve was offered, or why nothing. */
async function outcomeOf(open, context) {
    const { policy, repository } = open.asked;
    const choice = (0,attempt/* attempt */.C)(() => open.sieve.choose());
    if (choice instanceof problem/* Problem */.A)
        return (0,change_outcome/* unselected */.tP)(policy.id, repository.image, choice.with({ at: policy.meta.at }));
    const [outcome] = await (0,settle/* settle */.G)([choice], 1, (one) => elected(open, one, context));
    if (outcome === undefined)
        throw new Error('one was asked for');
    return outcome instanceof problem/* Problem */.A ? (0,change_outcome/* unselected */.tP)(policy.id, repository.image, outcome) : outcome;
}
async function elected(open, choice, context) {
    const { asked, wishes, sieve, deployed } = open;
    if (!(0,eligibility_wishes/* isWishful */.lq)(wishes))
        return selectionOf(open, choice, context);
    const now = context.recollection?.now ?? 0;
    const ranked = sieve.ranked().map(({ tag }) => tag);
    const election = await (0,elect/* elect */.c)({ ranked, wishes, deployed, now }, context.witness);
    const funnel = funnelWith(choice.funnel, election);
    if (election.chosen === undefined) {
        const { policy, repository } = asked;
        return { ...(0,change_outcome/* unselected */.tP)(policy.id, repository.image, noneElected(policy, wishes, election)), funnel };
    }
    const reason = reasonBut(choice.reason, election);
    const tied = election.chosen === choice.tag ? choice.tied : [];
    return selectionOf(open, { tag: election.chosen, reason, funnel, tied }, context);
}
async function selectionOf({ asked, values }, { tag, reason, funnel, tied }, { witness, warnings }) {
    const { policy, repository } = asked;
    const digest = await digestOf(asked, tag, values, witness);
    if (tied.length > 0)
        warnings.push((0,change_outcome/* tiedProblem */.c)(asked, tag, tied));
    const because = { kind: 'latest', rule: policy.rule.kind };
    return { kind: 'selected', policy: policy.id, image: repository.image, tag, digest, because, reason, funnel };
}
async function digestOf({ policy }, tag, values, witness) {
    const need = (0,digest/* digestNeed */.t)(policy, tag, values);
    if (need.kind === 'fetch')
        return witness.digest(tag);
    return need.kind === 'keep' ? need.digest : undefined;
}


/***/ })

};

//# sourceMappingURL=3367.index.js.map