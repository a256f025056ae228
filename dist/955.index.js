export const id = 955;
export const ids = [955];
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

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/* unused harmony exports verifyMany, verifyInPool, signaturesInFlight */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _noble_ed25519__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1986);
/* harmony import */ var _point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5990);





/**
 * What is wrong with a signature over exactly these bytes, or `undefined` when it is good. One rule on every
 * Node version (T47): 64 bytes, S below the group order, R written canonically and not of small order, then
 * the equation without cofactor (RFC 8032 §5.1.7). The key was checked when it was admitted.
 */
function verify(publicKey, message, signature) {
    const flaw = findFlaw(signature);
    if (flaw !== undefined)
        return judgeFlawed({ publicKey, message, signature }, flaw);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, publicKey.handle, signature) ? undefined : mismatch;
}
/**
 * The same for many signatures, with up to 64 of them in Node's thread pool; the answers come in the items'
 * order. Items are taken as there is room, so an iterable that reads files keeps few of them in memory.
 */
function verifyMany(items) {
    return mapInFlight(items, signaturesInFlight, verifyInPool);
}
/** `verify` for one signature, in Node's thread pool. */
async function verifyInPool(signed) {
    const { publicKey, message, signature } = signed;
    const flaw = findFlaw(signature);
    if (flaw !== undefined)
        return judgeFlawed(signed, flaw);
    return (await verifyLater(null, message, publicKey.handle, signature)) ? undefined : mismatch;
}
/** How many signatures to check at once: enough to keep the pool busy. */
const signaturesInFlight = 64;
/**
 * The 64 bytes of a signature over exactly these bytes. A second implementation has checked it before it is
 * given out: a fault while signing can spoil a signature and give the key away with it (T49).
 */
async function sign(privateKey, message) {
    const signature = await privateKey.withSeed(seed => (0,_noble_ed25519__WEBPACK_IMPORTED_MODULE_3__/* .signAsync */ .wJ)(message, seed));
    const problem = verify(privateKey.publicKey, message, signature);
    if (problem !== undefined)
        throw new Error(`a new signature does not verify: ${problem.message}`);
    return signature;
}
const verifyLater = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify);
const mismatch = {
    code: 'E_SIG_MISMATCH',
    message: 'the signature is not one of these bytes by this key',
};
const weak = (message) => ({ code: 'E_SIG_WEAK', message });
// A tool that writes S before R has made a mistake, and nobody need be suspected of having altered a
// signature.
function judgeFlawed({ publicKey, message, signature }, flaw) {
    const exchanged = Buffer.concat([signature.subarray(32), signature.subarray(0, 32)]);
    const isExchanged = !findFlaw(exchanged) && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, publicKey.handle, exchanged);
    return isExchanged
        ? { ...mismatch, message: 'the halves of the signature are exchanged, S before R' }
        : flaw;
}
function findFlaw(signature) {
    if (signature.length !== 64) {
        return {
            code: 'E_SIG_FORMAT',
            message: `the signature has ${signature.length} bytes, an Ed25519 one has 64`,
        };
    }
    const point = signature.subarray(0, 32);
    if (!(0,_point_js__WEBPACK_IMPORTED_MODULE_2__/* .isReducedScalar */ .$H)(signature.subarray(32))) {
        return weak('S is not below the group order: it may be an altered copy of another signature');
    }
    if (!(0,_point_js__WEBPACK_IMPORTED_MODULE_2__/* .isCanonicalPoint */ .Px)(point))
        return weak('R is not written canonically: it may be an altered copy');
    // Such an R shows the private scalar to everybody, or was made without a key at all.
    return (0,_point_js__WEBPACK_IMPORTED_MODULE_2__/* .isSmallOrderPoint */ .KV)(point) ? weak('R is a point of small order') : undefined;
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

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vu: () => (/* binding */ loadSigner),
  CW: () => (/* binding */ loadTrustedKeys),
  At: () => (/* binding */ requiredKeys)
});

// UNUSED EXPORTS: loadPrivateKey

// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/crypto/ed25519.js
var ed25519 = __webpack_require__(5885);
// EXTERNAL MODULE: ./build/shared/model/outcome.js
var outcome = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/shared/crypto/encoding.js
var encoding = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/shared/crypto/pem.js
var crypto_pem = __webpack_require__(910);
// EXTERNAL MODULE: ./build/shared/crypto/pkcs8.js
var pkcs8 = __webpack_require__(4397);
// EXTERNAL MODULE: ./build/shared/crypto/private-key.js
var private_key = __webpack_require__(2073);
;// CONCATENATED MODULE: ./build/shared/crypto/private-key-text.js





