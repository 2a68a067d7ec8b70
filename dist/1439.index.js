export const id = 1439;
export const ids = [1439];
export const modules = {

/***/ 81439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFileMemory: () => (/* binding */ openFileMemory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97420);




/** Opens the memory that a file keeps. It is replaced whole: a run that is killed leaves the old one. */
function openFileMemory(path) {
    const load = () => {
        const text = read(path);
        return Promise.resolve({ text, version: text === undefined ? '' : versionOf(text) });
    };
    return {
        place: `"${path}"`,
        load: () => Promise.resolve().then(load),
        save: async (text, over) => {
            const { version } = await load();
            if (version !== over.version)
                return false;
            replace(path, text);
            return true;
        },
    };
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        if (isMissing(cause))
            return undefined;
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('memory/unreadable', `Cannot read "${path}": it is no file that can be read`, {
            hint: 'Check the input state and the permissions of the file.',
            cause,
        });
    }
}
function replace(path, text) {
    const beside = `${path}.${process.pid}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(beside, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('memory/not-kept', `Cannot write "${path}": the file or its directory is read-only`, {
            hint: 'Name a place in state that may be written.',
            cause,
        });
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
function versionOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};

//# sourceMappingURL=1439.index.js.map