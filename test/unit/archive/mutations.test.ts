import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { planExtraction } from '../../../shared/archive/extract-plan.ts'
import { findUnsafeSteps } from '../../../shared/model/unsafe-steps.ts'
import { testLimits } from '../../support/archive-limits.ts'
import { open } from '../../support/opening.ts'
import { folder, gnuLong, hardlink, pax, symlink, tar, tarEntry } from '../../support/tar-builder.ts'
import { xz } from '../../support/xz-builder.ts'
import { descriptor, extraField, zip, zip64End } from '../../support/zip-builder.ts'
import { zstd } from '../../support/zstd-builder.ts'

// A longer run with another seed: FUZZ_RUNS=20000 FUZZ_SEED=7.
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)

const plain = tar(
  folder('demo/'),
  tarEntry('demo/run', '#!/bin/sh\n', { mode: '0000755\0' }),
  pax({ path: `demo/${'n'.repeat(120)}` }),
  tarEntry('demo/long', 'x'.repeat(700)),
  gnuLong('L', `demo/${'g'.repeat(120)}\0`),
  tarEntry('demo/gnu', 'y'),
  symlink('demo/link', 'run'),
  hardlink('demo/hard', 'demo/run'),
  tarEntry('base', 'z', { prefix: 'demo/prefix' }),
)
const zipped = zip(
  [
    { name: 'demo/', mode: 0o40755, dos: 0x10 },
    { name: 'demo/a', body: 'hello\n'.repeat(50), deflate: true, mode: 0o100644 },
    { name: 'demo/b', body: 'stored', both: { extra: extraField(0x5455, Buffer.alloc(5)) } },
    {
      name: 'demo/c',
      body: '',
      deflate: true,
      flags: 0x808,
      local: { crc: 0, packed: 0, size: 0 },
      after: descriptor(0, 2, 0),
    },
    { name: 'demo/l', body: 'a', mode: 0o120777 },
  ],
  { comment: 'hello', before: zip64End },
)

// What the tools make of `seq 1 400`: real entropy coding.
const numbersXz = Buffer.from(
  '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4AXTASpdABiCgo8iTvimVffwmaUlDZBFkVpRtJvKrNwFMuyFUp+xSG3v3OhLuWG64JxTf5jIqVQO/D0q0wbXZkQ9VmSmzT3Xxx9E9BjfAgs/4sbGe+Hnf3lEHHm3Qq5luBu1DoThmoIGIzlaf3KqQ/qlmh+SwL5FcXlK1ZPGkAo5rZxlhyq2GjjH4ZMXytA+CeqwUvAQYCbAXl8QkQ25eXh9l0Jg0KY4d+Ej6LsoT4hSLXVYJj9m/eKc69OvYdk1ev/7YrE8fJMc8mS4TRyFKrFcAAY2AUrrvAVI71xotTxxgZ4sbORnBs+FKnUJGYy8F0QNzTxpxjbEnpzS7js1Ej6TUpedkeFNVjFeyuWWgq9ADIWjSVbIkWpANfkU5FUtUTUkUoSAFyAtXAOMwa3czwAAAACIFdwwdc985gABxgLUCwAAO7tH27HEZ/sCAAAAAARZWg==',
  'base64',
)
const numbersZst = Buffer.from(
  'KLUv/QRodRMASl2kCQugxQ1k22RPVe8eApYAlgCWABtwh+3apu3Zlu3Y7ja3tw22A9gFNoE9YAvYAXbBJtgDG4AdwhWm8IQlHOGGGV4YhENdNdVTSx11a9arQR3oookeWuigS5MeDegw10zzzDLH3JnzZjAHuWSSRxY55MqUJwM5xBVTPLHEETdmvBjEoVenPl169Hb2ddADL058uPDg5eTjgIddm/Zs2bG7ubfBDtf0LMedL+Md5/jGwXgAvAAnwAdwATwAL+AEfIADwEPYFTaFPWFL2BF2w2bYCxuEHWpXbao9taV21G5t1l5tUDvQLtpEe2gL7aBd2qQ92oB2mF2zafbMltkxu7M5e7PB7CC7ZJPskS2yQ3ZlU/ZkA9khdsWm2BNbYkfsxmbsxQaxQ3d1U/d0S3d0t5vd6wbdgbu4iXu4hTu4y03uMQT6gC6gB+gFnaAPdAB6CLwCp8AncAk8Am/gDHyBg8BD8SpOxae4FI/iLc7iKw6KB+JFnIgPcSEexEucxEccEA/DazgNn+EyPIZ3OIdvOBgehJdwEj7CRXgIr3AKn3AgPASv4BR8gkvwCN7gDL7gIHgor3Iqn3Ipj/KWs3zloDyQFzmRD7mQB3nJST5yQB7Ga5zGZ1zGIwMQh9ArdAp9QpfQI/SGztAXOgg9VK/qVH2qS/Wo3uqsvuqgeqBe1In6UBfqQb3USX3UAfUwvabT9Jku02N6p3P6poPpQXpJJ+kjXaSH9Eqn9EkH0kP0ik7RJ7pEj+iNzuiLDqKH9mqn9mmX9mhvO9vXDtoDe7ET+7ALe7CXnexjB+xhvdZpfdZlPda7zvWtg/UAeoEeADugOAg=',
  'base64',
)

