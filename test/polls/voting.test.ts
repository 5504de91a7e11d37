/** Somebody votes: in the form of each kind, by one press, for somebody else, for their organisation, once or anew. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../cards/card.ts'
import { allFields, type Form } from '../../cards/form.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { formIn, must, openWorld, personOf, problemsIn, valuesOf, type World } from '../world.ts'
import { addVoters, cardOf, castIn, lastPoll, madePoll, optionId, shownTo, voteForm } from './asked-polls.ts'
import { ballotsIn } from './kept-poll.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const notesOf = (form: Form): string =>
  allFields(form)
    .flatMap((field) => (field.kind === 'note' ? [plain(field.text)] : []))
    .join('\n')
const memberId = (name: string) => must(world.members[name], name).id
const ballotOf = async (name: string) => world.storage.polls.voteOf(await lastPoll(world), memberId(name))

const goAway = (absent: string, deputy: string) =>
  world.storage.network.saveAbsence({
    ...{ network: world.network, member: memberId(absent), deputy: memberId(deputy) },
    ...{ fromOn: '2026-11-20', untilOn: '2026-12-20' },
  })
const homeOf = async (name: string) => {
  const member = must(world.members[name], name)
  const from = { surface: 'web', space: world.network, user: member.id, name: member.name } as const
  return linesOf(must(await world.app.home({ from, language: 'nl' }), 'home').card)
}
/** Two of one organisation among five, the first of a new one. */
const colleaguesIn = async (body: string) => {
  const voters = await addVoters(world, body, 5)
  return voters.filter(({ member }) => member.organisation === voters[0]?.member.organisation)
}