/** The ways a private key may be written; a format names those that its own tools write. */
const privateKeyForms = {
    'pkcs8-pem': 'a PKCS#8 PEM block',
    'pkcs8-der-base64': 'PKCS#8 DER in base64',
    /** A PEM block under a label of the tool's own, around the 64 bytes that Go calls an ed25519.PrivateKey. */
    'seed-and-public-pem': 'a PEM block of 64 bytes, seed and public key',
};
/**
 * Reads a private key as a person or a secret store gives it: blanks around it do not matter, everything else
 * does. No finding has a byte of the text in it, whatever the text was.
 */
function readPrivateKey(text, options = {}) {
    const { at } = options;
    const key = text.trim();
    if (key === '')
        return (0,outcome/* refused */.J)('E_KEY_MISSING', 'a private key is needed, the text given is empty', { at });
    if (key.length > crypto_pem/* keyTextLimit */.YG) {
        return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the text is ${key.length} characters long, and no private key is`, { at });
    }
    return key.includes('-----BEGIN') ? readPemKey(key, options) : readBareKey(key, options);
}
function readPemKey(text, options) {
    const { at } = options;
    const pem = (0,crypto_pem/* readPem */.Je)(text);
    if ('problem' in pem)
        return (0,outcome/* refused */.J)('E_KEY_FORMAT', pem.problem, { at, hint: pem.hint });
    const { label, der } = pem;
    if (label === 'PRIVATE KEY' || label === 'ENCRYPTED PRIVATE KEY') {
        return findUnwelcome('pkcs8-pem', options) ?? readPkcs8Key(der, options);
    }
    const foreign = foreignLabels.get(label);
    if (foreign !== undefined || der.length !== 64) {
        const what = foreign ?? `${der.length} bytes under a label of its own`;
        return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the PEM block is ${what}; ${wanted(options)} is wanted`, {
            at,
            hint: newKey,
        });
    }
    return findUnwelcome('seed-and-public-pem', options) ?? readSeedAndPublic(der, at);
}
function readPkcs8Key(der, { passphrase, at }) {
    const seed = (0,pkcs8/* readPkcs8 */.o)(der, passphrase, at);
    return seed.ok ? (0,private_key/* readKeyPair */.AH)(seed.value, at) : seed;
}
function readSeedAndPublic(bytes, at) {
    const key = (0,private_key/* readKeyPair */.AH)(bytes.slice(0, 32), at);
    if (!key.ok || key.value.publicKey.hex === (0,encoding/* encodeHex */.mU)(bytes.subarray(32)))
        return key;
    return (0,outcome/* refused */.J)('E_KEY_FORMAT', 'the public key in the PEM block does not belong to its seed', {
        at,
        hint: 'The block is damaged: take it from where it was kept first, or make a new key.',
    });
}
function readBareKey(text, options) {
    const der = (0,encoding/* decodeBase64 */.y4)(text);
    // Every DER key is a sequence; hex digits and other short texts are base64 too, by their alphabet.
    if (der?.[0] === 0x30)
        return findUnwelcome('pkcs8-der-base64', options) ?? readPkcs8Key(der, options);
    const what = lookalikes.find(({ pattern }) => pattern.test(text))?.what ?? 'neither PEM nor DER in base64';
    const { at } = options;
    return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the text is ${what}; ${wanted(options)} is wanted`, { at, hint: newKey });
}
function findUnwelcome(form, options) {
    if (welcome(options).includes(form))
        return undefined;
    return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the key is ${privateKeyForms[form]}; ${wanted(options)} is wanted`, {
        at: options.at,
        hint: 'Convert it; modreg does not guess what a key in another form was made for.',
    });
}
const welcome = ({ forms = ['pkcs8-pem'] }) => forms;
const wanted = (options) => welcome(options)
    .map(form => privateKeyForms[form])
    .join(' or ');
const newKey = 'Make a key with `modreg keygen` or `openssl genpkey -algorithm ed25519`.';
// Only these labels are ever named in a message: an unknown one may be a secret in the wrong place.
const foreignLabels = new Map([
    ['PUBLIC KEY', 'a public key'],
    ['RSA PUBLIC KEY', 'an RSA public key'],
    ['CERTIFICATE', 'a certificate'],
    ['OPENSSH PRIVATE KEY', 'an OpenSSH private key'],
    ['RSA PRIVATE KEY', 'an RSA private key'],
    ['EC PRIVATE KEY', 'an ECDSA private key'],
    ['DSA PRIVATE KEY', 'a DSA private key'],
]);
const lookalikes = [
    { pattern: /^[0-9a-fA-F]{64}$/, what: '64 hex digits, a bare seed or a public key' },
    { pattern: /^[0-9a-fA-F]{128}$/, what: '128 hex digits, a bare key pair or a signature' },
    { pattern: /^ssh-[a-z0-9-]+ /, what: 'an OpenSSH public key' },
    { pattern: /^[A-Za-z0-9+/]{43}=$/, what: '32 bytes in base64, a bare seed or a public key' },
];

