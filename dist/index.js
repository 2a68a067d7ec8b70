import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 45793:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unselectedBy),
/* harmony export */   x: () => (/* binding */ withHeldBack)
/* harmony export */ });
/** Gives the outcomes with the selections taken back that these problems hold back. */
function withHeldBack(outcomes, problems) {
    const held = new Map(problems.filter(({ code }) => code === 'policy/deployed-tag-missing').map((one) => [one.policy, one]));
    return new Map([...outcomes].map(([id, outcome]) => {
        const problem = held.get(id);
        return [id, problem === undefined || outcome.kind === 'unselected' ? outcome : unselectedBy(outcome, problem)];
    }));
}
/** Gives the outcome of a policy whose selection a problem takes back. */
function unselectedBy({ policy, image, funnel }, problem) {
    return { kind: 'unselected', policy, image, problem, funnel };
}


/***/ }),

/***/ 34824:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listingKey)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51701);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   c: () => (/* binding */ tiedProblem),
/* harmony export */   tP: () => (/* binding */ unselected)
/* harmony export */ });
/* harmony import */ var _flux_access_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81141);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97420);


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

/***/ 91031:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unreachedMarkers)
/* harmony export */ });
/* harmony import */ var _flux_known_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20168);
/* harmony import */ var _flux_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79982);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65283);




/**
 * Finds the markers that name a policy which exists, but that no automation would ever write: Flux passes over them in
 * silence. One problem a marker; none where an automation of the namespace cannot be used, for that is told already.
 */
function unreachedMarkers(files, reaches, inventory) {
    const selected = reaches.map(({ automation, path }) => ({
        path,
        setters: new Set((0,_flux_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .policiesOf */ .Ao)(inventory, automation).map(({ id }) => id.replace('/', ':'))),
    }));
    const doubtful = doubtfulNamespaces(reaches, inventory);
    const known = new Set([...inventory.policies.keys()].map((id) => id.replace('/', ':')));
    return files.flatMap((file) => file.markers.flatMap(({ setter, line }) => {
        const policy = known.has(setter) ? setter : setter.slice(0, setter.lastIndexOf(':'));
        if (!known.has(policy) || doubtful.has(namespaceOf(policy)))
            return [];
        const reached = selected.some(({ path, setters }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnder */ .Jo)(path, file.path) && setters.has(policy));
        return reached ? [] : [unreached(file.path, line, policy.replace(':', '/'))];
    }));
}
function doubtfulNamespaces(reaches, inventory) {
    const placed = new Set(reaches.map(({ automation }) => automation));
    const unplaced = inventory.automations.filter((automation) => !placed.has(automation));
    return new Set([
        ...unplaced.map(({ meta }) => meta.namespace),
        ...(0,_flux_known_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenIds */ .i)(inventory, 'ImageUpdateAutomation').map((id) => id.slice(0, id.indexOf('/'))),
    ]);
}
function namespaceOf(setter) {
    return setter.slice(0, setter.indexOf(':'));
}
function unreached(file, line, policy) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('marker/no-automation', `Cannot follow "${policy}" here: no ImageUpdateAutomation of its namespace selects it and covers this file`, {
        at: { file, line },
        policy,
        hint: `Check spec.update.path and spec.policySelector of the automations in the policy's namespace, and that none is suspended.`,
    });
}


/***/ }),

/***/ 30841:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planRun)
/* harmony export */ });
/* harmony import */ var _flux_known_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(20168);
/* harmony import */ var _flux_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1663);
/* harmony import */ var _flux_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(79982);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _unnamed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16284);





/**
 * Decides which automations run and which policies are followed: those that an automation selects and the settings
 * name. Without any automation nothing is written, as in Flux, but every policy is still shown.
 */
function planRun(inventory, settings) {
    const named = inventory.automations.filter(({ id }) => isNamed(settings.automations, id));
    const awake = named.filter(({ suspend }) => !suspend);
    const followed = new Set(awake.flatMap((automation) => (0,_flux_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .policiesOf */ .Ao)(inventory, automation)));
    const policies = [...inventory.policies.values()].filter((policy) => isNamed(settings.policies, policy.id) && (inventory.automations.length === 0 || followed.has(policy)));
    const asleep = named.filter(({ suspend }) => suspend).map(suspended);
    const optioned = awake.filter(({ push }) => Object.keys(push?.options ?? {}).length > 0).map(unheardOptions);
    return {
        automations: awake,
        policies,
        problems: [
            ...(0,_unnamed_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamed */ .p)('ImageUpdateAutomation', settings.automations, inventory),
            ...(0,_unnamed_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamed */ .p)('ImagePolicy', settings.policies, inventory),
            ...asleep,
            ...optioned,
            ...(isWithoutAutomations(inventory) ? [noAutomation()] : []),
        ],
    };
}
function isNamed(patterns, id) {
    return patterns.length === 0 || (0,_flux_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesName */ .H)(patterns, id);
}
function suspended(automation) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/suspended', `Cannot run "${automation.id}": the ImageUpdateAutomation is suspended`, {
        at: automation.meta.at,
        hint: 'Remove spec.suspend to run it again.',
    });
}
/** They are words to the server of a `git push`; the API of GitHub takes none. */
function unheardOptions(automation) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('automation/unsupported', `Cannot send the push options of "${automation.id}": GitHub's API takes none`, {
        at: automation.meta.at,
        hint: 'Remove spec.git.push.options, or leave it for the day when Flux pushes again.',
    });
}
/** One that cannot be used is no news of its own: what is wrong with it is told. */
function isWithoutAutomations(inventory) {
    return inventory.automations.length === 0 && (0,_flux_known_js__WEBPACK_IMPORTED_MODULE_4__/* .brokenIds */ .i)(inventory, 'ImageUpdateAutomation').length === 0;
}
function noAutomation() {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('automation/none', 'Cannot change any manifest: no ImageUpdateAutomation was found', {
        hint: 'Add one, or name its directory with path or kustomize; in a workflow, let actions/checkout run before this step. Until then, selections are only shown.',
    });
}


/***/ }),

/***/ 65283:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   ZY: () => (/* binding */ overlaid),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/**
 * Makes a source of files in memory. Paths are taken as they stand: `.` holds every file, `apps` holds `apps/a.yaml` and
 * not `apps-old/a.yaml`.
 */
function sourceOf(files) {
    return {
        find: (under, needles) => {
            const found = files.filter(({ path, text }) => under.some((place) => isUnder(place, path)) && needles.some((needle) => text.includes(needle)));
            return Promise.resolve({ files: found, problems: [], looked: files.length });
        },
    };
}
/** Lays changed files over a source: what the source finds, with their text. */
function overlaid(source, changed) {
    const renewed = (file) => ({ path: file.path, text: changed.get(file.path) ?? file.text });
    return {
        find: async (under, needles) => {
            const found = await source.find(under, needles);
            return { ...found, files: found.files.map(renewed) };
        },
        isLinked: (path) => source.isLinked?.(path) ?? false,
        isLeftOut: async (path) => (await source.isLeftOut?.(path)) ?? false,
    };
}
/**
 * Tells whether a file is a place or below it.
 *
 *     ('apps', 'apps/a.yaml') → true    ('apps', 'apps-old/a.yaml') → false    ('.', 'a.yaml') → true
 */
function isUnder(place, path) {
    return place === '.' || path === place || path.startsWith(`${place}/`);
}


/***/ }),

/***/ 16284:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unnamed)
/* harmony export */ });
/* harmony import */ var _flux_known_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20168);
/* harmony import */ var _flux_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1663);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72561);




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
        const isBroken = (0,_flux_known_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenIds */ .i)(inventory, kind).some((id) => (0,_flux_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)([pattern], id));
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

/***/ 2686:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ excuseProblems),
/* harmony export */   WH: () => (/* binding */ excusesIn),
/* harmony export */   _K: () => (/* binding */ excused)
/* harmony export */ });
/* harmony import */ var _problem_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42721);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97420);
/* harmony import */ var _problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58986);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(72561);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7976);





const opening = 'image-automation:';
const comment = /(?:^|\s)#+\s*image-automation:\s*(.*?)\s*$/;
const grammar = /^allow\s+(\S+?)[:,]?(?:\s+(?:because\b\s*)?(.*))?$/;
const pattern = '# image-automation: allow CODE because REASON';
/**
 * Finds the comments that excuse a problem: of their own line where something stands before them, and else of the next
 * line that is no such comment.
 *
 *     '# image-automation: allow policy/unbounded-range because we follow upstream' in line 3 → excuses line 4
 */
function excusesIn(files) {
    const [excuses, problems] = (0,_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__/* .sortOut */ .$)(files.filter(({ text }) => text.includes(opening)).flatMap(readFile));
    return { excuses, problems };
}
function readFile({ path, text }) {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
        const words = comment.exec(line)?.[1];
        return words === undefined ? [] : [readExcuse(words, { file: path, line: index + 1 }, coveredBy(lines, index))];
    });
}
function coveredBy(lines, index) {
    const isAlone = (line) => line !== undefined && /^\s*#/.test(line) && comment.test(line);
    let covered = index;
    while (isAlone(lines[covered]))
        covered += 1;
    return covered + 1;
}
function readExcuse(words, at, line) {
    const [, code, reason = ''] = grammar.exec(words) ?? [];
    const subject = `Cannot excuse anything by "${words}"`;
    if (code === undefined)
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('excuse/malformed', `${subject}: it is not of the form "${pattern}"`, {
            at,
            hint: `Write: ${pattern}`,
        });
    if (!(0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblemCode */ .N)(code)) {
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(code, Object.keys(_problem_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x));
        const hint = meant === undefined ? 'The code of a problem stands in brackets behind its place.' : `Did you mean ${meant}?`;
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('excuse/malformed', `${subject}: there is no problem "${code}"`, { at, hint });
    }
    if (reason === '')
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('excuse/no-reason', `${subject}: it gives no reason`, {
            at,
            hint: `Write: # ${opening} allow ${code} because REASON`,
        });
    return { code, at, line };
}
/**
 * Takes out the problems that are excused; what says that something was not done stays as a notice.
 *
 *     ([policy/descending at a.yaml:4], [allows it there]) → []
 */
function excused(problems, excuses) {
    const allowed = new Set(excuses.map(({ code, at, line }) => keyOf(code, at.file, line)));
    return problems.flatMap((problem) => {
        const { code, at } = problem;
        return allowed.has(keyOf(code, at?.file, at?.line)) ? (0,_severities_js__WEBPACK_IMPORTED_MODULE_3__/* .silenced */ .I)(problem) : problem;
    });
}
/** Finds what is wrong with excuses: those that excuse none of the problems, which must be all that there are. */
function excuseProblems(problems, { excuses, problems: faults }) {
    const found = new Set(problems.map(({ code, at }) => keyOf(code, at?.file, at?.line)));
    const idle = excuses.filter(({ code, at, line }) => !found.has(keyOf(code, at.file, line)));
    return [...faults, ...idle.map(unusedExcuse)];
}
function keyOf(code, file, line) {
    return `${code} ${line ?? 0} ${file ?? ''}`;
}
function unusedExcuse({ code, at, line }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('excuse/unused', `Cannot see what "allow ${code}" excuses: line ${line} has no such problem`, {
        at,
        hint: 'Remove the comment.',
    });
}


/***/ }),

/***/ 7976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ silenced),
  s: () => (/* binding */ withSeverities)
});

;// CONCATENATED MODULE: ./src/core/check/advice.ts
/**
 * The codes that say how something could be better. Any other says that something was not written, or not done, which
 * nobody may hide: turned off or excused, it is a notice. docs/problems.md names these too, and a test holds the two
 * together.
 */
const advice = new Set([
    'object/old-version',
    'object/suspended',
    'object/template',
    'object/short-interval',
    'repository/no-exclusions',
    'credentials/no-match',
    'policy/unused',
    'policy/unbounded-range',
    'policy/pre-release-leak',
    'policy/descending',
    'policy/unanchored-pattern',
    'policy/extract-no-group',
    'policy/imprecise-number',
    'memory/empty',
    'marker/malformed',
    'marker/unreachable',
    'marker/unknown-policy',
    'marker/unknown-suffix',
    'marker/no-automation',
    'marker/empty-digest',
    'marker/unquoted',
    'marker/drops-digest',
    'automation/none',
    'automation/overlap',
    'automation/protected-environment',
    'automation/several-environments',
    'automation/no-path',
    'automation/no-branch',
    'automation/bare-message',
    'environment/no-marker',
    'hold/idle',
    'hold/unused',
    'excuse/malformed',
    'excuse/no-reason',
    'excuse/unused',
    'promotion/none',
    'publish/author-not-used',
    'publish/no-workflow-runs',
    'init/not-an-image',
    'init/no-tag',
    'init/no-order',
    'init/outside-environments',
    'test/none',
]);
/** Tells whether a code may be turned off or excused. `'policy/unused' → true`, `'edit/unproved' → false` */
function isAdvice(code) {
    return advice.has(code);
}

;// CONCATENATED MODULE: ./src/core/check/severities.ts

/**
 * Gives each problem the severity that the configuration sets for its code, and leaves out what it turns off. What says
 * that something was not done stays as a notice. Only what is shown changes, and the exit status: this comes after all
 * that a run decides.
 *
 *     ([policy/unused warning], { policy/unused: off }) → []    (edit/unproved, off) → edit/unproved as a notice
 */
function withSeverities(problems, severities) {
    return problems.flatMap((problem) => {
        const severity = severities.get(problem.code) ?? problem.severity;
        return severity === 'off' ? silenced(problem) : [problem.with({ severity })];
    });
}
/** What is left of a problem that nobody wants to see. */
function silenced(problem) {
    return isAdvice(problem.code) ? [] : [problem.with({ severity: 'notice' })];
}


/***/ }),

/***/ 61449:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ civilDayOf),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   jR: () => (/* binding */ dayNumberOf)
/* harmony export */ });
// Years are counted from March, so that the leap day is the last of its year, and in eras of 400 years, which all have
// the same number of days: https://howardhinnant.github.io/date_algorithms.html
const daysOfEra = 146_097;
const daysFromEraToEpoch = 719_468;
/**
 * Counts the days from 1970-01-01 to a day.
 *
 *     { year: 2000, month: 3, day: 1 } → 11017
 */
function dayNumberOf({ year, month, day }) {
    const fromMarch = month > 2 ? year : year - 1;
    const era = Math.floor(fromMarch / 400);
    const yearOfEra = fromMarch - era * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * daysOfEra + dayOfEra - daysFromEraToEpoch;
}
/**
 * Names the day that stands so many days after 1970-01-01.
 *
 *     11017 → { year: 2000, month: 3, day: 1 }
 */
function civilDayOf(dayNumber) {
    const days = dayNumber + daysFromEraToEpoch;
    const era = Math.floor(days / daysOfEra);
    const dayOfEra = days - era * daysOfEra;
    const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
    const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
    return { year: yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, day };
}
/**
 * Tells the weekday of a day number: 0 is Sunday, as in cron.
 *
 *     0 → 4 (1970-01-01 was a Thursday)
 */
function weekdayOf(dayNumber) {
    return (((dayNumber + 4) % 7) + 7) % 7;
}


/***/ }),

/***/ 47840:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ noWishes),
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   io: () => (/* binding */ defaultHolds)
/* harmony export */ });
const defaultHolds = '.github/image-holds.yaml';
/** What is wished of a pull request where nothing is said. */
const noWishes = {
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    draft: false,
    autoMerge: false,
};
/** What holds where there is no such file, or an empty one. */
const noConfiguration = {
    environments: new Map(),
    holds: defaultHolds,
    notifications: [],
    pullRequest: { ...noWishes, grouping: 'run', branch: undefined },
    severities: new Map(),
};


/***/ }),

/***/ 24656:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseCron),
/* harmony export */   u: () => (/* binding */ fallsOn)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72561);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _civil_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61449);



const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const fields = {
    minute: { name: 'minute', least: 0, most: 59, words: [] },
    hour: { name: 'hour', least: 0, most: 23, words: [] },
    dayOfMonth: { name: 'day of the month', least: 1, most: 31, words: [] },
    month: { name: 'month', least: 1, most: 12, words: months },
    dayOfWeek: { name: 'day of the week', least: 0, most: 7, words: weekdays },
};
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const hint = 'Write five fields as in "0 18 * * 5": minute, hour, day of the month, month, day of the week.';
/**
 * Reads a cron schedule: minute, hour, day of the month, month, day of the week, with lists, ranges, steps and the
 * names of months and days. As in Vixie cron (crontab(5)), where neither kind of day begins with `*`, either will do.
 * Throws a Problem (`config/invalid-cron`), also for a schedule that falls on no day of any year.
 *
 *     '0 18 * * FRI' → { minutes: [1080], daysOfWeek: [5], … }
 */
function parseCron(text) {
    const parts = text.trim().split(/\s+/);
    const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = ''] = parts;
    if (parts.length !== 5)
        throw wrong(text, `it has ${parts.length} fields, and five are wanted`);
    const minutes = valuesOf(text, minute, fields.minute);
    const cron = {
        text,
        minutes: valuesOf(text, hour, fields.hour).flatMap((at) => minutes.map((past) => at * 60 + past)),
        months: valuesOf(text, month, fields.month),
        daysOfMonth: valuesOf(text, dayOfMonth, fields.dayOfMonth),
        daysOfWeek: [...new Set(valuesOf(text, dayOfWeek, fields.dayOfWeek).map((at) => at % 7))].sort((a, b) => a - b),
        eitherDay: !dayOfMonth.startsWith('*') && !dayOfWeek.startsWith('*'),
    };
    if (!hasDay(cron))
        throw wrong(text, 'there is no such day in any year');
    return cron;
}
/**
 * Tells whether a schedule falls on a day, counted from 1970-01-01.
 *
 *     ('0 18 * * FRI', 1 (a Friday)) → true
 */
function fallsOn(cron, dayNumber) {
    const { month, day } = (0,_civil_js__WEBPACK_IMPORTED_MODULE_1__/* .civilDayOf */ .Py)(dayNumber);
    if (!cron.months.includes(month))
        return false;
    const ofMonth = cron.daysOfMonth.includes(day);
    const ofWeek = cron.daysOfWeek.includes((0,_civil_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdayOf */ .Up)(dayNumber));
    return cron.eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek;
}
function hasDay(cron) {
    return cron.eitherDay || cron.months.some((at) => (longestMonths[at - 1] ?? 0) >= Math.min(...cron.daysOfMonth));
}
function valuesOf(text, part, field) {
    const values = new Set();
    for (const item of part.split(',')) {
        const [least, most, step] = rangeOf(text, item, field);
        for (let value = least; value <= most; value += step)
            values.add(value);
    }
    return [...values].sort((a, b) => a - b);
}
function rangeOf(text, item, field) {
    const parts = /^(?:\*|(\d+|[a-z]+)(?:-(\d+|[a-z]+))?)(?:\/([1-9]\d*))?$/i.exec(item);
    if (parts === null)
        throw wrong(text, `"${item}" is no ${field.name}`);
    const [, first, last, step] = parts;
    if (first === undefined)
        return [field.least, field.most, Number(step ?? 1)];
    if (last === undefined && step !== undefined) {
        throw wrong(text, `"${item}" has a step without a range`, `Write "${first}-${field.most}/${step}".`);
    }
    const least = valueOf(text, first, field);
    const most = last === undefined ? least : endOf(least, valueOf(text, last, field), field);
    if (most < least)
        throw wrong(text, `the range "${item}" runs backwards`, 'Write two ranges with a comma between them.');
    return [least, most, Number(step ?? 1)];
}
/** Sunday is both the first day of the week and the last: a range may end on it. */
function endOf(least, most, field) {
    return field === fields.dayOfWeek && most === 0 && least > 0 ? 7 : most;
}
function valueOf(text, word, field) {
    const named = field.words.indexOf(word.toLowerCase());
    const value = named >= 0 ? named + field.least : Number(word);
    if (value >= field.least && value <= field.most)
        return value;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, field.words);
    throw wrong(text, `"${word}" is no ${field.name}`, meant === undefined ? hint : `Did you mean "${meant}"?`);
}
function wrong(text, found, way = hint) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('config/invalid-cron', `Cannot read the schedule "${text}": ${found}`, { hint: way });
}


/***/ }),

/***/ 72547:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ isPromotedInto),
/* harmony export */   QI: () => (/* binding */ aliasesOf),
/* harmony export */   _1: () => (/* binding */ freezesOf),
/* harmony export */   eH: () => (/* binding */ promotionsOf),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   xS: () => (/* binding */ environmentsHere)
/* harmony export */ });
/* unused harmony export isProtected */
/* harmony import */ var _change_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65283);

/**
 * Finds the environment that a file of a branch belongs to; undefined where it belongs to none. It is one at most:
 * overlapping environments are refused when they are read.
 *
 *     (main, 'apps/production/app.yaml') → production    (main, 'docs/x.yaml') → undefined
 */
function environmentOf(configuration, branch, path) {
    for (const environment of configuration.environments.values()) {
        if (environment.branch !== undefined && environment.branch !== branch)
            continue;
        const { paths } = environment;
        if (paths.length === 0 || paths.some((place) => (0,_change_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(place, path)))
            return environment;
    }
    return undefined;
}
/**
 * Tells whether nothing but a promotion or a rollback may change a file of a branch.
 *
 *     (main, 'apps/production/app.yaml') → true    (main, 'apps/staging/app.yaml') → false
 */
function isProtected(configuration, branch, path) {
    return environmentOf(configuration, branch, path)?.protected ?? false;
}
/**
 * Lists the environments whose files a checkout must have: all, unless they live on several branches. Then nobody can
 * tell from the files which of the branches is checked out.
 *
 *     { staging: main, production: main } → both    { staging: main, production: live } → none
 */
function environmentsHere({ environments }) {
    const all = [...environments.values()];
    const branches = new Set(all.flatMap(({ branch }) => branch ?? []));
    return branches.size < 2 ? all : [];
}
/**
 * Tells whether a file is where a promotion or a rollback brings images, so that no automation needs to. Of whichever
 * branch: without the branch, a path alone makes an environment.
 *
 *     ('apps/production/app.yaml') → true    ('apps/staging/app.yaml') → false
 */
function isPromotedInto({ environments }, path) {
    return [...environments.values()].some(({ paths, promotion, protected: isClosed }) => (isClosed || promotion !== undefined) && (paths.length === 0 || paths.some((place) => (0,_change_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(place, path))));
}
/**
 * Lists the pairs between which promotions run, in the order of the stages: what leads to an environment comes before
 * what leads on from it.
 *
 *     { production: { from: staging }, staging: { from: test }, test } → [test → staging, staging → production]
 */
function promotionsOf({ environments }) {
    const pairs = [];
    const done = new Set();
    const visit = (to) => {
        if (done.has(to.name))
            return;
        done.add(to.name);
        const sources = (to.promotion?.from ?? [])
            .map((name) => environments.get(name))
            .filter((from) => from !== undefined);
        for (const from of sources)
            visit(from);
        pairs.push(...sources.map((from) => ({ from, to })));
    };
    for (const environment of environments.values())
        visit(environment);
    return pairs;
}
/**
 * Lists the freeze windows that hold a kind of change of an environment.
 *
 *     ('update') → its own    ('promotion') → its own and its promotion's    ('rollback') → none, unless configured
 */
function freezesOf(environment, change) {
    const { freeze, promotion, rollback } = environment;
    switch (change) {
        case 'update':
            return freeze;
        case 'promotion':
            return [...freeze, ...(promotion?.gates.freeze ?? [])];
        case 'rollback':
            return rollback.ignoresFreeze ? [] : [...freeze, ...(promotion?.gates.freeze ?? [])];
    }
}
/**
 * Lists the policies that stand for the same image in other environments, by the maps of promotions, with the policy
 * itself first: what is put in quarantine for one is so for all.
 *
 *     { app: app-production } → ('flux-system/app-production') → ['flux-system/app-production', 'flux-system/app']
 */
function aliasesOf({ environments }, policy) {
    const maps = [...environments.values()].flatMap(({ promotion }) => [...(promotion?.policies ?? [])]);
    const aliases = [policy];
    for (const alias of aliases) {
        for (const pair of maps.filter((names) => names.includes(alias))) {
            aliases.push(...pair.filter((name) => !aliases.includes(name)));
        }
    }
    return aliases;
}


/***/ }),

/***/ 38043:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ freezeAt)
/* harmony export */ });
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24656);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10795);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15118);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ noGuard),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   _q: () => (/* binding */ barredOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _change_source_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(65283);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(72547);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38043);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76153);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10795);






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

/***/ 51965:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ holdNotices)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76153);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10795);



/**
 * Lists the holds for a report: those in force, so that nobody forgets them, and those that are over.
 *
 *     [app at 1.5.2 in production, until 10:00], at 09:00 → [hold/held]    at 11:00 → [hold/idle]
 */
