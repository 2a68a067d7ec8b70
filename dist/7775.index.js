export const id = 7775;
export const ids = [7775];
export const modules = {

/***/ 87775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testPolicies: () => (/* binding */ testPolicies)
});

// EXTERNAL MODULE: ./src/core/flux/inventory.ts
var flux_inventory = __webpack_require__(61855);
;// CONCATENATED MODULE: ./src/core/policy-test/policy-test.ts
/** A file of tests by its name; one that `path` names itself may have any. */
function isTestFile(path) {
    return path.endsWith('.policy-test.yaml') || path.endsWith('.policy-test.yml');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/environments/policy-name.ts
var policy_name = __webpack_require__(92508);
// EXTERNAL MODULE: ./src/core/environments/reading.ts
var reading = __webpack_require__(23202);
// EXTERNAL MODULE: ./src/core/environments/sheet.ts
var environments_sheet = __webpack_require__(91625);
// EXTERNAL MODULE: ./src/core/flux/documents.ts + 1 modules
var documents = __webpack_require__(41750);
// EXTERNAL MODULE: ./src/core/flux/image-policy.ts
var image_policy = __webpack_require__(77745);
// EXTERNAL MODULE: ./src/core/flux/value.ts
var value = __webpack_require__(82834);
;// CONCATENATED MODULE: ./src/core/policy-test/read-spec.ts



/**
 * Reads the specs of a file's tests, by their places among the tests, as the specs of ImagePolicy objects are read.
 * Only `imageRepositoryRef` may be absent: what it leads to stands in the test.
 *
 *     spec: { policy: { semver: { range: 1.x } } } → { kind: 'spec', rule: { kind: 'semver', range: '1.x' }, … }
 */
function readSpecs(file) {
    const [document] = (0,documents/* parseDocuments */.e)(file, () => true);
    const tests = (0,value/* descend */.Xn)(document?.root, 'tests');
    if (document === undefined || tests?.kind !== 'array')
        return [];
    return tests.items.map((test) => {
        const spec = (0,value/* descend */.Xn)(test, 'spec');
        return spec === undefined ? undefined : readSpec(spec, (0,value/* textOf */.b6)((0,value/* descend */.Xn)(test, 'name')) ?? '', document);
    });
}
function readSpec(value, test, { placeOf }) {
    const field = {
        path: 'spec',
        key: value.offset,
        reading: {
            subject: `the spec of the test "${test}"`,
            policy: undefined,
            placeOf,
            rewrite: (same) => same,
            hintForMissing: undefined,
            problems: [],
            fields: new Map(),
        },
    };
    const { rule, filter } = (0,image_policy/* imagePolicySpec */.R)('default')(value.kind === 'object' ? withRepository(value) : value, field);
    const [first, ...others] = field.reading.problems.filter(({ severity }) => severity === 'error');
    return first === undefined
        ? { kind: 'spec', rule, filter }
        : { kind: 'refused', problems: [first, ...others], rule, filter };
}
function withRepository({ kind, members, offset }) {
    const name = { kind: 'string', text: 'test', offset };
    const reference = { kind: 'object', members: new Map([['name', { value: name, offset }]]), offset };
    return { kind, members: new Map([['imageRepositoryRef', { value: reference, offset }], ...members]), offset };
}

;// CONCATENATED MODULE: ./src/core/policy-test/read-tests.ts





const keys = ['name', 'policy', 'spec', 'exclusionList', 'tags', 'expect'];
/**
 * Reads a file of policy tests. Every mistake is a problem with its file, line and column (`test/…`), and one test's
 * mistakes leave the others alone.
 *
 *     'tests: [{ name: a, tag: [] }]' → test/unknown-key at 1:20, hint 'Did you mean "tags"?'
 */
function readPolicyTests(file) {
    const sheet = (0,environments_sheet/* openSheet */.qw)(file, 'test');
    if (sheet.problems.length > 0)
        return { tests: [], problems: sheet.problems };
    const entries = (0,environments_sheet/* entriesOf */.Mc)((0,environments_sheet/* rootOf */.I5)(sheet), ['tests']);
    const items = entries === undefined ? undefined : (0,reading/* required */.mw)(entries, 'tests', environments_sheet/* itemsOf */.S3);
    const specs = items === undefined ? [] : readSpecs(file);
    const read = (items ?? []).map((item, index) => test(item, specs[index]));
    return { tests: read.filter((one) => one !== undefined), problems: sheet.problems };
}
function test(value, spec) {
    const before = value.sheet.problems.length;
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, keys);
    if (entries === undefined)
        return undefined;
    const name = (0,reading/* required */.mw)(entries, 'name', reading/* line */.n8);
    const subject = subjectOf(entries, spec);
    const exclusionList = (0,reading/* optional */.lq)(entries, 'exclusionList', textList);
    const tags = (0,reading/* required */.mw)(entries, 'tags', textList);
    const expect = (0,reading/* required */.mw)(entries, 'expect', expectation);
    const isSound = value.sheet.problems.length === before;
    if (!isSound || name === undefined || subject === undefined || tags === undefined || expect === undefined)
        return undefined;
    return { name, at: value.at, subject, exclusionList, tags, expect };
}
const policyId = (0,reading/* parsed */.Yz)(reading/* line */.n8, policy_name/* parsePolicyId */.x, 'a policy as "namespace/name"');
function subjectOf(entries, spec) {
    const { map, values } = entries;
    if (values.has('policy') === values.has('spec')) {
        const found = values.has('spec') ? 'it has both a policy and a spec' : 'it has neither a policy nor a spec';
        const hint = 'Name a policy of the repository, or write a spec: { policy: { semver: { range: 1.x } } }.';
        (0,environments_sheet/* note */.N4)(map, values.has('spec') ? 'invalid-value' : 'missing-key', found, hint);
        return undefined;
    }
    const policy = (0,reading/* optional */.lq)(entries, 'policy', policyId);
    if (policy !== undefined)
        return { kind: 'policy', policy };
    return values.has('spec') ? spec : undefined;
}
const expectation = (value) => {
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, ['tag', 'error', 'reason']);
    if (entries === undefined)
        return undefined;
    const tag = (0,reading/* optional */.lq)(entries, 'tag', read_tests_text);
    const error = (0,reading/* optional */.lq)(entries, 'error', reading/* line */.n8);
    const reason = (0,reading/* optional */.lq)(entries, 'reason', reading/* line */.n8);
    const isError = error !== undefined || reason !== undefined;
    if (tag !== undefined && !isError)
        return { tag };
    if (tag === undefined && isError)
        return { error, reason };
    (0,environments_sheet/* note */.N4)(value, 'invalid-value', 'a tag is wanted, or an error or reason', 'Write { tag: v1.2.3 } or { error: part of the message }.');
    return undefined;
};
/** Tags are taken as they are written: `1.10` is no number here. */
const read_tests_text = (value) => {
    const { node } = value;
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string')
        return node.value;
    if ((0,dist/* isScalar */.jn)(node) && node.value !== null && node.source !== undefined)
        return node.source;
    return (0,reading/* line */.n8)(value);
};
/** A list in which one text may stand twice: a registry's may be so too. */
const textList = (value) => {
    const items = (0,environments_sheet/* itemsOf */.S3)(value);
    return items?.map(read_tests_text).filter((one) => one !== undefined);
};

