export const id = 103;
export const ids = [103];
export const modules = {

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _shared_command_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4255);
/* harmony import */ var _shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);
/* harmony import */ var _shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4281);
/* harmony import */ var _shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5869);
/* harmony import */ var _shared_registry_package_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5465);





const command = (0,_shared_command_command_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: 'package',
    summary: 'Packs bundles into archives whose bytes are the same on every machine, with their digests.',
    details: 'A published version is never packed anew: the same content keeps the bytes that are there, other content is an error that names both digests. When anything is wrong with a bundle, nothing of it is written.',
    action: true,
    positional: 'bundles',
    inputs: {
        bundles: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)('Bundles to pack; all of them by default.'),
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
        'dry-run': (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Only say what would be written.', false),
    },
    outputs: {
        packages: 'JSON array with one object an archive: bundle, version, target, path, sha256, tar_sha256, size, state.',
        written: 'How many files were written.',
    },
    permissions: { contents: 'read' },
    async run(values, ports) {
        const [chosen] = await (0,_shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseBundles */ .x)(values.bundles, values, ports);
        if (chosen === undefined)
            return { findings: [], outputs: { packages: [], written: 0 }, blocks: [] };
        const { value, edits, findings } = await (0,_shared_registry_package_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .packageBundles */ .g)(chosen.workspace, chosen.bundles, chosen.published);
        if (!values['dry-run'])
            ports.files.write(chosen.workspace.root, edits);
        return {
            dialect: chosen.workspace.dialect.id,
            findings: [...chosen.findings, ...chosen.place(findings)],
            outputs: { packages: value.map(asJson), written: values['dry-run'] ? 0 : edits.length },
            blocks: [
                {
                    kind: 'table',
                    head: ['bundle', 'version', 'archive', 'state', 'tar_sha256'],
                    rows: value.map(({ release, artifact, state }) => [
                        release.bundle,
                        release.version,
                        artifact.path,
                        state,
                        artifact.tarSha256Hex,
                    ]),
                },
            ],
        };
    },
});
function asJson({ release, artifact, state }) {
    return {
        bundle: release.bundle,
        version: release.version,
        target: artifact.target,
        path: artifact.path,
        sha256: artifact.sha256Hex,
        tar_sha256: artifact.tarSha256Hex,
        size: artifact.bytes.length,
        state,
    };
}


/***/ }),

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dialects)
/* harmony export */ });
/** Every dialect modreg speaks, a line each: the only place that names them. */
const dialects = {
    specfact: { places: () => __webpack_require__.e(/* import() */ 476).then(__webpack_require__.bind(__webpack_require__, 9476)), dialect: () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(555), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 6769)) },
};


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   q: () => (/* binding */ accepted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

/** An outcome that is a value. */
function accepted(value) {
    return { ok: true, value };
}
/** An outcome with one finding, made as `finding` makes it. */
function refused(...of) {
    return { ok: false, findings: [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(...of)] };
}


/***/ }),

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ repoPathProblem),
/* harmony export */   Q: () => (/* binding */ readRepoPath)
/* harmony export */ });
/* unused harmony exports repoPathLength, joinRepoPath */
/* harmony import */ var _windows_device_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5502);

