/** The same bytes for the same seed, which no packer makes much smaller. */
export function pseudoRandom(sizeBytes: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(sizeBytes)
  let state = seed
  for (let index = 0; index < sizeBytes; index++) {
    // The generator of Numerical Recipes; its upper bits are the good ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[index] = state >>> 24
  }
  return bytes
}
