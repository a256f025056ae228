export const id = 248;
export const ids = [248];
export const modules = {

/***/ 6482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isExecutable),
/* harmony export */   f: () => (/* binding */ isFile)
/* harmony export */ });
/** Whether the entry becomes a plain file. */
function isFile({ type }) {
    return type === 'file' || type === 'hardlink';
}
/** Whether anyone may execute the file: archives made on other systems rarely set all three bits. */
function isExecutable({ mode }) {
    return (mode & 0o111) !== 0;
}


/***/ }),

/***/ 376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ wrongContents)
/* harmony export */ });
/* harmony import */ var _model_collision_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3148);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);


/** What must not be in an archive of this profile, although each of its headers is in order. */
function wrongContents(entries, profile) {
    return profile === 'bundle' ? [...gitFolders(entries), ...secondRoots(entries)] : [];
}
// git takes the folder's configuration for its own, and with it commands to run (CVE-2014-9390); GIT~1 is NTFS's short
// name for it.
function gitFolders(entries) {
    return entries
        .filter(({ path }) => (0,_model_collision_key_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(path)
        .split('/')
        .some(segment => /^(?:\.GIT|GIT~[0-9]+)$/.test(segment)))
        .map(({ path }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('E_ARCHIVE_CONTENT', 'is part of a git folder', path));
}
/**
 * A bundle stands in one folder, or is flat and then starts with the file that describes it; anything beside the folder
 * would land beside the bundle where it is installed.
 */
function secondRoots(entries) {
    const [first] = entries;
    const root = first?.path.split('/')[0] ?? '';
    if (first?.type === 'file' && first.path === root)
        return [];
    return entries
        .filter(({ path }) => path.split('/')[0] !== root)
        .map(({ path }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('E_ARCHIVE_CONTENT', `lies outside the bundle's folder`, path));
}


/***/ }),

/***/ 5821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   Xl: () => (/* binding */ bytesSource),
/* harmony export */   _N: () => (/* binding */ stretch),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/** Bytes in memory as a source; reading makes no copy. */
function bytesSource(bytes) {
    return {
        sizeBytes: bytes.length,
        read: (offset, length) => bytes.subarray(offset, offset + length),
    };
}
/** A stretch of another source as a source of its own. */
function stretch(source, start, sizeBytes) {
    return { sizeBytes, read: (offset, length) => source.read(start + offset, length) };
}
/** All bytes of a source. */
function readAll(source) {
    return source.read(0, source.sizeBytes);
}
/** A source from `start` on, piece by piece, none longer than `pieceBytes`. */
function* pieces(source, pieceBytes, start = 0) {
    for (let offset = start; offset < source.sizeBytes; offset += pieceBytes) {
        yield source.read(offset, Math.min(pieceBytes, source.sizeBytes - offset));
    }
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ parents),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   wH: () => (/* binding */ readEntryPath)
/* harmony export */ });
/* harmony import */ var _model_windows_device_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5502);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);


const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The text of a name, or a problem when its bytes are not UTF-8: systems would disagree on what it says. */
function readName(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('E_ARCHIVE_PATH', 'is not UTF-8', Buffer.from(bytes).toString('latin1'));
    }
}
// Cc: C readers cut at NUL, logs break at newlines. Cf: bidi overrides (CVE-2021-42574) and HFS+'s ignorables, which
// make `.g<ZWNJ>it` a `.git` (CVE-2014-9390). The rest cannot be seen, or has no meaning that two systems share.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
// What NTFS gives a meaning of its own: separators, drives and streams (CVE-2021-37713), wildcards.
const windowsOnly = /[\\:*?"<>|]/;
/**
 * Checks a name against every system's rules and takes it apart. Leading segments are stripped from what it gives, so
 * that no strip can turn a harmless path into another.
 */
function readEntryPath(name, limits) {
    const wrong = wrongWhole(name, limits);
    if (wrong !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('E_ARCHIVE_PATH', wrong, name);
    const all = name.replace(/\/+$/, '').split('/');
    const segments = all.filter(segment => segment !== '' && segment !== '.');
    for (const segment of segments) {
        const reason = wrongSegment(segment, limits);
        if (reason !== undefined)
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('E_ARCHIVE_PATH', reason, name);
    }
    if (segments.length > limits.depth) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('E_ARCHIVE_LIMIT', `is ${segments.length} folders deep, the limit is ${limits.depth}`, name);
    }
    return { segments, doubled: all.includes('') };
}
function wrongWhole(name, { pathBytes }) {
    const sizeBytes = Buffer.byteLength(name);
    if (name === '')
        return 'is an empty name';
    if (sizeBytes > pathBytes)
        return `is a path of ${sizeBytes} bytes, the limit is ${pathBytes}`;
    if (name.startsWith('/'))
        return 'is an absolute path';
    if (unprintable.test(name))
        return 'holds a control, invisible or direction-changing character';
    const character = windowsOnly.exec(name)?.[0];
    return character === undefined ? undefined : `holds ${character}, which Windows reads as something else`;
}
function wrongSegment(segment, { segmentBytes }) {
    const sizeBytes = Buffer.byteLength(segment);
    if (segment === '..')
        return 'has a .. segment';
    if (sizeBytes > segmentBytes)
        return `has a segment of ${sizeBytes} bytes, the limit is ${segmentBytes}`;
    if (/[. ]$/.test(segment))
        return 'has a segment that ends in a dot or blank, which Windows drops';
    return (0,_model_windows_device_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindowsDevice */ .M)(segment) ? 'is the name of a device on Windows' : undefined;
}
/** The folders that a path lies in, from the outermost. */
function* parents(path) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
        yield path.slice(0, end);
}


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   ee: () => (/* binding */ streamBytes),
/* harmony export */   hw: () => (/* binding */ ratioFreeBytes)
/* harmony export */ });
/**
 * Room for the largest command-line tools in the wild (compilers with their libraries: 700 MB, 20,000 files), none for
 * a bomb. 4096 and 255 bytes are Linux's PATH_MAX and NAME_MAX.
 */
const defaultLimits = {
    totalBytes: 1024 ** 3,
    fileBytes: 512 * 1024 ** 2,
    entries: 50_000,
    ratio: 200,
    pathBytes: 4096,
    segmentBytes: 255,
    depth: 64,
    metaBytes: 64 * 1024,
};
/** Output below this many bytes is never called a bomb because of its ratio. */
const ratioFreeBytes = 1024 ** 2;
/** What decompression may give in all: the files, and around each at most three headers with their padding. */
function streamBytes({ totalBytes, entries, metaBytes }) {
    return totalBytes + entries * 2048 + metaBytes;
}


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./build/shared/archive/problem.js
var problem = __webpack_require__(810);
;// CONCATENATED MODULE: ./build/shared/archive/kind.js

const programs = ['elf', 'mach-o', 'pe', 'script', 'wasm', 'appimage'];
/** Longer suffixes first, because `.tar.gz` ends in `.gz` too. */
const kinds = {
    'tar.gz': { suffixes: ['.tar.gz', '.tgz'], magics: ['gzip'], opens: 'archive' },
    'tar.xz': { suffixes: ['.tar.xz', '.txz'], magics: ['xz'], opens: 'archive' },
    'tar.zst': { suffixes: ['.tar.zst', '.tzst'], magics: ['zstd'], opens: 'archive' },
    tar: { suffixes: ['.tar'], magics: ['tar'], opens: 'archive' },
    zip: { suffixes: ['.zip'], magics: ['zip'], opens: 'archive' },
    gz: { suffixes: ['.gz'], magics: ['gzip'], opens: 'file' },
    xz: { suffixes: ['.xz'], magics: ['xz'], opens: 'file' },
    zst: { suffixes: ['.zst'], magics: ['zstd'], opens: 'file' },
    appimage: { suffixes: ['.appimage'], magics: ['appimage'], opens: 'file' },
    exe: { suffixes: ['.exe'], magics: ['pe'], opens: 'file' },
    bin: { suffixes: ['.bin'], magics: programs, opens: 'file' },
    dmg: { suffixes: ['.dmg'], magics: ['dmg'], opens: 'never' },
    msi: { suffixes: ['.msi'], magics: ['ole'], opens: 'never' },
    msix: { suffixes: ['.msix', '.appx'], magics: ['zip'], opens: 'never' },
    pkg: { suffixes: ['.pkg'], magics: ['xar'], opens: 'never' },
};
/** What a file is taken for whose name says nothing. A tar inside is looked for, and is the usual content. */
const usualKinds = {
    tar: 'tar',
    gzip: 'tar.gz',
    xz: 'tar.xz',
    zstd: 'tar.zst',
    zip: 'zip',
    elf: 'bin',
    'mach-o': 'bin',
    pe: 'exe',
    script: 'bin',
    wasm: 'bin',
    appimage: 'appimage',
    dmg: 'dmg',
    ole: 'msi',
    xar: 'pkg',
};
const kindNames = Object.keys(kinds); // the keys of a table whose type names them all
/** The kind that a file's name, or a word such as `tgz` in a document, declares. */
function findKind(name) {
    const lower = `.${name.toLowerCase()}`;
    return kindNames.find(kind => kinds[kind].suffixes.some(suffix => lower.endsWith(suffix)));
}
/** How a kind is opened. */
function opensAs(kind) {
    return kinds[kind].opens;
}
/** In the order in which they are asked: an AppImage is an ELF too. Bytes are written as latin1 text. */
const signatures = [
    { magic: 'tar', bytes: 'ustar', at: 257 },
    { magic: 'gzip', bytes: '\x1f\x8b' },
    { magic: 'xz', bytes: '\xfd7zXZ\0' },
    { magic: 'zstd', bytes: '\x28\xb5\x2f\xfd' },
    { magic: 'zip', bytes: 'PK\x03\x04' },
    { magic: 'zip', bytes: 'PK\x05\x06' },
    { magic: 'appimage', bytes: 'AI\x01', at: 8 },
    { magic: 'appimage', bytes: 'AI\x02', at: 8 },
    { magic: 'elf', bytes: '\x7fELF' },
    { magic: 'mach-o', bytes: '\xcf\xfa\xed\xfe' },
    { magic: 'mach-o', bytes: '\xce\xfa\xed\xfe' },
    { magic: 'mach-o', bytes: '\xca\xfe\xba\xbe' },
    { magic: 'pe', bytes: 'MZ' },
    { magic: 'script', bytes: '#!' },
    { magic: 'wasm', bytes: '\0asm' },
    { magic: 'ole', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
    { magic: 'xar', bytes: 'xar!' },
    { magic: 'dmg', bytes: 'koly', at: -512 },
];
/** What these bytes are; `undefined` for what is no archive or program, an error page for example. */
function findMagic(source) {
    return signatures.find(({ bytes, at = 0 }) => {
        const start = at < 0 ? source.sizeBytes + at : at;
        if (start < 0 || start + bytes.length > source.sizeBytes)
            return false;
        return Buffer.from(source.read(start, bytes.length)).toString('latin1') === bytes;
    })?.magic;
}
/**
 * The kind of a file whose kind was declared or not, by its bytes. A declared kind that the bytes are not of is refused:
 * installers that go by one or the other would do different things.
 */
function readKind(source, declared) {
    // Their scanners look at every byte and say more: of a zip with other bytes before it, of an empty tar.
    if (declared === 'zip' || declared === 'tar')
        return declared;
    const magic = findMagic(source);
    if (magic === undefined) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the file is ${source.sizeBytes === 0 ? 'empty' : 'no archive or program'}`);
    }
    if (declared === undefined)
        return usualKinds[magic];
    if (kinds[declared].magics.includes(magic))
        return declared;
    return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the file is declared as ${declared}, but its bytes are ${magic}`);
}