function holdNotices(holds, file, now) {
    return holds.map((hold) => ((0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(hold, now) ? standing(hold, file) : over(hold, file)));
}
function standing({ policy, environment, tag, until, releaseOnNewer, reason }, file) {
    const end = until === undefined ? '' : ` until ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .printInstant */ .HZ)(until)}`;
    const newer = releaseOnNewer ? ', or a newer tag than the bad one' : '';
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('hold/held', `Cannot move "${policy}" in ${environment}: it is held at ${tag}${end}${newer}: ${reason}`, { policy, at: { file }, hint: 'Lift the hold with mode resume.' });
}
function over({ policy, environment, until }, file) {
    const end = until === undefined ? '' : ` since ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .printInstant */ .HZ)(until)}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('hold/idle', `Cannot hold "${policy}" in ${environment} any longer: the hold is over${end}`, {
        policy,
        at: { file },
        hint: 'Remove it with mode resume, or by hand.',
    });
}


/***/ }),

/***/ 76153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   KS: () => (/* binding */ quarantineOf),
/* harmony export */   Lw: () => (/* binding */ idleHolds),
/* harmony export */   OQ: () => (/* binding */ quarantineAgainst),
/* harmony export */   fK: () => (/* binding */ isQuarantined),
/* harmony export */   fW: () => (/* binding */ isReleasedBy),
/* harmony export */   nv: () => (/* binding */ holdOf),
/* harmony export */   yw: () => (/* binding */ withHold)
/* harmony export */ });
/**
 * Tells whether a hold is still in force at a moment: `until` is the first moment at which it is not.
 *
 *     (until 10:00, at 09:59) → true    (until 10:00, at 10:00) → false
 */
function isActive(hold, now) {
    return hold.until === undefined || now < hold.until;
}
/**
 * Finds the hold under which a policy of an environment must stay; the last one of the file where there are several.
 *
 *     ([app in production, until 10:00], app, production, at 09:00) → that hold
 */
function holdOf(holds, policy, environment, now) {
    return holds.findLast((hold) => hold.policy === policy && hold.environment === environment && isActive(hold, now));
}
/**
 * Tells whether a tag lifts a hold: the hold asks for that, and the tag is newer than everything in its quarantine.
 *
 *     (quarantine 1.5.3, releaseOnNewer, 1.5.4) → true    (…, 1.5.3) → false
 */
function isReleasedBy(hold, tag, order) {
    const bad = hold.quarantine.tags;
    return hold.releaseOnNewer && bad.length > 0 && bad.every((known) => order(tag, known) > 0);
}
/**
 * Gathers what is in quarantine for an image, whatever environment it was found bad in. Takes all the policies that
 * stand for the image (`aliasesOf`).
 *
 *     ([app in production: 1.5.3 is bad], [app]) → { tags: ['1.5.3'], digests: [] }
 */
function quarantineOf(holds, policies, now) {
    const active = holds.filter((hold) => policies.includes(hold.policy) && isActive(hold, now));
    return {
        tags: [...new Set(active.flatMap(({ quarantine }) => quarantine.tags))],
        digests: [...new Set(active.flatMap(({ quarantine }) => quarantine.digests))],
    };
}
/**
 * Tells whether an image is in quarantine, by its tag or by its digest.
 *
 *     ({ tags: ['1.5.3'] }, { tag: '1.5.3' }) → true
 */
function isQuarantined({ tags, digests }, image) {
    const byTag = image.tag !== undefined && tags.includes(image.tag);
    return byTag || (image.digest !== undefined && digests.includes(image.digest));
}
/**
 * Names what a rollback puts in quarantine: the tag that was bad, and its digest; but nothing that the good image has
 * too, for a tag may have been moved, and two tags may be one image.
 *
 *     (1.5.3, back to 1.5.2) → { tags: ['1.5.3'], digests: [] }
 *     (1.5@sha256:bad…, back to 1.5@sha256:good…) → { tags: [], digests: ['sha256:bad…'] }
 */
function quarantineAgainst(bad, good) {
    return {
        tags: bad.tag === good.tag ? [] : [bad.tag],
        digests: bad.digest === undefined || bad.digest === good.digest ? [] : [bad.digest],
    };
}
/**
 * Adds a hold to others, in the place of those of the same policy and environment. What they have in quarantine stays
 * there, but for the image that the new one is held at.
 *
 *     ([app at 1.5.2 against 1.5.3], app at 1.5.1 against 1.5.2) → [app at 1.5.1 against 1.5.3 and 1.5.2]
 */
function withHold(holds, hold, now) {
    const isOlder = (other) => other.policy === hold.policy && other.environment === hold.environment;
    const { tags, digests } = quarantineOf([...holds.filter(isOlder), hold], [hold.policy], now);
    const quarantine = {
        tags: tags.filter((tag) => tag !== hold.tag),
        digests: digests.filter((digest) => digest !== hold.digest),
    };
    return [...holds.filter((other) => !isOlder(other)), { ...hold, quarantine }];
}
/**
 * Lists the holds that are over, and those of the others that hold nothing.
 *
 *     ([app until 10:00, gone], { policies: [app] }, at 11:00) → { expired: [app], unused: [gone] }
 */
function idleHolds(holds, known, now) {
    return {
        expired: holds.filter((hold) => !isActive(hold, now)),
        unused: holds.filter((hold) => isActive(hold, now) && !(known.policies.has(hold.policy) && known.environments.has(hold.environment))),
    };
}


/***/ }),

/***/ 10795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ printInstant),
/* harmony export */   Rc: () => (/* binding */ second),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   nW: () => (/* binding */ hour),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _civil_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61449);

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const grammar = /^(\d{4}-\d\d-\d\d)(?:[Tt ]([\d:.]+)([Zz]|[+-]\d\d:\d\d))?$/;
const timeGrammar = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?$/;
/**
 * Reads a moment of RFC 3339, or a date alone, which means its first moment in UTC; undefined where the text is neither.
 * A time of day without an offset is not read: nobody could say which moment it is.
 *
 *     '2026-07-01T12:00:00+02:00' → 1782900000000    '2026-07-01' → 1782864000000    '2026-02-30' → undefined
 */
function parseInstant(text) {
    const [, date, time = '00:00', offset = 'Z'] = grammar.exec(text) ?? [];
    const midnight = date === undefined ? undefined : midnightOf(date);
    const passed = passedOf(time);
    return midnight === undefined || passed === undefined ? undefined : midnight + passed - offsetOf(offset);
}
/**
 * Writes a moment in UTC, with milliseconds only where it has any.
 *
 *     1782900000000 → '2026-07-01T10:00:00Z'
 */
function printInstant(instant) {
    const whole = Math.floor(instant);
    const dayNumber = Math.floor(whole / day);
    const rest = whole - dayNumber * day;
    const date = (0,_civil_js__WEBPACK_IMPORTED_MODULE_0__/* .civilDayOf */ .Py)(dayNumber);
    const time = [rest / hour, (rest % hour) / minute, (rest % minute) / second].map((part) => digits(part, 2));
    const fraction = rest % second === 0 ? '' : `.${digits(rest % second, 3)}`;
    return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}T${time.join(':')}${fraction}Z`;
}
function midnightOf(text) {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
    const dayNumber = (0,_civil_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumberOf */ .jR)({ year, month, day: date });
    const real = (0,_civil_js__WEBPACK_IMPORTED_MODULE_0__/* .civilDayOf */ .Py)(dayNumber);
    return real.month === month && real.day === date ? dayNumber * day : undefined;
}
function passedOf(text) {
    const [found, hours, minutes, seconds = '0', fraction = '.0'] = timeGrammar.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    const whole = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second;
    return whole + Math.trunc(Number(`0${fraction.slice(0, 4)}`) * second);
}
function offsetOf(text) {
    if (text === 'Z' || text === 'z')
        return 0;
    const size = Number(text.slice(1, 3)) * hour + Number(text.slice(4)) * minute;
    return text.startsWith('-') ? -size : size;
}
function digits(value, length) {
    return String(Math.floor(value)).padStart(length, '0');
}


/***/ }),

/***/ 26701:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Tx: () => (/* binding */ runningOf),
/* harmony export */   ie: () => (/* binding */ agrees)
/* harmony export */ });
/**
 * Adds up the markers of a policy in an environment: each part must be the same wherever it stands.
 *
 *     [{ image: 'ghcr.io/org/app', tag: '1.5.3' }, { tag: '1.5.3', digest }] → { image, tag: '1.5.3', digest }
 *     [{ tag: '1.5.3' }, { tag: '1.5.2' }] → 'contradiction'
 */
function runningOf(values) {
    const images = distinct(values.map(({ image }) => image));
    const tags = distinct(values.map(({ tag }) => tag));
    const digests = distinct(values.map(({ digest }) => digest));
    if (values.length === 0)
        return 'nothing';
    if (Math.max(images.length, tags.length, digests.length) > 1)
        return 'contradiction';
    const [tag] = tags;
    return tag === undefined ? 'no-tag' : { image: images[0], tag, digest: digests[0] };
}
/**
 * Tells whether two values are the same image: a digest that only one of them has makes them differ.
 *
 *     ({ tag: '1.5.3' }, { tag: '1.5.3', digest }) → false
 */
function isSame(one, other) {
    return one.image === other.image && one.tag === other.tag && one.digest === other.digest;
}
/**
 * Tells whether two values may be the same image: what one of the two does not say cannot make them differ. Markers
 * that come to say more or less, as when a digest is pinned for the first time, have moved no image.
 *
 *     ({ tag: '1.5.3' }, { tag: '1.5.3', digest }) → true
 */
function agrees(one, other) {
    const parts = [
        [one.image, other.image],
        [one.tag, other.tag],
        [one.digest, other.digest],
    ];
    return parts.every(([here, there]) => here === undefined || there === undefined || here === there);
}
/**
 * Writes a version as commits and tables do.
 *
 *     { tag: '1.5.3', digest: 'sha256:…' } → '1.5.3@sha256:…'
 */
function versionText({ tag, digest }) {
    return digest === undefined ? (tag ?? '') : `${tag ?? ''}@${digest}`;
}
function distinct(parts) {
    return [...new Set(parts.filter((part) => part !== undefined))];
}


/***/ }),

/***/ 15118:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf),
/* harmony export */   k: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10795);

/**
 * Finds a time zone by its IANA name; undefined where there is none of that name.
 *
 *     'Europe/London' → (1782900000000 → 3600000)    'Mars/Olympus' → undefined
 */
function zoneOf(name) {
    try {
        const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
        return (instant) => offsetOf(format.formatToParts(instant));
    }
    catch {
        return undefined;
    }
}
/**
 * Lists the moments at which the clocks of a zone show a time. A time that a change to summer time skips stands for
 * the moment of the change, and one that the change back repeats for both its moments.
 *
 *     Europe/London, 2026-10-25 01:30 → [00:30Z, 01:30Z]    2026-03-29 01:30 → [01:00Z]
 *
 * Takes the day as a number, counted from 1970-01-01, and the times as minutes since its midnight.
 */
function momentsOf(offsetAt, dayNumber, minutes) {
    const midnight = dayNumber * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
    // Offsets lie between -12 and +14 hours: between these two the whole day has passed, whatever the zone.
    const [early, late] = [midnight - 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW, midnight + 37 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW];
    const [before, after] = [offsetAt(early), offsetAt(late)];
    if (before === after)
        return minutes.map((at) => midnight + at * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc - before);
    const change = changeBetween(offsetAt, early, late);
    return minutes.flatMap((at) => {
        const local = midnight + at * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc;
        const moments = [local - before, local - after].filter((moment, index) => index === 0 ? moment < change : moment >= change);
        return moments.length === 0 ? [change] : moments;
    });
}
/** The first moment with the later offset, by halving; zones do not change twice within two days. */
function changeBetween(offsetAt, early, late) {
    const after = offsetAt(late);
    let [low, high] = [early, late];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle) === after)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** `GMT`, `GMT+01:00` and, before standard time, `GMT-00:01:15`. */
function offsetOf(parts) {
    const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
    const size = Number(hours) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW + Number(minutes) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc + Number(seconds) * 1000;
    return sign === '-' ? -size : size;
}


/***/ }),

/***/ 81141:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ repositoryFor)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62788);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79982);



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

/***/ 5701:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ repositoryIdOf),
/* harmony export */   bK: () => (/* binding */ policyIdOf),
/* harmony export */   oy: () => (/* binding */ automationIdOf)
/* harmony export */ });
/** Names an ImagePolicy. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
function policyIdOf({ namespace, name }) {
    return `${namespace}/${name}`;
}
/** Names an ImageRepository. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
function repositoryIdOf({ namespace, name }) {
    return `${namespace}/${name}`;
}
/** Names an ImageUpdateAutomation. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
function automationIdOf({ namespace, name }) {
    return `${namespace}/${name}`;
}


/***/ }),

/***/ 61855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26669);


/**
 * Gathers what was read. An object that is written twice is used only where both say the same, and an object with a
 * broken namesake is not used at all: which of the two the cluster holds is not ours to guess.
 *
 *     ({ objects: [policy, otherOfThatName] }) → { policies: {}, broken: { 'ImagePolicy/apps/web': object/duplicate } }
 */
function inventoryOf(...reads) {
    const broken = new Map();
    for (const { kind, id, problem } of reads.flatMap((read) => read.broken)) {
        if (!broken.has(`${kind}/${id}`))
            broken.set(`${kind}/${id}`, problem);
    }
    const usable = [];
    const duplicates = [];
    for (const [key, [first, ...others]] of byKey(reads.flatMap((read) => read.objects))) {
        const found = others.flatMap((other) => duplicateOf(first, other));
        duplicates.push(...found);
        const conflict = found.find(({ severity }) => severity === 'error');
        if (conflict !== undefined && !broken.has(key))
            broken.set(key, conflict);
        if (!broken.has(key))
            usable.push(first);
    }
    const sources = new Map(reads.flatMap((read) => read.sources).map(({ id, ref }) => [id, ref]));
    return {
        repositories: new Map(usable.filter((one) => one.kind === 'ImageRepository').map((one) => [one.id, one])),
        policies: new Map(usable.filter((one) => one.kind === 'ImagePolicy').map((one) => [one.id, one])),
        automations: usable
            .filter((one) => one.kind === 'ImageUpdateAutomation')
            .map((one) => ({
            ...one,
            checkout: one.checkout ?? sources.get(`${one.source.namespace}/${one.source.name}`),
        })),
        broken: new Map([...broken].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a, b))),
        namespaces: labelsByName(reads.flatMap((read) => read.namespaces)),
        secrets: {
            secrets: byId(reads.flatMap((read) => read.secrets)),
            accounts: byId(reads.flatMap((read) => read.accounts)),
        },
        problems: [...reads.flatMap((read) => read.problems), ...duplicates],
    };
}
/** Those of one name that say the same, wherever they stand, are one. */
function byId(items) {
    const result = new Map();
    for (const item of items) {
        const known = result.get(item.id) ?? new Map();
        const content = JSON.stringify({ ...item, at: undefined });
        if (!known.has(content))
            known.set(content, item);
        result.set(item.id, known);
    }
    return new Map([...result].map(([id, known]) => [id, [...known.values()]]));
}
function byKey(objects) {
    const groups = new Map();
    for (const object of objects) {
        const key = `${object.kind}/${object.id}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [object]);
        else
            group.push(object);
    }
    return [...groups].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a, b));
}
function duplicateOf(first, other) {
    const [here, there] = [nameOf(first.meta.at), nameOf(other.meta.at)];
    const subject = `${first.kind} "${first.id}"`;
    if (contentOf(first) !== contentOf(other)) {
        const message = `Cannot use ${subject}: it is written at ${here} and again, otherwise, at ${there}`;
        const hint = 'Keep one of the two, or let path name the directories of one cluster only.';
        return [new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/duplicate', message, { at: other.meta.at, hint, policy: policyOf(first) })];
    }
    // One place read twice is one object: two Flux Kustomizations apply it, or two renders hold it.
    if (here === there)
        return [];
    const message = `Cannot tell two of ${subject} apart: it is written at ${here} and again, alike, at ${there}`;
    return [
        new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/duplicate', message, { at: other.meta.at, severity: 'warning', hint: 'Keep one of the two.' }),
    ];
}
function policyOf(object) {
    return object.kind === 'ImagePolicy' ? object.id : undefined;
}
function nameOf({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** An object as text, but for its places; members in one order, whatever order they were written in. */
function contentOf(object) {
    return JSON.stringify({ ...object, meta: { ...object.meta, at: undefined, fields: undefined } }, (_, value) => isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a, b))) : value);
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What two manifests of a namespace agree on; a label that one of them lacks may not be there. */
function labelsByName(namespaces) {
    const result = new Map();
    for (const { name, labels } of namespaces) {
        const known = result.get(name);
        const agreed = Object.entries(labels).filter(([key, value]) => known === undefined || known[key] === value);
        result.set(name, Object.fromEntries(agreed));
    }
    return new Map([...result].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a, b)));
}


/***/ }),

/***/ 20168:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 62788:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34749);

/**
 * Tells whether one of the patterns names an object: by its name, or, with a `/`, by its whole id. `*` stands for any
 * text and `?` for any one character.
 *
 *     (['web-*'], 'apps/web-1') → true    (['apps/*'], 'prod/web') → false    ([], 'apps/web') → false
 */
function matchesName(patterns, id) {
    const name = id.slice(id.indexOf('/') + 1);
    return patterns.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, pattern.includes('/') ? id : name));
}


/***/ }),

/***/ 79982:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ policiesOf),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   r1: () => (/* binding */ matchesLabels)
/* harmony export */ });
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

/***/ 76490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha),
/* harmony export */   q: () => (/* binding */ parseSha)
/* harmony export */ });
const grammar = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads an object name, or gives undefined where the text is none. `'HEAD' → undefined` */
function parseSha(text) {
    return grammar.test(text) ? text : undefined;
}
/** Names an object as people write it. `'0123456789abcdef…' → '0123456'` */
function shortSha(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 93613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/** image-spec, descriptor.md#registered-algorithms */
const grammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** Reads a digest, or gives undefined where the text is none. `'sha256:ab' → undefined` */
function parseDigest(text) {
    return grammar.test(text) ? text : undefined;
}


/***/ }),

/***/ 51701:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zZ: () => (/* binding */ parseImage),
  $x: () => (/* binding */ parseValue),
  G4: () => (/* binding */ sameImage)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
;// CONCATENATED MODULE: ./src/core/image/authority.ts
/** RFC 3986 reg-name as Go's net/url reads it: anything it would not have to escape, and all that is not ASCII. */
const authority_name = /^[A-Za-z0-9\-._~!$&'()*+,;=:\]<>"\u{80}-\u{10ffff}]*$/u;
const port = /:[0-9]*$/;
const literal = /^\[(.*)\](?::[0-9]*)?$/su;
/**
 * Tells whether a text is a host with an optional port, as Go's `url.Parse("//" + text)` would give it back unchanged
 * (net/url, parseHost; go-containerregistry asks exactly this of the first part of an image name).
 *
 *     'ghcr.io', 'localhost:5000', '[::1]:5000' → true    'a b', 'user@host', 'host:port' → false
 */
function isAuthority(text) {
    if (text.includes('[')) {
        const address = literal.exec(text)?.[1];
        return address !== undefined && isIpv6(address);
    }
    return authority_name.test(text) && (!text.includes(':') || port.test(text));
}
const group = /^[0-9a-f]{1,4}$/i;
const ipv4Tail = /:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;
/** RFC 4291, 2.2, without a zone: a zone has a `%`, which Go would decode. */
function isIpv6(text) {
    const halves = text.replace(ipv4Tail, ':0:0').split('::');
    const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
    if (!groups.every((part) => group.test(part)))
        return false;
    return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8;
}

// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __nccwpck_require__(93613);
// EXTERNAL MODULE: ./src/core/image/tag.ts
var image_tag = __nccwpck_require__(29309);
;// CONCATENATED MODULE: ./src/core/image/reference.ts




const hub = 'index.docker.io';
/** Names under which clients and people reach the one Docker Hub. */
const hubAliases = new Set(['docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
/**
 * Reads the image of an ImageRepository by Flux's own rules (image-reflector internal/registry/helper.go, over
 * go-containerregistry v0.21.6 pkg/name).
 *
 *     'alpine' → index.docker.io/library/alpine    'localhost:5000/foo' → localhost:5000/foo
 *
 * Throws `repository/invalid-image` with Flux's words: `'alpine:3'` → `… should not include a tag; remove ':3'`.
 */
function parseImage(text) {
    const [scheme = '', rest] = text.split('://');
    if (rest !== undefined) {
        throw invalidImage(text, `image '${text}' should not include URL scheme; remove '${scheme}://'`);
    }
    const parts = partsOf(text);
    if (parts === undefined)
        throw invalidImage(text, `could not parse reference: ${text}`);
    const name = text.startsWith(parts.registry) ? text.slice(parts.registry.length) : text;
    const tag = name.split(':')[1];
    if (tag !== undefined)
        throw invalidImage(text, `image '${text}' should not include a tag; remove ':${tag}'`);
    return { written: text, ...parts, canonical: canonicalOf(parts) };
}
/**
 * Tells whether two image names (without tag or digest) mean the same repository: Docker Hub's names are one, hosts
 * do not differ by case, and what is no image name equals itself only.
 *
 *     ('nginx', 'docker.io/library/nginx') → true    ('ghcr.io/a/b', 'quay.io/a/b') → false
 */
function sameImage(a, b) {
    return a === b || identityOf(a) === identityOf(b);
}
const reference_name = /^[A-Za-z0-9[][A-Za-z0-9._\-/:[\]]*$/;
/**
 * Splits the image value of a manifest, or gives undefined where it is none (a template, an empty tag, a bad digest).
 *
 *     'ghcr.io:443/org/app:1.2@sha256:…' → { name: 'ghcr.io:443/org/app', tag: '1.2', digest: 'sha256:…' }
 *     'localhost:5000/app' → { name: 'localhost:5000/app', tag: undefined, digest: undefined }
 */
function parseValue(text) {
    const [tagged = '', ...digests] = text.split('@');
    const colon = tagged.lastIndexOf(':');
    const hasTag = colon > tagged.lastIndexOf('/');
    const tag = hasTag ? (0,image_tag/* parseTag */.E)(tagged.slice(colon + 1)) : undefined;
    const digest = digests.length === 1 ? (0,image_digest/* parseDigest */.m)(digests.join()) : undefined;
    const bare = hasTag ? tagged.slice(0, colon) : tagged;
    const whole = reference_name.test(bare) && (tag !== undefined) === hasTag && (digest === undefined) === (digests.length === 0);
    return whole ? { name: bare, tag, digest } : undefined;
}
function invalidImage(text, message) {
    return new problem/* Problem */.A('repository/invalid-image', `Cannot use the image "${text}": ${message}`, {
        hint: 'Write spec.image as host/repository, such as ghcr.io/org/app: no https://, no tag, no digest.',
        flux: { reason: 'ImageURLInvalid', message },
    });
}
function canonicalOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function identityOf(text) {
    const parts = partsOfRepository(text);
    if (parts === undefined)
        return text;
    const host = parts.registry.toLowerCase();
    const registry = hubAliases.has(host) ? hub : host;
    return canonicalOf({ registry, repository: withNamespace(registry, parts.repository) });
}
/** name.ParseReference: as a tag first, as a digest where that fails. */
function partsOf(text) {
    return partsOfTagged(text) ?? partsOfDigested(text);
}
/** name.checkTag: wider than the OCI grammar, a tag may begin with `-` or `.` here. */
const weakTag = /^[A-Za-z0-9_\-.]{1,128}$/;
function partsOfTagged(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.includes('/', colon))
        return partsOfRepository(text);
    return weakTag.test(text.slice(colon + 1)) ? partsOfRepository(text.slice(0, colon)) : undefined;
}
function partsOfDigested(text) {
    const [base = '', digest = '', more] = text.split('@');
    if (more !== undefined || !digest.startsWith('sha256:') || (0,image_digest/* parseDigest */.m)(digest) === undefined)
        return undefined;
    const tagged = partsOfTagged(base);
    return partsOfRepository(tagged === undefined ? base : canonicalOf(tagged));
}
/** name.checkRepository. To V8 `{2,255}` is many times the work of a length beside it. */
const repositoryLetters = /^[a-z0-9_\-./]+$/;
function isRepositoryName(text) {
    return text.length >= 2 && text.length <= 255 && repositoryLetters.test(text);
}
/** name.NewRepository: the first part is a host only if it holds `.` or `:`; so `localhost/foo` is on Docker Hub. */
function partsOfRepository(text) {
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const host = /[.:]/.test(first) ? first : '';
    const repository = host === '' ? text : text.slice(slash + 1);
    if (!isRepositoryName(repository) || !isAuthority(host))
        return undefined;
    const registry = host === '' || host === 'docker.io' ? hub : host;
    return { registry, repository: withNamespace(registry, repository) };
}
function withNamespace(registry, repository) {
    return registry === hub && !repository.includes('/') ? `library/${repository}` : repository;
}


/***/ }),

/***/ 29309:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTag),
/* harmony export */   b: () => (/* binding */ parseListedTag)
/* harmony export */ });
/** distribution-spec, "Pulling manifests": `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}` */
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/** Reads a tag, or gives undefined where the text is none. `'v1.0' → 'v1.0'`, `'a b' → undefined` */
function parseTag(text) {
    return mint(text, grammar);
}
const wider = /^(?=.{1,128}$)[.+-]*[a-zA-Z0-9_][a-zA-Z0-9._+-]*$/;
/**
 * Reads a tag of a list that policies choose from: besides tags, what Flux would rank though no registry should list
 * it. Registries' answers are read with `parseTag`; this is for lists that people write (policy tests).
 *
 *     '1.5.9+a' → '1.5.9+a'    '-1' → '-1'    '..' → undefined
 */
function parseListedTag(text) {
    return mint(text, wider);
}
function mint(text, allowed) {
    return allowed.test(text) ? text : undefined;
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findDeployed)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(93613);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51701);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29309);
/* harmony import */ var _setters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57106);




/**
 * Reads what the manifests run now, for each policy that a marker names, in the order of files and text. A value that
 * is no image, tag or digest, such as a template, is left out.
 *
 *     'image: nginx:1.25 # {"$imagepolicy": "ns:web"}' → ns/web: [{ image: 'nginx', tag: '1.25', digest: undefined }]
 */
function findDeployed(files) {
    const deployed = new Map();
    for (const { path, markers } of files) {
        for (const marker of markers) {
            const { policy, suffix } = (0,_setters_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSetter */ .H)(marker.setter);
            const parts = partsOf(marker, suffix);
            if (parts === undefined)
                continue;
            const values = deployed.get(policy) ?? [];
            values.push({ ...parts, at: { file: path, line: marker.line, column: marker.column } });
            deployed.set(policy, values);
        }
    }
    return deployed;
}
function partsOf({ value }, suffix) {
    switch (suffix) {
        case undefined: {
            const parts = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseValue */ .$x)(value);
            return parts && { image: parts.name, tag: parts.tag, digest: parts.digest };
        }
        case 'tag': {
            const tag = (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .E)(value);
            return tag && { image: undefined, tag, digest: undefined };
        }
        case 'digest': {
            const digest = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(value);
            return digest && { image: undefined, tag: undefined, digest };
        }
        default:
            return undefined;
    }
}


/***/ }),

/***/ 42096:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ isSetter),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   e3: () => (/* binding */ flawOf),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   r_: () => (/* binding */ isDisabledLine),
/* harmony export */   y1: () => (/* binding */ lineFor)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64289);

/** What marks a value (image-automation-controller, internal/constants). */
const token = '$imagepolicy';
/**
 * Reads a comment as Flux reads it (kyaml v0.21.1 fieldmeta/fieldmeta.go): after all leading `#`, one JSON object whose
 * values are strings or null, with a `$imagepolicy` that is not empty. undefined for every other comment.
 *
 *     '# {"$imagepolicy": "flux-system:app:tag"}' → 'flux-system:app:tag'    '# {"$imagepolicy": "a:b"} note' → undefined
 */
function parseMarker(comment) {
    const members = membersOf(comment.replace(/^#+/, ''));
    const areStrings = Object.values(members).every((value) => value === null || typeof value === 'string');
    const setter = Object.hasOwn(members, token) ? members[token] : undefined;
    return areStrings && typeof setter === 'string' && setter !== '' ? setter : undefined;
}
/** Tells whether a setter has the form `namespace:policy` or `namespace:policy:suffix`, whatever the suffix. */
function isSetter(setter) {
    return /^[^\s:/]+:[^\s:/]+(?::.*)?$/.test(setter);
}
/**
 * Says what is wrong with a comment that looks like a marker and is none; undefined where it does not even look so.
 *
 *     "# {'$imagepolicy': 'a:b'}" → JSON wants double quotes; write: # {"$imagepolicy": "a:b"}
 */
function flawOf(comment) {
    const body = comment.replace(/^#+/, '').trim();
    const setter = parseMarker(comment);
    if ((setter !== undefined && isSetter(setter)) || !looksMeant(body))
        return undefined;
    const guess = setter ?? /\$imagepolicy["']?\s*:\s*["']?([^"'{}\s,]*)/.exec(body)?.[1] ?? '';
    const reason = setter === undefined ? objectFlaw(body) : setterFlaw(setter);
    return { reason, hint: lineFor(guess) };
}
/**
 * Tells whether a comment is a marked line that was taken out of use: a value, and behind it a comment of its own.
 *
 *     '# image: app:1 # {"$imagepolicy": "a:b"}' → true    '# pinned # {"$imagepolicy": "a:b"}' → false
 */
function isDisabledLine(comment) {
    return /^#+[ \t]*(?:-[ \t]+|["']?[\w./-]+["']?[ \t]*:[ \t])[^#]*[ \t]#+[ \t]*\{/.test(comment);
}
/** Prose may speak of the token; a brace before it or a colon behind it is meant. */
function looksMeant(body) {
    const at = body.indexOf(token);
    if (at === -1)
        return false;
    return body.lastIndexOf('{', at) !== -1 || /^["']?\s{0,9}:/.test(body.slice(at + token.length));
}
function objectFlaw(body) {
    if (body.lastIndexOf('}') <= body.indexOf('{'))
        return 'it is not a JSON object';
    if (!body.startsWith('{'))
        return 'other text stands before the {';
    if (!body.endsWith('}'))
        return 'other text stands behind the }';
    if (!body.includes('"'))
        return 'JSON wants double quotes';
    const members = membersOf(body);
    if (!Object.hasOwn(members, token))
        return 'it is not valid JSON';
    return members[token] === null || members[token] === '' ? 'it names no policy' : 'all of its values must be strings';
}
function setterFlaw(setter) {
    if (/\s/.test(setter))
        return `a space stands in "${setter}"`;
    if (setter.includes('/'))
        return `"${setter}" has a "/" where namespace:policy has a ":"`;
    return setter.includes(':') ? `"${setter}" is not of the form namespace:policy` : `"${setter}" has no namespace`;
}
/** Says what to write for a setter as it was guessed, wherever it lacks something. `'app' → Write: # {"$imagepolicy": "NAMESPACE:app"}` */
function lineFor(guess) {
    return `Write: # {"${token}": "${mended(guess)}"}`;
}
function mended(guess) {
    const name = guess.replaceAll(/\s/g, '').replaceAll('/', ':');
    if (name === 'null' || name.replaceAll(':', '') === '')
        return 'NAMESPACE:POLICY';
    return name.includes(':') ? name : `NAMESPACE:${name}`;
}
function membersOf(text) {
    // Most comments are prose: they need not throw.
    if (!text.trimStart().startsWith('{'))
        return {};
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
}


/***/ }),

/***/ 28047:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ mayHoldMarkers),
/* harmony export */   hT: () => (/* binding */ misspellingOf),
/* harmony export */   zZ: () => (/* binding */ markerNeedles)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72561);
/* harmony import */ var _marker_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42096);


/**
 * Bytes that files with a marker hold, well-formed or not. All are of some length, so that a search skips most of the
 * text: among 10,000 files they cost a third of a millisecond.
 */
