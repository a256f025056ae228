export const id = 885;
export const ids = [885];
export const modules = {

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

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mapInFlight)
/* harmony export */ });
/**
 * Does the work for every item, at most `limit` at a time, and gives the results in the items' order. Items
 * are taken from the iterable when there is room for them, so a lazy one keeps few in memory. The first
 * failure stops the rest.
 */
async function mapInFlight(items, limit, work) {
    const results = [];
    const queue = numbered(items);
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: limit }, worker));
    return results;
}
function* numbered(items) {
    let index = 0;
    for (const item of items)
        yield [index++, item];
}


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay),
/* harmony export */   Y: () => (/* binding */ mergeEdits)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8334);

/** The files as they will be once these edits are written: later steps of a chain read the results of earlier ones. */
function overlay(files, edits) {
    if (edits.length === 0)
        return files;
    const changed = new Map(edits.map(edit => [edit.path, edit]));
    const isBelow = (path, under) => under === undefined || path === under || path.startsWith(`${under}/`);
    return {
        read: path => (changed.has(path) ? changed.get(path)?.after : files.read(path)),
        list(under) {
            const listed = files.list(under);
            const kept = listed.filter(({ path }) => !changed.has(path));
            const before = new Map(listed.map(entry => [entry.path, entry]));
            const made = edits.filter(({ path, after }) => after !== undefined && isBelow(path, under));
            const entries = made.map(edit => entryOf(edit, before.get(edit.path)));
            return [...kept, ...entries].sort((left, right) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left.path, right.path));
        },
    };
}
function entryOf(edit, before) {
    return {
        path: edit.path,
        kind: 'file',
        executable: before?.executable ?? false,
        sizeBytes: edit.after?.length ?? 0,
    };
}
/** One edit per path out of several made one after the other: from the first `before` to the last `after`. */
function mergeEdits(edits) {
    const merged = new Map();
    for (const edit of edits) {
        const earlier = merged.get(edit.path);
        merged.delete(edit.path); // the last writer of a path decides its place in the order
        merged.set(edit.path, earlier === undefined ? edit : { ...edit, before: earlier.before });
    }
    return [...merged.values()];
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

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ packageBundle),
  g: () => (/* binding */ packageBundles)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/shared/crypto/digest.js
var digest = __webpack_require__(5498);
;// CONCATENATED MODULE: ./build/shared/archive/pack-gzip.js



const osByte = 9;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/**
 * Compresses a tar in one pass, in zlib's thread pool, so that several bundles at a time use all cores. The header has no
 * name and no time.
 */
async function packGzip(tar, { level = 6, os = 255 } = {}) {
    const compressing = compress(tar, { level, chunkSize: 256 * 1024 });
    // This thread hashes while the pool compresses.
    const tarSha256Hex = (0,digest/* sha256Hex */.fg)(tar);
    const bytes = await compressing;
    bytes[osByte] = os;
    return { bytes, tarSha256Hex, sha256Hex: (0,digest/* sha256Hex */.fg)(bytes), sizeBytes: bytes.length };
}

// EXTERNAL MODULE: ./build/shared/archive/pack.js + 1 modules
var pack = __webpack_require__(2134);
// EXTERNAL MODULE: ./build/shared/archive/stored-archive.js
var stored_archive = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/shared/crypto/in-flight.js
var in_flight = __webpack_require__(928);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/registry/step.js
var step = __webpack_require__(4558);
// EXTERNAL MODULE: ./build/shared/registry/workspace.js
var registry_workspace = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/shared/registry/package-releases.js








// Deflate runs in Node's thread pool: as fast as worker threads with this many at once, and no second bundle.
const bundlesInFlight = 8;
/** Packs several bundles; one that fails keeps no other from being packed. */
async function packageBundles(workspace, bundles, published) {
    return (0,step/* joinSteps */.c)(await (0,in_flight/* mapInFlight */.C)(bundles, bundlesInFlight, bundle => packageBundle(workspace, bundle, published)));
}
/**
 * Packs every release that a bundle's sources describe. The same content again keeps the bytes that are there; other
 * content for a published version is E_IMMUTABLE. Nothing is changed when anything is wrong.
 */
