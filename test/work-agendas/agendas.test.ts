/** Werkagenda's and themes themselves: who makes, sees, changes, ends and removes them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blankDraft, type Draft, openAgreement } from '../../bot/agreements/agreement.ts'
import { noDetails } from '../../bot/agreements/details.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { nl } from '../../cards/words/nl.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const bodyOf = (name: string): string => must(world.bodies[name], name).id
const agendas = () => world.storage.workAgendas.agendas(world.network)
const themes = () => world.storage.workAgendas.themes(world.network)
const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)
const linesIn = async (reply: Promise<Parameters<typeof cardIn>[0]>) => linesOf(cardIn(await reply))

const make = async (values: Readonly<Record<string, string>>) =>
  world.as('Hanneke').submit(formIn(await world.as('Hanneke').command('werkagenda', 'nieuw')), values)

const only = async () => must((await agendas())[0], 'agenda')

/** A project as it is kept, without the form. */
const addProject = (agenda: string, theme: string | null, body = 'OOGO', at = 0) =>
  add({ title: `Project ${at}` }, agenda, theme, body, at)

/** Of any kind. */
const add = async (
  drafted: Partial<Pick<Draft, 'kind' | 'title'>>,
  agenda: string | null,
  theme: string | null,
  body = 'OOGO',
  at = 0,
) => {
  const draft = {
    ...blankDraft,
    ...drafted,
    agreedOn: '2026-11-23',
    details: { ...noDetails, agenda, theme },
  }
  const id = `${draft.kind === 'action-item' ? 'project' : draft.kind}-${body}-${at}`
  const given = {
    id,
    network: world.network,
    body: bodyOf(body),
    by: must(world.members.Anna, 'Anna').id,
    now: world.now,
  }
  const open = (number: number, serial: number) => openAgreement(draft, { ...given, number, serial })
  await world.storage.agreements.add(open, world.network, id)
  return id
}

const show = (agenda: string, who = 'Anna') => world.as(who).press('work-agenda.show', { agenda, only: 'all', skip: 0 })