/** The longest path and the longest segment of one, in bytes; both are ASCII, so in characters too. */
const repoPathLength = { path: 1024, segment: 255 };
/** The text as a path that every system can hold and no command misreads; `undefined` when it is none. */
function readRepoPath(text) {
    return isRepoPath(text) ? text : undefined;
}
/** Why a text is no path, as the end of a sentence that starts with it; `undefined` when it is one. */
function repoPathProblem(text) {
    if (text === '')
        return 'is empty';
    if (text.length > repoPathLength.path)
        return `is longer than ${repoPathLength.path} characters`;
    if (text.startsWith('/'))
        return 'is absolute';
    const segments = text.split('/');
    // Workflows run with the repository's rights: nothing may ever write there (T20).
    if (segments[0]?.toLowerCase() === '.github')
        return "lies in the forge's own folder";
    for (const segment of segments) {
        const problem = segmentProblem(segment);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
/**
 * A path from parts that were checked before: throws on a result that is no path, since a name that escaped its grammar
 * must never be joined (T21). An empty base is the registry's root.
 */
function joinRepoPath(base, ...segments) {
    const text = [...(base === '' ? [] : [base]), ...segments].join('/');
    const path = readRepoPath(text);
    if (path === undefined || (base !== '' && !path.startsWith(`${base}/`))) {
        throw new Error(`joined to a path that ${repoPathProblem(text) ?? 'left its base'}`);
    }
    return path;
}
const isRepoPath = (text) => repoPathProblem(text) === undefined;
// Each row names what stops an attack or a system that cannot hold the name; the first that applies is told.
const segmentRules = [
    [/^$/, 'has an empty segment'],
    [/^\.\.?$/, 'has a segment `.` or `..`'],
    [/[^\x20-\x7e]/, 'has a character outside printable ASCII'],
    [/\\/, 'has a backslash'],
    // Forbidden on Windows, quoted by git (`"`), pathspec magic (`:`, `*`), expanded by shells or URLs (`$`, `` ` ``, `%`).
    [/["$%*:<>?`|]/, 'has one of the characters " $ % * : < > ? ` |'],
    // Programs take such a word for an option or for somebody's home.
    [/^[-~]/, 'has a segment that starts with - or ~'],
    [/^ |[ .]$/, 'has a segment that starts with a blank, or ends with a blank or a dot'],
    // CVE-2014-9390: names that are `.git` on macOS and Windows.
    [/^(?:\.git|git~\d.*)$/i, 'has a segment that is the git folder on some systems'],
];
function segmentProblem(segment) {
    if (segment.length > repoPathLength.segment) {
        return `has a segment longer than ${repoPathLength.segment} characters`;
    }
    if ((0,_windows_device_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindowsDevice */ .M)(segment))
        return 'has a segment that is a device on Windows';
    return segmentRules.find(([pattern]) => pattern.test(segment))?.[1];
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ findRoot),
  X: () => (/* binding */ readRoot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/registry/recognise.js
var recognise = __webpack_require__(7283);
;// CONCATENATED MODULE: ./build/shared/registry/registry-names.js
// Enough to recognise a registry by, however large it is.
const depth = 3;
const namesPerFolder = 50;
/** Some names below a folder, folders with a `/` at the end, as dialects recognise a registry by. */
function registryNames(files, root) {
    const walk = (folder, prefix, level) => files
        .names(folder)
        .filter(name => name !== '.git')
        .slice(0, level === 0 ? Infinity : namesPerFolder)
        .flatMap(name => {
        const path = `${folder}/${name}`;
        if (files.kind(path) !== 'folder')
            return [`${prefix}${name}`];
        const below = level + 1 < depth ? walk(path, `${prefix}${name}/`, level + 1) : [];
        return [`${prefix}${name}/`, ...below];
    });
    return walk(root, '', 0);
}

// EXTERNAL MODULE: ./build/shared/registry/settings-name.js
var settings_name = __webpack_require__(8809);
;// CONCATENATED MODULE: ./build/shared/registry/find-root.js







/** Finds the registry that was named, or the nearest one around the working folder. Throws E_REGISTRY. */
async function readRoot(wanted, world) {
    const { files, environment } = world;
    const start = files.absolute(wanted.registry ?? environment.workingFolder);
    if (files.kind(start) !== 'folder')
        throw (0,refusal/* refuse */.TR)('E_REGISTRY', `${(0,shown/* shown */.SP)(start)} is not a folder`);
    const found = await findRoot(start, wanted, world);
    if (found !== undefined)
        return found;
    const where = wanted.registry === undefined ? `${(0,shown/* shown */.SP)(start)} or above it` : (0,shown/* shown */.SP)(start);
    throw (0,refusal/* refuse */.TR)('E_REGISTRY', `there is no registry in ${where}`);
}
/** The nearest registry at or above a folder; a registry that was named by the caller is looked for only there. */
async function findRoot(start, wanted, world) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const settings = await settingsAt(folder, world);
        const id = await findDialect(folder, { wanted, world, settings });
        if (id !== undefined)
            return { folder, id, ...(settings === undefined ? {} : { settings }) };
        if (settings !== undefined)
            throw (0,refusal/* refuse */.TR)('E_REGISTRY', `${(0,shown/* shown */.SP)(folder)}/modreg.toml does not name a dialect`);
        if (wanted.registry !== undefined || (0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
// Names of files are looked at only where nobody says which dialect it is: a folder may hold thousands of them.
async function findDialect(folder, { wanted, world, settings }) {
    const named = wanted.dialect ?? settings?.dialect;
    if (named !== undefined && (settings !== undefined || wanted.registry !== undefined))
        return named;
    const recognised = await (0,recognise/* recogniseDialect */.c)(registryNames(world.files, folder), world.dialects);
    return named === undefined || named === recognised ? recognised : undefined;
}
async function settingsAt(folder, { files }) {
    const bytes = files.read(`${folder}/${settings_name/* settingsName */.D}`);
    if (bytes === undefined)
        return undefined;
    // The reader brings parsers along, which most runs of detection never need.
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(62), __webpack_require__.e(84), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 1949));
    const { value, findings } = readSettings(bytes);
    if ((0,finding/* hasErrors */.Cs)(findings))
        throw new refusal/* Refusal */.P_(findings);
    return value;
}


/***/ }),

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ dialectRow),
/* harmony export */   c: () => (/* binding */ recogniseDialect)
/* harmony export */ });
/* harmony import */ var _dialects_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2820);
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3806);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7947);





/** The dialect whose files these are, or `undefined` when no dialect knows them. A tie is refused: name the dialect. */
async function recogniseDialect(names, table = _dialects_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O) {
    const found = await Promise.all(Object.entries(table).map(async ([id, row]) => ({ id, ...(await row.places()).places.recognise(names) })));
    const highest = Math.max(...found.map(({ confidence }) => confidence));
    const [first, ...others] = found.filter(({ confidence }) => confidence === highest && confidence > 0);
    if (first === undefined || others.length === 0)
        return first?.id;
    const claims = [first, ...others].map(({ id, because }) => `${id} (by ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(because)})`).join(' and ');
    throw new _command_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([
        (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_REGISTRY', `this may be a registry of ${claims}`, {
            hint: 'Name the dialect with `--dialect`, or with `dialect = "…"` in modreg.toml.',
        }),
    ]);
}
/** The table's row of a dialect that somebody named. */
function dialectRow(id, table = _dialects_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O) {
    const row = Object.hasOwn(table, id) ? table[id] : undefined;
    if (row !== undefined)
        return row;
    const close = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, Object.keys(table));
    const guess = close === undefined ? '' : `; did you mean ${close}?`;
    throw new _command_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([
        (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_REGISTRY', `there is no dialect ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id)}${guess}`, {
            hint: `The dialects are ${Object.keys(table).join(', ')}.`,
        }),
    ]);
}


/***/ }),

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ settingsName)
/* harmony export */ });
/** The file at a registry's root that says what its files alone do not. */
const settingsName = 'modreg.toml';


/***/ })

};