// EXTERNAL MODULE: ./build/shared/archive/limits.js
var archive_limits = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/shared/model/order.js
var order = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/shared/archive/archive-entry.js
var archive_entry = __webpack_require__(6482);
// EXTERNAL MODULE: ./build/shared/archive/byte-source.js
var byte_source = __webpack_require__(5821);
;// CONCATENATED MODULE: ./build/shared/archive/opened-archive.js



/** Puts planned entries behind the interface of an opened archive. */
function openedArchive(kind, entries, tar) {
    const byPath = new Map(entries.map(entry => [entry.path, entry]));
    const read = (path) => {
        const entry = byPath.get(path);
        return entry === undefined || !(0,archive_entry/* isFile */.f)(entry) ? undefined : (0,byte_source/* readAll */.yw)(entry.content);
    };
    return {
        kind,
        entries,
        read,
        files: () => fileSet(entries, read),
        ...(tar === undefined ? {} : { tar }),
    };
}
function fileSet(entries, read) {
    const all = entries
        .filter(({ type }) => type !== 'folder')
        .map(fileEntry)
        .toSorted((left, right) => (0,order/* byCodePoint */.H)(left.path, right.path));
    return {
        list: under => under === undefined ? all : all.filter(({ path }) => path === under || path.startsWith(`${under}/`)),
        read,
    };
}
function fileEntry(entry) {
    return {
        path: entry.path, // relative, `/` between segments: the rules for entries are the stricter ones
        kind: (0,archive_entry/* isFile */.f)(entry) ? 'file' : 'link',
        executable: (0,archive_entry/* isFile */.f)(entry) && (0,archive_entry/* isExecutable */.T)(entry),
        sizeBytes: entry.sizeBytes,
    };
}

// EXTERNAL MODULE: ./build/shared/archive/bundle-contents.js
var bundle_contents = __webpack_require__(376);
// EXTERNAL MODULE: ./build/shared/archive/entry-path.js
var entry_path = __webpack_require__(9633);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/shared/archive/follow-link.js


/** How many links a link may lead through: libfoo.so -> libfoo.so.1 -> libfoo.so.1.2 needs two, Linux allows 40. */
const linkHops = 16;
/**
 * Follows a symbolic link on the whole planned tree, as the system will: `c/up/../..` is harmless as text and leads out
 * when `c/up` is a link upwards (CVE-2026-26960). A chain that stays inside is kept, because every versioned library is
 * one. Gives the target in its plain form: `..` at the start only, where text and disk agree on what it means.
 */
function followLink(link, tree, pathBytes) {
    const sizeBytes = Buffer.byteLength(link.target);
    if (sizeBytes > pathBytes)
        return broken(link, `has ${sizeBytes} bytes of target, the limit is ${pathBytes}`);
    const end = endOf(link, { tree, start: link, hops: { left: linkHops } });
    if ((0,problem/* isProblem */.AN)(end))
        return end;
    return end.path === '' ? broken(link, 'leads to the root of the archive') : plainTarget(link, end.path);
}
function endOf(link, walk) {
    const { tree, start, hops } = walk;
    const wrong = wrongTarget(link.target);
    if (wrong !== undefined)
        return broken(start, wrong);
    if (hops.left-- === 0)
        return broken(start, 'leads through too many links');
    let at = { path: parentOf(link.path), type: 'folder', target: '' };
    for (const segment of segmentsOf(link.target)) {
        if (at.type !== 'folder')
            return broken(start, 'leads through something that is no folder');
        if (segment === '..' && at.path === '')
            return broken(start, 'leads out of the archive');
        const next = tree.find(segment === '..' ? parentOf(at.path) : joined(at.path, segment));
        if (next === undefined)
            return broken(start, 'leads to nothing in the archive');
        const end = next.type === 'symlink' ? endOf(next, walk) : next;
        if ((0,problem/* isProblem */.AN)(end))
            return end;
        at = end;
    }
    return at;
}
function wrongTarget(target) {
    if (target === '')
        return 'has an empty target';
    if (target.startsWith('/'))
        return 'has an absolute target';
    return /[\\:\p{Cc}\p{Cf}]/u.test(target) ? 'has a target that systems read differently' : undefined;
}
/**
 * The target without empty and `.` segments; the way to where it leads when a `..` comes after a name, or when nothing
 * is left of it (`X11 -> .`).
 */
