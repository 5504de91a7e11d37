/** What many share stays one whole: nobody slips out of it, and all of it closes, changes and comes back together. */
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import { instantOn } from '../../bot/clock.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { pressAndSend, record, useWorld, withdraw, world } from './given.ts'

useWorld()

const gijs = () => world.as('Gijs', 'OOGO')
const bram = () => world.as('Bram', 'OOGO')
const hanneke = () => world.as('Hanneke', 'OOGO')
const organisationOf = (name: string): string => must(world.members[name], name).organisation
const find = async (id: string): Promise<Agreement> =>
  must(await world.storage.agreements.find(world.network, id), 'agreement')
const refused = (reply: Reply): string => JSON.stringify(reply.kind === 'invalid' ? problemsIn(reply) : cardIn(reply))
const undo = async (id: string) => hanneke().press('agreement.undo', { item: id, version: (await find(id)).version })

/** Shared by the organisations of Anna and of Bram. */
const share = async () => {
  const { id: parent } = await record('Convenant tekenen @Bram')
  const values = { whole: 'none', organisations: ['Anna', 'Bram'].map(organisationOf), term: 'uiterlijk 30 april' }
  await pressAndSend(gijs(), 'agreement.share', { item: parent }, values)
  return { parent, ofAnna: `${parent}~${organisationOf('Anna')}`, ofBram: `${parent}~${organisationOf('Bram')}` }
}

const correct = async (id: string, values: object) =>
  gijs().submit(formIn(await gijs().press('agreement.correct', { item: id })), { ...values })

const other = async () => {
  await world.as('Anna', 'OOGO').submit(formIn(await world.as('Anna', 'OOGO').command('afspraak', 'Iets anders')))
  const { items } = await world.storage.agreements.list(world.network, {}, 50)
  return must(
    items.find(({ title }) => title === 'Iets anders'),
    'other',
  ).id
}

describe('a share', () => {
  it('is not merged and not split, from either side', async () => {
    const { ofBram } = await share()
    const id = await other()
    expect(refused(await gijs().press('agreement.merge', { item: ofBram }))).toContain('deel van één organisatie')
    expect(refused(await gijs().press('agreement.split', { item: ofBram }))).toContain('deel van één organisatie')
    expect(refused(await gijs().press('agreement.merge', { item: id }))).toContain('geen andere open afspraak')
  })

  it('is withdrawn by chair and secretariat alone', async () => {
    const { ofBram } = await share()
    expect(refused(await withdraw(bram(), ofBram))).toContain('voorzitter en het secretariaat')
    expect(await withdraw(gijs(), ofBram)).toMatchObject({ kind: 'done' })
  })

  it('that comes back has the text as it is by then, also what was changed meanwhile', async () => {
    const { parent, ofBram } = await share()
    await pressAndSend(gijs(), 'agreement.take-out', { item: parent }, { organisations: [organisationOf('Bram')] })
    await world.storage.agreements.change(world.network, ofBram, (item) => ({ ...item, mergedInto: parent }))
    await correct(parent, { source: 'Bestuurlijk overleg' })
    await pressAndSend(gijs(), 'agreement.share', { item: parent }, { organisations: [organisationOf('Bram')] })
    expect(await find(ofBram)).toMatchObject({
      state: 'open',
      mergedInto: null,
      details: { source: 'Bestuurlijk overleg' },
    })
  })

  it('is reopened under an open agreement only', async () => {
    const { parent, ofBram } = await share()
    await bram().press('agreement.report-done', { item: ofBram })
    await gijs().press('agreement.close-shared', { item: parent })
    expect(refused(await bram().press('agreement.reopen', { item: ofBram }))).toContain('deel van afspraak 1')
    expect(refused(await pressAndSend(gijs(), 'agreement.send-back', { item: ofBram }, { text: 'Nee.' }))).toContain(
      'deel van afspraak 1',
    )
    expect(refused(await undo(ofBram))).toContain('deel van afspraak 1')
    expect(await find(ofBram)).toMatchObject({ state: 'reported_done' })
  })
})

