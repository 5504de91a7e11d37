/** The one form: what each kind asks, what stands behind "Meer", and how all of it is corrected. */
import { describe, expect, it } from 'vitest'
import { allFields, type Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { formIn, must, problemsIn, valuesOf } from '../world.ts'
import { only, open, record, useWorld, world } from './given.ts'

useWorld()

const say = wordsIn('nl').agreements.form
const anna = () => world.as('Anna', 'OOGO')
const notesIn = ({ fields }: Form): string => JSON.stringify(fields.filter(({ kind }) => kind === 'note'))
const fieldOf = (form: Form, name: string) =>
  must(
    allFields(form).find((field) => field.kind !== 'note' && field.name === name),
    name,
  )
const organisationOf = (name: string) => `organisation:${must(world.members[name], name).organisation}`
const memberOf = (name: string) => `member:${must(world.members[name], name).id}`
const correct = async () => formIn(await anna().press('agreement.correct', { item: (await only()).id }))
const unfold = async (form: Form, over: object) => {
  const member = must(world.members.Anna, 'Anna')
  const values = Object.fromEntries(
    Object.entries({ ...valuesOf(form), ...over }).filter(([name]) =>
      form.fields.some((field) => field.kind !== 'note' && field.name === name),
    ),
  )
  const { reply } = await world.app.answer({
    kind: 'submit',
    isUnfolding: true,
    name: form.name,
    state: form.state,
    values,
    from: { surface: 'web', space: world.network, user: member.id, name: member.name },
    at: { surface: 'web', space: world.network, conversation: must(world.bodies.OOGO, 'OOGO').id },
    isPrivate: false,
    language: 'nl',
  })
  return formIn(reply)
}

describe('the kind', () => {
  it('is asked first to be an action item, and folds everything but four fields', async () => {
    const form = await open('Werkagenda opstellen')
    expect(valuesOf(form)).toMatchObject({ kind: 'action-item' })
    expect(form.fields.flatMap((field) => (field.kind === 'note' ? [] : [field.name]))).toEqual([
      'kind',
      'title',
      'owners',
      'term',
    ])
    expect(form.folded).toMatchObject({ label: 'Meer', isOpen: false })
  })

  it.each([
    ['Het voornemen om samen op te trekken', 'intention'],
    ['Het OOGO stelt de notitie vast', 'decision'],
    ['Voortaan gaan de stukken vooraf rond', 'standing-agreement'],
  ] as const)('is taken from the words “%s”, and says who and when in its own way', async (text, kind) => {
    const form = await open(text)
    expect(valuesOf(form)).toMatchObject({ kind })
    expect(fieldOf(form, 'owners')).toMatchObject(say.owners[kind])
    expect(fieldOf(form, 'term')).toMatchObject(say.term[kind])
  })

  it('is a decision after /besluit, whatever the words, which stay one text', async () => {
    const form = formIn(await anna().command('besluit', 'Het protocol geldt. De scholen krijgen bericht.'))
    expect(valuesOf(form)).toMatchObject({ kind: 'decision' })
    expect(await anna().submit(form)).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ kind: 'decision', serial: 1, owners: [], term: null })
  })

  it('of a decision owes nothing to the organisation of whoever says “wij”: that is the body', async () => {
    const form = formIn(await anna().command('besluit', 'Wij starten een pilot'))
    expect(valuesOf(form)).toMatchObject({ kind: 'decision', owners: [] })
    expect(valuesOf(await open('Wij starten een pilot'))).toMatchObject({ owners: [organisationOf('Anna')] })
  })

  it('is numbered on for decisions of one body', async () => {
    for (const text of ['Eerste besluit', 'Tweede besluit'])
      await anna().submit(formIn(await anna().command('besluit', text)))
    const { items } = await world.storage.agreements.list(world.network, { kinds: ['decision'] }, 10)
    expect(items.map(({ serial }) => serial).sort()).toEqual([1, 2])
  })

  it('of an intention needs nobody and no day', async () => {
    expect(await anna().submit(await open('Het voornemen om samen op te trekken'))).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ kind: 'intention', owners: [], term: null })
  })

  it('that somebody made up is refused at its field', async () => {
    const reply = await anna().submit(await open('Werkagenda opstellen'), { kind: 'wens' })
    expect(Object.keys(problemsIn(reply))).toEqual(['kind'])
  })
})

