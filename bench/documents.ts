import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { bytesOf } from '../shared/text/encoding.ts'
import { editJson } from '../shared/text/json-edit.ts'
import { pythonLayout, renderJson } from '../shared/text/json-render.ts'
import { readJson } from '../shared/text/json.ts'
import { readToml } from '../shared/text/toml.ts'
import { readYaml } from '../shared/text/yaml.ts'

/**
 * What the guarded readers cost against the parsers that keep the last of two keys and know no places: medians in
 * milliseconds, after as many rounds to warm up.
 *
 *     npm run compile && node build/bench/documents.js
 */
const rounds = 15
const limits = { bytes: 64 * 1024 * 1024, nodes: 10_000_000 }

function median(run: () => unknown): number {
  const times = Array.from({ length: 2 * rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.slice(rounds).toSorted((left, right) => left - right)[Math.floor(rounds / 2)] ?? 0
}

function row(name: string, guarded: () => unknown, bare?: () => unknown): void {
  const ours = median(guarded)
  const theirs = bare && median(bare)
  const ratio =
    theirs === undefined ? '' : `${theirs.toFixed(2).padStart(10)} ${(ours / theirs).toFixed(1).padStart(8)}x`
  process.stdout.write(`${name.padEnd(44)} ${ours.toFixed(2).padStart(10)} ${ratio}\n`)
}

const module = (index: number) => ({
  id: `acme/bundle-${index}`,
  latest_version: `1.${index}.0`,
  download_url: `modules/bundle-${index}-1.${index}.0.tar.gz`,
  checksum_sha256: index.toString(16).padStart(64, '0'),
  publisher: { name: 'acme', email: 'hello@example.com' },
  bundle_dependencies: [],
  description: 'A bundle with "quotes"\nand two lines.',
})
const index = bytesOf(
  renderJson({ modules: Array.from({ length: 20_000 }, (_, i) => module(i)) }, pythonLayout),
)
const text = new TextDecoder().decode(index)
const read = readJson(index, 'index.json', { limits })
if (!read.ok) throw new Error('the index does not read')
const { document } = read

const release = `name = "demo"\nversion = "1.2.3"\n${[
  'x86_64-unknown-linux-gnu',
  'aarch64-apple-darwin',
  'x86_64-pc-windows-msvc',
]
  .map(
    target =>
      `\n[[artifacts]]\ntarget = "${target}"\nurl = "https://example.com/${target}.tar.gz"\nsha256 = "${'ab'.repeat(32)}"\n`,
  )
  .join('')}`
const manifest = `name: acme/demo\nversion: 1.2.3\ncommands:\n  - demo\npublisher:\n  name: acme\n  email: a@example.com\ncore_compatibility: '>=0.40.0,<1.0.0'\n`
const [tomlBytes, yamlBytes] = [bytesOf(release), bytesOf(manifest)]

const many = (run: () => unknown) => () => {
  for (let i = 0; i < 1000; i++) run()
}
const updates = Array.from({ length: 200 }, (_, i) => ({
  set: ['modules', i * 100, 'latest_version'],
  value: '9.0.0',
}))

process.stdout.write(`${''.padEnd(44)} ${'guarded'.padStart(10)} ${'bare'.padStart(10)}\n`)
row(
  `JSON, ${(index.length / 1e6).toFixed(1)} MB`,
  () => readJson(index, 'index.json', { limits }),
  () => JSON.parse(new TextDecoder().decode(index)),
)
row(
  'JSON, 200 changes in it',
  () => editJson(document, updates),
  () => JSON.stringify(JSON.parse(text), null, 2),
)
row('JSON, the place of its last value', () =>
  readJson(index, 'i', { limits }).document?.placeOf(['modules', 19_999, 'id']),
)
row(
  'TOML, 1,000 releases',
  many(() => readToml(tomlBytes, 'a.toml')),
  many(() => parseToml(release)),
)
row(
  'YAML, 1,000 manifests',
  many(() => readYaml(yamlBytes, 'a.yaml')),
  many(() => parseYaml(manifest)),
)