describe('the text of many', () => {
  it('is withdrawn by chair and secretariat alone, and leaves what is done', async () => {
    const { parent, ofAnna, ofBram } = await share()
    await bram().press('agreement.report-done', { item: ofBram })
    expect(refused(await withdraw(bram(), parent))).toContain('voorzitter en het secretariaat')
    await withdraw(gijs(), parent)
    expect(await find(ofAnna)).toMatchObject({ state: 'withdrawn' })
    expect(await find(ofBram)).toMatchObject({ state: 'reported_done' })
  })

  it('is not reopened without its shares: undoing brings back all that went with it', async () => {
    const { parent, ofAnna } = await share()
    await withdraw(gijs(), parent)
    expect(refused(await gijs().press('agreement.reopen', { item: parent }))).toContain('Ongedaan maken')
    expect(refused(await gijs().press('agreement.reopen', { item: ofAnna }))).toContain('deel van afspraak 1')
    await undo(parent)
    expect((await find(parent)).state).toBe('open')
    expect((await find(ofAnna)).state).toBe('open')
  })

  it('closes what an organisation still had open, says so, and reminds of nothing any more', async () => {
    const { parent, ofAnna, ofBram } = await share()
    await gijs().press('agreement.report-done', { item: ofBram })
    const closed = await gijs().press('agreement.close-shared', { item: parent })
    expect(closed).toMatchObject({ said: expect.stringContaining('1 organisatie die nog niet klaar was') })
    expect((await find(ofAnna)).state).toBe('withdrawn')
    const owed = async () => (await world.storage.outbox.counts()).owed
    const before = await owed()
    world.now = instantOn('2027-04-30', 10)
    await world.app.wake()
    expect(await owed()).toBe(before)
    await undo(parent)
    expect((await find(ofAnna)).state).toBe('open')
  })

  it('that was closed with shares left open reminds of none of them', async () => {
    const { parent } = await share()
    await world.storage.agreements.change(world.network, parent, (item) => ({ ...item, state: 'done' }))
    const before = (await world.storage.outbox.counts()).owed
    world.now = instantOn('2027-04-30', 10)
    await world.app.wake()
    expect((await world.storage.outbox.counts()).owed).toBe(before)
  })

  it('takes its shares along in everything that they have from it; what is their own stays', async () => {
    const { parent, ofAnna, ofBram } = await share()
    await correct(ofAnna, { source: 'Eigen besluit' })
    await correct(parent, { theme: 'Thuiszitters', source: 'Regiobijeenkomst', goals: 'Elk kind op school' })
    const { theme } = (await find(parent)).details
    expect(theme).not.toBeNull()
    expect((await find(ofBram)).details).toMatchObject({
      theme,
      source: 'Regiobijeenkomst',
      goals: ['Elk kind op school'],
    })
    expect((await find(ofAnna)).details).toMatchObject({ theme, source: 'Eigen besluit' })
  })

  it('is corrected with its shares in one change, after which the sharing can still be undone', async () => {
    const { parent, ofAnna, ofBram } = await share()
    await correct(parent, { title: 'Convenant ondertekenen' })
    expect((await find(ofAnna)).title).toBe('Convenant ondertekenen')
    await pressAndSend(bram(), 'agreement.give-progress', { item: ofBram }, { progress: 'Bij de wethouder.' })
    expect(refused(await undo(parent))).toContain('raakte ook afspraak')
    await undo(ofBram)
    await undo(parent)
    expect((await find(ofAnna)).title).toBe('Convenant tekenen')
    await undo(parent)
    expect(await find(parent)).toMatchObject({ isShared: false, state: 'open' })
    expect((await find(ofAnna)).state).toBe('withdrawn')
  })
})
