import type { Read, Registry, Signing, Subject } from '../dialect.ts'
import { finding, hasErrors } from '../../model/finding.ts'
import { bundlePayload } from './bundle-payload.ts'
import { checksumOf, readIntegrity } from './integrity.ts'
import { keyFiles, keyVariables } from './keys.ts'
import { bundleFolder } from './places.ts'
import { readRelease } from './release.ts'
import { writeIntegrity } from './write-integrity.ts'

/** Ed25519 over the payload itself, in the manifest's `integrity` (format sections 3.1 and 3.4). */
export const signing: Signing = {
  variables: keyVariables,
  keyFiles,

  subjects(registry, bundles) {
    const read = bundles.map(bundle => subjectOf(bundle, registry))
    return { value: read.flatMap(({ value }) => value), findings: read.flatMap(({ findings }) => findings) }
  },

  attach(registry, { bundle, bytes }, signature) {
    const [release] = bundle === undefined ? [] : readRelease(bundle, registry).value
    return release === undefined
      ? []
      : [writeIntegrity(registry, release, { checksum: checksumOf(bytes), signature })]
  },
}

function subjectOf(bundle: string, registry: Registry): Read<readonly Subject[]> {
  const { value, findings } = readRelease(bundle, registry)
  const [release] = value
  if (release === undefined || hasErrors(findings)) return { value: [], findings }
  const payload = bundlePayload(registry.files, bundleFolder(bundle, registry.paths))
  if (payload.value === undefined) return { value: [], findings: [...findings, ...payload.findings] }
  const at = release.document.placeOf(['integrity'])
  const { checksum, signature, malformed } = readIntegrity(release.manifest, payload.value, at)
  const stale =
    checksum === 'mismatch'
      ? finding('E_PAYLOAD_MISMATCH', 'the checksum is of other files', { at })
      : undefined
  const doubt = malformed ?? stale
  const subject = {
    title: `${release.id}@${release.version}`,
    bundle,
    document: release.manifestPath,
    bytes: payload.value,
    ...(signature === undefined ? {} : { signature }),
    ...(doubt === undefined ? {} : { malformed: doubt }),
  }
  return { value: [subject], findings: [] }
}