function plainTarget({ path, target }, end) {
    const segments = segmentsOf(target);
    const down = segments.findIndex(segment => segment !== '..');
    const plain = segments.length > 0 && (down === -1 || !segments.includes('..', down));
    return plain ? segments.join('/') : wayTo(end.split('/'), path.split('/').slice(0, -1));
}
function wayTo(to, from) {
    const parting = from.findIndex((segment, index) => segment !== to[index]);
    // To the folder itself it goes up once and down again.
    const shared = Math.min(parting === -1 ? from.length : parting, to.length - 1);
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
const segmentsOf = (target) => target.split('/').filter(segment => segment !== '' && segment !== '.');
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const joined = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
const broken = (link, what) => (0,problem/* problem */.CC)('E_ARCHIVE_LINK', `-> ${(0,shown/* quoted */.TL)(link.target)} ${what}`, link.path);

// EXTERNAL MODULE: ./build/shared/archive/planned-tree.js
var planned_tree = __webpack_require__(1772);
;// CONCATENATED MODULE: ./build/shared/archive/plan-entries.js






/** Judges what a scan found as one tree, format no matter: paths, types, modes, collisions, links, the profile. */
function planEntries(scan, rules) {
    const tree = (0,planned_tree/* plannedTree */.d)();
    const planned = new Map();
    const problems = [];
    for (const raw of scan.entries) {
        const result = planEntry(raw, { rules, tree, planned });
        problems.push(...result.problems);
        if (result.entry !== undefined)
            planned.set(result.entry.path, result.entry);
    }
    problems.push(...scan.problems);
    // Of an archive that could not be read to its end nobody knows what else it holds.
    if (!scan.complete)
        return { entries: [], problems };
    const { entries, problems: wrongLinks } = followLinks([...planned.values()], tree, rules);
    problems.push(...wrongLinks, ...(0,bundle_contents/* wrongContents */.O)(entries, rules.profile));
    if (entries.length + problems.length === 0)
        problems.push((0,problem/* problem */.CC)('E_ARCHIVE_CONTENT', 'the archive is empty'));
    return { entries, problems };
}
function planEntry(raw, state) {
    const { limits, stripComponents } = state.rules;
    const name = (0,entry_path/* readName */.MQ)(raw.name);
    if (typeof name !== 'string')
        return { problems: [name] };
    const path = (0,entry_path/* readEntryPath */.wH)(name, limits);
    if ((0,problem/* isProblem */.AN)(path))
        return { problems: [path] };
    const problems = [...raw.flaws, ...wrongHeader(raw, name, state.rules)];
    if (path.segments.length === 0 && raw.type !== 'folder')
        problems.push(inPath('is the root itself', name));
    const kept = path.segments.slice(stripComponents);
    if (raw.type === 'special' || kept.length === 0)
        return { problems };
    const entry = placed({ ...raw, type: raw.type }, kept.join('/'), state);
    if ((0,problem/* isProblem */.AN)(entry))
        return { problems: [...problems, entry] };
    // `x//etc` is `x/etc` to most and `/etc` to whoever cuts the first segment off.
    if (path.doubled)
        problems.push(inPath('has an empty segment', name));
    return { problems, entry };
}
const inPath = (what, name) => (0,problem/* problem */.CC)('E_ARCHIVE_PATH', what, name);
function wrongHeader({ type, mode }, name, { profile }) {
    const problems = [];
    const flaw = (code, what) => problems.push((0,problem/* problem */.CC)(code, what, name));
    // Before POSIX a folder was a file whose name ends in a slash, and many readers still hold it so.
    if (type !== 'folder' && name.endsWith('/'))
        flaw('E_ARCHIVE_AMBIGUOUS', `is a ${type} with the name of a folder`);
    if (type === 'special')
        flaw('E_ARCHIVE_TYPE', 'is neither file, folder nor link');
    if (type !== 'symlink' && (mode & 0o7000) !== 0) {
        flaw('E_ARCHIVE_MODE', `has set-id or sticky bits (mode ${mode.toString(8)})`);
    }
    if (profile === 'bundle' && type !== 'symlink' && ((mode & 0o400) === 0 || (mode & 0o002) !== 0)) {
        flaw('E_ARCHIVE_MODE', `has mode ${mode.toString(8)}; in a bundle the owner reads and not everyone writes`);
    }
    return problems;
}
/** Gives an entry its place in the tree. Links of links and dangling ones are judged when the tree is whole. */
function placed(raw, path, { rules, tree, planned }) {
    const { type, mode, content } = raw;
    const target = (0,entry_path/* readName */.MQ)(raw.linkTarget);
    const text = typeof target === 'string' ? target : Buffer.from(raw.linkTarget).toString('latin1');
    const collision = tree.add({ path, type, target: text });
    if (collision !== undefined)
        return collision;
    const entry = { path, mode: mode & 0o777, sizeBytes: content.sizeBytes, content };
    if (type === 'file' || type === 'folder')
        return { ...entry, type };
    if (rules.profile === 'bundle')
        return (0,problem/* problem */.CC)('E_ARCHIVE_LINK', 'is a link; a bundle has none', path);
    if (typeof target !== 'string')
        return (0,problem/* problem */.CC)('E_ARCHIVE_LINK', 'points at a name that is not UTF-8', path);
    if (type === 'symlink')
        return { ...entry, type, linkTarget: target };
    const file = findFile(target, { rules, planned });
    return file === undefined
        ? (0,problem/* problem */.CC)('E_ARCHIVE_LINK', 'is a hard link to no file before it', path)
        : { ...file, path, type, linkTarget: file.path };
}
/** The file that a hard link names; only one that is already there, so that no order of writing matters. */
function findFile(target, { rules, planned }) {
    const path = (0,entry_path/* readEntryPath */.wH)(target, rules.limits);
    if ((0,problem/* isProblem */.AN)(path))
        return undefined;
    const entry = planned.get(path.segments.slice(rules.stripComponents).join('/'));
    return entry !== undefined && (0,archive_entry/* isFile */.f)(entry) ? entry : undefined;
}
/** Follows every symbolic link to its end and writes its target in plain form. */
function followLinks(entries, tree, rules) {
    const problems = [];
    const followed = entries.map(entry => {
        if (entry.type !== 'symlink')
            return entry;
        const { path, linkTarget: target } = entry;
        const plain = followLink({ path, target }, tree, rules.limits.pathBytes);
        if (typeof plain === 'string')
            return { ...entry, linkTarget: plain };
        problems.push(plain);
        return entry;
    });
    return { entries: followed, problems };
}

;// CONCATENATED MODULE: ./build/shared/archive/item-at.js
/** The item at an index that is known to be inside; one outside is a bug and throws. */
function itemAt(items, index) {
    const item = items[index];
    if (item === undefined)
        throw new RangeError(`no item ${index} of ${items.length}`);
    return item;
}

;// CONCATENATED MODULE: ./build/shared/archive/spool.js

/** How much of a decompressed archive is kept in memory when there is a place for the rest. */
const memoryBytes = 64 * 1024 ** 2;
/**
 * Keeps what is appended: in memory, and past `memoryBytes` in `scratch` (a private file) where the caller has one, so
 * that a large archive does not need its size in memory.
 */
function spool(scratch) {
    const memory = memorySpool();
    return scratch === undefined ? memory : overflowing(memory, scratch);
}
function overflowing(memory, scratch) {
    return {
        get sizeBytes() {
            return memory.sizeBytes + scratch.sizeBytes;
        },
        append(bytes) {
            if (memory.sizeBytes < memoryBytes)
                memory.append(bytes);
            else
                scratch.append(bytes);
        },
        read(offset, length) {
            const inMemory = Math.min(length, Math.max(0, memory.sizeBytes - offset));
            if (inMemory === length)
                return memory.read(offset, length);
            if (inMemory === 0)
                return scratch.read(offset - memory.sizeBytes, length);
            return spool_joined([memory.read(offset, inMemory), scratch.read(0, length - inMemory)]);
        },
    };
}
/** Keeps the pieces as they come, so that reading inside one of them makes no copy. */
function memorySpool() {
    const chunks = [];
    let sizeBytes = 0;
    return {
        get sizeBytes() {
            return sizeBytes;
        },
        append(bytes) {
            if (bytes.length === 0)
                return;
            chunks.push({ start: sizeBytes, bytes });
            sizeBytes += bytes.length;
        },
        read(offset, length) {
            const end = offset + length;
            if (end > sizeBytes)
                throw new RangeError(`read up to ${end} of ${sizeBytes} bytes`);
            const found = [];
            let at = offset;
            for (let index = lastAtOrBelow(chunks, offset); at < end; index++) {
                const { start, bytes } = itemAt(chunks, index);
                found.push(bytes.subarray(at - start, end - start));
                at = start + bytes.length;
            }
            return spool_joined(found);
        },
    };
}
/** The index of the last chunk that does not start after `offset`. */
function lastAtOrBelow(chunks, offset) {
    let [low, high] = [0, chunks.length];
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (itemAt(chunks, middle).start <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}
function spool_joined(parts) {
    const [first = new Uint8Array(), ...others] = parts;
    return others.length === 0 ? first : Buffer.concat(parts);
}

// EXTERNAL MODULE: ./build/shared/archive/tar-header.js + 1 modules
var tar_header = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/shared/archive/pax.js

/** Takes the body of a pax header (`<length> <key>=<value>\n`, POSIX.1 pax, "Extended Header") apart. */
function readPax(body) {
    const records = new Map();
    for (let offset = 0; offset < body.length;) {
        const end = recordEnd(body, offset);
        if (end === undefined)
            return pax_broken('a record whose length is not its own');
        const record = body.subarray(body.indexOf(0x20, offset) + 1, end - 1);
        const equals = record.indexOf(0x3d);
        if (equals < 1)
            return pax_broken('a record without a key and a value');
        const key = Buffer.from(record.subarray(0, equals)).toString();
        if (records.has(key))
            return twice(key);
        records.set(key, record.subarray(equals + 1));
        offset = end;
    }
    return records;
}
/** Where the record ends, its newline included; a length of 0 would keep a careless reader busy for ever. */
function recordEnd(body, offset) {
    const start = Buffer.from(body.subarray(offset, offset + 11)).toString('latin1');
    const digits = /^([1-9][0-9]{0,9}) /.exec(start)?.[1];
    if (digits === undefined)
        return undefined;
    const end = offset + Number(digits);
    const whole = end > offset + digits.length + 1 && end <= body.length && body[end - 1] === 0x0a;
    return whole ? end : undefined;
}
const pax_broken = (what) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `a pax header holds ${what}`);
const twice = (key) => (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', 'stands twice in one pax header: readers disagree on which counts', key);

;// CONCATENATED MODULE: ./build/shared/archive/tar-meta.js


/** Whether a type flag announces an extended header: pax for one entry or all, GNU long name or link. */
function isMeta(flag) {
    return 'xgLK'.includes(flag);
}
/** Takes one extended header in. Two that speak of one entry are refused: readers apply them in different orders. */
function withMeta(pending, flag, { body, profile }) {
    if (profile === 'bundle' && flag !== 'x')
        return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `has a header of type ${flag}`);
    if (collides(pending, flag)) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', 'two extended headers speak of one entry');
    }
    if (flag === 'L')
        return { ...pending, longName: withoutEnd(body) };
    if (flag === 'K')
        return { ...pending, longLink: withoutEnd(body) };
    const pax = readPax(body);
    if ((0,problem/* isProblem */.AN)(pax))
        return pax;
    const wrong = flag === 'g' ? wrongGlobal(pax) : wrongLocal(pax, profile);
    return wrong ?? (flag === 'g' ? pending : { ...pending, pax });
}
// A long name and a long link belong together; whether pax before them speaks of them or of the file is what
// CVE-2025-62518 and GHSA-vmf3-w455-68vh are about.
function collides({ pax, longName, longLink }, flag) {
    if (flag === 'L')
        return (pax ?? longName) !== undefined;
    if (flag === 'K')
        return (pax ?? longLink) !== undefined;
    return (pax ?? longName ?? longLink) !== undefined;
}
/** Keys that say which bytes an entry has or where it goes: for all entries at once they make no honest sense. */
const meaningful = /^(?:path|linkpath|size|hdrcharset|charset|GNU\.sparse\..*|SCHILY\.realsize)$/;
function wrongGlobal(pax) {
    const key = [...pax.keys()].find(name => meaningful.test(name));
    return key === undefined
        ? undefined
        : (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', 'is set for all entries by a global pax header', key);
}
function wrongLocal(pax, profile) {
    const keys = [...pax.keys()];
    const charset = keys.find(key => key === 'hdrcharset' || key === 'charset');
    if (charset !== undefined)
        return (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', 'changes what names mean', charset);
    const foreign = profile === 'bundle' ? keys.find(key => key !== 'path') : undefined;
    return foreign === undefined
        ? undefined
        : (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'is no pax key for a bundle', foreign);
}
/** Applies what is pending to the header it was pending for. */
function meaningOf(header, { pax, longName, longLink }) {
    const paxSize = pax?.get('size');
    return {
        name: pax?.get('path') ?? longName ?? header.name,
        linkTarget: pax?.get('linkpath') ?? longLink ?? header.linkName,
        ...(paxSize === undefined ? {} : { paxSize }),
        sparse: [...(pax?.keys() ?? [])].some(key => /^(?:GNU\.sparse\.|SCHILY\.realsize$)/.test(key)),
    };
}
/** GNU ends long names with a NUL; one inside stays, and is refused with the path. */
function withoutEnd(body) {
    let end = body.length;
    while (end > 0 && body[end - 1] === 0)
        end--;
    return body.subarray(0, end);
}

;// CONCATENATED MODULE: ./build/shared/archive/tar-scan.js




/** Reads every header of an uncompressed tar. What follows a broken header cannot be trusted, so the scan ends there. */
function scanTar(source, rules) {
    const { limits } = rules;
    const entries = [];
    let totalBytes = 0;
    const wrong = readEntries(source, rules, entry => {
        totalBytes += entry.content.sizeBytes;
        if (entries.length === limits.entries)
            return beyond(`more than ${limits.entries} entries`);
        if (totalBytes > limits.totalBytes)
            return beyond(`more than ${limits.totalBytes} bytes of files`);
        entries.push(entry);
        return undefined;
    });
    return { entries, problems: wrong === undefined ? [] : [wrong], complete: wrong === undefined };
}
/** Hands over the entries one by one, up to the first problem or the end. */
function readEntries(source, rules, take) {
    let pending = {};
    let offset = 0;
    for (let header = readHeader(source, 0); header !== 'end'; header = readHeader(source, offset)) {
        if ((0,problem/* isProblem */.AN)(header))
            return header;
        const start = offset + tar_header/* blockBytes */.V;
        const rest = (0,byte_source/* stretch */._N)(source, start, source.sizeBytes - start);
        const read = isMeta(header.flag) ? readMeta : readEntry;
        const found = read(header, rest, { pending, rules });
        if ((0,problem/* isProblem */.AN)(found))
            return found;
        const isEntry = 'content' in found;
        const wrong = isEntry ? take(found) : undefined;
        if (wrong !== undefined)
            return wrong;
        pending = isEntry ? {} : found;
        offset = start + inBlocks(header.sizeBytes);
    }
    return wrongEnd(source, offset, pending);
}
const inBlocks = (sizeBytes) => Math.ceil(sizeBytes / tar_header/* blockBytes */.V) * tar_header/* blockBytes */.V;
function readHeader(source, offset) {
    if (offset + tar_header/* blockBytes */.V > source.sizeBytes)
        return cut('before its end blocks');
    const block = source.read(offset, tar_header/* blockBytes */.V);
    return block.every(byte => byte === 0) ? 'end' : (0,tar_header/* readTarHeader */.R)(block);
}
/** Two zero blocks and nothing but zeros after them: some readers go on after the first, some after both. */
function wrongEnd(source, offset, pending) {
    if (Object.keys(pending).length > 0)
        return tar_scan_broken('an extended header is followed by no entry');
    if (offset + 2 * tar_header/* blockBytes */.V > source.sizeBytes)
        return cut('before its second end block');
    if (source.sizeBytes % tar_header/* blockBytes */.V !== 0)
        return cut('inside a block');
    for (const piece of (0,byte_source/* pieces */.IE)(source, 1024 ** 2, offset)) {
        if (piece.some(byte => byte !== 0))
            return tar_scan_broken('bytes follow the end blocks');
    }
    return undefined;
}
function readMeta(header, rest, { pending, rules }) {
    const { flag, sizeBytes } = header;
    const { metaBytes } = rules.limits;
    if (sizeBytes > metaBytes)
        return beyond(`an extended header of ${sizeBytes} bytes, the limit is ${metaBytes}`);
    if (inBlocks(sizeBytes) > rest.sizeBytes)
        return cut('inside an extended header');
    const padding = rest.read(sizeBytes, inBlocks(sizeBytes) - sizeBytes);
    // A GNU name ends at its NUL to some readers and at its size to others, and the NUL may be missing.
    if ('LK'.includes(flag) && padding.some(byte => byte !== 0)) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', 'a long name goes on after its size');
    }
    return withMeta(pending, flag, { body: rest.read(0, sizeBytes), profile: rules.profile });
}
/** A link or folder with contents is left to nobody: readers that skip them and readers that do not see other entries. */
const typeOfFlag = new Map([
    ['0', 'file'],
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['5', 'folder'],
]);
function readEntry(header, rest, { pending, rules }) {
    const meaning = meaningOf(header, pending);
    const name = tar_scan_text(meaning.name);
    const type = meaning.sparse ? 'special' : (typeOfFlag.get(header.flag) ?? 'special');
    const sizeBytes = sizeOf(header, meaning, rules);
    if (typeof sizeBytes !== 'number')
        return sizeBytes;
    if (type !== 'file' && type !== 'special' && sizeBytes > 0) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', `is a ${type} with ${sizeBytes} bytes of contents`, name);
    }
    if (inBlocks(sizeBytes) > rest.sizeBytes)
        return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'is cut', name);
    return {
        name: meaning.name,
        linkTarget: meaning.linkTarget,
        type,
        mode: header.mode & 0o7777,
        content: (0,byte_source/* stretch */._N)(rest, 0, sizeBytes),
        flaws: rules.profile === 'bundle' && header.stamps.some(stamp => stamp !== 0) ? [stamped(name)] : [],
    };
}
/** The size on which all readers agree, or why there is none. */
function sizeOf(header, { name, paxSize }, { limits }) {
    const digits = paxSize === undefined ? undefined : tar_scan_text(paxSize);
    if (digits !== undefined && !/^[0-9]{1,19}$/.test(digits)) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'has a pax size that is no number', tar_scan_text(name));
    }
    const sizeBytes = digits === undefined ? header.sizeBytes : Number(digits);
    const largest = Math.max(sizeBytes, header.sizeBytes);
    if (largest > limits.fileBytes) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `has ${largest} bytes, the limit is ${limits.fileBytes}`, tar_scan_text(name));
    }
    // CVE-2025-62518 (TARmageddon): who believes the other number reads contents as headers.
    if (sizeBytes !== header.sizeBytes) {
        const sizes = `${header.sizeBytes} bytes in its header and ${sizeBytes} in its pax header`;
        return (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', `has ${sizes}`, tar_scan_text(name));
    }
    return sizeBytes;
}
const tar_scan_text = (bytes) => Buffer.from(bytes).toString();
const tar_scan_broken = (message) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the tar is broken: ${message}`);
const cut = (where) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the tar is cut ${where}`);
const stamped = (name) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'has a time or an owner; in a bundle all are 0', name);
const beyond = (what) => (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `the archive has ${what}`);

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./build/shared/archive/pump.js
/**
 * Sends pieces through a decompressor, one at a time, so that no more than one piece and what came of it wait in memory.
 * Data may end before the pieces do.
 */