describe('a vote in the form', () => {
  it('chooses one option, is answered without saying which, and is there when the form opens again', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const chosen = optionId(poll, 'Verzuim')
    const said = linesOf(cardOf(await castIn(world.as('Bram'), poll, { options: chosen })))
    expect(said).toContain('Uw stem is bewaard. Wijzigen kan tot vr 4 dec 2026, 17.00 uur.')
    expect(said).toHaveLength(3)
    expect(said.join()).not.toContain('Verzuim')
    expect((await shownTo(world.as('Bram'), poll)).join('\n')).toContain('1 van 3 heeft gestemd.')
    expect(valuesOf(await voteForm(world.as('Bram'), poll))).toEqual({ options: chosen })
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Wachttijden') })
    expect(await ballotOf('Bram')).toEqual({ kind: 'choice', options: [optionId(poll, 'Wachttijden')] })
    expect((await shownTo(world.as('Bram'), poll)).join('\n')).toContain('1 van 3 heeft gestemd.')
  })

  it('chooses no more than there may be', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { most: '2' })
    const all = poll.options.map(({ id }) => id)
    const form = await voteForm(world.as('Bram'), poll)
    expect(problemsIn(await world.as('Bram').submit(form, { options: all }))).toEqual({
      options: 'Kies hoogstens 2 opties. Haal er een paar weg.',
    })
    await world.as('Bram').submit(form, { options: all.slice(0, 2) })
    expect(await ballotOf('Bram')).toEqual({ kind: 'choice', options: all.slice(0, 2) })
  })

  it('hands out stickers, and says where there are too many', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { kind: 'dots', most: '4' })
    const [a, b] = [optionId(poll, 'Wachttijden'), optionId(poll, 'Verzuim')]
    const form = await voteForm(world.as('Bram'), poll)
    expect(Object.keys(problemsIn(await world.as('Bram').submit(form, { [a]: '3', [b]: '2' })))).toEqual([b])
    await world.as('Bram').submit(form, { [a]: '3', [b]: '1' })
    expect(await ballotOf('Bram')).toEqual({ kind: 'dots', dots: { [a]: 3, [b]: 1 } })
    expect(valuesOf(await voteForm(world.as('Bram'), poll))).toMatchObject({ [a]: '3', [b]: '1' })
  })

  it('puts options in order, with one option on a place', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { kind: 'rank' })
    const [a, b, c] = poll.options.map(({ id }) => id)
    const form = await voteForm(world.as('Bram'), poll)
    const twice = await world.as('Bram').submit(form, { [a ?? '']: '1', [b ?? '']: '1' })
    expect(problemsIn(twice)).toEqual({
      [b ?? '']: 'Plaats 1 is twee keer gegeven. Geef een van de twee een andere plaats.',
    })
    await world.as('Bram').submit(form, { [c ?? '']: '1', [a ?? '']: '2' })
    expect(await ballotOf('Bram')).toEqual({ kind: 'rank', order: [c, a] })
  })

  it('gives marks to what one has a view of, a nought too', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { kind: 'score', most: '10' })
    const [a, b] = poll.options.map(({ id }) => id)
    await castIn(world.as('Bram'), poll, { [a ?? '']: '0', [b ?? '']: '8' })
    expect(await ballotOf('Bram')).toEqual({ kind: 'score', marks: { [a ?? '']: 0, [b ?? '']: 8 } })
  })

  it('of consent has a reason where there is a concern or an objection', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { options: '' }, 'consent')
    const form = await voteForm(world.as('Bram'), poll)
    expect(Object.keys(problemsIn(await world.as('Bram').submit(form)))).toEqual(['answer'])
    expect(Object.keys(problemsIn(await world.as('Bram').submit(form, { answer: 'objection' })))).toEqual(['reason'])
    await world.as('Bram').submit(form, { answer: 'objection', reason: 'Te duur.' })
    expect((await shownTo(world.as('Anna'), poll)).join('\n')).toContain('Gemeente Duinrecht (bezwaar): Te duur.')
  })

  it('is not empty by accident: none of these is said', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { kind: 'dots', hasNone: 'yes' })
    const [a = ''] = poll.options.map(({ id }) => id)
    const form = await voteForm(world.as('Bram'), poll)
    expect(Object.keys(problemsIn(await world.as('Bram').submit(form)))).toEqual([a])
    expect(Object.keys(problemsIn(await world.as('Bram').submit(form, { [a]: '1', none: ['none'] })))).toEqual([a])
    await world.as('Bram').submit(form, { none: ['none'] })
    expect(await ballotOf('Bram')).toEqual({ kind: 'dots', dots: {} })
    expect(valuesOf(await voteForm(world.as('Bram'), poll))).toMatchObject({ none: ['none'] })
  })

  it('on a question that has changed since is refused', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const form = await voteForm(world.as('Bram'), poll)
    const edit = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
    await world.as('Gijs').submit(edit, { question: 'Waar houden we mee op?' })
    const late = await world.as('Bram').submit(form, { options: optionId(poll, 'Verzuim') })
    expect(problemsIn(late)['']).toContain('oudere versie')
  })

  for (const kind of ['dots', 'rank', 'score'] as const)
    it(`of the kind ${kind} for an option that is gone is refused, and not kept without it`, async () => {
      const poll = await madePoll(world, world.as('Gijs'), { kind })
      const form = await voteForm(world.as('Bram'), poll)
      const edit = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
      await world.as('Gijs').submit(edit, { options: 'Geld\nVerzuim\nOverstap po-vo' })
      const given = { [optionId(poll, 'Wachttijden')]: '1', [optionId(poll, 'Verzuim')]: '2' }
      expect(Object.keys(problemsIn(await world.as('Bram').submit(form, given)))).toEqual([''])
      expect(await ballotOf('Bram')).toBeNull()
    })
})

