/** What a deputy reads on our page while somebody is away, and what somebody who left reads there: nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Message, NewsJson, PageStart } from '../../bot/web/page-data.ts'
import { formIn, must } from '../world.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import { ask } from './driver/raw.ts'
import { openStream } from './driver/stream.ts'

let members: MembersPage
const days = { fromOn: '2026-11-23', untilOn: '2026-12-04' }

beforeAll(async () => {
  members = await startMembersPage()
})

afterAll(async () => {
  await members?.stop()
  expect(members.world.faults).toEqual([])
})

const idOf = (name: string): string => must(members.world.members[name], name).id
const bodyOf = (name: string): string => must(members.world.bodies[name], name).id

const signIn = async (name: string): Promise<string> => {
  const headers = { origin: members.address, 'content-type': 'application/json' }
  const body = JSON.stringify({ code: await members.signInCode(name) })
  const answer = await ask(members.address, { path: '/aanmelden', headers, body })
  return must(answer.headers['set-cookie']?.[0]?.split(';')[0], 'cookie')
}

const channelsOf = async (cookie: string): Promise<readonly string[]> => {
  const start: PageStart = JSON.parse((await ask(members.address, { path: '/page/start', headers: { cookie } })).text)
  return must(start.you, 'you').channels.map(({ name }) => name)
}

const messagesIn = (cookie: string, channel: string) =>
  ask(members.address, { path: `/page/messages?channel=${encodeURIComponent(channel)}`, headers: { cookie } })

describe('on our page', () => {
  it('a deputy sees the bodies of whom they stand in for, in those days only', async () => {
    const { storage, network } = members.world
    const femke = await signIn('Femke')
    expect(await channelsOf(femke)).toEqual(['Beleidsgroep', 'Schakel (alleen u)'])
    await storage.network.saveAbsence({ network, member: idOf('Anna'), deputy: idOf('Femke'), ...days })
    expect(await channelsOf(femke)).toEqual(['Beleidsgroep', 'OOGO', 'Stuurgroep', 'Schakel (alleen u)'])
    expect((await messagesIn(femke, bodyOf('OOGO'))).status).toBe(200)
    const now = members.world.now
    members.world.now = instantOn('2026-12-05', 9)
    expect((await messagesIn(femke, bodyOf('OOGO'))).status).toBe(404)
    members.world.now = now
    await storage.network.removeAbsence(network, idOf('Anna'))
  })

  it('a deputy is told in the conversation that only they see', async () => {
    const gijs = await signIn('Gijs')
    const stream = await openStream(members.address, await members.world.storage.page.lastSeq(), { cookie: gijs })
    await stream.next()
    const bram = members.world.as('Bram')
    const form = formIn(await bram.command('netwerk', 'afwezig'))
    await bram.submit(form, { until: '4 december', deputy: idOf('Gijs') })
    const heard: NewsJson = JSON.parse(must(await stream.next(), 'news').data)
    expect(heard.messages.map(({ channel }) => channel)).toEqual([`@${idOf('Gijs')}`])
    stream.close()
    const told: readonly Message[] = JSON.parse((await messagesIn(gijs, `@${idOf('Gijs')}`)).text)
    expect(JSON.stringify(told)).toContain('Gijs Oosterbaan is plaatsvervanger')
    for (const name of ['Anna', 'Hanneke'])
      expect((await messagesIn(await signIn(name), `@${idOf('Gijs')}`)).status).toBe(404)
  })

  it('nobody sees the conversations of others in their list, not even the secretariat', async () => {
    const bodies = Object.keys(members.world.bodies)
    expect(await channelsOf(await signIn('Hanneke'))).toEqual([...bodies.toSorted(), 'Schakel (alleen u)'])
  })

  it('whoever left is signed out in the windows that stand open, and gets no more in', async () => {
    const anna = members.world.as('Anna', 'OOGO')
    await anna.submit(formIn(await anna.command('afspraak', 'Notitie schrijven @Bram')))
    const code = await members.signInCode('Bram')
    const cookie = await signIn('Bram')
    const stream = await openStream(members.address, 0, { cookie })
    await stream.next()
    const hanneke = members.world.as('Hanneke')
    await hanneke.submit(formIn(await hanneke.press('member.leave', { member: idOf('Bram') })))
    const events: string[] = []
    for (let heard = await stream.next(); heard; heard = await stream.next()) events.push(heard.event)
    expect(events.at(-1)).toBe('signed-out')
    expect((await messagesIn(cookie, bodyOf('OOGO'))).status).toBe(401)
    const headers = { origin: members.address, 'content-type': 'application/json' }
    const again = await ask(members.address, { path: '/aanmelden', headers, body: JSON.stringify({ code }) })
    expect(again.status).toBe(403)
  })
})
