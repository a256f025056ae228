// Written by .github/scripts/generate.ts from actions/precheck/command.ts
import { runAction } from './index.js'

await runAction('precheck')
