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
            dialect: chosen.workspace.dialect.id,
            findings: [...chosen.findings, ...chosen.place(findings)],
            outputs: { listed: value.listed, changed: edits.length > 0 },
            blocks: [{ kind: 'list', items: value.listed.map(release => `listed ${release}`) }],
        };
    },
});


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

/***/ 6364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ updateIndex)
/* harmony export */ });
/* unused harmony export entriesOf */
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8780);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _sign_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _package_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5465);
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