type Mutation = (bytes: Buffer) => Buffer
const at = (bytes: Buffer, where: number) => where % Math.max(1, bytes.length)
const place = fc.nat({ max: 1_000_000 })
const telling = fc.constantFrom(
  ...[
    '\0',
    '/',
    '..',
    '../',
    '\\',
    'PK\x05\x06',
    'PK\x01\x02',
    'PK\x03\x04',
    '0',
    '7',
    '\xff\xff\xff\xff',
    '\0\0\0\0',
    '\x80',
    '2',
    '1',
    'x',
    'L',
    '\x1f\x8b\x08',
  ],
)

/** One change: a byte, a telling text, a cut, a stretch taken out, doubled or moved. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([where, value]): Mutation =>
      bytes =>
        overwritten(bytes, where, Buffer.from([value])),
  ),
  fc.tuple(place, telling).map(
    ([where, text]): Mutation =>
      bytes =>
        overwritten(bytes, where, Buffer.from(text, 'latin1')),
  ),
  place.map(
    (where): Mutation =>
      bytes =>
        bytes.subarray(0, at(bytes, where)),
  ),
  fc.tuple(place, fc.nat(600)).map(
    ([where, length]): Mutation =>
      bytes =>
        spliced(bytes, where, { length, insert: Buffer.alloc(0) }),
  ),
  fc.tuple(place, fc.nat(600), place).map(([where, length, from]): Mutation => bytes => {
    const start = at(bytes, from)
    return spliced(bytes, where, { length: 0, insert: bytes.subarray(start, start + length) })
  }),
)

function overwritten(bytes: Buffer, where: number, by: Uint8Array): Buffer {
  const copy = Buffer.from(bytes)
  copy.set(by.subarray(0, copy.length - at(copy, where)), at(copy, where))
  return copy
}

function spliced(
  bytes: Buffer,
  where: number,
  { length, insert }: { length: number; insert: Uint8Array },
): Buffer {
  const start = at(bytes, where)
  return Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + length)])
}

/** Most changes to a tar die at a checksum; this gives every header block a right one, so that the rest is looked at. */
function withChecksums(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (let start = 0; start + 512 <= copy.length; start += 512) {
    const block = copy.subarray(start, start + 512)
    if (block.toString('latin1', 257, 262) !== 'ustar') continue
    block.write('        ', 148, 'latin1')
    const sum = block.reduce((total, byte) => total + byte, 0)
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  }
  return copy
}

interface Target {
  readonly name: string
  readonly seedBytes: Buffer
  readonly wrap?: (bytes: Buffer) => Buffer
}

test.each<Target>([
  { name: 'a.tar', seedBytes: plain },
  { name: 'checksums.tar', seedBytes: plain, wrap: withChecksums },
  { name: 'inside.tar.gz', seedBytes: plain, wrap: bytes => gzipSync(withChecksums(bytes), { level: 1 }) },
  { name: 'a.tar.gz', seedBytes: gzipSync(plain) },
  { name: 'a.tar.xz', seedBytes: xz(plain) },
  { name: 'a.tar.zst', seedBytes: zstd(plain) },
  { name: 'numbers.xz', seedBytes: numbersXz },
  { name: 'numbers.zst', seedBytes: numbersZst },
  { name: 'a.zip', seedBytes: zipped },
  { name: 'a', seedBytes: zipped },
])(
  'whatever is done to $name ends in findings or in a safe archive',
  async ({ name, seedBytes, wrap = bytes => bytes }) => {
    const verdicts = { opened: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 0, maxLength: 4 }), async changes => {
        const bytes = wrap(changes.reduce((before, change) => change(before), seedBytes))
        const { archive, findings } = await open(bytes, { name, profile: 'upstream' })
        expect((archive === undefined) === findings.length > 0).toBe(true)
        expect(findings.every(({ code }) => code.startsWith('E_ARCHIVE_'))).toBe(true)
        verdicts[archive === undefined ? 'refused' : 'opened']++
        if (archive === undefined) return
        const steps = planExtraction(archive)
        expect(findUnsafeSteps(steps)).toEqual([])
        const sizes = steps.map(step => (step.kind === 'file' ? step.bytes.length : 0))
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(testLimits.fileBytes)
      }),
      { numRuns, seed },
    )
    // A test that only ever sees one of the two shows nothing.
    expect(Math.min(verdicts.opened, verdicts.refused)).toBeGreaterThan(0)
  },
)
