export const id = 357;
export const ids = [357];
export const modules = {

/***/ 6357:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/archive/stored-archive.js
var stored_archive = __webpack_require__(6766);
;// CONCATENATED MODULE: ./build/shared/registry/gather-evidence.js




// Archives are opened in memory; a registry of larger ones verifies them where they are stored.
const maxFileBytes = 512 * 1024 * 1024;
/** Reads what is needed to verify one path: a file, what is inside when it is an archive, or a folder. */
async function gatherEvidence(path, files, { signature, options }) {
    const absolute = files.absolute(path);
    const beside = (relative) => files.read((0,external_node_path_.join)((0,external_node_path_.dirname)(absolute), relative), maxFileBytes);
    const common = { path, beside, options, ...(signature === undefined ? {} : { signature }) };
    const kind = files.kind(absolute);
    if (kind === 'folder')
        return { ok: true, evidence: { ...common, files: files.tree(absolute) } };
    const bytes = kind === 'file' ? files.read(absolute, maxFileBytes) : undefined;
    if (bytes === undefined) {
        const what = kind === 'absent' ? 'there is nothing at' : 'neither a file nor a folder is at';
        return { ok: false, findings: [(0,finding/* finding */.gk)('E_IO', `${what} ${(0,shown/* shown */.SP)(path)}`, { at: { file: path } })] };
    }
    const opened = await (0,stored_archive/* openStoredArchive */.a)(bytes, path);
    if (opened.ok)
        return { ok: true, evidence: { ...common, bytes, files: opened.value.files } };
    const unopened = looksLikeArchive(path) ? { unopened: opened.findings } : {};
    return { ok: true, evidence: { ...common, bytes, ...unopened } };
}
const looksLikeArchive = (path) => /\.(tar|tgz|tar\.(gz|xz|zst)|txz|tzst|zip)$/i.test(path);

// EXTERNAL MODULE: ./build/shared/registry/load-keys.js + 2 modules
var load_keys = __webpack_require__(6221);
// EXTERNAL MODULE: ./build/shared/registry/open-workspace.js
var open_workspace = __webpack_require__(7032);
// EXTERNAL MODULE: ./build/shared/registry/recognise.js
var recognise = __webpack_require__(7283);
// EXTERNAL MODULE: ./build/shared/crypto/ed25519.js
var ed25519 = __webpack_require__(5885);
;// CONCATENATED MODULE: ./build/shared/registry/verify-evidence.js



/** Judges what a path claims about itself by the trusted keys. A missing signature is an error only when required. */
function judge({ path }, claim, trust) {
    const { signature, key, findings } = judgeSignature(path, claim, trust);
    return {
        verdict: { path, digest: claim.digest, signature, key, ...claim.further },
        findings: [...claim.findings, ...findings],
    };
}
function judgeSignature(path, { signed }, { keys, requireSignature }) {
    const at = { file: path };
    if (signed === undefined) {
        const code = requireSignature ? 'E_SIG_MISSING' : 'W_SIG_MISSING';
        return {
            signature: 'absent',
            key: null,
            findings: [(0,finding/* finding */.gk)(code, `${(0,shown/* shown */.SP)(path)} is not signed`, { at })],
        };
    }
    if (keys.length === 0) {
        const message = `${(0,shown/* shown */.SP)(path)} is signed, and no key was given to check it with`;
        return { signature: 'unchecked', key: null, findings: [(0,finding/* finding */.gk)('E_KEY_MISSING', message, { at })] };
    }
    const key = keys.find(candidate => (0,ed25519/* verify */.MX)(candidate, signed.bytes, signed.signature) === undefined);
    if (key !== undefined)
        return { signature: 'valid', key: key.id, findings: [] };
    const message = `the signature of ${(0,shown/* shown */.SP)(path)} does not verify under any trusted key`;
    return { signature: 'invalid', key: null, findings: [(0,finding/* finding */.gk)('E_SIG_MISMATCH', message, { at })] };
}

;// CONCATENATED MODULE: ./build/shared/registry/verify-paths.js









/** Judges every path that the caller named, or all of the registry. */
async function verifyPaths(values, world) {
    if (values.signature !== undefined && values.paths.length !== 1) {
        throw (0,refusal/* usageError */.Wp)('a detached signature belongs to one path', 'Name the one path that --signature is for.');
    }
    const targets = await findTargets(values, world);
    const judgements = [];
    for (const target of targets)
        judgements.push(await verifyTarget(target, values, world));
    return {
        dialect: targets[0]?.dialect.id,
        verdicts: judgements.flatMap(({ verdict }) => verdict ?? []),
        findings: judgements.flatMap(({ findings }) => findings),
    };
}
async function findTargets(values, world) {
    if (values.paths.length === 0)
        return everything(await (0,open_workspace.openWorkspace)(values, world), world);
    const targets = await Promise.all(values.paths.map(path => findTarget(path, values, world)));
    return targets.flat();
}
async function findTarget(path, values, world) {
    const absolute = world.files.absolute(path);
    const start = world.files.kind(absolute) === 'folder' ? absolute : (0,external_node_path_.dirname)(absolute);
    const workspace = await (0,open_workspace.findRegistry)(start, { wanted: { dialect: values.dialect }, world });
    if (workspace?.root === absolute)
        return everything(workspace, world);
    if (workspace !== undefined)
        return [{ path, dialect: workspace.dialect, registry: workspace.registry }];
    if (values.dialect === undefined) {
        throw (0,refusal/* refuse */.TR)('E_REGISTRY', `${(0,shown/* shown */.SP)(path)} is in no registry that modreg knows`, {
            hint: 'Name its dialect with `--dialect`.',
        });
    }
    const { dialect } = await (0,recognise/* dialectRow */.B)(values.dialect).dialect();
    return [{ path, dialect }];
}
function everything({ root, dialect, registry }, world) {
    const from = (0,external_node_path_.relative)(world.environment.workingFolder, root).replaceAll('\\', '/');
    return dialect
        .verifiable(registry)
        .map(path => ({ path: from === '' ? path : (0,external_node_path_.join)(from, path), dialect, registry }));
}
async function verifyTarget({ path, dialect, registry }, values, world) {
    const keys = (0,load_keys/* loadTrustedKeys */.CW)({ signing: dialect.signing, registry, keyFiles: values.key }, world);
    const signature = values.signature === undefined ? undefined : readSignature(values.signature, world);
    const options = { payloadFromFilesystem: values['payload-from-filesystem'] };
    const gathered = await gatherEvidence(path, world.files, { signature, options });
    if (!gathered.ok)
        return gathered;
    const claim = dialect.claim(gathered.evidence);
    if (claim === undefined) {
        const message = `${(0,shown/* shown */.SP)(path)} is nothing that a registry of this kind signs or lists`;
        return { findings: [(0,finding/* finding */.gk)('E_USAGE', message, { at: { file: path } })] };
    }
    return judge(gathered.evidence, claim, { keys, requireSignature: values['require-signature'] });
}
function readSignature(path, { files }) {
    const bytes = files.read(files.absolute(path), 64 * 1024);
    if (bytes !== undefined)
        return bytes;
    throw new refusal/* Refusal */.P_([(0,finding/* finding */.gk)('E_IO', `there is no file ${(0,shown/* shown */.SP)(path)}`, { at: { file: path } })]);
}

;// CONCATENATED MODULE: ./build/actions/verify/command.js




const command_command = (0,command/* defineCommand */.N)({
    name: 'verify',
    summary: 'Checks a registry, a bundle, an archive or a document against trusted public keys.',
    details: 'Without a path the whole registry is checked. Digests, payloads and signatures have a verdict each; one that fails makes the exit status 3.',
    action: true,
    positional: 'paths',
    inputs: {
        paths: (0,input/* paths */.f0)('Files and folders to check; the whole registry by default.'),
        ...registry_inputs/* registryInputs */.P4,
        ...registry_inputs/* trustInputs */.Av,
        signature: (0,input/* optional */.lq)((0,input/* path */.Ae)('Detached signature of the one path that is checked.')),
        'payload-from-filesystem': (0,input/* flag */.Jt)('Whether a payload is what lies in the folder; false also takes the older rule that counted tests.', true),
    },
    outputs: {
        results: 'JSON array with one object a path: path, digest, signature, key, and what else the format tells.',
        checked: 'How many paths were checked.',
    },
    permissions: { contents: 'read' },
    async run(values, ports) {
        const { dialect, verdicts, findings } = await verifyPaths(values, ports);
        return {
            dialect,
            findings,
            outputs: { results: verdicts, checked: verdicts.length },
            blocks: [
                {
                    kind: 'table',
                    head: ['path', 'digest', 'signature', 'key'],
                    rows: verdicts.map(({ path, digest, signature, key }) => [path, digest, signature, key ?? '']),
                },
            ],
        };
    },
});


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


/***/ })

};
