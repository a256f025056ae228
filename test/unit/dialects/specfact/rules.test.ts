import { describe, expect, test } from '@jest/globals'
import { goodManifest, precheckMade, row } from '../../../support/made-module.ts'

const spoiled = (from: string | RegExp, to: string) =>
  precheckMade({ manifest: goodManifest.replace(from, to) })
const codes = (findings: Awaited<ReturnType<typeof precheckMade>>) => findings.map(({ code }) => code)

test('a good module has no finding', async () => {
  expect(await precheckMade()).toEqual([])
})

describe('the manifest', () => {
  test.each([
    ['is not there', '', 'E_DOC_TYPE'],
    ['has a key twice', `${goodManifest}version: 1.3.0\n`, 'E_DOC_DUPLICATE_KEY'],
    ['has an anchor', goodManifest.replace('commands:', 'commands: &c'), 'E_DOC_ALIAS'],
    ['has a tag', goodManifest.replace('version: ', 'version: !!str '), 'E_DOC_UNSAFE_TAG'],
    ['is two documents', `${goodManifest}---\n${goodManifest}`, 'E_DOC_SYNTAX'],
    ['has CRLF line ends', goodManifest.replaceAll('\n', '\r\n'), 'E_DOC_ENCODING'],
  ])('%s', async (_, manifest, code) => {
    expect(codes(await precheckMade({ manifest }))).toContain(code)
  })

  test.each(['name', 'version', 'tier', 'description', 'bundle_group_command'])(
    'is refused without %s, at its place',
    async field => {
      const findings = await spoiled(new RegExp(`^${field}: .*\\n`, 'm'), '')
      expect(findings).toMatchObject([
        { code: 'E_DOC_FIELD_MISSING', file: 'packages/specfact-demo/module-package.yaml', line: 1 },
      ])
    },
  )

  test.each(['1.10', '2.0', '1e3', 'yes', '2026-01-01', '1:30'])(
    'an unquoted version %s is no text in YAML 1.1 and is refused',
    async version => {
      expect(codes(await spoiled('version: 1.2.0', `version: ${version}`))).toContain('E_DOC_TYPE')
    },
  )

  test('a field that nobody knows is a warning at its key, with a guess', async () => {
    const findings = await spoiled('core_compatibility:', 'core_compatability:')
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'W_DOC_FIELD_UNKNOWN', line: 12, column: 1 }),
    )
    expect(findings.find(({ code }) => code === 'W_DOC_FIELD_UNKNOWN')?.message).toContain(
      'core_compatibility',
    )
  })

  test('all that is wrong is told at once', async () => {
    const manifest = goodManifest
      .replace('version: 1.2.0', 'version: [1]')
      .replace('tier: community', 'tier: gold')
    expect(codes(await precheckMade({ manifest }))).toEqual(['E_DOC_TYPE', 'E_DOC_TYPE'])
  })
})

describe('names and versions', () => {
  test.each([
    'specfact-demo',
    'Acme/specfact-demo',
    'acme/Demo',
    'acme/x',
    '/specfact-demo',
    'acme/specfact_demo',
  ])('the name %s is refused', async name => {
    expect(codes(await spoiled('acme/specfact-demo', name))).toEqual(['E_NAME'])
  })

  test('the name must be that of the folder', async () => {
    expect(await spoiled('acme/specfact-demo', 'acme/specfact-other')).toMatchObject([
      { code: 'E_PATH_MISMATCH', line: 1, column: 7 },
    ])
  })

  test.each(['latest', '1.2.0-', "'1 2 3'", 'v'])('the version %s is no PEP 440 version', async version => {
    expect(codes(await spoiled('1.2.0', version))).toContain('E_VERSION')
  })

  test.each([
    ['1.2.1', 'E_VERSION_NOT_BUMPED'],
    ['1.10.0', 'E_VERSION_NOT_BUMPED'],
    ['2.0.0a1', 'E_VERSION_NOT_BUMPED'],
  ])('is refused when %s is published', async (version, code) => {
    expect(codes(await precheckMade({ rows: [row(version)] }))).toContain(code)
  })

  test.each(['1.1.9', '1.2.0rc1', '0.99.0'])('is greater than the published %s', async version => {
    expect(codes(await precheckMade({ rows: [row(version)] }))).not.toContain('E_VERSION_NOT_BUMPED')
  })

  test('every published version counts, not only the one that the row calls latest', async () => {
    const versions = ['1.0.0', '3.0.0'].map(version => ({
      version,
      download_url: 'https://downloads.acme.example/x.tar.gz',
      checksum_sha256: 'b'.repeat(64),
    }))
    expect(codes(await precheckMade({ rows: [row('1.1.0', { versions })] }))).toContain(
      'E_VERSION_NOT_BUMPED',
    )
  })
})