async function packageBundle(workspace, bundle, published) {
    const { packing } = workspace.dialect;
    if (packing === undefined)
        return (0,step/* step */.P)([], [], []);
    const { value: releases, findings } = workspace.dialect.read(bundle, workspace.registry);
    if ((0,finding/* hasErrors */.Cs)(findings))
        return (0,step/* step */.P)([], [], findings);
    const steps = await Promise.all(releases.map(release => packageRelease(workspace, release, { packing, published })));
    return (0,step/* step */.P)(steps.flatMap(({ value }) => value), steps.flatMap(({ edits }) => edits), [...findings, ...steps.flatMap(found => found.findings)]);
}
async function packageRelease(workspace, release, { packing, published }) {
    const stamp = packing.stamp(workspace.registry, release);
    const stamped = (0,registry_workspace/* withEdits */.Q)(workspace, stamp.value);
    const plans = packing.plan(stamped.registry, release);
    const known = published.find(({ bundle, version }) => bundle === release.bundle && version === release.version);
    const made = await Promise.all(plans.value.map(plan => makeArtifact(stamped, plan, { packing, known })));
    const results = made.flatMap(({ value }) => (value === undefined ? [] : [{ release, ...value }]));
    // What lies beside a published archive is published too, and stays.
    const sidecars = (known === undefined ? results : []).flatMap(({ artifact }) => packing.sidecars(stamped.registry, release, artifact));
    return (0,step/* step */.P)(results, [...stamp.value, ...made.flatMap(({ edits }) => edits), ...sidecars], [...stamp.findings, ...plans.findings, ...made.flatMap(({ findings }) => findings)]);
}
async function makeArtifact(workspace, plan, context) {
    const packed = (0,pack/* packTar */.n)(plan.files, { name: plan.path, order: plan.order ?? 'sorted' });
    if (!packed.ok)
        return (0,step/* step */.P)(undefined, [], packed.findings);
    const { tar } = packed;
    const tarSha256Hex = (0,digest/* sha256Hex */.fg)(tar);
    const existing = workspace.registry.files.read(plan.path);
    const known = context.known?.artifacts.find(({ target }) => target === plan.target);
    if (existing === undefined && known !== undefined)
        return await keepElsewhere(plan, tar, known);
    if (existing === undefined)
        return await writeArtifact(plan, tar, undefined);
    const there = await compareWithExisting(existing, { plan, tarSha256Hex, ...context });
    if (there.same) {
        const digests = { sha256Hex: (0,digest/* sha256Hex */.fg)(existing), tarSha256Hex: there.tarSha256Hex };
        const { path, target } = plan;
        const artifact = { path, target, url: path, bytes: existing, ...digests };
        return (0,step/* step */.P)({ artifact, state: 'unchanged' }, [], there.findings);
    }
    if (context.known !== undefined)
        return (0,step/* step */.P)(undefined, [], [immutable(plan.path, there.tarSha256Hex, tarSha256Hex)]);
    return await writeArtifact(plan, tar, existing);
}
async function writeArtifact(plan, tar, before) {
    const { path, target } = plan;
    const { bytes, sha256Hex, tarSha256Hex } = await packGzip(tar);
    const artifact = { path, target, url: path, bytes, sha256Hex, tarSha256Hex };
    return (0,step/* step */.P)({ artifact, state: 'packed' }, [{ path, before, after: bytes }], []);
}
/** A published artifact that is not stored in the tree is not made again: nobody could restore its exact bytes. */
async function keepElsewhere(plan, tar, known) {
    const { sha256Hex, tarSha256Hex } = await packGzip(tar);
    const at = { file: plan.path };
    if (known.tarSha256Hex === tarSha256Hex || known.sha256Hex === sha256Hex)
        return (0,step/* step */.P)(undefined, [], []);
    if (known.tarSha256Hex !== undefined) {
        return (0,step/* step */.P)(undefined, [], [immutable(plan.path, known.tarSha256Hex, tarSha256Hex)]);
    }
    const message = 'this version is published and its archive is not in the tree, so the sources were not compared';
    return (0,step/* step */.P)(undefined, [], [(0,finding/* finding */.gk)('W_ARTIFACT_MISSING', message, { at })]);
}
async function compareWithExisting(bytes, own) {
    const opened = await (0,stored_archive/* openStoredArchive */.a)(bytes, own.plan.path);
    if (!opened.ok)
        return { same: false, tarSha256Hex: 'unreadable', findings: opened.findings };
    const { files, tarSha256Hex } = opened.value;
    if (tarSha256Hex === own.tarSha256Hex)
        return { same: true, tarSha256Hex, findings: [] };
    // What nobody has published yet is simply packed anew: it may lack the signature that its sources have by now.
    const isKept = own.known !== undefined && own.packing.isEquivalent(files, own.plan);
    if (!isKept)
        return { same: false, tarSha256Hex, findings: [] };
    const note = `${own.plan.path} holds the same content, packed by another tool; it is kept as it is`;
    return {
        same: true,
        tarSha256Hex,
        findings: [(0,finding/* finding */.gk)('N_FOREIGN_PACKING', note, { at: { file: own.plan.path } })],
    };
}
const immutable = (file, there, wanted) => (0,finding/* finding */.gk)('E_IMMUTABLE', `this version is published with tar_sha256 ${there}, its sources now give ${wanted}`, {
    at: { file },
});


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

/***/ 4558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ step),
/* harmony export */   c: () => (/* binding */ joinSteps)
/* harmony export */ });
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _model_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(554);



/** A step that failed changes nothing: half of its edits would be worse than none. */
function step(value, edits, findings) {
    return { value, edits: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) ? [] : (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .effective */ .C)((0,_model_overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeEdits */ .Y)(edits)), findings };
}
/** Several steps as one; those that failed keep their findings and add no edits. */
function joinSteps(steps) {
    return {
        value: steps.flatMap(({ value }) => value),
        edits: (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .effective */ .C)((0,_model_overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeEdits */ .Y)(steps.flatMap(({ edits }) => edits))),
        findings: steps.flatMap(({ findings }) => findings),
    };
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withEdits)
/* harmony export */ });
/* harmony import */ var _model_overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(554);

/** The workspace as it will be once these edits are written. */
function withEdits(workspace, edits) {
    const { registry } = workspace;
    return { ...workspace, registry: { ...registry, files: (0,_model_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .overlay */ .L)(registry.files, edits) } };
}


/***/ })

};
