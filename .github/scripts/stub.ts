import { generatedMark } from './generated-mark.ts'

/** What the runner starts for an action: nothing but the one bundle, told which command. */
export function renderActionStub(name: string): string {
  return `// ${generatedMark} actions/${name}/command.ts
import { runAction } from './index.js'

await runAction('${name}')
`
}

/** What a person starts. */
export function renderCliStub(): string {
  return `#!/usr/bin/env node
// ${generatedMark} actions/main.ts
import { runCli } from './index.js'

await runCli(process.argv.slice(2))
`
}
