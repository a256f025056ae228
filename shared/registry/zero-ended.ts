import { refuse } from '../command/refusal.ts'

/** The parts of what git prints with `-z`, each ended by a zero byte. */
export function* splitAtZeros(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0, start)
    if (end < 0) throw refuse('E_GIT', 'git stopped in the middle of a list')
    yield bytes.subarray(start, end)
    start = end + 1
  }
}
