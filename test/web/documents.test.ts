/** A document over HTTP, as a browser, Excel or a calendar program asks for it: by its link alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardIn, formIn, must } from '../world.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'

let page: MembersPage

beforeAll(async () => {
  page = await startMembersPage()
  const anna = page.world.as('Anna', 'OOGO')
  await anna.submit(formIn(await anna.command('afspraak', 'Zaal regelen <b>nu</b> @Anna uiterlijk 30 april')))
})
afterAll(() => page?.stop())

/** The path of the file, behind whatever address the links name. */
const linkTo = async (file: RegExp) => {
  const said = JSON.stringify(cardIn(await page.world.as('Anna', 'OOGO').press('agreement.hand-out', { filter: '' })))
  const hrefs = [...said.matchAll(/"href":"([^"]+)"/gu)].map(([, href = '']) => new URL(href).pathname)
  return must(
    hrefs.find((href) => file.test(href)),
    String(file),
  )
}
const get = (path: string) => fetch(`${page.address}${path}`)

describe('a document', () => {
  it('is a file with a name, kept by nobody on the way', async () => {
    const response = await get(await linkTo(/\.csv$/u))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="afspraken-.*\.csv"/u)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await response.text()).toContain('Zaal regelen')
  })

  it('is a page that runs nothing and on which a title is text', async () => {
    const response = await get(await linkTo(/\.html$/u))
    expect(response.headers.get('content-security-policy')).not.toContain('script-src')
    expect(response.headers.get('content-disposition')).toMatch(/^inline/u)
    expect(await response.text()).toContain('Zaal regelen &#60;b&#62;nu&#60;/b&#62;')
  })

  it('is in the form that the address ends in, and in no other', async () => {
    const path = await linkTo(/\.csv$/u)
    expect((await get(path.replace(/csv$/u, 'ics'))).headers.get('content-type')).toContain('text/calendar')
    expect((await get(path.replace(/csv$/u, 'exe'))).status).toBe(403)
    expect((await get(path.replace(/[^/]+$/u, 'afspraken'))).status).toBe(403)
  })

  it('says in words that a link opens nothing any more', async () => {
    const response = await get('/documenten/verzonnen/afspraken.csv')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Deze link is verlopen')
  })

  it('is refused under a name that is not ours', async () => {
    const response = await fetch(`${page.address}${await linkTo(/\.csv$/u)}`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(response.status).toBe(403)
  })
})