const markerNeedles = [
    ...[_marker_text_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh, '$imag', '$Imag', '$IMAG'],
    ...['imagepolic', 'imagePolic', 'ImagePolic', 'IMAGEPOLIC'],
];
const opening = /#[ \t]*\{[ \t]*["']?\$?i/i;
/**
 * Tells whether a file is worth reading for its markers. Many hold a needle for other reasons, and no marker.
 *
 *     'a: 1 # {"$imagePolicy": "ns:app"}' → true    'kind: ImagePolicy' → false
 */
function mayHoldMarkers(text) {
    return text.includes(_marker_text_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh) || opening.test(text);
}
/** What was meant, and what else begins like it and is meant as it stands. */
const words = [_marker_text_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh.slice(1), 'imagePullPolicy', 'imagePullSecret', 'imageRepository'];
const pattern = /^#+[ \t]*\{[ \t]*["']?(\$?[a-z_-]{8,16})["']?[ \t]*:[ \t]*["']?([^"'{}\s,]*)["']?[^{}]*\}/i;
/**
 * Says what is wrong with a comment whose braces hold almost the token: Flux takes it for any comment. Without the
 * dollar sign it must name a policy, too, for other tools speak of image policies.
 *
 *     '# {"$imagePolicy": "a:b"}' → "$imagePolicy" is not "$imagepolicy"; write: # {"$imagepolicy": "a:b"}
 */
function misspellingOf(comment) {
    const [, key = '', setter = ''] = pattern.exec(comment) ?? [];
    if (key === _marker_text_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh || (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key.replaceAll(/[$_-]/g, ''), words) !== words[0])
        return undefined;
    const isMeant = key.startsWith('$') || /^[^:/]+:[^:/]+/.test(setter);
    return isMeant ? { reason: `"${key}" is not "${_marker_text_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh}"`, hint: (0,_marker_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y1)(setter) } : undefined;
}


/***/ }),

/***/ 53466:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ largestManifest),
/* harmony export */   z: () => (/* binding */ isManifestName)
/* harmony export */ });
/**
 * Tells whether Flux looks into files of this name (image-automation-controller, internal/update/filereader.go).
 *
 *     'a.yaml', 'Kustomization' → true    'a.YAML', 'kustomization', 'a.yaml.tmpl' → false
 */
function isManifestName(name) {
    return name.endsWith('.yaml') || name.endsWith('.yml') || name === 'Kustomization';
}
/** Bytes. Files above this are refused: parsing 20 MB of YAML takes more than a gigabyte of memory. */
const largestManifest = 10 * 1024 * 1024;


/***/ }),

/***/ 57106:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseSetter),
/* harmony export */   e: () => (/* binding */ settersOf)
/* harmony export */ });
/* harmony import */ var _flux_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5701);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72561);



/**
 * Takes a setter apart. Names of Kubernetes hold no colon, so the first two parts are namespace and name.
 *
 *     'flux-system:dot.name:tag' → policy flux-system/dot.name, suffix 'tag'
 */
function parseSetter(setter) {
    const [namespace = '', name = '', ...rest] = setter.split(':');
    return {
        policy: (0,_flux_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .policyIdOf */ .bK)({ namespace, name }),
        namespace,
        name,
        suffix: rest.length === 0 ? undefined : rest.join(':'),
    };
}
/**
 * Makes the table that markers are looked up in for one automation: four setters a policy, from its selection
 * (image-automation-controller internal/update/setters.go).
 *
 *     app selected as nginx:1.25 → 'ns:app' 'nginx:1.25', 'ns:app:tag' '1.25', 'ns:app:name' 'nginx', 'ns:app:digest' → marker/empty-digest
 */
function settersOf(input) {
    const answers = new Map();
    return {
        lookup: (setter) => {
            const answer = answers.get(setter) ?? answerTo(setter, input);
            answers.set(setter, answer);
            return answer;
        },
    };
}
const quiet = { kind: 'quiet' };
function answerTo(setter, input) {
    const { policy, namespace, suffix } = parseSetter(setter);
    const outcome = input.outcomes.get(policy);
    if (outcome === undefined && !input.known.has(policy))
        return { kind: 'problem', problem: unknownPolicy(setter, input.known) };
    if (namespace !== input.namespace || !input.inScope(policy))
        return quiet;
    if (!isSuffix(suffix))
        return { kind: 'problem', problem: unknownSuffix(setter) };
    if (outcome?.kind !== 'selected')
        return quiet;
    const value = valueFrom(outcome, suffix);
    return value === undefined
        ? { kind: 'problem', problem: emptyDigest(setter, policy) }
        : { kind: 'value', policy, value };
}
function isSuffix(text) {
    return text === undefined || ['tag', 'name', 'digest'].includes(text);
}
function valueFrom({ image, tag, digest }, suffix) {
    switch (suffix) {
        case undefined:
            return `${image}:${tag}${digest === undefined ? '' : `@${digest}`}`;
        case 'tag':
            return tag;
        case 'name':
            return image;
        case 'digest':
            return digest;
    }
}
function unknownPolicy(setter, known) {
    const { policy, suffix } = parseSetter(setter);
    const behind = suffix === undefined ? '' : `:${suffix}`;
    const meant = nearNames(policy, known).map((id) => `"${id.replace('/', ':')}${behind}"`);
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('marker/unknown-policy', `Cannot follow the marker "${setter}": there is no ImagePolicy "${policy}"`, {
        hint: meant.length === 0
            ? `Add the ImagePolicy "${policy}", or remove the marker.`
            : `Write ${meant.join(' or ')}, if that is meant.`,
    });
}
/** The policies of the same name in other namespaces, or else the one of its namespace that is spelt most alike. */
function nearNames(policy, known) {
    const [namespace, name] = [policy.slice(0, policy.indexOf('/') + 1), policy.slice(policy.indexOf('/'))];
    const candidates = [...known].sort();
    const namesakes = candidates.filter((id) => id.endsWith(name)).slice(0, 3);
    if (namesakes.length > 0)
        return namesakes;
    const siblings = candidates.flatMap((id) => (id.startsWith(namespace) ? id.slice(namespace.length) : []));
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name.slice(1), siblings);
    return near === undefined ? [] : [`${namespace}${near}`];
}
function unknownSuffix(setter) {
    const { policy, namespace, name, suffix } = parseSetter(setter);
    const forms = ['tag', 'name', 'digest'].map((known) => `"${namespace}:${name}:${known}"`).join(', ');
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('marker/unknown-suffix', `Cannot follow the marker "${setter}": it ends in ":${suffix ?? ''}"`, {
        policy,
        hint: `Write "${namespace}:${name}" for the whole image, or one of ${forms}.`,
    });
}
function emptyDigest(setter, policy) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('marker/empty-digest', `Cannot follow the marker "${setter}": the policy has selected a tag, but no digest`, {
        policy,
        hint: `Set spec.digestReflectionPolicy of the ImagePolicy "${policy}" to Always or IfNotPresent, or remove the marker.`,
    });
}


/***/ }),

/***/ 43320:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ plainPick),
/* harmony export */   Xx: () => (/* binding */ printLedger),
/* harmony export */   h8: () => (/* binding */ parseLedger)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(93613);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(29309);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64289);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26669);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22230);





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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
const nothing = new Map();


/***/ }),

/***/ 94611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mergeLedgers)
/* harmony export */ });
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26669);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43320);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ printMoment)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10795);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ListNotes),
/* harmony export */   u: () => (/* binding */ Notes)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10795);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94611);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ parseTold),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   W0: () => (/* binding */ withTold),
/* harmony export */   dR: () => (/* binding */ nothingTold),
/* harmony export */   ly: () => (/* binding */ printTold),
/* harmony export */   yD: () => (/* binding */ notAheadOf)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10795);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64289);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26669);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ notKept),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Rn: () => (/* binding */ contended)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

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

/***/ 73495:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _template_hash_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39556);
/* harmony import */ var _template_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4149);


/** Names data by 32 hexadecimal digits of the SHA-256 of its JSON. `['a'] → '0eb5b8d6f81bc677…'` */
function fingerprint(data) {
    return (0,_template_hash_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_template_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .ZJ)(JSON.stringify(data))).slice(0, 32);
}


/***/ }),

/***/ 74131:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tellsOthers),
/* harmony export */   v: () => (/* binding */ kindOfRun)
/* harmony export */ });
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92432);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73495);


const tellingModes = ['update', 'promote', 'rollback', 'resume', 'verify'];
/**
 * Tells whether a run tells others of what it did: one that changes nothing for others, or may not, has nothing to tell.
 *
 *     (update, pull-request) → true    (update, workspace) → false    (check) → false
 */
function tellsOthers({ mode, dryRun, publish }) {
    return tellingModes.includes(mode) && !dryRun && publish !== 'workspace';
}
/**
 * Names what kind of run this is: only one that looks at the same things can tell that a failure is over.
 *
 *     update of everything → 'update'    update of some automations → 'update 3f2a91c0'
 */
function kindOfRun(settings) {
    const { mode, paths, automations, policies, environment, from, to, policy, config } = settings;
    const narrow = [paths, automations, policies, environment, from, to, policy, config];
    const whole = [[_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V.path], [], [], '', '', '', [], _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V.config];
    const isWhole = JSON.stringify(narrow) === JSON.stringify(whole);
    return isWhole ? mode : `${mode} ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(narrow).slice(0, 8)}`;
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

/**
 * Gives the result of the work, or the Problem that it threw. What is no Problem is a bug, and is thrown again.
 *
 *     () => 1 → 1    () => { throw problem } → problem
 */
function attempt(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 42721:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isProblemCode),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/**
 * Every problem a user can meet, with its usual severity. A code is a path: the first part is the thing that is
 * wrong. Each has a heading of the same text in docs/problems.md; a rule test holds the two together.
 */
const severityOf = {
    'usage/unknown-mode': 'error',
    'usage/unknown-flag': 'error',
    'usage/malformed-input': 'error',
    'usage/missing-input': 'error',
    'usage/unused-input': 'error',
    'workspace/path-missing': 'error',
    'workspace/path-outside': 'error',
    'workspace/unreadable': 'error',
    'workspace/changed': 'error',
    'workspace/left-out': 'error',
    'file/too-large': 'warning',
    'file/not-utf8': 'warning',
    'file/invalid-yaml': 'warning',
    'file/link-outside': 'warning',
    'kustomize/missing-tool': 'error',
    'kustomize/failed': 'error',
    'object/unknown-version': 'warning',
    'object/old-version': 'notice',
    'object/unknown-field': 'error',
    'object/invalid-field': 'error',
    'object/missing-field': 'error',
    'object/duplicate': 'error',
    'object/patched': 'error',
    'object/template': 'warning',
    'object/suspended': 'notice',
    'repository/not-found': 'error',
    'repository/access-denied': 'error',
    'repository/access-unknown': 'error',
    'repository/invalid-image': 'error',
    'repository/invalid-exclusion': 'error',
    'registry/unauthorized': 'error',
    'registry/forbidden': 'error',
    'registry/not-found': 'error',
    'registry/rate-limited': 'error',
    'registry/unavailable': 'error',
    'registry/unreachable': 'error',
    'registry/certificate': 'error',
    'registry/protocol': 'error',
    'registry/incomplete': 'error',
    'registry/unsafe-redirect': 'error',
    'registry/timeout': 'error',
    'credentials/malformed': 'error',
    'credentials/rejected': 'error',
    'credentials/helper-failed': 'error',
    'credentials/unsupported': 'error',
    'credentials/no-match': 'warning',
    'credentials/secret-missing': 'error',
    'credentials/wrong-provider': 'error',
    'credentials/no-identity': 'error',
    'policy/invalid': 'error',
    'policy/unknown': 'warning',
    'policy/no-tags': 'error',
    'policy/no-match': 'error',
    'policy/not-a-number': 'error',
    'policy/tied': 'warning',
    'policy/deployed-tag-missing': 'warning',
    'policy/list-shrunk': 'warning',
    'policy/tag-moved': 'warning',
    'policy/too-young': 'notice',
    'policy/platforms-missing': 'warning',
    'policy/age-unknown': 'error',
    'memory/empty': 'notice',
    'memory/corrupted': 'warning',
    'memory/unreadable': 'warning',
    'memory/not-kept': 'warning',
    'shards/no-checkout': 'error',
    'shards/other-commit': 'error',
    'shards/other-plan': 'error',
    'shards/stale': 'error',
    'shards/incomplete': 'error',
    'shards/tampered': 'error',
    'shards/no-digest': 'error',
    'shards/unreadable': 'error',
    'shards/inside-workspace': 'error',
    'shards/unanswered': 'error',
    'marker/malformed': 'warning',
    'marker/unreachable': 'warning',
    'marker/unknown-policy': 'warning',
    'marker/unknown-suffix': 'warning',
    'marker/no-automation': 'warning',
    'marker/empty-digest': 'warning',
    'marker/encrypted': 'warning',
    'edit/unproved': 'error',
    'automation/none': 'notice',
    'automation/unknown': 'warning',
    'automation/invalid-selector': 'error',
    'automation/unsupported': 'warning',
    'automation/message-template': 'error',
    'config/missing-file': 'error',
    'config/invalid-yaml': 'error',
    'config/unknown-key': 'error',
    'config/missing-key': 'error',
    'config/invalid-value': 'error',
    'config/invalid-cron': 'error',
    'config/unknown-environment': 'error',
    'config/cycle': 'error',
    'config/overlap': 'error',
    'config/impossible': 'error',
    'hold/invalid-yaml': 'error',
    'hold/unknown-key': 'error',
    'hold/missing-key': 'error',
    'hold/invalid-value': 'error',
    'hold/unproved': 'error',
    'hold/held': 'notice',
    'hold/quarantined': 'warning',
    'hold/idle': 'notice',
    'hold/none': 'notice',
    'history/unreadable': 'error',
    'environment/unreadable': 'error',
    'environment/unknown': 'error',
    'environment/protected': 'notice',
    'environment/path-missing': 'warning',
    'environment/branch-missing': 'error',
    'environment/elsewhere': 'error',
    'gate/soak': 'notice',
    'gate/together': 'notice',
    'gate/freeze': 'notice',
    'gate/closed': 'notice',
    'gate/unreadable': 'warning',
    'gate/status-not-set': 'warning',
    'promotion/missing-target': 'notice',
    'promotion/missing-source': 'notice',
    'promotion/contradiction': 'error',
    'promotion/no-tag': 'error',
    'promotion/no-digest': 'error',
    'promotion/digest-moved': 'error',
    'promotion/other-image': 'error',
    'promotion/none': 'notice',
    'rollback/no-history': 'error',
    'rollback/no-earlier': 'error',
    'rollback/unknown-commit': 'error',
    'rollback/image-missing': 'error',
    'rollback/done': 'notice',
    'rollback/passes-freeze': 'notice',
    'verify/none': 'notice',
    'verify/waiting': 'notice',
    'verify/failed': 'error',
    'verify/silence': 'error',
    'verify/answered': 'notice',
    'publish/branch-missing': 'error',
    'publish/branch-moved': 'error',
    'publish/branch-template': 'error',
    'publish/branch-collision': 'error',
    'publish/foreign-commits': 'warning',
    'publish/declined': 'notice',
    'publish/read-only': 'warning',
    'publish/workflow-file': 'error',
    'publish/no-file': 'error',
    'publish/empty-message': 'error',
    'publish/author-not-used': 'notice',
    'publish/no-workflow-runs': 'notice',
    'publish/answer-lost': 'warning',
    'publish/tree-differs': 'error',
    'publish/signing-key': 'error',
    'publish/people-not-set': 'warning',
    'publish/auto-merge-not-set': 'warning',
    'github/unauthorized': 'error',
    'github/missing-permission': 'error',
    'github/pull-requests-forbidden': 'error',
    'github/protected-branch': 'error',
    'github/ruleset': 'error',
    'github/rate-limited': 'error',
    'github/archived': 'error',
    'github/repository-not-found': 'error',
    'github/already-exists': 'error',
    'github/refused': 'error',
    'github/unavailable': 'error',
    'github/protocol': 'error',
    'notification/missing-variable': 'warning',
    'notification/invalid-address': 'warning',
    'notification/refused': 'warning',
    'notification/undelivered': 'warning',
    'notification/dashboard': 'warning',
    'notification/dashboard-closed': 'notice',
    'policy/unused': 'warning',
    'policy/unbounded-range': 'warning',
    'policy/pre-release-leak': 'warning',
    'policy/descending': 'warning',
    'policy/unanchored-pattern': 'warning',
    'policy/extract-no-group': 'error',
    'policy/imprecise-number': 'warning',
    'repository/no-exclusions': 'warning',
    'object/short-interval': 'warning',
    'object/unknown-annotation': 'error',
    'marker/unquoted': 'warning',
    'marker/drops-digest': 'warning',
    'automation/overlap': 'error',
    'automation/protected-environment': 'error',
    'automation/several-environments': 'warning',
    'automation/no-path': 'warning',
    'automation/no-branch': 'notice',
    'automation/bare-message': 'notice',
    'environment/no-marker': 'warning',
    'hold/unused': 'warning',
    'excuse/malformed': 'warning',
    'excuse/no-reason': 'warning',
    'excuse/unused': 'warning',
    'init/not-an-image': 'warning',
    'init/no-tag': 'warning',
    'init/tag-unlisted': 'warning',
    'init/no-order': 'warning',
    'init/unmarkable': 'warning',
    'init/outside-environments': 'notice',
    'init/no-workflow': 'warning',
    'init/pull-request-only': 'notice',
    'test/invalid-yaml': 'error',
    'test/unknown-key': 'error',
    'test/missing-key': 'error',
    'test/invalid-value': 'error',
    'test/none': 'warning',
    'test/unknown-policy': 'error',
    'test/failed': 'error',
};
/** Tells whether a text is the code of a problem. `'policy/unused' → true` */
function isProblemCode(text) {
    return Object.hasOwn(severityOf, text);
}


/***/ }),

/***/ 97420:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42721);

/**
 * Something that a user can mend. Anything else that is thrown is a bug of ours.
 *
 * The message reads: *Cannot* + verb + quoted subject + colon + the state found (and what is wanted), no final stop.
 *
 *     new Problem('registry/not-found', 'Cannot list the tags of "ghcr.io/org/app": the registry answers 404 …')
 */
class Problem extends Error {
    name = 'Problem';
    code;
    severity;
    at;
    hint;
    policy;
    flux;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.severity = details.severity ?? _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x[code];
        this.at = details.at;
        this.hint = details.hint;
        this.policy = details.policy;
        this.flux = details.flux;
    }
    /** The same problem with details added: an outer layer often knows the place or the policy that an inner one does not. */
    with(details) {
        return new Problem(this.code, this.message, {
            at: details.at ?? this.at,
            hint: details.hint ?? this.hint,
            policy: details.policy ?? this.policy,
            flux: details.flux ?? this.flux,
            severity: details.severity ?? this.severity,
            cause: this.cause,
        });
    }
}


/***/ }),

/***/ 91400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   q: () => (/* binding */ settleInLanes)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

/**
 * Does the work for every item, at most `limit` at a time, and gives back one answer an item, in the items' order:
 * the result, or the Problem that stood in its way. So one item's failure leaves its siblings alone. What is thrown
 * and is no Problem is a bug, and is thrown again.
 *
 *     settle([1, 2], 8, n => n === 2 ? fail(problem) : n)  →  [1, problem]
 */
async function settle(items, limit, work) {
    const answers = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            answers[index] = await orProblem(work(item));
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return answers;
}
/**
 * Does the work for every item as `settle` does, but of each lane only as many at a time as it is wide. What waits for
 * its own lane holds up nobody else: whenever there is room, the first item begins whose lane has some.
 *
 *     limit 2, items a1 a2 b1, each lane 1 wide  →  a1 and b1 begin, then a2
 */
function settleInLanes(items, { limit, laneOf, widthOf }, work) {
    const lanes = lanesOf(items, laneOf, widthOf);
    const answers = [];
    let [room, left] = [limit, items.length];
    return new Promise((resolve, reject) => {
        const begin = async (lane, [index, item]) => {
            answers[index] = await orProblem(work(item));
            lane.free += 1;
            room += 1;
            left -= 1;
            fill();
        };
        const fill = () => {
            if (left === 0)
                resolve(answers);
            for (let lane = firstWithRoom(lanes); room > 0 && lane?.next !== undefined; lane = firstWithRoom(lanes)) {
                const { next } = lane;
                lane.next = nextOf(lane.waiting);
                lane.free -= 1;
                room -= 1;
                begin(lane, next).catch(reject);
            }
        };
        fill();
    });
}
function lanesOf(items, laneOf, widthOf) {
    const waiting = new Map();
    for (const [index, item] of items.entries()) {
        const name = laneOf(item);
        const others = waiting.get(name);
        if (others === undefined)
            waiting.set(name, [[index, item]]);
        else
            others.push([index, item]);
    }
    return [...waiting].map(([name, entries]) => {
        const rest = entries.values();
        return { waiting: rest, next: nextOf(rest), free: widthOf(name) };
    });
}
function nextOf(rest) {
    const step = rest.next();
    return step.done === true ? undefined : step.value;
}
function firstWithRoom(lanes) {
    let first;
    for (const lane of lanes) {
        if (lane.free === 0 || lane.next === undefined)
            continue;
        if (first?.next === undefined || lane.next[0] < first.next[0])
            first = lane;
    }
    return first;
}
async function orProblem(result) {
    try {
        return await result;
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 58986:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sortOut)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

/**
 * Divides answers into results and problems, each in the order given. Both come back, so that dropping the second shows.
 *
 *     [1, problem, 2] → [[1, 2], [problem]]
 */
function sortOut(answers) {
    const results = [];
    const problems = [];
    for (const answer of answers) {
        if (answer instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            problems.push(answer);
        else
            results.push(answer);
    }
    return [results, problems];
}


/***/ }),

/***/ 19767:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isInRange),
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/**
 * Reads an IP literal, IPv6 with or without brackets; undefined where the text is a name.
 *
 *     '10.0.0.1' → 32 bits, 0x0a000001    '[::1]' → 128 bits, 1    '::ffff:1.2.3.4' → as 1.2.3.4    'a.b' → undefined
 */
function parseAddress(text) {
    const bare = text.replace(/^\[|\]$/g, '');
    return bare.includes(':') ? parseIPv6(bare) : parseIPv4(bare);
}
function parseIPv4(text) {
    if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text))
        return undefined;
    const numbers = text.split('.').map(Number);
    if (numbers.some((number) => number > 255))
        return undefined;
    return { bits: 32, value: numbers.reduce((value, number) => value * 256n + BigInt(number), 0n) };
}
function parseIPv6(text) {
    // URL writes every IPv6 address in one way: lower case, no dots, the longest run of zeros as `::`.
    if (!/^[\da-f:.]+$/i.test(text) || !URL.canParse(`http://[${text}]`))
        return undefined;
    const [head = '', tail] = new URL(`http://[${text}]`).hostname.slice(1, -1).split('::');
    const groups = (part) => (part ?? '').split(':').filter((group) => group !== '');
    const [before, after] = [groups(head), groups(tail)];
    const all = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
    const value = all.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
    return value >> 32n === 0xffffn ? { bits: 32, value: value & 0xffffffffn } : { bits: 128, value };
}
/**
 * Tells whether an address lies in a range; false where the range is none.
 *
 *     (10.1.2.3, '10.0.0.0/8') → true    (::1, '10.0.0.0/8') → false    (10.1.2.3, '10.0.0.0/x') → false
 */
function isInRange(address, range) {
    const [text = '', length = ''] = range.split('/');
    const base = parseAddress(text);
    if (base?.bits !== address.bits || !/^\d{1,3}$/.test(length) || Number(length) > base.bits)
        return false;
    const shift = BigInt(base.bits - Number(length));
    return base.value >> shift === address.value >> shift;
}


/***/ }),

/***/ 18273:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseRealm),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91472);

/**
 * Reads the host and path that credentials are filed under. Docker files them under old API URLs as well.
 *
 *     'https://index.docker.io/v1/' → { host: 'index.docker.io', path: '' }    'ghcr.io/org' → { host: 'ghcr.io', path: 'org' }
 */
function parseRealm(key) {
    const bare = key.trim().replace(/^[a-z]+:\/\//i, '');
    const slash = bare.indexOf('/');
    const host = slash === -1 ? bare : bare.slice(0, slash);
    const path = slash === -1 ? '' : bare.slice(slash).replace(/^\/v[12](?=\/|$)/, '');
    return { host: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(host), path: path.replace(/^\/+|\/+$/g, '') };
}
/**
 * Finds the entry that is filed closest to a repository: same host and port, longest path. A path ends at a `/`, and a
 * host is compared whole: `ghcr.io` must not answer for `ghcr.io.evil.example`, nor `ghcr.io/org` for `ghcr.io/organic`.
 *
 *     ([ghcr.io, ghcr.io/org], 'ghcr.io', 'org/app') → ghcr.io/org
 */
function closest(entries, host, repository) {
    const fitting = entries.filter(({ realm }) => realm.host === (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(host) && isUnder(repository, realm.path));
    return fitting.reduce((best, entry) => (best === undefined || entry.realm.path.length > best.realm.path.length ? entry : best), undefined);
}
function isUnder(repository, path) {
    return path === '' || repository === path || repository.startsWith(`${path}/`);
}


/***/ }),

/***/ 83842:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf)
/* harmony export */ });
/* unused harmony export hostnameOf */
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91472);

/**
 * Finds where to ask for an image. Plain HTTP needs somebody's word for it: `spec.insecure`, a mirror's `http://`, or a
 * registry on this very machine. (Flux also takes it for RFC 1918 addresses, unasked; then a password would go in the
 * clear to whoever sits at that address of the runner's network.)
 *
 * A mirror's path stands before `/v2/`, as with containerd; a path that has a `/v2/` in it is kept, and what follows is
 * put before the repository's name, which is how Harbor and others name their proxies.
 *
 *     docker.io/library/alpine, mirror 'https://h.test/v2/hub' → { host: 'h.test', prefix: '', repository: 'hub/library/alpine' }
 */
function endpointOf(image, mirrors, insecure) {
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(image.registry);
    const mirror = mirrors.find(({ of }) => of === host);
    if (mirror !== undefined)
        return mirrored(mirror.url, image.repository);
    const open = insecure || (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostnameOf(host));
    return { host, scheme: open ? 'either' : 'https', prefix: '', repository: image.repository };
}
function mirrored(url, repository) {
    const path = url.pathname.replace(/\/+$/, '');
    const [, prefix = path, project = ''] = /^(.*?)\/v2(?:\/(.*))?$/.exec(path) ?? [];
    return {
        host: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(url.host),
        scheme: url.protocol === 'http:' ? 'http' : 'https',
        prefix,
        repository: project === '' ? repository : `${project}/${repository}`,
    };
}
/** Takes the port off a host. `'localhost:5000' → 'localhost'`, `'[::1]:5000' → '[::1]'` */
function hostnameOf(host) {
    return host.replace(/:\d+$/, '');
}


/***/ }),

/***/ 91472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   UD: () => (/* binding */ dockerHub),
/* harmony export */   Xf: () => (/* binding */ isSameHost),
/* harmony export */   dW: () => (/* binding */ hostIdentity),
/* harmony export */   m9: () => (/* binding */ jobRegistryOf)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19767);

/** What Flux calls Docker Hub, and asks (go-containerregistry). */
const dockerHub = 'index.docker.io';
const dockerHubNames = new Set(['docker.io', dockerHub, 'registry-1.docker.io', 'registry.hub.docker.com']);
/** Gives the one name by which a host is compared. `'docker.io' → 'index.docker.io'`, `'GHCR.io' → 'ghcr.io'` */
function hostIdentity(host) {
    const name = host.toLowerCase();
    return dockerHubNames.has(name) ? dockerHub : name;
}
/**
 * Names the container registry of the GitHub whose job this is, GitHub's own where nobody says; undefined where there is
 * none. A job's token of an Enterprise Server is nothing that `ghcr.io` should see. (docs.github.com: containers.HOSTNAME
 * with subdomain isolation, without which a server has no such registry; containers.SUBDOMAIN.ghe.com with data residency.)
 *
 *     'https://github.com' → 'ghcr.io'    'https://git.example.com' → 'containers.git.example.com'
 *     'https://acme.ghe.com' → 'containers.acme.ghe.com'    'https://10.0.0.1' → undefined
 */
