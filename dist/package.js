// Written by .github/scripts/generate.ts from actions/package/command.ts
import { runAction } from './index.js'

await runAction('package')
