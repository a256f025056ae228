export const id = 693;
export const ids = [693];
export const modules = {

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./build/shared/archive/byte-source.js
var byte_source = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/shared/model/order.js
var order = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/shared/archive/archive-entry.js
var archive_entry = __webpack_require__(6482);
// EXTERNAL MODULE: ./build/shared/archive/entry-path.js
var entry_path = __webpack_require__(9633);
;// CONCATENATED MODULE: ./build/shared/archive/extract-plan.js




/**
 * The steps that unpack an archive: folders from the outside in, then files, then links, so that nothing is ever written
 * through a link. Of modes only the executable bit is kept. A hard link becomes a file of its own: the result does not
 * depend on what the file system does with links. The bytes of a file are fetched when its step is carried out.
 */
function planExtraction({ entries }) {
    const steps = entries.map(stepOf).filter(step => step !== undefined);
    return [
        ...foldersOf(entries).map(path => ({ kind: 'folder', path })),
        ...steps.filter(({ kind }) => kind === 'file'),
        ...steps.filter(({ kind }) => kind === 'link'),
    ];
}
function stepOf(entry) {
    const { path, type, content } = entry;
    if (type === 'folder')
        return undefined;
    if (type === 'symlink')
        return { kind: 'link', path, target: entry.linkTarget };
    return {
        kind: 'file',
        path,
        executable: (0,archive_entry/* isExecutable */.T)(entry),
        get bytes() {
            return (0,byte_source/* readAll */.yw)(content);
        },
    };
}
/** Every folder that is listed or that a path lies in; a folder sorts before what is in it. */
function foldersOf(entries) {
    const folders = new Set();
    for (const { path, type } of entries) {
        if (type === 'folder')
            folders.add(path);
        for (const folder of (0,entry_path/* parents */.M8)(path))
            folders.add(folder);
    }
    return [...folders].toSorted(order/* byCodePoint */.H);
}

// EXTERNAL MODULE: ./build/shared/archive/limits.js
var archive_limits = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/shared/archive/open.js + 27 modules
var archive_open = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/shared/archive/repack.js
var repack = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/shared/command/command.js
var command = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/shared/command/input.js
var input = __webpack_require__(8874);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/crypto/digest.js
var digest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
;// CONCATENATED MODULE: ./build/actions/inspect/entry-shown.js
/** Permissions in octal, as `chmod` takes them. */
const octal = (mode) => mode.toString(8).padStart(4, '0');
/** An entry for programs. */
function entryAsJson(entry) {
    const { path, type, mode, sizeBytes } = entry;
    const link = 'linkTarget' in entry ? { link: entry.linkTarget } : {};
    return { path, type, mode: octal(mode), size: sizeBytes, ...link };
}
/** An entry for people: mode, size, path, link. */
function entryAsRow(entry) {
    const { path, type, mode, sizeBytes } = entry;
    const ending = type === 'folder' ? '/' : '';
    return [octal(mode), String(sizeBytes), `${path}${ending}`, 'linkTarget' in entry ? entry.linkTarget : ''];
}

// EXTERNAL MODULE: ./build/shared/text/document.js
var text_document = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/shared/text/json.js + 1 modules
var json = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/shared/text/toml.js + 4 modules
var toml = __webpack_require__(9084);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/text/yaml.js + 2 modules
var yaml = __webpack_require__(1100);
;// CONCATENATED MODULE: ./build/actions/inspect/wrong-version.js






const readerOf = {
    json: json/* readJson */.V,
    toml: toml/* readToml */.D,
    yaml: (bytes, file) => (0,yaml/* readYaml */.g)(bytes, file, { plain: 'text' }),
    yml: (bytes, file) => (0,yaml/* readYaml */.g)(bytes, file, { plain: 'text' }),
};
/** What documents call the thing that they describe. */
const nameKeys = ['name', 'key', 'id'];
/**
 * Compares the version in the file's name with that in the documents at the top of the bundle: an archive with another
 * version's contents would be installed under a name that nobody checked it for (T48). Says nothing of a file whose name
 * has no version, and of documents that it cannot read.
 */
function wrongVersion(files, fileName) {
    const version = versionIn(fileName);
    if (version === undefined)
        return [];
    const paths = files.list().map(({ path }) => path);
    // At the root, or in the one folder that the bundle stands in.
    const depth = paths.some(path => !path.includes('/')) ? 1 : 2;
    return paths.flatMap(path => {
        const bytes = path.split('/').length === depth ? files.read(path) : undefined;
        const stated = bytes === undefined ? undefined : statedVersion(bytes, path);
        return stated === undefined || stated === version ? [] : [differs(fileName, { path, stated, version })];
    });
}
/** `demo-1.0.0-rc.1.tar.gz` is of version 1.0.0-rc.1. */
function versionIn(fileName) {
    return /^[^/\\]*?-v?(\d+\.\d[^/\\]*?)\.(?:tar\.gz|tgz|tar\.xz|txz|tar\.zst|tzst|tar|zip)$/.exec(baseOf(fileName))?.[1];
}
const baseOf = (path) => path.replace(/^.*[/\\]/s, '');
function statedVersion(bytes, path) {
    const read = readerOf[/\.([a-z]+)$/.exec(path)?.[1] ?? ''];
    const document = read?.(bytes, path);
    return document?.ok === true ? versionOf(document.document) : undefined;
}
function versionOf({ value }) {
    if (!(0,text_document/* isMap */.j)(value) || !nameKeys.some(key => typeof value[key] === 'string'))
        return undefined;
    return typeof value['version'] === 'string' ? value['version'] : undefined;
}
const differs = (file, { path, stated, version }) => (0,finding/* finding */.gk)('E_ARCHIVE_CONTENT', `${(0,shown/* quoted */.TL)(path)} says version ${(0,shown/* quoted */.TL)(stated)}, the file's name says ${(0,shown/* quoted */.TL)(version)}`, { at: { file } });

;// CONCATENATED MODULE: ./build/actions/inspect/command.js












const upTo = (max) => ({ min: 1, max });
const inputs = {
    archive: (0,input/* path */.Ae)('The archive to open.'),
    profile: (0,input/* choice */.Yq)('Rules to open it under: `bundle` for archives that modreg makes, `upstream` for those of other people.', ['bundle', 'upstream'], 'upstream'),
    'extract-to': (0,input/* optional */.lq)((0,input/* path */.Ae)('Folder to unpack to; it must not exist yet, or be empty.')),
    'strip-components': (0,input/* count */.U9)('How many leading segments of each path to drop.', { min: 0, max: 64 }, 0),
    'max-bytes': (0,input/* count */.U9)('How many bytes the files may have in all.', upTo(2 ** 40), archive_limits/* defaultLimits */.MK.totalBytes),
    'max-entries': (0,input/* count */.U9)('How many entries there may be.', upTo(10_000_000), archive_limits/* defaultLimits */.MK.entries),
    'max-ratio': (0,input/* count */.U9)('How many bytes one packed byte may become.', upTo(1_000_000), archive_limits/* defaultLimits */.MK.ratio),
};
const command_command = (0,command/* defineCommand */.N)({
    name: 'inspect',
    summary: 'Opens an archive under strict rules, lists what is in it, and unpacks it where all of it is acceptable.',
    details: 'Reads tar, tar.gz, tar.xz, tar.zst, zip, a single packed file and bare programs; the kind is told by the bytes and must be the one that the name declares. Every header is read and every checksum compared before anything is written; one finding is enough that nothing is. Disk images and installers are not opened.',
    action: false,
    positional: 'archive',
    inputs,
    outputs: {
        kind: 'What the file is: tar.gz, zip, bin and so on; empty when nobody knows.',
        state: '`opened`, `refused`, or `not-opened` for kinds that modreg does not open.',
        entries: 'JSON array with one object an entry: path, type, mode, size, and link for links.',
        sha256: 'SHA-256 of the file.',
        'tar-sha256': 'SHA-256 of the uncompressed tar; empty when there is none.',
    },
    permissions: {},
    async run(values, ports) {
        const limits = limitsOf(values);
        const bytes = ports.files.read(values.archive, (0,archive_limits/* streamBytes */.ee)(limits));
        if (bytes === undefined)
            throw (0,refusal/* refuse */.TR)('E_IO', `${values.archive} is not there.`);
        const { profile, 'strip-components': stripComponents } = values;
        const name = values.archive;
        const opened = judged(await (0,archive_open/* openArchive */.p)((0,byte_source/* bytesSource */.Xl)(bytes), { name, profile, limits, stripComponents }), values);
        const { archive } = opened;
        if (archive !== undefined)
            extract(archive, values, ports);
        return reportOf(opened, (0,digest/* sha256Hex */.fg)(bytes));
    },
});
function limitsOf(values) {
    const totalBytes = values['max-bytes'];
    // A limit that the caller gives is for one file as well: who allows 4 GB may have them in one.
    const fileBytes = totalBytes === archive_limits/* defaultLimits */.MK.totalBytes ? archive_limits/* defaultLimits */.MK.fileBytes : totalBytes;
    return {
        ...archive_limits/* defaultLimits */.MK,
        totalBytes,
        fileBytes,
        entries: values['max-entries'],
        ratio: values['max-ratio'],
    };
}
/** Adds what the archive's contents and the caller's wishes have to say. */
function judged(opened, values) {
    const { archive, findings } = opened;
    const more = archive !== undefined && values.profile === 'bundle'
        ? [...wrongVersion(archive.files(), values.archive)]
        : [];
    if (archive === undefined && findings.length === 0 && values['extract-to'] !== undefined) {
        const kind = opened.kind ?? 'unknown';
        more.push((0,finding/* finding */.gk)('E_ARCHIVE_FORMAT', `a file of kind ${kind} is not unpacked`, { at: { file: values.archive } }));
    }
    if (more.length === 0)
        return opened;
    return { ...(opened.kind === undefined ? {} : { kind: opened.kind }), findings: [...findings, ...more] };
}
function extract(archive, values, { files }) {
    const folder = values['extract-to'];
    if (folder !== undefined)
        files.extract(files.absolute(folder), planExtraction(archive));
}
function reportOf({ kind, archive, findings }, sha256) {
    const entries = archive?.entries.map(entryAsJson) ?? [];
    const refused = findings.length > 0 ? 'refused' : 'not-opened';
    const state = archive === undefined ? refused : 'opened';
    const tarSha256 = archive === undefined ? '' : ((0,repack/* tarDigest */.y)(archive) ?? '');
    return {
        findings,
        outputs: { kind: kind ?? '', state, entries, sha256, 'tar-sha256': tarSha256 },
        blocks: [
            { kind: 'text', text: `${kind ?? 'unknown'}, ${state}` },
            ...(archive === undefined
                ? []
                : [
                    {
                        kind: 'table',
                        head: ['mode', 'size', 'path', 'link'],
                        rows: archive.entries.map(entryAsRow),
                    },
                ]),
        ],
    };
}


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


/***/ })

};
