import { commands } from '../../actions/table.ts'
import { generatedFiles } from './generated-files.ts'
import { writeGenerated } from './write-generated.ts'

for (const line of writeGenerated('.', await generatedFiles(commands))) console.log(line)