describe('a werkagenda', () => {
  it('is made by the secretariat, with its themes in order', async () => {
    const said = await make({ name: 'Pact', body: bodyOf('OOGO'), themes: '- Elk kind\n2. Ouders\n\nElk  kind\n' })
    expect(linesOf(cardIn(said))).toEqual([
      'Pact',
      'Overleg: OOGO',
      'Er staat nog niets op deze werkagenda. Begin met “Regel toevoegen”.',
      'Nog zonder regels: Elk kind, Ouders.',
    ])
    expect(namesOf(await themes())).toEqual(['Elk kind', 'Ouders'])
    await make({ name: 'Tweede pact', themes: 'elk kind\nMaatwerk' })
    expect(namesOf(await themes())).toEqual(['Elk kind', 'Maatwerk', 'Ouders'])
    expect(linesOf(cardIn(await world.as('Anna').command('werkagenda', 'nieuw'))).join()).toContain('secretariaat')
  })

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'PACT' }, 'name'],
    [{ name: 'Ander', body: 'gone' }, 'body'],
    [{ name: 'Ander', about: 'x'.repeat(501) }, 'about'],
    [{ name: 'Ander', themes: 'x'.repeat(101) }, 'themes'],
  ])('says at the field what is wrong with %j', async (values, field) => {
    await make({ name: 'Pact' })
    expect(problemsIn(await make(values))).toHaveProperty(field)
    expect(namesOf(await agendas())).toEqual(['Pact'])
    expect(await themes()).toEqual([])
  })

  it('of a body is seen by those who see that body; of none by every member', async () => {
    await make({ name: 'Pact', body: bodyOf('OOGO') })
    await make({ name: 'Voor allen' })
    const seenBy = async (who: string) => (await linesIn(world.as(who).command('werkagenda'))).slice(1)
    expect(await seenBy('Bram')).toEqual(['Pact | OOGO · nog geen regels', 'Voor allen | nog geen regels'])
    expect(await seenBy('Femke')).toEqual(['Voor allen | nog geen regels'])
    const pact = must(
      (await agendas()).find(({ name }) => name === 'Pact'),
      'pact',
    )
    expect((await linesIn(show(pact.id, 'Femke'))).join()).toContain('Dit hoort bij OOGO')
    expect(await linesIn(world.as('Femke').command('werkagenda', 'pact'))).toContain(
      'Geen werkagenda heet “pact”. Dit zijn ze allemaal.',
    )
  })

  it('counts the projects of bodies that one does not see, and shows none of them', async () => {
    await make({ name: 'Pact', themes: 'Elk kind' })
    const [[theme], agenda] = [await themes(), await only()]
    await addProject(agenda.id, must(theme, 'theme').id)
    await addProject(agenda.id, must(theme, 'theme').id, 'Beleidsgroep')
    expect(await linesIn(show(agenda.id, 'Femke'))).toEqual([
      'Pact',
      'Alles: 0 van 2 gereed',
      'Elk kind',
      ': 0 van 2 gereed',
      '2. Project 0 | geen eigenaar · geen datum · open',
      '1 regel hoort bij een overleg waar u niet in zit; hij telt mee en staat hier niet.',
    ])
    const hidden = await world.as('Femke').press('work-agenda.show-project', { item: 'project-OOGO-0' })
    expect(linesOf(cardIn(hidden)).join()).toContain('Dit hoort bij OOGO')
  })

  it('shows of every kind what was agreed under it; only projects are counted in its bars', async () => {
    await make({ name: 'Pact', themes: 'Elk kind\nOuders\nGezin' })
    const agenda = await only()
    const [child, , parents] = (await themes()).map(({ id }) => id) as [string, string, string]
    await add({ kind: 'standing-agreement', title: 'Wij bellen eerst' }, agenda.id, child)
    await addProject(agenda.id, child)
    await add({ kind: 'decision', title: 'Het pact gaat door' }, agenda.id, parents)
    await add({ kind: 'intention', title: 'Meer samen doen' }, agenda.id, null, 'Stuurgroep')
    const reply = await show(agenda.id)
    expect(linesOf(cardIn(reply))).toEqual([
      'Pact',
      'Alles: 0 van 1 gereed',
      'Elk kind',
      ': 0 van 1 gereed',
      '2. Project 0 | geen eigenaar · geen datum · open',
      '1. Wij bellen eerst | Blijvende afspraak · OOGO',
      'Ouders',
      '3. Het pact gaat door | Besluit 1 · OOGO',
      'Zonder thema',
      '4. Meer samen doen | Voornemen · Stuurgroep',
      'Nog zonder regels: Gezin.',
    ])
    const row = await pressOn(world.as('Anna'), reply, 'Bekijken', '1. Wij bellen eerst')
    expect(linesOf(cardIn(row)).join()).toContain('Wij bellen eerst')
    expect(await linesIn(show(agenda.id, 'Femke'))).not.toContain('Zonder thema')
    expect(await linesIn(world.as('Anna').command('werkagenda', 'pact zonder eigenaar'))).toEqual([
      'Pact: geen eigenaar',
      'Elk kind',
      '2. Project 0 | geen eigenaar · geen datum · open',
    ])
    expect(await linesIn(world.as('Anna').command('werkagenda'))).toContain(
      'Pact | 1 regel · 0 van 1 gereed · 3 andere afspraken',
    )
  })

  it('is taken along as what is in sight: the whole, or what lacks an owner', async () => {
    await make({ name: 'Pact' })
    const agenda = await only()
    await addProject(agenda.id, null)
    const whole = await pressOn(world.as('Anna'), await show(agenda.id), 'Meenemen')
    expect(linesOf(cardIn(whole))[0]).toBe('Projecten van Pact meenemen')
    const lacking = await pressOn(world.as('Anna'), await show(agenda.id), 'Geen eigenaar (1)')
    const taken = await pressOn(world.as('Anna'), lacking, 'Meenemen')
    expect(linesOf(cardIn(taken))[0]).toBe('Afspraken zonder actiehouder bij Pact meenemen')
  })

  it('is changed by the secretariat and the chair of its body: name, order of themes, and that it has ended', async () => {
    await make({ name: 'Pact', body: bodyOf('OOGO'), themes: 'Elk kind\nOuders' })
    const agenda = await only()
    expect(labelsOf(cardIn(await show(agenda.id, 'Bram')))).not.toContain('Werkagenda wijzigen')
    expect((await linesIn(world.as('Bram').press('work-agenda.write', { agenda: agenda.id }))).join()).toContain(
      'voorzitter',
    )
    const gijs = world.as('Gijs')
    const form = formIn(await pressOn(gijs, await show(agenda.id, 'Gijs'), 'Werkagenda wijzigen'))
    expect(valuesOf(form)).toMatchObject({ themes: 'Elk kind\nOuders', ended: 'no' })
    const said = await gijs.submit(form, { name: 'Pact 2027', themes: 'Ouders\nElk kind', ended: 'yes' })
    expect(linesOf(cardIn(said))).toContain('Afgerond op ma 23 nov 2026.')
    expect(await only()).toMatchObject({ name: 'Pact 2027', endedOn: '2026-11-23' })
    expect(labelsOf(cardIn(said))).not.toContain('Regel toevoegen')
    const late = await gijs.press('work-agenda.add-project', { agenda: agenda.id, theme: null })
    expect(linesOf(cardIn(late)).join()).toContain('is afgerond')
    expect(problemsIn(await gijs.submit(form, { name: 'Pact 2028' }))).toHaveProperty([''])
    const entries = await world.storage.history.of(world.network, { kind: 'work-agenda', id: agenda.id })
    expect(entries.map(({ verb }) => verb)).toEqual(['work-agenda.added', 'work-agenda.changed'])
    expect(entries[1]?.data).toMatchObject({ before: { name: 'Pact' }, after: { name: 'Pact 2027' } })
  })

  it('is given by a chair to no body but their own', async () => {
    await make({ name: 'Pact', body: bodyOf('OOGO') })
    const form = formIn(await world.as('Gijs').press('work-agenda.write', { agenda: (await only()).id }))
    for (const body of [bodyOf('Beleidsgroep'), 'none'])
      expect(problemsIn(await world.as('Gijs').submit(form, { body }))).toHaveProperty('body')
  })

  it('goes while it is empty, and stays as soon as anything is on it', async () => {
    await make({ name: 'Pact' })
    const agenda = await only()
    const hanneke = world.as('Hanneke')
    const form = formIn(await pressOn(hanneke, await show(agenda.id, 'Hanneke'), 'Verwijderen'))
    await addProject(agenda.id, null)
    expect(problemsIn(await hanneke.submit(form))['']).toContain('staat 1 afspraak')
    await world.storage.agreements.change(world.network, 'project-OOGO-0', (one) => ({ ...one, details: noDetails }))
    expect(linesOf(cardIn(await hanneke.submit(form)))).toEqual(['Pact is verwijderd.'])
    expect(await agendas()).toEqual([])
    expect((await linesIn(show(agenda.id))).join()).toContain('is er niet meer')
  })

  it('keeps its body: that is not removed as long as it guards one', async () => {
    await make({ name: 'Pact', body: bodyOf('Stuurgroep') })
    const hanneke = world.as('Hanneke')
    const form = formIn(await hanneke.press('network.remove', { register: 'bodies', id: bodyOf('Stuurgroep') }))
    expect(problemsIn(await hanneke.submit(form))['']).toContain('1 werkagenda')
  })

  it('is paged over all kinds, and says of each page what comes after it', async () => {
    await make({ name: 'Pact', themes: 'Elk kind\nOuders' })
    const agenda = await only()
    const [child, parents] = await themes()
    await world.storage.unitOfWork.run(async () => {
      for (let at = 0; at < 60; at += 1)
        await addProject(agenda.id, at % 2 === 0 ? must(child, 'child').id : must(parents, 'parents').id, 'OOGO', at)
      await addProject(agenda.id, null, 'OOGO', 60)
      for (let at = 0; at < 20; at += 1)
        await add({ kind: 'decision', title: `Besluit ${at}` }, agenda.id, must(child, 'child').id, 'OOGO', at)
    })
    const seen: string[] = []
    let reply = await show(agenda.id)
    for (let page = 0; page < 10; page += 1) {
      seen.push(...linesOf(cardIn(reply)).filter((line) => /^\d+\. /u.test(line)))
      const more = labelsOf(cardIn(reply)).find((label) => /^Nog \d+ tonen$/u.test(label))
      if (!more) break
      expect(more).toBe(`Nog ${81 - seen.length} tonen`)
      reply = await pressOn(world.as('Anna'), reply, more)
    }
    expect(seen).toHaveLength(81)
    expect(new Set(seen).size).toBe(81)
    expect(linesOf(cardIn(reply))).toContain('Zonder thema')
  })

  it('loses no project whose title is long: a card of Slack holds all that it says it does', async () => {
    await make({ name: 'Pact', themes: 'Elk kind' })
    const agenda = await only()
    const [theme] = await themes()
    for (let at = 0; at < 20; at += 1) {
      const id = await addProject(agenda.id, must(theme, 'theme').id, 'OOGO', at)
      const title = `${at} ${'Ω & <lang> '.repeat(27)}`
      await world.storage.agreements.change(world.network, id, (one) => ({ ...one, title }))
    }
    let [reply, shown] = [await show(agenda.id), 0]
    for (let page = 0; page < 20; page += 1) {
      const drawn = JSON.stringify(renderMessage(cardIn(reply), { words: nl, mention: () => null }))
      expect(drawn).not.toContain('en nog')
      shown += linesOf(cardIn(reply)).filter((line) => /^\d+\. /u.test(line)).length
      const more = labelsOf(cardIn(reply)).find((label) => /^Nog \d+ tonen$/u.test(label))
      if (!more) break
      reply = await pressOn(world.as('Anna'), reply, more)
    }
    expect(shown).toBe(20)
  })

  it('bears its name in the log', async () => {
    await make({ name: 'Pact', themes: 'Elk kind' })
    const log = (await linesIn(world.as('Hanneke').command('netwerk', 'logboek'))).join('\n')
    expect(log).toContain('werkagenda Pact')
    expect(log).toContain('thema Elk kind')
  })
})

