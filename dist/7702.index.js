export const id = 7702;
export const ids = [7702];
export const modules = {

/***/ 34824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listingKey)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51701);

/**
 * Names the list of tags that a repository object needs: objects that name one image and ask for it in the same way
 * share one list, however many there are. Throws a Problem (`repository/invalid-image`).
 *
 *     docker.io/library/nginx and nginx → the same key; with another secretRef → another
 */
function listingKey(repository) {
    const { namespace } = repository.meta;
    const { secretRef, certSecretRef, proxySecretRef, serviceAccountName, insecure, provider } = repository;
    const asks = [secretRef, certSecretRef, proxySecretRef, serviceAccountName];
    const owner = asks.some((ask) => ask !== undefined) ? namespace : '';
    return JSON.stringify([(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(repository.image).canonical, insecure, provider, owner, ...asks]);
}


/***/ }),

/***/ 20140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   c: () => (/* binding */ tiedProblem),
/* harmony export */   tP: () => (/* binding */ unselected)
/* harmony export */ });
/* harmony import */ var _flux_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81141);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);


/**
 * Finds the repository of a policy. Throws a Problem where there is none that may be used, or where one of the two is
 * suspended: a suspended object keeps its last answer in a cluster, so here its markers stay as they are.
 */
function followed(inventory, policy) {
    const repository = (0,_flux_access_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFor */ .c)(inventory, policy);
    for (const object of [policy, repository]) {
        if (!object.suspend)
            continue;
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('object/suspended', `Cannot follow "${policy.id}": the ${object.kind} "${object.id}" is suspended`, {
            at: object.meta.at,
            hint: 'Remove spec.suspend to follow it again. Until then its markers stay as they are.',
        });
    }
    return { policy, repository };
}
/** Gives the outcome of a policy that has no selection; the problem learns which policy it stops. */
function unselected(policy, image, problem) {
    return { kind: 'unselected', policy, image, problem: problem.with({ policy }), funnel: undefined };
}
/**
 * Warns that Flux would choose at random among tags that rank the same.
 */
function tiedProblem({ policy }, chosen, tied) {
    const others = tied.map((tag) => `"${tag}"`).join(', ');
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('policy/tied', `Cannot tell "${chosen}" from ${others} by the policy "${policy.id}": they rank the same, and Flux would take any of them`, {
        at: policy.meta.at,
        policy: policy.id,
        severity: 'warning',
        hint: 'Extract enough of the tag to tell them apart. Until then the tag in use is kept, or else the last in byte order is taken.',
    });
}


/***/ }),

/***/ 16284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unnamed)
/* harmony export */ });
/* harmony import */ var _check_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23427);
/* harmony import */ var _flux_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1663);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72561);




const codes = { ImagePolicy: 'policy/unknown', ImageUpdateAutomation: 'automation/unknown' };
/**
 * Finds names that were asked for and that no usable object of the kind has: else the answer would be silence.
 *
 *     ('ImagePolicy', ['ap']), where flux-system/app is → policy/unknown, hint 'Did you mean flux-system/app?'
 */
function unnamed(kind, asked, inventory) {
    const usable = kind === 'ImagePolicy' ? [...inventory.policies.keys()] : inventory.automations.map(({ id }) => id);
    const unmet = asked.filter((pattern) => !usable.some((id) => (0,_flux_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)([pattern], id)));
    return unmet.map((pattern) => {
        const isBroken = (0,_check_known_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenIds */ .i)(inventory, kind).some((id) => (0,_flux_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)([pattern], id));
        const state = isBroken ? `the ${kind} cannot be read` : `no ${kind} has such a name`;
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(codes[kind], `Cannot find "${pattern}": ${state}`, {
            hint: isBroken ? 'The other problems say what is wrong with it.' : wayOut(pattern, usable),
        });
    });
}
function wayOut(pattern, ids) {
    const named = new Map(ids.flatMap((id) => [[id, id], [id.slice(id.indexOf('/') + 1), id]]));
    const meant = named.get((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(pattern, named.keys()) ?? '');
    return meant === undefined ? 'Write NAME or NAMESPACE/NAME, or a glob of them.' : `Did you mean ${meant}?`;
}


/***/ }),

/***/ 23427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ knownPolicies),
/* harmony export */   i: () => (/* binding */ brokenIds)
/* harmony export */ });
/** Lists the objects of a kind that stand in the repository and cannot be used: `namespace/name`. */
function brokenIds({ broken }, kind) {
    return [...broken.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1));
}
/** Names all policies that stand in the repository, usable or not. */
function knownPolicies(inventory) {
    return new Set([...inventory.policies.keys(), ...brokenIds(inventory, 'ImagePolicy')]);
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

/***/ 38043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ freezeAt)
/* harmony export */ });
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24656);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10795);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15118);



/** How far ahead an end or a beginning is looked for: past the longest wait for a 29th of February but one. */
const horizon = 5 * 366 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
const stride = 28 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
/**
 * Tells whether a moment is frozen, and when that ends or when the next freeze begins (undefined: not within five
 * years). A window takes its first moment in and leaves its last out; windows that touch or overlap are one.
 *
 *     (Fridays 18:00 for 62h in Europe/London, Saturday noon) → { frozen: true, endsAt: Monday 08:00 }
 */
function freezeAt(windows, now) {
    const longest = Math.max(0, ...windows.map((window) => window.duration));
    let free = now;
    for (let from = now - longest; from < now + horizon;) {
        const to = Math.max(from, now) + stride;
        for (const { start, end } of intervalsOf(windows, from, to)) {
            if (start > free)
                return free === now ? { frozen: false, beginsAt: start } : { frozen: true, endsAt: free };
            if (end > free)
                free = end;
        }
        if (free > now && free < to)
            return { frozen: true, endsAt: free };
        from = to;
    }
    return free === now ? { frozen: false, beginsAt: undefined } : { frozen: true, endsAt: undefined };
}
/** The windows that begin from one moment up to another, in the order of their beginnings. */
function intervalsOf(windows, from, to) {
    return windows
        .flatMap((window) => startsOf(window, from, to).map((start) => ({ start, end: start + window.duration })))
        .sort((a, b) => a.start - b.start);
}
function startsOf({ cron, timeZone }, from, to) {
    const offsetAt = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .k)(timeZone);
    if (offsetAt === undefined)
        throw new TypeError(`not a time zone: ${timeZone}`);
    const starts = [];
    // Two days more on both sides: a zone's day may lie as much as a day away, and Samoa once left one out.
    for (let at = Math.floor(from / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd) - 2; at <= Math.floor(to / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd) + 2; at += 1) {
        if ((0,_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .fallsOn */ .u)(cron, at))
            starts.push(...(0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsOf */ .Z)(offsetAt, at, cron.minutes));
    }
    return starts.filter((start) => start >= from && start < to);
}