describe('a standing agreement', () => {
  it('that the words make one shows the day after a year, on which it is looked back on', async () => {
    const form = await open('Voortaan gaan de stukken vooraf rond')
    expect(notesIn(form)).toContain('di 23 nov 2027')
    expect(await anna().submit(form)).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ kind: 'standing-agreement', term: { until: '2027-11-23' } })
  })

  it('without a day is shown that day, and is kept once it is confirmed', async () => {
    const again = formIn(await anna().submit(await open('Wij mailen niet'), { kind: 'standing-agreement' }))
    expect(again.submit).toBe('Bevestigen')
    expect(notesIn(again)).toContain('Op di 23 nov 2027, een jaar na de afspraak')
    expect(await anna().submit(again)).toMatchObject({ kind: 'done' })
    expect((await only()).term).toMatchObject({ text: '23 november 2027', until: '2027-11-23' })
  })

  it('is looked back on a year after it was agreed, not after it was written down', async () => {
    const sent = { kind: 'standing-agreement', agreedOn: '24 september' }
    const again = formIn(await anna().submit(await open('Wij mailen niet'), sent))
    await anna().submit(again)
    expect(await only()).toMatchObject({ agreedOn: '2026-09-24', term: { until: '2027-09-24' } })
  })
})

describe('the day on which it was agreed', () => {
  it('is the one from which the term is read, also in the past', async () => {
    const sent = { agreedOn: '24 september 2018', term: 'voor de kerstvakantie' }
    const again = formIn(await anna().submit(await open('Overleg plannen'), sent))
    expect(notesIn(again)).toContain('vr 21 dec 2018')
    expect(await anna().submit(again)).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ agreedOn: '2018-09-24', term: { until: '2018-12-21' } })
  })

  it('is read from the line, and stands in the form unfolded', async () => {
    const form = await open('Overleg plannen @Anna voor de kerstvakantie (afgesproken op 24 september 2018)')
    expect(valuesOf(form)).toMatchObject({ title: 'Overleg plannen', agreedOn: '24 september 2018' })
    expect(await anna().submit(form)).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ agreedOn: '2018-09-24', term: { until: '2018-12-21' } })
  })

  it.each([
    ['vandaag', '2026-11-23'],
    ['gisteren', '2026-11-22'],
    ['maandag', '2026-11-23'],
    ['vrijdag', '2026-11-20'],
    ['24 september', '2026-09-24'],
    ['24-9-2018', '2018-09-24'],
    ['', '2026-11-23'],
  ])('is read from “%s”', async (agreedOn, day) => {
    await anna().submit(await open('Overleg plannen'), { agreedOn })
    expect((await only()).agreedOn).toBe(day)
  })

  it.each([
    ['morgen', 'moet nog komen'],
    ['ooit', 'Ik lees geen dag'],
    ['x'.repeat(500), 'Ik lees geen dag'],
  ])('is refused at its field as “%s”', async (agreedOn, said) => {
    const reply = await anna().submit(await open('Overleg plannen'), { agreedOn })
    expect(problemsIn(reply).agreedOn).toContain(said)
  })

  it('makes a day without a year worth confirming once it has passed', async () => {
    const sent = { agreedOn: '24 september 2018', term: 'uiterlijk 30 april' }
    const again = formIn(await anna().submit(await open('Overleg plannen'), sent))
    expect(notesIn(again)).toContain('di 30 apr 2019')
  })
})

