import { finding } from '../../model/finding.ts'
import type { Read } from '../dialect.ts'
import { pythonDump } from './python-dump.ts'
import { loadYaml11 } from './yaml11-load.ts'

/**
 * The bytes that stand for a manifest in the payload: what Python's `yaml.safe_dump(manifest, sort_keys=True)` gives
 * for the manifest without its top-level `integrity`. `undefined`, with findings, where Python could not make them or a
 * manifest must not say what this one says.
 */
export function canonicalManifest(bytes: Uint8Array, file: string): Read<Uint8Array | undefined> {
  const { value: manifest, findings } = loadYaml11(bytes, file)
  if (manifest === undefined) return { value: undefined, findings }
  if (manifest.kind !== 'dict') {
    const message = 'the manifest is not a mapping of fields to values'
    return { value: undefined, findings: [finding('E_DOC_TYPE', message, { at: { file } })] }
  }
  const entries = manifest.entries.filter(({ key }) => key.kind !== 'str' || key.value !== 'integrity')
  return { value: new TextEncoder().encode(pythonDump({ kind: 'dict', entries })), findings: [] }
}