function jobRegistryOf(serverUrl) {
    if (serverUrl === undefined || serverUrl === '')
        return 'ghcr.io';
    if (!URL.canParse(serverUrl))
        return undefined;
    const { protocol, hostname, port } = new URL(serverUrl);
    if (hostname === 'github.com')
        return 'ghcr.io';
    const isNamed = protocol === 'https:' && port === '' && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(hostname) === undefined && hostname.includes('.');
    return isNamed ? `containers.${hostname}` : undefined;
}
const loopback = ['127.0.0.0/8', '::1/128'];
/** Addresses that mean something in somebody's own network only. In 169.254.0.0/16 clouds keep credentials. */
const ownNetworks = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
    ...['::/128', 'fc00::/7', 'fe80::/10'],
];
/**
 * Tells whether a URL's hostname is this machine itself. A name that merely resolves to it is not.
 *
 *     'localhost' → true    'a.localhost' → true    '127.9.9.9' → true    '[::1]' → true    '127.0.0.1.nip.io' → false
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    return name === 'localhost' || name.endsWith('.localhost') || isIn(name, loopback);
}
/**
 * Tells whether a URL's hostname is a loopback name or an address of somebody's own network.
 *
 *     '169.254.169.254' → true    '[fd00::1]' → true    '8.8.8.8' → false    'registry.internal' → false
 */
function isPrivate(hostname) {
    return isLoopback(hostname) || isIn(hostname, ownNetworks);
}
function isIn(hostname, ranges) {
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(hostname);
    return address !== undefined && ranges.some((range) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRange */ .h)(address, range));
}
/** Tells whether two URLs lead to one host and port. Their schemes may differ where each is at its usual port. */
function isSameHost(a, b) {
    return a.hostname === b.hostname && a.port === b.port;
}


/***/ }),

/***/ 79772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ lanesOf),
/* harmony export */   _K: () => (/* binding */ countsByAddress),
/* harmony export */   x$: () => (/* binding */ scanLanes)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91472);

/** Docker Hub's "thousands a minute", and Quay's "tens of requests per second" (access.redhat.com/articles/5531191). */
const byAddress = new Set([_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerHub */ .UD, 'quay.io']);
/**
 * Tells whether a registry counts requests by the address that they come from, and takes many for abuse; but two
 * machines may ask twice as much. Others count by account, project or registry, however many machines ask.
 *
 *     'docker.io' → true    'ghcr.io' → false
 */
function countsByAddress(host) {
    return byAddress.has((0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(host));
}
/**
 * Tells how many requests may be under way to a host at once, of all that a run has under way.
 *
 *     'ghcr.io' → 8    'docker.io' → 4
 */
function lanesOf(host) {
    return countsByAddress(host) ? 4 : 8;
}
/**
 * Tells how many lists may be under way, of all registries and of one. For each request there is one list more, which
 * waits at the gate: its request leaves before the answer that made room for it is worked on. What a slow registry has
 * no lane for yet holds up no quick one.
 *
 *     16 requests at once → 32 lists, 16 of 'ghcr.io' and 8 of 'docker.io'
 */
function scanLanes(concurrency, hostOf) {
    return { limit: 2 * concurrency, laneOf: hostOf, widthOf: (host) => 2 * lanesOf(host) };
}


/***/ }),

/***/ 56427:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* unused harmony export isExempt */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19767);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91472);


/**
 * Finds the proxy that the environment sets for a URL; undefined for none. The rules are Go's, which are Flux's:
 * https://pkg.go.dev/golang.org/x/net/http/httpproxy. Upper-case names win, loopback is never proxied, nor is where clouds
 * keep this machine's own credentials: no proxy can reach that, or ought to see it. Throws a TypeError for a proxy that is
 * no URL.
 *
 *     (https://ghcr.io, { HTTPS_PROXY: 'proxy:3128', NO_PROXY: 'gcr.io' })  →  http://proxy:3128/
 */
function proxyFor(url, env) {
    const pick = (name) => presence(env[name]) ?? presence(env[name.toLowerCase()]) ?? '';
    const proxy = pick(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    if (proxy === '' || isThisMachine(url.hostname) || isExempt(url, pick('NO_PROXY')))
        return undefined;
    return new URL(proxy.includes('://') ? proxy : `http://${proxy}`);
}
function isThisMachine(hostname) {
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(hostname);
    const isLinkLocal = address !== undefined && (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRange */ .h)(address, '169.254.0.0/16');
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname) || isLinkLocal || hostname === 'metadata.google.internal';
}
/** A variable that is set to nothing is not set: so workflows take one back. */
function presence(value) {
    return value === undefined || value.trim() === '' ? undefined : value.trim();
}
/**
 * Tells whether NO_PROXY takes a URL out: `*` for all, a name with what is under it, `.name` for only what is under it,
 * an address, a range, each but the range with a port if need be.
 *
 *     (https://a.corp.net, 'corp.net') → true    (https://corp.net, '.corp.net') → false    (https://10.1.2.3, '10.0.0.0/8') → true
 */
function isExempt(url, noProxy) {
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const entries = noProxy.toLowerCase().split(/[\s,]+/);
    return entries.some((entry) => entry === '*' || isNamed(url.hostname, port, entry));
}
function isNamed(hostname, port, entry) {
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(hostname);
    if (entry.includes('/'))
        return address !== undefined && (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRange */ .h)(address, entry);
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(entry) !== undefined)
        return isSameAddress(hostname, entry);
    const [, name = entry, wanted = port] = /^(.+):(\d+)$/.exec(entry) ?? [];
    return wanted === port && (isSameAddress(hostname, name) || isDomain(hostname, name.replace(/^\*\./, '.')));
}
function isSameAddress(a, b) {
    const [left, right] = [(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(a), (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(b)];
    return left !== undefined && left.bits === right?.bits && left.value === right.value;
}
function isDomain(hostname, domain) {
    if (domain === '')
        return false;
    return domain.startsWith('.') ? hostname.endsWith(domain) : hostname === domain || hostname.endsWith(`.${domain}`);
}


/***/ }),

/***/ 76263:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseRegistryCredentials)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18273);


const hint = 'Write one line a registry, for example: ghcr.io=my-user:${{ secrets.GHCR_TOKEN }}';
const realmGrammar = /^(?:https?:\/\/)?(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?(?:\/[\w./-]*)?$/i;
/**
 * Reads the input `registry-credentials`: lines `host=username:password` or `host/path=username:password`, split at the
 * first `=` and the first `:` after it. Empty lines and lines that begin with `#` are skipped. Throws a Problem
 * (`usage/malformed-input`) that names the line by its number, for its text may hold a secret.
 *
 *     'ghcr.io=me:s3:cret=' → [{ realm: ghcr.io, credentials: { username: 'me', password: 's3:cret=' } }]
 */
function parseRegistryCredentials(text) {
    const filed = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line !== '' && !line.startsWith('#'))
            filed.push(parseLine(line, index + 1));
    }
    return filed;
}
function parseLine(line, number) {
    const equals = line.indexOf('=');
    const colon = line.indexOf(':', equals + 1);
    const key = line.slice(0, Math.max(equals, 0)).trim();
    const [username, password] = [line.slice(equals + 1, colon).trim(), line.slice(colon + 1)];
    if (equals === -1)
        throw malformed(number, 'it has no "="');
    if (!realmGrammar.test(key))
        throw malformed(number, 'what stands before the "=" is no registry host');
    if (colon === -1)
        throw malformed(number, 'no ":" parts the username from the password');
    if (username === '')
        throw malformed(number, 'the username is empty');
    // A secret that does not exist is the empty text in a workflow: with it, the run would go on as somebody else.
    if (password === '')
        throw malformed(number, 'the password is empty, as a secret is that is not set');
    return { realm: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRealm */ .V)(key), credentials: { kind: 'password', username, password } };
}
function malformed(line, state) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/malformed-input', `Cannot read line ${line} of "registry-credentials": ${state}`, { hint });
}


/***/ }),

/***/ 90457:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseRegistryMirrors)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91472);


const hint = 'Write one line a registry, for example: docker.io=https://mirror.example.com';
/**
 * Reads the input `registry-mirrors`: lines `host=url`. Throws a Problem (`usage/malformed-input`) for a line that is
 * none, or that names a host a second time.
 *
 *     'docker.io=http://mirror:5000' → [{ of: 'index.docker.io', url: http://mirror:5000/ }]
 */
function parseRegistryMirrors(text) {
    const mirrors = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const mirror = parseLine(line, index + 1);
        if (mirrors.some(({ of }) => of === mirror.of))
            throw malformed(index + 1, 'an earlier line names the same host');
        mirrors.push(mirror);
    }
    return mirrors;
}
function parseLine(line, number) {
    const equals = line.indexOf('=');
    const [host, target] = [line.slice(0, Math.max(equals, 0)).trim(), line.slice(equals + 1).trim()];
    if (host === '' || host.includes('/'))
        throw malformed(number, 'it does not begin with a registry host and "="');
    if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) {
        throw malformed(number, 'what stands behind the "=" is no URL that begins with https:// or http://');
    }
    const url = new URL(target);
    if (url.username !== '' || url.password !== '') {
        throw malformed(number, 'the URL holds credentials; they belong in "registry-credentials"');
    }
    return { of: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostIdentity */ .dW)(host), url };
}
function malformed(line, state) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/malformed-input', `Cannot read line ${line} of "registry-mirrors": ${state}`, { hint });
}


/***/ }),

/***/ 25907:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ dockerConfigJson),
/* harmony export */   fz: () => (/* binding */ dockerCfg),
/* harmony export */   nq: () => (/* binding */ Vault)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _settings_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31072);


/** The types of Secret that Flux reads credentials from. */
const dockerConfigJson = 'kubernetes.io/dockerconfigjson';
const dockerCfg = 'kubernetes.io/dockercfg';
/** The Secrets of a run: those of the input `secrets`, and those that stand in Git, once Git has been read. */
class Vault {
    #given;
    #found = { secrets: new Map(), accounts: new Map() };
    constructor(given) {
        this.#given = given;
    }
    fill(found) {
        this.#found = found;
    }
    /** Finds a Secret, in the input first. Gives the Problem (`credentials/…`) with one that cannot be read. */
    find(namespace, name) {
        const id = `${namespace}/${name}`;
        const given = this.#given(id);
        if (given !== undefined) {
            const type = given['.dockercfg'] === undefined ? dockerConfigJson : dockerCfg;
            return {
                id,
                type: given[_settings_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeSecret */ .ii] === undefined ? type : dockerConfigJson,
                values: given,
                source: `secrets (${id})`,
            };
        }
        const [first, second] = this.#found.secrets.get(id) ?? [];
        if (first === undefined)
            return missing(id);
        if (second !== undefined)
            return ambiguous(first, second);
        if (first.cipher !== undefined)
            return encrypted(first, first.cipher);
        return { ...first, source: `Secret ${id}` };
    }
    /** Names the pull secrets of a ServiceAccount; none where it does not stand in Git. */
    pullSecretsOf(namespace, account) {
        const known = this.#found.accounts.get(`${namespace}/${account}`) ?? [];
        return [...new Set(known.flatMap(({ pullSecrets }) => pullSecrets))];
    }
}
const wayOut = (id) => `Give its values with the input secrets: ${id}=the docker config, or ${id}.key=value for other keys`;
function missing(id) {
    const text = `secrets "${id.replace(/^.*\//, '')}" not found`;
    const state = `it is neither in the repository nor in the input secrets: ${text}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('credentials/secret-missing', `Cannot read the Secret "${id}": ${state}`, { hint: wayOut(id) });
}
function encrypted({ id, at }, cipher) {
    const state = cipher === 'SOPS'
        ? 'it is encrypted with SOPS, and its key is not at hand'
        : 'it is a SealedSecret, which only the cluster opens';
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('credentials/unsupported', `Cannot read the Secret "${id}": ${state}`, { at, hint: wayOut(id) });
}
function ambiguous({ id, at }, other) {
    const state = `it is written in ${at.file} and again, otherwise, in ${other.at.file}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/duplicate', `Cannot read the Secret "${id}": ${state}`, { at, hint: wayOut(id) });
}


/***/ }),

/***/ 40688:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ assembleReport),
  D: () => (/* binding */ inProblemOrder)
});

// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __nccwpck_require__(26669);
;// CONCATENATED MODULE: ./src/core/report/report.ts

/**
 * Puts changes in the report's order: files bytewise by path, and within one the order of the text.
 *
 *     [b.yaml:1, a.yaml:9, a.yaml:2] → [a.yaml:2, a.yaml:9, b.yaml:1]
 */
function inReportOrder(edits) {
    return [...edits].sort((a, b) => (0,bytewise/* bytewise */.Z)(a.file, b.file) || a.span[0] - b.span[0]);
}

;// CONCATENATED MODULE: ./src/core/report/assemble.ts


/** Puts a run's findings into the report: each problem once, the worst first, everything in a fixed order. */
function assembleReport(findings) {
    const outcomes = [...findings.outcomes];
    const failures = outcomes.flatMap((outcome) => (outcome.kind === 'unselected' ? [outcome.problem] : []));
    return {
        mode: findings.mode,
        dryRun: findings.dryRun,
        policies: outcomes.map((outcome) => policyReport(outcome, findings.deployed.get(outcome.policy) ?? [])),
        changes: inReportOrder(findings.edits),
        problems: inProblemOrder([...findings.problems, ...failures]),
        publications: findings.publications,
        ...(findings.deeds === undefined ? {} : { deeds: findings.deeds }),
    };
}
function policyReport(outcome, deployed) {
    const tags = deployed.map(({ tag }) => tag).filter((tag) => tag !== undefined);
    const selected = outcome.kind === 'selected' ? outcome.tag : undefined;
    return { outcome, previous: tags.find((tag) => tag !== selected) ?? tags[0] };
}
const rankOf = { error: 0, warning: 1, notice: 2 };
/**
 * Gives every problem once, sorted by severity, then place, then text: one cause that stops several policies is one
 * problem.
 */
function inProblemOrder(problems) {
    const once = new Map();
    for (const problem of problems) {
        const key = JSON.stringify([problem.code, problem.message, problem.at]);
        if (!once.has(key))
            once.set(key, problem);
    }
    return [...once.values()].sort((a, b) => rankOf[a.severity] - rankOf[b.severity] || byPlace(a, b));
}
function byPlace(a, b) {
    const [first, second] = [placeOf(a), placeOf(b)];
    return (0,bytewise/* bytewise */.Z)(first.file, second.file) || first.line - second.line || (0,bytewise/* bytewise */.Z)(a.message, b.message);
}
function placeOf({ at }) {
    return { file: at?.file ?? '', line: at?.line ?? 0 };
}


/***/ }),

/***/ 57851:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m8: () => (/* binding */ changedText),
/* harmony export */   vu: () => (/* binding */ conclusionOf),
/* harmony export */   zD: () => (/* binding */ unchangedText)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69804);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70888);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29112);



/**
 * Says in one line what a run came to that changes no image value by its nature: a check, a test, an explanation, holds
 * lifted; undefined for others.
 *
 *     check with an error and two warnings → 'Found 3 problems: 1 error, 2 warnings.'
 *     test with one failure of three → 'Passed 2 of 3 tests.'
 */
function conclusionOf(report) {
    return conclusions[report.mode]?.(report);
}
/**
 * Says in a line, without its full stop, what a run came to that changes no image value: that is no news, or held back,
 * or a change of something else.
 *
 *     one policy of three held back → 'Nothing changes: 1 of 3 policies is held back'
 *     the configuration cannot be read → 'Nothing changes: 1 error'
 *     a hold lifted → 'No image value changes'
 */
function unchangedText(report) {
    const { policies, publications } = report;
    if (publications.length > 0)
        return 'No image value changes';
    const held = policies.filter(({ outcome }) => outcome.kind === 'unselected').length;
    const errors = errorsIn(report);
    if (held === 0)
        return errors === undefined ? 'Nothing to change' : `Nothing changes: ${errors}`;
    return `Nothing changes: ${held} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(policies.length, 'policy', 'policies')} ${held === 1 ? 'is' : 'are'} held back`;
}
/**
 * Says that values changed, or that they would: in a dry run, and where nothing could be published.
 *
 *     a run whose token may only read → 'Would change'
 */
function changedText({ dryRun, publications }) {
    const isWritten = publications.length === 0 || publications.some(({ kind }) => kind !== 'report');
    return dryRun || !isWritten ? 'Would change' : 'Changed';
}
const conclusions = {
    check: found,
    test: ({ tests = [] }) => `Passed ${tests.filter(({ passed }) => passed).length} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(tests.length, 'test')}.`,
    explain: ({ explanations = [] }) => `Explained ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(explanations.length, 'policy', 'policies')}. Nothing was written.`,
    init: begun,
    plan: planned,
    scan: scanned,
    resume: resumed,
};
const lifting = {
    commit: 'Lifted',
    workspace: 'Lifted',
    'pull-request': 'Asked to lift',
    report: 'Would lift',
};
function resumed({ dryRun, lifted = [], publications: [publication] }) {
    const holds = lifted.map(({ environment, policy, tag }) => `${policy} in ${environment}, held at ${tag}`);
    const what = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(holds.length, 'hold')} (${holds.join('; ')})`;
    if (holds.length > 0 && dryRun)
        return `Dry run: would lift ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(what)}.`;
    if (holds.length === 0 || publication === undefined)
        return undefined;
    return `${lifting[publication.kind]} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(what)}: ${(0,_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .publicationText */ .S)(publication)}.`;
}
function planned({ plan }) {
    if (plan === undefined)
        return undefined;
    const { lists, requests, matrix } = plan;
    if (lists === 0)
        return 'Nothing to scan: no list is due.';
    return `Planned ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(matrix.include.length, 'shard')} for ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(lists, 'list')}: about ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(requests, 'request')}.`;
}
function scanned({ scan }) {
    return scan && `Scanned ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(scan.lists, 'list')} for shard ${scan.number} of ${scan.of}. Nothing was written.`;
}
/** Who could not look has not found that there is nothing to do. */
function errorsIn({ problems }) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return errors === 0 ? undefined : (0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors, 'error');
}
function begun(report) {
    const { created = [], markers = [] } = report.init ?? {};
    const isEmpty = created.length + markers.length === 0;
    return isEmpty
        ? unbegun(report)
        : begunWith(`${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(markers.length, 'marker')} and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(created.length, 'file')}`, report);
}
function unbegun(report) {
    const errors = errorsIn(report);
    return errors === undefined
        ? 'Nothing to write: no image was found that can be marked and is not.'
        : `Nothing is written: ${errors}.`;
}
function begunWith(what, { dryRun, publications: [publication] }) {
    if (dryRun)
        return `Dry run: would write ${what}.`;
    if (publication === undefined || publication.kind === 'report')
        return `Wrote nothing: ${what} would be new.`;
    return publication.kind === 'workspace' ? `Wrote ${what}.` : `Proposed ${what}: ${(0,_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .publicationText */ .S)(publication)}.`;
}
function found({ problems }) {
    if (problems.length === 0)
        return 'Found no problems.';
    const amounts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const amount = problems.filter((problem) => problem.severity === severity).length;
        return amount === 0 ? [] : [(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(amount, severity)];
    });
    return `Found ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(problems.length, 'problem')}: ${amounts.join(', ')}.`;
}


/***/ }),

/***/ 91637:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explanationText),
/* harmony export */   s: () => (/* binding */ whyText)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10795);
/* harmony import */ var _environments_running_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26701);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70888);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62057);




/**
 * Writes how a policy came to its tag: what it goes by, each step with the first few tags that it dropped, the choice,
 * and what each place runs.
 */
function explanationText(explanation, paint) {
    const { policy, image = 'no image', rule, steps, waiting, places } = explanation;
    return [
        `  ${paint('bold', policy)} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(image)}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(rule)}`,
        ...steps.flatMap((step) => stepLines(step, paint)),
        `    ${choiceText(explanation, paint)}`,
        ...waiting.map((one) => `    but for now: ${waitingText(one)}`),
        ...(places.length === 0 ? ['    no marker names it'] : places.map((place) => placeLine(place, paint))),
    ].join('\n');
}
function stepLines({ step, left, dropped, samples }, paint) {
    const more = dropped - samples.length;
    const head = `    ${String(left).padStart(6)} ${step}${dropped === 0 ? '' : `, ${dropped} dropped`}`;
    return [
        head,
        ...samples.map(({ tag, why }) => paint('dim', `           ${tag}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)}`)),
        ...(samples.length > 0 && more > 0 ? [paint('dim', `           and ${more} more`)] : []),
    ];
}
function choiceText({ selected, why }, paint) {
    return selected === undefined
        ? `${paint('yellow', 'nothing selected')}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)}`
        : `${paint('bold', selected)} selected: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)}`;
}
/** Says which tag would be chosen but for what. `1.5.4 is passed over: it is in quarantine: it leaks; until …` */
function waitingText(waiting) {
    return `${waiting.tag} is passed over: ${whyText(waiting)}`;
}
function placeLine({ at, environment, tag, digest, next, held }, paint) {
    const where = `${environment === undefined ? '' : `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(environment)}, `}${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(at))}`;
    const version = (0,_environments_running_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)({ tag, digest });
    const coming = next === undefined ? '' : `, next ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(next)}`;
    const line = `    ${where} runs ${version === '' ? 'no tag' : version}${coming}`;
    return held === undefined ? line : `${line}\n      ${paint('yellow', 'stays')}: ${whyText(held)}`;
}
/** Says why, and when that is over, unless the reason says so itself. */
function whyText({ why, until }) {
    const end = until === undefined ? '' : (0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(until);
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)}${end === '' || why.includes(end) ? '' : `; until ${end}`}`;
}


/***/ }),

/***/ 19840:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ reportFile)
});

// EXTERNAL MODULE: ./src/core/report/json.ts + 2 modules
var json = __nccwpck_require__(88673);
// EXTERNAL MODULE: ./src/core/report/place-text.ts
var place_text = __nccwpck_require__(62057);
;// CONCATENATED MODULE: ./src/core/report/junit.ts

/**
 * Writes the tests as JUnit XML, as the readers of CI systems take it. A problem that is no test's failure, such as a
 * test file that cannot be read, is a case of its own with an error: without it a broken file would look like none.
 */
function junitXml(report) {
    const tests = report.tests ?? [];
    const errors = report.problems.filter(({ code, severity }) => code !== 'test/failed' && severity === 'error');
    const failures = tests.filter(({ passed }) => !passed).length;
    const amounts = `tests="${tests.length + errors.length}" failures="${failures}" errors="${errors.length}"`;
    const whyOf = (test) => report.problems.find(({ code, at }) => code === 'test/failed' && isSamePlace(at, test.at));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${amounts}>`,
        `  <testsuite name="flux-image-automation" ${amounts}>`,
        ...tests.map((test) => testCase(test, whyOf(test))),
        ...errors.map(errorCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function isSamePlace(one, other) {
    return one?.file === other?.file && one?.line === other?.line && one?.column === other?.column;
}
function testCase({ name, at, passed }, why) {
    const opening = `    <testcase name="${escaped(name)}" classname="${escaped(at.file)}" file="${escaped(at.file)}" line="${at.line ?? 1}"`;
    return passed ? `${opening}/>` : `${opening}>${fault('failure', why)}</testcase>`;
}
function errorCase(problem) {
    const file = problem.at === undefined ? '' : (0,place_text/* placeText */.Z)(problem.at);
    return `    <testcase name="${escaped(problem.code)}" classname="${escaped(file)}">${fault('error', problem)}</testcase>`;
}
function fault(element, problem) {
    const { message = '', hint = '', code = '' } = problem ?? {};
    return `<${element} type="${code}" message="${escaped(message)}">${escaped(hint)}</${element}>`;
}
const named = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/** XML 1.0 can hold no control character, lone surrogate or U+FFFE, not even as a reference. */
function escaped(text) {
    return text
        .replace(/[<>&"]/g, (mark) => named[mark] ?? mark)
        .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)
        .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

// EXTERNAL MODULE: ./src/core/problem/codes.ts
var codes = __nccwpck_require__(42721);
;// CONCATENATED MODULE: ./src/core/report/sarif.ts

/** What code scanning shows a problem at that has no place: it refuses a result without one. */
const nowhere = '.github/image-automation.yaml';
/**
 * Gives the problems as a SARIF 2.1.0 log, which GitHub's code scanning takes
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0, https://docs.github.com/code-security/code-scanning).
 *
 *     policy/unused at a.yaml:8 → { ruleId: 'policy/unused', level: 'warning', locations: [a.yaml, startLine 8], … }
 */
function sarifOf(report) {
    const codes = [...new Set(report.problems.map(({ code }) => code))].sort();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'flux-image-automation', rules: codes.map(ruleOf) } },
                columnKind: 'utf16CodeUnits',
                results: report.problems.map((problem) => resultOf(problem, codes.indexOf(problem.code))),
            },
        ],
    };
}
const levelOf = { error: 'error', warning: 'warning', notice: 'note' };
function ruleOf(code) {
    return {
        id: code,
        shortDescription: { text: code },
        help: { text: `The heading "${code}" in docs/problems.md says what it means and what to do.` },
        defaultConfiguration: { level: levelOf[codes/* severityOf */.x[code]] },
    };
}
function resultOf({ code, severity, message, hint, at }, ruleIndex) {
    const region = at?.line === undefined ? {} : { region: regionOf(at.line, at.column) };
    return {
        ruleId: code,
        ruleIndex,
        level: levelOf[severity],
        message: { text: hint === undefined ? message : `${message}. ${hint}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(at?.file ?? nowhere) }, ...region } }],
    };
}
function regionOf(startLine, startColumn) {
    return startColumn === undefined ? { startLine } : { startLine, startColumn };
}
/** RFC 3986: a name with a colon before its first slash would be read as a scheme. */
function uriOf(file) {
    return file.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./src/core/report/file.ts



/**
 * Writes the report as a file of this name holds it: SARIF for `.sarif`, JUnit for `.xml`, and else JSON.
 *
 *     'check.sarif' → SARIF 2.1.0    'report.json' → the report
 */
function reportFile(name, report) {
    if (name.endsWith('.xml'))
        return junitXml(report);
    return `${JSON.stringify(name.endsWith('.sarif') ? sarifOf(report) : (0,json/* reportJson */.l4)(report), undefined, 2)}\n`;
}


/***/ }),

/***/ 88673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RH: () => (/* binding */ json_changeJson),
  ok: () => (/* binding */ problemJson),
  l4: () => (/* binding */ reportJson),
  Lo: () => (/* binding */ selectionJson)
});

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var environments_instant = __nccwpck_require__(10795);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var running = __nccwpck_require__(26701);
;// CONCATENATED MODULE: ./src/core/report/overview-json.ts


/** Gives an overview as plain data, in the shape of schemas/report.schema.json. */
function overviewJson(overview) {
    const { landscape } = overview;
    return {
        at: (0,environments_instant/* printInstant */.HZ)(overview.now),
        environments: landscape.stages.map(({ name, branch, protected: isProtected }) => {
            return { name, branch, protected: isProtected };
        }),
        applications: landscape.rows.map(applicationJson),
        promotions: overview.promotions.map(promotionJson),
        changes: overview.changes.map(changeJson),
        olderChanges: overview.olderChanges,
        figures: overview.figures.map(figuresJson),
        gaps: overview.gaps,
    };
}
function applicationJson({ name, image, cells }) {
    return {
        name,
        image: image ?? null,
        cells: [...cells].map(([environment, cell]) => cellJson(environment, cell)),
    };
}
function cellJson(environment, cell) {
    const { policy, value, arrival, drifts } = cell;
    return {
        environment,
        policy,
        tag: value?.tag ?? null,
        digest: value?.digest ?? null,
        since: arrival === undefined ? null : (0,environments_instant/* printInstant */.HZ)(arrival.date),
        sinceIsExact: arrival?.isExact ?? false,
        commit: arrival?.commit ?? null,
        drift: drifts.map(({ from, theirs, change }) => ({ from, version: (0,running/* versionText */.KA)(theirs), change })),
    };
}
function promotionJson({ from, to, pullRequest, moves, gates, heldBack }) {
    return {
        from,
        to,
        pullRequest: pullRequest ?? null,
        moves: moves.map(({ policy, now, next }) => ({ policy, old: now, new: next })),
        gates: gates.map(({ gate, state, evidence, opensAt }) => {
            return { gate, state, evidence, opensAt: opensAt === undefined ? null : (0,environments_instant/* printInstant */.HZ)(opensAt) };
        }),
        heldBack: heldBack.map(({ policy, why }) => ({ policy, why })),
    };
}
function changeJson({ commit, date, environment, policy, old, next, cause }) {
    const text = (value) => (value === undefined ? null : (0,running/* versionText */.KA)(value));
    const at = (0,environments_instant/* printInstant */.HZ)(date);
    return { commit, at, environment, policy, old: text(old), new: (0,running/* versionText */.KA)(next), kind: cause };
}
function figuresJson({ begin, end: _, ...figures }) {
    const { perWeek = null, rollbackRate = null, failureRate = null, leadTimes } = figures;
    return {
        ...{ environment: figures.environment, begin: (0,environments_instant/* printInstant */.HZ)(begin) },
        ...{ deployments: figures.deployments, perWeek, rollbacks: figures.rollbacks, rollbackRate },
        ...{ failures: figures.failures, failureRate },
        leadTimes: leadTimes.map(({ since = null, samples, median = null, p90 = null }) => {
            return { since, samples, median, p90 };
        }),
    };
}

