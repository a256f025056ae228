export const id = 402;
export const ids = [402];
export const modules = {

/***/ 6139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _shared_command_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4255);
/* harmony import */ var _shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);
/* harmony import */ var _shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4281);
/* harmony import */ var _shared_model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);
/* harmony import */ var _shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5869);
/* harmony import */ var _shared_registry_precheck_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9580);






const command = (0,_shared_command_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'precheck',
    summary: 'Checks bundles against every rule of their format and of modreg, and reports all that is wrong at once.',
    details: 'Needs no secret and runs no code of a bundle, so it is safe on pull requests from forks. A folder that is no part of a registry is checked on its own.',
    action: true,
    positional: 'bundles',
    inputs: {
        bundles: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0)('Bundles by name or folder; all of them by default.'),
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
        ..._shared_command_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .policyInputs */ .eh,
        only: (0,_shared_command_input_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)('Only rules of these groups.'),
    },
    outputs: {
        checked: 'How many releases were checked.',
        failed: 'JSON array of the bundles that have errors.',
    },
    permissions: { contents: 'read' },
    async run(values, ports) {
        const chosen = await (0,_shared_registry_choose_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseBundles */ .x)(values.bundles, values, ports);
        const rows = (await Promise.all(chosen.map(choice => check(choice, values.only)))).flat();
        const failed = rows.filter(({ findings }) => (0,_shared_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(findings)).map(({ bundle }) => bundle);
        return {
            dialect: chosen[0]?.workspace.dialect.id,
            findings: [...chosen.flatMap(({ findings }) => findings), ...rows.flatMap(({ findings }) => findings)],
            outputs: { checked: rows.length, failed: [...new Set(failed)] },
            blocks: [table(rows)],
        };
    },
});
async function check({ workspace, bundles, published, place, whole }, groups) {
    const rows = [];
    for (const bundle of bundles) {
        const { releases, findings } = await (0,_shared_registry_precheck_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .precheckBundle */ .oE)(workspace, bundle, { published, groups });
        rows.push({
            bundle,
            version: releases.map(({ version }) => version).join(', '),
            findings: place(findings),
        });
    }
    const gone = whole ? (0,_shared_registry_precheck_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .removedBundles */ .Q1)(published, bundles) : [];
    return [...rows, ...gone.map(found => ({ bundle: found.message, version: '', findings: place([found]) }))];
}
function table(rows) {
    const count = (findings, severity) => String(findings.filter(found => found.severity === severity).length);
    return {
        kind: 'table',
        head: ['bundle', 'version', 'errors', 'warnings'],
        rows: rows.map(({ bundle, version, findings }) => [
            bundle,
            version,
            count(findings, 'error'),
            count(findings, 'warning'),
        ]),
    };
}


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openStoredArchive)
/* harmony export */ });
/* harmony import */ var _crypto_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5821);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5158);




/** Opens an archive's bytes under the rules for other people's archives: older tools wrote times, owners and folders. */
async function openStoredArchive(bytes, name) {
    const { archive, kind, findings } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p)((0,_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesSource */ .Xl)(bytes), { name, profile: 'upstream' });
    if (archive === undefined) {
        if (findings.length > 0)
            return { ok: false, findings };
        return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('E_ARCHIVE_FORMAT', `an archive of kind ${kind ?? 'unknown'} is not opened`, {
            at: { file: name },
        });
    }
    const tar = archive.tar === undefined ? bytes : (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .yw)(archive.tar);
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .accepted */ .q)({ files: archive.files(), tarSha256Hex: (0,_crypto_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(tar) });
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ trustInputs),
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   eh: () => (/* binding */ policyInputs),
/* harmony export */   hY: () => (/* binding */ signingInputs)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);

/** Where the registry is and what it speaks: inputs of every command that works on one. */
const registryInputs = {
    registry: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)('Folder of the registry; by default the nearest one around the working folder.')),
    dialect: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Format of the registry, when it cannot be recognised.', undefined, 'NAME')),
};
/** What releases are checked against. */
const policyInputs = {
    'host-version': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Version of the core, host or kernel that releases must work with.', undefined, 'VERSION')),
};
/** The key to sign with. */
const signingInputs = {
    'signing-key': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Private key: PKCS#8 PEM, plain or encrypted; `-` reads it from standard input.'),
    'signing-key-file': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)('File that holds the private key.')),
    'signing-key-passphrase': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Passphrase of an encrypted private key.'),
};
/** The keys to verify with. */
const trustInputs = {
    key: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0)('File with a trusted public key; by default those that the registry names. May be repeated.'),
    'require-signature': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Whether a missing signature is an error.', false),
};


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

