// Written by .github/scripts/generate.ts from actions/verify/command.ts
import { runAction } from './index.js'

await runAction('verify')
