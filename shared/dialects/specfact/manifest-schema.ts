import * as v from 'valibot'

const text = v.pipe(v.string(), v.nonEmpty())
const texts = v.array(text)
const requirements = v.array(v.strictObject({ name: text, version_specifier: v.optional(text) }))

/** Every field that the format knows (format section 2); the table there says who requires it. */
export const manifestSchema = v.looseObject({
  name: text,
  version: text,
  commands: texts,
  tier: v.picklist(['official', 'community', 'unsigned']),
  // The oldest manifests give a bare name; the client wants the map.
  publisher: v.union([
    text,
    v.looseObject({ name: text, email: text, attributes: v.optional(v.record(text, text)) }),
  ]),
  description: text,
  bundle_group_command: text,
  bundle_dependencies: v.optional(
    v.array(v.union([text, v.strictObject({ id: text, version: v.optional(text) })])),
  ),
  category: v.optional(text),
  core_compatibility: v.optional(text),
  pip_dependencies: v.optional(texts),
  pip_dependencies_versioned: v.optional(requirements),
  module_dependencies: v.optional(texts),
  module_dependencies_versioned: v.optional(requirements),
  schema_extensions: v.optional(v.union([v.record(text, texts), v.array(v.looseObject({}))])),
  command_help: v.optional(v.record(text, text)),
  addon_id: v.optional(text),
  schema_version: v.optional(text),
  protocol_operations: v.optional(texts),
  service_bridges: v.optional(
    v.array(v.strictObject({ id: text, converter_class: text, description: v.optional(text) })),
  ),
  license: v.optional(text),
  source: v.optional(v.picklist(['builtin', 'project', 'user', 'marketplace', 'custom'])),
  bundle: v.optional(text),
  bundle_sub_command: v.optional(text),
  integrity: v.optional(v.strictObject({ checksum: text, signature: v.optional(text) })),
})

export type Manifest = v.InferOutput<typeof manifestSchema>
