import { readFile, writeFile } from 'node:fs/promises'

/**
 * Puts what a script found into a page, between the comments that name the script.
 *
 * @throws {Error} when the page has no such place
 */
export const fillIn = async (page: URL, script: string, found: string): Promise<void> => {
  const [begin, end] = [`<!-- node ${script} -->`, `<!-- end of ${script} -->`]
  const text = await readFile(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page.pathname} has no place for what ${script} finds.`)
  await writeFile(page, `${text.slice(0, from)}${begin}\n${found}\n${text.slice(to)}`)
}