// EXTERNAL MODULE: ./build/shared/crypto/public-key-text.js
var public_key_text = __webpack_require__(2281);
;// CONCATENATED MODULE: ./build/shared/crypto/secret-forms.js

/** What is shorter stands in harmless text too, and hiding it would show where the key has it. */
const shortest = 8;
/**
 * The texts to hide wherever output goes, longest first: the key as given, each of its lines, its body in one
 * piece, and as JSON would print it. Masks work on lines and on literal text only (T06), hence so many. Call
 * it with the text before anything is done with it, and again with the key once it is read, for the forms of
 * the seed.
 */
function secretForms(text, key) {
    const body = text.replace(/-----[A-Z0-9 ]+-----/g, ' ').split(/(?:\s|\\n)+/);
    const forms = [
        text,
        text.trim(),
        JSON.stringify(text).slice(1, -1),
        (0,encoding/* encodeBase64 */.WG)(Buffer.from(text)),
        body.join(''),
        ...body,
        ...(key?.withSeed(seedForms) ?? []),
    ];
    return [...new Set(forms)].filter(form => form.length >= shortest).sort((a, b) => b.length - a.length);
}
const seedForms = (seed) => [
    (0,encoding/* encodeHex */.mU)(seed),
    (0,encoding/* encodeHex */.mU)(seed).toUpperCase(),
    (0,encoding/* encodeBase64 */.WG)(seed),
    (0,encoding/* encodeBase64Url */.DX)(seed),
];

// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/shared/registry/load-keys.js







// A PEM of an encrypted key has about 400 bytes.
const maxKeyBytes = 16 * 1024;
/** The registry's signer. Refuses a private key whose public half the registry does not trust (T49). */
function loadSigner(workspace, values, world) {
    const privateKey = loadPrivateKey(workspace.dialect.signing, values, world);
    const trusted = loadTrustedKeys({ signing: workspace.dialect.signing, registry: workspace.registry, keyFiles: [] }, world);
    if (trusted.length === 0) {
        const [file] = workspace.dialect.signing.keyFiles(workspace.registry);
        throw (0,refusal/* refuse */.TR)('E_KEY_MISSING', 'the registry names no trusted public key', {
            hint: `Commit the public key${file === undefined ? '' : ` as ${file}`}, or name it under [trust] in modreg.toml.`,
        });
    }
    if (!trusted.some(({ hex }) => hex === privateKey.publicKey.hex)) {
        const known = trusted.map(({ id }) => id).join(', ');
        const message = `the private key belongs to public key ${privateKey.publicKey.id}, the registry trusts ${known}`;
        throw (0,refusal/* refuse */.TR)('E_KEY_MISMATCH', message);
    }
    return { sign: message => (0,ed25519/* sign */._S)(privateKey, message), trusted };
}
/** The keys that a registry's policy holds every listed release against; nothing where it lets unsigned ones in. */
function requiredKeys({ dialect, registry }, world) {
    if (!registry.policy.requireSignature)
        return {};
    return { trusted: loadTrustedKeys({ signing: dialect.signing, registry, keyFiles: [] }, world) };
}
/** Reads the key from its input, a file, standard input, or else the variables that the format's own tools read. */
function loadPrivateKey(signing, values, world) {
    const text = privateKeyText(signing, values, world);
    if (text === undefined) {
        throw (0,refusal/* refuse */.TR)('E_KEY_MISSING', 'a private key is needed to sign', {
            hint: `Give it with --signing-key, --signing-key-file or in ${signing.variables.privateKey.join(' or ')}.`,
        });
    }
    for (const form of secretForms(text))
        world.log.mask(form);
    const passphrase = values['signing-key-passphrase'] ??
        firstOf(signing.variables.passphrase, name => world.environment.takeSecret(name));
    if (passphrase !== undefined)
        world.log.mask(passphrase);
    const forms = signing.privateKeyForms === undefined ? {} : { forms: signing.privateKeyForms };
    const read = readPrivateKey(text, { ...forms, ...(passphrase === undefined ? {} : { passphrase }) });
    if (!read.ok)
        throw new refusal/* Refusal */.P_(read.findings);
    for (const form of secretForms(text, read.value))
        world.log.mask(form);
    return read.value;
}
function privateKeyText(signing, values, { files, environment }) {
    const given = values['signing-key'];
    if (given === '-')
        return decode(environment.standardInput(maxKeyBytes));
    if (given !== undefined)
        return given;
    const file = values['signing-key-file'];
    if (file !== undefined)
        return readKeyFile(file, files);
    const inVariable = firstOf(signing.variables.privateKey, name => environment.takeSecret(name));
    if (inVariable !== undefined)
        return inVariable;
    const fileInVariable = firstOf(signing.variables.privateKeyFile, name => environment.read(name));
    return fileInVariable === undefined ? undefined : readKeyFile(fileInVariable, files);
}
/** The keys to verify with: files that the caller names, or else those of the registry, or else variables. */
function loadTrustedKeys({ signing, registry, keyFiles }, { files, environment }) {
    const named = keyFiles.map(file => ({ file, text: readKeyFile(file, files) }));
    const ownFiles = registry?.trustedKeyFiles ?? (registry === undefined ? [] : signing.keyFiles(registry));
    const own = ownFiles.flatMap(file => {
        const bytes = registry?.files.read(file);
        return bytes === undefined ? [] : [{ file, text: decode(bytes) }];
    });
    const inVariables = signing.variables.publicKey.flatMap(file => {
        const text = environment.read(file);
        return text === undefined ? [] : [{ file, text }];
    });
    const texts = named.length > 0 ? named : own.length > 0 ? own : inVariables;
    return texts.map(({ file, text }) => {
        const read = (0,public_key_text/* readPublicKeyText */.A)(formOf(text), text, { file });
        if (!read.ok)
            throw new refusal/* Refusal */.P_(read.findings);
        return read.value;
    });
}
// Formats write public keys differently, and a caller may have any of them; each reader then takes its own form only.
function formOf(text) {
    if (text.startsWith('-----BEGIN'))
        return 'spki-pem';
    if (/^[0-9a-f]{64}/.test(text))
        return text.endsWith('\n') ? 'hex-lf' : 'hex';
    return text.length > 50 ? 'spki-der-base64' : 'base64';
}
function readKeyFile(file, files) {
    const bytes = files.read(files.absolute(file), maxKeyBytes);
    if (bytes === undefined)
        throw new refusal/* Refusal */.P_([(0,finding/* finding */.gk)('E_KEY_MISSING', `there is no file ${(0,shown/* shown */.SP)(file)}`)]);
    return decode(bytes);
}
function firstOf(names, read) {
    for (const name of names) {
        const value = read(name);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
// Latin-1 keeps bytes that are no ASCII as what they are: no key format has any, and its reader says so.
const decode = (bytes) => Buffer.from(bytes).toString('latin1');


/***/ }),