describe('one press', () => {
  it('answers a poll by name of a few options, and changes the answer', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { showsStanding: 'yes' })
    const card = cardOf(await world.as('Bram').press('poll.show', { poll: poll.id }))
    expect(labelsOf(card).filter((label) => label === 'Kies dit')).toHaveLength(3)
    await world.as('Bram').press('poll.answer', { poll: poll.id, option: optionId(poll, 'Verzuim') })
    await world.as('Bram').press('poll.answer', { poll: poll.id, option: optionId(poll, 'Overstap po-vo') })
    const lines = await shownTo(world.as('Anna'), poll)
    expect(lines).toContain('Overstap po-vo: 1 stem van 1')
    expect(lines).toContain('Overstap po-vo: Bram Tolsma')
  })

  it('of whoever votes for several asks for whom, and says for whom it was kept', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    await goAway('Anna', 'Bram')
    await goAway('Gijs', 'Hanneke')
    const pressed = { poll: poll.id, option: optionId(poll, 'Verzuim') }
    const asks = cardOf(await world.as('Bram').press('poll.answer', pressed))
    expect(linesOf(asks)).toEqual(
      expect.arrayContaining(['Namens wie antwoordt u: “Verzuim”?', 'Mijzelf', 'Anna Wiegersma']),
    )
    const alone = cardOf(await world.as('Hanneke').press('poll.answer', pressed))
    expect(linesOf(alone)).toContain(must(world.members.Gijs, 'Gijs').name)
    expect(await world.storage.polls.countVotes(poll)).toBe(0)
    const said = cardOf(await world.as('Bram').press('poll.answer', { ...pressed, as: memberId('Anna') }))
    expect(linesOf(said)).toContain(
      'Bewaard voor Anna Wiegersma: “Verzuim”. Wijzigen kan tot vr 4 dec 2026, 17.00 uur.',
    )
    expect(await ballotOf('Anna')).toEqual({ kind: 'choice', options: [pressed.option] })
    expect(await ballotOf('Bram')).toBeNull()
    const late = await world.as('Bram').press('poll.answer', { ...pressed, as: memberId('Gijs') })
    expect(linesOf(cardOf(late)).join()).toContain('oudere versie')
  })

  it('for an organisation is one vote, also of whoever stands in for a colleague', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { electorate: 'organisations' })
    const [absent, deputy] = await colleaguesIn('OOGO')
    await world.storage.network.saveAbsence({
      ...{ network: world.network, member: must(absent, 'absent').member.id, deputy: must(deputy, 'deputy').member.id },
      ...{ fromOn: '2026-11-20', untilOn: '2026-12-20' },
    })
    const { person } = must(deputy, 'deputy')
    expect(notesOf(await voteForm(person, poll))).toContain('U stemt voor Gemeente Veenwijk.')
    const said = cardOf(await person.press('poll.answer', { poll: poll.id, option: optionId(poll, 'Verzuim') }))
    expect(linesOf(said).join()).toContain('Bewaard voor Gemeente Veenwijk: “Verzuim”.')
  })

  it('agrees to what is proposed', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { options: '' }, 'consent')
    await world.as('Bram').press('poll.answer', { poll: poll.id, option: 'agree' })
    expect((await shownTo(world.as('Anna'), poll)).join('\n')).toContain('akkoord: Gemeente Duinrecht')
  })

  it('never answers an anonymous poll, nor what needs the form', async () => {
    for (const values of [{ secrecy: 'anonymous' }, { kind: 'dots' }, { most: '2' }]) {
      const poll = await madePoll(world, world.as('Gijs'), values)
      const card = cardOf(await world.as('Bram').press('poll.show', { poll: poll.id }))
      expect(labelsOf(card)).not.toContain('Kies dit')
      const reply = await world.as('Bram').press('poll.answer', { poll: poll.id, option: poll.options[0]?.id ?? '' })
      expect(linesOf(cardOf(reply)).join()).toContain('Deze peiling beantwoordt u in het formulier')
      expect(await world.storage.polls.countVotes(poll)).toBe(0)
    }
  })
})

describe('who votes', () => {
  it('is whoever has a say in one of its bodies', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const reply = await world.as('Femke').press('poll.vote', { poll: poll.id })
    expect(linesOf(cardOf(reply)).join()).toContain('daar bent u geen lid van')
    expect(linesOf(cardOf(await world.as('Hanneke').press('poll.vote', { poll: poll.id }))).join()).toContain(
      'Over deze peiling stemt u niet mee',
    )
  })

  it('votes for whom they stand in, too', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    await goAway('Anna', 'Bram')
    const asks = formIn(await world.as('Bram').press('poll.vote', { poll: poll.id }))
    const form = formIn(await world.as('Bram').submit(asks, { as: memberId('Anna') }))
    expect(notesOf(form)).toContain('U stemt namens Anna Wiegersma.')
    const said = await world.as('Bram').submit(form, { options: optionId(poll, 'Verzuim') })
    expect(linesOf(cardOf(said)).join()).toContain('De stem van Anna Wiegersma is bewaard.')
    expect(await ballotOf('Anna')).not.toBeNull()
    expect(await ballotOf('Bram')).toBeNull()
  })

  it('is an organisation once: the last of it that voted counts', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { electorate: 'organisations' })
    const colleagues = await colleaguesIn('OOGO')
    expect(colleagues).toHaveLength(2)
    for (const { person } of colleagues) await castIn(person, poll, { options: optionId(poll, 'Verzuim') })
    expect((await shownTo(world.as('Anna'), poll)).join('\n')).toContain('1 van 7 organisaties heeft gestemd.')
  })

  it('is also whoever reads along in the channel, where that was chosen', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { electorate: 'channel' })
    const femke = personOf(world.app, must(world.members.Femke, 'Femke'), must(world.bodies.OOGO, 'OOGO'))
    await castIn(femke, poll, { options: optionId(poll, 'Verzuim') })
    expect((await shownTo(world.as('Anna'), poll)).join('\n')).toContain('1 heeft gestemd.')
    const elsewhere = await world.as('Femke').press('poll.vote', { poll: poll.id })
    expect(linesOf(cardOf(elsewhere)).join()).toContain('daar bent u geen lid van')
  })

  it('may be chosen by role', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { roles: ['chair'] })
    const reply = await world.as('Bram').press('poll.vote', { poll: poll.id })
    expect(linesOf(cardOf(reply)).join()).toContain('Over deze peiling stemt u niet mee')
    expect((await shownTo(world.as('Anna'), poll)).join('\n')).toContain('0 van 1 hebben gestemd.')
  })
})

