import { encodeBase64 } from '../../crypto/encoding.ts'
import type { Registry } from '../dialect.ts'
import type { Edit } from '../../model/edit.ts'
import { editYaml } from '../../text/yaml-edit.ts'
import type { SpecfactRelease } from './release.ts'

/** The manifest with another `integrity`, which holds nothing else than this; every other byte stays. */
export function writeIntegrity(
  { files }: Registry,
  { manifestPath: path, document }: SpecfactRelease,
  { checksum, signature }: { checksum: string; signature?: Uint8Array },
): Edit {
  const value = signature === undefined ? { checksum } : { checksum, signature: encodeBase64(signature) }
  const text = editYaml(document, [{ set: ['integrity'], value }])
  return { path, before: files.read(path), after: new TextEncoder().encode(text) }
}