async function pump(stream, input, accept) {
    const ended = outcome(stream, accept);
    let givenBytes = 0;
    for (const piece of input) {
        givenBytes += piece.length;
        // zlib never calls back for the piece that it breaks on.
        const taken = new Promise(resolve => {
            stream.write(piece, () => {
                resolve();
            });
        });
        await Promise.race([taken, ended]);
        if (stream.destroyed || stream.bytesWritten < givenBytes)
            return ended;
    }
    stream.end();
    return ended;
}
function outcome(stream, accept) {
    return new Promise(resolve => {
        stream.on('data', (bytes) => {
            if (accept(bytes))
                return;
            resolve({ end: 'stopped' });
            stream.destroy();
        });
        stream.on('end', () => {
            resolve({ end: 'whole', usedBytes: stream.bytesWritten });
        });
        stream.on('error', (error) => {
            resolve({ end: 'broken', code: error.code });
        });
    });
}

;// CONCATENATED MODULE: ./build/shared/archive/inflate.js



const inputBytes = 256 * 1024;
/** Inflates the raw deflate stream (RFC 1951) that starts at `start` of the source and may end before the source does. */
function inflate(source, start, accept) {
    const stream = (0,external_node_zlib_.createInflateRaw)({ chunkSize: 2 * inputBytes });
    return pump(stream, (0,byte_source/* pieces */.IE)(source, inputBytes, start), accept);
}
/**
 * Inflates a stream that is wholly in memory. Gives exactly `sizeBytes`, or `undefined` when it is damaged, of another
 * size, or does not take all of the bytes.
 */
function inflateWhole(packed, sizeBytes) {
    try {
        // With `info` Node gives the engine too, which knows how much of the input it used; the types do not know of it.
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(packed, {
            info: true,
            maxOutputLength: Math.max(sizeBytes, 1),
        });
        return buffer.length === sizeBytes && engine.bytesWritten === packed.length ? buffer : undefined;
    }
    catch {
        // Nothing but zlib can throw here, and whatever it says of these bytes, they are not sound.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/archive/gzip.js



/** Bits of the FLG byte, RFC 1952 section 2.3.1. */
const flagBits = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 };
/** The whole header must lie in this many bytes; the extra field alone may have 64 KiB. */
const headerBytes = 128 * 1024;
/**
 * Unpacks a gzip file of exactly one member: some readers stop after the first, and some read on into bytes that no
 * checksum covers. Length and checksum are compared with the trailer. A bundle's header has no time and no name, so that
 * the same contents give the same header.
 */
async function gunzip(source, accept, profile) {
    const header = Buffer.from(source.read(0, Math.min(headerBytes, source.sizeBytes)));
    const start = headerEnd(header);
    if (typeof start !== 'number')
        return start;
    if (profile === 'bundle' && header.subarray(3, 8).some(byte => byte !== 0)) {
        return gzip_broken('its header has a time, a name or a comment; in a bundle it has none');
    }
    let crc = 0;
    let sizeBytes = 0;
    const result = await inflate(source, start, bytes => {
        crc = (0,external_node_zlib_.crc32)(bytes, crc);
        sizeBytes += bytes.length;
        return accept(bytes);
    });
    if (result.end === 'stopped')
        return undefined;
    if (result.end === 'broken')
        return gzip_broken(result.code === 'Z_BUF_ERROR' ? 'it is cut' : 'its data is damaged');
    return wrongTrailer(source, start + result.usedBytes, { crc, sizeBytes });
}
function wrongTrailer(source, start, { crc, sizeBytes }) {
    const restBytes = source.sizeBytes - start;
    if (restBytes < 8)
        return gzip_broken('it is cut before its checksum');
    const trailer = Buffer.from(source.read(start, 8));
    if (trailer.readUInt32LE(0) !== crc)
        return gzip_broken('its checksum is wrong');
    if (trailer.readUInt32LE(4) !== sizeBytes % 2 ** 32)
        return gzip_broken('its length field is wrong');
    return restBytes === 8 ? undefined : gzip_broken(`${restBytes - 8} bytes follow its end`);
}
/** Where the deflate stream begins. */
function headerEnd(header) {
    if (header.length < 10 || header.readUInt8(2) !== 8) {
        return gzip_broken('it is cut in its header, or of no known method');
    }
    const flags = header.readUInt8(3);
    if ((flags & flagBits.reserved) !== 0)
        return gzip_broken('reserved flags are set');
    let at = 10;
    if ((flags & flagBits.extra) !== 0)
        at += 2 + u16(header, at);
    for (const bit of [flagBits.name, flagBits.comment]) {
        if ((flags & bit) !== 0)
            at = afterNul(header, at);
    }
    if ((flags & flagBits.headerCrc) !== 0) {
        if (u16(header, at) !== ((0,external_node_zlib_.crc32)(header.subarray(0, at)) & 0xffff)) {
            return gzip_broken('the checksum of its header is wrong');
        }
        at += 2;
    }
    return at <= header.length ? at : gzip_broken('it is cut in its header');
}
/** A field that a cut header may not have: what it stands for then ends behind the header. */
const u16 = (header, at) => (at + 2 <= header.length ? header.readUInt16LE(at) : Infinity);
function afterNul(header, at) {
    const end = header.indexOf(0, at);
    return end === -1 ? Infinity : end + 1;
}
const gzip_broken = (what) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the gzip file is broken: ${what}`);

;// CONCATENATED MODULE: ./build/shared/archive/meter.js


/** A meter for a whole stream of `packedBytes`. */
function streamMeter(packedBytes, limits) {
    const most = (0,archive_limits/* streamBytes */.ee)(limits);
    let given = 0;
    return {
        add(bytes) {
            given += bytes.length;
            if (given > most)
                return (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `the archive unpacks to more than ${most} bytes`);
            return overRatio(given, packedBytes, limits);
        },
    };
}
/** The finding of a bomb, if these two sizes make one. */
function overRatio(sizeBytes, packedBytes, { ratio }) {
    if (sizeBytes <= archive_limits/* ratioFreeBytes */.hw || sizeBytes <= packedBytes * ratio)
        return undefined;
    return (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `the archive unpacks to more than ${ratio} times its ${packedBytes} bytes`);
}

;// CONCATENATED MODULE: ./build/shared/archive/xz-index.js



const edgeBytes = 12;
/** An index entry a block; a block of 64 KiB would let 512 MiB have 8,192 of them. */
const indexBytes = 1024 ** 2;
/**
 * Reads the index at the end of an xz file (The .xz File Format 1.1.0, section 4) and checks that it accounts for every
 * byte: one stream, no padding, nothing before or after. So the size is known before a byte is unpacked.
 */
function readXzIndex(source) {
    if (source.sizeBytes < 2 * edgeBytes + 8)
        return xz_index_broken('it is cut');
    const header = Buffer.from(source.read(0, edgeBytes));
    const footer = Buffer.from(source.read(source.sizeBytes - edgeBytes, edgeBytes));
    if (footer.toString('latin1', 10) !== 'YZ')
        return xz_index_broken('it is cut, or bytes follow its end');
    const flags = header.subarray(6, 8);
    const sound = (0,external_node_zlib_.crc32)(flags) === header.readUInt32LE(8) &&
        (0,external_node_zlib_.crc32)(footer.subarray(4, 10)) === footer.readUInt32LE(0) &&
        flags.equals(footer.subarray(8, 10));
    if (!sound)
        return xz_index_broken('its header and its footer are damaged or differ');
    const sizeBytes = (footer.readUInt32LE(4) + 1) * 4;
    const start = source.sizeBytes - edgeBytes - sizeBytes;
    if (sizeBytes > indexBytes || start < edgeBytes)
        return xz_index_broken('its index is longer than the file');
    const index = Buffer.from(source.read(start, sizeBytes));
    if ((0,external_node_zlib_.crc32)(index.subarray(0, -4)) !== index.readUInt32LE(sizeBytes - 4))
        return xz_index_broken('its index is damaged');
    return readBlocks(index.subarray(0, -4), start - edgeBytes);
}
/** Adds the blocks up (section 4.3); together they must fill the space between header and index. */
function readBlocks(index, blocksBytes) {
    const numbers = readNumbers(index);
    const [marker, count = Infinity] = numbers;
    const wanted = 2 + 2 * count;
    const padding = numbers.slice(wanted);
    // Padding is up to three zero bytes, which read as numbers of value 0.
    if (marker !== 0 || numbers.length < wanted || padding.length > 3 || padding.some(number => number !== 0)) {
        return xz_index_broken('its index is damaged');
    }
    let [packedBytes, sizeBytes] = [0, 0];
    for (let at = 2; at < wanted; at += 2) {
        packedBytes += Math.ceil(itemAt(numbers, at) / 4) * 4;
        sizeBytes += itemAt(numbers, at + 1);
    }
    return packedBytes === blocksBytes
        ? { sizeBytes }
        : xz_index_broken('it holds more than one stream, or bytes beside it');
}
/** All multibyte integers (section 1.2): seven bits a byte, the lowest first. */
function readNumbers(bytes) {
    const numbers = [];
    let [value, scale] = [0, 1];
    for (const byte of bytes) {
        value += (byte & 0x7f) * scale;
        scale *= 128;
        if (byte >= 0x80)
            continue;
        numbers.push(value);
        [value, scale] = [0, 1];
    }
    return numbers;
}
const xz_index_broken = (what) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the xz file is broken: ${what}`);

;// CONCATENATED MODULE: ./build/shared/archive/xz.js





