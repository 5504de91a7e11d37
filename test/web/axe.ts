/** axe-core on a page as it stands. Its script is evaluated from outside, so the page's own policy stays as it is. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is wrong, one line for each place; WCAG 2.1 A and AA, and the rules that axe calls best practice. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source)
  const results = (await page.evaluate('axe.run()')) as AxeResults
  if (results.passes.length === 0) throw new Error('axe looked at nothing.')
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  )
}
