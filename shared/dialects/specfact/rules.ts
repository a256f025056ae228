import type { Rule } from '../dialect.ts'
import { finding, type Finding } from '../../model/finding.ts'
import type { PublishedRelease } from '../../model/release.ts'
import { quoted } from '../../text/shown.ts'
import { bundlePayload } from './bundle-payload.ts'
import { readIntegrity } from './integrity.ts'
import { bundleFolder } from './places.ts'
import type { SpecfactRelease } from './release.ts'
import { allows, isSpecifierSet, major, minor } from './versions.ts'

type SpecfactRule = Rule<SpecfactRelease>

/** The range of client versions is there, valid, reviewed, and lets the registry's own client in. */
const compatibility: SpecfactRule = {
  group: 'compatibility',
  check({ manifest, document, version, bundle }, { registry, published }) {
    const range = manifest.core_compatibility
    if (range === undefined) {
      const message = 'core_compatibility is missing: every client version will install this module'
      return [finding('W_COMPATIBILITY', message, { at: document.placeOf([]) })]
    }
    const at = document.placeOf(['core_compatibility'])
    if (!isSpecifierSet(range))
      return [finding('E_COMPATIBILITY', `${quoted(range)} is no PEP 440 specifier set`, { at })]
    const { hostVersion } = registry.policy
    if (hostVersion !== undefined && !allows(range, hostVersion)) {
      return [
        finding('E_COMPATIBILITY', `${quoted(range)} leaves out version ${quoted(hostVersion)}`, { at }),
      ]
    }
    return unreviewed(range, version, published.filter(each => each.bundle === bundle).at(-1)).map(message =>
      finding('W_COMPATIBILITY', message, { at }),
    )
  },
}

/** A release with new features carries over the range of its predecessor: nobody may have looked at it. */
function unreviewed(range: string, version: string, latest: PublishedRelease | undefined): readonly string[] {
  if (latest?.hostRange !== range || latest.version === version) return []
  const isFix = major(latest.version) === major(version) && minor(latest.version) === minor(version)
  return isFix
    ? []
    : [`core_compatibility is ${quoted(range)} as in version ${quoted(latest.version)}: was it reviewed?`]
}

/** Every dependency can be installed from this registry. */
const dependencies: SpecfactRule = {
  group: 'dependencies',
  check({ manifest, document, id }, { registry, published, dialect }) {
    if (registry.standalone === true) return []
    const inTree = new Set(dialect.bundles(registry.files, registry.paths))
    const isKnown = (name: string) =>
      published.some(each => each.id === name) || inTree.has(name.slice(name.indexOf('/') + 1))
    return (manifest.bundle_dependencies ?? []).flatMap((dependency, position): Finding[] => {
      const name = typeof dependency === 'string' ? dependency : dependency.id
      const at = document.placeOf(['bundle_dependencies', position])
      if (name === id) return [finding('E_DEPENDENCY', 'the module depends on itself', { at })]
      return isKnown(name) ? [] : [finding('E_DEPENDENCY', `${quoted(name)} is not in this registry`, { at })]
    })
  },
}

/** A published version's checksum still fits; one to be published may be stale until it is signed. */
const integrity: SpecfactRule = {
  group: 'integrity',
  check({ bundle, version, manifest, document }, { registry, published }) {
    const { value, findings } = bundlePayload(registry.files, bundleFolder(bundle, registry.paths))
    if (value === undefined) return findings
    const at = document.placeOf(['integrity'])
    const { checksum, malformed } = readIntegrity(manifest, value, at)
    if (malformed !== undefined) return [malformed]
    if (checksum !== 'mismatch') return []
    const isPublished = published.some(each => each.bundle === bundle && each.version === version)
    const message = "the checksum in integrity is not that of the module's files"
    return [finding(isPublished ? 'E_PAYLOAD_MISMATCH' : 'N_SIG_STALE', message, { at })]
  },
}

/** Forms that the client's own model cannot read; it then installs without looking at `integrity` at all (W3). */
const clientModel: SpecfactRule = {
  group: 'manifest',
  check({ manifest, document }) {
    const { schema_extensions: extensions, publisher } = manifest
    const findings: Finding[] = []
    if (extensions !== undefined && !Array.isArray(extensions)) {
      const message =
        'schema_extensions is a map; clients want a list of maps and skip all integrity checks without it'
      findings.push(finding('W_DOC_TYPE', message, { at: document.placeOf(['schema_extensions']) }))
    }
    if (typeof publisher === 'string') {
      const message = 'publisher is a bare name; clients want a map with name and email'
      findings.push(finding('W_DOC_TYPE', message, { at: document.placeOf(['publisher']) }))
    }
    return findings
  },
}

export const rules: readonly SpecfactRule[] = [clientModel, compatibility, dependencies, integrity]