/** Error numbers of XZ Embedded (xz.h, enum xz_ret), which the library puts into its messages. */
const memoryLimit = 4;
const unsupported = 6;
/** Unpacks an xz file of one stream. The library is loaded when the first one comes: it carries 20 KB of wasm. */
async function unxz(source, accept, limits) {
    const index = readXzIndex(source);
    if ((0,problem/* isProblem */.AN)(index))
        return index;
    if (index.sizeBytes > (0,archive_limits/* streamBytes */.ee)(limits)) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `the archive unpacks to ${index.sizeBytes} bytes`);
    }
    const bomb = overRatio(index.sizeBytes, source.sizeBytes, limits);
    if (bomb !== undefined)
        return bomb;
    const { XzReadableStream } = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.t.bind(__webpack_require__, 6642, 19));
    const input = inputOf(source);
    const reader = new XzReadableStream(input.stream).getReader();
    try {
        for (let step = await reader.read(); !step.done; step = await reader.read()) {
            if (accept(step.value))
                continue;
            await reader.cancel();
            break;
        }
        return undefined;
    }
    catch (error) {
        // What the decoder throws, a trap of its wasm too, it throws because of the data; the rest is the source's.
        if (input.failure !== undefined)
            throw input.failure.error;
        return problemOf(error);
    }
}
function inputOf(source) {
    const rest = (0,byte_source/* pieces */.IE)(source, 64 * 1024);
    let failure;
    const stream = new ReadableStream({
        pull(controller) {
            try {
                const step = rest.next();
                if (step.done === true)
                    controller.close();
                else
                    controller.enqueue(step.value);
            }
            catch (error) {
                failure = { error };
                controller.error(error);
            }
        },
    });
    return {
        stream,
        get failure() {
            return failure;
        },
    };
}
function problemOf(error) {
    const number = Number(/error code (\d+)/.exec(String(error))?.[1]);
    if (number === memoryLimit)
        return (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', 'the xz file needs a dictionary of more than 64 MiB');
    const what = number === unsupported ? 'it uses a filter or checksum that is not read here' : 'its data is damaged';
    return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the xz file is broken: ${what}`);
}

;// CONCATENATED MODULE: ./build/shared/archive/xxh64.js
/** The primes of the xxHash specification 0.2.0, section "XXH64 Algorithm Description". */
const [prime1, prime2, prime3, prime4, prime5] = [
    0x9e3779b185ebca87n,
    0xc2b2ae3d27d4eb4fn,
    0x165667b19e3779f9n,
    0x85ebca77c2b2ae63n,
    0x27d4eb2f165667c5n,
];
const mask = 0xffffffffffffffffn;
const rotated = (value, bits) => ((value << bits) | (value >> (64n - bits))) & mask;
const round = (lane, input) => (rotated((lane + input * prime2) & mask, 31n) * prime1) & mask;
const stripeBytes = 32;
/** Starts XXH64. For a Node without zstd of its own: 50 MB a second, half as fast as the library decodes. */
function startXxh64() {
    const lanes = [(prime1 + prime2) & mask, prime2, 0n, mask + 1n - prime1];
    let held = new Uint8Array();
    let totalBytes = 0;
    return {
        add(bytes) {
            totalBytes += bytes.length;
            const all = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
            const view = viewOf(all);
            let at = 0;
            for (; at + stripeBytes <= all.length; at += stripeBytes) {
                lanes[0] = round(lanes[0], view.getBigUint64(at, true));
                lanes[1] = round(lanes[1], view.getBigUint64(at + 8, true));
                lanes[2] = round(lanes[2], view.getBigUint64(at + 16, true));
                lanes[3] = round(lanes[3], view.getBigUint64(at + 24, true));
            }
            held = all.subarray(at);
        },
        low() {
            const start = totalBytes < stripeBytes ? prime5 : merged(lanes);
            return Number(finished((start + BigInt(totalBytes)) & mask, held) & 0xffffffffn);
        },
    };
}
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function merged(lanes) {
    const [first, second, third, fourth] = lanes;
    const joined = rotated(first, 1n) + rotated(second, 7n) + rotated(third, 12n) + rotated(fourth, 18n);
    return lanes.reduce((sum, lane) => ((sum ^ round(0n, lane)) * prime1 + prime4) & mask, joined & mask);
}
/** Takes in what is shorter than a stripe, and mixes every bit with every other. */
function finished(start, rest) {
    const view = viewOf(rest);
    let [hash, at] = [start, 0];
    for (; at + 8 <= rest.length; at += 8) {
        hash = (rotated(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * prime1 + prime4) & mask;
    }
    if (at + 4 <= rest.length) {
        hash =
            (rotated(hash ^ ((BigInt(view.getUint32(at, true)) * prime1) & mask), 23n) * prime2 + prime3) & mask;
        at += 4;
    }
    for (const byte of rest.subarray(at)) {
        hash = (rotated(hash ^ ((BigInt(byte) * prime5) & mask), 11n) * prime1) & mask;
    }
    hash = ((hash ^ (hash >> 33n)) * prime2) & mask;
    hash = ((hash ^ (hash >> 29n)) * prime3) & mask;
    return hash ^ (hash >> 32n);
}

;// CONCATENATED MODULE: ./build/shared/archive/zstd-frame.js


const blockHeaderBytes = 3;
/**
 * Walks through a zstd file (RFC 8878) without unpacking it and checks that it is one frame from the first byte to the
 * last: no second frame, no skippable one, no dictionary.
 */
function readZstdFrame(source) {
    const header = Buffer.alloc(18);
    header.set(source.read(0, Math.min(header.length, source.sizeBytes)));
    const descriptor = header.readUInt8(4);
    if ((descriptor & 0x08) !== 0)
        return zstd_frame_broken('a reserved bit is set');
    if ((descriptor & 0x03) !== 0)
        return zstd_frame_broken('it needs a dictionary');
    const single = (descriptor & 0x20) !== 0;
    const start = single ? 5 : 6;
    const sizeField = itemAt([single ? 1 : 0, 2, 4, 8], descriptor >> 6);
    const end = blocksEnd(source, start + sizeField);
    const checksumBytes = (descriptor & 0x04) === 0 ? 0 : 4;
    if (end === undefined || end + checksumBytes > source.sizeBytes)
        return zstd_frame_broken('it is cut');
    if (end + checksumBytes < source.sizeBytes)
        return zstd_frame_broken('it holds more than one frame, or bytes after its end');
    const sizeBytes = contentBytes(header.subarray(start, start + sizeField));
    return {
        sizeBytes,
        // A single segment is its own window, and always states its size.
        windowBytes: single ? sizeBytes : windowBytes(header.readUInt8(5)),
        ...(checksumBytes === 0 ? {} : { checksum: Buffer.from(source.read(end, 4)).readUInt32LE() }),
    };
}
/** Frame_Content_Size, section 3.1.1.1.4. */
function contentBytes(field) {
    if (field.length === 0)
        return 0;
    if (field.length === 8)
        return field.readUInt32LE(4) * 2 ** 32 + field.readUInt32LE();
    return field.readUIntLE(0, field.length) + (field.length === 2 ? 256 : 0);
}
/** Window_Descriptor, section 3.1.1.1.2. */
function windowBytes(descriptor) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}
/** Where the last block ends (section 3.1.1.2); `undefined` when the file ends before it. */
function blocksEnd(source, start) {
    for (let at = start; at + blockHeaderBytes <= source.sizeBytes;) {
        const header = Buffer.from(source.read(at, blockHeaderBytes)).readUIntLE(0, blockHeaderBytes);
        const repeated = ((header >> 1) & 3) === 1;
        at += blockHeaderBytes + (repeated ? 1 : header >> 3);
        if ((header & 1) === 1)
            return at;
    }
    return undefined;
}
const zstd_frame_broken = (what) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the zstd file is broken: ${what}`);

;// CONCATENATED MODULE: ./build/shared/archive/zstd.js








/** What `zstd` itself accepts without being told to (ZSTD_WINDOWLOG_LIMIT_DEFAULT). */
const mostWindowBytes = 2 ** 27;
const zstd_inputBytes = 128 * 1024;
/** Unpacks a zstd file of one frame, with Node's own decoder where there is one (from 22.15), else with a library. */
async function unzstd(source, accept, limits) {
    const frame = readZstdFrame(source);
    if ((0,problem/* isProblem */.AN)(frame))
        return frame;
    const beyond = overLimits(frame, source.sizeBytes, limits);
    if (beyond !== undefined)
        return beyond;
    const decode = nodeDecoder() ?? decodeByLibrary;
    const sound = await decode(source, accept, frame);
    return sound ? undefined : (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'the zstd file is broken: its data is damaged');
}
function overLimits({ windowBytes, sizeBytes }, packedBytes, limits) {
    if (sizeBytes > (0,archive_limits/* streamBytes */.ee)(limits)) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `the archive unpacks to ${sizeBytes} bytes`);
    }
    if (windowBytes > mostWindowBytes) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `the zstd file needs a window of ${windowBytes} bytes`);
    }
    return overRatio(sizeBytes, packedBytes, limits);
}
function nodeDecoder() {
    // The types are those of Node 20, which has no zstd.
    const { createZstdDecompress } = external_node_zlib_namespaceObject;
    if (createZstdDecompress === undefined)
        return undefined;
    return async (source, accept) => {
        const result = await pump(createZstdDecompress(), (0,byte_source/* pieces */.IE)(source, zstd_inputBytes), accept);
        return result.end !== 'broken';
    };
}
/** The library reads over the checksum at the end; it is compared here, so that all versions of Node agree. */
async function decodeByLibrary(source, accept, { checksum }) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 8339));
    const hash = checksum === undefined ? undefined : startXxh64();
    const state = { stopped: false };
    const stream = new Decompress(bytes => {
        hash?.add(bytes);
        state.stopped ||= !accept(bytes);
    });
    for (const piece of (0,byte_source/* pieces */.IE)(source, zstd_inputBytes)) {
        if (!pushed(stream, piece))
            return false;
        if (state.stopped)
            return true;
    }
    return pushed(stream, new Uint8Array(), true) && hash?.low() === checksum;
}
/** Beside errors of its own the library throws whatever its arrays throw when the data leads it out of them. */
function pushed(stream, piece, last = false) {
    try {
        stream.push(piece, last);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/shared/archive/unpack-stream.js






const copyBytes = 1024 ** 2;
/**
 * Unpacks what is compressed as one stream and copies what is not. What is scanned, hashed and extracted afterwards is
 * this one copy, so that a file that someone changes meanwhile changes nothing (T37).
 */
async function unpackStream(source, kind, { rules, scratch }) {
    const output = spool(scratch);
    const meter = streamMeter(source.sizeBytes, rules.limits);
    let beyond;
    const accept = (bytes) => {
        beyond = meter.add(bytes);
        if (beyond === undefined)
            output.append(bytes);
        return beyond === undefined;
    };
    const wrong = await unpack(source, kind, { accept, rules });
    return beyond ?? wrong ?? output;
}
async function unpack(source, kind, { accept, rules }) {
    if (kind === 'tar.gz' || kind === 'gz')
        return gunzip(source, accept, rules.profile);
    if (kind === 'tar.xz' || kind === 'xz')
        return unxz(source, accept, rules.limits);
    if (kind === 'tar.zst' || kind === 'zst')
        return unzstd(source, accept, rules.limits);
    for (const piece of (0,byte_source/* pieces */.IE)(source, copyBytes))
        if (!accept(piece))
            break;
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/archive/zip-attributes.js

/** File types in a Unix mode. */
const unixTypes = new Map([
    [0o100000, 'file'],
    [0o040000, 'folder'],
    [0o120000, 'symlink'],
]);
/** Hosts of APPNOTE.TXT 4.4.2.2 whose upper attribute bits every reader takes for a Unix mode: Unix and Darwin. */
const unixHosts = [3, 19];
const dosFolder = 0x10;
/**
 * Reads the type of an entry. Name, Unix mode and DOS attribute may each call it a folder; where they differ, so do
 * readers.
 */
function typeOfEntry(entry) {
    const { title, host, attributes, sizeBytes } = entry;
    const unix = attributes >>> 16;
    const named = title.endsWith('/') ? 'folder' : 'file';
    const bits = unix & 0o170000;
    const type = bits === 0 ? named : (unixTypes.get(bits) ?? 'special');
    const flaws = [];
    const flaw = (what) => flaws.push((0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', what, title));
    const called = (attributes & dosFolder) === 0 ? named : 'folder';
    if (called !== named || (type !== named && (type === 'file' || type === 'folder'))) {
        flaw('is a file by one attribute and a folder by another');
    }
    if (type === 'symlink' && !unixHosts.includes(host))
        flaw('is a link made on a system without links');
    if (named === 'folder' && sizeBytes > 0)
        flaw(`is a folder with ${sizeBytes} bytes of contents`);
    const usual = named === 'folder' ? 0o755 : 0o644;
    return { type, mode: unix === 0 ? usual : unix & 0o7777, flaws };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/shared/archive/zip-fields.js
/** The fields of these bytes, which must be long enough for what is asked of them. */
function fieldsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
        u16: offset => view.getUint16(offset, true),
        u32: offset => view.getUint32(offset, true),
        u64(offset) {
            const value = view.getUint32(offset + 4, true) * 2 ** 32 + view.getUint32(offset, true);
            return Number.isSafeInteger(value) ? value : Infinity;
        },
    };
}
/** What a 16- or 32-bit field says when the true number stands in a zip64 record. */
const saturated16 = 0xffff;
const saturated32 = 0xffffffff;
/** Signatures of APPNOTE.TXT 4.3. */
const zip_fields_signatures = {
    local: 0x04034b50,
    central: 0x02014b50,
    descriptor: 0x08074b50,
    end: 0x06054b50,
    end64: 0x06064b50,
    locator: 0x07064b50,
};

;// CONCATENATED MODULE: ./build/shared/archive/zip-extra.js



const zip64Id = 0x0001;
const unicodePathId = 0x7075;
const strongEncryptionId = 0x0017;
const aesId = 0x9901;
const deciding = [zip64Id, unicodePathId, strongEncryptionId, aesId];
/** Takes the extra fields of a header apart. */
function readExtra(bytes, name) {
    const extra = new Map();
    const fields = fieldsOf(bytes);
    for (let offset = 0; offset < bytes.length;) {
        const end = offset + 4 <= bytes.length ? offset + 4 + fields.u16(offset + 2) : Infinity;
        if (end > bytes.length)
            return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'has an extra field longer than its block', name);
        const id = fields.u16(offset);
        if (deciding.includes(id) && extra.has(id)) {
            return (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', `has the extra field ${id.toString(16)} twice`, name);
        }
        extra.set(id, bytes.subarray(offset + 4, end));
        offset = end;
    }
    return extra;
}
/** Whether the extra fields announce encryption. */
function announcesEncryption(extra) {
    return extra.has(strongEncryptionId) || extra.has(aesId);
}
/** Whether an Info-ZIP Unicode path names something else than the header does: some readers prefer it. */
function renames(extra, name) {
    const field = extra.get(unicodePathId);
    if (field === undefined)
        return false;
    const same = field.length === name.length + 5 && Buffer.from(field.subarray(5)).equals(name);
    return !same || field[0] !== 1 || fieldsOf(field).u32(1) !== (0,external_node_zlib_.crc32)(name);
}
/** Whether there is a zip64 field, which also makes the numbers of a data descriptor eight bytes long. */
function hasZip64(extra) {
    return extra.has(zip64Id);
}
/** Whether there is a zip64 field that says nothing: room that a streaming writer left for sizes. */
function isBlankZip64(extra) {
    return extra.get(zip64Id)?.every(byte => byte === 0) === true;
}
/** The true values of header fields, given in the order in which the zip64 field lists the saturated ones. */
function widened(values, saturated, extra) {
    const field = extra.get(zip64Id);
    const numbers = fieldsOf(field ?? new Uint8Array());
    let usedBytes = 0;
    const wide = values.map(value => {
        if (value !== saturated || field === undefined || usedBytes + 8 > field.length)
            return value;
        usedBytes += 8;
        return numbers.u64(usedBytes - 8);
    });
    const wantedBytes = 8 * values.filter(value => value === saturated).length;
    const exact = field === undefined ? wantedBytes === 0 : wantedBytes > 0 && field.length === wantedBytes;
    return { values: wide, exact };
}

;// CONCATENATED MODULE: ./build/shared/archive/zip-directory.js




/** General purpose bits of APPNOTE.TXT 4.4.4 that decide what an entry's bytes are. */
const zip_directory_flagBits = { encrypted: 0x2041, descriptor: 0x0008, patched: 0x0020, utf8: 0x0800 };
const methods = { stored: 0, deflated: 8 };
const centralBytes = 46;
/** The newest version of APPNOTE.TXT, 6.3: some readers give up on anything that claims to need more. */
const mostVersion = 63;
/** Reads the central directory. It must hold exactly as many entries as the end record says, and nothing else. */
function readDirectory(bytes, count, { limits }) {
    const entries = [];
    const problems = [];
    let seen = 0;
    for (let offset = 0; offset < bytes.length; seen++) {
        if (seen === limits.entries) {
            return {
                entries,
                problems: [...problems, zip_directory_beyond(`the archive has more than ${limits.entries} entries`)],
            };
        }
        const record = readRecord(bytes.subarray(offset));
        if (record === undefined)
            return { entries, problems: [...problems, miscounted()] };
        const entry = zip_directory_readEntry(record, limits);
        if ((0,problem/* isProblem */.AN)(entry))
            problems.push(entry);
        else
            entries.push(entry);
        offset += record.sizeBytes;
    }
    if (seen !== count)
        problems.push(miscounted());
    return { entries, problems };
}
/** The record at the start of these bytes; `undefined` when there is none, or not all of it. */
function readRecord(bytes) {
    if (bytes.length < centralBytes)
        return undefined;
    const fields = fieldsOf(bytes);
    const nameEnd = centralBytes + fields.u16(28);
    const extraEnd = nameEnd + fields.u16(30);
    const sizeBytes = extraEnd + fields.u16(32);
    if (fields.u32(0) !== zip_fields_signatures.central || sizeBytes > bytes.length)
        return undefined;
    const name = bytes.subarray(centralBytes, nameEnd);
    return { sizeBytes, fields, name, extra: bytes.subarray(nameEnd, extraEnd) };
}
function zip_directory_readEntry({ fields, name, extra: block }, { fileBytes }) {
    const title = Buffer.from(name).toString();
    const extra = readExtra(block, title);
    if ((0,problem/* isProblem */.AN)(extra))
        return extra;
    const { values, exact } = widened([fields.u32(24), fields.u32(20), fields.u32(42)], saturated32, extra);
    const [sizeBytes = 0, packedBytes = 0, start = 0] = values;
    if (sizeBytes > fileBytes) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `has ${sizeBytes} bytes, the limit is ${fileBytes}`, title);
    }
    if (!exact)
        return ambiguous('has a zip64 field for other values than those that need it', title);
    if (fields.u16(34) !== 0)
        return ambiguous('lies on another disk', title);
    if ((fields.u16(6) & 0xff) > mostVersion)
        return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'needs an unknown version', title);
    const entry = {
        name,
        title,
        host: fields.u16(4) >> 8,
        attributes: fields.u32(38),
        flags: fields.u16(8),
        method: fields.u16(10),
        crc: fields.u32(16),
        packedBytes,
        sizeBytes,
        start,
    };
    return unreadable(entry, extra) ?? entry;
}
/** Why an entry's bytes or name cannot be had in one way only. */
function unreadable({ flags, method, title, ...entry }, extra) {
    if ((flags & zip_directory_flagBits.encrypted) !== 0 || announcesEncryption(extra)) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_ENCRYPTED', 'is encrypted', title);
    }
    const known = method === methods.stored || method === methods.deflated;
    if (!known || (flags & zip_directory_flagBits.patched) !== 0) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `is packed with method ${method}; stored and deflated are read`, title);
    }
    if (method === methods.stored && entry.packedBytes !== entry.sizeBytes) {
        return (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'is stored with two sizes', title);
    }
    if (renames(extra, entry.name))
        return ambiguous('has a second name in a Unicode path field', title);
    // Without the bit it is code page 437 by the book, UTF-8 by habit; what is neither is refused with the path.
    const plain = (flags & zip_directory_flagBits.utf8) !== 0 || entry.name.every(byte => byte < 0x80) || !(0,external_node_buffer_.isUtf8)(entry.name);
    return plain ? undefined : ambiguous('has a name in an encoding that it does not state', title);
}
const zip_directory_beyond = (what) => (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', what);
const miscounted = () => ambiguous('the zip has a directory that does not hold what its end record says');
const ambiguous = (what, title) => (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', what, title);

;// CONCATENATED MODULE: ./build/shared/archive/zip-contents.js





/** Up to here one call inflates faster than a stream does. */
const wholeBytes = 4 * 1024 ** 2;
/**
 * Unpacks an entry to the end of `contents`. All of the packed bytes must be used, and give exactly the size and the
 * checksum that the directory states.
 */
async function unpackContents(packed, entry, contents) {
    let crc = 0;
    let sizeBytes = 0;
    const accept = (bytes) => {
        crc = (0,external_node_zlib_.crc32)(bytes, crc);
        sizeBytes += bytes.length;
        if (sizeBytes > entry.sizeBytes)
            return false;
        contents.append(bytes);
        return true;
    };
    const whole = await zip_contents_unpack(packed, entry, accept);
    if (!whole || sizeBytes !== entry.sizeBytes)
        return damaged('does not unpack to the size it states', entry);
    return crc === entry.crc ? undefined : damaged('does not have the checksum it states', entry);
}
async function zip_contents_unpack(packed, { method, sizeBytes }, accept) {
    if (method === methods.stored) {
        for (const piece of (0,byte_source/* pieces */.IE)(packed, wholeBytes))
            accept(piece);
        return true;
    }
    if (packed.sizeBytes + sizeBytes <= wholeBytes) {
        const bytes = inflateWhole((0,byte_source/* readAll */.yw)(packed), sizeBytes);
        return bytes !== undefined && accept(bytes);
    }
    const result = await inflate(packed, 0, accept);
    return result.end === 'whole' && result.usedBytes === packed.sizeBytes;
}
const damaged = (what, { title }) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', what, title);

;// CONCATENATED MODULE: ./build/shared/archive/zip-end.js


const endBytes = 22;
const locatorBytes = 20;
const end64Bytes = 56;
const commentBytes = 0xffff;
/**
 * Finds the central directory. Two readers that look for it from different ends, or that trust different records, must
 * find the same one (CVE-2025-54368, CVE-2025-8291): so nothing follows the end record but its comment, which may hold
 * no record of its own, and the directory ends where the end records begin.
 */
function findDirectory(source, profile) {
    const tailBytes = Math.min(source.sizeBytes, endBytes + commentBytes);
    const tail = source.read(source.sizeBytes - tailBytes, tailBytes);
    const at = findEnd(tail);
    if (typeof at !== 'number')
        return at;
    const comment = tail.subarray(at + endBytes);
    if (comment.length > 0 && profile === 'bundle')
        return zip_end_ambiguous('an archive comment, which a bundle has not');
    if (/PK[\x01-\x08]/.test(Buffer.from(comment).toString('latin1')))
        return zip_end_ambiguous('records in its comment');
    const end = fieldsOf(tail.subarray(at, at + endBytes));
    const endStart = source.sizeBytes - tailBytes + at;
    const end64 = readEnd64(source, endStart);
    if (end64 !== undefined && (0,problem/* isProblem */.AN)(end64))
        return end64;
    return agreed(end, end64, endStart);
}
/** The last end record whose comment reaches to the very end. */
function findEnd(tail) {
    const fields = fieldsOf(tail);
    let seen = false;
    for (let at = tail.length - endBytes; at >= 0; at--) {
        if (fields.u32(at) !== zip_fields_signatures.end)
            continue;
        if (at + endBytes + fields.u16(at + 20) === tail.length)
            return at;
        seen = true;
    }
    return seen
        ? zip_end_ambiguous('bytes after its end record')
        : (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', 'the zip has no end record: it is cut, or no zip at all');
}
function readEnd64(source, endStart) {
    const locatorStart = endStart - locatorBytes;
    if (locatorStart < 0)
        return undefined;
    const locator = fieldsOf(source.read(locatorStart, locatorBytes));
    if (locator.u32(0) !== zip_fields_signatures.locator)
        return undefined;
    const start = locator.u64(8);
    // CVE-2025-8291: a reader that takes the record just before the locator, and one that goes where it points.
    if (start + end64Bytes !== locatorStart || locator.u32(4) !== 0 || locator.u32(16) !== 1) {
        return zip_end_ambiguous('a zip64 locator that does not point at the record before it');
    }
    const fields = fieldsOf(source.read(start, end64Bytes));
    const wrong = fields.u32(0) !== zip_fields_signatures.end64 || fields.u64(4) !== end64Bytes - 12;
    return wrong ? zip_end_ambiguous('a zip64 end record of another shape') : { start, fields };
}
function agreed(end, end64, endStart) {
    const plain = { onDisk: end.u16(8), count: end.u16(10), sizeBytes: end.u32(12), start: end.u32(16) };
    const { onDisk, count, sizeBytes, start } = end64 === undefined ? plain : wide(end64.fields);
    const disks = end.u16(4) + end.u16(6) + (end64 === undefined ? 0 : end64.fields.u32(16) + end64.fields.u32(20));
    if (disks !== 0 || onDisk !== count)
        return zip_end_ambiguous('parts on several disks');
    // Without zip64 this also refuses saturated fields: the record that they send a reader to is not there.
    const same = (value, saturated, whole) => value === saturated ? end64 !== undefined : value === whole;
    const agree = same(plain.onDisk, saturated16, onDisk) &&
        same(plain.count, saturated16, count) &&
        same(plain.sizeBytes, saturated32, sizeBytes) &&
        same(plain.start, saturated32, start);
    if (!agree)
        return zip_end_ambiguous('end records that differ');
    return start + sizeBytes === (end64?.start ?? endStart)
        ? { count, start, sizeBytes }
        : zip_end_ambiguous('a directory that does not end where its end record begins');
}
const wide = (fields) => ({
    onDisk: fields.u64(24),
    count: fields.u64(32),
    sizeBytes: fields.u64(40),
    start: fields.u64(48),
});
const zip_end_ambiguous = (what) => (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', `the zip has ${what}`);

;// CONCATENATED MODULE: ./build/shared/archive/zip-locals.js




const localBytes = 30;
/**
 * Compares each local header with the directory, and the layout with the file: one record after the other from the first
 * byte to the directory, no gap, no overlap (Fifield 2019, CVE-2019-13232). A reader that streams then sees what a
 * reader of the directory sees (CVE-2025-54368).
 */
function locateEntries(source, entries, end) {
    const inOrder = entries.toSorted((left, right) => left.start - right.start);
    const located = [];
    if ((inOrder[0]?.start ?? 0) !== 0 || (inOrder.length === 0 && end !== 0)) {
        return { entries: located, problems: [zip_locals_ambiguous('the zip has bytes before its first record')] };
    }
    for (const [index, entry] of inOrder.entries()) {
        const found = locate(source, entry, inOrder[index + 1]?.start ?? end);
        // Where one record is not what the directory says, nobody knows where the next one starts.
        if ((0,problem/* isProblem */.AN)(found))
            return { entries: located, problems: [found] };
        located.push(found);
    }
    return { entries: located, problems: [] };
}
/** The entry whose local record fills the bytes from its start to `next` exactly. */
function locate(source, entry, next) {
    const overlap = () => zip_locals_ambiguous('overlaps with the next record, or is followed by bytes that are not listed', entry);
    if (next > source.sizeBytes || entry.start + localBytes > next)
        return overlap();
    const fields = fieldsOf(source.read(entry.start, localBytes));
    if (fields.u32(0) !== zip_fields_signatures.local)
        return zip_locals_ambiguous('has no local header', entry);
    const nameEnd = entry.start + localBytes + fields.u16(26);
    const dataStart = nameEnd + fields.u16(28);
    const restBytes = next - dataStart - entry.packedBytes;
    if (restBytes < 0 || restBytes > descriptorBytes)
        return overlap();
    const extra = readExtra(source.read(nameEnd, fields.u16(28)), entry.title);
    if ((0,problem/* isProblem */.AN)(extra))
        return extra;
    const local = { fields, name: source.read(entry.start + localBytes, fields.u16(26)), extra };
    const rest = source.read(next - restBytes, restBytes);
    return zip_locals_wrongLocal(local, entry) ?? wrongRest(rest, local, entry) ?? { ...entry, dataStart };
}
/** The longest data descriptor: a signature, a checksum and two numbers of zip64. */
const descriptorBytes = 24;
// Not the descriptor bit: some writers set it in the local header alone, where it matters.
const sharedFlags = zip_directory_flagBits.encrypted | zip_directory_flagBits.patched | zip_directory_flagBits.utf8;
function zip_locals_wrongLocal({ fields, name, extra }, entry) {
    if (!Buffer.from(name).equals(entry.name))
        return zip_locals_ambiguous('has another name in its local header', entry);
    if (renames(extra, name))
        return zip_locals_ambiguous('has a second name in a Unicode path field', entry);
    const differs = ((fields.u16(6) ^ entry.flags) & sharedFlags) !== 0 || fields.u16(8) !== entry.method;
    if (differs)
        return zip_locals_ambiguous('has other flags or another method in its local header', entry);
    const streamed = isStreamed(fields);
    if (!streamed && (entry.flags & zip_directory_flagBits.descriptor) !== 0) {
        return zip_locals_ambiguous('has a data descriptor by the directory alone', entry);
    }
    const { values, exact } = widened([fields.u32(22), fields.u32(18)], saturated32, extra);
    if (!exact && !(streamed && isBlankZip64(extra))) {
        return zip_locals_ambiguous('has a zip64 field for other values than those that need it', entry);
    }
    // Who streams knows neither checksum nor sizes yet and writes zeros.
    const same = [fields.u32(14), ...values].every((value, index) => {
        const due = [entry.crc, entry.sizeBytes, entry.packedBytes][index];
        return value === due || (streamed && value === 0);
    });
    return same ? undefined : zip_locals_ambiguous('has other sizes or another checksum in its local header', entry);
}
const isStreamed = (fields) => (fields.u16(6) & zip_directory_flagBits.descriptor) !== 0;
/** What follows the packed bytes: nothing, or the data descriptor of a streamed entry (APPNOTE.TXT 4.3.9). */
function wrongRest(rest, { fields, extra }, entry) {
    if (!isStreamed(fields)) {
        return rest.length === 0 ? undefined : zip_locals_ambiguous('is followed by bytes that are not listed', entry);
    }
    if (entry.method === methods.stored && entry.sizeBytes > 0) {
        return zip_locals_ambiguous('is stored without its size before it: its contents may look like records', entry);
    }
    const numbers = fieldsOf(rest);
    const wide = hasZip64(extra);
    const bodyBytes = wide ? 20 : 12;
    const signed = rest.length === bodyBytes + 4;
    if (!signed && rest.length !== bodyBytes)
        return zip_locals_ambiguous('has a data descriptor of another length', entry);
    const at = signed ? 4 : 0;
    const sizes = wide
        ? [numbers.u64(at + 4), numbers.u64(at + 12)]
        : [numbers.u32(at + 4), numbers.u32(at + 8)];
    const same = (!signed || numbers.u32(0) === zip_fields_signatures.descriptor) &&
        numbers.u32(at) === entry.crc &&
        sizes[0] === entry.packedBytes &&
        sizes[1] === entry.sizeBytes;
    return same ? undefined : zip_locals_ambiguous('has a data descriptor that differs from the directory', entry);
}
const zip_locals_ambiguous = (what, entry) => (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', what, entry?.title);

;// CONCATENATED MODULE: ./build/shared/archive/zip-scan.js








/** Reads every record of a zip, then all contents into `contents`, so that nothing is left to be wrong afterwards. */
async function scanZip(source, contents, rules) {
    const directory = findDirectory(source, rules.profile);
    if ((0,problem/* isProblem */.AN)(directory))
        return { entries: [], problems: [directory], complete: false };
    const bytes = source.read(directory.start, directory.sizeBytes);
    const listing = readDirectory(bytes, directory.count, rules);
    if (listing.problems.length > 0)
        return stopped(listing.entries, listing.problems);
    const layout = locateEntries(source, listing.entries, directory.start);
    if (layout.problems.length > 0)
        return stopped(listing.entries, layout.problems);
    const bombs = zip_scan_overLimits(layout.entries, rules);
    if (bombs.length > 0)
        return stopped(listing.entries, bombs);
    return unpackAll(source, layout.entries, contents);
}
/** Of an archive that is refused anyway, names and modes are still judged; nobody reads its contents. */
function stopped(entries, problems) {
    return {
        entries: entries.map(entry => rawEntry(entry, (0,byte_source/* bytesSource */.Xl)(new Uint8Array()))),
        problems,
        complete: false,
    };
}
function zip_scan_overLimits(entries, { limits }) {
    const totalBytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const bombs = entries.map(({ sizeBytes, packedBytes }) => overRatio(sizeBytes, packedBytes, limits));
    const all = totalBytes > limits.totalBytes ? [zip_scan_beyond(totalBytes, limits.totalBytes)] : [];
    return [...all, ...bombs.filter(bomb => bomb !== undefined)];
}
async function unpackAll(source, located, contents) {
    const entries = [];
    const problems = [];
    for (const entry of located) {
        const start = contents.sizeBytes;
        const wrong = await unpackContents((0,byte_source/* stretch */._N)(source, entry.dataStart, entry.packedBytes), entry, contents);
        if (wrong !== undefined)
            problems.push(wrong);
        entries.push(rawEntry(entry, (0,byte_source/* stretch */._N)(contents, start, contents.sizeBytes - start)));
    }
    return { entries, problems, complete: problems.length === 0 };
}
function rawEntry(entry, content) {
    const { type, mode, flaws } = typeOfEntry(entry);
    const linkTarget = type === 'symlink' ? content.read(0, content.sizeBytes) : new Uint8Array();
    return { name: entry.name, type, mode, linkTarget, content, flaws };
}
const zip_scan_beyond = (totalBytes, most) => (0,problem/* problem */.CC)('E_ARCHIVE_LIMIT', `the archive has ${totalBytes} bytes of files, the limit is ${most}`);

;// CONCATENATED MODULE: ./build/shared/archive/open.js









/**
 * Opens an archive, or a bare program as an archive of one file. Every header is read and every content unpacked and
 * compared with its checksum before anything is handed out; with a single finding nothing is.
 */
async function openArchive(source, options) {
    const { name, profile, limits = archive_limits/* defaultLimits */.MK, stripComponents = 0 } = options;
    const rules = { profile, limits, stripComponents };
    const declared = options.declared ?? findKind(name);
    const kind = readKind(source, declared);
    if (typeof kind !== 'string')
        return { findings: (0,problem/* findingsOf */.WX)([kind], name) };
    if (opensAs(kind) === 'never')
        return { kind, findings: [] };
    const read = await open_readEntries(source, { kind, certain: declared !== undefined }, { ...options, rules });
    if ((0,problem/* isProblem */.AN)(read))
        return { kind, findings: (0,problem/* findingsOf */.WX)([read], name) };
    const { entries, problems } = planEntries(read.scan, rules);
    if (problems.length > 0)
        return { kind: read.kind, findings: (0,problem/* findingsOf */.WX)(problems, name) };
    return { kind: read.kind, archive: openedArchive(read.kind, entries, read.tar), findings: [] };
}
async function open_readEntries(source, { kind, certain }, { name, rules, scratch }) {
    if (kind === 'zip')
        return { kind, scan: await scanZip(source, spool(scratch), rules) };
    const content = await unpackStream(source, kind, { rules, scratch });
    if ((0,problem/* isProblem */.AN)(content))
        return content;
    const file = fileKinds[kind] ?? kind;
    if (opensAs(kind) === 'archive' && (certain || findMagic(content) === 'tar')) {
        return { kind, scan: scanTar(content, rules), tar: content };
    }
    return rules.profile === 'bundle'
        ? (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', `the file is ${file}; a bundle is a tar or a zip`)
        : { kind: file, scan: oneFile(content, name) };
}
/** What a compressed file is when there turns out to be no tar in it. */
const fileKinds = {
    'tar.gz': 'gz',
    'tar.xz': 'xz',
    'tar.zst': 'zst',
};
/** A program that is not packed, or packed alone, under its own name without the packer's suffix. */
function oneFile(content, name) {
    const own = name.replace(/^.*[/\\]/s, '').replace(/\.(?:gz|xz|zst)$/i, '');
    const entry = {
        name: Buffer.from(own),
        type: 'file',
        mode: 0o755,
        linkTarget: new Uint8Array(),
        content,
    };
    return { entries: [{ ...entry, flaws: [] }], problems: [], complete: true };
}


/***/ }),

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plannedTree)
/* harmony export */ });
/* harmony import */ var _model_collision_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3148);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7947);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(810);




