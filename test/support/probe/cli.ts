import { runCli } from '../../../actions/main.ts'
import { probes } from './table.ts'

await runCli(process.argv.slice(2), probes)
