import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeAtExit } from './clean-up.ts'
import { withPath } from './io-refusal.ts'

/**
 * Runs `use` with a new folder that only its owner can enter, and removes it afterwards: after an error, and when a
 * signal ends the process, too.
 */
export async function withTemporaryFolder<T>(
  parent: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = withPath(parent, 'written', () => realpathSync(mkdtempSync(join(parent, 'modreg-'))))
  const forget = removeAtExit(folder)
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    forget()
  }
  let value: T
  try {
    value = await use(folder)
  } catch (error) {
    try {
      remove()
    } catch {
      // What went wrong first is what the caller must hear of; removal is tried again at the end of the process.
    }
    throw error
  }
  withPath(folder, 'written', remove)
  return value
}
