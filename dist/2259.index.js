export const id = 2259;
export const ids = [2259];
export const modules = {

/***/ 26980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ memoryFile),
/* harmony export */   dw: () => (/* binding */ memoryMessage),
/* harmony export */   hX: () => (/* binding */ memoryRef)
/* harmony export */ });
/** Neither branch nor tag: no list shows it, no checkout fetches it, no workflow runs for it. */
const memoryRef = 'refs/image-automation/memory';
const memoryFile = 'memory.json';
const memoryMessage = 'Remember what was seen of image registries';


/***/ }),

/***/ 12259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitMemory: () => (/* binding */ openGitMemory)
/* harmony export */ });
/* harmony import */ var _core_git_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76490);
/* harmony import */ var _core_memory_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26980);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71398);




/** Who commits does not matter, and no identity has to be set up. */
const person = ['-c', 'user.name=flux-image-automation', '-c', 'user.email=flux-image-automation@localhost'];
/** Opens the memory that a checkout keeps on a ref of its own; nothing is pushed. */
function openGitMemory(directory) {
    const must = async (words, input = '') => {
        const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(directory, words, input);
        if (output !== undefined)
            return output.toString('utf8').trim();
        throw unusable(directory, words.find((word) => /^[a-z]+-/.test(word)) ?? '');
    };
    const version = async () => (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(directory, ['rev-parse', '--verify', '--quiet', _core_memory_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryRef */ .hX]))?.toString('utf8').trim() ?? '';
    return {
        place: `${_core_memory_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryRef */ .hX} of the checkout`,
        load: async () => {
            await must(['rev-parse', '--git-dir']);
            const at = await version();
            if (at === '')
                return { text: undefined, version: at };
            const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(directory, ['cat-file', 'blob', `${at}:${_core_memory_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryFile */ .EF}`]);
            return { text: text?.toString('utf8') ?? '', version: at };
        },
        save: async (text, over) => {
            const blob = await must(['hash-object', '-w', '--stdin'], text);
            const tree = await must(['mktree'], `100644 blob ${blob}\t${_core_memory_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryFile */ .EF}\n`);
            const commit = await must([...person, 'commit-tree', tree, '-m', _core_memory_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryMessage */ .dw]);
            // To update-ref, an empty name says that there must be no such ref, however long names are here.
            const from = (0,_core_git_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .q)(over.version) ?? '';
            if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(directory, ['update-ref', _core_memory_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryRef */ .hX, commit, from])) !== undefined)
                return true;
            if ((await version()) === over.version)
                throw unusable(directory, 'update-ref');
            return false;
        },
    };
}
function unusable(directory, verb) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/unreadable', `Cannot use ${_core_memory_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryRef */ .hX} in "${directory}": git ${verb} fails there`, {
        hint: 'Check that the directory is a checkout that may be written, or set state to a file.',
    });
}


/***/ })

};

//# sourceMappingURL=2259.index.js.map