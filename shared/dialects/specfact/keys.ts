import type { Registry, Signing } from '../dialect.ts'
import type { RepoPath } from '../../model/repo-path.ts'

/** The variables of the original's scripts, newer names first (format section 7). */
export const keyVariables: Signing['variables'] = {
  privateKey: ['SPECFACT_MODULE_PRIVATE_SIGN_KEY', 'SPECFACT_MODULE_SIGNING_PRIVATE_KEY_PEM'],
  privateKeyFile: ['SPECFACT_MODULE_PRIVATE_SIGN_KEY_FILE', 'SPECFACT_MODULE_SIGNING_PRIVATE_KEY_FILE'],
  passphrase: [
    'SPECFACT_MODULE_PRIVATE_SIGN_KEY_PASSPHRASE',
    'SPECFACT_MODULE_SIGNING_PRIVATE_KEY_PASSPHRASE',
  ],
  publicKey: [
    'SPECFACT_MODULE_PUBLIC_SIGN_KEY',
    'SPECFACT_MODULE_SIGNING_PUBLIC_KEY_PEM',
    'SPECFACT_MODULE_PUBLIC_KEY_PEM',
  ],
  publicKeyFile: ['SPECFACT_MODULE_PUBLIC_SIGN_KEY_FILE', 'SPECFACT_MODULE_SIGNING_PUBLIC_KEY_FILE'],
}

const usualPlaces = [
  'keys/module-signing-public.pem',
  'resources/keys/module-signing-public.pem',
  'scripts/native_release/module-signing-public.pem',
] as RepoPath[]

/** Where registries of this format keep their public key (format section 3.4). */
export function keyFiles({ files }: Registry): readonly RepoPath[] {
  const found = usualPlaces.filter(path => files.read(path) !== undefined)
  return found.length > 0 ? found : usualPlaces.slice(0, 1)
}
