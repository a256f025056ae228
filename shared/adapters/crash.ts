/**
 * Rejects when an error reaches nobody, or when nothing is left to do while the caller still waits. Both are
 * bugs, and both would otherwise end the process without a word in the form that was asked for.
 */
export function crash(): Promise<never> {
  return new Promise((_, reject) => {
    process.on('uncaughtException', reject)
    process.on('unhandledRejection', reject)
    process.on('beforeExit', () => {
      reject(new Error('everything came to an end without a result'))
    })
  })
}
