import type { Directory } from './directory.ts'
import { type Found, find } from './find.ts'
import { mergeFindings } from './merge.ts'
import { choosePlaceholders } from './placeholders.ts'
import { replaceAll, toBefore } from './replacing.ts'

/** None of the texts that we have needs more than three. */
const mostReadings = 4

/**
 * What names around it kept in place may look like a name itself once they are gone: “Polen” after a year. It goes too,
 * so that a text that was anonymised stays as it is when it is read again.
 */
export function findSettled(text: string, directory: Directory): Found {
  let { reading, findings } = find(text, directory)
  for (let readings = 1; readings < mostReadings && findings.length > 0; readings++) {
    const placeholders = choosePlaceholders(reading, findings)
    const replacements = findings.map((one, at) => ({ ...one, by: placeholders[at] ?? '[…]' }))
    const again = find(replaceAll(text, replacements), directory).findings
    if (again.length === 0) break
    findings = mergeFindings([...findings, ...toBefore(replacements, again, text.length)])
  }
  return { reading, findings }
}
