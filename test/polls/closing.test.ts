/** A poll closes at its hour or by hand, is counted once, and its card says how it ended and no more than may be told. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { wakePolls } from '../../bot/polls/closing/wake.ts'
import { plain } from '../../cards/card.ts'
import { keysInMemory } from '../../storage/keys-in-memory.ts'
import { openStorage } from '../../storage/open.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { formIn, must, openWorld, problemsIn, type World } from '../world.ts'
import {
  addVoters,
  cardOf,
  castIn,
  lastPoll,
  madePoll,
  optionId,
  shownTo,
  type Voter,
  voteForm,
} from './asked-polls.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const closeByHand = async (name: string, id: string) =>
  world.as(name).submit(formIn(await world.as(name).press('poll.close', { poll: id })))
const passTime = async (day: string, hour: number) => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}
const inChannel = async (id: string) => {
  const ref = { kind: 'poll', id }
  return linesOf(must(await world.app.present(world.network, ref, 'card', 'nl'), 'card'))
}
const voteFor = (voters: readonly Voter[], poll: Awaited<ReturnType<typeof lastPoll>>, ...texts: readonly string[]) =>
  Promise.all(
    texts.map((text, at) => castIn(must(voters[at], 'voter').person, poll, { options: optionId(poll, text) })),
  )

describe('at its hour', () => {
  it('a poll is counted, and the channel reads how it ended, with how it was counted', async () => {
    const voters = await addVoters(world, 'OOGO', 6)
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    await voteFor(voters, poll, 'Verzuim', 'Verzuim', 'Verzuim', 'Wachttijden', 'Wachttijden')
    await passTime('2026-12-04', 17)
    const lines = await inChannel(poll.id)
    expect(lines).toContain('Verzuim: 3 stemmen van 5')
    expect(lines).toContain('Wachttijden: 2 stemmen van 5')
    expect(lines).toContain('5 van 9 hebben gestemd.')
    expect(lines).toContain('Geteld: de stemmen per optie.')
    const late = await must(voters[5], 'voter').person.press('poll.vote', { poll: poll.id })
    expect(linesOf(cardOf(late)).join()).toContain('Deze peiling is gesloten')
  })

  it('one of fewer than five is told by its number only, to whoever made it too', async () => {
    const voters = await addVoters(world, 'OOGO', 4)
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    await voteFor(voters, poll, 'Verzuim', 'Verzuim', 'Verzuim', 'Wachttijden')
    await passTime('2026-12-04', 17)
    for (const lines of [await inChannel(poll.id), await shownTo(world.as('Gijs'), poll)]) {
      expect(lines).toContain(
        'Er zijn minder dan 5 stemmen. De uitslag blijft verborgen om stemmers niet herkenbaar te maken.',
      )
      expect(lines).toContain('4 van 7 hebben gestemd.')
      expect(lines).toContain('Verzuim')
      expect(lines.filter((line) => /^(?:Wachttijden|Verzuim|Overstap).*\d/u.test(line))).toEqual([])
    }
    expect((await lastPoll(world)).result?.count).toBeNull()
  })

  it('nobody is named by whoever closed it, and it is closed once', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    await passTime('2026-12-04', 17)
    await passTime('2026-12-05', 9)
    const history = await world.storage.history.of(world.network, { kind: 'poll', id: poll.id })
    expect(history.map(({ verb, member }) => [verb, member])).toEqual([
      ['poll.opened', must(world.members.Gijs, 'Gijs').id],
      ['poll.closed', ''],
    ])
  })
})

describe('by hand', () => {
  it('a poll is closed by who made it or keeps order, who hear how it stands before they do', async () => {
    const poll = await madePoll(world, world.as('Anna'), { quorum: '3' })
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
    const form = formIn(await world.as('Gijs').press('poll.close', { poll: poll.id }))
    expect(form.fields.map((field) => (field.kind === 'note' ? plain(field.text) : ''))).toEqual([
      'Peiling 1: Waar beginnen we mee? sluit nu. Stemmen kan daarna niet meer, en weer openen ook niet.',
      '1 van 3 heeft gestemd.',
      'Afgesproken was: open tot vr 4 dec 2026, 17.00 uur.',
      'Voor het quorum ontbreken nog 2 stemmen.',
    ])
    const said = linesOf(cardOf(await world.as('Gijs').submit(form)))
    expect(said).toContain('Peiling 1: Waar beginnen we mee? is gesloten.')
    expect(said).toContain('Het quorum van 3 stemmen is niet gehaald; er is dus geen uitkomst.')
    expect(problemsIn(await world.as('Gijs').submit(form))['']).toContain('Deze peiling is gesloten')
  })

  it('whoever voted and sits there no more is counted with those who could have', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const oogo = must(world.bodies.OOGO, 'OOGO').id
    for (const name of ['Anna', 'Bram']) await castIn(world.as(name), poll, { options: optionId(poll, 'Verzuim') })
    for (const name of ['Anna', 'Bram'])
      await world.storage.network.unseat(world.network, oogo, must(world.members[name], name).id)
    expect((await shownTo(world.as('Gijs'), poll)).join('\n')).toContain('2 van 3 hebben gestemd.')
    const form = formIn(await world.as('Gijs').press('poll.close', { poll: poll.id }))
    expect(form.fields.map((field) => (field.kind === 'note' ? plain(field.text) : ''))).toContain(
      '2 van 3 hebben gestemd.',
    )
    await world.as('Gijs').submit(form)
    expect((await lastPoll(world)).result).toMatchObject({ voters: 2, eligible: 3 })
  })

  it('nobody else closes it', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const reply = await world.as('Bram').press('poll.close', { poll: poll.id })
    expect(linesOf(cardOf(reply)).join()).toContain('Dit doet wie de peiling maakte')
  })

  it('is withdrawn without a result, and what was voted is gone', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
    await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.withdraw', { poll: poll.id })))
    expect((await inChannel(poll.id)).join('\n')).toContain('Deze peiling is ingetrokken')
    expect(await world.storage.polls.namedVotes(world.network, poll.id)).toEqual([])
  })
})

describe('a result', () => {
  it('that is tied at the top is said to be, and chooses nothing', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
    await castIn(world.as('Anna'), poll, { options: optionId(poll, 'Wachttijden') })
    await closeByHand('Gijs', poll.id)
    const lines = await inChannel(poll.id)
    expect(lines).toContain(
      'Gelijke stand bovenaan: “Wachttijden”, “Verzuim”. De peiling kiest niet tussen deze opties.',
    )
    expect(lines).toContain('Verzuim: 1 stem van 2 · gedeelde plaats 1')
  })

  it('of a ranking names its method and where it is published', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { kind: 'rank' })
    const [a = '', b = '', c = ''] = poll.options.map(({ id }) => id)
    await castIn(world.as('Bram'), poll, { [a]: '1', [b]: '2', [c]: '3' })
    await closeByHand('Gijs', poll.id)
    const lines = await inChannel(poll.id)
    expect(lines).toContain('Wachttijden: plaats 1 · wint van 2 van de 2 andere')
    expect(lines.join('\n')).toContain('methode van Schulze (Social Choice and Welfare 36, 2011')
  })

  it('of marks tells their sum and their average', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { kind: 'score', most: '10' })
    const [a = ''] = poll.options.map(({ id }) => id)
    await castIn(world.as('Bram'), poll, { [a]: '7' })
    await castIn(world.as('Anna'), poll, { [a]: '8' })
    await closeByHand('Gijs', poll.id)
    expect(await inChannel(poll.id)).toContain('Wachttijden: samen 15, gemiddeld 7,5 (2 cijfers)')
  })

  it('of consent stands by side and by organisation, with what is said against it and who was silent', async () => {
    const { storage, network } = world
    for (const [name, kind] of [
      ['Gemeente Duinrecht', 'municipality'],
      ['SWV Noorderkring VO', 'swv'],
    ] as const) {
      const found = must(
        (await storage.network.organisations(network)).find((one) => one.name === name),
        name,
      )
      await storage.network.saveOrganisation({ ...found, kind })
    }
    const oogo = must(world.bodies.OOGO, 'OOGO')
    await storage.network.saveBody({ ...oogo, customs: { ...oogo.customs, needsBothSides: true } })
    const poll = await madePoll(world, world.as('Gijs'), { options: '' }, 'consent')
    await castIn(world.as('Anna'), poll, { answer: 'concern', reason: 'Let op de planning.' })
    await castIn(world.as('Bram'), poll, { answer: 'agree' })
    await closeByHand('Gijs', poll.id)
    const lines = await inChannel(poll.id)
    expect(lines).toContain('Onderwijs: 1 akkoord met zorg')
    expect(lines).toContain('Gemeenten: 1 akkoord')
    expect(lines).toContain('SWV Noorderkring VO (akkoord met zorg): Let op de planning.')
    expect(lines).toContain('Er is instemming: niemand heeft bezwaar.')
    expect(lines).toContain('Niet geantwoord: SWV Noorderkring PO.')
    await storage.network.saveBody(oogo)
    await addVoters(world, 'OOGO', 2)
    expect(await inChannel(poll.id)).toEqual(lines)
  })

  it('by name tells the members of the body who chose what, and the channel nothing of it', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
    expect((await shownTo(world.as('Anna'), poll)).join('\n')).not.toContain('Bram')
    await closeByHand('Gijs', poll.id)
    expect(await shownTo(world.as('Anna'), poll)).toContain('Verzuim: Bram Tolsma')
    expect((await inChannel(poll.id)).join('\n')).not.toContain('Bram')
  })
})

describe('a poll whose closing moves at the very moment that it is to close', () => {
  it('stays open', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    const { polls } = world.storage
    const later = poll.closesAt + 60_000
    const listedBefore = async (now: number) => {
      const due = await polls.due(now)
      for (const { network, id } of due) await polls.change(network, id, (one) => ({ ...one, closesAt: later }))
      return due
    }
    await wakePolls({ ...world.storage, polls: { ...polls, due: listedBefore } })(poll.closesAt)
    expect(await lastPoll(world)).toMatchObject({ state: 'open', closesAt: later })
    await wakePolls(world.storage)(later)
    expect(await lastPoll(world)).toMatchObject({ state: 'closed', closedAt: later })
  })
})

describe('a key that is lost', () => {
  /** In another folder than the one that was given. */
  let isElsewhere = false

  beforeEach(async () => {
    await world.close()
    isElsewhere = false
    const [kept, others] = [keysInMemory(), keysInMemory()]
    const now = () => (isElsewhere ? others : kept)
    world = await openWorld(
      await openStorage('sqlite::memory:', undefined, undefined, {
        ...kept,
        openAll: (name, sealed) => now().openAll(name, sealed),
        tag: (name, value) => now().tag(name, value),
        tagAll: (name, values) => now().tagAll(name, values),
        has: (name) => now().has(name),
        destroy: (name) => now().destroy(name),
      }),
    )
  })

  it('and found again before the closing ends nothing: till then the cards say what it waits for', async () => {
    const voters = await addVoters(world, 'OOGO', 6)
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    await voteFor(voters, poll, 'Verzuim', 'Verzuim', 'Verzuim', 'Wachttijden', 'Wachttijden')
    const [form, closing] = [
      await voteForm(world.as('Bram'), poll),
      formIn(await world.as('Gijs').press('poll.close', { poll: poll.id })),
    ]
    isElsewhere = true
    await passTime('2026-12-03', 9)
    expect((await inChannel(poll.id)).join('\n')).toContain('Deze peiling kan nu niet worden geteld')
    const shown = cardOf(await world.as('Gijs').press('poll.show', { poll: poll.id }))
    for (const label of ['Stemmen', 'Peiling sluiten']) expect(labelsOf(shown)).not.toContain(label)
    expect(labelsOf(shown)).toContain('Peiling wijzigen')
    const begun = await world.as('Bram').press('poll.vote', { poll: poll.id })
    expect(linesOf(cardOf(begun)).join()).toContain('Dit kan nu niet: de sleutel')
    const sent = [
      await world.as('Bram').submit(form, { options: optionId(poll, 'Verzuim') }),
      await world.as('Gijs').submit(closing),
    ]
    for (const one of sent) expect(problemsIn(one)['']).toContain('Dit kan nu niet: de sleutel')
    isElsewhere = false
    await passTime('2026-12-03', 10)
    expect((await inChannel(poll.id)).join('\n')).not.toContain('kan nu niet')
    await world.as('Bram').submit(form, { options: optionId(poll, 'Verzuim') })
    await passTime('2026-12-04', 17)
    expect(await inChannel(poll.id)).toContain('Verzuim: 4 stemmen van 6')
  })

  it('at its closing is said, counts nothing, and asks for a new vote', async () => {
    const voters = await addVoters(world, 'OOGO', 5)
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    await voteFor(voters, poll, 'Verzuim', 'Verzuim', 'Verzuim', 'Wachttijden', 'Wachttijden')
    isElsewhere = true
    await passTime('2026-12-04', 17)
    const lines = await inChannel(poll.id)
    expect(lines.join('\n')).toContain('Deze peiling is niet telbaar')
    expect(lines.join('\n')).not.toContain('Verzuim')
    const card = cardOf(await world.as('Gijs').press('poll.show', { poll: poll.id }))
    expect(labelsOf(card)).toContain('Opnieuw houden')
    const again = formIn(await world.as('Gijs').press('poll.repeat', { poll: poll.id }))
    expect(again.title).toBe('Peiling opnieuw')
  })
})