/***/ }),

/***/ 23975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ noGuard),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   _q: () => (/* binding */ barredOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _change_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65283);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72547);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38043);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76153);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10795);






/**
 * Makes the guard of mode update: nothing of it enters a protected or frozen environment, moves what is held there, or
 * writes anything that is in quarantine.
 *
 *     (production is protected) → objectionTo('apps/production/app.yaml', app 1.5.3) → environment/protected
 */
function guardOf({ configuration, holds, branches, orderOf, now }) {
    if (configuration === undefined || holds === undefined) {
        return { objectionTo: (_, { policy }) => unknown(policy), isBarred: () => false };
    }
    const quarantineFor = (policy) => (0,_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .quarantineOf */ .KS)(holds, (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasesOf */ .QI)(configuration, policy), now);
    const objectionIn = (environment, file, { policy, tag }) => {
        const hold = (0,_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .holdOf */ .nv)(holds, policy, environment.name, now);
        if (environment.protected)
            return isProtected(policy, environment, file);
        if (hold !== undefined && !(0,_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleasedBy */ .fW)(hold, tag, orderOf(policy)))
            return held(hold, tag);
        return freezeProblem(environment, policy, now);
    };
    return {
        isBarred: (policy, tag) => (0,_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .isQuarantined */ .fK)(quarantineFor(policy), { tag, digest: undefined }),
        objectionTo: (file, selection) => {
            if ((0,_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .isQuarantined */ .fK)(quarantineFor(selection.policy), selection))
                return quarantined(selection);
            return environmentsAt(configuration, branches, file)
                .map((environment) => objectionIn(environment, file, selection))
                .find((problem) => problem !== undefined);
        },
    };
}
/** Stands in nothing's way: for repositories without environments and holds. */
const noGuard = { objectionTo: () => undefined, isBarred: () => false };
/**
 * Lists the tags in quarantine for a policy, under any of its names, each with the reason that the selection gives for
 * passing over it.
 *
 *     ([app in production: 1.5.3 is bad, 'it leaks'], app) → { '1.5.3': 'it is in quarantine: it leaks' }
 */
function barredOf(configuration, holds, policy, now) {
    const aliases = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasesOf */ .QI)(configuration, policy);
    const known = holds.filter((hold) => aliases.includes(hold.policy));
    const { tags } = (0,_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .quarantineOf */ .KS)(known, aliases, now);
    return new Map(tags.map((tag) => {
        const hold = known.find(({ quarantine }) => quarantine.tags.includes(tag));
        return [tag, `it is in quarantine: ${hold?.reason ?? ''}`];
    }));
}
/** On a branch that is not known, every environment that has the path may be meant. */
function environmentsAt({ environments }, branches, file) {
    return [...environments.values()].filter(({ branch, paths }) => {
        const isBranch = branch === undefined || branches.length === 0 || branches.includes(branch);
        return isBranch && (paths.length === 0 || paths.some((place) => (0,_change_source_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnder */ .Jo)(place, file)));
    });
}
function unknown(policy) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('environment/unreadable', `Cannot move "${policy}": what protects the environments cannot be read, so nothing may move`, { policy, hint: 'Mend the configuration of environments and the file of holds, as the other problems say.' });
}
function quarantined({ policy, tag }) {
    const message = `Cannot move "${policy}" to ${tag}: it is in quarantine`;
    const hint = 'Wait for a newer tag, or lift the quarantine with mode resume.';
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('hold/quarantined', message, { policy, hint });
}
function isProtected(policy, { name }, file) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('environment/protected', `Cannot move "${policy}" in "${file}": it belongs to the protected environment "${name}"`, { policy, at: { file }, hint: `Bring the image there with mode promote, or by hand.` });
}
function held({ policy, environment, until, tag, reason }, wanted) {
    const end = until === undefined ? '' : ` until ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(until)}`;
    const message = `Cannot move "${policy}" to ${wanted}: it is held at ${tag} in ${environment}${end}: ${reason}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('hold/held', message, { policy, hint: 'Lift the hold with mode resume.' });
}
function freezeProblem(environment, policy, now) {
    const freeze = (0,_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeAt */ .N)((0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .freezesOf */ ._1)(environment, 'update'), now);
    if (!freeze.frozen)
        return undefined;
    const end = freeze.endsAt === undefined ? 'without an end' : `until ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(freeze.endsAt)}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('gate/freeze', `Cannot move "${policy}" in ${environment.name}: it is frozen, ${end}`, {
        policy,
        hint: 'Wait for the end of the freeze, or change it in the configuration.',
    });
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

/***/ 43320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ plainPick),
/* harmony export */   Xx: () => (/* binding */ printLedger),
/* harmony export */   h8: () => (/* binding */ parseLedger)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93613);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29309);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64289);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26669);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22230);





const version = 1;
/**
 * Writes a ledger as JSON, one list a line and all in bytewise order, so that Git stores what little differs. Times are
 * in milliseconds since 1970. What receivers were told stands behind the lists.
 *
 *     {"version":1,"lists":{
 *     "ghcr.io/org/app":{"at":1782900000000,"count":2,"asked":"1x9","seen":{"1.0.0":{"sha256:…":1782900000000}}}
 *     }}
 */
