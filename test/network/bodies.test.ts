import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import type { OrganisationKind } from '../../bot/network/network.ts'
import { plain } from '../../cards/card.ts'
import { cardIn, formIn, must, openWorld, problemsIn, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const idOf = (body: string) => must(world.bodies[body], body).id
const list = async (name = 'Hanneke', query = '') =>
  cardIn(await world.as(name).press('network.list', { register: 'bodies', query, skip: 0 }))
const show = (name: string, body: string) =>
  world.as(name).press('network.show', { register: 'bodies', id: idOf(body) })
const ask = (id: string, name = 'Hanneke') => world.as(name).press('network.write', { register: 'bodies', id })
const remove = async (body: string) =>
  world
    .as('Hanneke')
    .submit(formIn(await world.as('Hanneke').press('network.remove', { register: 'bodies', id: idOf(body) })))
const textOf = (reply: Reply) => JSON.stringify(cardIn(reply))
/** The facts and rows of a card, each as one line. */
const linesOf = (reply: Reply) =>
  cardIn(reply).blocks.flatMap((block) => {
    if (block.kind === 'facts') return block.facts.map(({ label, value }) => `${label}: ${plain(value)}`)
    return block.kind === 'rows' ? block.rows.map(({ text }) => plain(text)) : []
  })

/** As their names say; in the small world every organisation is of the kind "other". */
const giveKinds = async () => {
  const kinds: readonly (readonly [RegExp, OrganisationKind])[] = [
    [/^SWV/u, 'swv'],
    [/^Gemeente/u, 'municipality'],
    [/^RBL/u, 'attendance_office'],
  ]
  for (const organisation of await world.storage.network.organisations(world.network)) {
    const [, kind] = kinds.find(([name]) => name.test(organisation.name)) ?? []
    if (kind) await world.storage.network.saveOrganisation({ ...organisation, kind })
  }
}

describe('the register of bodies', () => {
  it('lists them with level, people and organisations apart, and the empty seats', async () => {
    await giveKinds()
    const { blocks } = await list()
    const rows = blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    const about = Object.fromEntries(rows.map((row) => [plain(row.text), plain(row.fine ?? '')]))
    expect(about.OOGO).toBe('bestuurlijk · 3 personen, 3 organisaties · 8 lege plaatsen')
    expect(about.Beleidsgroep).toMatch(/^beleid · 1 persoon, 1 organisatie/u)
  })

  it('shows a body with its seats by kind, who leads it, and what it lacks', async () => {
    await giveKinds()
    const shown = await show('Hanneke', 'OOGO')
    expect(linesOf(shown)).toEqual(
      expect.arrayContaining([
        'Niveau: bestuurlijk',
        'Sjabloon: OOGO',
        'Voorzitter: Gijs Oosterbaan',
        'Secretariaat: Hanneke Dorsman',
        'samenwerkingsverband: 2 van 2 plaatsen bezet',
        'gemeente: 1 van 6 plaatsen bezet',
        'Kanalen: onze pagina: OOGO',
      ]),
    )
    expect(textOf(shown)).toContain('Lege plaatsen: schoolbestuur 2, mbo-instelling 1, gemeente 5.')
    expect(textOf(shown)).not.toContain('Een organisatie neemt één plaats in')
  })

  it('asks for a channel on a platform only where the network has one', async () => {
    expect(textOf(await show('Hanneke', 'OOGO'))).not.toContain('nog geen kanaal')
    const address = { surface: 'teams', space: 'T1', conversation: 'C2' } as const
    const untied = { id: 'c2', network: world.network, body: null, member: null, name: 'algemeen', address }
    await world.storage.network.saveChannel(untied)
    expect(textOf(await show('Hanneke', 'OOGO'))).toContain('nog geen kanaal in Slack of Teams')
  })

  it('counts an organisation once, however many people speak for it, and who reads along not at all', async () => {
    await giveKinds()
    const { network } = world.storage
    const [bram, anna] = [must(world.members.Bram, 'Bram'), must(world.members.Anna, 'Anna')]
    await network.saveMember({ ...bram, id: 'wim', name: 'Wim Kerkdijk' })
    await network.saveMember({ ...anna, role: 'reader' })
    const seat = { network: world.network, body: idOf('OOGO'), member: 'wim', ring: 'inner', role: null } as const
    await network.seat(seat)
    expect(linesOf(await show('Hanneke', 'OOGO'))).toEqual(
      expect.arrayContaining([
        'gemeente: 1 van 6 plaatsen bezet · 2 personen',
        'samenwerkingsverband: 1 van 2 plaatsen bezet',
        'Leden: 4 personen, 3 organisaties',
      ]),
    )
    expect(textOf(await show('Hanneke', 'OOGO'))).toContain('Een organisatie neemt één plaats in')
  })

  it('tells of the channels on the platforms, and then asks for none', async () => {
    const address = { surface: 'slack', space: 'T1', conversation: 'C1' } as const
    const channel = { id: 'c1', network: world.network, body: idOf('OOGO'), member: null, name: 'oogo-noord', address }
    await world.storage.network.saveChannel(channel)
    const shown = await show('Hanneke', 'OOGO')
    expect(textOf(shown)).toContain('Slack: oogo-noord')
    expect(textOf(shown)).not.toContain('nog geen kanaal')
  })

  it('shows every member the same without what changes it', async () => {
    expect(textOf(await show('Bram', 'Beleidsgroep'))).toContain('Femke Lubbersen')
    expect(textOf(await show('Bram', 'Beleidsgroep'))).not.toMatch(/network\.(write|remove)"/u)
    expect(textOf(await show('Hanneke', 'Beleidsgroep'))).toMatch(/network\.write".*network\.remove"/u)
    expect(textOf(await ask('', 'Bram'))).toContain('Dit doet het secretariaat')
  })
})

describe('a new body', () => {
  const start = async (values: object) => world.as('Hanneke').submit(formIn(await ask('')), { ...values })

  it('begins with a template, and its form is filled in as that has it', async () => {
    const form = formIn(await start({ template: 'development_table', name: 'Ontwikkeltafel 1' }))
    const done = await world.as('Hanneke').submit(form)
    expect(linesOf(done)).toContain('Sjabloon: Ontwikkeltafel')
    const kept = (await world.storage.network.bodies(world.network)).find((one) => one.name === 'Ontwikkeltafel 1')
    expect(kept).toMatchObject({ level: 'operational', language: 'nl', hasRings: true, seatPlan: {} })
    expect((await world.storage.network.channelsOfBody(world.network, must(kept, 'body').id))[0]).toMatchObject({
      name: 'Ontwikkeltafel 1',
      address: { surface: 'web' },
    })
    expect(await world.storage.history.of(world.network, { kind: 'body', id: must(kept, 'body').id })).toMatchObject([
      { verb: 'network.added' },
    ])
  })

  it('is called after its template when nothing else is said, and has its seats', async () => {
    const form = formIn(await start({ template: 'chain_managers', name: '' }))
    expect(form.fields.find((field) => field.kind === 'text' && field.name === 'plan')).toMatchObject({
      value: expect.stringContaining('Openbaar Ministerie: 1'),
    })
    expect(cardIn(await world.as('Hanneke').submit(form)).summary).toBe('Managers ketenbeheer')
  })

  it('may begin with nothing, and then needs a name', async () => {
    const form = formIn(await start({ template: 'none', name: '' }))
    expect(problemsIn(await world.as('Hanneke').submit(form))).toHaveProperty('name')
    expect(linesOf(await world.as('Hanneke').submit(form, { name: 'REA' })).join()).not.toContain('Sjabloon')
  })

  it('has a name of its own', async () => {
    expect(problemsIn(await start({ template: 'oogo', name: 'stuurgroep ' }))).toHaveProperty('name')
    expect(
      problemsIn(await world.as('Hanneke').submit(formIn(await start({ template: 'oogo', name: '' })))).name,
    ).toContain('OOGO')
  })

  it('says which line of its seats cannot be read, and is not added', async () => {
    const form = formIn(await start({ template: 'working_group', name: 'Werkgroep zorg' }))
    const refused = await world.as('Hanneke').submit(form, { plan: 'gemeente: 2\nwaterschap: 1' })
    expect(problemsIn(refused).plan).toContain('waterschap: 1')
    expect((await list()).summary).toBe('Overleggen: 5')
  })
})

describe('a body that is changed', () => {
  it('takes the channels that were named after it along, and no others', async () => {
    const { network } = world.storage
    const address = { surface: 'slack', space: 'T1', conversation: 'C1' } as const
    const tied = { id: 'c1', network: world.network, body: idOf('OOGO'), member: null, name: 'bestuur', address }
    await network.saveChannel(tied)
    const form = formIn(await ask(idOf('OOGO')))
    await world.as('Hanneke').submit(form, { name: 'OOGO Noord', plan: '3 gemeenten', level: 'policy' })
    expect((await network.channelsOfBody(world.network, idOf('OOGO'))).map((channel) => channel.name)).toEqual([
      'bestuur',
      'OOGO Noord',
    ])
    expect(await network.body(world.network, idOf('OOGO'))).toMatchObject({
      seatPlan: { municipality: 3 },
      level: 'policy',
      template: 'oogo',
    })
    const [entry] = await world.storage.history.of(world.network, { kind: 'body', id: idOf('OOGO') })
    expect(entry).toMatchObject({ verb: 'network.changed', data: { name: ['OOGO', 'OOGO Noord'] } })
  })

  it('keeps its rings as long as somebody sits in the outer one', async () => {
    const { network } = world.storage
    const write = async (rings: string) => world.as('Hanneke').submit(formIn(await ask(idOf('OOGO'))), { rings })
    expect((await write('yes')).kind).toBe('whisper')
    const seat = must(await network.seatOf(world.network, idOf('OOGO'), must(world.members.Bram, 'Bram').id), 'seat')
    await network.seat({ ...seat, ring: 'outer' })
    const shown = textOf(await show('Hanneke', 'OOGO'))
    expect(shown).toContain('Binnenkring (2)')
    expect(shown).toContain('Buitenkring (1)')
    expect(problemsIn(await write('no')).rings).toContain('zit nog 1 persoon')
    await network.seat(seat)
    expect((await write('no')).kind).toBe('whisper')
  })

  it('is told when it is gone meanwhile', async () => {
    const form = formIn(await ask(idOf('Stuurgroep')))
    await remove('Stuurgroep')
    expect(problemsIn(await world.as('Hanneke').submit(form))).toHaveProperty([''])
    expect((await list()).summary).toBe('Overleggen: 4')
  })
})

describe('a body that is removed', () => {
  it('goes with its seats and its channel on the page; where the bot was let in, it stays for no body', async () => {
    const { network } = world.storage
    const address = { surface: 'teams', space: 'T1', conversation: '19:x' } as const
    const tied = { id: 'c1', network: world.network, body: idOf('Stuurgroep'), member: null, name: 'stuur', address }
    await network.saveChannel(tied)
    expect(cardIn(await remove('Stuurgroep')).summary).toBe('Stuurgroep is verwijderd.')
    expect(await network.body(world.network, idOf('Stuurgroep'))).toBeNull()
    expect((await network.seats(world.network)).filter(({ body }) => body === idOf('Stuurgroep'))).toEqual([])
    expect(await network.channelsOfBody(world.network, idOf('Stuurgroep'))).toEqual([])
    expect(await network.channelAt(address)).toMatchObject({ body: null, member: null, name: 'stuur' })
  })

  it('takes with it what stood in its channel on the page, and nothing of another', async () => {
    const { network, storage } = world
    for (const body of ['Stuurgroep', 'OOGO'])
      await storage.page.post({ network, channel: idOf(body), key: body, card: '{}', postedAt: 1 })
    await remove('Stuurgroep')
    expect(await storage.page.messages(network, idOf('Stuurgroep'), 9)).toEqual([])
    expect(await storage.page.messages(network, idOf('OOGO'), 9)).toHaveLength(1)
  })

  it('stays as long as anything it agreed is kept, and says what to do', async () => {
    const anna = world.as('Anna', 'OOGO')
    await anna.submit(formIn(await anna.command('afspraak', 'Werkagenda opstellen')))
    const refused = problemsIn(await remove('OOGO'))['']
    expect(refused).toContain('1 afspraak')
    expect(refused).toContain('haal dan de leden eruit')
    expect(await world.storage.network.body(world.network, idOf('OOGO'))).not.toBeNull()
  })
})

describe('/netwerk overleg', () => {
  const overleg = (text: string, at?: string) => world.as('Bram', at).command('netwerk', `overleg ${text}`)

  it('shows the body of that name, or of a part of it', async () => {
    expect(cardIn(await overleg('beleidsgroep')).summary).toBe('Beleidsgroep')
    expect(cardIn(await overleg('regis')).summary).toBe('Regisseursgroep')
  })

  it('shows those that may be meant, says when there is none, and in a channel means its own', async () => {
    expect(cardIn(await overleg('groep')).summary).toBe('Overleggen: 4')
    expect(cardIn(await overleg('Waterschap')).summary).toContain('Waterschap')
    expect(cardIn(await overleg('', 'OOGO')).summary).toBe('OOGO')
    expect(cardIn(await overleg('')).summary).toBe('Overleggen van Regio Noord')
  })
})