describe('a theme', () => {
  const ask = async (press: string, theme: string, who = 'Hanneke') => world.as(who).press(press, { theme })
  const added = async (name: string) => {
    await world.as('Hanneke').submit(formIn(await world.as('Hanneke').command('thema', `nieuw ${name}`)))
    return must(
      (await themes()).find((one) => one.name === name),
      name,
    ).id
  }

  it('is added and renamed by the secretariat, under a name that no other has', async () => {
    const id = await added('Ouders')
    const form = formIn(await ask('theme.write', id))
    expect(linesOf(cardIn(await world.as('Hanneke').submit(form, { name: 'Ouders en kind' })))[0]).toBe(
      'Thema: Ouders en kind',
    )
    const other = formIn(await ask('theme.write', ''))
    expect(problemsIn(await world.as('Hanneke').submit(other, { name: 'OUDERS en kind' }))).toHaveProperty('name')
    expect(problemsIn(await world.as('Hanneke').submit(form, { name: 'Gezin' }))).toHaveProperty([''])
    expect(linesOf(cardIn(await ask('theme.write', id, 'Anna'))).join()).toContain('secretariaat')
  })

  it('merges into another with everything that is of it, also on the agendas', async () => {
    await make({ name: 'Pact', themes: 'Ouders\nElk kind\nGezin' })
    const agenda = await only()
    const [child, family, parents] = (await themes()).map(({ id }) => id) as [string, string, string]
    const project = await addProject(agenda.id, family)
    const form = formIn(await ask('theme.merge', family))
    expect(problemsIn(await world.as('Hanneke').submit(form, { into: '' }))).toHaveProperty('into')
    expect(problemsIn(await world.as('Hanneke').submit(form, { into: family }))).toHaveProperty('into')
    expect(linesOf(cardIn(await world.as('Hanneke').submit(form, { into: parents })))[0]).toBe('Thema: Ouders')
    expect((await only()).themes).toEqual([parents, child])
    expect((await world.storage.agreements.find(world.network, project))?.details.theme).toBe(parents)
    expect(namesOf(await themes())).toEqual(['Elk kind', 'Ouders'])
    expect(problemsIn(await world.as('Hanneke').submit(form, { into: parents }))).toHaveProperty([''])
  })

  it('goes only while nothing is of it', async () => {
    await make({ name: 'Pact', themes: 'Ouders' })
    const [used] = await themes()
    expect(linesOf(cardIn(await ask('theme.remove', must(used, 'used').id))).join()).toContain('in gebruik')
    const unused = await added('Gezin')
    const shown = await world.as('Hanneke').command('thema', 'gezin')
    const form = formIn(await pressOn(world.as('Hanneke'), shown, 'Verwijderen'))
    expect(linesOf(cardIn(await world.as('Hanneke').submit(form)))).toEqual(['Gezin is verwijderd.'])
    expect(await world.storage.workAgendas.theme(world.network, unused)).toBeNull()
    expect(problemsIn(await world.as('Anna').submit(form))['']).toContain('secretariaat')
  })

  it('is listed with how far it is, and found with a slip', async () => {
    await make({ name: 'Pact', body: bodyOf('OOGO'), themes: 'Ouders\nElk kind' })
    const agenda = await only()
    const parents = must((await themes())[1], 'parents').id
    await addProject(agenda.id, parents)
    await addProject(agenda.id, parents, 'Beleidsgroep')
    expect((await linesIn(world.as('Femke').command('thema'))).slice(1)).toEqual([
      'Elk kind | nog nergens gebruikt',
      'Ouders | 0 van 2 gereed',
    ])
    expect(await linesIn(world.as('Femke').command('thema', 'oudres'))).toEqual([
      'Thema: Ouders',
      'Werkagenda’s van andere overleggen: 0 van 2 gereed',
      'Wat openstaat',
      expect.stringContaining('2. Project 0'),
    ])
    expect(await linesIn(world.as('Femke').command('thema', 'vervoer'))).toContain(
      'Geen thema heet “vervoer”. Dit zijn ze allemaal.',
    )
  })

  it('shows what else was agreed under it behind what is open, page by page, and can be taken along', async () => {
    await make({ name: 'Pact', themes: 'Ouders' })
    const parents = must((await themes())[0], 'parents').id
    const kind = 'standing-agreement'
    await add({ kind, title: 'Wij bellen eerst' }, null, parents)
    expect((await linesIn(world.as('Anna').command('thema'))).slice(1)).toEqual(['Ouders | 1 andere afspraak'])
    const anna = world.as('Anna')
    expect(await linesIn(anna.command('thema', 'ouders'))).toEqual([
      'Thema: Ouders',
      'Wat verder is afgesproken',
      '1. Wij bellen eerst | Blijvende afspraak · OOGO',
    ])
    for (let at = 1; at < 6; at += 1) await add({ kind, title: `Blijvend ${at}` }, null, parents, 'OOGO', at)
    for (let at = 0; at < 8; at += 1) await addProject((await only()).id, parents, 'OOGO', at)
    const first = await anna.command('thema', 'ouders')
    const second = await pressOn(anna, first, 'Nog 4 tonen')
    const titles = [first, second].map((reply) =>
      linesOf(cardIn(reply)).flatMap((line) => /^\d+\. (\w+)|^(Wat .*)/u.exec(line)?.slice(1).find(Boolean) ?? []),
    )
    expect(titles).toEqual([
      ['Wat openstaat', ...Array(8).fill('Project'), 'Wat verder is afgesproken', 'Wij', 'Blijvend'],
      ['Wat verder is afgesproken', ...Array(4).fill('Blijvend')],
    ])
    const taken = await pressOn(anna, first, 'Meenemen')
    expect(linesOf(cardIn(taken))[0]).toBe('Open afspraken van Ouders meenemen')
  })
})