/***/ 4052:
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
;// CONCATENATED MODULE: ./build/shared/crypto/in-flight.js
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
    return (0,step/* joinSteps */.c)(await mapInFlight(bundles, bundlesInFlight, bundle => packageBundle(workspace, bundle, published)));
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

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ missingSignatures),
/* harmony export */   jn: () => (/* binding */ signSubjects)
/* harmony export */ });
/* unused harmony export isSigned */
/* harmony import */ var _crypto_ed25519_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7947);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4558);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4587);





// An index that is signed after its artifacts takes two rounds; more than a few means that signing undoes itself.
const maxRounds = 5;
/**
 * Signs what is unsigned or whose signature does not verify, and nothing else: a second run finds nothing to do. What
 * is published and differs is refused. The value is the titles of what was signed.
 */
async function signSubjects(workspace, bundles, signer) {
    const { signing } = workspace.dialect;
    const edits = [];
    const signed = new Set();
    for (let round = 0; round < maxRounds; round++) {
        const { value: subjects, findings } = signing.subjects((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .withEdits */ .Q)(workspace, edits).registry, bundles);
        const pending = subjects.filter(subject => !isSigned(subject, signer.trusted));
        const refused = pending.flatMap(({ frozen }) => frozen ?? []);
        if ((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)([...findings, ...refused]))
            return (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)([], [], [...findings, ...refused]);
        if (pending.length === 0)
            return (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)([...signed], edits, findings);
        for (const subject of pending) {
            const signature = await signer.sign(subject.bytes);
            edits.push(...signing.attach((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .withEdits */ .Q)(workspace, edits).registry, subject, signature));
            signed.add(subject.title);
        }
    }
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)([], [], [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_INTERNAL', `signing does not come to an end after ${maxRounds} rounds`)]);
}
/** Whether a subject carries a signature by one of these keys over exactly its bytes. */
function isSigned({ bytes, signature, malformed }, trusted) {
    if (signature === undefined || malformed !== undefined)
        return false;
    return trusted.some(key => (0,_crypto_ed25519_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(key, bytes, signature) === undefined);
}
/** What stands against publishing these bundles while signatures are required. */
function missingSignatures(subjects, trusted) {
    return subjects
        .filter(subject => !isSigned(subject, trusted))
        .map(subject => {
        const at = { file: subject.document };
        if (subject.malformed !== undefined)
            return subject.malformed;
        return subject.signature === undefined
            ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_SIG_MISSING', `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(subject.title)} is not signed`, { at })
            : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_SIG_MISMATCH', `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(subject.title)} is signed by another key, or was changed since`, { at });
    });
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
