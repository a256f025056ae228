#!/usr/bin/env node
// Written by .github/scripts/generate.ts from actions/main.ts
import { runCli } from './index.js'

await runCli(process.argv.slice(2))