describe('what stands behind Meer', () => {
  const everything = () => ({
    lead: memberOf('Gijs'),
    partners: [organisationOf('Bram')],
    consulted: [organisationOf('Femke')],
    contact: memberOf('Hanneke'),
    theme: 'Leerlingenvervoer',
    goals: '- Minder reistijd\n\n- Eén loket',
    level: 'policy',
    sector: 'po',
    point: '4b',
    source: 'Regiobijeenkomst',
    quote: 'Van eiland naar keten.',
  })

  it('is kept with the agreement, and its theme is new', async () => {
    expect(await anna().submit(await open('Vervoer regelen @Anna'), everything())).toMatchObject({ kind: 'done' })
    const [theme] = await world.storage.workAgendas.themes(world.network)
    expect(theme?.name).toBe('Leerlingenvervoer')
    expect((await only()).details).toMatchObject({
      lead: { kind: 'member', id: world.members.Gijs?.id },
      partners: [{ kind: 'organisation', id: world.members.Bram?.organisation }],
      consulted: [{ kind: 'organisation', id: world.members.Femke?.organisation }],
      contact: { kind: 'member', id: world.members.Hanneke?.id },
      theme: theme?.id,
      goals: ['Minder reistijd', 'Eén loket'],
      level: 'policy',
      sector: 'po',
      point: '4b',
      source: 'Regiobijeenkomst',
      quote: 'Van eiland naar keten.',
    })
  })

  it('stays in the form that reads a term back, and when it is unfolded', async () => {
    const asked = { ...everything(), term: 'voor de kerstvakantie', title: 'Vervoer' }
    const again = formIn(await anna().submit(await open('Vervoer regelen @Anna'), asked))
    expect(valuesOf(again)).toMatchObject(asked)
    const unfolded = await unfold(await open('Overleg @Anna'), { title: 'Anders', term: 'in mei', kind: 'intention' })
    expect(unfolded.folded?.isOpen).toBe(true)
    expect(valuesOf(unfolded)).toMatchObject({ title: 'Anders', term: 'in mei', kind: 'intention' })
    expect(valuesOf(unfolded).owners).toEqual([memberOf('Anna')])
  })

  it('stays as it was where a platform did not show it', async () => {
    await anna().submit(await open('Vervoer regelen @Anna'), everything())
    const form = await correct()
    const { title, owners, term, kind } = valuesOf(form)
    const shown = { ...form, fields: [], folded: { label: '', isOpen: false, fields: [] } }
    await anna().submit(shown, { title: `${title}!`, owners, term, kind })
    expect((await only()).details).toMatchObject({ point: '4b', goals: ['Minder reistijd', 'Eén loket'] })
  })

  it('is corrected, emptied, and told in the history', async () => {
    await anna().submit(await open('Vervoer regelen @Anna'), everything())
    const form = await correct()
    expect(valuesOf(form)).toMatchObject({ ...everything(), goals: 'Minder reistijd\nEén loket' })
    await anna().submit(form, { lead: 'none', level: 'none', goals: '', theme: 'LEERLINGENVERVOER', point: '' })
    const item = await only()
    expect(item.details).toMatchObject({ lead: null, level: null, goals: [], point: '', sector: 'po' })
    expect(await world.storage.workAgendas.themes(world.network)).toHaveLength(1)
    const ref = { kind: 'agreement', id: item.id }
    const last = (await world.storage.history.of(world.network, ref)).at(-1)
    expect(Object.keys(last?.data.changes ?? {}).sort()).toEqual(['goals', 'lead', 'level', 'point'])
  })

  it('says what was read of it from the line, in its fields', async () => {
    const form = await open('RBL Noorderkring schrijft een plan i.s.m. SWV Noorderkring PO, trekker: Femke Lubbersen')
    expect(valuesOf(form)).toMatchObject({
      owners: [organisationOf('Femke')],
      partners: [organisationOf('Gijs')],
      lead: memberOf('Femke'),
    })
  })

  it('is unfolded where a name in it is not known', async () => {
    const form = await open('Plan maken i.s.m. @Zwaantje')
    expect(form.folded?.isOpen).toBe(true)
    expect(JSON.stringify(fieldOf(form, 'partners'))).toContain('“Zwaantje”')
  })

  it.each([
    ['goals', 'doel\n'.repeat(21), 'Er passen 20 doelen'],
    ['goals', 'x'.repeat(301), 'hoogstens 300'],
    ['quote', 'x'.repeat(1001), 'hoogstens 1000'],
    ['theme', 'x'.repeat(101), 'hoogstens 100'],
    ['agenda', 'gone', 'bestaat niet meer'],
    ['level', 'hemels', 'bestaat niet meer'],
    ['lead', 'member:gone', 'geen lid meer'],
    ['partners', ['group:gone'], 'geen lid meer'],
  ])('is refused at the field “%s” when it cannot be kept', async (field, value, said) => {
    const reply = await anna().submit(await open('Vervoer regelen'), { [field]: value })
    expect(problemsIn(reply)[field]).toContain(said)
    expect(await world.storage.workAgendas.themes(world.network)).toEqual([])
  })

  it('makes one theme of what two people type at once', async () => {
    const forms = [await open('Vervoer regelen'), await open('Vervoer betalen')]
    await Promise.all(forms.map((form) => anna().submit(form, { theme: 'Vervoer' })))
    expect(await world.storage.workAgendas.themes(world.network)).toHaveLength(1)
  })
})