// EXTERNAL MODULE: ./src/core/policy-test/run-test.ts
var run_test = __webpack_require__(17201);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var repository_inventory = __webpack_require__(43138);
;// CONCATENATED MODULE: ./src/flows/test-policies.ts









/** Runs the repository's own policy tests. No registry is asked: the tags stand in the tests. */
async function testPolicies(settings, edges) {
    const { files, problems, objectPaths } = await findTests(settings.paths, edges.workspace);
    const read = files.map(readPolicyTests);
    const tests = read.flatMap((file) => file.tests);
    const inventory = await inventoryFor(tests, { ...settings, paths: objectPaths }, edges);
    const done = tests.map((test) => (0,run_test/* runTest */.Y)(test, inventory));
    const findings = [
        ...problems,
        ...read.flatMap((file) => file.problems),
        ...done.flatMap((one) => one.problems),
        ...(read.every((file) => file.tests.length + file.problems.length === 0) ? [noTests(settings.paths)] : []),
    ];
    const nothing = { outcomes: [], deployed: new Map(), edits: [], publications: [] };
    const report = (0,assemble/* assembleReport */.x)({ mode: 'test', dryRun: false, problems: findings, ...nothing });
    return { ...report, tests: done.map(({ result }) => result) };
}
/** Finds the test files, and where the objects are that they name: everywhere, where only test files are given. */
async function findTests(paths, workspace) {
    const found = await workspace.find(paths, ['']);
    const named = new Map((await (0,settle/* settle */.G)(paths, 1, (path) => workspace.resolve(path))).map((path, index) => [path, paths[index]]));
    const files = found.files.filter(({ path }) => isTestFile(path) || named.has(path));
    const isAboutTests = ({ at }) => at === undefined || isTestFile(at.file) || named.has(at.file);
    const tested = new Set(files.map(({ path }) => named.get(path)));
    const rest = paths.filter((path) => !tested.has(path));
    return { files, problems: found.problems.filter(isAboutTests), objectPaths: rest.length === 0 ? ['.'] : rest };
}
/** Reads the repository's objects only where a test names one. */
async function inventoryFor(tests, settings, edges) {
    if (!tests.some(({ subject }) => subject.kind === 'policy'))
        return (0,flux_inventory/* inventoryOf */.o)();
    const { inventory } = await (0,repository_inventory/* readRepository */.N)(settings, edges);
    edges.progress.info(`${(0,count/* count */.U)(tests.length, 'test')} of ${(0,count/* count */.U)(inventory.policies.size, 'policy', 'policies')}`);
    return inventory;
}
/** A run that tests nothing must not look like one in which everything passed. */
function noTests(paths) {
    return new problem/* Problem */.A('test/none', `Cannot find a policy test in "${paths.join('", "')}": there is no file *.policy-test.yaml with tests`, {
        hint: 'Name a file of tests with path, or write one; schemas/policy-test.schema.json says what it holds.',
    });
}


/***/ })

};

//# sourceMappingURL=7775.index.js.map