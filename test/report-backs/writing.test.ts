import { describe, expect, it } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import { allFields } from '../../cards/form.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, problemsIn } from '../world.ts'
import { body, close, hold, link, plan, reasonsOn, reportsOf, secretariat, toldNow, useChain, world } from './chain.ts'

useChain()

const ask = async (name: string) => formIn(await secretariat().press('report-back.write', { body: body(name).id }))
const notesIn = (reply: Reply) =>
  allFields(formIn(reply)).flatMap((field) => (field.kind === 'note' ? [JSON.stringify(field.text)] : []))
const text = 'Het pact is getekend.'

describe('a report back by hand', () => {
  it('is shown as it will look, and then sent to every channel of the linked bodies', async () => {
    const form = await ask('OOGO')
    const preview = await secretariat().submit(form, { text })
    expect(notesIn(preview).join()).toContain('Het pact is getekend.')
    expect(notesIn(preview).join()).toContain('Beleidsgroep en Regisseursgroep: 2 kanalen')
    expect(await reportsOf('OOGO')).toEqual([])
    const sent = await secretariat().submit(formIn(preview))
    expect(linesOf(cardIn(sent))).toEqual([
      'Terugkoppeling OOGO',
      text,
      'Hanneke Dorsman, ma 23 nov 2026',
      'Voor Beleidsgroep, Regisseursgroep',
    ])
    expect((await toldNow()).map(([name]) => name)).toEqual(['Beleidsgroep', 'Regisseursgroep'])
    expect((await reportsOf('OOGO')).length).toBe(1)
  })

  it('is shown again when it was changed after that, and is one when it is sent twice', async () => {
    const preview = formIn(await secretariat().submit(await ask('OOGO'), { text }))
    const changed = await secretariat().submit(preview, { text: 'Het pact is bijna getekend.' })
    expect(changed.kind).toBe('form')
    await secretariat().submit(formIn(changed))
    await secretariat().submit(formIn(changed))
    expect((await reportsOf('OOGO')).map((one) => one.text)).toEqual(['Het pact is bijna getekend.'])
  })

  it('says what is wrong at the field where it is', async () => {
    const form = await ask('OOGO')
    expect(problemsIn(await secretariat().submit(form, { text: ' \u200b ' })).text).toContain(
      'Schrijf in een paar zinnen',
    )
    expect(Object.keys(problemsIn(await secretariat().submit(form, { text, to: [] })))).toEqual(['to'])
    expect(Object.keys(problemsIn(await secretariat().submit(form, { text, to: [body('Stuurgroep').id] })))).toEqual([
      'to',
    ])
    expect(Object.keys(problemsIn(await secretariat().submit(form, { text: 'a'.repeat(3001) })))).toEqual(['text'])
  })

  it('may name the meeting that it is about', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    await hold(oogo, '2026-12-01', [])
    await close(oogo)
    const preview = await secretariat().submit(await ask('OOGO'), { text, meeting: oogo.id })
    const sent = await secretariat().submit(formIn(preview))
    expect(linesOf(cardIn(sent))).toContain('Over OOGO, di 1 dec 2026')
  })

  it('comes on the next agenda of who hears of it', async () => {
    await link('Netwerkgroep po', 'feeds', 'Stuurgroep')
    const steering = await plan('Stuurgroep', '2026-12-15')
    const preview = await secretariat().submit(await ask('Netwerkgroep po'), { text })
    await secretariat().submit(formIn(preview))
    expect(await reasonsOn(steering, 'report-back')).toMatchObject([{ title: 'Terugkoppeling Netwerkgroep po' }])
  })

  it('is written by nobody but who speaks for the body, and by nobody where no other hears of it', async () => {
    const refused = await world.as('Anna').press('report-back.write', { body: body('OOGO').id })
    expect(linesOf(cardIn(refused)).join()).toContain('schrijven de voorzitter, het secretariaat en de gespreksleider')
    const alone = await secretariat().press('report-back.write', { body: body('Stuurgroep').id })
    expect(linesOf(cardIn(alone)).join()).toContain('nog met geen ander overleg verbonden')
    expect((await world.as('Gijs').press('report-back.write', { body: body('OOGO').id })).kind).toBe('form')
  })
})

describe('/terugkoppeling', () => {
  it('shows the last ones that one may read, and from where one may write', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    await hold(oogo, '2026-12-01', ['Vervoer'])
    await close(oogo, 'Rustig overleg.')
    const shown = await world.as('Femke').command('terugkoppeling')
    expect(linesOf(cardIn(shown))).toEqual([
      'Terugkoppeling',
      'Terugkoppeling OOGO, di 1 dec 2026: 1 besluit, uit te werken door Beleidsgroep | Rustig overleg.',
    ])
    expect(labelsOf(cardIn(shown))).toEqual(['Openen'])
    const opened = await pressOn(world.as('Femke'), shown, 'Openen')
    expect(linesOf(cardIn(opened)).join()).toContain('Besluit 1: Vervoer')
    expect(labelsOf(cardIn(await world.as('Gijs').command('terugkoppeling')))).toContain('Schrijven uit OOGO')
  })

  it('opens the form with what was typed behind it, where it is clear from which body', async () => {
    const form = formIn(await world.as('Gijs').command('terugkoppeling', text))
    expect(allFields(form).find((field) => field.kind === 'text')).toMatchObject({ name: 'text', value: text })
    const choice = await secretariat().command('terugkoppeling', text)
    expect(linesOf(cardIn(choice))).toContain(text)
  })

  it('keeps from others what they are not told', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    await hold(oogo, '2026-12-01', ['Vervoer'])
    await close(oogo)
    await world.storage.network.removeBodyLink({
      ...{ network: world.network, from: body('Beleidsgroep').id, to: body('OOGO').id },
      relation: 'elaborates',
    })
    const [report] = await reportsOf('OOGO')
    expect(report?.to).toContain(body('Beleidsgroep').id)
    const steering = await plan('Stuurgroep', '2026-12-02')
    await link('Regisseursgroep', 'prepares', 'Stuurgroep')
    await hold(steering, '2026-12-02', ['Koers'])
    await close(steering)
    const refused = await world.as('Femke').press('report-back.show', { report: steering.id })
    expect(linesOf(cardIn(refused)).join()).toContain('waar u niet in zit')
  })
})

it('words behind the command of whoever may not write are refused, not dropped', async () => {
  const typed = await world.as('Bram').command('terugkoppeling', text)
  expect(linesOf(cardIn(typed)).join()).toContain('schrijven de voorzitter, het secretariaat en de gespreksleider')
  const here = await world.as('Bram', 'OOGO').command('terugkoppeling', text)
  expect(linesOf(cardIn(here)).join()).toContain('Terugkoppeling uit OOGO schrijven de voorzitter')
})