;// CONCATENATED MODULE: ./src/core/report/explanation-json.ts

/** Gives an explanation as plain data, in the shape of schemas/report.schema.json. */
function explanationJson(explanation) {
    const { policy, image, rule, steps, selected, why, waiting, places } = explanation;
    return {
        policy,
        image: image ?? null,
        rule,
        steps,
        selected: selected ?? null,
        reason: why,
        waiting: waiting.map(waitingJson),
        places: places.map(placeJson),
    };
}
function waitingJson({ tag, why, until }) {
    return { tag, why, until: momentOf(until) };
}
function placeJson({ at, environment, tag, digest, next, held }) {
    return {
        environment: environment ?? null,
        file: at.file,
        line: at.line ?? null,
        tag: tag ?? null,
        digest: digest ?? null,
        next: next ?? null,
        held: held === undefined ? null : { code: held.code, message: held.why, until: momentOf(held.until) },
    };
}
function momentOf(instant) {
    return instant === undefined ? null : (0,environments_instant/* printInstant */.HZ)(instant);
}

;// CONCATENATED MODULE: ./src/core/report/json.ts


/** Gives the report as plain data, in the shape of schemas/report.schema.json. */
function reportJson(report) {
    return {
        mode: report.mode,
        selections: report.policies.map(selectionJson),
        changes: report.changes.map(json_changeJson),
        problems: report.problems.map(problemJson),
        publication: report.publications[0] ?? null,
        publications: report.publications,
        ...(report.explanations === undefined ? {} : { explanations: report.explanations.map(explanationJson) }),
        ...(report.overview === undefined ? {} : { overview: overviewJson(report.overview) }),
        ...(report.init === undefined ? {} : { init: report.init }),
        ...(report.tests === undefined ? {} : { tests: report.tests.map(testJson) }),
        ...(report.plan === undefined ? {} : { plan: report.plan }),
        ...(report.scan === undefined ? {} : { scan: report.scan }),
    };
}
function testJson({ name, passed, expected, actual }) {
    return { name, passed, expected, actual };
}
/** Gives one policy's line of the report; where nothing was selected, `tag` is null and `problem` says why. */
function selectionJson({ outcome, previous }) {
    const selected = outcome.kind === 'selected';
    return {
        policy: outcome.policy,
        image: outcome.image ?? null,
        tag: selected ? outcome.tag : null,
        digest: selected ? (outcome.digest ?? null) : null,
        previous: previous ?? null,
        reason: selected ? outcome.reason : outcome.problem.message,
        funnel: outcome.funnel ?? null,
        problem: selected ? null : problemJson(outcome.problem),
    };
}
/** Gives one change, with the values decoded. */
function json_changeJson(edit) {
    return {
        file: edit.file,
        line: edit.line,
        object: edit.object,
        setter: edit.setter,
        old: edit.oldValue,
        new: edit.newValue,
    };
}
/** Gives one problem; what it does not know is null. */
function problemJson(problem) {
    return {
        code: problem.code,
        severity: problem.severity,
        message: problem.message,
        hint: problem.hint ?? null,
        file: problem.at?.file ?? null,
        line: problem.at?.line ?? null,
        policy: problem.policy ?? null,
        flux: problem.flux ?? null,
    };
}


/***/ }),

/***/ 62057:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** `{ file: 'a.yaml', line: 3 } → 'a.yaml:3'` */
function placeText(at) {
    return at.line === undefined ? at.file : `${at.file}:${at.line}`;
}


/***/ }),

/***/ 29112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ publicationText),
/* harmony export */   Y: () => (/* binding */ reported)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70888);

/** Gives a publication as reports show it; one without news shows nothing. */
function reported(publication) {
    const { kind, branch, commit, pullRequest, verified } = publication;
    if (kind === 'none')
        return [];
    return [{ kind, branch, commit: commit ?? null, pullRequest: pullRequest ?? null, verified: verified ?? null }];
}
/** Says where changes went. `{ kind: 'commit', commit: '5f2a…', branch: 'main' } → 'commit 5f2a… on main'` */
function publicationText(publication) {
    switch (publication.kind) {
        case 'workspace':
            return 'in the workspace';
        case 'commit':
            return `commit ${publication.commit ?? ''} on ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(publication.branch ?? '')}`;
        case 'pull-request':
            return `pull request ${publication.pullRequest?.url ?? ''}`;
        case 'report':
            return 'not published';
    }
}


/***/ }),

/***/ 58115:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText),
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(69804);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70888);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57851);
/* harmony import */ var _explanation_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91637);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62057);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(29112);






