// Written by .github/scripts/generate.ts from actions/update-index/command.ts
import { runAction } from './index.js'

await runAction('update-index')
