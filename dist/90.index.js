export const id = 90;
export const ids = [90];
export const modules = {

/***/ 336:
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
// EXTERNAL MODULE: ./build/shared/archive/byte-source.js
var byte_source = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/shared/archive/open.js + 27 modules
var archive_open = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/shared/archive/pack.js + 1 modules
var pack = __webpack_require__(2134);
// EXTERNAL MODULE: ./build/shared/archive/repack.js
var repack = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/shared/registry/repack-release.js






/** Packs a bundle's releases again and compares them with the archives in the tree, file by file. Writes nothing. */
async function repackBundle({ dialect, registry }, bundle) {
    const { value: releases } = dialect.read(bundle, registry);
    const planned = releases.flatMap(release => (dialect.packing?.plan(registry, release).value ?? []).map(plan => ({ release, plan })));
    return Promise.all(planned.map(async ({ release, plan }) => {
        const bytes = registry.files.read(plan.path);
        return { release, path: plan.path, ...(await compare(bytes, plan)) };
    }));
}
async function compare(bytes, plan) {
    const name = plan.path;
    const at = { file: name };
    if (bytes === undefined) {
        return { result: 'missing', findings: [(0,finding/* finding */.gk)('E_ARTIFACT_MISSING', `${name} is not there`, { at })] };
    }
    const packed = (0,pack/* packTar */.n)(plan.files, { name, order: plan.order ?? 'sorted' });
    if (!packed.ok)
        return { result: 'different', findings: packed.findings };
    const published = await (0,archive_open/* openArchive */.p)((0,byte_source/* bytesSource */.Xl)(bytes), { name, profile: 'upstream' });
    const own = await (0,archive_open/* openArchive */.p)((0,byte_source/* bytesSource */.Xl)(packed.tar), { name, declared: 'tar', profile: 'upstream' });
    if (published.archive === undefined || own.archive === undefined) {
        return { result: 'different', findings: [...published.findings, ...own.findings] };
    }
    const comparison = (0,repack/* compareArchives */.X)(published.archive, own.archive);
    return { result: comparison.result, findings: findingsOf(comparison, name) };
}
function findingsOf(comparison, file) {
    if (comparison.result === 'identical')
        return [];
    if (comparison.result === 'equivalent') {
        return [
            (0,finding/* finding */.gk)('N_FOREIGN_PACKING', 'the same files with the same bytes, packed by another tool', {
                at: { file },
            }),
        ];
    }
    return comparison.differences.map(({ path, change, published, own }) => {
        const digests = change === 'changed' ? ` (published ${published ?? ''}, sources ${own ?? ''})` : '';
        return (0,finding/* finding */.gk)('E_IMMUTABLE', `${(0,shown/* quoted */.TL)(path)} was ${change} since it was published${digests}`, {
            at: { file },
        });
    });
}

;// CONCATENATED MODULE: ./build/actions/repack/command.js





const command_command = (0,command/* defineCommand */.N)({
    name: 'repack',
    summary: 'Packs bundles again and compares the result with the archives in the tree, file by file.',
    details: 'Anybody can run it: it needs no key and writes nothing. `identical` means the same tar, `equivalent` the same files packed by another tool, `different` names each file with both digests.',
    action: false,
    positional: 'bundles',
    inputs: { bundles: (0,input/* names */.Dy)('Bundles to compare; all of them by default.'), ...registry_inputs/* registryInputs */.P4 },
    outputs: { results: 'JSON array with one object an archive: bundle, version, path, result.' },
    permissions: {},
    async run(values, ports) {
        const chosen = await (0,choose_bundles/* chooseBundles */.x)(values.bundles, values, ports);
        const repacked = (await Promise.all(chosen.map(command_repack))).flat();
        const rows = repacked.map(({ release, path, result }) => [release.bundle, release.version, path, result]);
        return {
            dialect: chosen[0]?.workspace.dialect.id,
            findings: [
                ...chosen.flatMap(({ findings }) => findings),
                ...repacked.flatMap(({ findings }) => findings),
            ],
            outputs: {
                results: rows.map(([bundle = '', version = '', path = '', result = '']) => ({
                    bundle,
                    version,
                    path,
                    result,
                })),
            },
            blocks: [{ kind: 'table', head: ['bundle', 'version', 'archive', 'result'], rows }],
        };
    },
});
async function command_repack({ workspace, bundles, place }) {
    const results = await Promise.all(bundles.map(bundle => repackBundle(workspace, bundle)));
    return results.flat().map(result => ({ ...result, findings: place(result.findings) }));
}


/***/ }),

/***/ 2134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ packTar)
});

