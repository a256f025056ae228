import { runAction } from '../../../actions/main.ts'
import { probes } from './table.ts'

await runAction('probe', probes)
