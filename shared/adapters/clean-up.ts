import { rmSync } from 'node:fs'

const pending = new Set<string>()
let listening = false

// 128 + the signal's number, as shells say it. A runner that cancels a job sends SIGINT, then SIGTERM.
const statusOf = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * From now on a signal ends the process with status 129, 130 or 143 after what is pending is removed. Synchronous work
 * under way comes to its end first: a signal cannot stop a writer between two steps.
 */
export function endTidily(): void {
  if (listening) return
  listening = true
  process.on('exit', removePending)
  for (const [signal, status] of Object.entries(statusOf)) process.on(signal, () => process.exit(status))
}

/** Removes a path, with all that is in it, when the process ends before the returned function is called. */
export function removeAtExit(path: string): () => void {
  endTidily()
  pending.add(path)
  return () => {
    pending.delete(path)
  }
}

function removePending(): void {
  for (const path of pending) {
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // The process is ending and others may still be removed.
    }
  }
}
