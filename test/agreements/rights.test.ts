import { describe, expect, it } from 'vitest'
import { enrol } from '../../bot/network/enrol.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import type { Member } from '../../bot/network/network.ts'
import { cardIn, formIn, problemsIn } from '../world.ts'
import { record, useWorld, world } from './given.ts'

useWorld()

describe('who may do what', () => {
  it('is not to be had by the id of somebody else’s item', async () => {
    const { id } = await record()
    const form = formIn(await world.as('Gijs', 'OOGO').command('afspraak', 'Iets anders'))
    const reply = await world.as('Gijs', 'OOGO').submit({ ...form, state: { ...(form.state as object), id } })
    expect(problemsIn(reply)['']).toContain('oudere versie')
    const corrected = { ...form, state: { ...(form.state as object), id, version: 1 } }
    expect(problemsIn(await world.as('Femke', 'Beleidsgroep').submit(corrected))['']).toContain('geen lid')
  })

  it('lets readers follow, and nothing more', async () => {
    const { id } = await record()
    const bram = world.members.Bram as Member
    await world.storage.network.saveMember({ ...bram, role: 'reader' })
    const reader = world.as('Bram', 'OOGO')
    expect(JSON.stringify(cardIn(await reader.command('afspraken')))).toContain('Werkagenda')
    expect(cardIn(await reader.command('afspraak', 'x')).summary).toContain('U leest mee')
    for (const press of ['take-on', 'give-progress', 'correct', 'report-done', 'withdraw']) {
      expect(cardIn(await reader.press(`agreement.${press}`, { item: id })).summary).toContain('U leest mee')
    }
  })

  it('tells a member without a seat what to do', async () => {
    const values = { network: world.network, name: 'Mina Dijkgraaf', function: '', role: 'member' as const }
    const organisation = world.members.Anna?.organisation ?? ''
    const mina = await enrol(world.storage.network, { ...values, organisation }, [])
    const asked = { from: pageIdentity(mina), at: { surface: 'web', space: world.network, conversation: '@' } as const }
    for (const name of ['afspraak', 'afspraken']) {
      const said = await world.app.answer({
        ...asked,
        kind: 'command',
        name,
        text: 'x',
        mentions: [],
        isPrivate: true,
        language: 'nl',
      })
      expect(cardIn(said.reply).summary).toContain('nog in geen overleg')
    }
  })
})
