/** The form of a reminder: what is understood, what is not, twice the same, and two at once. */
import { describe, expect, it } from 'vitest'
import { allFields, type Form } from '../../cards/form.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { complaintsOf } from '../reminders/fits.ts'
import { cardIn, formIn, must, problemsIn, valuesOf } from '../world.ts'
import { all, ask, askForm, bodyOf, memberOf, only, useWorld, world } from './given.ts'

useWorld()

const notesIn = (form: Form): readonly string[] =>
  allFields(form).flatMap((field) => (field.kind === 'note' ? [String(field.text)] : []))
const hintOf = (form: Form, name: string): string =>
  allFields(form).flatMap((field) => (field.kind !== 'note' && field.name === name ? [field.hint ?? ''] : []))[0] ?? ''

describe('the form', () => {
  it('opens with what was typed, how it was understood and when it comes', async () => {
    const form = await askForm('ons uiterlijk 15 mei aan het jaarverslag', { body: 'OOGO' })
    expect(valuesOf(form)).toEqual({
      whom: `body:${bodyOf('OOGO')}`,
      what: 'het jaarverslag',
      when: 'uiterlijk 15 mei',
    })
    expect(notesIn(form)).toEqual([
      'Zo lees ik het: uiterlijk 15 mei 2027.',
      'Dan komt de herinnering op:',
      '15 mei 2027 is een zaterdag: vr 14 mei 2027, 09.00 uur',
    ])
  })

  it('says at its field what it does not understand, and what is possible', async () => {
    const form = await askForm('Pietje Puk bij volle maan aan het verslag')
    expect(hintOf(form, 'whom')).toContain('Ik ken geen overleg of lid “Pietje Puk bij volle maan”')
    const known = await askForm('mij bij volle maan aan het verslag')
    expect(hintOf(known, 'when')).toContain('Ik lees geen dag in “bij volle maan”')
    const reply = await world.as('Gijs').submit(known)
    expect(problemsIn(reply).when).toContain('elke eerste maandag van de maand')
    const past = await world.as('Gijs').submit(known, { when: 'vandaag' })
    expect(problemsIn(past).when).toContain('na negenen')
    const empty = await world.as('Gijs').submit(known, { what: ' ', when: 'morgen' })
    expect(problemsIn(empty)).toEqual({ what: 'Schrijf waaraan u herinnerd wilt worden.' })
    expect(await all()).toEqual([])
  })

  it.each([
    ['mij over 3 uur aan de taart', 'Uren kan ik niet: herinneringen komen om 09.00 uur. Kies een dag.'],
    ['op 1 november 2025 aan de taart', '1 november 2025 is voorbij. Kies een dag die nog komt.'],
    ['gisteren aan de taart', 'Gisteren is voorbij. Kies een dag die nog komt.'],
    ['elke zondag aan de taart', 'Op zondag is het stil'],
  ])('says of “%s” why no reminder comes then, also when it is sent all the same', async (text, why) => {
    const form = await askForm(text)
    expect(valuesOf(form)).toMatchObject({ what: 'de taart' })
    expect(hintOf(form, 'when')).toContain(why)
    expect(problemsIn(await world.as('Gijs').submit(form)).when).toContain(why)
    expect(await all()).toEqual([])
  })

  it('never says of what was typed before when it would come, beside what is wrong', async () => {
    const gijs = world.as('Gijs')
    const form = await askForm('mij morgen aan de taart')
    expect(notesIn(form)).toContain('di 24 nov 2026, 09.00 uur')
    const unread = formIn(await gijs.submit(form, { when: 'bij volle maan', what: 'de appeltaart' }))
    expect(notesIn(unread)).toEqual([])
    expect(valuesOf(unread)).toMatchObject({ what: 'de appeltaart', when: 'bij volle maan' })
    expect(hintOf(unread, 'when')).toContain('Ik lees geen dag in “bij volle maan”')
    expect(problemsIn(await gijs.submit(unread))).toHaveProperty('when')
    const nameless = formIn(await gijs.submit(form, { when: 'overmorgen', what: ' ' }))
    expect(notesIn(nameless)).toContain('wo 25 nov 2026, 09.00 uur')
    expect(hintOf(nameless, 'what')).toBe('Schrijf waaraan u herinnerd wilt worden.')
    expect(problemsIn(await gijs.submit(nameless))).toHaveProperty('what')
    await gijs.submit(nameless, { what: 'de taart' })
    expect(await only()).toMatchObject({ text: 'de taart', repetition: { on: '2026-11-25' } })
  })

  it('offers the contact person of an organisation, which is not reminded itself', async () => {
    const network = await world.storage.network.organisations(world.network)
    const organisation = must(network[0], 'organisation')
    await world.storage.network.saveOrganisation({ ...organisation, contact: memberOf('Anna') })
    const form = await askForm(`@${organisation.name} morgen aan de brief`)
    expect(hintOf(form, 'whom')).toContain(`“${organisation.name}” is geen lid of overleg`)
    expect(hintOf(form, 'whom')).toContain('Contactpersoon is Anna Wiegersma')
    expect(valuesOf(form)).toMatchObject({ whom: `member:${memberOf('Anna')}`, what: 'de brief' })
  })

  it('sent twice makes one', async () => {
    const form = await askForm('mij morgen aan de stukken')
    await world.as('Gijs').submit(form)
    await world.as('Gijs').submit(form)
    expect(await all()).toHaveLength(1)
  })

  it('offers only whom somebody may have reminded', async () => {
    const form = await askForm('Femke morgen aan de stukken', { who: 'Bram' })
    expect(hintOf(form, 'whom')).toContain('“Femke”')
    const whom = `member:${memberOf('Femke')}`
    const again = formIn(await world.as('Bram').submit(form, { whom }))
    expect(hintOf(again, 'whom')).toContain('waarin u een stem hebt')
    expect(problemsIn(await world.as('Bram').submit(again, { whom: '' }))).toHaveProperty('whom')
    await ask('Femke morgen aan de stukken', { who: 'Hanneke' })
    expect((await only()).to.id).toBe(memberOf('Femke'))
  })

  it('opened on an older version is refused: of two who change one at once the second hears it', async () => {
    await ask('het OOGO elke dinsdag aan de cijfers')
    const { id } = await only()
    const [gijs, hanneke] = [world.as('Gijs'), world.as('Hanneke')]
    const [first, second] = [
      formIn(await gijs.press('hand-reminder.change', { reminder: id })),
      formIn(await hanneke.press('hand-reminder.change', { reminder: id })),
    ]
    await gijs.submit(first, { what: 'de nieuwe cijfers' })
    expect(problemsIn(await hanneke.submit(second, { when: 'elke vrijdag' }))['']).toContain('oudere versie')
    expect(await only()).toMatchObject({ text: 'de nieuwe cijfers', repetition: { weekday: 2 } })
  })
})