function printLedger(ledger, told = _told_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingTold */ .dR) {
    const lists = sorted(ledger).map(([name, list]) => `${JSON.stringify(name)}:${JSON.stringify(plainList(list))}`);
    return `{"version":${version},"lists":{\n${lists.join(',\n')}\n}${(0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .printTold */ .ly)(told)}}\n`;
}
/** Reads a ledger back; undefined where the text is none, in whatever part. `'{"version":1,"lists":{}}' → an empty one` */
function parseLedger(text) {
    const body = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body) || body['version'] !== version)
        return undefined;
    return mapOf(body['lists'], keyOf, listOf);
}
function plainList({ scan, seen }) {
    const tags = sorted(seen).map(([tag, sightings]) => {
        return [tag, Object.fromEntries(sorted(sightings))];
    });
    const picks = sorted(scan.picks).map(([policy, pick]) => [policy, plainPick(pick)]);
    return {
        at: scan.at,
        count: scan.count,
        asked: scan.asked,
        picks: Object.fromEntries(picks),
        seen: Object.fromEntries(tags),
    };
}
/** Gives a pick as JSON holds it. `{ tag: '1.0.0', digest: undefined, reason: '…' } → ['1.0.0', '', '…']` */
function plainPick({ tag, digest, reason }) {
    return [tag, digest ?? '', reason];
}
function sorted(map) {
    return [...map].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a, b));
}
function listOf(value) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const scan = scanOf(value);
    const seen = mapOf(value['seen'], _image_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTag */ .E, (times) => mapOf(times, _image_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m, instantOf));
    return scan === undefined || seen === undefined ? undefined : { scan, seen };
}
function scanOf({ at, count, asked, picks }) {
    const [instant, picked] = [instantOf(at), mapOf(picks, keyOf, pickOf)];
    if (instant === undefined || !isWhole(count) || typeof asked !== 'string' || picked === undefined)
        return undefined;
    return { at: instant, count, asked, picks: picked };
}
function pickOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [tag, digest, reason] = value.map((part) => (typeof part === 'string' ? part : undefined));
    if (tag === undefined || digest === undefined || reason === undefined)
        return undefined;
    const [chosen, pinned] = [(0,_image_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTag */ .E)(tag), (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(digest)];
    if (chosen === undefined || (pinned === undefined && digest !== ''))
        return undefined;
    return { tag: chosen, digest: pinned, reason };
}
function keyOf(name) {
    return name === '' ? undefined : name;
}
function instantOf(value) {
    return isWhole(value) ? value : undefined;
}
function isWhole(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
/** One entry that cannot be read makes the whole worthless: who knows what else was lost with it. */
function mapOf(value, readKey, readValue) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const map = new Map();
    for (const [name, inner] of Object.entries(value)) {
        const [key, read] = [readKey(name), readValue(inner)];
        if (key === undefined || read === undefined)
            return undefined;
        map.set(key, read);
    }
    return map;
}


/***/ }),

/***/ 74810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
const nothing = new Map();


/***/ }),

/***/ 94611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mergeLedgers)
/* harmony export */ });
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26669);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43320);


/**
 * Unites what two runs know: of each (image, tag, digest) the earliest sighting, of each list the latest scan. It does
 * not matter in which order, how grouped, or how often things are united, so runs that write at once agree.
 *
 *     { 1.0.0 → sha256:a, 9:00 } and { 1.0.0 → sha256:a, 8:00; sha256:b, 9:30 } → { sha256:a, 8:00; sha256:b, 9:30 }
 */
function mergeLedgers(a, b) {
    return united(a, b, mergeLists);
}
function mergeLists(a, b) {
    return {
        scan: isLater(a.scan, b.scan) ? a.scan : b.scan,
        seen: united(a.seen, b.seen, (x, y) => united(x, y, Math.min)),
    };
}
/** Of two scans at one moment, any rule will do that is always the same. */
function isLater(a, b) {
    return (a.at - b.at || a.count - b.count || (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a.asked, b.asked) || (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(textOf(a), textOf(b))) > 0;
}
function textOf({ picks }) {
    return JSON.stringify([...picks].sort(([x], [y]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(x, y)).map(([id, pick]) => [id, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPick */ .Wf)(pick)]));
}
function united(a, b, join) {
    const all = new Map(a);
    for (const [key, value] of b) {
        const other = all.get(key);
        all.set(key, other === undefined ? value : join(other, value));
    }
    return all;
}


/***/ }),

/***/ 76319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ printMoment)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);

/**
 * Writes a moment to the second, rounded up, so that what is promised for it is true then.
 *
 *     1782900000001 → '2026-07-01T10:00:01Z'
 */
function printMoment(instant) {
    return (0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(Math.ceil(instant / _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .second */ .Rc) * _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .second */ .Rc);
}


/***/ }),

/***/ 32590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ListNotes),
/* harmony export */   u: () => (/* binding */ Notes)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94611);


