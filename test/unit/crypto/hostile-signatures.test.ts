import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { verify } from '../../../shared/crypto/ed25519.ts'
import { renderPem } from '../../../shared/crypto/pem.ts'
import { generateKeyPair, renderPrivatePem } from '../../../shared/crypto/private-key.ts'
import { readPrivateKey } from '../../../shared/crypto/private-key-text.ts'
import { readPublicKeyText } from '../../../shared/crypto/public-key-text.ts'
import { readSidecar } from '../../../shared/crypto/sidecar.ts'
import { describeConformance } from '../../support/conformance.ts'
import { codesOf, unhex } from '../../support/keys.ts'

interface Case {
  readonly id: string
  readonly area: string
  readonly kind: string
  readonly file: string | null
  readonly doc: string
  readonly pub: string
  readonly error: string
  readonly reason: string
}

// Made anew in every run: a repository with keys in it trips every scanner.
const pair = generateKeyPair()
const pem = renderPrivatePem(pair)
const halves = pair.withSeed(seed => new Uint8Array([...seed, ...unhex(pair.publicKey.hex)]))
const shortSeed = Buffer.concat([unhex('302d020100300506032b65700421041f'), halves.subarray(0, 31)])

const privateKeys: Readonly<Record<string, string>> = {
  'key-ok-no-final-newline': pem.trimEnd(),
  'key-empty': '',
  'key-blank': ' \n',
  'key-rsa': pkcs8(generateKeyPairSync('rsa', { modulusLength: 2048 })),
  'key-x25519': pkcs8(generateKeyPairSync('x25519')),
  'key-two-blocks': pem + renderPrivatePem(generateKeyPair()),
  'key-short-seed': renderPem({ label: 'PRIVATE KEY', der: new Uint8Array(shortSeed) }),
  'key-metacore': renderPem({ label: 'METACORE PRIVATE KEY', der: halves }),
  'key-openssh': renderPem({ label: 'OPENSSH PRIVATE KEY', der: halves }),
}

describeConformance('hostile signatures and keys', data => {
  const folder = `${data}/hostile`
  const all = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8')) as readonly Case[]
  // The 17 trust-scenario files of this area are about an index with roots and versions, which nothing reads
  // yet.
  const ofKind = (kind: string) => all.filter(one => one.area === 'signature' && one.kind === kind)
  const read = (file: string | null) => readFileSync(`${folder}/${String(file)}`)

  test('the table has the cases that these tests are for, and kinds that they know', () => {
    const kinds = new Set(all.filter(({ area }) => area === 'signature').map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['private-key', 'public-key', 'sidecar', 'trust-scenario'])
    expect(['sidecar', 'public-key', 'private-key'].map(kind => ofKind(kind).length)).toEqual([37, 19, 9])
  })

  test.each(ofKind('sidecar'))('$id: $reason', ({ file, doc, pub, error }) => {
    expect(codesOfSidecar(read(pub), read(file), read(doc))).toEqual(error === '' ? [] : [error])
  })

  test.each(ofKind('public-key'))('$id: $reason', ({ file, error }) => {
    expect(codesOf(readPublicKeyText('hex-lf', read(file)))).toEqual(error === '' ? [] : [error])
  })

  describe.each(ofKind('private-key'))('$id: $reason', ({ id, error }) => {
    const text = privateKeys[id]

    test('has its code', () => {
      expect(text).toBeDefined()
      expect(codesOf(readPrivateKey(text ?? 'no such case'))).toEqual(error === '' ? [] : [error])
    })
  })
})

/** What a verifier says of a document with its sidecar, in the order of its steps. */
function codesOfSidecar(pub: Uint8Array, sidecar: Uint8Array, document: Uint8Array): string[] {
  const key = readPublicKeyText('hex-lf', pub)
  if (!key.ok) return codesOf(key)
  const signature = readSidecar('hex-lf', sidecar)
  if (!signature.ok) return codesOf(signature)
  const problem = verify(key.value, document, signature.value)
  return problem === undefined ? [] : [problem.code]
}

function pkcs8({ privateKey }: ReturnType<typeof generateKeyPairSync>): string {
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
}
