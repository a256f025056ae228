import { exitStatusOf } from '../model/codes/code.ts'

let lost = false

/**
 * Takes care of a reader that goes away. `modreg … | head` is no failure: work goes on to its end and its
 * exit status says how it went. Output that is lost for another reason, such as a full disk, fails the run.
 */
export function guardStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      lost ||= error.code !== 'EPIPE'
    })
  }
}

/** Writes to standard output. */
export function writeOut(text: string): void {
  process.stdout.write(text)
}

/** Writes to standard error. */
export function writeError(text: string): void {
  process.stderr.write(text)
}

/**
 * Ends the process once everything written has left it; a stray timer or socket keeps no workflow waiting.
 */
export async function endProcess(status: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(drained))
  process.exit(lost ? Math.max(status, exitStatusOf.io) : status)
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => {
    stream.write('', () => {
      resolve()
    })
  })
}