const none = new Map();
/** So often a list is noted though nothing is new, lest it be forgotten. */
const refresh = 30 * _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
/** What one scan of a list adds to what is remembered of it. */
class ListNotes {
    #before;
    #now;
    #seen = new Map();
    #moved = [];
    constructor(before, now) {
        this.#before = before;
        this.#now = now;
    }
    /** When the tag was first seen to point at each digest, before this run or in it. */
    sightings(tag) {
        return this.#seen.get(tag) ?? this.#before?.seen.get(tag) ?? none;
    }
    /** Notes what a tag points at, and gives when that was first seen: now, where it is news. */
    see(tag, digest) {
        const known = this.sightings(tag);
        const first = known.get(digest);
        if (first !== undefined)
            return first;
        const [latest] = [...known].sort(([, a], [, b]) => b - a);
        if (latest !== undefined)
            this.#moved.push({ tag, from: latest[0], to: digest });
        this.#seen.set(tag, new Map([...known, [digest, this.#now]]));
        return this.#now;
    }
    /** Tells whether what was first seen at a moment is news of this run. */
    isNews(first) {
        return first === this.#now;
    }
    /**
     * Notes that a tag points at a digest since before it was seen to. That is believed where it lies in the past, and
     * after all that the tag was seen to point at before. Gives since when it counts.
     */
    seed(tag, digest, since) {
        const first = this.see(tag, digest);
        const others = [...this.sightings(tag)].filter(([other]) => other !== digest).map(([, at]) => at);
        if (since === undefined || since >= first || others.some((at) => at >= since))
            return first;
        this.#seen.set(tag, new Map([...this.sightings(tag), [digest, since]]));
        return since;
    }
    get moved() {
        return this.#moved;
    }
    /** Puts the notes together; `matters` tells whether a later run would do otherwise without them. */
    concluded(scan) {
        const before = this.#before?.scan;
        const matters = before === undefined || this.#seen.size > 0 || isNews(before, { ...scan, at: this.#now });
        return { memory: { scan: { ...scan, at: this.#now }, seen: this.#seen }, matters };
    }
}
/** A few tags more or less are no reason to write. */
function isNews(before, scan) {
    const isAnotherSize = Math.abs(scan.count - before.count) * 10 > before.count;
    const isAnotherPick = [...scan.picks].some(([policy, pick]) => !isSame(before.picks.get(policy), pick));
    return isAnotherSize || isAnotherPick || scan.at - before.at > refresh;
}
function isSame(a, b) {
    return a?.tag === b.tag && a.digest === b.digest;
}
/** What a whole run adds to what is remembered. */
class Notes {
    #ledger = new Map();
    #matters = false;
    /** `matters`: without these notes a later run would do otherwise. */
    add(name, memory, matters) {
        this.#ledger = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLedgers */ .d)(this.#ledger, new Map([[name, memory]]));
        this.#matters ||= matters;
    }
    /** Gives what is to be kept; undefined where it is not worth a write. After a failure, sightings alone are worth one. */
    news(failed) {
        const isWorthIt = failed ? [...this.#ledger.values()].some(({ seen }) => seen.size > 0) : this.#matters;
        return isWorthIt ? this.#ledger : undefined;
    }
}


/***/ }),

/***/ 22230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ parseTold),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   W0: () => (/* binding */ withTold),
/* harmony export */   dR: () => (/* binding */ nothingTold),
/* harmony export */   ly: () => (/* binding */ printTold),
/* harmony export */   yD: () => (/* binding */ notAheadOf)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64289);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26669);



const nothingTold = new Map();
/** What is wrong for days is told again each day. */
const reminder = _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
/** A failure that comes and goes is told of once an hour at most. */
const rest = _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW;
/** A kind of run that has not failed for so long may never come again. */
const longest = 30 * _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
/** Each takes some fifty bytes. */
const mostOfOne = 500;
const mostKinds = 20;
/** Reads what was told out of the text of the memory; nothing, where none of it is there or it is damaged. */
function parseTold(text) {
    // Nearly always there is none, and the text may be long.
    if (!text.includes('"told":{'))
        return nothingTold;
    const body = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    const kinds = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body) && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body['told']) ? Object.entries(body['told']) : [];
    const told = new Map();
    for (const [kind, entries] of kinds) {
        if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entries))
            told.set(kind, new Map(Object.entries(entries).filter(isEntry)));
    }
    return told;
}
/** Writes it as part of the memory's text; `''` where there is nothing to keep. `{ update: { a: 1 } } → ',"told":{…}'` */
function printTold(told) {
    const kinds = sorted(told).flatMap(([kind, entries]) => entries.size === 0 ? [] : [[kind, Object.fromEntries(sorted(entries))]]);
    return kinds.length === 0 ? '' : `,"told":${JSON.stringify(Object.fromEntries(kinds))}`;
}
/**
 * Tells whether a receiver is to be told of a failure.
 *
 *     (told at 9:00, it is 9:05) → false    (told yesterday at 9:00, it is 9:05) → true    (never told) → true
 */
function isNews(told, kind, name, now) {
    const at = told.get(kind)?.get(name);
    return at === undefined || now - at >= reminder;
}
/**
 * Notes what was told now, and forgets what is no longer wrong, but not at once.
 *
 *     ({ a at 9:00, b at 9:00 }, still a, told c, at 9:30) → { a at 9:00, b at 9:00, c at 9:30 }, and at 10:00 without b
 */
function withTold(told, kind, { still, news }, now) {
    const old = [...(told.get(kind) ?? [])].filter(([name, at]) => still.has(name) || now - at < rest);
    const entries = new Map([...old, ...news.map((name) => [name, now])]);
    return bounded(new Map([...told, [kind, newestOf(entries)]]), now);
}
/** A clock that was wrong once must not silence a failure until that day. */
function notAheadOf(told, now) {
    return new Map([...told].map(([kind, entries]) => [kind, new Map([...entries].map(([name, at]) => [name, Math.min(at, now)]))]));
}
function bounded(told, now) {
    const fresh = [...told].map(([kind, entries]) => {
        return [kind, new Map([...entries].filter(([, at]) => now - at <= longest))];
    });
    const kinds = fresh.filter(([, entries]) => entries.size > 0);
    const latest = (entries) => Math.max(...entries.values());
    return new Map(kinds.sort(([a, x], [b, y]) => latest(y) - latest(x) || (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a, b)).slice(0, mostKinds));
}
function newestOf(entries) {
    return new Map([...entries].sort(([a, x], [b, y]) => y - x || (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a, b)).slice(0, mostOfOne));
}
function isEntry(entry) {
    const [, at] = entry;
    return typeof at === 'number' && Number.isSafeInteger(at) && at >= 0;
}
function sorted(map) {
    return [...map].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a, b));
}


/***/ }),

/***/ 46832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ notKept),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Rn: () => (/* binding */ contended)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);

