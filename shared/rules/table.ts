import type { Rule } from '../dialects/dialect.ts'
import { fileContents } from './file-contents.ts'
import { fileNames } from './file-names.ts'
import { publishedContent } from './published-content.ts'
import { similarNames } from './similar-names.ts'
import { versionOrder } from './version-order.ts'

/** The rules that hold in every dialect. */
export const rules: readonly Rule[] = [fileNames, fileContents, similarNames, versionOrder, publishedContent]
