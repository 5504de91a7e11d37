/** Who means to join or leave a body is said and shown; a seat changes only by hand. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findOrAddOrganisation } from '../../bot/network/enrol.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const idOf = (body: string) => must(world.bodies[body], body).id
const organisationOf = async (name: string) =>
  must(
    (await world.storage.network.organisations(world.network)).find((one) => one.name === name),
    name,
  ).id
const intend = async (organisation: string, change: string, note = '') => {
  const form = formIn(await world.as('Hanneke').press('overleg.intend', { body: idOf('Stuurgroep') }))
  return world.as('Hanneke').submit(form, { organisation: await organisationOf(organisation), change, note })
}
const asked = async (organisation: string) => ({
  body: idOf('Stuurgroep'),
  organisation: await organisationOf(organisation),
})
const intended = () => world.storage.network.intendedSeats(world.network)
const seats = () => world.storage.network.seatsOfBody(world.network, idOf('Stuurgroep'))
const verbs = async () =>
  (await world.storage.history.of(world.network, { kind: 'body', id: idOf('Stuurgroep') })).map(({ verb }) => verb)

describe('an intended change of membership', () => {
  it('stands on the card with its day and note, for everybody, and changes no seat', async () => {
    const before = await seats()
    await intend('SWV Noorderkring PO', 'joins', ' na het besluit van het bestuur ')
    const shown = linesOf(cardIn(await world.as('Femke').command('overleg', 'Stuurgroep')))
    expect(shown).toEqual(
      expect.arrayContaining([
        'Voornemen: SWV Noorderkring PO treedt toe (gezegd op ma 23 nov 2026).',
        'na het besluit van het bestuur',
      ]),
    )
    expect(await seats()).toEqual(before)
    expect(JSON.stringify(await world.as('Femke').command('overleg', 'Stuurgroep'))).not.toContain('overleg.lapse')
  })

  it('is one for each organisation: a new one takes the place of the one before', async () => {
    await intend('SWV Noorderkring PO', 'joins', 'in maart')
    await intend('SWV Noorderkring PO', 'joins', 'in mei')
    expect(await intended()).toMatchObject([{ note: 'in mei' }])
  })

  it('is carried out by giving a seat to somebody of that organisation, and is then an intention no more', async () => {
    await intend('SWV Noorderkring PO', 'joins')
    const form = formIn(await world.as('Hanneke').press('overleg.carry-out', await asked('SWV Noorderkring PO')))
    const members = form.fields.flatMap((field) => (field.kind === 'choice' && field.isMultiple ? field.options : []))
    expect(members.map(({ label }) => label)).toEqual(['Gijs Oosterbaan · SWV Noorderkring PO'])
    expect(await intended()).toHaveLength(1)
    await world.as('Hanneke').submit(form, { members: [must(world.members.Gijs, 'Gijs').id] })
    expect(await intended()).toEqual([])
    expect(await verbs()).toEqual(['overleg.intended', 'network.seated', 'overleg.intention-carried-out'])
  })

  it('to leave is carried out by taking the seats, and holds as long as one is left', async () => {
    const anna = must(world.members.Anna, 'Anna')
    const colleague = { ...anna, id: 'tweede', name: 'Tweede Collega' }
    await world.storage.network.saveMember(colleague)
    const seat = { network: world.network, body: idOf('Stuurgroep'), ring: 'inner', role: null } as const
    await world.storage.network.seat({ ...seat, member: colleague.id })
    await intend('SWV Noorderkring VO', 'leaves')
    const takeSeat = async (member: string) => {
      const form = await world.as('Hanneke').press('network.change-seat', { body: idOf('Stuurgroep'), member })
      return world.as('Hanneke').submit(formIn(form), { place: 'none' })
    }
    await takeSeat(anna.id)
    expect(await intended()).toHaveLength(1)
    await takeSeat(colleague.id)
    expect(await intended()).toEqual([])
  })

  it('says what to do where the organisation has nobody yet', async () => {
    await findOrAddOrganisation(world.storage.network, world.network, 'Gemeente Zandwolde')
    await intend('Gemeente Zandwolde', 'joins')
    const said = await world.as('Hanneke').press('overleg.carry-out', await asked('Gemeente Zandwolde'))
    expect(JSON.stringify(said)).toContain('Voeg eerst iemand toe met /netwerk lid')
  })

  it('lapses at a press, once, and the network stays as it was', async () => {
    await intend('SWV Noorderkring PO', 'joins')
    const said = cardIn(await world.as('Hanneke').press('overleg.lapse', await asked('SWV Noorderkring PO')))
    expect(said.summary).toBe('Het voornemen voor SWV Noorderkring PO is vervallen; in Stuurgroep verandert niets.')
    expect(await intended()).toEqual([])
    const again = await world.as('Hanneke').press('overleg.lapse', await asked('SWV Noorderkring PO'))
    expect(JSON.stringify(again)).toContain('verwijderd')
    expect(await verbs()).toEqual(['overleg.intended', 'overleg.intention-lapsed'])
  })

  it('makes sense: who sits there cannot join, and who does not cannot leave', async () => {
    expect(problemsIn(await intend('SWV Noorderkring VO', 'joins'))).toMatchObject({
      organisation: expect.stringContaining('zit al in Stuurgroep'),
    })
    expect(problemsIn(await intend('Gemeente Duinrecht', 'leaves'))).toMatchObject({
      organisation: expect.stringContaining('zit niet in Stuurgroep'),
    })
    expect(await intended()).toEqual([])
  })

  it('goes with the organisation that is removed', async () => {
    const { id } = await findOrAddOrganisation(world.storage.network, world.network, 'Gemeente Zandwolde')
    await intend('Gemeente Zandwolde', 'joins')
    const remove = await world.as('Hanneke').press('network.remove', { register: 'organisations', id })
    await world.as('Hanneke').submit(formIn(remove))
    expect(await intended()).toEqual([])
    expect(cardIn(await world.as('Hanneke').command('overleg', 'Stuurgroep')).summary).toBe('Stuurgroep')
    expect(world.faults).toEqual([])
  })
})
