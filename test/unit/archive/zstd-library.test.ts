import { expect, test } from '@jest/globals'
import { bytesSource } from '../../../shared/archive/byte-source.ts'
import { isProblem } from '../../../shared/archive/problem.ts'
import { readZstdFrame } from '../../../shared/archive/zstd-frame.ts'
import { decodeByLibrary } from '../../../shared/archive/zstd.ts'
import { pseudoRandom } from '../../support/pseudo-random.ts'
import { zstd } from '../../support/zstd-builder.ts'

// `seq 1 400 | zstd -19`: entropy-coded, with a checksum.
const numbers = Buffer.from(
  'KLUv/QRodRMASl2kCQugxQ1k22RPVe8eApYAlgCWABtwh+3apu3Zlu3Y7ja3tw22A9gFNoE9YAvYAXbBJtgDG4AdwhWm8IQlHOGGGV4YhENdNdVTSx11a9arQR3oookeWuigS5MeDegw10zzzDLH3JnzZjAHuWSSRxY55MqUJwM5xBVTPLHEETdmvBjEoVenPl169Hb2ddADL058uPDg5eTjgIddm/Zs2bG7ubfBDtf0LMedL+Md5/jGwXgAvAAnwAdwATwAL+AEfIADwEPYFTaFPWFL2BF2w2bYCxuEHWpXbao9taV21G5t1l5tUDvQLtpEe2gL7aBd2qQ92oB2mF2zafbMltkxu7M5e7PB7CC7ZJPskS2yQ3ZlU/ZkA9khdsWm2BNbYkfsxmbsxQaxQ3d1U/d0S3d0t5vd6wbdgbu4iXu4hTu4y03uMQT6gC6gB+gFnaAPdAB6CLwCp8AncAk8Am/gDHyBg8BD8SpOxae4FI/iLc7iKw6KB+JFnIgPcSEexEucxEccEA/DazgNn+EyPIZ3OIdvOBgehJdwEj7CRXgIr3AKn3AgPASv4BR8gkvwCN7gDL7gIHgor3Iqn3Ipj/KWs3zloDyQFzmRD7mQB3nJST5yQB7Ga5zGZ1zGIwMQh9ArdAp9QpfQI/SGztAXOgg9VK/qVH2qS/Wo3uqsvuqgeqBe1In6UBfqQb3USX3UAfUwvabT9Jku02N6p3P6poPpQXpJJ+kjXaSH9Eqn9EkH0kP0ik7RJ7pEj+iNzuiLDqKH9mqn9mmX9mhvO9vXDtoDe7ET+7ALe7CXnexjB+xhvdZpfdZlPda7zvWtg/UAeoEeADugOAg=',
  'base64',
)

async function decoded(bytes: Uint8Array, most = Infinity) {
  const frame = readZstdFrame(bytesSource(bytes))
  if (isProblem(frame)) throw new Error(frame.message)
  let given = 0
  const sound = await decodeByLibrary(bytesSource(bytes), piece => (given += piece.length) <= most, frame)
  return { sound, given }
}

test('decodes what the zstd tool makes, and compares its checksum', async () => {
  expect(await decoded(numbers)).toEqual({ sound: true, given: 1492 })
  const changed = Buffer.from(numbers)
  changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1)
  expect(await decoded(changed)).toEqual({ sound: false, given: 1492 })
})

test('decodes a frame without a checksum', async () => {
  expect(await decoded(zstd(Buffer.from('hello')))).toEqual({ sound: true, given: 5 })
})

test('stops when it is told to', async () => {
  const { sound, given } = await decoded(zstd(pseudoRandom(2_000_000)), 500_000)
  expect(sound).toBe(true)
  expect(given).toBeLessThan(1_000_000)
})

test('calls damaged data damaged', async () => {
  const changed = Buffer.from(numbers)
  changed.fill(0xff, 20, 60)
  expect(await decoded(changed)).toMatchObject({ sound: false })
})

test('an error of the disk is passed on, not taken for damage', async () => {
  const source = {
    sizeBytes: numbers.length,
    read(): Uint8Array {
      throw Object.assign(new Error('the disk is gone'), { code: 'EIO' })
    },
  }
  const decoding = decodeByLibrary(source, () => true, { sizeBytes: 0, windowBytes: 0 })
  await expect(decoding).rejects.toThrow('the disk is gone')
})
