import { encodeBase64 } from '../../crypto/encoding.ts'
import { sha256Hex } from '../../crypto/digest.ts'
import type { PackedFile, Packing, Registry } from '../dialect.ts'
import { sameBytes, type Edit } from '../../model/edit.ts'
import type { FileSet } from '../../model/file-set.ts'
import type { RepoPath } from '../../model/repo-path.ts'
import { bundlePayload, moduleFiles } from './bundle-payload.ts'
import { checksumOf, readIntegrity } from './integrity.ts'
import { payload } from './payload.ts'
import { bundleFolder } from './places.ts'
import type { SpecfactRelease } from './release.ts'
import { writeIntegrity } from './write-integrity.ts'

/** Archives of format section 5, with the digest and signature files beside them. */
export const packing: Packing<SpecfactRelease> = {
  stamp(registry, release) {
    const folder = bundleFolder(release.bundle, registry.paths)
    const { value, findings } = bundlePayload(registry.files, folder)
    if (value === undefined) return { value: [], findings }
    const { checksum } = readIntegrity(release.manifest, value, release.place)
    if (checksum === 'ok') return { value: [], findings }
    // A signature over other bytes would only mislead: the manifest says its checksum until it is signed anew.
    return { value: [writeIntegrity(registry, release, { checksum: checksumOf(value) })], findings }
  },

  plan(registry, release) {
    return {
      value: [{ target: 'any', path: archivePath(registry, release), files: filesOf(registry, release) }],
      findings: [],
    }
  },

  isEquivalent(archive, plan) {
    const theirs = archivePayload(archive)
    const own = payload(plan.files.map(file => ({ ...file, path: inner(file.path) }))).value
    return theirs !== undefined && sameBytes(theirs, own)
  },

  sidecars(registry, release, artifact) {
    const digest = sidecarEdit(
      registry,
      `${artifact.path}.sha256` as RepoPath,
      `${sha256Hex(artifact.bytes)}\n`,
    )
    const folder = bundleFolder(release.bundle, registry.paths)
    const { value } = bundlePayload(registry.files, folder)
    const { checksum, signature } = value ? readIntegrity(release.manifest, value, release.place) : {}
    if (checksum !== 'ok' || signature === undefined) return [digest]
    return [digest, sidecarEdit(registry, signaturePath(registry, release), `${encodeBase64(signature)}\n`)]
  },
}

/** Where the archive of a release lies. */
export function archivePath({ paths }: Registry, { bundle, version }: SpecfactRelease): RepoPath {
  return `${paths['modules'] ?? ''}/${bundle}-${version}.tar.gz` as RepoPath // both were checked by their grammars
}

/** Where the copy of its signature lies; `.tar.sig`, although it is over the payload (format section 5). */
export function signaturePath({ paths }: Registry, { bundle, version }: SpecfactRelease): RepoPath {
  return `${paths['signatures'] ?? ''}/${bundle}-${version}.tar.sig` as RepoPath
}

/** The payload of an archive's one module; `undefined` when there is not exactly one folder at its top. */
export function archivePayload(archive: FileSet): Uint8Array | undefined {
  const folder = archiveRoot(archive)
  return folder === undefined ? undefined : bundlePayload(archive, folder).value
}

/** The one folder at an archive's top. */
export function archiveRoot(archive: FileSet): string | undefined {
  const roots = new Set(archive.list().map(({ path }) => path.split('/')[0] ?? ''))
  return roots.size === 1 ? [...roots][0] : undefined
}

function filesOf(registry: Registry, { bundle }: SpecfactRelease): readonly PackedFile[] {
  const files = moduleFiles(registry.files, bundleFolder(bundle, registry.paths))
  return files.map(file => ({ ...file, path: `${bundle}/${file.path}` }))
}

const inner = (path: string) => path.slice(path.indexOf('/') + 1)

function sidecarEdit({ files }: Registry, path: RepoPath, text: string): Edit {
  return { path, before: files.read(path), after: new TextEncoder().encode(text) }
}
