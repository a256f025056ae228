import type { Log } from '../ports/log.ts'
import { logLine } from '../render/log-line.ts'
import { shownLines } from '../render/shown-lines.ts'
import { renderWorkflowCommand } from '../render/workflow-command.ts'

/** A log that also knows what must not be seen, for what is printed on other ways. */
export interface ConsoleLog extends Log {
  /** The same text with `***` in place of everything masked so far. */
  readonly redact: (text: string) => string
}

interface ConsoleOptions {
  /** Whether a workflow runner reads what is written, and obeys the commands in it. */
  readonly inWorkflow: boolean
  /** Whether debugging messages are wanted. */
  readonly verbose: boolean
  /** Takes whole lines, the line end included. */
  readonly write: (text: string) => void
}

/** The log of a process: no line is a command to the runner or acts on a terminal, and no secret is in it. */
export function consoleLog({ inWorkflow, verbose, write }: ConsoleOptions): ConsoleLog {
  const secrets: string[] = []
  const redact = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
  const render = inWorkflow ? logLine : (text: string) => shownLines(text).join('\n')
  const info = (message: string) => {
    write(`${render(redact(message))}\n`)
  }
  return {
    info,
    debug(message) {
      if (verbose) info(`debug: ${message}`)
    },
    mask(secret) {
      // An empty text hides nothing, and `-` only says that the secret comes on standard input.
      if (secret.trim() === '' || secret === '-') return
      // The runner hides the text in other processes' output too, and knows lines only as far as it is told.
      const commands = parts(secret).map(part => `${renderWorkflowCommand('add-mask', part)}\n`)
      if (inWorkflow) write(commands.join(''))
      secrets.push(secret, ...parts(secret).filter(isTelling))
      secrets.sort((left, right) => right.length - left.length)
    },
    redact,
  }
}

// A mask is literal text and logs are read line by line: a secret of several lines is several masks (T06).
function parts(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/).map(line => line.trim())
  return [...new Set([secret, ...lines.filter(line => line !== '')])]
}

// To hide every `}` or the frame of a PEM block would make messages unreadable and hide nothing.
function isTelling(part: string): boolean {
  return part.length >= 4 && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(part)
}
