import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import * as v from 'valibot'
import { nameProblem } from '../../../shared/model/name.ts'
import { lineProblem } from '../../../shared/model/plain-text.ts'
import { repoPathProblem } from '../../../shared/model/repo-path.ts'
import { versionProblem } from '../../../shared/model/version.ts'
import { readJson } from '../../../shared/text/json.ts'
import type { ReadDocument } from '../../../shared/text/reading.ts'
import { checkRead, grammar } from '../../../shared/text/shape.ts'
import { readToml } from '../../../shared/text/toml.ts'
import { readYaml } from '../../../shared/text/yaml.ts'
import { describeConformance } from '../../support/conformance.ts'

interface Case {
  readonly id: string
  readonly file: string
  readonly kind: 'json' | 'yaml' | 'toml'
  readonly area: string
  readonly profile: 'index' | 'manifest' | 'release' | 'package'
  readonly expected: 'accept' | 'reject'
  readonly error?: string
}

// Documents of the kind that the cases are made of; every dialect has schemas of its own in this manner.
const line = v.pipe(v.string(), grammar('E_DOC_TYPE', lineProblem))
const name = v.pipe(v.string(), grammar('E_NAME', nameProblem))
const version = v.pipe(
  v.string(),
  grammar('E_VERSION', text => versionProblem(text)),
)
const idProblem = (id: string) => {
  const [namespace = '', rest = '', ...others] = id.split('/')
  return others.length > 0 ? 'has more than one slash' : (nameProblem(namespace) ?? nameProblem(rest))
}
const id = v.pipe(v.string(), grammar('E_NAME', idProblem))
const zeros = /^0+$/
const sha256Hex = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/),
  v.check(text => !zeros.test(text), 'want a digest'),
)
const path = v.pipe(v.string(), grammar('E_DOC_PATH', repoPathProblem))
const repo = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/))

const schemas = {
  index: v.strictObject({
    schema_version: v.string(),
    modules: v.array(
      v.strictObject({
        id,
        latest_version: version,
        download_url: v.string(),
        checksum_sha256: sha256Hex,
        description: v.optional(line),
        size: v.optional(v.number()),
      }),
    ),
  }),
  manifest: v.strictObject({
    name: id,
    version,
    commands: v.array(line),
    bundle_dependencies: v.optional(v.array(id)),
  }),
  release: v.strictObject({
    name,
    version,
    artifacts: v.array(
      v.strictObject({
        target: v.picklist(['x86_64-unknown-linux-gnu', 'any']),
        url: v.string(),
        sha256: sha256Hex,
        strip_components: v.optional(v.number()),
        binaries: v.optional(v.array(v.strictObject({ name, path }))),
      }),
    ),
  }),
  package: v.strictObject({
    name,
    license: v.string(),
    homepage: v.string(),
    source: v.optional(
      v.strictObject({
        release: v.optional(
          v.variant('kind', [
            v.strictObject({ kind: v.literal('github_releases'), repo }),
            v.strictObject({ kind: v.literal('text_endpoint'), url: v.string(), version_regex: v.string() }),
          ]),
        ),
        checksum: v.optional(v.looseObject({})),
      }),
    ),
  }),
}

/** What neither a reader nor a shape can know; the rules of the dialects decide it. */
const leftToRules: Readonly<Record<string, string>> = {
  'json-url-traversal': 'which URLs are allowed',
  'json-url-encoded-traversal': 'which URLs are allowed',
  'json-url-file': 'which URLs are allowed',
  'toml-url-http': 'which URLs are allowed',
  'toml-url-userinfo': 'which URLs are allowed',
  'toml-url-localhost': 'which URLs are allowed',
  'toml-url-decimal-ip': 'which URLs are allowed',
  'toml-url-ipv6-mapped': 'which URLs are allowed',
  'toml-url-idn': 'which URLs are allowed',
  'toml-template-injection': 'which URLs are allowed',
  'json-schema-unknown': 'which versions of a format are known',
  'json-prerelease-latest': 'which version may be the latest',
  'toml-name-mismatch': 'what the path of the document says',
  'yaml-deps-self': 'what the bundle may depend on',
  'toml-regex-redos-poly': 'which patterns are safe',
  'toml-regex-backref': 'which patterns are safe',
  'toml-regex-lookbehind': 'which patterns are safe',
  'toml-regex-invalid': 'which patterns are safe',
  'toml-regex-no-group': 'which patterns are safe',
  'toml-regex-huge-repeat': 'which patterns are safe',
  'toml-regex-long': 'which patterns are safe',
}

/** The cases call these E_DOC_TYPE; modreg's list of codes tells them apart. */
const finer: Readonly<Record<string, string>> = {
  E_DOC_FIELD_MISSING: 'E_DOC_TYPE',
  E_DOC_FIELD_UNKNOWN: 'E_DOC_TYPE',
}

function read({ kind, file }: Case, bytes: Uint8Array): ReadDocument {
  if (kind === 'json') return readJson(bytes, file)
  // Crosspack's documents are signed, so they end with a line feed.
  return kind === 'yaml' ? readYaml(bytes, file) : readToml(bytes, file, { finalNewline: 'required' })
}

describeConformance('the hostile documents', data => {
  const all = JSON.parse(readFileSync(join(data, 'hostile/cases.json'), 'utf8')) as Case[]
  const cases = all.filter(({ area }) => area === 'document')

  test.each(cases.map(each => [each.id, each] as const))('%s', (_, each) => {
    const started = performance.now()
    const document = read(each, readFileSync(join(data, 'hostile', each.file)))
    const { value, findings } = checkRead(document, schemas[each.profile])
    const codes = findings.map(({ code }) => finer[code] ?? code)
    if (each.expected === 'accept' || each.id in leftToRules) {
      expect({ codes, isRead: value !== undefined }).toEqual({ codes: [], isRead: true })
    } else {
      expect(codes).toContain(each.error)
      expect(value).toBeUndefined()
    }
    expect(findings.every(({ line, code }) => line !== undefined || code === 'E_DOC_LIMIT')).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('every exception is a case', () => {
    expect(Object.keys(leftToRules).filter(id => !cases.some(each => each.id === id))).toEqual([])
  })

  // The same with the reader alone: what the languages themselves decide needs no schema.
  const generic = /^E_DOC_(?:ENCODING|SYNTAX|LIMIT|DUPLICATE_KEY|FORBIDDEN_KEY|ALIAS|UNSAFE_TAG)$/
  test.each(cases.filter(({ error = '' }) => generic.test(error)).map(each => [each.id, each] as const))(
    '%s is refused by its reader',
    (_, each) => {
      const { ok, findings } = read(each, readFileSync(join(data, 'hostile', each.file)))
      expect(ok).toBe(false)
      expect(findings.map(({ code }) => code)).toContain(each.error)
    },
  )
})