/** An empty tree. Names that are one on some file system are one here. */
function plannedTree() {
    const nodes = new Map([['', { path: '', type: 'folder', target: '' }]]);
    // A folder may be listed after files in it; anything else twice is one thing to one reader, another to the next.
    const implied = new Set();
    return {
        find(path) {
            const node = nodes.get((0,_model_collision_key_js__WEBPACK_IMPORTED_MODULE_2__/* .collisionKey */ .E)(path));
            return node?.path === path ? node : undefined;
        },
        add(node) {
            for (const folder of (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parents */ .M8)(node.path)) {
                const standing = nodes.get((0,_model_collision_key_js__WEBPACK_IMPORTED_MODULE_2__/* .collisionKey */ .E)(folder));
                if (standing === undefined) {
                    nodes.set((0,_model_collision_key_js__WEBPACK_IMPORTED_MODULE_2__/* .collisionKey */ .E)(folder), { path: folder, type: 'folder', target: '' });
                    implied.add(folder);
                }
                else if (standing.path !== folder)
                    return meets(node.path, standing.path);
                else if (standing.type !== 'folder')
                    return below(node.path, standing);
            }
            const key = (0,_model_collision_key_js__WEBPACK_IMPORTED_MODULE_2__/* .collisionKey */ .E)(node.path);
            const standing = nodes.get(key);
            const repeats = node.type === 'folder' && implied.delete(node.path);
            if (standing !== undefined && !repeats)
                return meets(node.path, standing.path);
            nodes.set(key, node);
            return undefined;
        },
    };
}
function meets(path, standing) {
    const how = path === standing ? 'is listed twice' : `is the same as ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(standing)} on some systems`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('E_ARCHIVE_DUPLICATE', how, path);
}
function below(path, standing) {
    return standing.type === 'symlink'
        ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('E_ARCHIVE_LINK', `would be written through the link ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(standing.path)}`, path)
        : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('E_ARCHIVE_DUPLICATE', `is below ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(standing.path)}, which is a file`, path);
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   WX: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7947);


