import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, test } from '@jest/globals'

/** What a real PyYAML makes of a manifest: the canonical bytes, or the error it raises. */
export interface PythonAnswer {
  readonly manifest: Uint8Array
  readonly canonical?: Uint8Array
  readonly error?: string
}

/** A value for PyYAML to write: a text as it is, a scalar by its YAML text, a list or a dict. */
export type TypedValue =
  | readonly ['str' | 'scalar', string]
  | readonly ['list', readonly TypedValue[]]
  | readonly ['dict', readonly (readonly [TypedValue, TypedValue])[]]

/** A Python process with PyYAML that answers questions in the order in which they are asked. */
export interface PythonYaml {
  readonly version: string
  canonical(manifest: Uint8Array | string): Promise<PythonAnswer>
  /** Writes the value in a style, then answers for what it wrote. */
  dump(value: TypedValue, options: Readonly<Record<string, unknown>>): Promise<PythonAnswer>
  /** What is in a manifest that a stricter reader may refuse. */
  traits(manifest: Uint8Array | string): Promise<readonly string[]>
  stop(): void
}

/** Whether `python3` with PyYAML is on this machine. */
function hasPythonYaml(): boolean {
  return spawnSync('python3', ['-c', 'import yaml'], { stdio: 'ignore' }).status === 0
}

/** A suite that asks a real PyYAML; without one it is shown as skipped, never silently left out. */
export function describePython(name: string, body: () => void): void {
  if (hasPythonYaml()) describe(name, body)
  else {
    describe.skip(`${name} (no python3 with PyYAML here)`, () => {
      test.todo('needs python3 with PyYAML')
    })
  }
}

/** Starts Python; one process serves a whole test file. */
export async function startPythonYaml(): Promise<PythonYaml> {
  const script = fileURLToPath(new URL('python_yaml.py', import.meta.url))
  const python = spawn('python3', [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const read = async (): Promise<Answer> => {
    const line = await lines.next()
    if (line.done === true) throw new Error('Python ended before it answered')
    return JSON.parse(line.value) as Answer
  }
  const { version = 'unknown' } = await read()
  const ask = async (question: object): Promise<Answer> => {
    python.stdin.write(`${JSON.stringify(question)}\n`)
    const answer = await read()
    if (answer.broken !== undefined) throw new Error(`Python: ${answer.broken}`)
    return answer
  }
  return {
    version,
    canonical: async manifest => answerOf(await ask({ ask: 'canonical', manifest: base64(manifest) })),
    dump: async (value, options) => answerOf(await ask({ ask: 'dump', value, options })),
    traits: async manifest => (await ask({ ask: 'traits', manifest: base64(manifest) })).traits ?? [],
    stop: () => {
      python.stdin.end()
    },
  }
}

interface Answer {
  readonly version?: string
  readonly manifest?: string
  readonly canonical?: string
  readonly error?: string
  readonly traits?: readonly string[]
  readonly broken?: string
}

function answerOf({ manifest = '', canonical, error }: Answer): PythonAnswer {
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))
  return {
    manifest: bytes(manifest),
    ...(canonical === undefined ? {} : { canonical: bytes(canonical) }),
    ...(error === undefined ? {} : { error }),
  }
}

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')
