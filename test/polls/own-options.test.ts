/** "Ik mis een optie": by name at once, and without a name together with others at a fixed moment. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { formIn, must, openWorld, type Person, problemsIn, valuesOf, type World } from '../world.ts'
import { addVoters, beginPoll, cardOf, castIn, lastPoll, madePoll, optionId, shownTo } from './asked-polls.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const miss = async (person: Person, id: string, option: string) =>
  person.submit(formIn(await person.press('poll.add-option', { poll: id })), { option })
const texts = async () => (await lastPoll(world)).options.map(({ text }) => text)
const passTime = async (day: string, hour: number) => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}

describe('in a poll by name', () => {
  it('an option stands there at once, for all to choose, and its author in the history', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { takesOptions: 'yes' })
    const said = linesOf(cardOf(await miss(world.as('Bram'), poll.id, 'Thuiszitters')))
    expect(said).toContain('“Thuiszitters” staat in de peiling.')
    const after = await lastPoll(world)
    await castIn(world.as('Anna'), after, { options: optionId(after, 'Thuiszitters') })
    const history = await world.storage.history.of(world.network, { kind: 'poll', id: poll.id })
    expect(history.map(({ verb, member }) => [verb, member])).toContainEqual([
      'poll.option-added',
      must(world.members.Bram, 'Bram').id,
    ])
  })

  it('a form sent twice adds one, and what is there already is not added', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { takesOptions: 'yes' })
    const form = formIn(await world.as('Bram').press('poll.add-option', { poll: poll.id }))
    await world.as('Bram').submit(form, { option: 'Thuiszitters' })
    await world.as('Bram').submit(form, { option: 'Thuiszitters' })
    expect(await texts()).toEqual(['Wachttijden', 'Verzuim', 'Overstap po-vo', 'Thuiszitters'])
    expect(Object.keys(problemsIn(await miss(world.as('Anna'), poll.id, ' verzuim ')))).toEqual(['option'])
  })

  it('what is wrong with one is said where it stands, also with its meaning', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { takesOptions: 'yes' })
    const form = formIn(await world.as('Bram').press('poll.add-option', { poll: poll.id }))
    const long = { option: 'Kort', meaning: 'x'.repeat(151) }
    expect(Object.keys(problemsIn(await world.as('Bram').submit(form, long)))).toEqual(['meaning'])
  })

  it('none has an id that means something else', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { takesOptions: 'yes' })
    const form = formIn(await world.as('Bram').press('poll.add-option', { poll: poll.id }))
    const forged = { ...form, state: { poll: poll.id, id: 'none' } }
    expect(problemsIn(await world.as('Bram').submit(forged, { option: 'Thuiszitters' }))['']).toContain('oudere versie')
    expect(await texts()).not.toContain('Thuiszitters')
  })

  it('whose options are fixed takes none', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const reply = await world.as('Bram').press('poll.add-option', { poll: poll.id })
    expect(linesOf(cardOf(reply)).join()).toContain('Bij deze peiling liggen de opties vast')
  })
})

describe('in an anonymous poll', () => {
  const open = async () => {
    const voters = await addVoters(world, 'OOGO', 3)
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous', takesOptions: 'yes' })
    return { poll, voters }
  }

  it('an option waits for the next moment, and then stands there without anybody’s name', async () => {
    const { poll } = await open()
    const said = linesOf(cardOf(await miss(world.as('Bram'), poll.id, 'Thuiszitters')))
    expect(said).toContain('Uw optie is bewaard en verschijnt op ma 23 nov 2026, 14.00 uur.')
    await passTime('2026-11-23', 13)
    expect(await texts()).not.toContain('Thuiszitters')
    await passTime('2026-11-23', 14)
    expect(await texts()).toContain('Thuiszitters')
    expect((await lastPoll(world)).options.at(-1)?.id).not.toContain(':')
    const verbs = (await world.storage.history.of(world.network, { kind: 'poll', id: poll.id })).map(({ verb }) => verb)
    expect(verbs).toEqual(['poll.opened'])
    expect((await shownTo(world.as('Anna'), poll)).join('\n')).not.toContain('Bram')
  })

  it('the channel hears together of what came, once, and nobody in private', async () => {
    const { poll, voters } = await open()
    await miss(world.as('Bram'), poll.id, 'Thuiszitters')
    await miss(must(voters[0], 'voter').person, poll.id, 'Jeugdhulp')
    await passTime('2026-11-23', 14)
    await world.app.wake()
    const owed = []
    // A channel is served one message at a time.
    for (;;) {
      const [claimed] = await world.storage.outbox.claim('web', Date.now(), Date.now() + 1_000, 1)
      if (!claimed) break
      owed.push(claimed)
      await world.storage.outbox.delivered(claimed, claimed.key, 0)
    }
    const told = owed.filter(({ ref, view }) => ref.id === poll.id && view.startsWith('options@'))
    const [oogo] = await world.storage.network.channelsOfBody(world.network, poll.body)
    expect(told.map(({ channel }) => channel)).toEqual([must(oogo, 'channel').id])
    const read = async () =>
      linesOf(
        must(await world.app.present(world.network, { kind: 'poll', id: poll.id }, told[0]?.view ?? '', 'nl'), 'card'),
      )
    const [said, until] = await read()
    expect(said).toMatch(
      /^Bij peiling 1 zijn opties gekomen: (“Thuiszitters”, “Jeugdhulp”|“Jeugdhulp”, “Thuiszitters”)\.$/u,
    )
    expect(until).toBe('Stemmen, of uw stem wijzigen, kan tot vr 4 dec 2026, 17.00 uur.')
    await passTime('2026-12-04', 17)
    expect(await read()).toEqual([said])
  })

  it('what came after a moment waits for the next one, also when the server stood still meanwhile', async () => {
    const { poll, voters } = await open()
    await miss(world.as('Bram'), poll.id, 'Thuiszitters')
    world.now = instantOn('2026-11-23', 15)
    await miss(must(voters[0], 'voter').person, poll.id, 'Jeugdhulp')
    await world.app.wake()
    expect(await texts()).toContain('Thuiszitters')
    expect(await texts()).not.toContain('Jeugdhulp')
    await passTime('2026-11-24', 9)
    expect(await texts()).toContain('Jeugdhulp')
  })

  it('there are never more than can be overseen: a change adds none to what may wait', async () => {
    const { poll, voters } = await open()
    for (let at = 0; at < 17; at += 1) await miss(must(voters[at % 3], 'voter').person, poll.id, `Eigen ${at}`)
    const form = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
    const twenty = Array.from({ length: 20 }, (_, at) => `Optie ${at}`).join('\n')
    expect(problemsIn(await world.as('Gijs').submit(form, { options: twenty })).options).toContain('kies op de kaart')
    await world.as('Gijs').submit(form, { options: 'Een\nTwee\nDrie' })
    await passTime('2026-11-23', 14)
    expect(await texts()).toHaveLength(20)
  })

  it('that seems to be about one pupil is asked for more generally, and taken when it is sent once more', async () => {
    const { poll } = await open()
    const said = 'Moeder van Kevin de Vries (groep 6) helpen'
    const asked = formIn(await miss(world.as('Bram'), poll.id, said))
    expect(JSON.stringify(asked.fields)).toContain('Kan het algemener?')
    await passTime('2026-11-23', 14)
    expect(await texts()).not.toContain(said)
    const kept = linesOf(cardOf(await world.as('Bram').submit(asked))).join()
    expect(kept).toContain('Uw optie is bewaard')
    await passTime('2026-11-24', 9)
    expect(await texts()).toContain(said)
  })

  it('what two offered stands there once, and neither hears of the other', async () => {
    const { poll, voters } = await open()
    await miss(world.as('Bram'), poll.id, 'Thuiszitters')
    const said = linesOf(cardOf(await miss(must(voters[0], 'voter').person, poll.id, 'thuiszitters')))
    expect(said.join()).toContain('Uw optie is bewaard')
    await passTime('2026-11-23', 14)
    expect((await texts()).filter((text) => text.toLowerCase() === 'thuiszitters')).toHaveLength(1)
  })

  it('that closes before the next moment takes none any more', async () => {
    const { poll } = await open()
    const form = formIn(await world.as('Bram').press('poll.add-option', { poll: poll.id }))
    const doors = async () => labelsOf(cardOf(await world.as('Bram').press('poll.show', { poll: poll.id })))
    expect(await doors()).toContain('Ik mis een optie')
    world.now = instantOn('2026-12-04', 15)
    expect(await doors()).not.toContain('Ik mis een optie')
    const late = 'sluit voordat nieuwe opties erbij komen'
    const pressed = await world.as('Bram').press('poll.add-option', { poll: poll.id })
    expect(linesOf(cardOf(pressed)).join()).toContain(late)
    const sent = await world.as('Bram').submit(form, { option: 'Thuiszitters' })
    expect(Object.values(problemsIn(sent)).join()).toContain(late)
  })

  it('that closes before there is such a moment is not opened with them', async () => {
    const asked = { question: 'Waar beginnen we mee?', options: 'Wachttijden\nVerzuim', secrecy: 'anonymous' }
    const begun = await beginPoll(world.as('Gijs'), 'choose', must(world.bodies.OOGO, 'OOGO').id)
    const short = { ...asked, closesAt: 'over een kwartier' }
    const refused = await world.as('Gijs').submit(begun, { ...valuesOf(begun), ...short, takesOptions: 'yes' })
    expect(Object.keys(problemsIn(refused))).toEqual(['takesOptions'])
    expect((await world.as('Gijs').submit(begun, { ...valuesOf(begun), ...short })).kind).toBe('form')
  })
})