it('each form fits Slack, Teams and our page', async () => {
  await ask('het OOGO elke dinsdag aan de cijfers')
  const { id: reminder } = await only()
  const gijs = world.as('Gijs')
  const opened = ['change', 'stop', 'later'].map((name) => gijs.press(`hand-reminder.${name}`, { reminder }))
  const forms = [
    await askForm(''),
    await askForm('Pietje bij volle maan aan x'),
    ...(await Promise.all(opened)).map(formIn),
  ]
  expect(forms.flatMap(complaintsOf)).toEqual([])
})

describe('the list', () => {
  it('shows what runs for oneself and one’s bodies, the first to come on top, in pages', async () => {
    await ask('mij over twee weken aan de begroting')
    await ask('het OOGO morgen aan het jaarverslag')
    await ask('Anna elke dinsdag aan iets', { who: 'Hanneke' })
    const card = cardIn(await world.as('Gijs').command('herinneringen'))
    expect(linesOf(card).join('\n')).toMatch(/jaarverslag[\s\S]*begroting/u)
    expect(linesOf(card).join('\n')).not.toContain('aan iets')
    expect(labelsOf(card)).toEqual(expect.arrayContaining(['Nieuwe herinnering', 'Hoe u herinnerd wordt']))
    for (let at = 0; at < 12; at += 1) await ask(`mij over ${at + 3} weken aan punt ${at}`)
    const long = cardIn(await world.as('Gijs').command('herinneringen'))
    expect(labelsOf(long)).toContain('Nog 4')
    const rest = cardIn(await world.as('Gijs').press('hand-reminder.page', { skip: 10 }))
    expect(labelsOf(rest)).toContain('Vorige')
  })
})
