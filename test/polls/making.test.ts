/** A poll is made: by a template or from the words of the command, looked at as it will stand, and opened once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { announceOpening } from '../../bot/polls/making/announce.ts'
import { plain } from '../../cards/card.ts'
import { allFields, type Form } from '../../cards/form.ts'
import { linesOf } from '../network/card-reading.ts'
import { formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'
import { addVoters, asked, beginPoll, cardOf, lastPoll, madePoll, openPoll } from './asked-polls.ts'
import { poll as sample } from './sample.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const notesOf = (form: Form): readonly string[] =>
  allFields(form).flatMap((field) => (field.kind === 'note' ? [plain(field.text)] : []))
const oogo = () => must(world.bodies.OOGO, 'OOGO').id

describe('/peiling', () => {
  it('asks with what one begins, and fills in what belongs to it', async () => {
    const form = await beginPoll(world.as('Gijs'), 'consent')
    expect(valuesOf(form)).toMatchObject({
      question: 'Stemt uw organisatie in met dit voorstel?',
      kind: 'consent',
      secrecy: 'named',
      electorate: 'organisations',
      closesAt: 'ma 30 nov 2026, 17.00 uur',
    })
  })

  it('with a question comes at once where it is known for which body', async () => {
    const form = formIn(await world.as('Bram').command('peiling', 'Wie opent de bijeenkomst?'))
    expect(form.name).toBe('poll.make')
    expect(valuesOf(form)).toMatchObject({ question: 'Wie opent de bijeenkomst?', kind: 'choice' })
  })

  it('asks for which body where there are several', async () => {
    const begun = formIn(await world.as('Anna').command('peiling', 'Wat nu?'))
    expect(problemsIn(await world.as('Anna').submit(begun))).toEqual({ body: 'Vul dit veld in.' })
    const form = formIn(await world.as('Anna').submit(begun, { body: oogo() }))
    expect(valuesOf(form)).toMatchObject({ question: 'Wat nu?' })
  })

  it('is not for who has no say there', async () => {
    const begun = formIn(await world.as('Gijs').command('peiling'))
    const taken = { ...begun, state: { body: oogo(), text: '' } }
    expect(problemsIn(await world.as('Femke').submit(taken))['']).toContain('daar bent u geen lid van')
  })
})

describe('a poll that is made', () => {
  it('is looked at first: the form comes back with the card, who may vote, what is secret and when it closes', async () => {
    const preview = formIn(await world.as('Gijs').submit(await beginPoll(world.as('Gijs')), asked))
    const notes = notesOf(preview)
    expect(preview.submit).toBe('Openen')
    expect(notes).toContain('Zo komt de peiling eruit te zien:')
    expect(notes).toContain('Waar beginnen we mee?')
    expect(notes).toContain('• Wachttijden (eerder hulp thuis)\n• Verzuim\n• Overstap po-vo')
    expect(notes.join('\n')).toContain('Open tot vr 4 dec 2026, 17.00 uur')
    expect(notes.join('\n')).toContain('Peiling op naam.')
    expect(await world.storage.polls.list(world.network, {})).toEqual([])
  })

  it('is shown again when it was changed after that, and opened as it was looked at last', async () => {
    const preview = formIn(await world.as('Gijs').submit(await beginPoll(world.as('Gijs')), asked))
    const again = formIn(await world.as('Gijs').submit(preview, { question: 'Waar leggen we de nadruk?' }))
    expect(notesOf(again)).toContain('U hebt iets gewijzigd. Zo wordt het nu:')
    await world.as('Gijs').submit(again)
    expect((await lastPoll(world)).question).toBe('Waar leggen we de nadruk?')
  })

  it('is one poll, however often its form is sent', async () => {
    const preview = formIn(await world.as('Gijs').submit(await beginPoll(world.as('Gijs')), asked))
    await world.as('Gijs').submit(preview)
    const said = linesOf(cardOf(await world.as('Gijs').submit(preview)))
    expect(said).toContain('Peiling 1: Waar beginnen we mee? staat open tot vr 4 dec 2026, 17.00 uur.')
    expect(await world.storage.polls.list(world.network, {})).toHaveLength(1)
  })

  it('says all that is wrong at once, each at its field', async () => {
    const form = await beginPoll(world.as('Gijs'))
    const wrong = { ...asked, question: ' ', options: 'Eén', closesAt: 'ooit eens', quorum: 'veel', most: '0' }
    const problems = problemsIn(await world.as('Gijs').submit(form, wrong))
    expect(Object.keys(problems).sort()).toEqual(['closesAt', 'most', 'options', 'question', 'quorum'])
    expect(problems.closesAt).toContain('Ik lees geen moment in “ooit eens”')
  })

  it('reads options one a line, with or without a mark before it, and a meaning behind the dash', async () => {
    const options = '1. Wachttijden — eerder hulp thuis\n- Verzuim in het vo\n\n• Po-vo - de overstap'
    const poll = await madePoll(world, world.as('Gijs'), { options })
    expect(poll.options.map(({ text, meaning }) => [text, meaning])).toEqual([
      ['Wachttijden', 'eerder hulp thuis'],
      ['Verzuim in het vo', ''],
      ['Po-vo', 'de overstap'],
    ])
  })

  it.each([
    ['over twee weken', '2026-12-07', 17],
    ['voor de kerstvakantie', '2026-12-18', 17],
    ['donderdag om 12 uur', '2026-11-26', 12],
    ['vr 27 nov 2026, 16.00 uur', '2026-11-27', 16],
  ])('closes %s', async (closesAt, day, hour) => {
    const poll = await madePoll(world, world.as('Gijs'), { closesAt })
    expect(poll.closesAt).toBe(instantOn(day, hour))
  })

  it('in a meeting closes within the quarter', async () => {
    const poll = await madePoll(world, world.as('Gijs'), { closesAt: 'over een kwartier' })
    expect(poll.closesAt).toBe(world.now + 15 * 60_000)
  })

  it('is compared with an earlier one of the same body only, whatever a client sends', async () => {
    const secret = await madePoll(world, world.as('Gijs'))
    await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: secret.id })))
    const begun = formIn(await world.as('Femke').command('peiling', 'Iets anders?'))
    const forged = { ...begun, state: { ...(begun.state as object), before: secret.id } }
    await openPoll(world.as('Femke'), forged, { options: 'Wachttijden\nVerzuim', closesAt: asked.closesAt })
    expect(await lastPoll(world)).toMatchObject({ question: 'Iets anders?', before: null })
    const again = formIn(await world.as('Gijs').press('poll.repeat', { poll: secret.id }))
    await openPoll(world.as('Gijs'), again, { closesAt: asked.closesAt })
    expect(await lastPoll(world)).toMatchObject({ before: secret.id })
  })

  it('is not made where a body was taken away while it opened', async () => {
    const { storage, network } = world
    const by = { now: world.now, member: must(world.members.Gijs, 'Gijs'), surface: 'web' } as const
    await storage.network.removeBody(network, oogo())
    const given = { ...sample, id: 'late', network, body: oogo() }
    const opening = storage.polls.open(given, (opened) => announceOpening(storage, opened, by))
    await expect(opening).rejects.toThrow('channel.unknown')
    expect(await storage.polls.find(network, 'late')).toBeNull()
  })

  it('comes to stand in the channels of all the bodies that it asks', async () => {
    const stuurgroep = must(world.bodies.Stuurgroep, 'Stuurgroep').id
    const poll = await madePoll(world, world.as('Anna'), { alsoIn: [stuurgroep] })
    const claimed = await world.storage.outbox.claim('web', Date.now(), Date.now() + 1_000, 10)
    const channels = claimed.filter(({ ref }) => ref.id === poll.id).map(({ channel }) => channel)
    const there = await Promise.all(
      [oogo(), stuurgroep].map((body) => world.storage.network.channelsOfBody(world.network, body)),
    )
    expect(channels.sort()).toEqual(
      there
        .flat()
        .map(({ id }) => id)
        .sort(),
    )
  })
})

describe('an anonymous poll', () => {
  const anonymous = { ...asked, secrecy: 'anonymous' }

  it('of a few is warned of before it opens, and may be opened all the same', async () => {
    const preview = formIn(await world.as('Gijs').submit(await beginPoll(world.as('Gijs')), anonymous))
    expect(notesOf(preview).join('\n')).toContain('Let op: Er zijn maar 3 stemmers. Onder 5 stemmen')
    await world.as('Gijs').submit(preview)
    expect(await lastPoll(world)).toMatchObject({ secrecy: 'anonymous', state: 'open' })
  })

  it('is warned of where another that is still open asks nearly the same voters', async () => {
    await addVoters(world, 'OOGO', 8)
    await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    const form = await beginPoll(world.as('Gijs'))
    const preview = formIn(await world.as('Gijs').submit(form, { ...asked, secrecy: 'anonymous' }))
    expect(notesOf(preview).join()).toContain('Peiling 1 stelt deze vraag ook, aan dezelfde stemmers.')
  })

  it('and changed so that everybody may answer alike is warned of first, once', async () => {
    await addVoters(world, 'OOGO', 5)
    const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    const form = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
    const warned = formIn(await world.as('Gijs').submit(form, { options: 'Ja\nNee' }))
    expect(notesOf(warned)[0]).toMatch(/^Let op: Bij 8 stemmers en 2 antwoorden kan iedereen hetzelfde kiezen/u)
    expect((await lastPoll(world)).options).toHaveLength(3)
    await world.as('Gijs').submit(warned)
    expect((await lastPoll(world)).options.map(({ text }) => text)).toEqual(['Ja', 'Nee'])
  })

  it('promises a reminder only where one will come', async () => {
    const previewOf = async (closesAt: string) => {
      const form = await beginPoll(world.as('Gijs'))
      return notesOf(formIn(await world.as('Gijs').submit(form, { ...asked, closesAt }))).join()
    }
    expect(await previewOf('over een kwartier')).not.toContain('krijgt één herinnering')
    expect(await previewOf('over twee weken')).toContain('krijgt één herinnering')
  })

  it('is asked of whoever had a say when it opened', async () => {
    await addVoters(world, 'OOGO', 3)
    await openPoll(world.as('Gijs'), await beginPoll(world.as('Gijs')), anonymous)
    const { electors } = await lastPoll(world)
    expect(electors).toHaveLength(6)
    const [late] = await addVoters(world, 'OOGO', 1)
    const reply = await must(late, 'newcomer').person.press('poll.vote', { poll: (await lastPoll(world)).id })
    expect(linesOf(cardOf(reply)).join()).toContain('lag vast toen zij openging')
  })

  it('shows no standing while it is open, and asks no consent', async () => {
    const form = await beginPoll(world.as('Gijs'))
    const wrong = { ...anonymous, kind: 'consent', options: '', showsStanding: 'yes' }
    const problems = problemsIn(await world.as('Gijs').submit(form, wrong))
    expect(Object.keys(problems).sort()).toEqual(['secrecy', 'showsStanding'])
  })
})

describe('while it is open', () => {
  it('all of it can be changed as long as nobody has voted, and after that the closing alone', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const form = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
    await world.as('Gijs').submit(form, { question: 'Waar gaan we verder mee?' })
    expect((await lastPoll(world)).question).toBe('Waar gaan we verder mee?')
    expect(problemsIn(await world.as('Gijs').submit(form))['']).toContain('oudere versie')
    await world.as('Bram').press('poll.answer', { poll: poll.id, option: must(poll.options[0], 'option').id })
    const later = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
    expect(later.fields.flatMap((field) => (field.kind === 'note' ? [] : [field.name]))).toEqual(['closesAt'])
    await world.as('Gijs').submit(later, { closesAt: '11 december 12.00 uur' })
    expect((await lastPoll(world)).closesAt).toBe(instantOn('2026-12-11', 12))
  })

  it('the closing moves in the form of all of it too, where somebody voted meanwhile', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const form = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
    await world.as('Bram').press('poll.answer', { poll: poll.id, option: must(poll.options[0], 'option').id })
    const changed = { question: 'Iets anders?', closesAt: '11 december 12.00 uur' }
    expect(problemsIn(await world.as('Gijs').submit(form, changed))['']).toContain('gestemd')
    await world.as('Gijs').submit(form, { closesAt: '11 december 12.00 uur' })
    expect(await lastPoll(world)).toMatchObject({ question: poll.question, closesAt: instantOn('2026-12-11', 12) })
  })

  it('all that is wrong is said at once, the moment too', async () => {
    const poll = await madePoll(world, world.as('Gijs'))
    const form = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
    const wrong = await world.as('Gijs').submit(form, { question: '', options: 'Een', closesAt: 'ooit eens' })
    expect(Object.keys(problemsIn(wrong)).sort()).toEqual(['closesAt', 'options', 'question'])
  })

  it('one that closes within minutes keeps its hour when its question is put right', async () => {
    world.now += 23_500
    for (const closesAt of ['over een kwartier', 'over 3 uur']) {
      const poll = await madePoll(world, world.as('Gijs'), { closesAt })
      const form = formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id }))
      await world.as('Gijs').submit(form, { question: 'Waar beginnen we dan mee?' })
      expect(await lastPoll(world)).toMatchObject({
        question: 'Waar beginnen we dan mee?',
        closesAt: poll.closesAt,
        version: 2,
      })
    }
  })

  it('is changed by nobody but who made it or keeps order', async () => {
    const poll = await madePoll(world, world.as('Anna'))
    expect(linesOf(cardOf(await world.as('Bram').press('poll.edit', { poll: poll.id }))).join()).toContain(
      'Dit doet wie de peiling maakte',
    )
    expect(formIn(await world.as('Gijs').press('poll.edit', { poll: poll.id })).name).toBe('poll.edit')
  })
})
