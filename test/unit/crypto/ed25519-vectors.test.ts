import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { verifyAsync } from '@noble/ed25519'
import { describe, expect, test } from '@jest/globals'
import { verify, verifyMany, type Signed } from '../../../shared/crypto/ed25519.ts'
import { readPrimeOrderKey } from '../../../shared/crypto/public-key.ts'
import { describeConformance } from '../../support/conformance.ts'
import { unhex, utf8 } from '../../support/keys.ts'

/** One signature of a published set. */
interface Vector {
  readonly id: number | string
  readonly publicKey: Uint8Array
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

const vectorOf = (
  id: number | string,
  [publicKey, message, signature]: readonly [string, Uint8Array, string],
) => ({
  id,
  publicKey: unhex(publicKey),
  message,
  signature: unhex(signature),
})

/** How each set is written, and what its vectors are called in the table of what to accept. */
const sets: Readonly<Record<string, (folder: string) => readonly Vector[]>> = {
  wycheproof(folder) {
    const { testGroups } = json(`${folder}/wycheproof_ed25519_test.json`) as {
      testGroups: { publicKey: { pk: string }; tests: { tcId: number; msg: string; sig: string }[] }[]
    }
    return testGroups.flatMap(({ publicKey, tests }) =>
      tests.map(({ tcId, msg, sig }) => vectorOf(tcId, [publicKey.pk, unhex(msg), sig])),
    )
  },
  rfc8032(folder) {
    const rows = json(`${folder}/rfc8032_7_1.json`) as Record<
      'name' | 'public' | 'message' | 'signature',
      string
    >[]
    return rows.map(row => vectorOf(row.name, [row.public, unhex(row.message), row.signature]))
  },
  speccheck(folder) {
    const rows = json(`${folder}/speccheck_cases.json`) as Record<
      'pub_key' | 'message' | 'signature',
      string
    >[]
    return rows.map((row, index) => vectorOf(index, [row.pub_key, unhex(row.message), row.signature]))
  },
  zip215(folder) {
    const rows = json(`${folder}/zip215_vectors.json`) as Record<'vk_bytes' | 'sig_bytes', string>[]
    return rows.map((row, index) => vectorOf(index, [row.vk_bytes, utf8('Zcash'), row.sig_bytes]))
  },
  cctv(folder) {
    const rows = json(`${folder}/cctv_ed25519vectors.json`) as {
      number: number
      key: string
      msg: string
      sig: string
    }[]
    return rows.map(row => vectorOf(row.number, [row.key, utf8(row.msg), row.sig]))
  },
  signinput(folder) {
    const lines = gunzipSync(readFileSync(`${folder}/sign.input.gz`))
      .toString()
      .split('\n')
      .filter(Boolean)
    return lines.map((line, index) => {
      const [, publicKey = '', message = '', signed = ''] = line.split(':')
      return vectorOf(index, [publicKey, unhex(message), signed.slice(0, 128)])
    })
  },
}

const counts = { wycheproof: 151, rfc8032: 5, speccheck: 12, zip215: 196, cctv: 914, signinput: 1024 }

describeConformance('published Ed25519 vectors', data => {
  const folder = `${data}/ed25519`
  const expected = json(`${folder}/strict_expected.json`) as Record<
    string,
    'all' | readonly (number | string)[]
  >

  describe.each(Object.entries(sets))('%s', (name, read) => {
    const vectors = read(folder)

    test('exactly the vectors of the table are accepted, by both ways to verify', async () => {
      expect(vectors).toHaveLength(counts[name as keyof typeof counts])
      // Published vectors are signed with published keys, so the look at the list of those is left out here.
      const admitted = vectors.flatMap(vector => {
        const key = readPrimeOrderKey(vector.publicKey)
        return key.ok ? [{ id: vector.id, signed: { ...vector, publicKey: key.value } satisfies Signed }] : []
      })
      const inPool = await verifyMany(admitted.map(({ signed }) => signed))
      const accepted = admitted.filter(({ signed }, index) => {
        const problem = verify(signed.publicKey, signed.message, signed.signature)
        expect(inPool[index]).toEqual(problem)
        return problem === undefined
      })
      const ids = expected[name] === 'all' ? vectors.map(({ id }) => id) : expected[name]
      expect(accepted.map(({ id }) => id)).toEqual(ids)
      for (const { signed } of accepted) {
        const { message, signature, publicKey } = signed
        expect(await verifyAsync(signature, message, unhex(publicKey.hex), { zip215: false })).toBe(true)
      }
    })
  })
})

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