// EXTERNAL MODULE: ./build/shared/model/order.js
var model_order = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/shared/archive/bundle-contents.js
var bundle_contents = __webpack_require__(376);
// EXTERNAL MODULE: ./build/shared/archive/entry-path.js
var entry_path = __webpack_require__(9633);
// EXTERNAL MODULE: ./build/shared/archive/limits.js
var archive_limits = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/shared/archive/planned-tree.js
var planned_tree = __webpack_require__(1772);
// EXTERNAL MODULE: ./build/shared/archive/problem.js
var problem = __webpack_require__(810);
// EXTERNAL MODULE: ./build/shared/archive/tar-header.js + 1 modules
var tar_header = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/shared/archive/tar-block.js

const nameBytes = 100;
const prefixBytes = 155;
/**
 * The header blocks of an entry, by POSIX.1 pax: a ustar block with nothing of the machine in it (owner and time 0, no
 * names of owners), and a pax header with the path before it where ustar cannot hold the path.
 *
 * The bytes are those that Go's archive/tar writes, also for long names, because the tools of two registry formats are
 * written in it: what they have published packs to the same digest here. They are written here and not by `tar` because
 * they are the identity of a release for ever; an update of a library must not be able to change it, and `tar` ends
 * numbers in a blank where Go writes another digit.
 */