describe('compatibility and dependencies', () => {
  test('a missing range is a warning', async () => {
    expect(codes(await spoiled(/^core_compatibility: .*\n/m, ''))).toEqual(['W_COMPATIBILITY'])
  })

  test('a range that is none is an error at its place', async () => {
    expect(await spoiled(">=0.40.0,<1.0.0'", "about one'")).toMatchObject([
      { code: 'E_COMPATIBILITY', line: 12, column: 21 },
    ])
  })

  test.each([
    ['0.44.0', []],
    ['1.0.0', ['E_COMPATIBILITY']],
    ['0.39.9', ['E_COMPATIBILITY']],
  ])('the host %s gives %j', async (hostVersion, expected) => {
    expect(codes(await precheckMade({ policy: { hostVersion } }))).toEqual(expected)
  })

  test('a new minor release with the range of its predecessor was perhaps not reviewed', async () => {
    const rows = [row('1.1.0', { core_compatibility: '>=0.40.0,<1.0.0' })]
    expect(codes(await precheckMade({ rows }))).toEqual(['W_COMPATIBILITY'])
    const fix = [row('1.2.0rc1', { core_compatibility: '>=0.40.0,<1.0.0' })]
    expect(codes(await precheckMade({ rows: fix }))).toEqual([])
  })

  test('a dependency is in the index or in the tree', async () => {
    const manifest = goodManifest.replace(
      'bundle_dependencies: []',
      'bundle_dependencies:\n  - acme/specfact-base\n  - acme/specfact-lost',
    )
    const rows = [{ ...row('1.0.0'), id: 'acme/specfact-base' }]
    expect(await precheckMade({ manifest, rows })).toMatchObject([
      { code: 'E_DEPENDENCY', line: 13, column: 5 },
    ])
  })
})

describe('what would ship', () => {
  test('a link, a submodule and names that meet are refused', async () => {
    const files = {
      'packages/specfact-demo/src/link': { link: '/etc/passwd' },
      'packages/specfact-demo/vendor': { kind: 'gitlink' },
      'packages/specfact-demo/src/DEMO.py': '',
    } as const
    expect(codes(await precheckMade({ files })).sort()).toEqual(['E_CHECKOUT_SYMLINK', 'E_GITLINK', 'E_PATH'])
  })

  test('a Git LFS pointer is refused', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 1\n'
    expect(codes(await precheckMade({ files: { 'packages/specfact-demo/model.bin': pointer } }))).toEqual([
      'E_LFS_POINTER',
    ])
  })

  test('a name with a line break makes the payload ambiguous', async () => {
    const files = { 'packages/specfact-demo/a\nb.py': '' }
    expect(codes(await precheckMade({ files }))).toContain('E_PATH')
  })

  test('a stale checksum is a notice before, and an error after publication', async () => {
    const manifest = `${goodManifest}integrity:\n  checksum: sha256:${'0'.repeat(64)}\n`
    expect(codes(await precheckMade({ manifest }))).toEqual(['N_SIG_STALE'])
    expect(codes(await precheckMade({ manifest, rows: [row('1.2.0')] }))).toEqual(['E_PAYLOAD_MISMATCH'])
  })

  test('a new name that is one letter off a published one is a warning', async () => {
    const rows = [{ ...row('1.0.0'), id: 'acme/specfact-demos' }]
    expect(codes(await precheckMade({ rows }))).toEqual(['W_NAME_SIMILAR'])
  })
})