/** A problem; `entry` is a name from the archive, which may hold anything. */
function problem(code, message, entry) {
    return { code, message: entry === undefined ? message : `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry, 120)} ${message}` };
}
/** Whether a step gave a problem in place of its value. */
function isProblem(result) {
    return 'code' in result && 'message' in result;
}
/** The problems of the archive at a place, as findings. */
function findingsOf(problems, file) {
    return problems.map(({ code, message }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, message, { at: { file } }));
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ blockBytes),
  R: () => (/* binding */ readTarHeader)
});

// EXTERNAL MODULE: ./build/shared/archive/problem.js
var problem = __webpack_require__(810);
;// CONCATENATED MODULE: ./build/shared/archive/tar-number.js
/**
 * The value of a numeric tar field: octal digits (POSIX) or base-256 (GNU), which may be negative. Past 2^53 it is
 * infinite, so that it fails every limit; blank fields are 0, as all readers take them. NaN for anything else.
 */
function readTarNumber(field) {
    const [first = 0] = field;
    if (first >= 0x80)
        return readBase256(field, first);
    const text = Buffer.from(field).toString('latin1');
    // Digits, then blanks or NULs to the end: parseInt would take `12x`, and Number `1e3`.
    const digits = /^ *([0-7]*)[ \0]*$/.exec(text)?.[1];
    if (digits === undefined)
        return NaN;
    return digits === '' ? 0 : Number.parseInt(digits, 8);
}
// Readers agree on two markers only: 0x80 for a number above zero, 0xff for one below, in two's complement.
function readBase256(field, first) {
    if (first !== 0x80 && first !== 0xff)
        return NaN;
    const flip = first === 0xff ? 0xff : 0;
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + (byte ^ flip), 0);
    const bounded = value >= Number.MAX_SAFE_INTEGER ? Infinity : value;
    return first === 0xff ? -1 - bounded : bounded;
}