/** Says that nothing is remembered: this is the first run, or what was kept is lost. */
function empty(place) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/empty', `Cannot compare with earlier runs: ${place} holds nothing yet`, {
        hint: 'Nothing to do: this run begins anew. Tags count as first seen now, and policies with a minimum age wait for it.',
    });
}
/** Says that what was kept is no ledger, and is begun anew. */
function corrupted(place) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/corrupted', `Cannot read what earlier runs kept in ${place}: it is damaged`, {
        hint: 'Nothing to do: this run begins anew and writes over it. Tags count as first seen now.',
    });
}
/** Says that what was kept cannot be read now, for another problem's reason. */
function unreadable({ message, hint }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/unreadable', message, {
        hint: `${hint ?? ''} Until then policies with a minimum age select nothing, and every list is scanned.`.trim(),
    });
}
/** Says that a run's news are lost to later runs, for another problem's reason. */
function notKept({ message, hint }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/not-kept', message, {
        hint: `${hint ?? ''} Or set state to off, or to a file that outlives the run. What this run saw is lost to later ones.`.trim(),
    });
}
/** Says that other runs were always faster. */
function contended(place, turns) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/not-kept', `Cannot keep what was seen in ${place}: other runs were faster ${turns} times`, {
        hint: 'Nothing to do: the next run sees the same. Give the workflow a concurrency group if it happens often.',
    });
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


/***/ }),

/***/ 80865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ readRestraint),
/* harmony export */   H_: () => (/* binding */ guardOn),
/* harmony export */   ew: () => (/* binding */ barredBy)
/* harmony export */ });
/* harmony import */ var _core_environments_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23975);
/* harmony import */ var _core_environments_hold_notices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51965);
/* harmony import */ var _core_policy_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18054);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11258);




/** Gathers what keeps updates out of environments. */
async function readRestraint(configuration, { policies }, edges) {
    const { ownBranch, now } = edges;
    const base = { configuration, ownBranch, now, orderOf: (policy) => (0,_core_policy_order_js__WEBPACK_IMPORTED_MODULE_2__/* .orderBy */ .M)(policies.get(policy)) };
    if (configuration === undefined)
        return { ...base, holds: undefined, problems: [] };
    // The checkout is as good as the server here: what is written is judged again by the text that it is written on.
    const { holds, problems } = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherHolds */ .sT)(configuration, edges, edges.workspace);
    const notices = (0,_core_environments_hold_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .holdNotices */ .Z)(holds ?? [], configuration.holds, now);
    return { ...base, holds, problems: [...problems.map(asWarning), ...notices] };
}
/** A clone of one branch can be updated all the same: what other branches hold is then not known, and that is said. */
function asWarning(problem) {
    return problem.code === 'environment/branch-missing' ? problem.with({ severity: 'warning' }) : problem;
}
/** The tags that must not be selected for a policy. */
function barredBy({ configuration, holds, now }, policy) {
    if (configuration === undefined || holds === undefined)
        return new Map();
    return (0,_core_environments_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .barredOf */ ._q)(configuration, holds, policy, now);
}
/** Makes the guard of the text that is about to change: a rollback may have added a hold to it since. */
async function guardOn(source, branches, restraint) {
    const { configuration, holds, ownBranch, orderOf, now } = restraint;
    const fresh = configuration === undefined ? undefined : await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsIn */ .a5)(source, configuration.holds);
    return (0,_core_environments_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardOf */ .HY)({ configuration, holds: withFresh(), branches, orderOf, now });
    function withFresh() {
        if (configuration === undefined || holds === undefined || fresh?.holds === undefined)
            return undefined;
        const isHere = (hold) => branches.some((branch) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .belongs */ .Fz)(hold, branch, configuration, ownBranch));
        return [...holds.filter((hold) => !isHere(hold)), ...fresh.holds.filter(isHere)];
    }
}


/***/ }),

/***/ 38952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IH: () => (/* binding */ dueOf),
  zE: () => (/* binding */ memoryOf),
  cD: () => (/* binding */ scanList)
});

// EXTERNAL MODULE: ./src/core/change/outcome.ts
var outcome = __webpack_require__(20140);
// EXTERNAL MODULE: ./src/core/eligibility/witness.ts
var witness = __webpack_require__(10238);
// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/memory/asked.ts
var memory_asked = __webpack_require__(6567);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/policy/sieve.ts + 5 modules
var policy_sieve = __webpack_require__(61606);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
;// CONCATENATED MODULE: ./src/core/memory/due.ts




/** GitHub starts no timetable more often: to note such a scan would be a write each run, for nothing. */
const shortest = 5 * instant/* minute */.Vc;
/** Timetables are not kept to the second: a run that starts a little early must not wait a whole turn more. */
const slack = 0.1;
/**
 * Finds how long an answer holds for the policies that share a list: the shortest interval of their repositories, and
 * of those policies that have one of their own.
 *
 *     repository 1h, policy with digestReflectionPolicy Always and 10m → 10m
 */
function intervalOf(listing) {
    return Math.min(...listing.flatMap(({ policy, repository }) => [repository.interval, policy.interval ?? Infinity]));
}
/** Tells whether it is worth keeping when a list was scanned. `5m → false`, `10m → true` */
function isWaitedFor(interval) {
    return interval > shortest;
}
/**
 * Gives when a list is due again; undefined where it is due now: its interval has passed, the policies ask something
 * else than they did, or one of them had no selection, or one that it could not have made.
 *
 *     scanned at 10:00, interval 1h: at 10:53 → 11:00    at 10:54 → undefined
 */
function dueAt({ listing, barredFor }, scan, now) {
    const interval = intervalOf(listing);
    if (scan === undefined || !isWaitedFor(interval) || now - scan.at >= interval * (1 - slack))
        return undefined;
    const isAnswered = listing.every((followed) => {
        const { id } = followed.policy;
        const pick = scan.picks.get(id);
        return pick !== undefined && !barredFor(id).has(pick.tag) && isChoosable(followed, pick.tag);
    });
    return isAnswered && scan.asked === (0,memory_asked/* askedOf */.i)(listing, barredFor) ? scan.at + interval : undefined;
}
/** Whoever may write to a ref may write a tag into the memory: one that the policy could never have chosen is no answer. */
function isChoosable({ policy: { rule, filter }, repository: { exclusionList } }, tag) {
    const choice = (0,attempt/* attempt */.C)(() => {
        const sieve = (0,policy_sieve/* openSieve */.X)({ rule, filter, exclusionList, deployed: new Set() });
        sieve.offer([tag]);
        return sieve.choose().tag;
    });
    return choice === tag;
}

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/policy/version.ts
var version = __webpack_require__(80422);
;// CONCATENATED MODULE: ./src/core/memory/immutable.ts

