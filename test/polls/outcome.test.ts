/** What came of a poll: its outcome in words, a day to look back, an agreement, an agenda, a file, and a repetition. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'
import { addVoters, cardOf, castIn, lastPoll, madePoll, openPoll, optionId, shownTo } from './asked-polls.ts'
import { asked, counting } from './kept-poll.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const closed = async (values: Readonly<Record<string, unknown>> = {}) => {
  const poll = await madePoll(world, world.as('Gijs'), values)
  await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
  await castIn(world.as('Anna'), poll, { options: optionId(poll, 'Verzuim') })
  await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: poll.id })))
  return lastPoll(world)
}
const writeOutcome = async (id: string, values: Readonly<Record<string, unknown>>) =>
  world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.outcome', { poll: id })), values)

describe('the outcome', () => {
  it('is written down by who keeps order, with a day to look back, and stands above the result', async () => {
    const poll = await closed()
    const outcome = 'We beginnen met verzuim.'
    await writeOutcome(poll.id, { outcome, reviewOn: 'over drie maanden' })
    const lines = await shownTo(world.as('Bram'), poll)
    expect(lines).toContain('Uitkomst: We beginnen met verzuim.')
    expect(lines).toContain('Terugkijken op di 23 feb 2027')
    expect(labelsOf(cardOf(await world.as('Gijs').press('poll.show', { poll: poll.id })))).toContain(
      'Uitkomst wijzigen',
    )
  })

  it('has a day that is still to come, and is about a poll that is closed', async () => {
    const poll = await closed()
    const problems = problemsIn(await writeOutcome(poll.id, { outcome: ' ', reviewOn: '1 november 2026' }))
    expect(problems).toEqual({
      outcome: 'Vul dit veld in.',
      reviewOn: 'Kies om terug te kijken een dag die nog komt.',
    })
    const open = await madePoll(world, world.as('Gijs'))
    const reply = await world.as('Gijs').press('poll.outcome', { poll: open.id })
    expect(linesOf(cardOf(reply)).join()).toContain('Deze peiling is nog niet gesloten')
  })

  it('is looked back on: who made the poll and who keeps order hear of it on that day, in private', async () => {
    const poll = await closed()
    await writeOutcome(poll.id, { outcome: 'We beginnen met verzuim.', reviewOn: '15 december' })
    world.now = instantOn('2026-12-15', 9)
    await world.app.wake()
    const told = async (name: string) =>
      world.storage.nudges.ofMember(world.network, must(world.members[name], name).id, 10)
    expect((await told('Gijs')).flatMap(({ lines }) => lines.map(({ occasion }) => occasion))).toEqual(['review'])
    expect(await told('Bram')).toEqual([])
  })
})

describe('from a result', () => {
  it('an agreement is made, with where it came from and the outcome as its text', async () => {
    const poll = await closed()
    await writeOutcome(poll.id, { outcome: 'Een plan tegen verzuim maken' })
    const form = formIn(await world.as('Bram').press('poll.agree', { poll: poll.id }))
    expect(valuesOf(form)).toMatchObject({ title: 'Een plan tegen verzuim maken', source: 'Peiling 1' })
  })

  it('it comes on the agenda of a body, once, with how it ended and a way back', async () => {
    const poll = await closed()
    const oogo = must(world.bodies.OOGO, 'OOGO').id
    for (const name of ['Bram', 'Anna']) {
      const form = formIn(await world.as(name).press('poll.agenda', { poll: poll.id }))
      expect(linesOf(cardOf(await world.as(name).submit(form, { body: oogo })))).toContain(
        'Het staat op de agenda van OOGO.',
      )
    }
    const items = await world.storage.agendaItems.about(world.network, { kind: 'poll', id: poll.id })
    expect(items).toMatchObject([
      {
        title: 'Waar beginnen we mee?',
        about: 'Uitslag van de peiling: Bovenaan: “Verzuim”. 2 van 3 hebben gestemd.',
        source: { kind: 'poll', id: poll.id },
      },
    ])
  })

  it('that too few voted for comes to nothing, on its card and on an agenda', async () => {
    const over = { kind: 'consent', options: '', electorate: 'organisations', quorum: '2' }
    const poll = await madePoll(world, world.as('Gijs'), over, 'consent')
    await castIn(world.as('Bram'), poll, { answer: 'agree' })
    await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: poll.id })))
    const shown = (await shownTo(world.as('Anna'), poll)).join('\n')
    expect(shown).toContain('Het quorum van 2 stemmen is niet gehaald; er is dus geen uitkomst.')
    expect(shown).not.toContain('Er is instemming')
    const form = formIn(await world.as('Bram').press('poll.agenda', { poll: poll.id }))
    await world.as('Bram').submit(form, { body: must(world.bodies.OOGO, 'OOGO').id })
    const [item] = await world.storage.agendaItems.about(world.network, { kind: 'poll', id: poll.id })
    expect(item?.about).toMatch(/1 akkoord\. 1 van \d organisaties heeft gestemd\. Het quorum van 2 stemmen is niet/u)
  })

  it('a file is taken along, with counts and without anybody’s name', async () => {
    const poll = await closed()
    const { bytes, fileName } = await fileOf(poll.id)
    expect(fileName).toBe('peiling-1.csv')
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('Verzuim;;2;2')
    expect(text).not.toContain('Bram')
  })

  it('of fewer than five, without names, a file holds their number alone, and says why', async () => {
    const poll = await closed({ secrecy: 'anonymous' })
    const text = new TextDecoder().decode((await fileOf(poll.id)).bytes)
    expect(text).toContain('Gestemd;;2;')
    expect(text).toContain('Er zijn minder dan 5 stemmen.')
    expect(text).not.toContain('Verzuim')
  })

  it('a file calls its columns by what the poll counts', async () => {
    const textOf = async (kind: string, votes: Readonly<Record<string, string>>) => {
      const poll = await madePoll(world, world.as('Gijs'), { kind, quorum: '2' })
      const values = Object.entries(votes).map(([text, said]) => [optionId(poll, text), said])
      await castIn(world.as('Bram'), poll, Object.fromEntries(values))
      await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: poll.id })))
      return new TextDecoder().decode((await fileOf(poll.id)).bytes)
    }
    const ranked = await textOf('rank', { Verzuim: '1', Wachttijden: '2' })
    expect(ranked).toContain('Optie;Kant;Plaats;Wint van')
    expect(ranked).toContain('Verzuim;;1;2')
    expect(ranked).toContain('Het quorum van 2 stemmen is niet gehaald')
    expect(await textOf('score', { Verzuim: '4' })).toContain('Optie;Kant;Som van de cijfers;Aantal cijfers')
    expect(await textOf('dots', { Verzuim: '3' })).toContain('Optie;Kant;Stickers;Stemmers')
  })

  it('a file says of which options too few gave a mark to be told', async () => {
    const voters = await addVoters(world, 'OOGO', 5)
    const poll = await madePoll(world, world.as('Gijs'), { kind: 'score', secrecy: 'anonymous' })
    const [many, few] = [optionId(poll, 'Verzuim'), optionId(poll, 'Wachttijden')]
    for (const [at, { person }] of voters.entries())
      await castIn(person, poll, { [many]: '4', ...(at === 0 ? { [few]: '2' } : {}) })
    await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: poll.id })))
    const text = new TextDecoder().decode((await fileOf(poll.id)).bytes)
    expect(text).toContain('Verzuim;;20;5')
    expect(text).toContain('Wachttijden;;niet verteld;niet verteld')
  })
})

describe('whoever wants to help with what came of it', () => {
  const doorsFor = async (who: string, poll: string) =>
    labelsOf(cardOf(await world.as(who).press('poll.show', { poll })))

  it('signs up on a sheet, which a member with a say opens once it is closed', async () => {
    const open = await madePoll(world, world.as('Gijs'))
    expect(await doorsFor('Bram', open.id)).not.toContain('Aanmelden openen')
    const poll = await closed()
    const shown = await world.as('Bram').press('poll.show', { poll: poll.id })
    const form = formIn(await pressOn(world.as('Bram'), shown, 'Aanmelden openen'))
    expect(valuesOf(form).title).toBe(`Peiling ${poll.number}: Waar beginnen we mee?`)
    await world.as('Bram').submit(form, { title: 'Verzuim uitwerken', kinds: ['help'] })
    const [sheet] = await world.storage.signUps.open(world.network, [must(world.bodies.OOGO, 'OOGO').id])
    expect(sheet).toMatchObject({ about: { kind: 'poll', id: poll.id }, title: 'Verzuim uitwerken' })
    const opened = await world.as('Anna').press('sign-up.show', { sheet: sheet?.id })
    expect(linesOf(cardOf(await pressOn(world.as('Anna'), opened, 'Openen')))[0]).toBe(`Peiling ${poll.number}`)
  })

  it('is not offered a sheet where they read along', async () => {
    const { network: store } = world.storage
    const { id: organisation } = await findOrAddOrganisation(store, world.network, 'Gemeente Wierum')
    const rik = { network: world.network, name: 'Rik Zijlstra', organisation, function: '', role: 'reader' } as const
    Object.assign(world.members, { Rik: await enrol(store, rik, [must(world.bodies.OOGO, 'OOGO').id]) })
    expect(await doorsFor('Rik', (await closed()).id)).not.toContain('Aanmelden openen')
  })
})

const fileOf = async (poll: string) => {
  const member = must(world.members.Bram, 'Bram').id
  const made = await world.app.document({ network: world.network, member, kind: 'poll-result', asked: { poll } })
  if ('said' in made) throw new Error(made.said)
  return made
}

describe('a poll that is held again', () => {
  it('is filled in as it was, and compared when it closes', async () => {
    const first = await closed()
    const form = formIn(await world.as('Gijs').press('poll.repeat', { poll: first.id }))
    expect(valuesOf(form)).toMatchObject({
      question: first.question,
      secrecy: 'named',
      closesAt: 'ma 30 nov 2026, 17.00 uur',
    })
    await openPoll(world.as('Gijs'), form, { options: 'Verzuim\nWachttijden\nThuiszitters' })
    const poll = await lastPoll(world)
    await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Thuiszitters') })
    await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: poll.id })))
    const lines = await shownTo(world.as('Anna'), poll)
    expect(lines).toContain('Vergeleken met peiling 1 (ma 23 nov 2026, 10.00 uur)')
    expect(lines).toContain('1 stemmer, was 2')
    expect(lines).toContain('Thuiszitters is nieuw')
    expect(lines).toContain('Verzuim: 0, was 2')
    expect(lines).toContain('Overstap po-vo stond er nu niet bij')
  })

  it('of nearly the same voters is warned of where it was anonymous', async () => {
    const voters = await addVoters(world, 'OOGO', 8)
    const first = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
    for (const { person } of voters) await castIn(person, first, { options: optionId(first, 'Verzuim') })
    await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: first.id })))
    await addVoters(world, 'OOGO', 1)
    const form = formIn(await world.as('Gijs').press('poll.repeat', { poll: first.id }))
    const preview = formIn(await world.as('Gijs').submit(form))
    expect(JSON.stringify(preview.fields)).toContain(
      'Peiling 1 stelt deze vraag ook, aan bijna dezelfde stemmers (verschil: 1)',
    )
  })
})

describe('/peilingen', () => {
  it('lists those that run before those that were, in the bodies that one sees', async () => {
    await closed()
    await madePoll(world, world.as('Gijs'), { question: 'En wat daarna?' })
    const lines = linesOf(cardOf(await world.as('Bram').command('peilingen')))
    expect(lines).toEqual([
      'Peilingen',
      'Lopend',
      'Peiling 2: En wat daarna? | OOGO · open · vr 4 dec 2026, 17.00 uur',
      'Geweest',
      'Peiling 1: Waar beginnen we mee? | OOGO · gesloten · ma 23 nov 2026, 10.00 uur',
    ])
    expect(linesOf(cardOf(await world.as('Femke').command('peilingen'))).join()).toContain('Er zijn nog geen peilingen')
  })

  it('leafs through all of them, each once', async () => {
    const { polls } = world.storage
    const body = must(world.bodies.OOGO, 'OOGO').id
    for (let at = 1; at <= 23; at += 1) {
      await polls.open(
        asked(`p${at}`, { network: world.network, body, question: `Vraag ${at}?`, closesAt: world.now + at }),
      )
      if (at > 12) await polls.close(world.network, `p${at}`, counting)
    }
    const pages = [0, 10, 20].map(async (skip) =>
      linesOf(cardOf(await world.as('Bram').press('poll.list', { skip }))).flatMap(
        (line) => /Vraag \d+/u.exec(line) ?? [],
      ),
    )
    const [first, second, third] = await Promise.all(pages)
    expect(first?.[0]).toBe('Vraag 1')
    expect(second?.slice(0, 3)).toEqual(['Vraag 11', 'Vraag 12', 'Vraag 23'])
    expect(third).toEqual(['Vraag 15', 'Vraag 14', 'Vraag 13'])
    expect(new Set([first, second, third].flat()).size).toBe(23)
  })
})
