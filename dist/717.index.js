export const id = 717;
export const ids = [717,949,32];
export const modules = {

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
    specfact: { places: () => __webpack_require__.e(/* import() */ 476).then(__webpack_require__.bind(__webpack_require__, 9476)), dialect: () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(555), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 6555)) },
};


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mounted),
/* harmony export */   q: () => (/* binding */ moveFindings)
/* harmony export */ });
/** A folder's files as if they lay at `at` inside a registry: a bundle that stands alone reads like one that does not. */
function mounted(files, at) {
    const inside = (path) => {
        if (path === at)
            return '';
        return path.startsWith(`${at}/`) ? path.slice(at.length + 1) : undefined;
    };
    const isAbove = (under) => at === under || at.startsWith(`${under}/`);
    return {
        read(path) {
            const inner = inside(path);
            return inner === undefined ? undefined : files.read(inner);
        },
        list(under) {
            const inner = under === undefined || isAbove(under) ? '' : inside(under);
            if (inner === undefined)
                return [];
            const entries = files.list(inner === '' ? undefined : inner);
            return entries.map(entry => ({ ...entry, path: `${at}/${entry.path}` }));
        },
    };
}
/** The same findings with their files seen from elsewhere: `from` in front of a path becomes `to`. */
function moveFindings(findings, { from, to }) {
    return findings.map(found => {
        if (found.file === undefined)
            return found;
        if (found.file === from)
            return { ...found, file: to === '' ? '.' : to };
        if (from !== '' && !found.file.startsWith(`${from}/`))
            return found;
        const inner = from === '' ? found.file : found.file.slice(from.length + 1);
        return { ...found, file: to === '' ? inner : `${to}/${inner}` };
    });
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

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRegistry: () => (/* binding */ findRegistry),
/* harmony export */   openStandalone: () => (/* binding */ openStandalone),
/* harmony export */   openWorkspace: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3806);
/* harmony import */ var _dialects_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1862);
/* harmony import */ var _model_mounted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8150);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7947);
/* harmony import */ var _find_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9136);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7283);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1949);








/** Opens the registry that was named, or the nearest one around the working folder. */
async function openWorkspace(wanted, world) {
    return open(await (0,_find_root_js__WEBPACK_IMPORTED_MODULE_3__/* .readRoot */ .X)(wanted, world), { wanted, world });
}
/** The nearest registry at or above a folder; a registry that was named by the caller is looked for only there. */
async function findRegistry(start, search) {
    const root = await (0,_find_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findRoot */ .w)(start, search.wanted, search.world);
    return root === undefined ? undefined : open(root, search);
}
/** One bundle's folder on its own, mounted where a registry would hold it. */
async function openStandalone(folder, { wanted, world }) {
    const id = wanted.dialect ?? (await recogniseAlone(folder, world));
    const { dialect } = await (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectRow */ .B)(id, world.dialects).dialect();
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder);
    const files = (0,_model_mounted_js__WEBPACK_IMPORTED_MODULE_6__/* .mounted */ .P)(world.files.tree(folder), dialect.roots(bundle, dialect.paths)[0]);
    const registry = {
        files,
        paths: dialect.paths,
        policy: policyOf(_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultSettings */ .L, wanted),
        standalone: true,
    };
    return { workspace: { root: folder, dialect, registry }, bundle };
}
async function recogniseAlone(folder, world) {
    const names = world.files.names(folder);
    for (const [id, row] of Object.entries(world.dialects ?? _dialects_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dialects */ .O)) {
        const { places } = await row.places();
        const root = places.roots((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder), places.paths)[0];
        if (places.recognise(names.map(name => `${root}/${name}`)).confidence > 0)
            return id;
    }
    throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('E_REGISTRY', `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(folder)} is neither a registry nor a bundle that modreg knows`);
}
async function open({ folder, id, settings = _settings_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultSettings */ .L }, { wanted, world }) {
    const { dialect } = await (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectRow */ .B)(id, world.dialects).dialect();
    const paths = { ...dialect.paths, ...settings.paths };
    const { trustedKeyFiles } = settings;
    const registry = {
        files: world.files.tree(folder),
        paths,
        policy: policyOf(settings, wanted),
        ...(trustedKeyFiles === undefined ? {} : { trustedKeyFiles }),
    };
    return { root: folder, dialect, registry };
}
const policyOf = ({ policy }, wanted) => ({
    ...policy,
    ...(wanted['host-version'] === undefined ? {} : { hostVersion: wanted['host-version'] }),
    ...(wanted['download-base-url'] === undefined ? {} : { downloadBaseUrl: wanted['download-base-url'] }),
});


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


/***/ }),

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony export settingsSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(986);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9415);
/* harmony import */ var _text_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9084);
/* harmony import */ var _settings_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8809);






