import { sha256Hex } from '../../crypto/digest.ts'
import { readSidecar } from '../../crypto/sidecar.ts'
import type { Claim, Evidence } from '../dialect.ts'
import { sameBytes } from '../../model/edit.ts'
import type { FileSet } from '../../model/file-set.ts'
import { finding, type Finding } from '../../model/finding.ts'
import { quoted, shown } from '../../text/shown.ts'
import { bundlePayload } from './bundle-payload.ts'
import { isIgnored } from './ignored-files.ts'
import { readIntegrity, type Integrity } from './integrity.ts'
import { readManifest } from './manifest.ts'
import type { Manifest } from './manifest-schema.ts'
import { archiveRoot } from './packing.ts'
import { manifestName } from './places.ts'

/** What a module's archive or folder claims; any other path is none of this format's. */
export function claim(evidence: Evidence): Claim | undefined {
  const { files, bytes, unopened } = evidence
  if (unopened !== undefined) {
    const { digest, findings } = recordedDigest(evidence)
    return { digest, findings: [...findings, ...unopened] }
  }
  if (files === undefined) return undefined
  if (bytes === undefined)
    return files.read(manifestName) === undefined ? undefined : claimOf(evidence, { files, folder: '' })
  const folder = archiveRoot(files)
  if (folder === undefined)
    return { digest: 'absent', findings: [contentProblem(evidence, 'more than one folder at its top')] }
  return claimOf(evidence, { files, folder })
}

interface Module {
  readonly files: FileSet
  readonly folder: string
}

function claimOf(evidence: Evidence, { files, folder }: Module): Claim {
  const prefix = folder === '' ? '' : `${folder}/`
  const bytes = files.read(`${prefix}${manifestName}`)
  const digest = recordedDigest(evidence)
  if (bytes === undefined)
    return { ...digest, findings: [...digest.findings, contentProblem(evidence, 'no manifest')] }
  const read = readManifest(
    bytes,
    `${evidence.path}${evidence.bytes === undefined ? '/' : '!'}${manifestName}`,
  )
  const payload = bundlePayload(files, folder)
  if (read.value === undefined || payload.value === undefined) {
    return { ...digest, findings: [...digest.findings, ...read.findings, ...payload.findings] }
  }
  const { manifest } = read.value
  const { integrity, bytes: signed } = judgePayload(evidence, manifest, {
    files,
    folder,
    payload: payload.value,
  })
  const sidecar = findSidecar(evidence, integrity)
  const signature = integrity.signature ?? sidecar.signature
  return {
    digest: digest.digest,
    ...(signature === undefined ? {} : { signed: { bytes: signed, signature } }),
    further: { payload: integrity.checksum, sidecar: sidecar.state },
    findings: [
      ...digest.findings,
      ...payloadProblems(evidence, integrity),
      ...(integrity.malformed === undefined ? [] : [integrity.malformed]),
      ...sidecar.findings,
      ...(evidence.bytes === undefined ? [] : archiveProblems(evidence, manifest, { files, folder })),
    ],
  }
}

interface JudgedPayload {
  readonly integrity: Integrity
  readonly bytes: Uint8Array
}

/** Compares the manifest with the payload; where the caller allows it, also with the one that counts tests. */
function judgePayload(
  { path, options }: Evidence,
  manifest: Manifest,
  { files, folder, payload }: Module & { payload: Uint8Array },
): JudgedPayload {
  const integrity = readIntegrity(manifest, payload, { file: path })
  const older =
    options['payloadFromFilesystem'] === false && integrity.checksum === 'mismatch'
      ? bundlePayload(files, folder, 'git').value
      : undefined
  if (older === undefined) return { integrity, bytes: payload }
  const olderIntegrity = readIntegrity(manifest, older, { file: path })
  return olderIntegrity.checksum === 'ok'
    ? { integrity: olderIntegrity, bytes: older }
    : { integrity, bytes: payload }
}

function recordedDigest({ path, bytes, beside }: Evidence): Pick<Claim, 'digest' | 'findings'> {
  const sidecar = bytes && beside(`${path.split(/[/\\]/).at(-1) ?? ''}.sha256`)
  if (bytes === undefined || sidecar === undefined) return { digest: 'absent', findings: [] }
  const [recorded = ''] = new TextDecoder().decode(sidecar).split(/\s/)
  const actual = sha256Hex(bytes)
  if (recorded === actual) return { digest: 'ok', findings: [] }
  const message = `sha256 is ${actual}, ${shown(path)}.sha256 says ${quoted(recorded, 64)}`
  return { digest: 'mismatch', findings: [finding('E_SHA256_MISMATCH', message, { at: { file: path } })] }
}

interface Sidecar {
  /** `same` as the embedded one, another signature (`other`), `opaque` (a digest with a private key), or `absent`. */
  readonly state: 'same' | 'other' | 'opaque' | 'absent'
  readonly signature?: Uint8Array
  readonly findings: readonly Finding[]
}

/** The detached signature: the file that the caller named, or the one of format section 5. */
function findSidecar({ path, bytes, signature: named, beside }: Evidence, { signature }: Integrity): Sidecar {
  const name = (path.split(/[/\\]/).at(-1) ?? '').replace(/\.tar\.gz$/, '.tar.sig')
  const found = named ?? (bytes && beside(`../signatures/${name}`))
  if (found === undefined) return { state: 'absent', findings: [] }
  const text = new TextDecoder('latin1').decode(found)
  // The older generation is a digest over archive and private key: nobody without the key can check it.
  if (named === undefined && /^[0-9a-f]{64}\n$/.test(text)) return { state: 'opaque', findings: [] }
  const read = readSidecar('base64-lf', found, { file: path })
  if (!read.ok) return { state: 'absent', findings: read.findings }
  return { state: sameBytes(read.value, signature) ? 'same' : 'other', signature: read.value, findings: [] }
}

function payloadProblems({ path }: Evidence, { checksum }: Integrity): readonly Finding[] {
  if (checksum !== 'mismatch') return []
  const message = `the checksum in the manifest of ${shown(path)} is not that of its files`
  return [finding('E_PAYLOAD_MISMATCH', message, { at: { file: path } })]
}

/** An archive holds what its name says, and nothing that its signature leaves out (W2, W5). */
function archiveProblems(
  evidence: Evidence,
  manifest: Manifest,
  { files, folder }: Module,
): readonly Finding[] {
  const { path } = evidence
  const uncovered = files
    .list(folder)
    .filter(entry => entry.kind !== 'file' || isIgnored(entry.path.slice(folder.length + 1)))
    .map(entry =>
      finding('E_PAYLOAD_UNCOVERED', `${shown(path)} ships ${quoted(entry.path)}`, { at: { file: path } }),
    )
  const name = manifest.name.slice(manifest.name.indexOf('/') + 1)
  const expected = `${name}-${manifest.version}.tar.gz`
  const isNamed = (path.split(/[/\\]/).at(-1) ?? '') === expected && folder === name
  return isNamed ? uncovered : [...uncovered, contentProblem(evidence, `${expected} with its folder ${name}`)]
}

const contentProblem = ({ path }: Evidence, what: string): Finding =>
  finding('E_ARCHIVE_CONTENT', `${shown(path)} is or holds ${shown(what)}`, { at: { file: path } })
