import type { Finding } from '../../model/finding.ts'
import { hasErrors } from '../../model/finding.ts'
import { checkShape } from '../../text/shape.ts'
import { readYaml, type YamlDocument } from '../../text/yaml.ts'
import { manifestSchema, type Manifest } from './manifest-schema.ts'

/** A manifest that was read, with the places of its fields. */
export interface ManifestDocument {
  readonly manifest: Manifest
  readonly document: YamlDocument
}

export interface ReadManifest {
  /** Absent when required fields are missing or of the wrong type. */
  readonly value: ManifestDocument | undefined
  readonly findings: readonly Finding[]
}

/**
 * Reads `module-package.yaml` strictly. Scalars that YAML 1.1 takes for numbers, booleans or dates stay what PyYAML makes
 * of them, so an unquoted version `1.10` is a finding and not version 1.1.
 */
export function readManifest(bytes: Uint8Array, file: string): ReadManifest {
  const read = readYaml(bytes, file)
  if (!read.ok) return { value: undefined, findings: read.findings }
  const shape = checkShape(read.document, manifestSchema, { unknown: 'W_DOC_FIELD_UNKNOWN' })
  if (hasErrors(shape.findings) || shape.value === undefined)
    return { value: undefined, findings: shape.findings }
  return { value: { manifest: shape.value, document: read.document }, findings: shape.findings }
}