/***/ 9382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ entryFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

const unfit = {
    link: ['E_CHECKOUT_SYMLINK', 'is a symbolic link, want a file.'],
    gitlink: ['E_GITLINK', 'is a submodule, want a folder with files.'],
    other: ['E_PATH', 'is neither file, folder nor link.'],
    misnamed: ['E_PATH', 'stands for a name with control characters, backslashes or bytes that are not UTF-8.'],
};
/** What is wrong with an entry where only plain files may stand; `undefined` for a plain file. */
function entryFinding({ kind, path }) {
    if (kind === 'file')
        return undefined;
    const [code, says] = unfit[kind];
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, `${path} ${says}`, { at: { file: path } });
}


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

/***/ 5869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ chooseBundles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_mounted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8150);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7032);
/* harmony import */ var _select_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(732);




/**
 * Finds what a caller's words mean: folders (a registry, a bundle in one, or a bundle that stands alone) and names of
 * bundles. No words mean the whole registry.
 */
async function chooseBundles(words, wanted, world) {
    const isFolder = (word) => world.files.kind(world.files.absolute(word)) === 'folder';
    const folders = words.filter(isFolder);
    const names = words.filter(word => !isFolder(word));
    const chosen = [];
    if (names.length > 0 || words.length === 0) {
        chosen.push(choose(await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_1__.openWorkspace)(wanted, world), words.length === 0 ? ['all'] : names, world));
    }
    for (const folder of folders)
        chosen.push(await chooseFolder(folder, { wanted, world }));
    return chosen;
}
async function chooseFolder(word, { wanted, world }) {
    const folder = world.files.absolute(word);
    const search = { wanted: { ...wanted, registry: undefined }, world };
    const workspace = await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_1__.findRegistry)(folder, search);
    if (workspace?.root === folder)
        return choose(workspace, ['all'], world);
    const bundle = workspace === undefined ? undefined : bundleAt(workspace, folder);
    if (workspace !== undefined && bundle !== undefined)
        return choose(workspace, [bundle], world);
    const alone = await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_1__.openStandalone)(folder, search);
    const from = alone.workspace.dialect.roots(alone.bundle, alone.workspace.registry.paths)[0];
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(world.environment.workingFolder, folder);
    return {
        workspace: alone.workspace,
        bundles: [alone.bundle],
        published: [],
        whole: false,
        findings: [],
        place: findings => (0,_model_mounted_js__WEBPACK_IMPORTED_MODULE_3__/* .moveFindings */ .q)(findings, { from, to }),
    };
}
function bundleAt({ root, dialect, registry }, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder).replaceAll('\\', '/');
    const known = dialect.bundles(registry.files, registry.paths);
    return known.find(bundle => dialect.roots(bundle, registry.paths).some(each => each === path));
}
function choose(workspace, words, world) {
    const { dialect, registry, root } = workspace;
    const known = dialect.bundles(registry.files, registry.paths);
    const { bundles, findings } = (0,_select_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .selectBundles */ .K)(words, known, dialect);
    const index = dialect.index.read(registry);
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(world.environment.workingFolder, root).replaceAll('\\', '/');
    const place = (found) => (to === '' ? found : (0,_model_mounted_js__WEBPACK_IMPORTED_MODULE_3__/* .moveFindings */ .q)(found, { from: '', to }));
    return {
        workspace,
        bundles,
        published: index.value,
        whole: words.includes('all'),
        findings: place([...findings, ...index.findings]),
        place,
    };
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

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oE: () => (/* binding */ precheckBundle),
  Q1: () => (/* binding */ removedBundles)
});

// UNUSED EXPORTS: rulesOf

// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/shared/rules/file-contents.js


/** The first line of every pointer (Git LFS specification, "The Pointer"). */
const pointerStart = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
const maxPointerBytes = 1024;
/** No file is a stand-in for one that Git LFS keeps elsewhere: it would be signed and shipped in place of it. */
const fileContents = {
    group: 'paths',
    check(release, { dialect, registry }) {
        const entries = dialect.roots(release.bundle, registry.paths).flatMap(root => registry.files.list(root));
        return entries
            .filter(({ kind, sizeBytes }) => kind === 'file' && sizeBytes <= maxPointerBytes)
            .filter(({ path }) => startsWith(registry.files.read(path), pointerStart))
            .map(({ path }) => (0,finding/* finding */.gk)('E_LFS_POINTER', `${(0,shown/* shown */.SP)(path)} is a Git LFS pointer`, { at: { file: path } }));
    },
};
function startsWith(bytes, start) {
    return bytes !== undefined && start.every((byte, index) => bytes[index] === byte);
}

