export const id = 4044;
export const ids = [4044];
export const modules = {

/***/ 64044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBounded: () => (/* binding */ runBounded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/** Enough for the first lines of a complaint. */
const complaintBytes = 64 * 1024;
/** Runs a program without a shell, and kills it with all that it started when it takes too long or says too much. */
function runBounded({ path, words, cwd, env }, bounds) {
    return new Promise((resolve) => {
        // As the leader of a group of its own it can be killed together with its children (git, for remote bases).
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, words, { cwd, env, detached: !isWindows, stdio: ['ignore', 'pipe', 'pipe'] });
        const [output, complaint] = [gather(), gather()];
        const end = (ended) => {
            clearTimeout(timer);
            resolve(ended);
        };
        const stop = (kind) => {
            kill(child);
            end({ kind });
        };
        const timer = setTimeout(stop, bounds.milliseconds, 'too-slow');
        child.stdout.on('data', (chunk) => {
            if (output.add(chunk) > bounds.bytes)
                stop('too-large');
        });
        child.stderr.on('data', (chunk) => {
            if (complaint.size() < complaintBytes)
                complaint.add(chunk);
        });
        child.on('error', ({ message }) => {
            end({ kind: 'failed', complaint: message });
        });
        child.on('close', (status) => {
            end(status === 0 ? { kind: 'done', output: output.text() } : { kind: 'failed', complaint: complaint.text() });
        });
    });
}
const isWindows = process.platform === 'win32';
function kill(child) {
    child.stdout?.destroy();
    child.stderr?.destroy();
    try {
        if (isWindows || child.pid === undefined)
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // It ended by itself in the meantime.
    }
}
function gather() {
    const chunks = [];
    let size = 0;
    return {
        add: (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            return size;
        },
        size: () => size,
        text: () => Buffer.concat(chunks).toString('utf8'),
    };
}


/***/ })

};

//# sourceMappingURL=4044.index.js.map