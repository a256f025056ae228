import { flag, optional, path, paths, secret, text, type ValuesOf } from './input.ts'

/** Where the registry is and what it speaks: inputs of every command that works on one. */
export const registryInputs = {
  registry: optional(path('Folder of the registry; by default the nearest one around the working folder.')),
  dialect: optional(text('Format of the registry, when it cannot be recognised.', undefined, 'NAME')),
}

/** What releases are checked against. */
export const policyInputs = {
  'host-version': optional(
    text('Version of the core, host or kernel that releases must work with.', undefined, 'VERSION'),
  ),
}

/** The key to sign with. */
export const signingInputs = {
  'signing-key': secret('Private key: PKCS#8 PEM, plain or encrypted; `-` reads it from standard input.'),
  'signing-key-file': optional(path('File that holds the private key.')),
  'signing-key-passphrase': secret('Passphrase of an encrypted private key.'),
}

/** The keys to verify with. */
export const trustInputs = {
  key: paths('File with a trusted public key; by default those that the registry names. May be repeated.'),
  'require-signature': flag('Whether a missing signature is an error.', false),
}

export type RegistryValues = ValuesOf<typeof registryInputs>
export type SigningValues = ValuesOf<typeof signingInputs>
export type TrustValues = ValuesOf<typeof trustInputs>