// EXTERNAL MODULE: ./build/shared/model/collisions.js
var collisions = __webpack_require__(5221);
// EXTERNAL MODULE: ./build/shared/model/entry-finding.js
var entry_finding = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/shared/model/repo-path.js
var repo_path = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/shared/rules/file-names.js





/** Every file of a bundle is a plain file, with a name that all systems can hold and tell from its neighbours. */
const fileNames = {
    group: 'paths',
    check(release, { dialect, registry }) {
        const roots = dialect.roots(release.bundle, registry.paths);
        const entries = roots.flatMap(root => registry.files.list(root));
        return [...entries.flatMap(problemOf), ...file_names_collisions(entries)];
    },
};
function problemOf(entry) {
    const misfit = (0,entry_finding/* entryFinding */.A)(entry);
    if (misfit !== undefined)
        return [misfit];
    const problem = (0,repo_path/* repoPathProblem */.Js)(entry.path);
    if (problem === undefined)
        return [];
    return [(0,finding/* finding */.gk)('E_PATH', `${(0,shown/* shown */.SP)(entry.path)}: ${problem}`, { at: { file: entry.path } })];
}
function file_names_collisions(entries) {
    return (0,collisions/* findCollisions */.t)(entries.map(({ path }) => path)).map(({ path, other }) => {
        const message = `${(0,shown/* shown */.SP)(path)} and ${(0,shown/* shown */.SP)(other)} are one file on systems that fold case or normalise names`;
        return (0,finding/* finding */.gk)('E_PATH', message, { at: { file: path } });
    });
}

// EXTERNAL MODULE: ./build/shared/archive/stored-archive.js
var stored_archive = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/shared/crypto/digest.js
var crypto_digest = __webpack_require__(5498);
;// CONCATENATED MODULE: ./build/shared/rules/published-content.js




/** What is published has not changed: neither its committed archive nor the sources that still carry its version. */
const publishedContent = {
    group: 'artifacts',
    async check(release, context) {
        const own = context.published.find(({ bundle, version }) => bundle === release.bundle && version === release.version);
        const changed = context.published
            .filter(({ bundle }) => bundle === release.bundle)
            .flatMap(({ artifacts }) => artifacts.flatMap(artifact => changedArtifact(artifact, context)));
        const sources = own === undefined ? [] : await changedSources(release, own, context);
        return [...changed, ...sources];
    },
};
function changedArtifact({ path, sha256Hex: wanted }, { registry }) {
    if (path === undefined || wanted === undefined)
        return [];
    const bytes = registry.files.read(path);
    if (bytes === undefined) {
        return [
            (0,finding/* finding */.gk)('W_ARTIFACT_MISSING', `${(0,shown/* shown */.SP)(path)} is listed in the index and not there`, {
                at: { file: path },
            }),
        ];
    }
    const digest = (0,crypto_digest/* sha256Hex */.fg)(bytes);
    if (digest === wanted)
        return [];
    return [(0,finding/* finding */.gk)('E_IMMUTABLE', `sha256 is ${digest}, published as ${wanted}`, { at: { file: path } })];
}
async function changedSources(release, published, { dialect, registry }) {
    const plans = dialect.packing?.plan(registry, release).value ?? [];
    const findings = await Promise.all(plans.map(async (plan) => {
        const path = published.artifacts.find(({ target }) => target === plan.target)?.path;
        const bytes = path && registry.files.read(path);
        if (path === undefined || bytes === undefined)
            return [];
        const opened = await (0,stored_archive/* openStoredArchive */.a)(bytes, path);
        if (!opened.ok)
            return opened.findings;
        if (dialect.packing?.isEquivalent(opened.value.files, plan) === true)
            return [];
        const message = `the sources differ from what is published as version ${(0,shown/* shown */.SP)(release.version)}`;
        return [(0,finding/* finding */.gk)('E_VERSION_NOT_BUMPED', message, { at: release.place })];
    }));
    return findings.flat();
}

// EXTERNAL MODULE: ./build/shared/model/nearest.js
var nearest = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/shared/rules/similar-names.js



