// Written by .github/scripts/generate.ts from actions/detect-changed-bundles/command.ts
import { runAction } from './index.js'

await runAction('detect-changed-bundles')
