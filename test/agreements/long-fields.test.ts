/** What is too long for a field of Slack is refused when it is written, and never cut when it is corrected. */
import { describe, expect, it } from 'vitest'
import { renderForm } from '../../cards/adaptive-form.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import { allFields, type Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { formIn, problemsIn, valuesOf } from '../world.ts'
import { only, open, record, useWorld, world } from './given.ts'

useWorld()

const words = wordsIn('nl')
const goals = Array.from({ length: 20 }, (_, at) => `Doel ${at} ${'x'.repeat(290)}`)
const withLongGoals = async () => {
  const { id } = await record('Plan maken @Anna')
  await world.storage.agreements.change(world.network, id, (item) => ({ ...item, details: { ...item.details, goals } }))
  return formIn(await world.as('Anna', 'OOGO').press('agreement.correct', { item: id }))
}
/** What Slack sends: only what stands in the modal. */
const shownOnSlack = (form: Form) => {
  const blocks = JSON.stringify(renderModal(form, { words }))
  return Object.fromEntries(Object.entries(valuesOf(form)).filter(([name]) => blocks.includes(`"block_id":"${name}#`)))
}
const answer = async (form: Form, values: object) => {
  const { id, name } = world.members.Anna as NonNullable<(typeof world.members)['Anna']>
  const at = { surface: 'web', space: world.network, conversation: world.bodies.OOGO?.id ?? '' } as const
  const from = { surface: 'web', space: world.network, user: id, name } as const
  const sent = { kind: 'submit', name: form.name, state: form.state, values } as const
  return (await world.app.answer({ ...sent, from, at, isPrivate: false, language: 'nl' })).reply
}

describe('goals', () => {
  it('of more than three thousand characters together are refused at their field, with the way out', async () => {
    const reply = await world.as('Anna', 'OOGO').submit(await open('Plan maken'), { goals: goals.join('\n') })
    expect(problemsIn(reply).goals).toContain('hoogstens 3000')
  })

  it('that are longer are left out of a modal, with a word, and stay as they were', async () => {
    const form = await withLongGoals()
    const shown = shownOnSlack({ ...form, folded: { label: '', fields: [], ...form.folded, isOpen: true } })
    expect(shown).not.toHaveProperty('goals')
    expect(JSON.stringify(renderModal(form, { words }))).toContain('Doelen: te lang om hier te wijzigen')
    expect(await answer(form, { ...shown, title: 'Plan afmaken' })).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ title: 'Plan afmaken', details: { goals } })
  })

  it('stand whole in a dialog, and may stay', async () => {
    const form = await withLongGoals()
    expect(JSON.stringify(renderForm(form, { words }))).toContain('Doel 19')
    expect(await answer(form, { ...valuesOf(form), title: 'Plan afmaken' })).toMatchObject({ kind: 'done' })
    expect((await only()).details.goals).toEqual(goals)
  })
})

describe('the themes of a werkagenda', () => {
  const names = Array.from({ length: 60 }, (_, at) => `Thema ${at} ${'y'.repeat(60)}`)
  const hanneke = () => world.as('Hanneke')
  const create = async (themes: string) =>
    hanneke().submit(formIn(await hanneke().press('work-agenda.write', { agenda: '' })), { name: 'Pact', themes })

  it('of more than three thousand characters together are refused at their field', async () => {
    expect(problemsIn(await create(names.join('\n')))).toHaveProperty('themes')
    expect(await world.storage.workAgendas.themes(world.network)).toEqual([])
  })

  it('that have grown longer stay as they were when a modal leaves them out', async () => {
    await create('Thema 0')
    const [agenda] = await world.storage.workAgendas.agendas(world.network)
    for (const [at, name] of names.entries())
      await world.storage.workAgendas.saveTheme({ id: `t${at}`, network: world.network, name })
    const themes = names.map((_, at) => `t${at}`)
    if (agenda) await world.storage.workAgendas.saveAgenda({ ...agenda, themes })
    const form = formIn(await hanneke().press('work-agenda.write', { agenda: agenda?.id }))
    expect(shownOnSlack(form)).not.toHaveProperty('themes')
    expect(allFields(form).some((field) => field.kind === 'text' && field.name === 'themes')).toBe(true)
    expect(await hanneke().submit(form, { name: 'Pact 2', themes: undefined })).not.toHaveProperty('problems')
    expect((await world.storage.workAgendas.agendas(world.network))[0]).toMatchObject({ name: 'Pact 2', themes })
  })
})