/** A commit, or a date: what a build names its image by so that no other has the same name. */
const once = /(?:^|[^0-9a-z])(?:(?=[a-f]*[0-9])[0-9a-f]{7,40}|[0-9]{8,})(?:$|[^0-9a-z])/;
/**
 * Tells whether a tag looks as if it were to point at one image for ever: a whole version, or a name with a commit or
 * date in it.
 *
 *     '1.2.3', 'v1.2.3-alpine', 'main-3f9c2d1', '20260701' → true    'latest', '1.2', 'v1', 'feedback' → false
 */
function looksImmutable(tag) {
    return (0,version/* parseTagVersion */.An)(tag) !== undefined || once.test(tag);
}

;// CONCATENATED MODULE: ./src/core/memory/moved.ts


/**
 * Says of each tag that moved, though it looks as if it never would: somebody built anew under an old name, or put
 * another image in its place.
 */
function movedTags(repository, moved) {
    return moved.filter(({ tag }) => looksImmutable(tag)).map((one) => tagMoved(repository, one));
}
function tagMoved({ image, meta }, { tag, from, to }) {
    return new problem/* Problem */.A('policy/tag-moved', `Cannot take "${image}:${tag}" for what it was: it pointed at ${from}, and now points at ${to}`, {
        at: meta.at,
        hint: 'Ask the publisher why. To run what was chosen and nothing else, set digestReflectionPolicy: IfNotPresent.',
    });
}

// EXTERNAL MODULE: ./src/core/memory/notes.ts
var memory_notes = __webpack_require__(32590);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
// EXTERNAL MODULE: ./src/core/memory/moment.ts
var moment = __webpack_require__(76319);
;// CONCATENATED MODULE: ./src/core/memory/shrink.ts



/** Below this, a list loses half of its tags by the deletion of a few. */
const fewest = 10;
/**
 * Tells whether a list lost so much that it is more likely to be half an answer: more than half of at least ten tags.
 *
 *     (10, 4) → true    (10, 5) → false    (9, 0) → false
 */
function isShrunk(before, now) {
    return before >= fewest && now * 2 < before;
}
/** Says that a list is not followed because it shrank. */
function shrunk({ image, meta }, before, now) {
    return new problem/* Problem */.A('policy/list-shrunk', `Cannot follow the tags of "${image}": the registry lists ${(0,count/* count */.U)(now, 'tag')}, and listed ${before.count} on ${(0,moment/* printMoment */.A)(before.at)}`, {
        at: meta.at,
        hint: 'If the tags were removed on purpose, run once with allow-downgrade. If not, the registry answered in part: leave everything as it is.',
    });
}

// EXTERNAL MODULE: ./src/core/flux/place.ts
var place = __webpack_require__(62788);
// EXTERNAL MODULE: ./src/core/policy/filter.ts
var policy_filter = __webpack_require__(94406);
// EXTERNAL MODULE: ./src/core/policy/ranking.ts
var ranking = __webpack_require__(13984);
;// CONCATENATED MODULE: ./src/core/policy/fault.ts





/**
 * Tells which field of a policy cannot be read: its range, or else its pattern, or else the object as a whole.
 *
 *     range: nonsense → where spec.policy.semver.range stands
 */
function placeOfFault({ meta, rule, filter }) {
    const fails = (work) => (0,attempt/* attempt */.C)(work) instanceof problem/* Problem */.A;
    if (fails(() => (0,ranking/* withRanking */.r)(rule, () => true)))
        return (0,place/* placeOfField */.n)(meta, 'spec.policy.semver.range');
    if (fails(() => (0,policy_filter/* keyReader */.j)(filter)))
        return (0,place/* placeOfField */.n)(meta, 'spec.filterTags.pattern');
    return meta.at;
}

// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/flows/select/policy.ts + 2 modules
var policy = __webpack_require__(18921);
;// CONCATENATED MODULE: ./src/flows/select/list.ts













