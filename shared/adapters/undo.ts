import { rmdirSync, rmSync } from 'node:fs'

/** What a change has made so far, to be taken back when the change fails. */
export interface Undo {
  /** A temporary file or folder, with all that is in it. Once it is renamed there is nothing left to remove. */
  made(path: string): void
  /** A folder that others may have begun to use: it is removed only when it is empty. */
  madeFolder(path: string): void
  /** Removes what was made, last first. A step that fails is passed over: the error that led here matters more. */
  takeBack(): void
}

/** Nothing made yet. */
export function beginUndo(): Undo {
  const steps = new Map<string, (path: string) => void>()
  return {
    made: path =>
      void steps.set(path, file => {
        rmSync(file, { recursive: true, force: true })
      }),
    madeFolder: path => void steps.set(path, rmdirSync),
    takeBack: () => {
      for (const [path, step] of [...steps].reverse())
        attempt(() => {
          step(path)
        })
      steps.clear()
    },
  }
}

function attempt(step: () => void): void {
  try {
    step()
  } catch {
    // See `takeBack`.
  }
}