describe('of an anonymous vote', () => {
  it('the form tells nothing, not even to whoever gave it, and takes its place', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    const first = await voteForm(world.as('Bram'), poll)
    await world.as('Bram').submit(first, { options: optionId(poll, 'Verzuim') })
    const again = await voteForm(world.as('Bram'), poll)
    expect(again).toEqual(first)
    expect(notesOf(again)).toContain('Is er al een stem, dan komt wat u nu kiest daarvoor in de plaats.')
    await world.as('Bram').submit(again, { options: optionId(poll, 'Wachttijden') })
    expect(await ballotsIn(world.storage.polls, poll)).toEqual([
      { kind: 'choice', options: [optionId(poll, 'Wachttijden')] },
    ])
  })

  it('nobody gives one for somebody else, whose deputy they are', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    const asAnna = await voteForm(world.as('Anna'), poll)
    for (const deputy of ['Gijs', 'Hanneke']) {
      await goAway('Anna', deputy)
      expect(await homeOf('Hanneke')).not.toContain('1 peiling wacht op uw stem')
      await world.as(deputy).submit(asAnna, { options: optionId(poll, 'Verzuim') })
    }
    expect(valuesOf(await voteForm(world.as('Gijs'), poll))).toEqual({ options: '' })
    const said = linesOf(cardOf(await world.as('Hanneke').press('poll.vote', { poll: poll.id })))
    expect(said.join()).toContain('In een anonieme peiling stemt ieder zelf')
    expect(await world.storage.polls.countVotes(poll)).toBe(0)
  })

  it('the own page asks for the own vote, and not for that of whom one stands in', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    await goAway('Anna', 'Bram')
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
    expect(await homeOf('Bram')).not.toContain('1 peiling wacht op uw stem')
  })

  it('a colleague who speaks for the same organisation sees nothing, and replaces it', async () => {
    const [one, other] = (await colleaguesIn('OOGO')).map(({ person }) => person)
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous', electorate: 'organisations' })
    await castIn(must(one, 'one'), poll, { options: optionId(poll, 'Verzuim') })
    const form = await voteForm(must(other, 'other'), poll)
    expect(valuesOf(form)).toEqual({ options: '' })
    expect(notesOf(form)).toContain('Wat er gekozen is, krijgt niemand te zien, ook uzelf niet.')
    await must(other, 'other').submit(form, { options: optionId(poll, 'Wachttijden') })
    expect(await ballotsIn(world.storage.polls, poll)).toHaveLength(1)
  })

  it('nothing stands in the history, and the card of a channel tells how many and nothing more', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
    const ref = { kind: 'poll', id: poll.id }
    expect((await world.storage.history.of(world.network, ref)).map(({ verb }) => verb)).toEqual(['poll.opened'])
    const card = must(await world.app.present(world.network, ref, 'card', 'nl'), 'card')
    const lines = linesOf(card)
    expect(lines.join('\n')).toContain('1 van 3 heeft gestemd. De uitslag verschijnt na sluiting op vr 4 dec 2026')
    expect(lines.join('\n')).toContain('Anonieme peiling. Geen lid, ook de organisator niet, ziet wie wat koos')
    expect(lines.join('\n')).not.toContain('Bram')
    expect(labelsOf(card)).toEqual(['Stemmen', 'Hoe staat het?'])
  })
})

describe('on the own page', () => {
  it('stands what waits for a vote, until it is given', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    expect(await homeOf('Bram')).toContain('1 peiling wacht op uw stem')
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
    expect(await homeOf('Bram')).not.toContain('1 peiling wacht op uw stem')
  })
})
