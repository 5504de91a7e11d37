/** Who closes, and who opens again. */
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { open, pressAndSend, record, useWorld, withdraw, world } from './given.ts'

useWorld()

const anna = () => world.as('Anna', 'OOGO')
const bram = () => world.as('Bram', 'OOGO')
const gijs = () => world.as('Gijs', 'OOGO')
const refused = (reply: Reply): string => JSON.stringify(reply.kind === 'invalid' ? problemsIn(reply) : cardIn(reply))
const find = async (id: string): Promise<Agreement> =>
  must(await world.storage.agreements.find(world.network, id), 'agreement')
const all = async () =>
  (await world.storage.agreements.list(world.network, {}, 50)).items.toSorted((a, b) => a.number - b.number)
const history = async (id: string) => world.storage.history.of(world.network, { kind: 'agreement', id })
const undo = async (id: string) =>
  world.as('Hanneke', 'OOGO').press('agreement.undo', { item: id, version: (await find(id)).version })

describe('a decision', () => {
  it('is withdrawn by chair and secretariat, and not by whoever typed it', async () => {
    await bram().submit(formIn(await bram().command('besluit', 'De notitie is vastgesteld')))
    const [decision] = await all()
    const { id } = must(decision, 'decision')
    expect(refused(await withdraw(bram(), id))).toContain('voorzitter en het secretariaat')
    expect(await withdraw(gijs(), id)).toMatchObject({ kind: 'done' })
  })
})

describe('reopening', () => {
  it('of what was withdrawn is for chair and secretariat; who reported it done takes that back', async () => {
    const { id } = await record()
    await withdraw(gijs(), id)
    expect(refused(await anna().press('agreement.reopen', { item: id }))).toContain('voorzitter en het secretariaat')
    await gijs().press('agreement.reopen', { item: id })
    await anna().press('agreement.report-done', { item: id })
    expect(await anna().press('agreement.reopen', { item: id })).toMatchObject({ kind: 'done' })
  })

  it('of what was split or went up in another is refused, and says what does it', async () => {
    const { id } = await record()
    await pressAndSend(gijs(), 'agreement.split', { item: id }, { parts: 'Eerst dit\nDan dat' })
    expect(refused(await gijs().press('agreement.reopen', { item: id }))).toContain('Ongedaan maken')
    const [, from, into] = await all()
    await pressAndSend(gijs(), 'agreement.merge', { item: from?.id }, { other: into?.id })
    expect(refused(await gijs().press('agreement.reopen', { item: from?.id }))).toContain('Ongedaan maken')
    const card = await world.app.present(world.network, { kind: 'agreement', id }, 'card', 'nl')
    expect(JSON.stringify(card)).not.toContain('Heropenen')
  })
})

describe('an intention', () => {
  const intend = async () => {
    await anna().submit(await open('Het voornemen om samen op te trekken'))
    return must((await all())[0], 'intention').id
  }
  const become = async (id: string) =>
    formIn(await anna().press('agreement.add-result', { item: id, kind: 'action-item' }))

  it('goes up in what is made of it, points there, and is not made twice', async () => {
    const id = await intend()
    const [first, second] = [await become(id), await become(id)]
    expect(await anna().submit(first, { title: 'Samen optrekken' })).toMatchObject({ kind: 'done' })
    expect(await anna().submit(first, { title: 'Samen optrekken' })).toMatchObject({ kind: 'done' })
    expect(refused(await anna().submit(second, { title: 'Samen optrekken' }))).toContain('gesloten')
    const [intention, action, ...more] = await all()
    expect(more).toEqual([])
    expect(intention).toMatchObject({ state: 'merged', mergedInto: action?.id })
    const card = JSON.stringify(await world.app.present(world.network, { kind: 'agreement', id }, 'card', 'nl'))
    expect(card).toContain('Ging op in afspraak 2')
    expect(card).not.toContain('Hieruit volgde')
    expect(refused(await anna().press('agreement.add-result', { item: id, kind: 'decision' }))).toContain('gesloten')
  })

  it('is back when that is undone, from either, and what was made of it is withdrawn', async () => {
    const id = await intend()
    await anna().submit(await become(id), { title: 'Samen optrekken' })
    const action = must((await all())[1], 'action').id
    await undo(action)
    expect(await find(id)).toMatchObject({ state: 'open', mergedInto: null })
    expect((await find(action)).state).toBe('withdrawn')
  })

  it('stays open when the form was refused', async () => {
    const id = await intend()
    await anna().submit(await become(id), { title: '' })
    expect((await find(id)).state).toBe('open')
  })
})

describe('progress', () => {
  it('of a form that is sent twice is one line; of two forms with the same words two', async () => {
    const { id } = await record()
    const draw = async () => formIn(await anna().press('agreement.give-progress', { item: id }))
    const form = await draw()
    const said = { progress: 'Bijna klaar.' }
    expect(await anna().submit(form, said)).toMatchObject({ kind: 'done' })
    expect(await anna().submit(form, said)).toMatchObject({ kind: 'done' })
    const lines = async () => (await history(id)).filter(({ verb }) => verb === 'agreement.progressed').length
    expect(await lines()).toBe(1)
    await anna().submit(await draw(), said)
    expect(await lines()).toBe(2)
  })
})