/** Lets the policies of a list choose, from its tags or, where it is not due, as they did before. Throws what stops them all. */
function scanList(listing, run) {
    const before = memoryOf(listing, run.options);
    const due = dueOf(listing, run.options);
    if (due === undefined || before === undefined)
        return scan(listing, before, run);
    return Promise.resolve(remembered(listing, before.scan, due, run));
}
async function scan(listing, before, run) {
    const [{ repository }] = listing;
    const { recollection } = run.options;
    const opened = listing.map((asked) => ({ asked, open: (0,attempt/* attempt */.C)(() => (0,policy/* openPolicy */.tX)(asked, run.options)) }));
    const refused = opened.flatMap(({ asked, open }) => refusal(asked, open));
    const [policies] = (0,sort_out/* sortOut */.$)(opened.map(({ open }) => open));
    if (policies.length === 0)
        return refused;
    const listed = await offerTags(listing, policies, run);
    assertWhole(listing, before, listed, run.options);
    const notes = new memory_notes/* ListNotes */.C(before, recollection?.now ?? 0);
    const context = {
        witness: new witness/* ListWitness */.e(repository, run.edges.registry, notes),
        recollection,
        warnings: run.warnings,
    };
    const outcomes = await Promise.all(policies.map((open) => (0,policy/* outcomeOf */.sG)(open, context)));
    run.warnings.push(...movedTags(repository, notes.moved));
    if (recollection !== undefined) {
        const asked = (0,memory_asked/* askedOf */.i)(listing, run.options.barredFor ?? memory_asked/* barsNothing */.U);
        note(listing, { notes, listed, asked, outcomes, recollection }, run.notes);
    }
    return [...outcomes, ...refused];
}
/** Gives when a list is due again; undefined where it is to be scanned now. */
function dueOf(listing, options) {
    const { recollection, barredFor = memory_asked/* barsNothing */.U } = options;
    if (recollection?.honoursInterval !== true)
        return undefined;
    return dueAt({ listing, barredFor }, memoryOf(listing, options)?.scan, recollection.now);
}
/** Gives what is remembered of a list. */
function memoryOf(listing, { recollection }) {
    return recollection?.ledger.get(nameOf(listing));
}
function nameOf([{ repository }]) {
    return (0,reference/* parseImage */.zZ)(repository.image).canonical;
}
function refusal({ policy, repository }, open) {
    if (!(open instanceof Error))
        return [];
    return [(0,outcome/* unselected */.tP)(policy.id, repository.image, open.with({ at: open.at ?? placeOfFault(policy) }))];
}
/** Gives what the policies selected when their list was last scanned, as a cluster does between two scans. */
function remembered(listing, { picks }, due, { edges, waiting }) {
    edges.progress.info(`${listing[0].repository.image}: not due`);
    return listing.flatMap(({ policy, repository }) => {
        const pick = picks.get(policy.id);
        if (pick === undefined)
            return [];
        waiting.set(policy.id, due);
        const because = { kind: 'latest', rule: policy.rule.kind };
        return [{ kind: 'selected', policy: policy.id, image: repository.image, ...pick, because, funnel: undefined }];
    });
}
async function offerTags(listing, policies, { edges }) {
    const [{ repository }] = listing;
    let listed = 0;
    for await (const page of edges.registry.tags(repository)) {
        listed += page.length;
        for (const { sieve } of policies)
            sieve.offer(page);
    }
    edges.progress.info(`${repository.image}: ${(0,count/* count */.U)(listed, 'tag')}, ${(0,count/* count */.U)(listing.length, 'policy', 'policies')}`);
    return listed;
}
/** A list that shrank sharply is more likely to be half an answer, and nothing is selected from it. */
function assertWhole([{ repository }], before, listed, { allowDowngrade }) {
    if (before === undefined || allowDowngrade || !isShrunk(before.scan.count, listed))
        return;
    throw shrunk(repository, before.scan, listed);
}
function note(listing, { notes, listed, asked, outcomes, recollection }, all) {
    const waitedFor = isWaitedFor(intervalOf(listing));
    const picks = waitedFor ? picksOf(outcomes) : new Map();
    const { memory, matters } = notes.concluded({ count: listed, asked, picks });
    all.add(nameOf(listing), memory, matters || (waitedFor && recollection.honoursInterval));
}
function picksOf(outcomes) {
    return new Map(outcomes.flatMap((outcome) => {
        if (outcome.kind === 'unselected')
            return [];
        const { policy, tag, digest, reason } = outcome;
        return [[policy, { tag, digest, reason }]];
    }));
}


/***/ }),

/***/ 18921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tX: () => (/* binding */ openPolicy),
  sG: () => (/* binding */ outcomeOf),
  Pm: () => (/* binding */ seenOf)
});

;// CONCATENATED MODULE: ./src/core/change/digest.ts
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
    const need = digestNeed(policy, tag, values);
    if (need.kind === 'fetch')
        return witness.digest(tag);
    return need.kind === 'keep' ? need.digest : undefined;
}


/***/ }),

/***/ 15303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I9: () => (/* binding */ recall),
  nN: () => (/* binding */ recollectionOf),
  kY: () => (/* binding */ remember)
});

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
;// CONCATENATED MODULE: ./src/core/memory/bounds.ts


/** A list that no run has noted for so long is asked for no more. */
const longestAbsence = 90 * instant/* day */.vd;
/** A sighting takes about a hundred bytes: the ledger stays at some two megabytes, however many lists share it. */
const mostSightings = 20_000;
const mostOfOneList = 200;
/** Even with very many lists, each has room for the tags that wait to be old enough. */
const leastOfOneList = 60;
/**
 * Drops what is no longer worth its room: lists that nobody has noted for 90 days, and of each list the oldest
 * sightings where they are too many. A tag that is forgotten so counts as new when it comes again: it waits, and
 * nothing worse.
 */
function bounded(ledger, now) {
    const present = [...ledger].filter(([, { scan }]) => now - scan.at <= longestAbsence);
    const share = Math.floor(mostSightings / Math.max(1, present.length));
    const room = Math.max(leastOfOneList, Math.min(mostOfOneList, share));
    return new Map(present.map(([name, list]) => [name, { ...list, seen: newest(list.seen, room) }]));
}
/**
 * Takes times that lie ahead for now: a clock that was wrong once must not stop all scans until that day, nor make a
 * tag older than it is.
 */
function notAhead(ledger, now) {
    const upTo = (at) => Math.min(at, now);
    const past = ({ scan, seen }) => ({
        scan: { ...scan, at: upTo(scan.at) },
        seen: mapped(seen, (sightings) => mapped(sightings, upTo)),
    });
    return mapped(ledger, past);
}
function newest(seen, room) {
    const all = [...seen].flatMap(([tag, sightings]) => [...sightings].map(([digest, at]) => ({ tag, digest, at })));
    if (all.length <= room)
        return seen;
    const kept = all.sort(byAge).slice(0, room);
    const tags = new Map();
    for (const { tag, digest, at } of kept)
        tags.set(tag, (tags.get(tag) ?? new Map()).set(digest, at));
    return tags;
}
function byAge(a, b) {
    return b.at - a.at || (0,bytewise/* bytewise */.Z)(a.tag, b.tag) || (0,bytewise/* bytewise */.Z)(a.digest, b.digest);
}
function mapped(map, change) {
    return new Map([...map].map(([key, value]) => [key, change(value)]));
}

// EXTERNAL MODULE: ./src/core/memory/format.ts
var format = __webpack_require__(43320);
// EXTERNAL MODULE: ./src/core/memory/ledger.ts
var memory_ledger = __webpack_require__(74810);
// EXTERNAL MODULE: ./src/core/memory/told.ts
var memory_told = __webpack_require__(22230);
// EXTERNAL MODULE: ./src/core/memory/merge.ts
var merge = __webpack_require__(94611);
// EXTERNAL MODULE: ./src/core/memory/trouble.ts
var trouble = __webpack_require__(46832);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
;// CONCATENATED MODULE: ./src/flows/select/remember.ts








