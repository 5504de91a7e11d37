/** A project of a work agenda, and one text that many share. */
import { describe, expect, it } from 'vitest'
import { blankDraft, openAgreement } from '../../bot/agreements/agreement.ts'
import { noDetails } from '../../bot/agreements/details.ts'
import { offerProject } from '../../bot/agreements/writing/offer.ts'
import type { Context } from '../../bot/chat/feature.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { formIn, must, problemsIn, valuesOf } from '../world.ts'
import { only, open, useWorld, world } from './given.ts'

useWorld()

const anna = () => world.as('Anna', 'OOGO')
const oogo = () => must(world.bodies.OOGO, 'OOGO').id

const contextOf = async (name: string): Promise<Context> => ({
  network: must(await world.storage.network.network(world.network), 'network'),
  member: must(world.members[name], name),
  covers: [],
  surface: 'web',
  channel: null,
  isPrivate: true,
  words: wordsIn('nl'),
  language: 'nl',
  now: world.now,
  today: '2026-11-23',
})

const agenda = { name: 'Pact', about: '', themes: [], endedOn: null }

describe('a project', () => {
  it('is offered with its agenda and theme filled in, and kept with the body of the agenda', async () => {
    const { workAgendas } = world.storage
    const pact = { ...agenda, id: 'a1', network: world.network, body: oogo() }
    const theme = { id: 't1', network: world.network, name: 'Maatwerk' }
    await workAgendas.saveAgenda(pact)
    await workAgendas.saveTheme(theme)
    const form = formIn(await offerProject(world.storage)(pact, theme, await contextOf('Anna')))
    expect(valuesOf(form)).toMatchObject({ agenda: 'a1', theme: 'Maatwerk', kind: 'action-item' })
    expect(await anna().submit(form, { title: 'Zorgplekken' })).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ body: oogo(), details: { agenda: 'a1', theme: 't1' } })
  })

  it('is refused to who has no seat in the body of the agenda, also when they name the agenda themselves', async () => {
    const pact = { ...agenda, id: 'a1', network: world.network, body: oogo() }
    await world.storage.workAgendas.saveAgenda(pact)
    await expect(offerProject(world.storage)(pact, null, await contextOf('Femke'))).rejects.toMatchObject({
      reason: 'channel.not-seated',
    })
    const femke = world.as('Femke', 'Beleidsgroep')
    const form = await open('Zorgplekken', 'Femke', 'Beleidsgroep')
    expect(JSON.stringify(form.folded)).not.toContain('Pact')
    expect(problemsIn(await femke.submit(form, { agenda: 'a1' }))).toHaveProperty('agenda')
  })

  it('of an agenda of no body asks for the body', async () => {
    const pact = { ...agenda, id: 'a1', network: world.network, body: null }
    const form = formIn(await offerProject(world.storage)(pact, null, await contextOf('Anna')))
    expect(JSON.stringify(form.fields)).toContain('"name":"body"')
  })
})

describe('a text that several share', () => {
  const give = async () => {
    const owner = { kind: 'organisation', id: must(world.members.Anna, 'Anna').organisation } as const
    const draft = {
      ...blankDraft,
      title: 'Verzuim melden',
      agreedOn: '2026-11-23',
      owners: [owner],
      details: noDetails,
    }
    const given = { network: world.network, body: oogo(), by: must(world.members.Anna, 'Anna').id, now: world.now }
    const parent = { agreement: 'parent', relation: 'share' } as const
    for (const [id, more] of [
      ['parent', { isShared: true }],
      ['share', { parent }],
    ] as const)
      await world.storage.agreements.add(
        (number) => openAgreement(draft, { ...given, ...more, id, number }),
        world.network,
        id,
      )
  }
  const correct = async (item: string) => formIn(await anna().press('agreement.correct', { item }))
  const titleOf = async (id: string) => (await world.storage.agreements.find(world.network, id))?.title

  it('is not changed at one of its shares, which says where it is', async () => {
    await give()
    const problems = problemsIn(await anna().submit(await correct('share'), { title: 'Anders melden' }))
    expect(problems.title).toContain('afspraak 1')
    expect(await anna().submit(await correct('share'), { term: 'uiterlijk 1 mei' })).toMatchObject({ kind: 'done' })
    expect(await titleOf('share')).toBe('Verzuim melden')
  })

  it('is changed at its parent, for all of them, and each history tells it', async () => {
    await give()
    const gijs = world.as('Gijs', 'OOGO')
    const form = formIn(await gijs.press('agreement.correct', { item: 'parent' }))
    expect(await gijs.submit(form, { title: 'Anders melden' })).toMatchObject({ kind: 'done' })
    expect(await titleOf('share')).toBe('Anders melden')
    const entries = await world.storage.history.of(world.network, { kind: 'agreement', id: 'share' })
    expect(entries.at(-1)?.data.changes).toEqual({ title: ['Verzuim melden', 'Anders melden'] })
  })

  it('stays of its kind', async () => {
    await give()
    expect(JSON.stringify((await correct('share')).fields)).not.toContain('"name":"kind"')
    expect(problemsIn(await anna().submit(await correct('share'), { kind: 'intention' }))).toHaveProperty('kind')
  })
})
