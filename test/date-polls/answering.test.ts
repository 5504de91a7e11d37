/** Kan, indien nodig, kan niet: by form and by press, for oneself and for somebody absent; who sees it; what is best. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { keptOf, memberAffairsOf } from '../../scripts/affairs.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, valuesOf, type World } from '../world.ts'
import { answer, onlyPoll, oogoOf, openPoll, openTable, pollNow } from './table.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const threeDays = { days: ['2027-03-01', '2027-03-02'], own: '3 maart 2027 10.00 uur' }
const show = async (who: string, poll: string) => cardIn(await world.as(who).press('date-poll.show', { poll }))
const onChannel = async (poll: string) => {
  const ref = { kind: 'date-poll', id: poll }
  return must(await world.app.present(world.network, ref, 'card', 'nl'), 'card')
}
const memberId = (name: string) => must(world.members[name], name).id
const homeOf = async (name: string) => {
  const member = must(world.members[name], name)
  const from = { surface: 'web', space: world.network, user: member.id, name: member.name } as const
  return linesOf(must(await world.app.home({ from, language: 'nl' }), 'home').card)
}

describe('an answer', () => {
  it('is given for each option by one form, which opens with what was answered before', async () => {
    const poll = await openPoll(world, threeDays)
    await answer(world, 'Anna', poll, ['yes', 'if-needed', 'no'])
    const again = formIn(await world.as('Anna').press('date-poll.answer', { poll: poll.id }))
    expect(valuesOf(again)).toEqual({ o1: 'yes', o2: 'if-needed', o3: 'no' })
    await world.as('Anna').submit(again, { o1: 'no' })
    const lines = linesOf(await show('Bram', poll.id))
    expect(lines).toContain(
      'ma 1 mrt 2027, 14.00 uur | 0 kan, 1 kan niet, 3 nog niet geantwoord · zonder SWV Noorderkring VO · kan niet: Anna Wiegersma',
    )
    expect(lines).toContain('Nog 3 antwoorden: Bram Tolsma, Carla Hoekema, Gijs Oosterbaan')
  })

  it('is given by one press for one option, or for all', async () => {
    const poll = await openPoll(world, threeDays)
    const card = await world.as('Bram').press('date-poll.show', { poll: poll.id })
    await pressOn(world.as('Bram'), card, 'Kan', 'wo 3 mrt 2027, 10.00 uur')
    const counts = async () =>
      (await world.storage.datePolls.answers(world.network, poll.id)).map((one) => [one.option, one.answer])
    expect(await counts()).toEqual([['o3', 'yes']])
    await pressOn(world.as('Bram'), card, 'Ik kan geen enkele keer')
    expect(await counts()).toEqual([
      ['o1', 'no'],
      ['o2', 'no'],
      ['o3', 'no'],
    ])
  })

  it('by a press in a channel leaves the card in the language of the body, whoever pressed', async () => {
    const poll = await openPoll(world, threeDays)
    const anna = must(world.members.Anna, 'Anna')
    await world.storage.network.saveMember({ ...anna, language: 'en' })
    const at = { surface: 'web', space: world.network, conversation: oogoOf(world) } as const
    const pressed = { kind: 'press', name: 'date-poll.answer-all', data: { poll: poll.id, answer: 'yes' } } as const
    const from = { from: pageIdentity(anna), at, isPrivate: false, language: 'en' } as const
    const { reply } = await world.app.answer({ ...from, ...pressed })
    if (reply.kind !== 'done') throw new Error(`Expected it done, got ${JSON.stringify(reply)}`)
    const drawn = must(await reply.draw?.(), 'card that was pressed')
    expect(linesOf(drawn)).toEqual(linesOf(await onChannel(poll.id)))
    expect(reply.said).toContain('Your answer')
  })

  it('with nothing in it is asked for at the first option', async () => {
    const poll = await openPoll(world, threeDays)
    expect(await answer(world, 'Anna', poll, [])).toEqual({ kind: 'invalid', problems: { o1: 'Vul dit veld in.' } })
  })

  it('is given by a deputy for whoever is absent, and history says for whom', async () => {
    const poll = await openPoll(world, threeDays)
    const [bram, anna] = [memberId('Bram'), memberId('Anna')]
    const absence = { network: world.network, member: anna, deputy: bram, fromOn: '2026-11-01', untilOn: '2026-12-31' }
    await world.storage.network.saveAbsence(absence)
    const whom = formIn(await world.as('Bram').press('date-poll.answer', { poll: poll.id }))
    const form = formIn(await world.as('Bram').submit(whom, { member: anna }))
    expect(JSON.stringify(form.fields)).toContain('U antwoordt namens Anna Wiegersma.')
    await world.as('Bram').submit(form, { o1: 'yes', o2: 'yes', o3: 'no' })
    const answers = await world.storage.datePolls.answers(world.network, poll.id)
    expect(answers.map(({ member, by }) => [member, by])).toEqual(answers.map(() => [anna, bram]))
    const history = await world.storage.history.of(world.network, { kind: 'date-poll', id: poll.id })
    expect(history.at(-1)).toMatchObject({ verb: 'date-poll.answered', member: bram, onBehalfOf: anna })
    await world.storage.network.removeAbsence(world.network, anna)
    const late = await world.as('Bram').submit(form, { o1: 'no', o2: 'no', o3: 'no' })
    expect(late.kind).toBe('invalid')
  })

  it('is not given by whoever reads along, nor by the secretariat without a seat', async () => {
    const poll = await openPoll(world, threeDays)
    expect(JSON.stringify(await world.as('Rik').press('date-poll.answer', { poll: poll.id }))).toContain('U leest mee')
    const secretary = await world.as('Hanneke').press('date-poll.answer', { poll: poll.id })
    expect(JSON.stringify(secretary)).toContain('geen plaats in dit overleg')
    expect(await world.storage.datePolls.answers(world.network, poll.id)).toEqual([])
  })
})

describe('the card', () => {
  it('says which is best and why, with both sides, in the words of the body', async () => {
    const poll = await openPoll(world, threeDays)
    await answer(world, 'Anna', poll, ['yes', 'yes', 'no'])
    await answer(world, 'Gijs', poll, ['yes', 'yes', 'no'])
    await answer(world, 'Bram', poll, ['no', 'if-needed', 'yes'])
    await answer(world, 'Carla', poll, ['no', 'yes', 'yes'])
    expect(linesOf(await onChannel(poll.id))).toEqual([
      'Datumvoorstel: Vervolgbijeenkomst',
      'OOGO · in maart/april · antwoord graag uiterlijk ma 30 nov 2026',
      'ma 1 mrt 2027, 14.00 uur | 2 kan, 2 kan niet · zonder Gemeente Duinrecht, Gemeente Wierum · gemeenten: niemand kan',
      'di 2 mrt 2027, 14.00 uur | 3 kan, 1 indien nodig · onderwijs en gemeenten kunnen beide',
      'wo 3 mrt 2027, 10.00 uur | 2 kan, 2 kan niet · zonder SWV Noorderkring PO, SWV Noorderkring VO · onderwijs: niemand kan',
      'Beste tot nu toe: di 2 mrt 2027, 14.00 uur: beide gemeenten en beide SWV’en kunnen, 1 indien nodig',
      'Iedereen heeft geantwoord.',
    ])
  })

  it('names who cannot to members, and to readers and in the channel nobody', async () => {
    const poll = await openPoll(world, threeDays)
    await answer(world, 'Anna', poll, ['no', 'if-needed', 'no'])
    const namesIn = (lines: readonly string[]) => lines.join('\n').includes('Anna Wiegersma')
    expect(namesIn(linesOf(await show('Bram', poll.id)))).toBe(true)
    expect(namesIn(linesOf(await show('Rik', poll.id)))).toBe(false)
    expect(namesIn(linesOf(await onChannel(poll.id)))).toBe(false)
    expect(labelsOf(await show('Rik', poll.id))).not.toContain('Mijn antwoord')
    const outside = await world.as('Femke').press('date-poll.show', { poll: poll.id })
    expect(JSON.stringify(outside)).toContain('daar bent u geen lid van')
  })

  it('of two who answer at once both count', async () => {
    const poll = await openPoll(world, threeDays)
    const people = ['Anna', 'Bram', 'Carla', 'Gijs']
    await Promise.all(
      people.map((who) => world.as(who).press('date-poll.answer-all', { poll: poll.id, answer: 'yes' })),
    )
    expect(await world.storage.datePolls.answers(world.network, poll.id)).toHaveLength(12)
    expect(linesOf(await onChannel(poll.id))).toContain('Iedereen heeft geantwoord.')
  })
})

describe('on one’s own page', () => {
  it('a poll waits until everything is answered, and not for whoever has no say', async () => {
    const poll = await openPoll(world, threeDays)
    expect(await homeOf('Anna')).toContain('Wanneer kunt u? 1 datumvoorstel wacht op u')
    await answer(world, 'Anna', poll, ['yes', 'yes', ''])
    expect(await homeOf('Anna')).toContain('Wanneer kunt u? 1 datumvoorstel wacht op u')
    await answer(world, 'Anna', poll, ['yes', 'yes', 'no'])
    for (const who of ['Anna', 'Rik', 'Femke', 'Hanneke'])
      expect((await homeOf(who)).join('\n')).not.toContain('datumvoorstel')
  })
})

describe('what is kept of a member', () => {
  it('shows their answers, and forgets them with the person', async () => {
    const poll = await openPoll(world, threeDays)
    await answer(world, 'Anna', poll, ['yes', 'no', 'no'])
    const anna = must(world.members.Anna, 'Anna')
    expect(JSON.stringify(await keptOf(world.storage)(anna, world.now))).toContain('ma 1 mrt 2027, 14.00 uur')
    const reader = { network: world.network, language: 'nl', words: wordsIn('nl'), now: world.now } as const
    const network = must(await world.storage.network.network(world.network), 'network')
    const context = { ...reader, network, member: anna, covers: [], surface: 'web', channel: null } as const
    await world.storage.unitOfWork.run(async () => {
      for (const affairs of memberAffairsOf(world.storage))
        await affairs.erase(anna, { ...context, isPrivate: true, today: '2026-11-23' })
    })
    expect(await world.storage.datePolls.answers(world.network, poll.id)).toEqual([])
    expect((await pollNow(world, await onlyPoll(world))).state).toBe('open')
  })
})