;// CONCATENATED MODULE: ./build/shared/archive/tar-header.js


/** Bytes of a tar header, and of the blocks that a tar is made of. */
const blockBytes = 512;
/**
 * Takes a header block apart. Only POSIX and GNU headers pass: before them there was no magic, and a reader of such a
 * block guesses whether a prefix is there.
 */
function readTarHeader(block) {
    const magic = latin1(block, 257, 8);
    const posix = magic === 'ustar\x0000';
    if (!posix && magic !== 'ustar  \0')
        return broken('there is no tar header where one is due');
    if (readTarNumber(block.subarray(148, 156)) !== checksum(block))
        return broken('the checksum of a header is wrong');
    const name = textField(block, 0, 100);
    const prefix = textField(block, 345, 155);
    const linkName = textField(block, 157, 100);
    if (name === undefined || prefix === undefined)
        return tar_header_hidden('E_ARCHIVE_PATH', block);
    if (linkName === undefined)
        return tar_header_hidden('E_ARCHIVE_LINK', block);
    if (!posix && prefix.length > 0) {
        // GNU keeps times and sparse maps where POSIX has the first part of the path.
        return (0,problem/* problem */.CC)('E_ARCHIVE_AMBIGUOUS', 'has a GNU header with bytes in place of a prefix', tar_header_text(name));
    }
    const flag = latin1(block, 156, 1);
    return withNumbers(block, {
        flag: flag === '\0' ? '0' : flag,
        name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
        linkName,
    });
}
function withNumbers(block, named) {
    const mode = readTarNumber(block.subarray(100, 108));
    const sizeBytes = readTarNumber(block.subarray(124, 136));
    if (!(mode >= 0 && mode <= 0o177777))
        return broken('has no readable mode', tar_header_text(named.name));
    if (!(sizeBytes >= 0))
        return broken('has no readable size', tar_header_text(named.name));
    const stamps = stampFields.map(([start, end]) => readTarNumber(block.subarray(start, end)));
    // Some readers take a number that they cannot read for the end of the archive.
    if (!stamps.every(Number.isFinite))
        return broken('has no readable owner, time or device', tar_header_text(named.name));
    return { ...named, mode, sizeBytes, stamps };
}
/** Owner, group, time and device numbers. */
const stampFields = [
    [108, 116],
    [116, 124],
    [136, 148],
    [329, 337],
    [337, 345],
];
const latin1 = (block, start, length) => Buffer.from(block.buffer, block.byteOffset + start, length).toString('latin1');
const tar_header_text = (name) => Buffer.from(name).toString();
const broken = (message, entry) => (0,problem/* problem */.CC)('E_ARCHIVE_FORMAT', message, entry);
const tar_header_hidden = (code, block) => (0,problem/* problem */.CC)(code, 'has bytes after the NUL that ends a name: readers disagree on it', latin1(block, 0, 100));
/** Text up to the first NUL; `undefined` when other bytes follow it. */
function textField(block, start, length) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    if (end === -1)
        return field;
    return field.subarray(end).every(byte => byte === 0) ? field.subarray(0, end) : undefined;
}
/** The sum of all bytes, those of the checksum itself taken as blanks. */
function checksum(block) {
    return 8 * 0x20 + sum(block.subarray(0, 148)) + sum(block.subarray(156, blockBytes));
}
const sum = (bytes) => bytes.reduce((total, byte) => total + byte, 0);


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the types of a command's inputs for its `run`; the positional input must be one of them. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* unused harmony export token */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);

/** Any text; required unless it has a default. */
function text(about, fallback, shape = 'TEXT') {
    return { about, shape, ...withDefault(fallback), parse: value => value };
}
/** Text that must never be seen. */
function secret(about) {
    return { about, shape: 'SECRET', optional: true, secret: true, parse: value => value };
}
/** The token of the forge: in workflows that of the job, unless another one is given. */
function token(about) {
    return { ...secret(about), shape: 'TOKEN', workflowDefault: '${{ github.token }}' };
}
/** A file or folder, as the caller's system writes paths. */
function path(about, fallback) {
    return text(about, fallback, 'PATH');
}
/** The same input, `undefined` when it is absent. */
function optional(input) {
    return { ...input, optional: true };
}
/** `true` or `false`, nothing else. */
function flag(about, fallback) {
    return {
        about,
        shape: 'true|false',
        default: String(fallback),
        flag: true,
        parse(value) {
            if (value === 'true')
                return true;
            if (value === 'false')
                return false;
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`expected true or false, got "${value}"`);
        },
    };
}
/** A whole number in a range. */
function count(about, range, fallback) {
    return {
        about: `${about} From ${range.min} to ${range.max}.`,
        shape: 'N',
        ...withDefault(fallback?.toString()),
        parse(value) {
            const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
            if (number >= range.min && number <= range.max)
                return number;
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`expected a whole number from ${range.min} to ${range.max}, got "${value}"`);
        },
    };
}
/** One of a few words. */
function choice(about, words, fallback) {
    return {
        about: `${about} One of: ${words.join(', ')}.`,
        shape: words.join('|'),
        ...withDefault(fallback),
        parse(value) {
            const word = words.find(candidate => candidate === value);
            if (word === undefined)
                throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`expected one of ${words.join(', ')}, got "${value}"`);
            return word;
        },
    };
}
/** Names separated by commas, blanks or line ends, or as a JSON array; none by default. */
function names(about) {
    return { about, shape: 'A,B', default: '', list: true, parse: value => listOf(value, /[\s,]+/) };
}
/** Paths, one a line, so that blanks and commas may be part of them, or as a JSON array; none by default. */
function paths(about) {
    return { about, shape: 'PATH', default: '', list: true, parse: value => listOf(value, /\r?\n/) };
}
const withDefault = (fallback) => (fallback === undefined ? {} : { default: fallback });
// A list that another step gives as its output is a JSON array, and can be passed on as it is.
function listOf(value, separator) {
    if (!value.trimStart().startsWith('['))
        return unique(value.split(separator));
    const list = readArray(value);
    if (list !== undefined)
        return unique(list);
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('this looks like a JSON array and is not one of texts');
}
function readArray(value) {
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) && list.every(item => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
const unique = (words) => [...new Set(words.filter(word => word !== ''))];


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ startHasher),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   iQ: () => (/* binding */ digestLengthBytes)
/* harmony export */ });
/* unused harmony export sha256 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The algorithms that formats use, with the length of their digests in bytes. */
const digestLengthBytes = { sha256: 32, sha384: 48, sha512: 64 };
/** The digest of the bytes. */
function digest(algorithm, bytes) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest());
}
/** The 32 bytes of the SHA-256 digest. */
function sha256(bytes) {
    return digest('sha256', bytes);
}
/** The SHA-256 digest as 64 lower-case hex digits. */
function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Starts a digest over bytes that are not in memory at once. */
function startHasher(algorithm = 'sha256') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    return {
        update(bytes) {
            hash.update(bytes);
        },
        finishHex: () => hash.digest('hex'),
    };
}


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWindowsDevice)
/* harmony export */ });
/**
 * Whether Windows would open a device in place of a file of this name: `con`, `NUL.txt`, `com1.tar.gz`. The superscript
 * digits count as digits there.
 */
function isWindowsDevice(segment) {
    return /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$) *(?:\.|:|$)/i.test(segment);
}


/***/ })

};