const inkOf = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** Writes the report for a person at a terminal or in a log: selections, changes, problems, and one closing line. */
function reportText(report, paint) {
    const parts = [
        section('Selections', selectionsOf(report).map((policy) => policyLines(policy, paint)), paint),
        section('Changes', changeLines(report, paint), paint),
        section('Files', (report.init?.created ?? []).map((path) => `  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}`), paint),
        section('Markers', (report.init?.markers ?? []).map(({ file, line, setter }) => `  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}:${line} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(setter)}`), paint),
        section('Explanations', (report.explanations ?? []).map((one) => (0,_explanation_text_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationText */ .j)(one, paint)), paint),
        section('Tests', (report.tests ?? []).map((test) => testLine(test, paint)), paint),
        section('Problems', report.problems.map((problem, index) => problemText(problem, paint, report.problems[index - 1])), paint),
        closingLine(report),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** An explanation says all that a line among the selections would. */
function selectionsOf({ policies, explanations }) {
    return explanations === undefined ? policies : [];
}
/**
 * Writes one problem in up to three lines: severity, place and code; what is wrong; the way out, which is not said
 * again right behind the same: twenty objects of an old version have one.
 */
function problemText(problem, paint, before) {
    const place = problem.at === undefined ? '' : ` ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_place_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z)(problem.at))}`;
    const head = `${paint(inkOf[problem.severity], problem.severity)}${place} ${paint('dim', `[${problem.code}]`)}`;
    const isSaid = problem.code === before?.code && problem.hint === before.hint;
    const hint = problem.hint === undefined || isSaid ? '' : `\n    ${paint('dim', '→')} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(problem.hint)}`;
    return `  ${head}\n    ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(problem.message)}${hint}`;
}
function policyLines({ outcome, previous }, paint) {
    if (outcome.kind === 'unselected') {
        return `  ${outcome.policy} ${paint('yellow', 'nothing selected')}\n    ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(outcome.problem.message)}`;
    }
    const news = previous !== undefined && previous !== outcome.tag ? `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(previous)} → ` : '';
    const tag = `${news}${paint('bold', outcome.tag)}`;
    return `  ${outcome.policy} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(outcome.image)}:${tag}\n    ${paint('dim', (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(outcome.reason))}`;
}
function changeLines(report, paint) {
    return report.changes.map((edit) => {
        const place = `  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(edit.file)}:${edit.line} ${paint('dim', (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(edit.setter))}`;
        return `${place}\n    ${paint('red', shown(edit.oldValue))} → ${paint('green', shown(edit.newValue))}`;
    });
}
function section(title, entries, paint) {
    return entries.length === 0 ? '' : `${paint('bold', `${title} (${entries.length})`)}\n${entries.join('\n')}`;
}
function testLine({ name, passed }, paint) {
    return `  ${passed ? paint('green', 'passed') : paint('red', 'failed')} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(name)}`;
}
function closingLine(report) {
    const conclusion = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)(report);
    if (conclusion !== undefined)
        return conclusion;
    const files = new Set(report.changes.map((edit) => edit.file)).size;
    const where = report.publications.map(_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .publicationText */ .S).join('; ');
    if (report.changes.length === 0)
        return `${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .unchangedText */ .zD)(report)}${where === '' ? '' : `: ${where}`}.`;
    const what = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(report.changes.length, 'value')} in ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(files, 'file')}`;
    if (report.dryRun)
        return `Dry run: would change ${what}.`;
    return `${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .changedText */ .m8)(report)} ${what}${where === '' ? '' : `: ${where}`}.`;
}
/** An empty value must not look like nothing. */
function shown(value) {
    return value === '' ? '""' : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(value);
}


/***/ }),

/***/ 29205:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   c: () => (/* binding */ printDuration)
/* harmony export */ });
const millisecondsOf = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const grammar = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const part = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
/**
 * Reads a duration as Go writes it, and days besides; undefined where the text is none. In milliseconds.
 *
 *     '1h30m' → 5400000    '2d' → 172800000    '90' → undefined
 */
function parseDuration(text) {
    if (!grammar.test(text))
        return undefined;
    let total = 0;
    for (const [, amount = '', unit = ''] of text.matchAll(part))
        total += Number(amount) * (millisecondsOf[unit] ?? 0);
    return total;
}
/**
 * Writes a duration in its largest whole units.
 *
 *     5400000 → '1h30m'    172800000 → '2d'    0 → '0s'
 */
function printDuration(duration) {
    let rest = Math.round(duration);
    let text = '';
    for (const unit of ['d', 'h', 'm', 's', 'ms']) {
        const size = millisecondsOf[unit] ?? 1;
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0)
            text += `${count}${unit}`;
    }
    return text === '' ? '0s' : text;
}


/***/ }),

/***/ 92432:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputDefaults),
/* harmony export */   w: () => (/* binding */ isInputName)
/* harmony export */ });
/**
 * The inputs and their defaults, as action.yml declares them: a command line has no runner to fill defaults in.
 * A rule test holds this table, action.yml and the README together.
 */
const inputDefaults = {
    mode: 'update',
    path: '.',
    kustomize: '',
    namespace: 'flux-system',
    automations: '',
    policies: '',
    publish: 'auto',
    'dry-run': 'false',
    'allow-downgrade': 'false',
    'ask-registries': 'false',
    state: 'auto',
    token: '',
    'registry-credentials': '',
    'registry-mirrors': '',
    secrets: '',
    config: '.github/image-automation.yaml',
    from: '',
    to: '',
    environment: '',
    policy: '',
    tag: '',
    reason: '',
    until: '',
    shards: '',
    plan: '',
    shard: '',
    'results-file': 'scan-results.jsonl',
    'scan-results': '',
    'scan-digests': '',
    concurrency: '16',
    timeout: '5m',
    'report-file': '',
    'page-file': '',
    'fail-on': 'error',
};
/** Tells whether a name is one of the inputs. `'dry-run' → true`, `'dryrun' → false` */
function isInputName(name) {
    return Object.hasOwn(inputDefaults, name);
}


/***/ }),

/***/ 31072:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ secretTexts),
/* harmony export */   dC: () => (/* binding */ parseSecrets),
/* harmony export */   ii: () => (/* binding */ wholeSecret)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

const entry = /^([a-z0-9.-]+\/[A-Za-z0-9._-]+)=(.*)$/;
/** Under this key stands the value of a line that names no key: a docker config, as most Secrets hold. */
const wholeSecret = '.dockerconfigjson';
/**
 * Reads the input `secrets`: lines `namespace/name=docker config` or `namespace/name.key=value`. A line that begins no
 * entry goes on with the value before it, so that a key in PEM or OpenPGP armour can be pasted as it is. Names and keys
 * both hold dots, so an entry is matched against the name that is asked for. Throws `usage/malformed-input`, which names
 * the line by its number: its text may be a secret.
 *
 *     'a/b.git.asc=KEY' → 'a/b' has { 'git.asc': 'KEY' }    'a/b={"auths":{}}' → 'a/b' has { '.dockerconfigjson': … }
 */
function parseSecrets(text) {
    const entries = new Map();
    let last;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [, name, value = ''] = entry.exec(line.trim()) ?? [];
        if (name !== undefined) {
            entries.set(name, value);
            last = name;
        }
        else if (last !== undefined)
            entries.set(last, `${entries.get(last) ?? ''}\n${line}`);
        else if (line.trim() !== '')
            throw malformed(index + 1);
    }
    return (name) => valuesOf(entries, name);
}
/** Gives all values that were given, so that they can be masked. */
function secretTexts(text) {
    return text
        .split(/\r?\n/)
        .map((line) => entry.exec(line.trim())?.[2] ?? line.trim())
        .filter((line) => line.length > 3);
}
function valuesOf(entries, name) {
    const values = {};
    for (const [key, value] of entries) {
        if (key === name)
            values[wholeSecret] = value.trim();
        else if (key.startsWith(`${name}.`))
            values[key.slice(name.length + 1)] = value.trim();
    }
    return Object.keys(values).length === 0 ? undefined : values;
}
function malformed(line) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/malformed-input', `Cannot read line ${line} of secrets: it is no "namespace/name=value" or "namespace/name.key=value"`, {
        hint: 'Write one entry a line; a value of several lines follows its first.',
    });
}


/***/ }),

/***/ 20582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N6: () => (/* binding */ isFailure),
  nI: () => (/* binding */ modes),
  sb: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/settings/inputs.ts
var inputs = __nccwpck_require__(92432);
// EXTERNAL MODULE: ./src/core/text/nearest.ts
var nearest = __nccwpck_require__(72561);
// EXTERNAL MODULE: ./src/core/settings/duration.ts
var duration = __nccwpck_require__(29205);
;// CONCATENATED MODULE: ./src/core/settings/narrowing.ts

/** Modes that change no image may be given any of these. A button for several modes may give a tag to resume. */
const unused = [
    ['policy', 'update', 'policies'],
    ['environment', 'update', 'automations or policies'],
    ['from', 'update', 'automations or policies'],
    ['to', 'update', 'automations or policies'],
    ['policies', 'promote rollback resume', 'policy'],
    ['automations', 'promote rollback resume', 'policy'],
    ['environment', 'promote', 'from and to'],
    ['from', 'rollback resume verify', 'environment'],
    ['to', 'rollback resume verify', 'environment'],
    ['policy', 'verify', 'environment'],
    ['policies', 'verify', 'environment'],
    ['automations', 'verify', 'environment'],
    ['tag', 'update promote verify', ''],
];
/**
 * Refuses what was meant to narrow a run and would not: whoever says `policy` to an update wants no other policy to
 * move. Throws a Problem (`usage/unused-input`).
 *
 *     ('update', { policy: 'web' }) → throws    ('promote', { policy: 'web' }) → nothing
 */
function refuseUnused(mode, said) {
    for (const [name, modes, instead] of unused) {
        const value = said(name);
        if (value === '' || !modes.split(' ').includes(mode))
            continue;
        throw new problem/* Problem */.A('usage/unused-input', `Cannot use ${name} "${value}" in mode ${mode}: it narrows nothing there, and more would move than is meant`, { hint: instead === '' ? `Leave ${name} out.` : `Say it with ${instead}, or leave ${name} out.` });
    }
}

;// CONCATENATED MODULE: ./src/core/settings/settings.ts





const modes = [
    'update',
    'promote',
    'rollback',
    'resume',
    'verify',
    'check',
    'explain',
    'test',
    'init',
    'plan',
    'scan',
];
const publishWays = ['auto', 'commit', 'pull-request', 'workspace'];
const failLevels = ['error', 'warning', 'never'];
/**
 * Reads the settings from the inputs' texts. Throws a Problem (`usage/…`) for the first text that is malformed, or
 * that means nothing to the mode and was meant to narrow it.
 *
 *     { mode: 'check', path: 'apps\nclusters' }  →  { mode: 'check', paths: ['apps', 'clusters'], … }
 */
function readSettings(raw) {
    const text = (name) => presence(raw[name]) ?? inputs/* inputDefaults */.V[name];
    return {
        mode: modeOf(text),
        paths: lines(text('path')),
        kustomize: lines(text('kustomize')),
        namespace: text('namespace'),
        automations: names(text('automations')),
        policies: names(text('policies')),
        publish: oneOf('publish', text('publish'), publishWays),
        dryRun: flag('dry-run', text('dry-run')),
        allowDowngrade: flag('allow-downgrade', text('allow-downgrade')),
        askRegistries: flag('ask-registries', text('ask-registries')),
        state: text('state'),
        token: text('token'),
        registryCredentials: text('registry-credentials'),
        registryMirrors: text('registry-mirrors'),
        secrets: text('secrets'),
        config: text('config'),
        from: text('from'),
        to: text('to'),
        environment: text('environment'),
        policy: names(text('policy')),
        tag: text('tag'),
        reason: text('reason'),
        until: text('until'),
        shards: text('shards') === '' ? undefined : wholeNumber('shards', text('shards'), 1, 256),
        plan: text('plan'),
        shard: text('shard'),
        resultsFile: text('results-file'),
        scanResults: lines(text('scan-results')),
        scanDigests: text('scan-digests'),
        concurrency: wholeNumber('concurrency', text('concurrency'), 1, 256),
        timeout: settings_duration('timeout', text('timeout')),
        reportFile: text('report-file'),
        pageFile: text('page-file'),
        failOn: oneOf('fail-on', text('fail-on'), failLevels),
    };
}
/**
 * Tells whether problems of these severities make a run fail.
 *
 *     (['warning'], 'error') → false    (['warning'], 'warning') → true
 */
function isFailure(severities, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return severities.includes('error');
        case 'warning':
            return severities.includes('error') || severities.includes('warning');
    }
}
function modeOf(text) {
    const mode = oneOf('mode', text('mode'), modes, 'usage/unknown-mode');
    refuseUnused(mode, text);
    return mode;
}
/** The runner cannot tell an empty input from an absent one, so neither is an answer. */
function presence(text) {
    const trimmed = text?.trim();
    return trimmed === '' ? undefined : trimmed;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Names hold no comma, so a list on one line reads as people mean it. */
function names(text) {
    return lines(text.replaceAll(',', '\n'));
}
function oneOf(name, text, allowed, code = 'usage/malformed-input') {
    const found = allowed.find((value) => value === text);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(text, allowed);
    throw new problem/* Problem */.A(code, `Cannot use ${name} "${text}": it is none of ${allowed.join(', ')}`, {
        hint: meant === undefined ? `Leave ${name} out for ${inputs/* inputDefaults */.V[name]}.` : `Did you mean ${meant}?`,
    });
}
/** The same words as @actions/core's getBooleanInput (YAML 1.2 core schema). */
function flag(name, text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw new problem/* Problem */.A('usage/malformed-input', `Cannot use ${name} "${text}": it is neither true nor false`, {
        hint: `Set ${name} to true or false.`,
    });
}
function wholeNumber(name, text, least, most) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    throw new problem/* Problem */.A('usage/malformed-input', `Cannot use ${name} "${text}": it is no whole number from ${least} to ${most}`, {
        hint: `Set ${name} to a number such as ${inputs/* inputDefaults */.V[name]}.`,
    });
}
function settings_duration(name, text) {
    const value = (0,duration/* parseDuration */.E)(text);
    if (value !== undefined && value > 0)
        return value;
    throw new problem/* Problem */.A('usage/malformed-input', `Cannot use ${name} "${text}": it is no duration above zero`, {
        hint: `Write ${name} with units, such as ${inputs/* inputDefaults */.V[name]} or 90s.`,
    });
}


/***/ }),

/***/ 68829:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ rotateLeft),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   jC: () => (/* binding */ padded)
/* harmony export */ });
/** Bytes (utf8.ts) padded as SHA-1 and SHA-2 want them: a one bit, zeros, the length in bits; FIPS 180-4, section 5.1. */
function padded(bytes, block) {
    const lengthBytes = block / 8;
    const size = Math.ceil((bytes.length + 1 + lengthBytes) / block) * block;
    const out = new Uint8Array(size);
    for (let at = 0; at < bytes.length; at++)
        out[at] = bytes.charCodeAt(at);
    out[bytes.length] = 0x80;
    new DataView(out.buffer).setBigUint64(size - 8, BigInt(bytes.length) * 8n);
    return out;
}
/** Writes 32-bit words as hexadecimal digits. */
const hexOf = (words) => Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const rotateLeft = (word, by) => (word << by) | (word >>> (32 - by));


/***/ }),

/***/ 99239:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sha2Constants)
/* harmony export */ });
let known;
/** Works the constants out once; SHA-256 uses the upper half of each. */
function sha2Constants() {
    const all = known === undefined ? primes(80) : [];
    known ??= {
        initial: all.slice(0, 8).map((prime) => rootFraction(prime, 2n)),
        rounds: all.map((prime) => rootFraction(prime, 3n)),
    };
    return known;
}
function primes(count) {
    const found = [];
    for (let candidate = 2n; found.length < count; candidate++) {
        if (found.every((prime) => candidate % prime !== 0n))
            found.push(candidate);
    }
    return found;
}
function rootFraction(prime, degree) {
    const target = prime << (64n * degree);
    let low = 0n;
    let high = 1n << 70n;
    while (high - low > 1n) {
        const middle = (low + high) >> 1n;
        if (middle ** degree <= target)
            low = middle;
        else
            high = middle;
    }
    return BigInt.asUintN(64, low);
}


/***/ }),

/***/ 39556:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68829);
/* harmony import */ var _sha2_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99239);


const rotateRight = (word, by) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateLeft */ .Fr)(word, 32 - by);
const upper = (words) => Int32Array.from(words, (word) => Number(word >> 32n));
/** Gives the SHA-256 of bytes in hexadecimal (FIPS 180-4, section 6.2): `'a' → 'ca978112ca1bbdca…'`. */
function sha256(bytes) {
    const view = new DataView((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(bytes, 64).buffer);
    const constants = upper((0,_sha2_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .sha2Constants */ .Y)().rounds.slice(0, 64));
    const state = upper((0,_sha2_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .sha2Constants */ .Y)().initial);
    for (let at = 0; at < view.byteLength; at += 64) {
        const next = compress(state, schedule(view, at), constants);
        next.forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
    }
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(state);
}
function schedule(view, at) {
    const words = new Int32Array(64);
    const word = (index) => words[index] ?? 0;
    for (let t = 0; t < 16; t++)
        words[t] = view.getInt32(at + 4 * t);
    for (let t = 16; t < 64; t++) {
        const [x, y] = [word(t - 15), word(t - 2)];
        const small0 = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >>> 3);
        const small1 = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >>> 10);
        words[t] = word(t - 16) + small0 + word(t - 7) + small1;
    }
    return words;
}
function compress(state, words, constants) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    words.forEach((word, t) => {
        const big1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
        const one = (h + big1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + word) | 0;
        const big0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
        const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    });
    return [a, b, c, d, e, f, g, h];
}


/***/ }),

/***/ 4149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Lc: () => (/* binding */ runesOf),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   aM: () => (/* binding */ runeCount),
/* harmony export */   cf: () => (/* binding */ runeAt),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   jU: () => (/* binding */ encodeRune),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   w6: () => (/* binding */ mapRunes)
/* harmony export */ });
/**
 * Go's strings are bytes, JavaScript's are UTF-16. Inside this folder a string of the template's world is held as bytes:
 * one code unit, 0 to 255, for each byte of its UTF-8. So `length`, `slice`, `<` and cutting a letter in half are Go's.
 * Text comes in through toBytes and goes out through toText, and ASCII is the same in both.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const ascii = /^\p{ASCII}*$/u;
/** Says whether text and bytes are the same. */
const isAscii = (bytes) => ascii.test(bytes);
/** What Go reads from bytes that are no UTF-8: one byte wide, and never a mistake to stumble over. */
const INVALID = { code: 0xfffd, size: 1 };
/** Turns text into bytes: `'é' → '\xc3\xa9'`. */
function toBytes(text) {
    if (isAscii(text))
        return text;
    return Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join('');
}
/** Turns bytes into text, with U+FFFD for each byte that is no UTF-8: `'\xc3\xa9' → 'é'`. */
function toText(bytes) {
    if (isAscii(bytes))
        return bytes;
    const text = decoder.decode(bytesOf(bytes));
    // A decoder puts one U+FFFD for several bytes.
    return text.includes('\ufffd')
        ? runesOf(bytes)
            .map((rune) => String.fromCodePoint(rune.code))
            .join('')
        : text;
}
/** The same bytes as numbers. */
const bytesOf = (bytes) => Uint8Array.from(bytes, (unit) => unit.charCodeAt(0));
/** Reads the rune that begins at an offset, as Go's utf8.DecodeRuneInString does: `'\xc3\xa9', 0 → { code: 0xe9, size: 2 }`. */
function runeAt(bytes, at) {
    const lead = bytes.charCodeAt(at);
    if (lead < 0x80)
        return { code: lead, size: 1 };
    if (!(lead >= 0xc2 && lead <= 0xf4))
        return INVALID;
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    let code = lead & (0x7f >> size);
    for (let next = at + 1; next < at + size; next++) {
        const unit = bytes.charCodeAt(next);
        if ((unit & 0xc0) !== 0x80)
            return INVALID;
        code = (code << 6) | (unit & 0x3f);
    }
    return isShortest(code, size) ? { code, size } : INVALID;
}
/** Longer forms than needed and surrogates are no UTF-8. */
function isShortest(code, size) {
    if (size === 3)
        return code >= 0x800 && isScalar(code);
    return size === 2 || (code >= 0x10000 && isScalar(code));
}
/** Says whether a number is a Unicode scalar value: no surrogate, none too large. */
function isScalar(code) {
    return code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
/** Splits bytes into runes: `'a\xff' → [{ code: 0x61, size: 1 }, { code: 0xfffd, size: 1 }]`. */
function runesOf(bytes) {
    const runes = [];
    for (let at = 0; at < bytes.length;) {
        const rune = runeAt(bytes, at);
        runes.push(rune);
        at += rune.size;
    }
    return runes;
}
/** Counts runes, as Go's utf8.RuneCountInString does: `'\xc3\xa9' → 1`. */
function runeCount(bytes) {
    return isAscii(bytes) ? bytes.length : runesOf(bytes).length;
}
/** Writes a rune as bytes, U+FFFD for what is no scalar value: `0xe9 → '\xc3\xa9'`. */
function encodeRune(code) {
    return toBytes(String.fromCodePoint(isScalar(code) ? code : 0xfffd));
}
/** Maps each rune, as Go's strings.Map does: `'a\xff', upper → 'A\xef\xbf\xbd'`. */
function mapRunes(bytes, change) {
    return runesOf(bytes)
        .map((rune) => encodeRune(change(rune.code)))
        .join('');
}


/***/ }),

/***/ 26669:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ bytewise)
/* harmony export */ });
/**
 * Compares two texts as Go does, by the bytes of their UTF-8: negative, zero or positive. JavaScript's own `<` goes by
 * UTF-16 units, which puts U+E000–U+FFFF after what lies above them.
 *
 *     ('a', 'b') → -1    ('\u{1f600}', '\uffee') → 1
 */
function bytewise(a, b) {
    if (a === b)
        return 0;
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a.charCodeAt(at) === b.charCodeAt(at))
        at += 1;
    if (at === end)
        return a.length - b.length;
    return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
}
/** Lifts surrogates, which stand for code points above U+FFFF, over all other units. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 69804:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * Counts things in words.
 *
 *     (1, 'policy', 'policies') → '1 policy'    (2, 'file') → '2 files'
 */
function count(amount, one, many = `${one}s`) {
    return `${amount} ${amount === 1 ? one : many}`;
}


/***/ }),

/***/ 34749:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Tells whether a name matches a pattern in which `*` stands for any text, `/` included, and `?` for one character.
 * Both come from outside, so it goes back to the last `*` only, and never takes more than their lengths multiplied.
 *
 *     ('kustomization/apps/*', 'kustomization/apps/0c9c2e41') → true    ('e2e', 'e2e (arm)') → false
 */
function matchesGlob(pattern, name) {
    let [at, star, resume] = [0, -1, 0];
    for (let index = 0; index < name.length;) {
        const wanted = pattern[at];
        if (wanted === '*') {
            [star, resume] = [at, index];
            at += 1;
        }
        else if (wanted !== undefined && (wanted === '?' || wanted === name[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            [at, index] = [star + 1, resume];
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}


/***/ }),

/***/ 64289:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Parses JSON; undefined where the text is none. `'[1' → undefined` */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Tells whether a value is an object with named fields. `{} → true`, `[] → false` */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Reads a field that ought to be text; undefined where it is anything else, or empty. `({ a: 1 }, 'a') → undefined` */
function textField(record, name) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 72561:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Finds the name that a mistyped one was most likely meant to be; undefined where none is near.
 *
 *     ('polices', ['policies', 'path']) → 'policies'
 */
function nearest(name, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Levenshtein's distance, row by row; gives `limit` for anything that is at least that far. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i += 1) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j += 1) {
            const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
            next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return Math.min(limit, row[b.length] ?? limit);
}


/***/ }),

/***/ 70888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Control characters, format characters (text direction, zero width, BOM), line and paragraph separators. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Makes untrusted text safe for one line of a log: control characters, line breaks and text-direction marks become
 * escapes, so that no registry or manifest can write a workflow command, move the cursor or hide what it says.
 *
 *     'a\n::error::b' → 'a\\n::error::b'
 */
function printable(text) {
    return text.replace(unprintable, (character) => {
        const escape = JSON.stringify(character).slice(1, -1);
        return escape === character ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : escape;
    });
}


/***/ }),

/***/ 12304:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ currentBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71398);



/** Names the branch that is checked out; `HEAD` where none is, as after a checkout of a tag. */
async function currentBranch(directory) {
    return branchInHead(directory) ?? (await branchByGit(directory));
}
/**
 * Reads the branch where Git keeps it (gitrepository-layout, HEAD), which is quicker than to start Git. undefined where
 * that is no branch, or stands elsewhere: in a linked worktree, or in a repository that keeps its refs in tables.
 */
function branchInHead(directory) {
    try {
        const [, name] = /^ref: refs\/heads\/(\S+)\n$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git', 'HEAD'), 'utf8')) ?? [];
        return name === '.invalid' ? undefined : name;
    }
    catch {
        return undefined;
    }
}
async function branchByGit(directory) {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(directory, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
    return found?.toString('utf8').trim() ?? 'HEAD';
}


/***/ }),

/***/ 71398:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Gf: () => (/* binding */ noHistory),
/* harmony export */   gB: () => (/* binding */ mustGit)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

/**
 * Runs git where an answer must come, for without it what is there would pass for what is not. Throws a Problem
 * (`history/unreadable`).
 */
async function mustGit(directory, words, input = '') {
    const output = await git(directory, words, input);
    if (output !== undefined)
        return output;
    throw noHistory(directory, `git ${words[0] ?? ''} fails there, or is missing`);
}
/** Says that the history of a clone is not to be had. */
function noHistory(directory, found) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('history/unreadable', `Cannot read the history in "${directory}": ${found}`, {
        hint: 'Run git fsck there: it says whether objects are missing, or whether the directory is of another user (safe.directory).',
    });
}
/** Runs git in a directory and gives what it wrote; undefined where it failed or is not there. */
async function git(directory, words, input = '') {
    // Many runs start no process, and need none of what Node loads for them.
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 31421, 23));
    return new Promise((resolve) => {
        const child = spawn('git', ['-C', directory, ...words], { env: environment(), stdio: ['pipe', 'pipe', 'ignore'] });
        const pieces = [];
        child.stdout.on('data', (piece) => pieces.push(piece));
        child.on('error', () => {
            resolve(undefined);
        });
        child.on('close', (status) => {
            resolve(status === 0 ? Buffer.concat(pieces) : undefined);
        });
        // Git may end before it has read all.
        child.stdin.on('error', () => undefined);
        // An empty write would fail where git is quick, and each failed write costs a stack trace.
        child.stdin.end(input === '' ? undefined : input);
    });
}
/** The rest of the environment holds the inputs of this program, and with them its secrets. */
function environment() {
    const wanted = ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT'];
    const found = wanted.map((name) => [name, process.env[name]]);
    const inherited = found.filter((pair) => pair[1] !== undefined);
    // What runs is what was committed, whatever a replacement (git-replace) shows in its place.
    const manner = { GIT_NO_REPLACE_OBJECTS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    return { ...Object.fromEntries(inherited), ...manner };
}


/***/ }),

/***/ 93926:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ headCommit)
/* harmony export */ });
/* harmony import */ var _core_git_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76490);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71398);


/** Names the commit that is checked out; undefined where there is none. */
async function headCommit(directory) {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return (0,_core_git_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .q)(found?.toString('utf8').trim() ?? '');
}


/***/ }),

/***/ 38572:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isLeftOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71398);



/**
 * Tells whether a path stands in Git, and a sparse checkout has left it out. Git is asked in a sparse one alone, and by
 * its index: in a partial clone, which such a checkout mostly is, all else may have to be fetched. Throws a Problem
 * (`history/unreadable`).
 */
async function isLeftOut(directory, path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory(directory), 'info', 'sparse-checkout')))
        return false;
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .mustGit */ .gB)(directory, ['--literal-pathspecs', 'ls-files', '-t', '-z', '--', path]);
    // `S`: skip-worktree, https://git-scm.com/docs/git-ls-files#Documentation/git-ls-files.txt--t
    return listed
        .toString('latin1')
        .split('\0')
        .some((line) => line.startsWith('S '));
}
/** In a linked worktree and in a submodule, `.git` is a file that says where (gitrepository-layout). */
function gitDirectory(directory) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isFile() !== true)
        return place;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8')
        .replace(/^gitdir: /, '')
        .trimEnd());
}


/***/ }),

/***/ 84697:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyWhenAsked)
/* harmony export */ });
/** Gives the history of a clone, for the few runs that look back. */
function historyWhenAsked(directory) {
    let opened;
    const history = () => (opened ??= __nccwpck_require__.e(/* import() */ 2423).then(__nccwpck_require__.bind(__nccwpck_require__, 22423)).then(({ openHistory }) => openHistory(directory)));
    return {
        commits: async function* (branch, paths) {
            yield* (await history()).commits(branch, paths);
        },
        // A clone does not know when its commits were pushed.
        moves: () => undefined,
        isNear: () => Promise.resolve(true),
        sourceAt: async (branch, commit) => (await history()).sourceAt(branch, commit),
    };
}


/***/ }),

/***/ 26126:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

const publicApi = 'https://api.github.com';
/**
 * Reads the context that GitHub Actions gives to each step, and that anybody can set who publishes from elsewhere.
 * Throws `usage/missing-input` where it does not name the repository or the branch.
 */
function readContext(env) {
    const apiUrl = presence(env['GITHUB_API_URL']) ?? publicApi;
    const serverUrl = presence(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
    const repository = needed(env, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/, 'owner/name');
    const runId = presence(env['GITHUB_RUN_ID']);
    return {
        apiUrl,
        serverUrl,
        repository,
        runUrl: runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
        branch: needed(env, 'GITHUB_REF_NAME', /^\S+$/, 'the branch'),
        limited: /^https:\/\/api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)(?:\/|$)/.test(apiUrl),
        readOnly: env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true ? 'this run is for a pull request' : undefined,
    };
}
function needed(env, name, grammar, wanted) {
    const value = presence(env[name]);
    if (value !== undefined && grammar.test(value))
        return value;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/missing-input', `Cannot publish through GitHub: the environment variable ${name} does not hold ${wanted}`, {
        hint: 'On GitHub Actions it is always set. Elsewhere set it, or use publish: workspace.',
    });
}
/** What actions leave behind may be empty, which is the same as absent. */
function presence(value) {
    return value === undefined || value === '' ? undefined : value;
}


/***/ }),

/***/ 20774:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Foresight)
/* harmony export */ });
/** What a run is going to look at, so that a question that comes before is a question for both. */
class Foresight {
    #expected;
    #brought;
    expect(where) {
        this.#expected = where;
    }
    /** What is expected and not yet asked for. */
    take() {
        const where = this.#expected;
        this.#expected = undefined;
        return where;
    }
    bring(where, looked) {
        this.#brought = { where, looked };
    }
    /** What was brought for this very place, once. */
    foreseen(where) {
        const brought = this.#brought;
        if (brought === undefined || keyOf(brought.where) !== keyOf(where))
            return undefined;
        this.#brought = undefined;
        return brought.looked;
    }
}
function keyOf({ base, branch, siblings, mirror, depth }) {
    return JSON.stringify([base, branch, siblings, mirror, depth]);
}


/***/ }),

/***/ 29729:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchFor)
/* harmony export */ });
/* harmony import */ var _core_registry_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56427);

/**
 * Gives what asks GitHub: Node's own fetch, which knows no proxies, or, where the environment names one for this
 * address, that of `@actions/github`, which asks it to open a tunnel.
 */
function fetchFor(apiUrl, env) {
    return isProxied(apiUrl, env) ? viaProxy : globalThis.fetch;
}
/** What is no URL is told of by the request that needs it. */
function isProxied(apiUrl, env) {
    try {
        return (0,_core_registry_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .i)(new URL(apiUrl), env) !== undefined;
    }
    catch {
        return true;
    }
}
const viaProxy = async (input, init) => {
    const { defaults } = await Promise.all(/* import() */[__nccwpck_require__.e(8439), __nccwpck_require__.e(7176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47176));
    const { request } = defaults;
    if (request?.fetch === undefined)
        throw new TypeError('@actions/github has no fetch');
    return request.fetch(input, init);
};


/***/ }),

/***/ 38585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ readEnvironmentInputs),
/* harmony export */   rk: () => (/* binding */ refuseMisspeltInputs),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92432);
/* harmony import */ var _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20582);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);
/* harmony import */ var _core_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72561);




const switches = ['dry-run', 'allow-downgrade', 'ask-registries'];
/**
 * Reads `MODE [--INPUT VALUE]…`: every input is a flag of the same name, a repeated flag adds a line, and a flag that is
 * true or false may stand alone. Throws a Problem (`usage/…`) for a word that is neither mode nor flag.
 *
 *     ['check', '--path', 'a', '--path=b', '--dry-run']  →  { mode: 'check', path: 'a\nb', 'dry-run': 'true' }
 */
function readCommandLine(words) {
    const inputs = {};
    const waiting = [...words];
    for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
        if (word === '--help' || word === '-h')
            return { kind: 'help' };
        const { name, value } = word.startsWith('-') ? readFlag(word, waiting) : readMode(word, inputs);
        inputs[name] = inputs[name] === undefined ? value : `${inputs[name]}\n${value}`;
    }
    return { kind: 'inputs', inputs };
}
/**
 * Reads the inputs that a runner hands over in its environment: `INPUT_` and the name in capitals, hyphens kept.
 *
 *     { 'INPUT_DRY-RUN': 'true' }  →  { 'dry-run': 'true' }
 */
function readEnvironmentInputs(env) {
    const inputs = {};
    for (const name of Object.keys(_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V).filter(_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isInputName */ .w)) {
        const text = env[`${prefix}${name.toUpperCase()}`];
        if (text !== undefined && text !== '')
            inputs[name] = text;
    }
    return inputs;
}
/**
 * Refuses an input of a workflow that is almost one of ours: the runner only warns of it, and a run with `dryrun: true`
 * would write. What is like none may be a variable of somebody else's. Throws `usage/unknown-flag`.
 *
 *     { INPUT_DRYRUN: 'true' } → throws, hint 'Did you mean dry-run?'    { INPUT_FOO: 'x' } → nothing
 */
function refuseMisspeltInputs(env) {
    for (const [variable, value = ''] of Object.entries(env)) {
        const name = variable.slice(prefix.length).toLowerCase();
        if (!variable.startsWith(prefix) || value === '' || (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isInputName */ .w)(name))
            continue;
        const meant = likeliest(name);
        if (meant === undefined)
            continue;
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/unknown-flag', `Cannot read the input "${name}": there is no such input`, {
            hint: `Did you mean ${meant}?`,
        });
    }
}
const prefix = 'INPUT_';
/** Short words are near to many, and what begins otherwise is seldom a slip. */
function likeliest(name) {
    const meant = (0,_core_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, Object.keys(_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V));
    return name.length >= 5 && meant?.charAt(0) === name.charAt(0) ? meant : undefined;
}
function readMode(word, inputs) {
    if (inputs.mode === undefined)
        return { name: 'mode', value: word };
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/unknown-mode', `Cannot run "${word}": the mode "${inputs.mode}" is already given`, {
        hint: `Give one mode, and write everything else as --INPUT VALUE, such as --${inputs.mode === 'explain' ? 'policy' : 'path'} VALUE.`,
    });
}
function readFlag(word, waiting) {
    const [, flag = '', ...assigned] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (!(0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isInputName */ .w)(flag))
        throw unknownFlag(word, flag);
    const [value] = assigned;
    if (value !== undefined)
        return { name: flag, value };
    const next = waiting[0];
    if (switches.includes(flag) && (next === undefined || !/^(?:true|false)$/i.test(next)))
        return { name: flag, value: 'true' };
    if (next === undefined) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/malformed-input', `Cannot read --${flag}: its value is missing`, {
            hint: `Write --${flag} VALUE.`,
        });
    }
    waiting.shift();
    return { name: flag, value: next };
}
function unknownFlag(word, flag) {
    const near = (0,_core_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(flag, [...Object.keys(_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V), ..._core_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .modes */ .nI]);
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/unknown-flag', `Cannot read "${word}": there is no such flag`, {
        hint: near === undefined
            ? 'Run with --help to see every flag.'
            : `Did you mean --${near}? Run with --help to see every flag.`,
    });
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openKustomize)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
;// CONCATENATED MODULE: ./src/edge/kustomize/complaint.ts
/** The header that kubectl's log puts before its one message. */
const logHeader = /^[IWEF]\d{4} [\d:.]+ +\d+ [^\]]+\] /;
const commandFailed = /^"command failed" err=(?:<|"((?:[^"\\]|\\.)*)")?$/;
/**
 * Gives the first useful lines of what kustomize or kubectl said on its standard error, with paths of the workspace
 * relative to its root.
 *
 *     'E1122 16:48:49.4 83 run.go:72] "command failed" err="no such file"' → 'no such file'
 *     'Error: accumulating resources: …' → 'accumulating resources: …'
 */
function complaintOf(text, root) {
    const lines = text
        .replaceAll(`${root}/`, '')
        .replaceAll(root, '.')
        .split('\n')
        .map((line) => unwrapped(line.trim()))
        .filter((line) => line !== '' && line !== '>' && !line.startsWith('# Warning:'));
    return lines.slice(0, 5).join(' ').slice(0, 1000);
}
function unwrapped(line) {
    const message = line.replace(logHeader, '').replace(/^Error: /, '');
    const failure = commandFailed.exec(message);
    return failure === null ? message : (failure[1] ?? '').replaceAll(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./src/edge/kustomize/tool.ts


const wordsOf = { kustomize: ['build'], kubectl: ['kustomize'] };
const suffix = process.platform === 'win32' ? '.exe' : '';
/** Finds `kustomize`, or else `kubectl`, on PATH; undefined where neither is. */
function findTool(env) {
    // A relative entry would let the repository bring its own program.
    const directories = pathOf(env).split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    for (const name of ['kustomize', 'kubectl']) {
        const path = directories.map((directory) => (0,external_node_path_.join)(directory, name + suffix)).find(isProgram);
        if (path !== undefined)
            return { path, words: wordsOf[name] };
    }
    return undefined;
}
/**
 * What the tool needs of the environment. Tokens, credential helpers and proxies with passwords are all named there,
 * and a kustomization may fetch from any host; without HOME, git finds no stored credentials either.
 */
function environmentFor(env) {
    const kept = { PATH: pathOf(env), GIT_TERMINAL_PROMPT: '0' };
    for (const name of ['TMPDIR', 'TEMP', 'TMP', 'SystemRoot'])
        if (env[name] !== undefined)
            kept[name] = env[name];
    return kept;
}
/** Windows calls it Path. */
function pathOf(env) {
    return env['PATH'] ?? env['Path'] ?? '';
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/edge/kustomize/kustomize.ts





/** More than the manifests of any cluster, and less than the memory of any runner. */
const usualBounds = { milliseconds: 120_000, bytes: 64 * 1024 * 1024 };
/**
 * Opens kustomize on a workspace: the `kustomize` on PATH, or else `kubectl`. No shell, plugin, function or Helm chart
 * is run, and no secret of the environment is passed on: a kustomization may be text from anybody's pull request.
 */
function openKustomize(root, env, bounds = usualBounds) {
    return { build: (directory) => build(directory, { root: (0,external_node_fs_.realpathSync)(root), env, bounds }) };
}
async function build(directory, { root, env, bounds }) {
    if (directory.startsWith('-'))
        throw failed(directory, 'its name begins with "-", as an option does');
    const tool = findTool(env);
    if (tool === undefined)
        throw missingTool(directory);
    // An absolute path is never taken for the URL of a remote repository.
    const words = [...tool.words, '--load-restrictor', 'LoadRestrictionsNone', (0,external_node_path_.resolve)(root, directory)];
    const { runBounded } = await __nccwpck_require__.e(/* import() */ 4044).then(__nccwpck_require__.bind(__nccwpck_require__, 64044));
    const ended = await runBounded({ path: tool.path, words, cwd: root, env: environmentFor(env) }, bounds);
    switch (ended.kind) {
        case 'done':
            return ended.output;
        case 'failed':
            throw failed(directory, complaintOf(ended.complaint, root));
        case 'too-slow':
            throw failed(directory, `it takes more than ${bounds.milliseconds / 1000} seconds`);
        case 'too-large':
            throw failed(directory, `it gives more than ${bounds.bytes / 1024 / 1024} MiB`);
    }
}
function failed(directory, state) {
    return new problem/* Problem */.A('kustomize/failed', `Cannot render "${directory}" with kustomize: ${state}`, {
        at: { file: directory },
        hint: `Correct it until this succeeds: kubectl kustomize --load-restrictor LoadRestrictionsNone ${directory}`,
    });
}
function missingTool(directory) {
    const message = `Cannot render "${directory}": neither kustomize nor kubectl is on the PATH`;
    return new problem/* Problem */.A('kustomize/missing-tool', message, {
        at: { file: directory },
        hint: "Use a runner that has one of them (GitHub's own do), or install kustomize in a step before this one.",
    });
}


/***/ }),

/***/ 45347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abortable),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
    },
    deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    jitter: () => Math.random(),
};
/** Waits for work that others share, which must not stop because one of those who wait for it gives up. */
async function abortable(work, signal) {
    // Nobody may be left to hear of its failure.
    work.catch(() => undefined);
    signal.throwIfAborted();
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => {
            reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
        };
        signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 14612:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ registryWhenAsked)
/* harmony export */ });
/** Gives a registry that is opened when it is asked for the first time: a client of HTTP is a large thing to load. */
function registryWhenAsked(open) {
    let opened;
    const registry = () => (opened ??= open());
    return {
        tags: async function* (repository) {
            yield* (await registry()).tags(repository);
        },
        digest: async (repository, tag) => (await registry()).digest(repository, tag),
        pushed: async (repository, tag, digest) => (await registry()).pushed(repository, tag, digest),
        labels: async (repository, reference) => (await registry()).labels(repository, reference),
        platforms: async (repository, reference) => (await registry()).platforms(repository, reference),
    };
}


/***/ }),

/***/ 43230:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58115);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70888);


const codeOf = { red: 31, yellow: 33, green: 32, cyan: 36, dim: 2, bold: 1 };
/** Speaks to a person at a terminal: the report on standard output, progress on standard error. */
function openTerminal(env, out, err) {
    const paint = out.isTTY && (env['NO_COLOR'] ?? '') === '' ? colour : plain;
    const say = (line) => void err.write(`${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(line)}\n`);
    return {
        progress: {
            group: say,
            endGroup: () => undefined,
            info: (line) => {
                say(`  ${line}`);
            },
        },
        mask: () => undefined,
        present: (report) => {
            out.write((0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reportText */ .U)(report, paint));
            return Promise.resolve();
        },
        explain: (problem) => {
            err.write(`${(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .f)(problem, paint)}\n`);
        },
    };
}
/** Leaves a text without colour. */
const plain = (_ink, text) => text;
const colour = (ink, text) => `\u001b[${codeOf[ink]}m${text}\u001b[0m`;


/***/ }),

/***/ 57430:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shardFilesWhenAsked)
/* harmony export */ });
/** The files that the jobs of a scan share, for the few runs that are such a job. */
function shardFilesWhenAsked(root, commit, write) {
    const files = async () => (await __nccwpck_require__.e(/* import() */ 6072).then(__nccwpck_require__.bind(__nccwpck_require__, 36072))).openShardFiles(root, commit, write);
    return {
        commit,
        read: async (places) => (await files()).read(places),
        write: async (file, text) => (await files()).write(file, text),
    };
}


/***/ }),

/***/ 85999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ realDirectoryAround),
/* harmony export */   Nm: () => (/* binding */ realPathWithin),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   cM: () => (/* binding */ namedPathWithin),
/* harmony export */   nD: () => (/* binding */ reportedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);



/**
 * Resolves a path of the workspace to a real path, following links. Throws a Problem where it is missing
 * (`workspace/path-missing`) or lies outside the root by `..` or by a link (`workspace/path-outside`).
 */
function realPathWithin(root, path) {
    const named = namedPathWithin(root, path);
    const real = realPathOf(named, path);
    if (!isWithin(root, real)) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-outside', `Cannot use "${path}": a link leads it outside the workspace`, {
            hint: 'Name a path that lies in the repository itself.',
        });
    }
    return real;
}
/** Resolves a path that need not exist. A leading `/` means the root, as it does for Flux's `update.path`. */
function namedPathWithin(root, path) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    if (isWithin(root, named))
        return named;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-outside', `Cannot use "${path}": it lies outside the workspace`, {
        hint: 'Name a path below the root of the repository, without leaving it by "..".',
    });
}
/** Tells whether a path is the root or below it. */
function isWithin(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** Gives the real path of a directory or, where there is none yet, of the first around it that there is. */
function realDirectoryAround(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory) : realDirectoryAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
}
/** Names a real path as reports do: relative to the root, with `/`; the root itself is `.`. */
function reportedPath(root, path) {
    if (path === root)
        return '.';
    // Of the thousands of paths of a walk each begins so; `relative` would take all of them apart.
    const below = path.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? path.slice(root.length + 1) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? below : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function hintFor(path) {
    if (path.includes('\\'))
        return 'Write / between directories, on every system.';
    if (path.includes(','))
        return 'Write one path a line, without commas.';
    return 'Check the spelling, and that the repository was checked out before this step.';
}
function realPathOf(named, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named);
    }
    catch (cause) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-missing', `Cannot read "${path}": there is no such file or directory`, {
            hint: hintFor(path),
            cause,
        });
    }
}


/***/ }),

/***/ 72938:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requireWritable),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);
/* harmony import */ var _contain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85999);




const elsewhere = 'Name a place outside of the checkout, such as below runner.temp, or take the link out of the repository.';
/**
 * Throws `usage/malformed-input` where a file that a run is to leave could not be written: that is said before anything
 * is done, not behind a change that was made.
 */
function requireWritable(root, input, file) {
    const refuse = (state, hint) => new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/malformed-input', `Cannot use ${input} "${file}": ${state}`, { hint });
    if (isLedOut(root, file))
        throw refuse('the repository has a link there', elsewhere);
    const state = obstacleOf(file);
    if (state !== undefined)
        throw refuse(state, 'Name a file in a directory that exists and may be written.');
}
function obstacleOf(file) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    if (found?.isDirectory() === true)
        return 'it is a directory';
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    if (found === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
        return `there is no directory "${directory}"`;
    return isWritable(found === undefined ? directory : file) ? undefined : 'it may not be written';
}
function isWritable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Writes a file that an input names. It may lie anywhere; but below the root, where links are the repository's, none is
 * followed: whoever may open a pull request could have any file of the runner written over. Throws a Problem
 * (`workspace/path-outside`, `workspace/unreadable`).
 */
function writeOutput(root, { file, what, makesDirectory }, text) {
    if (isLedOut(root, file)) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-outside', `Cannot write ${what} to "${file}": the repository has a link there`, {
            hint: elsewhere,
        });
    }
    try {
        if (makesDirectory === true)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (cause) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/unreadable', `Cannot write ${what} to "${file}": the disk is full, or it is no file that may be written`, { hint: 'Name a place that may be written. What the run did is done: see its log.', cause });
    }
}
function isLedOut(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const parent = (0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .realDirectoryAround */ .Fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (!(0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(real, parent))
        return (0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(real, path) || (0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}


/***/ }),

/***/ 78639:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);
/* harmony import */ var _contain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85999);




/**
 * Finds the workspace: on a runner GITHUB_WORKSPACE; on a command line the Git repository around the first path given,
 * or around the current directory, so that a person can name any repository and stand anywhere in one. Throws a
 * Problem where a path lies outside of it, or is all that the machine has.
 */
function findRoot(given, cwd, env) {
    const named = env['GITHUB_ACTIONS'] === 'true' ? (env['GITHUB_WORKSPACE'] ?? '') : '';
    if (named !== '')
        return { directory: named, paths: given.map((path) => relativeTo((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named), named, path)) };
    const start = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given[0] ?? '.'));
    const directory = repositoryAround(start) ?? ((0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), start) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd) : directoryOf(start));
    const paths = given.map((path) => relativeTo(directory, cwd, path));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory && paths.includes('.') && repositoryAround(directory) === undefined)
        throw wholeMachine(directory);
    return { directory, paths };
}
/** An absolute path is one of the machine here, unlike in `update.path`, where it begins at the repository's root. */
function relativeTo(root, from, path) {
    const absolute = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path));
    if ((0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, absolute))
        return (0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedPath */ .nD)(root, absolute);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-outside', `Cannot use "${path}": it lies outside the workspace "${root}"`, {
        hint: 'All paths of one run belong to one repository.',
    });
}
function wholeMachine(directory) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/malformed-input', `Cannot use path "${directory}": it is the whole file system`, {
        hint: 'Name the directory of a checkout, or run this in one. A leading / means the machine here, not the repository.',
    });
}
/** Follows links as far as the path exists, so that the rest is compared with a real root. */
function existing(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(existing(parent), path.slice(parent.length));
}
function directoryOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
function repositoryAround(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git')))
        return path;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? undefined : repositoryAround(parent);
}


/***/ }),

/***/ 99302:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __nccwpck_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __nccwpck_require__(26669);
// EXTERNAL MODULE: ./src/edge/workspace/contain.ts
var contain = __nccwpck_require__(85999);
// EXTERNAL MODULE: ./src/core/manifests/screening.ts
var screening = __nccwpck_require__(53466);
;// CONCATENATED MODULE: ./src/edge/workspace/sought.ts
/**
 * Seeks all needles in one pass over the bytes, each of which is taken for a letter of Latin 1: they are compared as
 * they are, whatever they encode, and nothing is decoded for the many files that hold no needle.
 */
function soughtFor(needles) {
    const letters = needles.map((needle) => Buffer.from(needle).toString('latin1'));
    const pattern = new RegExp(needles.length === 0 ? '(?!)' : letters.map(escaped).join('|'));
    return {
        isIn: (bytes, length) => pattern.test(bytes.toString('latin1', 0, length)),
        longest: Math.max(0, ...letters.map(({ length }) => length)),
    };
}
function escaped(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/edge/workspace/read.ts




const chunkSize = 1024 * 1024;
/** A pipe that nobody writes to has nothing to say, and is not waited for. */
const unblocked = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
const anything = soughtFor(['']);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Most files fit into it, and are done with before the next is read: they need neither a buffer nor their size. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);
/**
 * Reads a file as text if its bytes hold one of the needles, and gives undefined if not. Throws a Problem where a file
 * with a needle is too large (`file/too-large`) or no UTF-8 (`file/not-utf8`), or cannot be read.
 */
function readIfHolding(path, name, sought) {
    const file = read_open(path, name);
    try {
        const length = readShared(file, name);
        if (length === shared.length)
            return readLarge(file, name, sought);
        return sought.isIn(shared, length) ? decode(shared.subarray(0, length), name) : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A directory, or a pipe that somebody holds open, has a name and can be opened, and yet holds no text. */
function readShared(file, name) {
    try {
        return (0,external_node_fs_.readSync)(file, shared, 0, shared.length, null);
    }
    catch (cause) {
        throw new problem/* Problem */.A('workspace/unreadable', `Cannot read "${name}": it is no regular file`, {
            at: { file: name },
            cause,
        });
    }
}
function readLarge(file, name, sought) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    if (size > screening/* largestManifest */.o) {
        refuseIfHolding(file, name, sought, size);
        return undefined;
    }
    const bytes = Buffer.allocUnsafe(size);
    const length = (0,external_node_fs_.readSync)(file, bytes, 0, size, 0);
    return sought.isIn(bytes, length) ? decode(bytes.subarray(0, length), name) : undefined;
}
/** Reads a whole file as text. Throws as `readIfHolding` does. */
function readText(path, name) {
    return readIfHolding(path, name, anything) ?? '';
}
function decode(bytes, name) {
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        throw new problem/* Problem */.A('file/not-utf8', `Cannot read "${name}": its bytes are not UTF-8`, {
            at: { file: name },
            hint: 'Save the file as UTF-8.',
            cause,
        });
    }
}
function refuseIfHolding(file, name, sought, size) {
    const chunk = Buffer.allocUnsafe(chunkSize + sought.longest);
    for (let at = 0; at < size; at += chunkSize) {
        if (!sought.isIn(chunk, (0,external_node_fs_.readSync)(file, chunk, 0, chunk.length, at)))
            continue;
        const megabytes = Math.ceil(size / 1024 / 1024);
        throw new problem/* Problem */.A('file/too-large', `Cannot read "${name}": it has ${megabytes} MB, and 10 MB is the most`, {
            at: { file: name },
            hint: 'Split the file: markers and Flux objects belong in small ones.',
        });
    }
}
function read_open(path, name) {
    try {
        return (0,external_node_fs_.openSync)(path, unblocked);
    }
    catch (cause) {
        throw unreadable(name, 'access is denied or it is gone', cause);
    }
}
/** Says that a path cannot be read. Where its name is not UTF-8, that is why: Node shows U+FFFD, and finds no such name. */
function unreadable(name, state, cause) {
    const at = { file: name };
    if (!name.includes('\ufffd'))
        return new problem/* Problem */.A('workspace/unreadable', `Cannot read "${name}": ${state}`, { at, cause });
    const message = `Cannot read "${name}": its name is not UTF-8`;
    return new problem/* Problem */.A('file/not-utf8', message, {
        at,
        hint: 'Rename it, if a marker or an object stands there.',
        cause,
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./src/edge/workspace/walk.ts






/**
 * Walks a file or directory and hands every manifest's real path to `visit`. Directories are entered but for `.git`
 * and links; a link to a file stands for the file, and one that leads outside the root is a problem.
 */
function walk(root, start, visit, report) {
    if (!(0,external_node_fs_.statSync)(start).isDirectory()) {
        visit(start);
        return;
    }
    const waiting = [start];
    const meet = (entry, path) => {
        if (entry.isDirectory() && entry.name !== '.git')
            waiting.push(path);
        if (!(0,screening/* isManifestName */.z)(entry.name))
            return;
        if (entry.isFile())
            visit(path);
        if (entry.isSymbolicLink())
            visitTarget(root, path, visit, report);
    };
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        for (const entry of entriesOf(root, directory, report))
            meet(entry, below(directory, entry.name));
    }
}
/** What `join` does, for a name that needs no care. */
function below(directory, name) {
    return directory.endsWith(external_node_path_.sep) ? directory + name : directory + external_node_path_.sep + name;
}
function entriesOf(root, directory, report) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        report(unreadable((0,contain/* reportedPath */.nD)(root, directory), 'access to the directory is denied', cause));
        return [];
    }
}
function visitTarget(root, link, visit, report) {
    const target = targetOf(link);
    if (target === undefined)
        return;
    if ((0,contain/* isWithin */.UO)(root, target))
        visit(target);
    else {
        const file = (0,contain/* reportedPath */.nD)(root, link);
        report(new problem/* Problem */.A('file/link-outside', `Cannot read "${file}": it is a link to a file outside the workspace`, {
            at: { file },
            hint: 'Put the file itself into the repository. Nothing outside it is read or written.',
        }));
    }
}
/** The file that a link leads to; undefined for a dangling link or one to a directory, which Flux passes over too. */
function targetOf(link) {
    try {
        const target = (0,external_node_fs_.realpathSync)(link);
        return (0,external_node_fs_.statSync)(target).isFile() ? target : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./src/edge/workspace/write.ts






/**
 * Replaces the content of all files or of none, each by a file beside it that takes its place, and keeps their modes.
 * Whoever wrote to one of them meanwhile loses nothing: that is a Problem (`workspace/changed`).
 */
function replaceFiles(root, files) {
    const made = [];
    try {
        for (const file of files) {
            const path = (0,contain/* namedPathWithin */.cM)(root, file.name);
            openDirectory(root, (0,external_node_path_.dirname)(path), file.name);
            const mode = modeOf(path, file.name);
            if (isThere(path, file))
                continue;
            const beside = `${path}.flux-image-automation-${(0,external_node_crypto_.randomUUID)()}`;
            made.push({ name: file.name, path, beside });
            writing(file.name, () => {
                (0,external_node_fs_.writeFileSync)(beside, file.text, { flag: 'wx', mode });
                (0,external_node_fs_.chmodSync)(beside, mode);
            });
        }
        for (const { name, path, beside } of made)
            writing(name, () => {
                (0,external_node_fs_.renameSync)(beside, path);
            });
    }
    finally {
        for (const { beside } of made)
            (0,external_node_fs_.rmSync)(beside, { force: true });
    }
}
/** The directory is resolved anew, so that a link laid since the file was read leads nowhere outside. */
function openDirectory(root, directory, name) {
    if (!(0,contain/* isWithin */.UO)(root, (0,contain/* realDirectoryAround */.Fc)(directory))) {
        throw new problem/* Problem */.A('workspace/path-outside', `Cannot write "${name}": a link leads it outside the workspace`, {
            at: { file: name },
        });
    }
    writing(name, () => {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    });
}
/** Tells whether the text is there already. Another one than it was made from is a person's. */
function isThere(path, { name, text, from }) {
    if (from === undefined)
        return false;
    const now = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined ? undefined : readText(path, name);
    if (now === text)
        return true;
    if (now === from.text)
        return false;
    throw new problem/* Problem */.A('workspace/changed', `Cannot write "${name}": somebody else has changed it since it was read`, {
        at: { file: name },
        hint: 'Nothing was written. Run again: the change is then made on the new text.',
    });
}
function writing(name, work) {
    try {
        work();
    }
    catch (cause) {
        throw new problem/* Problem */.A('workspace/unreadable', `Cannot write "${name}": ${stateOf(cause)}`, {
            at: { file: name },
            cause,
        });
    }
}
/** What the codes of errno(3) mean here. */
const states = new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk is full'],
    ['ENOTDIR', 'a file stands where its directory should'],
    ['EEXIST', 'a file stands where its directory should'],
]);
function stateOf(cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return states.get(code) ?? 'the file or its directory is read-only';
}
function modeOf(path, name) {
    const entry = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (entry === undefined)
        return 0o644;
    if (entry.isFile())
        return entry.mode & 0o7777;
    throw new problem/* Problem */.A('workspace/path-outside', `Cannot write "${name}": it is no regular file`, { at: { file: name } });
}

;// CONCATENATED MODULE: ./src/edge/workspace/workspace.ts









/** Opens the checked-out repository whose root is the given directory, which must exist. */
function openWorkspace(directory, isLeftOut = () => Promise.resolve(false)) {
    const root = (0,external_node_fs_.realpathSync)(directory);
    // What is written was made from what was read first: a change since then is somebody else's.
    const seen = new Map();
    const see = (path, text) => {
        if (!seen.has(path))
            seen.set(path, { text });
    };
    return {
        find: (under, needles) => promised(() => {
            const found = find(root, under, needles);
            for (const { path, text } of found.files)
                see(path, text);
            return found;
        }),
        isLeftOut: async (path) => isLeftOut((0,contain/* reportedPath */.nD)(root, (0,contain/* namedPathWithin */.cM)(root, path))),
        resolve: (path) => promised(() => (0,contain/* reportedPath */.nD)(root, (0,contain/* realPathWithin */.Nm)(root, path))),
        read: (path) => promised(() => {
            const text = read(root, path);
            see(path, text);
            return text;
        }),
        write: (files) => promised(() => {
            replaceFiles(root, files.map(({ path, text }) => ({ name: path, text, from: seen.get(path) })));
            for (const { path, text } of files)
                seen.set(path, { text });
        }),
    };
}
/** Reading is done without waiting on each file in turn: for thousands of small files that is the fastest way. */
function find(root, under, needles) {
    const files = new Map();
    const problems = [];
    const sought = soughtFor(needles);
    const report = (problem) => void problems.push(problem);
    const visit = (path) => {
        if (files.has(path))
            return;
        const name = (0,contain/* reportedPath */.nD)(root, path);
        const text = reporting(() => readIfHolding(path, name, sought), report);
        files.set(path, text === undefined ? undefined : { path: name, text });
    };
    for (const path of under)
        reporting(() => {
            walk(root, (0,contain/* realPathWithin */.Nm)(root, path), visit, report);
        }, report);
    const found = [...files.values()].filter((file) => file !== undefined);
    return { files: found.sort((a, b) => (0,bytewise/* bytewise */.Z)(a.path, b.path)), problems, looked: files.size };
}
function read(root, path) {
    if (!(0,external_node_fs_.existsSync)((0,contain/* namedPathWithin */.cM)(root, path)))
        return undefined;
    return readText((0,contain/* realPathWithin */.Nm)(root, path), path);
}
/** Does the work, or reports the Problem in its way. */
function reporting(work, report) {
    const result = (0,attempt/* attempt */.C)(work);
    if (!(result instanceof problem/* Problem */.A))
        return result;
    report(result);
    return undefined;
}
/** Does the work at once and gives its end as a promise, a Problem included. */
function promised(work) {
    return new Promise((resolve) => {
        resolve(work());
    });
}


/***/ }),

/***/ 80865:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ readRestraint),
/* harmony export */   H_: () => (/* binding */ guardOn),
/* harmony export */   ew: () => (/* binding */ barredBy)
/* harmony export */ });
/* harmony import */ var _core_environments_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23975);
/* harmony import */ var _core_environments_hold_notices_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51965);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14427);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(61848);





/** Gathers what keeps updates out of environments. */
async function readRestraint(configuration, inventory, edges) {
    const { ownBranch, now } = edges;
    const base = { configuration, ownBranch, now, orderOf: await ordersIn(inventory) };
    if (configuration === undefined)
        return { ...base, holds: undefined, problems: [] };
    // The checkout is as good as the server here: what is written is judged again by the text that it is written on.
    const { holds, problems } = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherHolds */ .sT)(configuration, edges, edges.workspace);
    const notices = (0,_core_environments_hold_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .holdNotices */ .Z)(holds ?? [], configuration.holds, now);
    return { ...base, holds, problems: [...problems.map(asWarning), ...notices] };
}
async function ordersIn({ policies }) {
    if (policies.size === 0)
        return () => () => 0;
    const { orderBy } = await Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(7059), __nccwpck_require__.e(8054)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18054));
    return (policy) => orderBy(policies.get(policy));
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
/**
 * Makes the guard of the text that is about to change: a rollback may have added a hold to it since. Throws
 * `config/invalid-value` where an environment's path is a link there, for that would leave its files to anybody.
 */
async function guardOn(source, branches, restraint) {
    const { configuration, holds, ownBranch, orderOf, now } = restraint;
    for (const environment of configuration?.environments.values() ?? []) {
        const path = environment.paths.find((place) => source.isLinked?.(place));
        if (path === undefined || !branches.includes((0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .branchOf */ .W0)(environment, ownBranch)))
            continue;
        throw linkedPath(environment.name, path, branches);
    }
    const fresh = configuration === undefined ? undefined : await (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsIn */ .a5)(source, configuration.holds);
    return (0,_core_environments_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardOf */ .HY)({ configuration, holds: withFresh(), branches, orderOf, now });
    function withFresh() {
        if (configuration === undefined || holds === undefined || fresh?.holds === undefined)
            return undefined;
        const isHere = (hold) => branches.some((branch) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .belongs */ .Fz)(hold, branch, configuration, ownBranch));
        return [...holds.filter((hold) => !isHere(hold)), ...fresh.holds.filter(isHere)];
    }
}
function linkedPath(name, path, branches) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('config/invalid-value', `Cannot take "${path}" for files of the environment "${name}": it is a link, or behind one, on ${branches.join(', ')}`, { hint: 'Name the directory or file itself, where the link leads.' });
}


/***/ }),

/***/ 14427:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ findMarked),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   YD: () => (/* binding */ publishChange),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _core_change_source_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65283);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91400);
/* harmony import */ var _core_report_publication_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(29112);
/* harmony import */ var _repository_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(43138);





/** Tells whether a run may write anything to GitHub. */
function mayWrite({ dryRun }, { github }) {
    return !dryRun && github !== undefined && github.publishing.readOnly === undefined;
}
/** The branch that an environment lives on. */
function branchOf({ branch }, ownBranch) {
    return branch ?? ownBranch;
}
/** The files and directories of an environment. */
function placesOf({ paths }) {
    return paths.length === 0 ? ['.'] : paths;
}
/**
 * Finds the files of an environment that hold markers. What a link of it leads to elsewhere is not of it: else whoever
 * may write here could have files of another environment written, past its gates.
 */
async function findMarked(source, environment) {
    const places = placesOf(environment);
    const found = await source.find(places, [_repository_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .markerNeedle */ .a]);
    return { ...found, files: found.files.filter(({ path }) => places.some((place) => (0,_core_change_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnder */ .Jo)(place, path))) };
}
/** Publishes through GitHub, or writes what the same plan proposes into the workspace. */
async function publishChange(plan, dryRun, edges) {
    if (edges.github === undefined)
        return changeWorkspace(plan, dryRun, edges);
    const { publishBranch } = await Promise.all(/* import() */[__nccwpck_require__.e(5417), __nccwpck_require__.e(1635)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81635));
    const publication = await publishBranch(plan, edges.github.publishing);
    const proposals = publication.commits.map(({ proposal }) => proposal);
    return {
        edits: proposals.flatMap(({ edits }) => edits),
        problems: [...publication.problems, ...proposals.flatMap(({ problems }) => problems)],
        publications: (0,_core_report_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .reported */ .Y)(publication),
        commit: publication.commit,
        hasPullRequest: publication.pullRequest !== undefined,
        trace: publication.trace,
    };
}
async function changeWorkspace(plan, dryRun, edges) {
    const { workspace, ownBranch } = edges;
    const base = plan.kind === 'direct' ? plan.branch : plan.base;
    if (base !== ownBranch)
        throw elsewhere(base, ownBranch);
    const texts = new Map();
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(plan.commits, 1, async (commit) => {
        const proposal = await commit.propose((0,_core_change_source_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaid */ .ZY)(workspace, texts));
        for (const { path, text } of proposal.files)
            texts.set(path, text);
        return proposal;
    });
    const proposals = settled.filter((one) => !(one instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A));
    if (!dryRun && texts.size > 0)
        await workspace.write([...texts].map(([path, text]) => ({ path, text })));
    const none = { branch: null, commit: null, pullRequest: null, verified: null };
    return {
        edits: proposals.flatMap(({ edits }) => edits),
        problems: [...settled.filter((one) => one instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A), ...proposals.flatMap(({ problems }) => problems)],
        publications: dryRun || texts.size === 0 ? [] : [{ kind: 'workspace', ...none }],
        commit: undefined,
        hasPullRequest: false,
        trace: undefined,
    };
}
function elsewhere(branch, ownBranch) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('environment/elsewhere', `Cannot change the branch "${branch}" here: the workspace has "${ownBranch}" checked out`, { hint: `Check out "${branch}", or let the change be published through GitHub.` });
}


/***/ }),

/***/ 61848:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ belongs),
/* harmony export */   a5: () => (/* binding */ holdsIn),
/* harmony export */   aN: () => (/* binding */ newestSource),
/* harmony export */   b6: () => (/* binding */ environmentNamed),
/* harmony export */   sT: () => (/* binding */ gatherHolds),
/* harmony export */   zm: () => (/* binding */ readEnvironments)
/* harmony export */ });
/* harmony import */ var _core_environments_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47840);
/* harmony import */ var _core_environments_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(72547);
/* harmony import */ var _core_change_source_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(65283);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97420);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91400);
/* harmony import */ var _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92432);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(14427);







/**
 * Reads the configuration of environments from the workspace. None need be there, but for one that somebody has named:
 * a misspelt name would protect nothing.
 */
async function readEnvironments(file, workspace) {
    const text = await workspace.read(file);
    if (text === undefined && (await workspace.isLeftOut?.(file)) === true)
        return { configuration: undefined, problems: [leftOut(file)] };
    if (text === undefined && file !== _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputDefaults */ .V.config)
        return { configuration: undefined, problems: [missing(file)] };
    if (text === undefined)
        return { configuration: _core_environments_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .noConfiguration */ .Uh, problems: [] };
    const { readConfiguration } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3489)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43489));
    const read = readConfiguration({ path: file, text });
    if (read.configuration === undefined)
        return read;
    const { linked, missing: absent } = await judgePaths(read.configuration, file, workspace);
    return linked.length > 0
        ? { configuration: undefined, problems: linked }
        : { ...read, problems: [...read.problems, ...absent] };
}
/**
 * Files go by their real paths: behind a link they would be of no environment, and a protected one would be open. So it
 * would be where a path is misspelt; but one that is not here may be on another branch, or its last file have gone.
 */
async function judgePaths(configuration, file, workspace) {
    const here = new Set((0,_core_environments_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentsHere */ .xS)(configuration));
    const places = [...configuration.environments.values()].flatMap((environment) => environment.paths.map((path) => ({ environment, path })));
    const real = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)(places, 1, ({ path }) => workspace.resolve(path));
    const isMissing = (at) => {
        const found = real[at];
        return found instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A && found.code === 'workspace/path-missing';
    };
    return {
        linked: places.flatMap(({ environment, path }, at) => isMissing(at) || real[at] === path ? [] : [linkedPath(environment.name, path, file)]),
        missing: places.flatMap(({ environment, path }, at) => isMissing(at) && here.has(environment) ? [missingPath(environment, path)] : []),
    };
}
function missingPath({ name, at, protected: isClosed }, path) {
    const message = `Cannot find "${path}" of the environment "${name}": there is no such file or directory`;
    const open = isClosed ? 'nothing is protected by it' : 'nothing belongs to the environment by it';
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('environment/path-missing', message, { at, hint: `Correct or remove the path: ${open}.` });
}
function linkedPath(name, path, file) {
    const message = `Cannot take "${path}" for files of the environment "${name}": it is a link, or behind one`;
    const hint = 'Name the directory or file itself, where the link leads.';
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('config/invalid-value', message, { at: { file }, hint });
}
function missing(file) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('config/missing-file', `Cannot read the configuration "${file}": there is no such file`, {
        hint: `Correct config, or leave it out for ${_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputDefaults */ .V.config}, which need not be there.`,
    });
}
/** What the file protects would be open to everybody. */
function leftOut(file) {
    const message = `Cannot read "${file}": it stands in Git, and the checkout is sparse and leaves it out`;
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('workspace/left-out', message, {
        hint: `Add its directory to the sparse checkout: git sparse-checkout add ${file.replace(/\/[^/]*$/, '')}. In a workflow, that is a line of sparse-checkout of actions/checkout.`,
    });
}
/** Reads the holds that files of a source record; none where there is no such file. */
async function holdsIn(source, path) {
    const { files } = await source.find([path], ['']);
    const [file] = files;
    if (file === undefined && (await source.isLeftOut?.(path)) === true)
        return { holds: undefined, problems: [leftOut(path)] };
    if (file === undefined)
        return { holds: [], problems: [] };
    const { readHolds } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5675)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85675));
    return readHolds(file);
}
/**
 * Gathers the holds of all branches that have environments. Each counts where its environment lives: a copy that a
 * merge brought to another branch would outlive a resume. `own` is what to read of the own branch, where that is known.
 */
async function gatherHolds(configuration, edges, own) {
    const { ownBranch } = edges;
    const branches = [...configuration.environments.values()].map((environment) => (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W0)(environment, ownBranch));
    const problems = [];
    const holds = [];
    let complete = true;
    for (const branch of new Set([ownBranch, ...branches])) {
        const known = branch === ownBranch ? own : undefined;
        const [source] = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([branch], 1, async (name) => known ?? newestSource(name, edges));
        if (source instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A)
            problems.push(source);
        if (source === undefined || source instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A)
            continue;
        const found = await holdsIn(source, configuration.holds);
        problems.push(...found.problems);
        complete &&= found.holds !== undefined;
        holds.push(...(found.holds ?? []).filter((hold) => belongs(hold, branch, configuration, ownBranch)));
    }
    return { holds: complete ? holds : undefined, problems };
}
/** Tells whether a hold that a branch records counts: its environment lives there, or is not known at all. */
function belongs(hold, branch, { environments }, ownBranch) {
    const environment = environments.get(hold.environment);
    return environment === undefined || (environment.branch ?? ownBranch) === branch;
}
/** Shows the newest text of a branch: on the server, or in the workspace, or in the clone. Throws a Problem. */
async function newestSource(branch, edges) {
    const { github, ownBranch, workspace, history } = edges;
    if (github === undefined && branch === ownBranch)
        return workspace;
    for await (const [newest] of history.commits(branch, [])) {
        if (newest !== undefined)
            return history.sourceAt(branch, newest);
    }
    return (0,_core_change_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceOf */ .vz)([]);
}
/** Finds an environment by its name. Throws `environment/unknown`. */
function environmentNamed({ environments }, name) {
    const environment = environments.get(name);
    if (environment !== undefined)
        return environment;
    const known = [...environments.keys()].join(', ');
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('environment/unknown', `Cannot find the environment "${name}": the configuration does not name it`, {
        hint: known === '' ? 'Describe environments in .github/image-automation.yaml.' : `It names ${known}.`,
    });
}


/***/ }),

/***/ 42403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _core_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40688);
/* harmony import */ var _environments_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61848);


/**
 * Adds to a report what runs where. With `page-file`, that is all that the page shows. Without it, only what the files of
 * the checkout tell, together with what the run itself changed: reading them costs milliseconds, and nothing is asked of
 * GitHub or of Git's history for a picture that nobody may look at.
 */
async function survey(report, settings, edges) {
    if (settings.pageFile === '')
        return withLandscape(report, settings, edges);
    const { gatherOverview } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(2088), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(2018), __nccwpck_require__.e(4545), __nccwpck_require__.e(9614)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37514));
    const { overview, problems } = await gatherOverview(settings, edges);
    return { ...report, overview, problems: (0,_core_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .inProblemOrder */ .D)([...report.problems, ...problems]) };
}
/** Nothing is added where nobody has described environments, or their description is wrong, which the run tells by itself. */
async function withLandscape(report, settings, edges) {
    const { configuration } = await (0,_environments_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironments */ .zm)(settings.config, edges.workspace);
    if (configuration === undefined || configuration.environments.size === 0)
        return report;
    const { landscapeFor } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(1650)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31650));
    return { ...report, landscape: await landscapeFor(configuration, report, edges) };
}


/***/ }),

/***/ 43138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository),
/* harmony export */   a: () => (/* binding */ markerNeedle)
/* harmony export */ });
/* harmony import */ var _core_flux_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61855);
/* harmony import */ var _core_manifests_misspelt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28047);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58986);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(91400);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(69804);





/** Files with these bytes hold markers that Flux would follow, or not quite. */
const markerNeedle = '$imagepolicy';
/** A file without any of these holds neither an object that is read nor a marker, well-formed or not. */
const needles = [
    ...[..._core_manifests_misspelt_js__WEBPACK_IMPORTED_MODULE_1__/* .markerNeedles */ .zZ, 'toolkit.fluxcd.io', 'kind: Namespace'],
    ...['kind: Secret', 'kind: SealedSecret', 'kind: ServiceAccount'],
];
/** Reads the objects, from the raw files or as kustomize renders them, and the files that hold a marker. */
async function readRepository(settings, edges) {
    edges.progress.group(`Reading ${settings.paths.join(', ')}`);
    const found = await edges.workspace.find(settings.paths, needles);
    const [rendered, failures] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__/* .sortOut */ .$)(await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(settings.kustomize, 4, (directory) => render(directory, edges)));
    const inventory = await read(found.files, rendered, settings);
    edges.vault?.fill(inventory.secrets);
    const unmatched = edges.vault === undefined ? [] : await unmatchedIn(inventory, edges.vault);
    edges.progress.info([
        (0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(found.looked, 'file'),
        (0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(inventory.repositories.size, 'repository', 'repositories'),
        (0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(inventory.policies.size, 'policy', 'policies'),
        (0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(inventory.automations.length, 'automation'),
    ].join(', '));
    edges.progress.endGroup();
    return {
        inventory,
        files: found.files,
        problems: [...found.problems, ...failures, ...inventory.problems, ...unmatched],
    };
}
/** Where there is nothing to read, the parser is not even loaded (docs/decisions/0009). */
async function read(files, rendered, { namespace, kustomize }) {
    if (files.length === 0 && rendered.length === 0)
        return (0,_core_flux_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryOf */ .o)();
    const { readObjects, readRendered } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8806), __nccwpck_require__.e(5472), __nccwpck_require__.e(362)]).then(__nccwpck_require__.bind(__nccwpck_require__, 362));
    const raw = kustomize.length === 0 ? files : [];
    return (0,_core_flux_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryOf */ .o)(readObjects(raw, { namespace }), readRendered(rendered, { namespace, raw: files }));
}
async function unmatchedIn({ repositories }, vault) {
    const objects = [...repositories.values()];
    const isWithSecret = objects.some((one) => one.secretRef !== undefined || one.serviceAccountName !== undefined);
    if (!isWithSecret)
        return [];
    const { unmatchedSecrets } = await Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(156)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20156));
    return unmatchedSecrets(objects, vault);
}
async function render(directory, { workspace, kustomize }) {
    const path = await workspace.resolve(directory);
    return { path, text: await kustomize.build(path) };
}


/***/ }),

/***/ 6745:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ weighed)
/* harmony export */ });
/* harmony import */ var _core_check_excuses_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2686);
/* harmony import */ var _core_check_severities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7976);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(58986);
/* harmony import */ var _core_report_assemble_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40688);
/* harmony import */ var _environments_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(61848);






/**
 * Weighs the problems of a finished run as the repository's configuration and the comments in its files want it. What
 * the run did was decided before, by the problems as they were; mode `check` has done it by itself.
 */
async function weighed(report, { config }, workspace) {
    if (report.mode === 'check' || report.problems.length === 0)
        return report;
    const { configuration } = await (0,_environments_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readEnvironments */ .zm)(config, workspace);
    const severities = configuration?.severities ?? new Map();
    const { excuses } = (0,_core_check_excuses_js__WEBPACK_IMPORTED_MODULE_0__/* .excusesIn */ .WH)(await filesOf(report.problems, workspace));
    const weigh = (problems) => (0,_core_check_excuses_js__WEBPACK_IMPORTED_MODULE_0__/* .excused */ ._K)((0,_core_check_severities_js__WEBPACK_IMPORTED_MODULE_1__/* .withSeverities */ .s)(problems, severities), excuses);
    return {
        ...report,
        policies: report.policies.map((policy) => weighedPolicy(policy, weigh)),
        problems: (0,_core_report_assemble_js__WEBPACK_IMPORTED_MODULE_4__/* .inProblemOrder */ .D)(weigh(report.problems)),
    };
}
/** What a policy came to is told whatever is thought of it. */
function weighedPolicy(policy, weigh) {
    const { outcome } = policy;
    if (outcome.kind === 'selected')
        return policy;
    const [problem = outcome.problem] = weigh([outcome.problem]);
    return { ...policy, outcome: { ...outcome, problem } };
}
/** The files that problems stand in; one that cannot be read excuses nothing. */
async function filesOf(problems, workspace) {
    const paths = new Set(problems.flatMap(({ at }) => (at?.line === undefined ? [] : at.file)));
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([...paths], 8, async (path) => ({ path, text: (await workspace.read(path)) ?? '' }));
    return (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_3__/* .sortOut */ .$)(settled)[0];
}


/***/ }),

/***/ 10893:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reachesOf)
/* harmony export */ });
/* harmony import */ var _core_flux_place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62788);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58986);




/** Finds where each automation really writes; one whose path is missing or leaves the workspace is left out. */
async function reachesOf(automations, workspace) {
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(automations, 1, async (automation) => {
        const [path] = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)([automation.path], 1, (place) => workspace.resolve(place));
        if (path instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            throw path.with({ at: (0,_core_flux_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfField */ .n)(automation.meta, 'spec.update.path') });
        return { automation, path: path ?? '.' };
    });
    const [reaches, problems] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__/* .sortOut */ .$)(settled);
    return { reaches, problems };
}


/***/ }),

/***/ 15303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I9: () => (/* binding */ recall),
  nN: () => (/* binding */ recollectionOf),
  kY: () => (/* binding */ remember)
});

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __nccwpck_require__(10795);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __nccwpck_require__(26669);
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
/** Clocks of two machines differ. */
const skew = 5 * instant/* minute */.Vc;
/** So long ago that the list is due and the scan is noted, and not so long that the list is dropped. */
const longAgo = 31 * instant/* day */.vd;
/**
 * Takes sightings that lie ahead for news of now, lest a tag seem older than it is, and scans that do for old ones: a
 * clock that was wrong once must not stop all scans until that day, and taken for now they would stop them for ever,
 * each run anew.
 */
function notAhead(ledger, now) {
    const upTo = (at) => Math.min(at, now);
    const past = ({ scan, seen }) => ({
        scan: { ...scan, at: scan.at > now + skew ? now - longAgo : upTo(scan.at) },
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
var format = __nccwpck_require__(43320);
// EXTERNAL MODULE: ./src/core/memory/ledger.ts
var memory_ledger = __nccwpck_require__(74810);
// EXTERNAL MODULE: ./src/core/memory/told.ts
var memory_told = __nccwpck_require__(22230);
// EXTERNAL MODULE: ./src/core/memory/merge.ts
var merge = __nccwpck_require__(94611);
// EXTERNAL MODULE: ./src/core/memory/trouble.ts
var trouble = __nccwpck_require__(46832);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __nccwpck_require__(91400);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ selectTags),
/* harmony export */   Vy: () => (/* binding */ listingsOf),
/* harmony export */   uB: () => (/* binding */ notedAsWaiting)
/* harmony export */ });
/* harmony import */ var _core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34824);
/* harmony import */ var _core_change_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20140);
/* harmony import */ var _core_flux_place_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(62788);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51701);
/* harmony import */ var _core_memory_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76319);
/* harmony import */ var _core_memory_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(32590);
/* harmony import */ var _core_problem_attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(754);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(97420);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(69804);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(91400);
/* harmony import */ var _core_registry_endpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(83842);
/* harmony import */ var _core_registry_lanes_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(79772);












/** Selects a tag for every policy. Each list of tags is fetched once, however many policies choose from it. */
async function selectTags(policies, inventory, options, edges) {
    const { listings, refused } = listingsOf(policies, inventory);
    edges.progress.group(`Scanning ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(listings.length, 'image repository', 'image repositories')}`);
    const run = { options, edges, warnings: [], waiting: new Map(), notes: new _core_memory_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .Notes */ .u() };
    const scans = await scan(listings, run);
    edges.progress.endGroup();
    const answers = listings.flatMap((listing, index) => answersOf(listing, scans[index] ?? []));
    const byPolicy = new Map([...refused, ...answers].map((outcome) => [outcome.policy, outcome]));
    const ordered = policies.flatMap(({ id }) => byPolicy.get(id) ?? []);
    const { warnings, waiting, notes } = run;
    return { outcomes: new Map(ordered.map((outcome) => [outcome.policy, outcome])), warnings, waiting, notes };
}
/** What chooses is loaded where there is something to choose from. */
async function scan(listings, run) {
    if (listings.length === 0)
        return [];
    const { scanList } = await Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(7059), __nccwpck_require__.e(3367), __nccwpck_require__.e(8952)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38952));
    const lanes = (0,_core_registry_lanes_js__WEBPACK_IMPORTED_MODULE_9__/* .scanLanes */ .x$)(run.options.concurrency, (listing) => hostOf(listing, run.options));
    return (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .settleInLanes */ .q)(listings, lanes, (listing) => scanList(listing, run));
}
/** Groups policies by the lists that they choose from, in the order of each list's first policy. */
function listingsOf(policies, inventory) {
    const listings = new Map();
    const refused = [];
    for (const policy of policies) {
        const found = (0,_core_problem_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .attempt */ .C)(() => keyed((0,_core_change_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .followed */ .Xd)(inventory, policy)));
        if (found instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .Problem */ .A) {
            const repository = inventory.repositories.get(policy.repository);
            const at = found.at ?? (repository && (0,_core_flux_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOfField */ .n)(repository.meta, 'spec.image'));
            refused.push((0,_core_change_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unselected */ .tP)(policy.id, repository?.image, found.with({ at })));
        }
        else
            listings.set(found.key, joined(listings.get(found.key), found.asked));
    }
    return { listings: [...listings.values()], refused };
}
/** The registry that is asked for a list. */
function hostOf([{ repository }], { mirrors = [] }) {
    return (0,_core_registry_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .endpointOf */ .X)((0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(repository.image), mirrors, repository.insecure).host;
}
function joined(listing, asked) {
    return listing === undefined ? [asked] : [...listing, asked];
}
function keyed(asked) {
    return { key: (0,_core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listingKey */ ._)(asked.repository), asked };
}
/** What stops a list stops every policy that chooses from it. */
function answersOf(listing, scanned) {
    if (!(scanned instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .Problem */ .A))
        return scanned;
    return listing.map(({ policy, repository }) => (0,_core_change_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unselected */ .tP)(policy.id, repository.image, scanned));
}
/** Gives the outcomes as a report shows them: with a word where the selection is that of an earlier run. */
function notedAsWaiting({ outcomes, waiting }) {
    return new Map([...outcomes].map(([id, outcome]) => {
        const due = waiting.get(id);
        if (due === undefined || outcome.kind === 'unselected')
            return [id, outcome];
        return [id, { ...outcome, reason: `${outcome.reason}; not scanned, due at ${(0,_core_memory_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .printMoment */ .A)(due)}` }];
    }));
}


/***/ }),

/***/ 18944:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var _core_change_held_back_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(45793);
/* harmony import */ var _core_change_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91031);
/* harmony import */ var _core_environments_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(72547);
/* harmony import */ var _core_report_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40688);
/* harmony import */ var _select_remember_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15303);
/* harmony import */ var _update_ground_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63028);
/* harmony import */ var _repository_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(10893);
/* harmony import */ var _select_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(98985);








/** Scans the registries, selects by the policies, rewrites the marked manifests, and publishes the changes. */
async function update(settings, given) {
    const edges = isAfterShards(settings)
        ? await (await __nccwpck_require__.e(/* import() */ 7265).then(__nccwpck_require__.bind(__nccwpck_require__, 27265))).fromShards(settings, given)
        : given;
    const ground = await (0,_update_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .readUpdate */ .I)(settings, edges, (beforehand) => announce(settings, edges, beforehand));
    const { reading, recalled, run, marked, environments, restraint, options } = ground;
    const { deployed } = options;
    const selected = await (0,_select_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .selectTags */ .O)(run.policies, reading.inventory, options, edges);
    const { reaches, problems } = await (0,_repository_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .reachesOf */ .Z)(reading.inventory.automations, edges.workspace);
    const known = new Map(marked.map((file) => [file.path, file]));
    const basis = { inventory: reading.inventory, outcomes: selected.outcomes, settings, restraint, known };
    const writing = reaches.filter(({ automation }) => run.automations.includes(automation));
    const changes = await write(environments.configuration, { files: marked, writing, run, basis }, edges);
    const news = selected.notes.news(isFailure([...environments.problems, ...changes.problems]));
    const kept = isReadOnly(settings, edges) ? [] : await (0,_select_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .remember */ .kY)((0,_update_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .momentOf */ .E)(edges), news, recalled);
    return (0,_core_report_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleReport */ .x)({
        mode: 'update',
        dryRun: settings.dryRun,
        outcomes: (0,_core_change_held_back_js__WEBPACK_IMPORTED_MODULE_6__/* .withHeldBack */ .x)((0,_select_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .notedAsWaiting */ .uB)(selected), changes.problems).values(),
        deployed,
        edits: changes.edits,
        problems: [
            ...reading.problems,
            ...run.problems,
            ...environments.problems,
            ...restraint.problems,
            ...problems,
            ...markerProblems(marked, reaches, { ...environments, inventory: reading.inventory }),
            ...selected.warnings,
            ...changes.problems,
            ...(run.policies.length === 0 ? [] : recalled.problems),
            ...kept,
        ],
        publications: changes.publications,
        deeds: changes.deeds,
    });
}
/** What stands on GitHub when the run begins is asked for together with what earlier runs kept there. */
async function announce(settings, { github }, { reading, run, environments, restraint }) {
    const { configuration } = environments;
    if (github === undefined || configuration === undefined)
        return;
    const { expectUpdate } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(5417), __nccwpck_require__.e(5106), __nccwpck_require__.e(8660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19485));
    const basis = { inventory: reading.inventory, settings, restraint, known: new Map() };
    expectUpdate(run.automations, basis, configuration.pullRequest, github);
}
function markerProblems(marked, reaches, { inventory, configuration }) {
    const left = marked.filter(({ path }) => configuration === undefined || !(0,_core_environments_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .isPromotedInto */ .DM)(configuration, path));
    return [...marked.flatMap((file) => file.problems), ...(0,_core_change_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachedMarkers */ .J)(left, reaches, inventory)];
}
function isFailure(problems) {
    return problems.some(({ severity }) => severity === 'error');
}
function isAfterShards({ plan, scanResults }) {
    return plan !== '' || scanResults.length > 0;
}
function isReadOnly({ dryRun }, { github }) {
    return dryRun || github?.publishing.readOnly !== undefined;
}
/** A configuration that cannot be read may protect anything, so nothing is written then. */
async function write(configuration, work, edges) {
    const { files, writing, run, basis } = work;
    const nothing = { edits: [], problems: [], publications: [], deeds: [] };
    if (configuration === undefined)
        return nothing;
    if (edges.github === undefined) {
        if (writing.length === 0)
            return nothing;
        const { rewriteWorkspace } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(343)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30343));
        return rewriteWorkspace(files, writing, basis, edges.workspace);
    }
    const { publishUpdate } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(5417), __nccwpck_require__.e(5106), __nccwpck_require__.e(8660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19485));
    return publishUpdate(run.automations, basis, configuration.pullRequest, edges.github);
}


/***/ }),

/***/ 63028:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   I: () => (/* binding */ readUpdate)
/* harmony export */ });
/* harmony import */ var _core_change_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30841);
/* harmony import */ var _core_manifests_deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1114);
/* harmony import */ var _core_manifests_misspelt_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28047);
/* harmony import */ var _core_registry_registry_mirrors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90457);
/* harmony import */ var _environments_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(80865);
/* harmony import */ var _environments_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(61848);
/* harmony import */ var _repository_inventory_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(43138);
/* harmony import */ var _select_remember_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(15303);








/**
 * Reads the objects, the manifests, what restrains an update, and what earlier runs remembered. `announce` is called
 * before that is asked for, which is when other questions can go with it.
 */
async function readUpdate(settings, edges, announce = () => Promise.resolve()) {
    const then = momentOf(edges);
    const reading = await (0,_repository_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .readRepository */ .N)(settings, edges);
    const run = (0,_core_change_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .n)(reading.inventory, settings);
    const marked = await markedFilesOf(reading);
    const environments = await (0,_environments_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readEnvironments */ .zm)(settings.config, edges.workspace);
    const restraint = await (0,_environments_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .readRestraint */ .Bv)(environments.configuration, reading.inventory, edges);
    await announce({ reading, run, environments, restraint });
    const recalled = await (0,_select_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .recall */ .I9)(then);
    const { concurrency, allowDowngrade, registryMirrors } = settings;
    const options = {
        concurrency,
        mirrors: (0,_core_registry_registry_mirrors_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegistryMirrors */ .X)(registryMirrors),
        allowDowngrade,
        deployed: (0,_core_manifests_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .findDeployed */ ._)(marked),
        recollection: (0,_select_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .recollectionOf */ .nN)(recalled, settings, then),
        barredFor: (policy) => (0,_environments_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .barredBy */ .ew)(restraint, policy),
    };
    return { reading, recalled, run, marked, environments, restraint, options };
}
/** The memory's edges at the moment that selections are made for. */
function momentOf(edges) {
    return { memory: edges.memory, scheduled: edges.scheduled, now: edges.asOf ?? edges.now };
}
async function markedFilesOf({ files }) {
    const wanted = files.filter(({ text }) => (0,_core_manifests_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldMarkers */ .As)(text));
    if (wanted.length === 0)
        return [];
    const { readMarkers } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8806), __nccwpck_require__.e(526)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10526));
    return wanted.map(({ path, text }) => readMarkers(path, text));
}


/***/ }),

/***/ 41730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_notification_kind_of_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74131);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(97420);
/* harmony import */ var _core_registry_hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(91472);
/* harmony import */ var _core_registry_registry_credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(76263);
/* harmony import */ var _core_registry_registry_mirrors_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(90457);
/* harmony import */ var _core_report_file_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(19840);
/* harmony import */ var _core_registry_vault_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(25907);
/* harmony import */ var _core_settings_secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(31072);
/* harmony import */ var _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(20582);
/* harmony import */ var _edge_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(38585);
/* harmony import */ var _edge_github_context_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(26126);
/* harmony import */ var _edge_github_foresight_js__WEBPACK_IMPORTED_MODULE_27__ = __nccwpck_require__(20774);
/* harmony import */ var _edge_github_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(29729);
/* harmony import */ var _edge_git_branch_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(12304);
/* harmony import */ var _edge_git_head_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(93926);
/* harmony import */ var _edge_git_left_out_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(38572);
/* harmony import */ var _edge_git_when_asked_js__WEBPACK_IMPORTED_MODULE_29__ = __nccwpck_require__(84697);
/* harmony import */ var _edge_kustomize_kustomize_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(4683);
/* harmony import */ var _edge_registry_clock_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(45347);
/* harmony import */ var _edge_registry_when_asked_js__WEBPACK_IMPORTED_MODULE_30__ = __nccwpck_require__(14612);
/* harmony import */ var _edge_runner_terminal_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(43230);
/* harmony import */ var _edge_shards_when_asked_js__WEBPACK_IMPORTED_MODULE_28__ = __nccwpck_require__(57430);
/* harmony import */ var _edge_workspace_output_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(72938);
/* harmony import */ var _edge_workspace_root_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(78639);
/* harmony import */ var _edge_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(99302);
/* harmony import */ var _flows_repository_lenience_js__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(6745);
/* harmony import */ var _flows_overview_survey_js__WEBPACK_IMPORTED_MODULE_25__ = __nccwpck_require__(42403);
/* harmony import */ var _flows_update_js__WEBPACK_IMPORTED_MODULE_26__ = __nccwpck_require__(18944);































const { env } = process;
const onRunner = env['GITHUB_ACTIONS'] === 'true';
const foresight = new _edge_github_foresight_js__WEBPACK_IMPORTED_MODULE_27__/* .Foresight */ ._();
// What only a runner or only GitHub needs is loaded there (docs/decisions/0009).
const runner = onRunner
    ? (await Promise.all(/* import() */[__nccwpck_require__.e(1659), __nccwpck_require__.e(8984)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88515))).openActions(env)
    : (0,_edge_runner_terminal_js__WEBPACK_IMPORTED_MODULE_20__/* .openTerminal */ .j)(env, process.stdout, process.stderr);
// Who reads no further (`| head`) has seen enough: that is no failure of ours.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
void run(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
});
/** Does what was asked for and gives the exit status: 0 done, 1 problems, 2 wrong usage. */
async function run(words) {
    try {
        const commandLine = (0,_edge_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .readCommandLine */ .ye)(words);
        if (commandLine.kind === 'help')
            return await printHelp();
        if (onRunner)
            (0,_edge_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseMisspeltInputs */ .rk)(env);
        return await runMode((0,_core_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .readSettings */ .sb)({ ...(0,_edge_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .readEnvironmentInputs */ .JR)(env), ...commandLine.inputs }));
    }
    catch (error) {
        return explain(error);
    }
}
async function runMode(given) {
    const root = (0,_edge_workspace_root_js__WEBPACK_IMPORTED_MODULE_22__/* .findRoot */ .w)(given.paths, workingDirectory(), env);
    if (given.reportFile !== '')
        (0,_edge_workspace_output_js__WEBPACK_IMPORTED_MODULE_21__/* .requireWritable */ .i)(root.directory, 'report-file', given.reportFile);
    if (given.pageFile !== '')
        (0,_edge_workspace_output_js__WEBPACK_IMPORTED_MODULE_21__/* .requireWritable */ .i)(root.directory, 'page-file', given.pageFile);
    const settings = { ...given, paths: root.paths, publish: publishWay(given) };
    const report = await reportFor(settings, root.directory);
    await runner.present(report);
    const { reportFile, pageFile } = settings;
    if (reportFile !== '')
        (0,_edge_workspace_output_js__WEBPACK_IMPORTED_MODULE_21__/* .writeOutput */ .z)(root.directory, { file: reportFile, what: 'the report' }, (0,_core_report_file_js__WEBPACK_IMPORTED_MODULE_8__/* .reportFile */ .r)(reportFile, report));
    if (pageFile !== '')
        await writePage(root.directory, pageFile, report);
    // The run is done, whoever could not be told of it.
    const weighty = report.problems.filter(({ code }) => !code.startsWith('notification/'));
    const severities = weighty.map(({ severity }) => severity);
    return (0,_core_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isFailure */ .N6)(severities, settings.failOn) ? 1 : 0;
}
/** A Problem that ends the run is reported like any other. */
async function reportFor(settings, root) {
    try {
        const edges = await edgesFor(settings, root);
        const flow = await flows[settings.mode]();
        const report = await flow(settings, edges).catch((error) => failed(settings, error));
        const done = await (0,_flows_repository_lenience_js__WEBPACK_IMPORTED_MODULE_24__/* .weighed */ .a)(await surveyed(report, settings, edges), settings, edges.workspace);
        return await notified(done, settings, edges);
    }
    catch (error) {
        return failed(settings, error);
    }
}
function failed({ mode, dryRun }, error) {
    if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A) || isUsage(error))
        throw error;
    return { mode, dryRun, policies: [], changes: [], problems: [error], publications: [] };
}
/** Adds what runs where: all of it for a page, and for a summary what the checkout tells. */
async function surveyed(report, settings, edges) {
    if (settings.pageFile === '' && !onRunner)
        return report;
    return (0,_flows_overview_survey_js__WEBPACK_IMPORTED_MODULE_25__/* .survey */ .F)(report, settings, edges);
}
/** Tells others what the run did and failed at. All that is for it is loaded where somebody wants to be told. */
async function notified(report, settings, edges) {
    const { github, workspace, now } = edges;
    if (github === undefined || github.publishing.readOnly !== undefined || !(0,_core_notification_kind_of_run_js__WEBPACK_IMPORTED_MODULE_3__/* .tellsOthers */ .e)(settings))
        return report;
    const configuration = await workspace.read(settings.config).catch(() => undefined);
    if (configuration?.includes('notifications') !== true)
        return report;
    const [{ notify }, { openCourier }, { openPost }, { openIssueBook }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(1337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51337)),
        __nccwpck_require__.e(/* import() */ 2742).then(__nccwpck_require__.bind(__nccwpck_require__, 22742)),
        Promise.all(/* import() */[__nccwpck_require__.e(8751), __nccwpck_require__.e(575)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60575)),
        Promise.all(/* import() */[__nccwpck_require__.e(8439), __nccwpck_require__.e(56), __nccwpck_require__.e(5357)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25357)),
    ]);
    const { repository, runUrl } = (0,_edge_github_context_js__WEBPACK_IMPORTED_MODULE_13__/* .readContext */ .y)(env);
    const courier = openCourier({ env, post: openPost(env, _edge_registry_clock_js__WEBPACK_IMPORTED_MODULE_19__/* .systemClock */ .m), mask: runner.mask, time: _edge_registry_clock_js__WEBPACK_IMPORTED_MODULE_19__/* .systemClock */ .m });
    const around = { repository, repositoryUrl: github.url, runUrl, mode: settings.mode, now };
    return notify(report, settings, { ...edges, courier, around, issues: openIssueBook(clientOptions(settings)) });
}
/** Each mode's flow. */
const flows = {
    update: () => Promise.resolve(_flows_update_js__WEBPACK_IMPORTED_MODULE_26__/* .update */ .y),
    promote: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(2088), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(2018), __nccwpck_require__.e(5417), __nccwpck_require__.e(4545), __nccwpck_require__.e(8479), __nccwpck_require__.e(5501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65501))).promote,
    rollback: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(2018), __nccwpck_require__.e(2680), __nccwpck_require__.e(7373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87373))).rollback,
    resume: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(2018), __nccwpck_require__.e(2680), __nccwpck_require__.e(7811)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77811))).resume,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(2018), __nccwpck_require__.e(2680), __nccwpck_require__.e(7373), __nccwpck_require__.e(294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60294))).verify,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(5426), __nccwpck_require__.e(3060)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63060))).check,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(2088), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(2018), __nccwpck_require__.e(5417), __nccwpck_require__.e(4545), __nccwpck_require__.e(3367), __nccwpck_require__.e(8479), __nccwpck_require__.e(5241)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35241))).explain,
    test: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(7059), __nccwpck_require__.e(5472), __nccwpck_require__.e(4117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4117))).testPolicies,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(5417), __nccwpck_require__.e(5472), __nccwpck_require__.e(362), __nccwpck_require__.e(3864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93864))).init,
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(3367), __nccwpck_require__.e(5106), __nccwpck_require__.e(7265), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60684))).plan,
    scan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(8806), __nccwpck_require__.e(526), __nccwpck_require__.e(7059), __nccwpck_require__.e(5106), __nccwpck_require__.e(7265), __nccwpck_require__.e(6918)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30013))).scan,
};
async function edgesFor(settings, root) {
    const { token } = settings;
    for (const secret of [token, ...(0,_core_settings_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .secretTexts */ .Vh)(settings.secrets)])
        if (secret !== '')
            runner.mask(secret);
    const vault = new _core_registry_vault_js__WEBPACK_IMPORTED_MODULE_9__/* .Vault */ .nq((0,_core_settings_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSecrets */ .dC)(settings.secrets));
    const registry = registryFor(settings, vault);
    const isLocal = settings.publish === 'workspace' || ['check', 'test'].includes(settings.mode);
    const github = isLocal ? undefined : await gitHubFor(settings, root, registry);
    return {
        workspace: (0,_edge_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_23__/* .openWorkspace */ .O)(root, (path) => (0,_edge_git_left_out_js__WEBPACK_IMPORTED_MODULE_17__/* .isLeftOut */ .W)(root, path)),
        kustomize: (0,_edge_kustomize_kustomize_js__WEBPACK_IMPORTED_MODULE_18__/* .openKustomize */ .K)(root, env),
        progress: runner.progress,
        registry,
        vault,
        memory: await memoryFor(settings, root),
        shards: (0,_edge_shards_when_asked_js__WEBPACK_IMPORTED_MODULE_28__/* .shardFilesWhenAsked */ .a)(root, () => (0,_edge_git_head_js__WEBPACK_IMPORTED_MODULE_16__/* .headCommit */ .Q)(root), (file, bytes) => {
            (0,_edge_workspace_output_js__WEBPACK_IMPORTED_MODULE_21__/* .writeOutput */ .z)(root, { file, what: 'the results', makesDirectory: true }, bytes);
        }),
        now: Date.now(),
        scheduled: env['GITHUB_EVENT_NAME'] === 'schedule',
        history: github?.history ?? (0,_edge_git_when_asked_js__WEBPACK_IMPORTED_MODULE_29__/* .historyWhenAsked */ .P)(root),
        ownBranch: github?.ownBranch ?? (await (0,_edge_git_branch_js__WEBPACK_IMPORTED_MODULE_15__/* .currentBranch */ .e)(root)),
        who: env['GITHUB_ACTOR'] ?? env['USER'],
        github,
    };
}
function registryFor(settings, vault) {
    const { token } = settings;
    const options = {
        credentials: (0,_core_registry_registry_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRegistryCredentials */ .Z)(settings.registryCredentials),
        mirrors: (0,_core_registry_registry_mirrors_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRegistryMirrors */ .X)(settings.registryMirrors),
        vault,
        jobToken: jobTokenOf(token),
        concurrency: settings.concurrency,
        timeouts: { repository: settings.timeout },
        env,
        log: (line) => {
            runner.progress.info(line);
        },
        mask: runner.mask,
    };
    return (0,_edge_registry_when_asked_js__WEBPACK_IMPORTED_MODULE_30__/* .registryWhenAsked */ .W)(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(8751), __nccwpck_require__.e(4649)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64649))).openRegistry(options));
}
function jobTokenOf(token) {
    const host = (0,_core_registry_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .jobRegistryOf */ .m9)(env['GITHUB_SERVER_URL']);
    return token === '' || host === undefined ? undefined : { host, token };
}
/**
 * By itself there is a memory where changes go through GitHub: who tries the program on a checkout finds no ref there
 * that nobody asked for.
 */
async function memoryFor(settings, root) {
    const { mode, state, publish, token } = settings;
    if (state === 'off')
        return undefined;
    if (state === 'git')
        return (await __nccwpck_require__.e(/* import() */ 2259).then(__nccwpck_require__.bind(__nccwpck_require__, 12259))).openGitMemory(root);
    if (state !== 'auto')
        return (await __nccwpck_require__.e(/* import() */ 1439).then(__nccwpck_require__.bind(__nccwpck_require__, 81439))).openFileMemory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(state));
    // To explain ages, what publishing runs have kept is read, though nothing is written.
    const reads = publish !== 'workspace' || (onRunner && mode === 'explain');
    if (!reads || token === '')
        return undefined;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(8439), __nccwpck_require__.e(56), __nccwpck_require__.e(6459), __nccwpck_require__.e(5646)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5646))).openGitHubMemory(clientOptions(settings));
}
function clientOptions({ token }) {
    const { repository, apiUrl, limited } = (0,_edge_github_context_js__WEBPACK_IMPORTED_MODULE_13__/* .readContext */ .y)(env);
    const manners = { throttled: limited, unit: 1000 };
    return { repository, apiUrl, token, fetch: (0,_edge_github_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_14__/* .fetchFor */ .G)(apiUrl, env), manners, foresight };
}
async function gitHubFor(settings, root, registry) {
    const { serverUrl, repository, branch, readOnly } = (0,_edge_github_context_js__WEBPACK_IMPORTED_MODULE_13__/* .readContext */ .y)(env);
    const pause = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds);
    const options = {
        ...clientOptions(settings),
        checkout: root,
        secrets: (0,_core_settings_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSecrets */ .dC)(settings.secrets),
        sleep: pause,
        now: () => Math.floor(Date.now() / 1000),
    };
    const [{ openForge }, { openBoard }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(8439), __nccwpck_require__.e(56), __nccwpck_require__.e(6459), __nccwpck_require__.e(1062)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11062)),
        Promise.all(/* import() */[__nccwpck_require__.e(8439), __nccwpck_require__.e(56), __nccwpck_require__.e(4178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54178)),
    ]);
    const forge = openForge(options);
    return {
        ...openBoard(options, forge),
        url: `${serverUrl}/${repository}`,
        registry,
        ownBranch: branch,
        filesUrl: `${serverUrl}/${repository}/blob`,
        publishing: { forge, pace: { sleep: pause, random: Math.random }, dryRun: settings.dryRun, readOnly },
    };
}
/** A person at a command line wants to see the change before anybody else does. */
function publishWay({ publish }) {
    return publish === 'auto' && !onRunner ? 'workspace' : publish;
}
async function printHelp() {
    const { helpText } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4726)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14726));
    process.stdout.write(helpText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__nccwpck_require__.ab + "action.yml", 'utf8')));
    return 0;
}
async function writePage(root, file, { overview }) {
    if (overview === undefined)
        return;
    (0,_edge_workspace_output_js__WEBPACK_IMPORTED_MODULE_21__/* .writeOutput */ .z)(root, { file, what: 'the page' }, (await __nccwpck_require__.e(/* import() */ 231).then(__nccwpck_require__.bind(__nccwpck_require__, 90231))).pageHtml(overview));
}
/** Says what ended the run before there could be a report: a mistake of usage, or a bug of ours, which says so. */
function explain(error) {
    if (error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A) {
        runner.explain(error);
        return isUsage(error) ? 2 : 1;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`This is a bug in flux-image-automation, please report it with these lines:\n${stack}\n`);
    return 1;
}
function isUsage(problem) {
    return problem.code.startsWith('usage/');
}
/** Ncc takes the words `process.cwd()` for a folder to bundle. */
function workingDirectory() {
    const { process: self } = globalThis;
    return self.cwd();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(41730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

//# sourceMappingURL=index.js.map