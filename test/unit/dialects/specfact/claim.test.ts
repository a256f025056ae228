import { describe, expect, test } from '@jest/globals'
import { dialect } from '../../../../shared/dialects/specfact/dialect.ts'
import { checksumOf } from '../../../../shared/dialects/specfact/integrity.ts'
import { payload } from '../../../../shared/dialects/specfact/payload.ts'
import { sha256Hex } from '../../../../shared/crypto/digest.ts'
import { memoryFileSet } from '../../../support/memory-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const manifest = (version = '1.0.0') => `name: acme/specfact-demo
version: ${version}
commands: [demo]
tier: community
publisher: { name: acme, email: a@acme.example }
description: Demo.
bundle_group_command: demo
`

/** The files of an archive whose manifest states the right checksum. */
function archive(files: Readonly<Record<string, string>> = {}) {
  const sources = { 'module-package.yaml': manifest(), 'src/a.py': 'a\n' }
  const { value } = payload(Object.entries(sources).map(([path, text]) => ({ path, bytes: bytes(text) })))
  const stated = `${manifest()}integrity:\n  checksum: ${checksumOf(value ?? bytes(''))}\n`
  return { 'specfact-demo/module-package.yaml': stated, 'specfact-demo/src/a.py': 'a\n', ...files }
}

function claimOf(files: Readonly<Record<string, string>>, beside: Readonly<Record<string, string>> = {}) {
  const claim = dialect.claim({
    path: 'out/specfact-demo-1.0.0.tar.gz',
    bytes: bytes('the archive'),
    files: memoryFileSet(files),
    beside: name => (Object.hasOwn(beside, name) ? bytes(beside[name] ?? '') : undefined),
    options: {},
  })
  if (claim === undefined) throw new Error('no claim')
  return { ...claim, codes: claim.findings.map(({ code }) => code) }
}

test('an archive whose manifest fits claims its payload, and no digest where none is recorded', () => {
  expect(claimOf(archive())).toMatchObject({ digest: 'absent', further: { payload: 'ok' }, codes: [] })
})

test.each([
  ['the digest alone', `${sha256Hex(bytes('the archive'))}\n`],
  ['the digest and a file name', `${sha256Hex(bytes('the archive'))}  specfact-demo-1.0.0.tar.gz\n`],
])('takes a digest file with %s', (_, text) => {
  expect(claimOf(archive(), { 'specfact-demo-1.0.0.tar.gz.sha256': text }).digest).toBe('ok')
})

test('another digest than the recorded one is a mismatch', () => {
  const claim = claimOf(archive(), { 'specfact-demo-1.0.0.tar.gz.sha256': `${'0'.repeat(64)}\n` })
  expect(claim).toMatchObject({ digest: 'mismatch', codes: ['E_SHA256_MISMATCH'] })
})

test.each([
  'specfact-demo/src/__pycache__/a.cpython-312.pyc',
  'specfact-demo/tests/test_a.py',
  'specfact-demo/logs/x.py',
  'specfact-demo/b.PYO',
])('refuses %s, which would ship without being signed', path => {
  const claim = claimOf(archive({ [path]: 'evil' }))
  expect(claim).toMatchObject({ further: { payload: 'ok' }, codes: ['E_PAYLOAD_UNCOVERED'] })
})

test('a file that counts and was changed makes the payload another', () => {
  const claim = claimOf(archive({ 'specfact-demo/src/a.py': 'b\n' }))
  expect(claim).toMatchObject({ further: { payload: 'mismatch' }, codes: ['E_PAYLOAD_MISMATCH'] })
})

test('another version inside than the file name says is refused', () => {
  const files = { ...archive(), 'specfact-demo/module-package.yaml': manifest('2.0.0') }
  expect(claimOf(files).codes).toContain('E_ARCHIVE_CONTENT')
})

describe('detached signatures', () => {
  const beside = (text: string) => ({ '../signatures/specfact-demo-1.0.0.tar.sig': text })

  test('one in base64 counts where the manifest has none', () => {
    const signature = Buffer.alloc(64, 7)
    const claim = claimOf(archive(), beside(`${signature.toString('base64')}\n`))
    expect(claim.further).toMatchObject({ sidecar: 'other' })
    expect(Buffer.from(claim.signed?.signature ?? [])).toEqual(signature)
  })

  test('the older digest with a private key is opaque and counts as no signature', () => {
    const claim = claimOf(archive(), beside(`${'a'.repeat(64)}\n`))
    expect(claim).toMatchObject({ further: { sidecar: 'opaque' }, codes: [] })
    expect(claim.signed).toBeUndefined()
  })

  test.each([
    '',
    'AAAA\n',
    Buffer.alloc(64).toString('base64'),
    `${Buffer.alloc(64).toString('base64')}\n\n`,
  ])('refuses %j as one', text => {
    expect(claimOf(archive(), beside(text)).codes).toEqual(['E_SIG_FORMAT'])
  })
})