const text = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq());
const repoPath = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepoPath */ .Q), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(path => path !== undefined, 'want a relative path of plain segments'));
/** Every key of modreg.toml; an unknown one is an error. */
const settingsSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    dialect: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(text),
    paths: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, repoPath)),
    trust: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ keys: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(repoPath)) })),
    policy: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'host-version': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(text),
        'require-signature': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()),
        licences: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text)),
        'download-base-url': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .startsWith */ .w1_('https://'))),
    })),
});
const defaultSettings = { paths: {}, policy: { requireSignature: false } };
/** Reads modreg.toml; what is wrong in it is E_CONFIG, because it is the caller's to correct, with its place. */
function readSettings(bytes) {
    const read = (0,_text_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .readToml */ .D)(bytes, _settings_name_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsName */ .D);
    if (!read.ok)
        return { value: defaultSettings, findings: read.findings.map(asConfig) };
    const { value, findings } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .e)(read.document, settingsSchema);
    if (value === undefined)
        return { value: defaultSettings, findings: findings.map(asConfig) };
    const { dialect, paths = {}, trust, policy } = value;
    const keys = trust?.keys?.flatMap(path => path ?? []);
    return {
        value: {
            ...(dialect === undefined ? {} : { dialect }),
            paths: withoutAbsent(paths),
            ...(keys === undefined ? {} : { trustedKeyFiles: keys }),
            policy: policyOf(policy ?? {}),
        },
        findings: findings.map(asConfig),
    };
}
function withoutAbsent(table) {
    const present = Object.entries(table).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(present);
}
function policyOf(table) {
    const { 'host-version': hostVersion, 'download-base-url': downloadBaseUrl, licences } = table;
    return {
        requireSignature: table['require-signature'] ?? false,
        ...(hostVersion === undefined ? {} : { hostVersion }),
        ...(licences === undefined ? {} : { licences }),
        ...(downloadBaseUrl === undefined ? {} : { downloadBaseUrl }),
    };
}
const asConfig = ({ message, file, line, column }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_CONFIG', message, { at: file === undefined ? undefined : { file, line, column } });


/***/ }),

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2820);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3605);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);





/**
 * Holds a document against a schema. Every issue is a finding at its exact place: a missing field at the map that lacks
 * it, an unknown one at its key, a wrong value at the value.
 */
function checkShape(document, schema, { unknown } = {}) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, document.value);
    const unknownFields = unknown === undefined ? [] : findUnknownFields(document, schema, unknown);
    if (parsed.success)
        return { value: parsed.output, findings: unknownFields };
    const findings = parsed.issues.flatMap(issue => issueFindings(issue, document, schema));
    return { value: undefined, findings: [...findings, ...unknownFields] };
}
function issueFindings(issue, document, schema) {
    const path = (issue.path ?? []).map(item => item.key);
    const inner = issue.issues?.filter(each => (each.path?.length ?? 0) > 0);
    // Of a union only the issues inside the alternative that was meant say anything: the one that got furthest.
    if (issue.type === 'union' && inner !== undefined && inner.length > 0) {
        return inner.flatMap(each => issueFindings({ ...each, path: [...(issue.path ?? []), ...(each.path ?? [])] }, document, schema));
    }
    if (isMissing(issue, path, document)) {
        const message = `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(path.at(-1)))} is missing; want ${wanted(issue)}`;
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_FIELD_MISSING', message, { at: document.placeOf(path.slice(0, -1)) })];
    }
    if (issue.type === 'strict_object')
        return [unknownField({ document, schema, path, code: 'E_DOC_FIELD_UNKNOWN' })];
    const message = `${nameOf(path)} is ${received(issue.input)}; want ${wanted(issue)}`;
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_TYPE', message, { at: document.placeOf(path) })];
}
const isMissing = ({ input }, path, document) => input === undefined && path.length > 0 && document.sourceOf(path) === undefined;
const nameOf = (path) => (path.length === 0 ? 'the document' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path.join('.')));
function received(input) {
    if (typeof input === 'string')
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(input);
    if (Array.isArray(input))
        return 'a list';
    return typeof input === 'object' && input !== null ? 'a map' : String(input);
}
/** Messages of a schema's own start with "want"; the library's `expected` names types. */
function wanted({ message, expected }) {
    if (message.startsWith('want '))
        return message.slice('want '.length);
    return (expected ?? 'something else')
        .replaceAll('Object', 'a map')
        .replaceAll('Array', 'a list')
        .replace(/^!0$/, 'something that is not empty');
}
function unknownField({ document, schema, path, code }) {
    const key = String(path.at(-1));
    const close = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, entriesAt(schema, path.slice(0, -1)));
    const guess = close === undefined ? '' : `; did you mean ${close}?`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, `there is no field ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}${guess}`, { at: document.keyPlaceOf(path) });
}
function findUnknownFields(document, schema, code) {
    const known = new Set(entriesAt(schema, []));
    const keys = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .j)(document.value) ? Object.keys(document.value) : [];
    return keys.filter(key => !known.has(key)).map(key => unknownField({ document, schema, path: [key], code }));
}
/** The keys that a schema's map knows at a path. */
function entriesAt(schema, path) {
    const [step, ...rest] = path;
    const inner = unwrapped(schema);
    if (step === undefined)
        return Object.keys(inner.entries ?? {});
    const next = typeof step === 'number' ? inner.item : inner.entries?.[step];
    return next === undefined ? [] : entriesAt(next, rest);
}
// Optional fields wrap the schema that is meant; its parts are public, although their common type does not list them.
function unwrapped(schema) {
    const structure = schema;
    return structure.wrapped === undefined ? structure : unwrapped(structure.wrapped);
}


/***/ })

};
