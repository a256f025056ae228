export const id = 123;
export const ids = [123];
export const modules = {

/***/ 9123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./build/shared/command/command.js
var command = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/shared/command/input.js
var input = __webpack_require__(8874);
// EXTERNAL MODULE: ./build/shared/command/registry-inputs.js
var registry_inputs = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/shared/registry/choose-bundles.js
var choose_bundles = __webpack_require__(5869);
// EXTERNAL MODULE: ./build/shared/registry/load-keys.js + 2 modules
var load_keys = __webpack_require__(6221);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
;// CONCATENATED MODULE: ./build/actions/update-index/fragment.js


/** The edit that writes one release's index entry to a file of its own, anywhere on the disk. */
function fragmentEdit(path, entries, { workspace, ports }) {
    const { index } = workspace.dialect;
    const [entry, ...others] = entries;
    if (index.fragment === undefined)
        throw (0,refusal/* usageError */.Wp)('this registry format knows no index fragments');
    if (entry === undefined || others.length > 0) {
        throw (0,refusal/* usageError */.Wp)('an index fragment holds one release', 'Name one bundle that is packed.');
    }
    const absolute = ports.files.absolute(path);
    const after = new TextEncoder().encode(index.fragment(workspace.registry, entry));
    const edit = { path: (0,external_node_path_.basename)(absolute), before: ports.files.read(absolute), after };
    return { folder: (0,external_node_path_.dirname)(absolute), edit };
}

// EXTERNAL MODULE: ./build/shared/registry/update-index.js
var update_index = __webpack_require__(6364);
;// CONCATENATED MODULE: ./build/actions/update-index/command.js








const command_command = (0,command/* defineCommand */.N)({
    name: 'update-index',
    summary: 'Lists packed releases in the index that clients read, and leaves everything else in it as it was.',
    details: 'Every archive is opened and compared with its sources before it is listed. Keys, order and rows that modreg does not know are kept byte for byte.',
    action: true,
    positional: 'bundles',
    inputs: {
        bundles: (0,input/* names */.Dy)('Bundles to list; all of them by default.'),
        ...registry_inputs/* registryInputs */.P4,
        'download-base-url': (0,input/* optional */.lq)((0,input/* text */.Qq)('Where clients download artifacts; relative to the index by default.', undefined, 'URL')),
        'index-fragment': (0,input/* optional */.lq)((0,input/* text */.Qq)('Also write the rows to this file, for registries that collect them elsewhere.', undefined, 'PATH')),
        'dry-run': (0,input/* flag */.Jt)('Only say what would be written.', false),
    },
    outputs: {
        listed: 'JSON array of the releases that are new or changed in the index, as bundle@version.',
        changed: 'true when the index changed.',
    },
    permissions: { contents: 'read' },
    async run(values, ports) {
        const [chosen] = await (0,choose_bundles/* chooseBundles */.x)(values.bundles, values, ports);
        if (chosen === undefined)
            return { findings: [], outputs: { listed: [], changed: false }, blocks: [] };
        const { value, edits, findings } = await (0,update_index/* updateIndex */.U)(chosen.workspace, chosen.bundles, {
            published: chosen.published,
            ...(0,load_keys/* requiredKeys */.At)(chosen.workspace, ports),
        });
        const fragment = values['index-fragment'];
        const fragments = fragment === undefined ? [] : [fragmentEdit(fragment, value.entries, { ...chosen, ports })];
        if (!values['dry-run'] && !(0,finding/* hasErrors */.Cs)(findings)) {
            ports.files.write(chosen.workspace.root, edits);
            for (const { folder, edit } of fragments)
                ports.files.write(folder, [edit]);
        }
        return {
            findings: [...chosen.findings, ...chosen.place(findings)],
            outputs: { listed: value.listed, changed: edits.length > 0 },
            blocks: [{ kind: 'list', items: value.listed.map(release => `listed ${release}`) }],
        };
    },
});


/***/ }),

/***/ 6364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ updateIndex)
/* harmony export */ });
/* unused harmony export entriesOf */
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8780);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _sign_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _package_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4052);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4558);





/**
 * Lists releases whose archives lie in the tree. Each is packed again from its sources and must be what is there:
 * an index never names bytes that nobody has compared.
 */
async function updateIndex(workspace, bundles, { published, trusted }) {
    const packed = await Promise.all(bundles.map(bundle => (0,_package_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .packageBundle */ .T)(workspace, bundle, published)));
    const results = packed.flatMap(({ value }) => value);
    const missing = results.filter(({ state }) => state === 'packed').map(notPackaged);
    const { value: edits, findings } = workspace.dialect.index.upsert(workspace.registry, entriesOf(results));
    const listed = results.filter(({ release }) => !isPublished(published, release.bundle, release.version));
    const unsigned = trusted === undefined ? [] : unsignedSubjects(workspace, bundles, trusted);
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .step */ .P)({
        listed: [...new Set(listed.map(({ release }) => `${release.bundle}@${release.version}`))],
        entries: entriesOf(results),
    }, (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .effective */ .C)(edits), [...packed.flatMap(each => each.findings), ...missing, ...unsigned, ...findings]);
}
function unsignedSubjects({ dialect, registry }, bundles, trusted) {
    return (0,_sign_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .missingSignatures */ .Ko)(dialect.signing.subjects(registry, bundles).value, trusted);
}
/** One entry a release, with all of its artifacts. */
function entriesOf(results) {
    const releases = [...new Set(results.map(({ release }) => release))];
    return releases.map(release => ({
        release,
        artifacts: results.filter(result => result.release === release).map(({ artifact }) => artifact),
    }));
}
function notPackaged({ release, artifact }) {
    const message = `${artifact.path} is not there, or not what the sources of ${release.bundle} give now`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_ARTIFACT_MISSING', message, { at: { file: artifact.path } });
}
const isPublished = (published, bundle, version) => published.some(release => release.bundle === bundle && release.version === version);


/***/ })

};
