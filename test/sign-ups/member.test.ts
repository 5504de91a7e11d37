/** What is kept of a member, and what becomes of it when they go. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../cards/words/speak.ts'
import { keptOf, memberAffairsOf } from '../../scripts/affairs.ts'
import { linesOf } from '../network/card-reading.ts'
import { linesTo } from '../reminders/told.ts'
import { cardIn, formIn, must, type World } from '../world.ts'
import { answer, join, memberOf, onChannel, openIntake, openSheet, openTable, wake } from './table.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const sheetNow = async (id: string) => must(await world.storage.signUps.find(world.network, id), 'sheet')
const intakeNow = async (id: string) => must(await world.storage.numberIntakes.find(world.network, id), 'intake')

const letLeave = async (who: string, successor = '') => {
  const form = formIn(await world.as('Hanneke').press('member.leave', { member: memberOf(world, who).id }))
  return linesOf(cardIn(await world.as('Hanneke').submit(form, { successor })))
}

describe('whoever asks what is kept of them', () => {
  it('reads what they signed up for and answered, and what they asked', async () => {
    const sheet = await openSheet(world)
    await join(world, 'Bram', sheet)
    await answer(world, 'Bram', await openIntake(world), '2,5', 'Vooral wiskunde.')
    const kept = JSON.stringify(await keptOf(world.storage)(memberOf(world, 'Bram'), world.now))
    for (const part of ['Aangemeld: Visiesessie', 'Geantwoord: Komt u structureel fte tekort?', 'Vooral wiskunde.'])
      expect(kept).toContain(part)
    const asker = JSON.stringify(await keptOf(world.storage)(memberOf(world, 'Anna'), world.now))
    expect(asker).toContain('Aanmeldlijst van u: Visiesessie')
    expect(asker).toContain('Uw uitvraag: Komt u structureel fte tekort?')
  })
})

describe('whoever leaves', () => {
  it('is signed up no more, and whoever waited has the place and hears of it', async () => {
    const sheet = await openSheet(world, { most: '1' }, 'Gijs')
    for (const who of ['Bram', 'Carla']) await join(world, who, sheet)
    await letLeave('Bram')
    await wake(world)
    expect(await linesTo(world, 'Carla')).toEqual([
      'Er is een plaats voor u vrijgekomen: Visiesessie. U bent nu aangemeld.',
    ])
    expect(await world.storage.signUps.signUps(world.network, sheet.id)).toHaveLength(1)
  })

  it('passes on what they keep in order, and what they signed up for to nobody', async () => {
    const sheet = await openSheet(world)
    const intake = await openIntake(world)
    await join(world, 'Anna', sheet)
    const lines = await letLeave('Anna', memberOf(world, 'Gijs').id)
    expect(lines.join('\n')).toContain('1 aanmeldlijst')
    expect(lines.join('\n')).toContain('1 uitvraag')
    const { id } = memberOf(world, 'Gijs')
    expect([(await sheetNow(sheet.id)).owner, (await intakeNow(intake.id)).owner]).toEqual([id, id])
    expect(await world.storage.signUps.signUps(world.network, sheet.id)).toEqual([])
    expect(linesOf(await onChannel(world, 'number-intake', intake.id)).join('\n')).toContain(
      'ziet alleen Gijs Oosterbaan',
    )
  })

  it('without a successor leaves a sheet to its stewards; of a request nobody sees the answers any more', async () => {
    const sheet = await openSheet(world)
    const intake = await openIntake(world)
    await answer(world, 'Bram', intake, '7,25')
    const lines = (await letLeave('Anna')).join('\n')
    expect(lines).toContain('1 aanmeldlijst is nu van voorzitter en secretariaat van haar overleg')
    expect(lines).toContain('1 uitvraag is gesloten; niemand ziet de antwoorden meer')
    expect(await sheetNow(sheet.id)).toMatchObject({ owner: '', state: 'open' })
    expect(await intakeNow(intake.id)).toMatchObject({ owner: '', state: 'closed' })
    expect(linesOf(await onChannel(world, 'number-intake', intake.id))).toContain(
      'Wie dit vroeg, is vertrokken: niemand ziet de antwoorden.',
    )
    for (const who of ['Gijs', 'Hanneke'])
      expect(JSON.stringify(await world.as(who).press('number-intake.read', { intake: intake.id }))).toContain(
        'ziet alleen wie de uitvraag heeft gemaakt',
      )
    await world.as('Gijs').press('sign-up.close', { sheet: sheet.id })
    expect((await sheetNow(sheet.id)).state).toBe('closed')
  })

  it('and is erased afterwards is in no list and no answer', async () => {
    const sheet = await openSheet(world, {}, 'Gijs')
    const own = await openIntake(world, { per: 'member' }, 'Gijs')
    await join(world, 'Bram', sheet)
    await answer(world, 'Bram', own, '7,25')
    const bram = memberOf(world, 'Bram')
    const network = must(await world.storage.network.network(world.network), 'network')
    const context = {
      ...{
        network,
        member: memberOf(world, 'Hanneke'),
        covers: [],
        surface: 'web' as const,
        channel: null,
        isPrivate: true,
      },
      ...{ words: wordsIn('nl'), language: 'nl' as const, now: world.now, today: '2026-11-23' },
    } as const
    await world.storage.unitOfWork.run(async () => {
      for (const affairs of memberAffairsOf(world.storage)) await affairs.erase(bram, context)
    })
    expect(await world.storage.signUps.signUps(world.network, sheet.id)).toEqual([])
    expect(await world.storage.numberIntakes.answers(world.network, own.id)).toEqual([])
  })
})

describe('a body', () => {
  it('of which a sheet or a request is kept stays', async () => {
    await openSheet(world)
    await openIntake(world)
    const oogo = must(world.bodies.OOGO, 'OOGO')
    const form = formIn(await world.as('Hanneke').press('network.remove', { register: 'bodies', id: oogo.id }))
    const reply = JSON.stringify(await world.as('Hanneke').submit(form))
    expect(reply).toMatch(/1 aanmeldlijst.*1 uitvraag/u)
    expect(await world.storage.network.body(world.network, oogo.id)).not.toBeNull()
  })
})