const off = { ledger: undefined, kept: { text: undefined, version: '' }, problems: [] };
/** Reads what earlier runs kept. Whatever is wrong with it, the run goes on, and says so. */
async function recall({ memory, now }) {
    if (memory === undefined)
        return off;
    const [kept] = await (0,settle/* settle */.G)([memory], 1, (one) => one.load());
    if (kept === undefined)
        return off;
    if (kept instanceof problem/* Problem */.A)
        return { ...off, problems: [(0,trouble/* unreadable */.O$)(kept)] };
    if (kept.text === undefined)
        return { ledger: memory_ledger/* nothing */.s, kept, problems: [(0,trouble/* empty */.Ie)(memory.place)] };
    const ledger = (0,format/* parseLedger */.h8)(kept.text);
    if (ledger === undefined)
        return { ledger: memory_ledger/* nothing */.s, kept, problems: [(0,trouble/* corrupted */.LM)(memory.place)] };
    return { ledger: notAhead(ledger, now), kept, problems: [] };
}
/** Tells what a run may go by. Who names automations or policies wants them scanned now, whenever they are due. */
function recollectionOf({ ledger }, { automations, policies }, { now, scheduled }) {
    const isNamed = automations.length > 0 || policies.length > 0;
    return ledger === undefined ? undefined : { ledger, now, honoursInterval: scheduled && !isNamed };
}
/** Of runs that write at once, one comes through at each turn. */
const turns = 12;
/**
 * Keeps what a run has learned, together with what others have kept meanwhile. What cannot be kept is reported, and
 * stops nothing.
 */
async function remember({ memory, now }, news, { ledger, kept }) {
    if (memory === undefined || news === undefined || ledger === undefined)
        return [];
    const [saved] = await (0,settle/* settle */.G)([kept], 1, (over) => save(memory, news, over, now));
    if (saved instanceof problem/* Problem */.A)
        return [(0,trouble/* notKept */.EM)(saved)];
    return saved === true ? [] : [(0,trouble/* contended */.Rn)(memory.place, turns)];
}
async function save(memory, news, over, now) {
    let kept = over;
    for (let turn = 1; turn <= turns; turn += 1) {
        const known = notAhead((0,format/* parseLedger */.h8)(kept.text ?? '') ?? memory_ledger/* nothing */.s, now);
        const told = (0,memory_told/* parseTold */.$Z)(kept.text ?? '');
        const text = (0,format/* printLedger */.Xx)(bounded((0,merge/* mergeLedgers */.d)(known, news), now), told);
        if (text === kept.text || (await memory.save(text, kept)))
            return true;
        kept = await memory.load();
    }
    return false;
}


/***/ }),

/***/ 98985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ selectTags),
/* harmony export */   Vy: () => (/* binding */ listingsOf),
/* harmony export */   uB: () => (/* binding */ notedAsWaiting)
/* harmony export */ });
/* harmony import */ var _core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34824);
/* harmony import */ var _core_change_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20140);
/* harmony import */ var _core_memory_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76319);
/* harmony import */ var _core_memory_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32590);
/* harmony import */ var _core_problem_attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(754);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97420);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69804);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91400);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38952);









/** Selects a tag for every policy. Each list of tags is fetched once, however many policies choose from it. */
async function selectTags(policies, inventory, options, edges) {
    const { listings, refused } = listingsOf(policies, inventory);
    edges.progress.group(`Scanning ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U)(listings.length, 'image repository', 'image repositories')}`);
    const run = { options, edges, warnings: [], waiting: new Map(), notes: new _core_memory_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .Notes */ .u() };
    const scans = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)(listings, options.concurrency, (listing) => (0,_list_js__WEBPACK_IMPORTED_MODULE_7__/* .scanList */ .cD)(listing, run));
    edges.progress.endGroup();
    const answers = listings.flatMap((listing, index) => answersOf(listing, scans[index] ?? []));
    const byPolicy = new Map([...refused, ...answers].map((outcome) => [outcome.policy, outcome]));
    const ordered = policies.flatMap(({ id }) => byPolicy.get(id) ?? []);
    const { warnings, waiting, notes } = run;
    return { outcomes: new Map(ordered.map((outcome) => [outcome.policy, outcome])), warnings, waiting, notes };
}
/** Groups policies by the lists that they choose from, in the order of each list's first policy. */
function listingsOf(policies, inventory) {
    const listings = new Map();
    const refused = [];
    for (const policy of policies) {
        const found = (0,_core_problem_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(() => keyed((0,_core_change_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .followed */ .Xd)(inventory, policy)));
        if (found instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A) {
            const image = inventory.repositories.get(policy.repository)?.image;
            refused.push((0,_core_change_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unselected */ .tP)(policy.id, image, found));
        }
        else
            listings.set(found.key, joined(listings.get(found.key), found.asked));
    }
    return { listings: [...listings.values()], refused };
}
function joined(listing, asked) {
    return listing === undefined ? [asked] : [...listing, asked];
}
function keyed(asked) {
    return { key: (0,_core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listingKey */ ._)(asked.repository), asked };
}
/** What stops a list stops every policy that chooses from it. */
function answersOf(listing, scanned) {
    if (!(scanned instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A))
        return scanned;
    return listing.map(({ policy, repository }) => (0,_core_change_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unselected */ .tP)(policy.id, repository.image, scanned));
}
/** Gives the outcomes as a report shows them: with a word where the selection is that of an earlier run. */
function notedAsWaiting({ outcomes, waiting }) {
    return new Map([...outcomes].map(([id, outcome]) => {
        const due = waiting.get(id);
        if (due === undefined || outcome.kind === 'unselected')
            return [id, outcome];
        return [id, { ...outcome, reason: `${outcome.reason}; not scanned, due at ${(0,_core_memory_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .printMoment */ .A)(due)}` }];
    }));
}


/***/ })

};

//# sourceMappingURL=7702.index.js.map