describe('groups and functions', () => {
  const addParties = async (name: string) => {
    const { network, storage } = world
    const contact = null
    await storage.network.saveGroup({ id: 'g1', network, name, organisations: [], contact })
    await storage.network.saveFunction({
      id: 'f1',
      network,
      name: 'programmamanager',
      organisation: null,
      holder: null,
    })
  }

  it('own an agreement like members and organisations', async () => {
    await addParties('regiogemeenten')
    await record('Plan maken @regiogemeenten @programmamanager')
    expect((await only()).owners).toEqual([
      { kind: 'group', id: 'g1', hasAccepted: false },
      { kind: 'function', id: 'f1', hasAccepted: false },
    ])
  })

  it('are told apart from what bears the same name', async () => {
    await addParties('RBL Noorderkring')
    const { options } = fieldOf(await open('Plan maken'), 'owners') as { options: readonly { label: string }[] }
    const labels = options.map(({ label }) => label)
    expect(labels).toContain('RBL Noorderkring (groep)')
    expect(labels).toContain('RBL Noorderkring (organisatie)')
    expect(labels).toContain('programmamanager')
  })
})

describe('a correction', () => {
  it('makes a standing agreement of what was no action item, and nobody has it in hand any more', async () => {
    const { id } = await record('Stukken rondsturen @Anna uiterlijk 1 mei')
    await anna().press('agreement.take-on', { item: id })
    expect(await anna().submit(await correct(), { kind: 'standing-agreement' })).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ kind: 'standing-agreement', state: 'open', owners: [{ hasAccepted: false }] })
  })

  it('makes no decision of anything, nor anything of a decision: it has its number', async () => {
    await record('Stukken rondsturen @Anna')
    expect(JSON.stringify(fieldOf(await correct(), 'kind'))).not.toContain('decision')
    expect(problemsIn(await anna().submit(await correct(), { kind: 'decision' }))).toHaveProperty('kind')
  })

  it('keeps the reading of a term whose words stay, and reads it anew from another day', async () => {
    await anna().submit(await open('Overleg plannen @Anna in mei'))
    expect((await only()).term?.until).toBe('2027-05-31')
    const gijs = world.as('Gijs', 'OOGO')
    const form = formIn(await gijs.press('agreement.correct', { item: (await only()).id }))
    const again = formIn(await gijs.submit(form, { agreedOn: '24 september 2018' }))
    expect(notesIn(again)).toContain('mei 2019')
    await gijs.submit(again)
    expect(await only()).toMatchObject({ agreedOn: '2018-09-24', term: { until: '2019-05-31' } })
  })
})