function tarHeaders(block) {
    const { name } = block;
    const ascii = /^[\x20-\x7e]*$/.test(name);
    const at = splitAt(name);
    if (ascii && name.length <= nameBytes)
        return [ustar({ ...block, prefix: '' })];
    if (ascii && at !== undefined) {
        return [ustar({ ...block, prefix: name.slice(0, at), name: name.slice(at + 1) })];
    }
    const record = paxRecord('path', name);
    const slash = name.lastIndexOf('/') + 1;
    const paxName = `${name.slice(0, slash)}PaxHeaders.0/${name.slice(slash)}`;
    const pax = { name: shortened(paxName).replace(/\/+$/, ''), prefix: '', flag: 'x', mode: 0 };
    return [
        ustar({ ...pax, sizeBytes: record.length }),
        padded(record),
        ustar({ ...block, prefix: '', name: shortened(name) }),
    ];
}
/** What a reader without pax takes for the name. A file that is cut after a slash would be a folder to some. */
function shortened(name) {
    const ascii = name.replace(/[^\x20-\x7e]/g, '');
    return ascii.length > nameBytes ? ascii.slice(0, nameBytes).replace(/\/+$/, '') : ascii;
}
/** The slash at which ustar cuts a long path in two; `undefined` when neither cut fits. */
function splitAt(name) {
    const ending = name.length <= prefixBytes + 1 && name.endsWith('/') ? 2 : 1;
    const at = name.lastIndexOf('/', Math.min(name.length, prefixBytes + 1) - ending);
    const rest = name.length - at - 1;
    return at > 0 && rest > 0 && rest <= nameBytes ? at : undefined;
}
/** `<length> <key>=<value>\n`, where the length counts its own digits. */
function paxRecord(key, value) {
    const size = Buffer.byteLength(` ${key}=${value}\n`);
    const guess = size + String(size).length;
    return Buffer.from(`${size + String(guess).length} ${key}=${value}\n`);
}
/** The bytes, filled up to a whole block with zeros. */
function padded(bytes) {
    const whole = Buffer.alloc(Math.ceil(bytes.length / tar_header/* blockBytes */.V) * tar_header/* blockBytes */.V);
    whole.set(bytes);
    return whole;
}
function ustar({ name, prefix, flag, mode, sizeBytes }) {
    const block = Buffer.alloc(tar_header/* blockBytes */.V);
    block.write(name, 0, 'latin1');
    block.write(octal(mode, 8), 100, 'latin1');
    block.write(octal(0, 8), 108, 'latin1');
    block.write(octal(0, 8), 116, 'latin1');
    block.write(octal(sizeBytes, 12), 124, 'latin1');
    block.write(octal(0, 12), 136, 'latin1');
    block.write('        ', 148, 'latin1');
    block.write(flag, 156, 'latin1');
    block.write('ustar\x0000', 257, 'latin1');
    if (flag !== 'x')
        block.write(octal(0, 8) + octal(0, 8), 329, 'latin1');
    block.write(prefix, 345, 'latin1');
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 7)} `, 148, 'latin1');
    return block;
}
const octal = (value, fieldBytes) => `${value.toString(8).padStart(fieldBytes - 1, '0')}\0`;

;// CONCATENATED MODULE: ./build/shared/archive/pack.js








/**
 * Packs files to the bytes that every machine, Node version and umask gives: what is not in `entries` is not in the tar.
 * Refuses what openArchive would refuse in a bundle: unsafe paths, names that are one on some systems, a second root,
 * sizes beyond the limits, no file at all.
 */
function packTar(entries, options = {}) {
    const { name = 'archive', order = 'given', folders = false, limits = archive_limits/* defaultLimits */.MK } = options;
    const inOrder = order === 'given' ? entries : entries.toSorted((left, right) => (0,model_order/* byCodePoint */.H)(left.path, right.path));
    const problems = wrongEntries(inOrder, limits);
    if (problems.length > 0)
        return { ok: false, findings: (0,problem/* findingsOf */.WX)(problems, name) };
    const made = new Set();
    const blocks = inOrder.flatMap(entry => [
        ...(folders ? newFolders(entry.path, made) : []),
        ...fileBlocks(entry),
    ]);
    return { ok: true, tar: Buffer.concat([...blocks, Buffer.alloc(2 * tar_header/* blockBytes */.V)]) };
}
function fileBlocks({ path, executable, bytes }) {
    const header = { name: path, flag: '0', mode: executable ? 0o755 : 0o644, sizeBytes: bytes.length };
    return [...tarHeaders(header), bytes, padding.subarray(0, -bytes.length & (tar_header/* blockBytes */.V - 1))];
}
const padding = new Uint8Array(tar_header/* blockBytes */.V);
/** Headers for the folders of a path that have none yet, from the outermost. */
function newFolders(path, made) {
    const folders = [...(0,entry_path/* parents */.M8)(path)].filter(folder => !made.has(folder));
    for (const folder of folders)
        made.add(folder);
    return folders.flatMap(folder => tarHeaders({ name: `${folder}/`, flag: '5', mode: 0o755, sizeBytes: 0 }));
}
function wrongEntries(entries, limits) {
    const tree = (0,planned_tree/* plannedTree */.d)();
    const problems = entries.map(entry => wrongEntry(entry, limits) ?? tree.add(asNode(entry)));
    const totalBytes = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return [
        ...problems.filter(found => found !== undefined),
        ...(entries.length > limits.entries ? [beyond(`${entries.length} files`, limits.entries)] : []),
        ...(totalBytes > limits.totalBytes ? [beyond(`${totalBytes} bytes`, limits.totalBytes)] : []),
        ...(entries.length === 0 ? [(0,problem/* problem */.CC)('E_ARCHIVE_CONTENT', 'there is nothing to pack')] : []),
        ...(0,bundle_contents/* wrongContents */.O)(entries.map(asNode), 'bundle'),
    ];
}
function wrongEntry({ path, bytes }, limits) {
    const read = (0,entry_path/* readEntryPath */.wH)(path, limits);
    if ((0,problem/* isProblem */.AN)(read))
        return read;
    if (read.segments.join('/') !== path)
        return (0,problem/* problem */.CC)('E_ARCHIVE_PATH', 'is not written in its plain form', path);
    return bytes.length > limits.fileBytes
        ? (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `has ${bytes.length} bytes, the limit is ${limits.fileBytes}`, path)
        : undefined;
}
const asNode = ({ path }) => ({ path, type: 'file', target: '' });
const beyond = (what, limit) => (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `the archive would have ${what}, the limit is ${limit}`);


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareArchives),
/* harmony export */   y: () => (/* binding */ tarDigest)
/* harmony export */ });
/* harmony import */ var _crypto_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8334);
/* harmony import */ var _archive_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6482);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5821);




/** Compares an archive that is published with one made from its sources; both have passed every check by being open. */
function compareArchives(published, own) {
    const [publishedHex, ownHex] = [tarDigest(published), tarDigest(own)];
    if (publishedHex !== undefined && publishedHex === ownHex)
        return { result: 'identical', tarSha256Hex: ownHex };
    const [before, after] = [statesOf(published), statesOf(own)];
    const differences = [...new Set([...before.keys(), ...after.keys()])]
        .toSorted(_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)
        .flatMap(path => difference(path, before.get(path), after.get(path)));
    if (differences.length > 0)
        return { result: 'different', differences };
    return {
        result: 'equivalent',
        ...(publishedHex === undefined ? {} : { publishedTarSha256Hex: publishedHex }),
        ...(ownHex === undefined ? {} : { ownTarSha256Hex: ownHex }),
    };
}
/** SHA-256 of the uncompressed tar, lower-case hex; `undefined` for an archive that is no tar. */
function tarDigest({ tar }) {
    return tar === undefined ? undefined : digest(tar);
}
function digest(source) {
    const hash = (0,_crypto_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .startHasher */ .E9)();
    for (const piece of (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .pieces */ .IE)(source, 1024 ** 2))
        hash.update(piece);
    return hash.finishHex();
}
/** What stands at each path, as a text that is the same exactly when the thing is. */
function statesOf({ entries }) {
    return new Map(entries.filter(({ type }) => type !== 'folder').map(entry => [entry.path, stateOf(entry)]));
}
function stateOf(entry) {
    if (entry.type === 'symlink')
        return `link to ${entry.linkTarget}`;
    const hex = digest(entry.content);
    return (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isExecutable */ .T)(entry) ? `${hex}, executable` : hex;
}
function difference(path, published, own) {
    if (published === own)
        return [];
    const states = { ...(published === undefined ? {} : { published }), ...(own === undefined ? {} : { own }) };
    const change = published === undefined ? 'added' : own === undefined ? 'removed' : 'changed';
    return [{ path, change, ...states }];
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
