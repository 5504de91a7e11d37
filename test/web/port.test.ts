/** The page as a platform of the outbox, and what its listeners hear, also of another replica. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Posting } from '../../bot/chat/port.ts'
import { createPort } from '../../bot/web/port.ts'
import { createWakeUp } from '../../bot/web/wake-up.ts'
import { card, paragraph } from '../../cards/card.ts'
import { nl } from '../../cards/words/nl.ts'
import { openStorage, type Storage } from '../../storage/open.ts'

let folder: string
let here: Storage
let there: Storage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-port-'))
  const url = `sqlite:${folder}/schakel.db`
  here = await openStorage(url)
  there = await openStorage(url)
})

afterAll(async () => {
  await here?.close()
  await there?.close()
  await rm(folder, { recursive: true, force: true })
})

const clock = { now: () => 1_770_000_000_000 }
const portOf = (storage: Storage) => createPort(storage.page, clock)

const posting = (key: string, said: string): Posting => ({
  key,
  card: card(said, paragraph(said)),
  words: nl,
})

const at = (conversation: string) => ({ surface: 'web', space: 'network', conversation }) as const

const summaries = async (conversation: string) =>
  (await here.page.messages('network', conversation, 10)).map(({ card }) => JSON.parse(card).fallbackText)

describe('a message on the page', () => {
  it('stands once, however often it is posted', async () => {
    const port = portOf(here)
    const first = await port.post(at('once'), posting('once:1', 'Een'))
    expect(await port.post(at('once'), posting('once:1', 'Een'))).toBe(first)
    expect(await summaries('once')).toEqual(['Een'])
  })

  it('that was in doubt is found back, also by another replica', async () => {
    const id = await portOf(here).post(at('doubt'), posting('doubt:1', 'Een'))
    expect(await portOf(there).find?.(at('doubt'), 'doubt:1', 0)).toBe(id)
    expect(await portOf(there).find?.(at('doubt'), 'doubt:2', 0)).toBeNull()
  })

  it('shows a newer state in its old place', async () => {
    const port = portOf(here)
    const first = await port.post(at('place'), posting('place:1', 'Een'))
    await port.post(at('place'), posting('place:2', 'Twee'))
    await port.replace(at('place'), first, posting('place:1', 'Een, gewijzigd'))
    expect(await summaries('place')).toEqual(['Een, gewijzigd', 'Twee'])
  })
})

describe('whoever listens', () => {
  const faults: unknown[] = []
  const never = 60_000

  it('is woken by a post of this process', async () => {
    const wakeUp = createWakeUp(here.page, (error) => faults.push(error))
    const woken = wakeUp.wait(wakeUp.count(), never)
    await portOf(here).post(at('wake'), posting('wake:1', 'Een'))
    await woken
    wakeUp.stop()
  })

  it('is woken by a post of another replica', async () => {
    const wakeUp = createWakeUp(here.page, (error) => faults.push(error))
    const before = await here.page.lastSeq()
    await portOf(there).post(at('wake'), posting('wake:2', 'Twee'))
    while ((await here.page.since('network', ['wake'], before)).length === 0) await wakeUp.wait(wakeUp.count(), never)
    wakeUp.stop()
  })

  it('misses nothing that comes while they are looking', async () => {
    const wakeUp = createWakeUp(here.page, (error) => faults.push(error))
    const before = wakeUp.count()
    wakeUp.ring()
    await wakeUp.wait(before, never)
    wakeUp.stop()
  })

  it('is let go when the surface stops', async () => {
    const wakeUp = createWakeUp(here.page, (error) => faults.push(error))
    const waiting = wakeUp.wait(wakeUp.count(), never)
    wakeUp.stop()
    await waiting
    expect(faults).toEqual([])
  })
})
