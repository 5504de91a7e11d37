/** What is kept of a member, as a file from their own page. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../world.ts'
import { openBrowser } from './driver/browser.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import { ask } from './driver/raw.ts'

let members: MembersPage

beforeAll(async () => {
  members = await startMembersPage()
})

afterAll(() => members?.stop())

const signIn = async (name: string): Promise<string> => {
  const body = JSON.stringify({ code: await members.signInCode(name) })
  const headers = { origin: members.address, 'content-type': 'application/json' }
  const answer = await ask(members.address, { path: '/aanmelden', headers, body })
  return must(answer.headers['set-cookie']?.[0]?.split(';')[0], 'cookie')
}

const askFile = (cookie?: string) => ask(members.address, { path: '/page/inzage.json', headers: { cookie } })

describe('the file of what is kept', () => {
  it('is the own member’s, kept by nobody on the way', async () => {
    const answer = await askFile(await signIn('Bram'))
    expect(answer.status).toBe(200)
    expect(answer.headers['content-disposition']).toBe('attachment; filename="schakel-inzage-2026-11-23.json"')
    expect(answer.headers['cache-control']).toBe('no-store')
    const kept = JSON.parse(answer.text)
    expect(kept.member).toMatchObject({ id: members.world.members.Bram?.id, name: 'Bram Tolsma' })
    expect(kept.sections.length).toBeGreaterThan(2)
    expect(answer.text).not.toContain('Femke')
  })

  it('is told to nobody who is not signed in', async () => {
    for (const cookie of [undefined, 'schakel=guessed']) expect((await askFile(cookie)).status).toBe(401)
  })

  it('is told no more to somebody who has left', async () => {
    const cookie = await signIn('Femke')
    const code = await members.signInCode('Femke')
    const femke = must(members.world.members.Femke, 'Femke')
    await members.world.storage.network.saveMember({ ...femke, leftOn: '2026-11-20' })
    expect((await askFile(cookie)).status).toBe(401)
    const headers = { origin: members.address, 'content-type': 'application/json' }
    const body = JSON.stringify({ code })
    expect((await ask(members.address, { path: '/aanmelden', headers, body })).status).toBe(403)
  })

  it('is saved by a button on the page', async () => {
    const browser = await openBrowser()
    const anna = await browser.signIn(await members.linkFor('Anna'))
    const download = anna.page.waitForEvent('download')
    await anna.page.getByRole('button', { name: 'Mijn gegevens' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('schakel-inzage.json')
    expect(await readFile(await saved.path(), 'utf8')).toContain('Anna Wiegersma')
    await anna.page.locator('.note', { hasText: 'Uw gegevens staan in schakel-inzage.json' }).waitFor()
    await anna.close()
    await browser.close()
  })
})