// Names this short are all within one edit of each other.
const minLength = 5;
/** A new name is not one keystroke away from a published one (T22). */
const similarNames = {
    group: 'names',
    check(release, { published }) {
        const ids = [...new Set(published.map(({ id }) => id))];
        if (ids.includes(release.id) || release.id.length < minLength)
            return [];
        return ids
            .filter(id => (0,nearest/* editDistance */.Y)(id, release.id) === 1)
            .map(id => {
            const message = `the new name ${(0,shown/* shown */.SP)(release.id)} is easily taken for ${(0,shown/* shown */.SP)(id)}`;
            return (0,finding/* finding */.gk)('W_NAME_SIMILAR', message, { at: release.place });
        });
    },
};

;// CONCATENATED MODULE: ./build/shared/rules/version-order.js


/**
 * A version is well-formed and greater than every published one, not only than the newest row of the index. The same
 * version again is for the rule on published content to judge.
 */
const versionOrder = {
    group: 'version',
    check(release, { dialect, published }) {
        const { versions } = dialect;
        const at = release.place;
        if (!versions.isValid(release.version)) {
            return [(0,finding/* finding */.gk)('E_VERSION', `${(0,shown/* shown */.SP)(release.version)} is not a version of ${versions.title}`, { at })];
        }
        const others = published.filter(({ bundle }) => bundle === release.bundle).map(({ version }) => version);
        if (others.includes(release.version))
            return [];
        const greatest = others.filter(versions.isValid).sort(versions.compare).at(-1);
        if (greatest === undefined || versions.compare(release.version, greatest) > 0)
            return [];
        const message = `version ${(0,shown/* shown */.SP)(release.version)} is not greater than ${(0,shown/* shown */.SP)(greatest)}, which is published`;
        return [
            (0,finding/* finding */.gk)('E_VERSION_NOT_BUMPED', message, { at, hint: `Choose a version above ${(0,shown/* shown */.SP)(greatest)}.` }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/shared/rules/table.js





/** The rules that hold in every dialect. */
const rules = [fileNames, fileContents, similarNames, versionOrder, publishedContent];

;// CONCATENATED MODULE: ./build/shared/registry/precheck-bundle.js



/** Runs every rule over every release of a bundle and reports all that is wrong, in the order of files and lines. */
async function precheckBundle(workspace, bundle, { published, groups }) {
    const { dialect, registry } = workspace;
    const { value: releases, findings } = dialect.read(bundle, registry);
    const chosen = rulesOf(workspace).filter(({ group }) => groups.length === 0 || groups.includes(group));
    const context = { registry, published, dialect };
    const found = await Promise.all(releases.flatMap(release => chosen.map(rule => Promise.resolve(rule.check(release, context)))));
    return { releases, findings: inFileOrder([...findings, ...found.flat()]) };
}
/** The rules that apply here, general ones first. */
function rulesOf({ dialect }) {
    return [...rules, ...dialect.rules];
}
/** The published bundles that are gone from the tree: clients still find them, nobody can publish them again. */
function removedBundles(published, bundles) {
    const gone = new Set(published.map(({ bundle }) => bundle).filter(bundle => !bundles.includes(bundle)));
    return [...gone].map(bundle => (0,finding/* finding */.gk)('E_BUNDLE_REMOVED', `${(0,shown/* shown */.SP)(bundle)} is published and its sources are gone`));
}
function inFileOrder(findings) {
    return [...findings].sort((left, right) => (left.file ?? '').localeCompare(right.file ?? '', 'en') ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0));
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

/***/ 732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ selectBundles)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2820);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);



/** The bundles that names ask for: full or short names, or `all`. A name that no bundle answers to is a finding. */
function selectBundles(names, known, places) {
    if (names.includes('all'))
        return { bundles: known, findings: [] };
    const byName = new Map();
    for (const bundle of known)
        for (const alias of places.aliases(bundle))
            byName.set(alias, bundle);
    for (const bundle of known)
        byName.set(bundle, bundle); // a full name wins over another bundle's short one
    const found = names.map(name => ({ name, bundle: byName.get(name) }));
    return {
        bundles: known.filter(bundle => found.some(entry => entry.bundle === bundle)),
        findings: found
            .filter(({ bundle }) => bundle === undefined)
            .map(({ name }) => unknownBundle(name, byName.keys())),
    };
}
function unknownBundle(name, known) {
    const close = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const guess = close === undefined ? '' : ` Did you mean ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(close)}?`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_BUNDLE_UNKNOWN', `no bundle is called ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}.${guess}`);
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
