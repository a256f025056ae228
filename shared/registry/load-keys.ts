import { refuse, Refusal } from '../command/refusal.ts'
import type { SigningValues } from '../command/registry-inputs.ts'
import { sign } from '../crypto/ed25519.ts'
import type { PrivateKey } from '../crypto/private-key.ts'
import { readPrivateKey } from '../crypto/private-key-text.ts'
import type { PublicKey } from '../crypto/public-key.ts'
import { readPublicKeyText, type PublicKeyForm } from '../crypto/public-key-text.ts'
import { secretForms } from '../crypto/secret-forms.ts'
import type { Registry, Signing } from '../dialects/dialect.ts'
import { finding } from '../model/finding.ts'
import type { Ports } from '../ports/ports.ts'
import { shown } from '../text/shown.ts'
import type { Signer } from './sign-subjects.ts'
import type { Workspace } from './workspace.ts'

// A PEM of an encrypted key has about 400 bytes.
const maxKeyBytes = 16 * 1024

type World = Pick<Ports, 'files' | 'environment' | 'log'>

/** The registry's signer. Refuses a private key whose public half the registry does not trust (T49). */
export function loadSigner(workspace: Workspace, values: SigningValues, world: World): Signer {
  const privateKey = loadPrivateKey(workspace.dialect.signing, values, world)
  const trusted = loadTrustedKeys(
    { signing: workspace.dialect.signing, registry: workspace.registry, keyFiles: [] },
    world,
  )
  if (trusted.length === 0) {
    const [file] = workspace.dialect.signing.keyFiles(workspace.registry)
    throw refuse('E_KEY_MISSING', 'the registry names no trusted public key', {
      hint: `Commit the public key${file === undefined ? '' : ` as ${file}`}, or name it under [trust] in modreg.toml.`,
    })
  }
  if (!trusted.some(({ hex }) => hex === privateKey.publicKey.hex)) {
    const known = trusted.map(({ id }) => id).join(', ')
    const message = `the private key belongs to public key ${privateKey.publicKey.id}, the registry trusts ${known}`
    throw refuse('E_KEY_MISMATCH', message)
  }
  return { sign: message => sign(privateKey, message), trusted }
}

/** The keys that a registry's policy holds every listed release against; nothing where it lets unsigned ones in. */
export function requiredKeys(
  { dialect, registry }: Workspace,
  world: World,
): { readonly trusted?: readonly PublicKey[] } {
  if (!registry.policy.requireSignature) return {}
  return { trusted: loadTrustedKeys({ signing: dialect.signing, registry, keyFiles: [] }, world) }
}

/** Reads the key from its input, a file, standard input, or else the variables that the format's own tools read. */
export function loadPrivateKey(signing: Signing, values: SigningValues, world: World): PrivateKey {
  const text = privateKeyText(signing, values, world)
  if (text === undefined) {
    throw refuse('E_KEY_MISSING', 'a private key is needed to sign', {
      hint: `Give it with --signing-key, --signing-key-file or in ${signing.variables.privateKey.join(' or ')}.`,
    })
  }
  for (const form of secretForms(text)) world.log.mask(form)
  const passphrase =
    values['signing-key-passphrase'] ??
    firstOf(signing.variables.passphrase, name => world.environment.takeSecret(name))
  if (passphrase !== undefined) world.log.mask(passphrase)
  const forms = signing.privateKeyForms === undefined ? {} : { forms: signing.privateKeyForms }
  const read = readPrivateKey(text, { ...forms, ...(passphrase === undefined ? {} : { passphrase }) })
  if (!read.ok) throw new Refusal(read.findings)
  for (const form of secretForms(text, read.value)) world.log.mask(form)
  return read.value
}

function privateKeyText(
  signing: Signing,
  values: SigningValues,
  { files, environment }: World,
): string | undefined {
  const given = values['signing-key']
  if (given === '-') return decode(environment.standardInput(maxKeyBytes))
  if (given !== undefined) return given
  const file = values['signing-key-file']
  if (file !== undefined) return readKeyFile(file, files)
  const inVariable = firstOf(signing.variables.privateKey, name => environment.takeSecret(name))
  if (inVariable !== undefined) return inVariable
  const fileInVariable = firstOf(signing.variables.privateKeyFile, name => environment.read(name))
  return fileInVariable === undefined ? undefined : readKeyFile(fileInVariable, files)
}

/** Where trusted keys may come from. */
export interface KeySources {
  readonly signing: Signing
  readonly registry?: Registry | undefined
  readonly keyFiles: readonly string[]
}

/** The keys to verify with: files that the caller names, or else those of the registry, or else variables. */
export function loadTrustedKeys(
  { signing, registry, keyFiles }: KeySources,
  { files, environment }: World,
): readonly PublicKey[] {
  const named = keyFiles.map(file => ({ file, text: readKeyFile(file, files) }))
  const ownFiles = registry?.trustedKeyFiles ?? (registry === undefined ? [] : signing.keyFiles(registry))
  const own = ownFiles.flatMap(file => {
    const bytes = registry?.files.read(file)
    return bytes === undefined ? [] : [{ file, text: decode(bytes) }]
  })
  const inVariables = signing.variables.publicKey.flatMap(file => {
    const text = environment.read(file)
    return text === undefined ? [] : [{ file, text }]
  })
  const texts = named.length > 0 ? named : own.length > 0 ? own : inVariables
  return texts.map(({ file, text }) => {
    const read = readPublicKeyText(formOf(text), text, { file })
    if (!read.ok) throw new Refusal(read.findings)
    return read.value
  })
}

// Formats write public keys differently, and a caller may have any of them; each reader then takes its own form only.
function formOf(text: string): PublicKeyForm {
  if (text.startsWith('-----BEGIN')) return 'spki-pem'
  if (/^[0-9a-f]{64}/.test(text)) return text.endsWith('\n') ? 'hex-lf' : 'hex'
  return text.length > 50 ? 'spki-der-base64' : 'base64'
}

function readKeyFile(file: string, files: Ports['files']): string {
  const bytes = files.read(files.absolute(file), maxKeyBytes)
  if (bytes === undefined) throw new Refusal([finding('E_KEY_MISSING', `there is no file ${shown(file)}`)])
  return decode(bytes)
}

function firstOf<T>(names: readonly string[], read: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const value = read(name)
    if (value !== undefined) return value
  }
  return undefined
}

// Latin-1 keeps bytes that are no ASCII as what they are: no key format has any, and its reader says so.
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
