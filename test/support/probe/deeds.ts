import { setTimeout as sleep } from 'node:timers/promises'
import { refuse, Refusal } from '../../../shared/command/refusal.ts'
import type { Json, Report } from '../../../shared/command/report.ts'
import { finding } from '../../../shared/model/finding.ts'
import type { Ports } from '../../../shared/ports/ports.ts'

interface Context {
  readonly message: string
  readonly secrets: readonly (string | undefined)[]
  readonly values: { readonly files: readonly string[]; readonly limit: number }
  readonly ports: Ports
}

type Deed = (context: Context) => Promise<Partial<Report>>

/** What a command can do to those who called it. */
export const deeds: Readonly<Record<string, Deed>> = {
  nothing: ({ message, values }) => {
    const seen = JSON.parse(JSON.stringify(values)) as Json
    return Promise.resolve({ outputs: { text: message, list: values.files, values: seen } })
  },
  everything: context => Promise.resolve(everything(context)),
  refuse: ({ message }) => {
    const findings = [...refuse('E_HISTORY', message).findings, ...refuse('E_IO', 'second').findings]
    return Promise.reject(new Refusal(findings))
  },
  throw: ({ message, secrets }) => {
    const cause = new Error('what lies beneath')
    return Promise.reject(new Error(`${message} ${secrets.join('')}`, { cause }))
  },
  'reject-elsewhere': async ({ message }) => {
    setTimeout(() => void Promise.reject(new Error(message)), 10)
    await sleep(10_000)
    return {}
  },
  'never-end': () => new Promise(() => undefined),
  'wait-in-folder': ({ ports }) =>
    ports.files.withTemporaryFolder(async folder => {
      ports.log.info(`waiting in ${folder} for ever`)
      await sleep(60_000)
      return {}
    }),
  'leave-timer': () => {
    setInterval(() => undefined, 1000)
    return Promise.resolve({})
  },
  'huge-output': () => Promise.resolve({ outputs: { text: 'x'.repeat(900_001) } }),
  'undeclared-output': () => Promise.resolve({ outputs: { other: 'x' } }),
  environment: () => Promise.resolve({ outputs: { 'child-keys': Object.keys(process.env) } }),
  event: ({ ports }) => Promise.resolve({ outputs: { text: JSON.stringify(ports.event ?? null) } }),
  'standard-input': ({ ports }) => {
    const text = Buffer.from(ports.environment.standardInput(200_000)).toString()
    return Promise.resolve({ outputs: { text } })
  },
  git: async ({ ports }) => {
    const { stdout } = await ports.git.run('.', ['--version'])
    return { outputs: { text: Buffer.from(stdout).toString() } }
  },
}

function everything({ message, values, ports }: Context): Partial<Report> {
  ports.log.info(message)
  ports.log.debug(`seen only when asked for: ${message}`)
  const at = (line: number) => ({ file: `dir/${message}`, line, column: 2 })
  const errors = Array.from({ length: values.limit }, (_, index) =>
    finding('E_NAME', message, { at: at(index + 1) }),
  )
  return {
    findings: [...errors, finding('W_COMPATIBILITY', message, { hint: message })],
    outputs: { text: message, list: [message] },
    blocks: [
      { kind: 'heading', text: message },
      { kind: 'text', text: message },
      { kind: 'list', items: [message, message] },
      { kind: 'code', text: message },
      { kind: 'table', head: ['a', message], rows: [[message, 'b']] },
    ],
    dialect: 'none',
  }
}
