// Written by .github/scripts/generate.ts from actions/sign-on-merge/command.ts
import { runAction } from './index.js'

await runAction('sign-on-merge')
