import type { Read, Registry } from '../dialect.ts'
import { finding, hasErrors, type Finding } from '../../model/finding.ts'
import type { Release } from '../../model/release.ts'
import type { RepoPath } from '../../model/repo-path.ts'
import { quoted } from '../../text/shown.ts'
import type { YamlDocument } from '../../text/yaml.ts'
import { readManifest } from './manifest.ts'
import type { Manifest } from './manifest-schema.ts'
import { manifestPath } from './places.ts'

/** A module at its manifest's version. */
export interface SpecfactRelease extends Release {
  readonly manifestPath: RepoPath
  readonly manifest: Manifest
  readonly document: YamlDocument
}

/** The client's and the publisher's rule for `namespace/name` (format section 2). */
const idGrammar = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]+$/

/** The one release that a module's manifest describes. */
export function readRelease(bundle: string, registry: Registry): Read<readonly SpecfactRelease[]> {
  const file = manifestPath(bundle, registry.paths)
  const bytes = registry.files.read(file)
  if (bytes === undefined) {
    return { value: [], findings: [finding('E_MANIFEST_MISSING', `${file} is not there`, { at: { file } })] }
  }
  const { value, findings } = readManifest(bytes, file)
  if (value === undefined) return { value: [], findings }
  const { manifest, document } = value
  const place = document.placeOf(['version'])
  const release = {
    bundle,
    id: manifest.name,
    version: manifest.version,
    place,
    manifestPath: file,
    manifest,
    document,
  }
  const named = nameProblems(release, registry)
  return { value: hasErrors(named) ? [] : [release], findings: [...findings, ...named] }
}

function nameProblems(
  { bundle, id, document }: SpecfactRelease,
  { standalone }: Registry,
): readonly Finding[] {
  const at = document.placeOf(['name'])
  if (!idGrammar.test(id)) {
    const hint =
      'Write namespace/name in lower-case letters, digits and hyphens, each starting with a letter.'
    return [finding('E_NAME', `${quoted(id)} is no name of the form namespace/name`, { at, hint })]
  }
  const name = id.slice(id.indexOf('/') + 1)
  if (standalone === true || name === bundle) return []
  return [
    finding('E_PATH_MISMATCH', `the manifest names ${quoted(name)}, its folder is ${quoted(bundle)}`, { at }),
  ]
}
