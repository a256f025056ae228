import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { runnerCommands, type RunnerCommand } from './runner-log.ts'
import { parseRunnerFile } from './runner-files.ts'
import { runNode, type ProcessOptions, type ProcessResult } from './run-process.ts'

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly eventName?: string
  readonly event?: object
  readonly repository?: string
  /** The folder that the repository is checked out to; without it an empty one. */
  readonly workspace?: string
  /** Further variables, or others in place of the runner's; an empty text removes one. */
  readonly env?: Readonly<Record<string, string>>
  readonly watch?: ProcessOptions['watch']
  readonly timeoutSeconds?: number
  readonly node?: string
}

export interface ActionResult extends ProcessResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Errors, warnings and notices, in the order printed. */
  readonly annotations: readonly RunnerCommand[]
  readonly masks: readonly string[]
  /** Everything that the runner would obey, annotations and masks included. */
  readonly commands: readonly RunnerCommand[]
  /**
   * Standard output and error without the lines that set a mask, and with `***` in place of what is masked.
   */
  readonly log: string
  /** What stands in the files for variables and PATH: nothing, ever (T10). */
  readonly variables: string
}

/**
 * Runs the stub of an action as the runner does: inputs with the defaults of action.yml as variables, an
 * event, fresh files for outputs and summary, and nothing else in the environment.
 */
export async function runAction(stub: string, options: ActionOptions = {}): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'modreg-runner-'))
  try {
    const files = makeFiles(folder, options.event ?? {})
    const workspace = options.workspace ?? join(folder, 'work')
    mkdirSync(workspace, { recursive: true })
    const env: Record<string, string> = {
      ...runnerVariables(folder, workspace, options),
      ...files,
      ...inputVariables(stub, options),
      ...options.env,
    }
    for (const [name, value] of Object.entries(options.env ?? {}))
      if (value === '') Reflect.deleteProperty(env, name)
    const { watch, timeoutSeconds, node } = options
    return resultOf(await runNode([stub], { cwd: workspace, env, watch, timeoutSeconds, node }), files)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Files = ReturnType<typeof makeFiles>

function makeFiles(folder: string, event: object) {
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'temp'))
  return {
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
  }
}

function runnerVariables(folder: string, workspace: string, options: ActionOptions): Record<string, string> {
  const { eventName = 'push', repository = 'acme/registry' } = options
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: join(folder, 'temp'),
  }
}

// The runner sets every declared input, an absent one to its default or to nothing, and does not enforce
// `required`.
function inputVariables(stub: string, { inputs = {} }: ActionOptions): Record<string, string> {
  const texts = { ...declaredInputs(stub), ...inputs }
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, text]),
  )
}

interface Definition {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean }>>
}

function declaredInputs(stub: string): Record<string, string> {
  const file = join(dirname(stub), '..', basename(stub, '.js'), 'action.yml')
  if (!existsSync(file)) return {}
  const { inputs = {} } = parse(readFileSync(file, 'utf8')) as Definition
  const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input.default ?? '')] as const)
  // An expression is evaluated before the step; nothing here can.
  return Object.fromEntries(defaults.map(([name, text]) => [name, text.startsWith('${{') ? '' : text]))
}

function resultOf(result: ProcessResult, files: Files): ActionResult {
  const read = (path: string) => readFileSync(path, 'utf8')
  const commands = [...runnerCommands(result.stdout), ...runnerCommands(result.stderr)]
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)
  return {
    ...result,
    outputs: parseRunnerFile(read(files.GITHUB_OUTPUT)),
    summary: read(files.GITHUB_STEP_SUMMARY),
    annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
    masks,
    commands,
    log: masked(`${result.stdout}${result.stderr}`, masks),
    variables: read(files.GITHUB_ENV) + read(files.GITHUB_PATH) + read(files.GITHUB_STATE),
  }
}

function masked(output: string, masks: readonly string[]): string {
  const lines = output.split('\n').filter(line => !line.startsWith('::add-mask::'))
  const texts = masks.flatMap(mask => [mask, ...mask.split(/[\r\n]+/)]).filter(text => text.trim() !== '')
  return texts.reduce((log, text) => log.replaceAll(text, '***'), lines.join('\n'))
}
