import { defineCodes } from './code.ts'

/** Signatures, keys, digests, rollback and immutability. */
export const trustCodes = defineCodes({
  E_SIG_FORMAT: {
    fault: 'trust',
    means: 'The signature is not written in the one form that the format allows.',
    cure: 'Sign the document again with `modreg sign`.',
  },
  E_SIG_WEAK: {
    fault: 'trust',
    means: 'The signature could be altered or made without the key (RFC 8032 §5.1.7, small-order points).',
    cure: 'Sign the document again with `modreg sign`, and ask who made this one.',
  },
  E_SIG_MISMATCH: {
    fault: 'trust',
    means: 'The signature does not belong to these bytes and this key.',
    cure: 'Find out what changed since it was signed; sign again only what you have read.',
  },
  E_SIG_MISSING: {
    fault: 'trust',
    means: 'A signature is required here and there is none.',
    cure: 'Sign it with `modreg sign`.',
  },
  W_SIG_MISSING: {
    fault: 'trust',
    means: 'There is no signature.',
    cure: 'Sign it with `modreg sign`; `--require-signature` makes this an error.',
  },
  N_SIG_STALE: {
    fault: 'trust',
    means: 'The signature is of an earlier state of something not yet published; signing will renew it.',
    cure: 'Nothing to do before it is signed.',
  },
  E_SIG_KEY_REVOKED: {
    fault: 'trust',
    means: 'The signature was made with a key that is revoked.',
    cure: 'Sign again with a key that is valid now.',
  },
  E_SIG_KEY_EXPIRED: {
    fault: 'trust',
    means:
      'The signature is good, but its key was not valid when it was made: before its start or after its end.',
    cure: 'Sign again with a key that is valid now.',
  },
  E_SIG_KEY_UNKNOWN: {
    fault: 'trust',
    means: 'The signature names a key that is not among the trusted ones.',
    cure: 'Add the key to the trusted keys if you know its owner; otherwise do not use what it signed.',
  },
  E_KEY_FORMAT: {
    fault: 'trust',
    means: 'The key is not written in a form that modreg reads.',
    cure: 'Give a PKCS#8 or SPKI PEM of an Ed25519 key, with real line breaks.',
  },
  E_KEY_WEAK: {
    fault: 'trust',
    means: 'The public key is not of prime order or not canonical: others can make signatures for it.',
    cure: 'Make a new key with `modreg keygen`.',
  },
  E_KEY_KNOWN: {
    fault: 'trust',
    means: 'The private half of this key is printed in a public document.',
    cure: 'Make a new key with `modreg keygen`.',
  },
  E_KEY_MISSING: {
    fault: 'trust',
    means: 'A key is needed and none was given.',
    cure: 'Give the key by its input, a file or standard input.',
  },
  E_KEY_PASSPHRASE: {
    fault: 'trust',
    means: 'The private key is encrypted and the passphrase is missing or wrong.',
    cure: 'Give the passphrase by its input.',
  },
  E_KEY_ID: {
    fault: 'trust',
    means: 'One key stands twice among the trusted keys, or one id stands for two keys.',
    cure: 'Keep one entry for each key.',
  },
  E_KEY_MISMATCH: {
    fault: 'trust',
    means: 'The private key does not belong to a public key that the registry trusts.',
    cure: 'Give the key that belongs to the registry, or add its public half to the trusted keys first.',
  },
  E_SHA256_MISMATCH: {
    fault: 'trust',
    means: 'The bytes are not those whose digest is recorded.',
    cure: 'Do not use the file; find out who changed it, and publish a new version if it was you.',
  },
  E_PAYLOAD_MISMATCH: {
    fault: 'trust',
    means: "The checksum in the manifest is not that of the bundle's files.",
    cure: 'Raise the version and sign the bundle again.',
  },
  E_PAYLOAD_EMPTY: {
    fault: 'trust',
    means:
      'There is nothing to compute a checksum over, so the result would verify anything that has no files.',
    cure: 'Check that the path is the folder of a bundle and that its files are not all caches or tests.',
  },
  E_PAYLOAD_UNCOVERED: {
    fault: 'trust',
    means: 'A file would ship that neither checksum nor signature covers.',
    cure: 'Remove the file from the bundle or from the archive.',
  },
  E_IMMUTABLE: {
    fault: 'trust',
    means: 'A published version would get other bytes.',
    cure: 'Raise the version; what is published never changes.',
  },
})
