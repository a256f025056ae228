import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { isIgnored } from '../../../../shared/dialects/specfact/ignored-files.ts'
import { payload, type PayloadFile } from '../../../../shared/dialects/specfact/payload.ts'

const file = (path: string, content = path): PayloadFile => ({ path, bytes: Buffer.from(content) })
const sha256Hex = (content: string): string => createHash('sha256').update(content).digest('hex')
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString()

describe('a payload', () => {
  test('is a line of path and digest for each file, without a last line end', () => {
    const { value, findings } = payload([file('b.py', 'B'), file('a.py', 'A')])
    expect(findings).toEqual([])
    expect(text(value)).toBe(`a.py:${sha256Hex('A')}\nb.py:${sha256Hex('B')}`)
  })

  test('is in code-point order of the whole path', () => {
    const paths = ['a/x', 'a-b/x', 'a.b', 'a', 'B', 'é', '\u{1f600}', '\uff5e']
    const lines = text(payload(paths.map(path => file(path))).value)?.split('\n') ?? []
    expect(lines.map(line => line.replace(/:[0-9a-f]{64}$/, ''))).toEqual([
      ...['B', 'a', 'a-b/x', 'a.b', 'a/x', 'é', '\uff5e', '\u{1f600}'],
    ])
  })

  test('covers the canonical form of a manifest at the root, and the bytes of one elsewhere', () => {
    const manifest = 'version: 1.0.0\nname: a/b\nintegrity:\n  checksum: sha256:00\n'
    const canonical = sha256Hex('name: a/b\nversion: 1.0.0\n')
    const names = ['docs/module-package.yaml', 'metadata.yaml', 'module-package.yaml', 'other.yaml']
    expect(text(payload(names.map(name => file(name, manifest))).value)).toBe(
      [
        `docs/module-package.yaml:${sha256Hex(manifest)}`,
        `metadata.yaml:${canonical}`,
        `module-package.yaml:${canonical}`,
        `other.yaml:${sha256Hex(manifest)}`,
      ].join('\n'),
    )
  })

  test('leaves out what is ignored', () => {
    const { value } = payload([file('a.py'), file('tests/a.py'), file('b.pyc')])
    expect(text(value)).toBe(`a.py:${sha256Hex('a.py')}`)
  })

  test('covers tests when the files are listed by git, as the original does', () => {
    const { value } = payload([file('tests/a.py'), file('logs/a')], { view: 'git' })
    expect(text(value)).toBe(`tests/a.py:${sha256Hex('tests/a.py')}`)
  })
})

describe('a payload is refused', () => {
  test.each(['\n', '\r', '\x00', '\x1b', '\x7f', '\x85', '\u2028', '\u2029', '\ud800'])(
    'when a name holds %j, for another module could have the same one',
    character => {
      const name = `a${character}b`
      expect(payload([file(name)], { folder: 'packages/x' })).toMatchObject({
        value: undefined,
        findings: [{ code: 'E_PATH', file: `packages/x/${name}` }],
      })
    },
  )

  test('when one name embeds the line of another file', () => {
    const embedded = `a:${sha256Hex('a')}\nb`
    expect(payload([file(embedded, 'b')]).value).toBeUndefined()
  })

  test('when a name stands for two files', () => {
    expect(payload([file('a', 'x'), file('b'), file('a', 'y')])).toMatchObject({
      value: undefined,
      findings: [{ code: 'E_PATH', file: 'a' }],
    })
  })

  test.each([[[]], [[file('tests/a.py'), file('__pycache__/b.pyc')]]])('when nothing counts', files => {
    expect(payload(files)).toMatchObject({ value: undefined, findings: [{ code: 'E_PAYLOAD_EMPTY' }] })
  })

  test('when the manifest has no canonical form, with everything else that is wrong', () => {
    const { value, findings } = payload([file('module-package.yaml', 'a: *b\n'), file('c\td')], {
      folder: 'm',
    })
    expect(value).toBeUndefined()
    expect(findings).toMatchObject([
      { code: 'E_PATH', file: 'm/c\td' },
      { code: 'E_DOC_ALIAS', file: 'm/module-package.yaml', line: 1, column: 4 },
    ])
  })
})

describe('ignored files', () => {
  test.each([
    ...[
      '__pycache__/a.py',
      'a/.pytest_cache/b',
      '.mypy_cache/x',
      '.ruff_cache/x',
      'logs/x',
      'src/logs',
      '.git/config',
    ],
    ...['tests/a.py', 'src/tests/a.py', 'src/tests', 'a.pyc', 'src/a.PYO', 'a..pyc', '.a.pyc'],
  ])('%s is one', path => {
    expect(isIgnored(path)).toBe(true)
  })

  test.each([
    'a.py',
    'test/a.py',
    'Tests/a.py',
    'log/x',
    '.gitignore',
    'pyc',
    '.pyc',
    'a/.pyo',
    'a.pyc/b.py',
    'a.pyc.txt',
  ])('%s is none', path => {
    expect(isIgnored(path)).toBe(false)
  })
})
