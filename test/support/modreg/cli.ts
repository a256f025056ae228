import { runCli } from '../../../actions/main.ts'

await runCli(process.argv.slice(2))
