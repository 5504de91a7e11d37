/** A whole list out of the minutes: offered line by line, as many as the form can carry, and the rest is said. */
import { describe, expect, it } from 'vitest'
import type { Surface } from '../../bot/chat/address.ts'
import { drawForm } from '../../bot/slack/draw.ts'
import type { Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { formIn, must, valuesOf } from '../world.ts'
import { useWorld, world } from './given.ts'

useWorld()

const line = (at: number) =>
  `- De scholen en de gemeenten maken samen plan ${at} voor het vervoer van leerlingen, met een tijdpad en een begroting van kosten @Anna uiterlijk 30 april`
const listOf = (count: number) => Array.from({ length: count }, (_, at) => line(at + 1)).join('\n')

const personOn = (surface: Surface) => {
  const { id, name } = must(world.members.Anna, 'Anna')
  const asked = {
    from: { surface: 'web', space: world.network, user: id, name } as const,
    at: { surface: 'web', space: world.network, conversation: must(world.bodies.OOGO, 'OOGO').id } as const,
    isPrivate: false,
    language: 'nl' as const,
  }
  const from = { ...asked.from, surface, space: 'S1', user: 'U1' }
  return { ...asked, from, at: { surface, space: 'S1', conversation: 'C1' } }
}

const onSlack = async () => {
  const member = must(world.members.Anna, 'Anna')
  const asked = personOn('slack')
  await world.storage.network.linkIdentity(asked.from, world.network, member.id)
  await world.storage.network.saveChannel({
    id: 'c',
    network: world.network,
    body: must(world.bodies.OOGO, 'OOGO').id,
    member: null,
    name: 'oogo',
    address: asked.at,
  })
  return {
    say: async (text: string) =>
      (await world.app.answer({ ...asked, kind: 'command', name: 'afspraak', text, mentions: [] })).reply,
    send: async (form: Form) => {
      const sent = { kind: 'submit', name: form.name, state: form.state, values: valuesOf(form) } as const
      return (await world.app.answer({ ...asked, ...sent })).reply
    },
    modal: (form: Form) => drawForm(form, wordsIn('nl'), asked.at),
  }
}

const recordAll = async (
  first: Form,
  send: (form: Form) => Promise<Awaited<ReturnType<typeof world.app.answer>>['reply']>,
) => {
  let reply = await send(first)
  while (reply.kind === 'form') reply = await send(reply.form)
  return reply
}
const count = async () => (await world.storage.agreements.list(world.network, { isOpen: true }, 0)).total

describe('a pasted list', () => {
  it('of twelve long lines is twelve agreements, also on Slack', async () => {
    const slack = await onSlack()
    const first = formIn(await slack.say(listOf(12)))
    expect(valuesOf(first).title).toContain('plan 1 ')
    expect(() => slack.modal(first)).not.toThrow()
    expect(await recordAll(first, slack.send)).toMatchObject({ kind: 'done' })
    expect(await count()).toBe(12)
  })

  it('that is longer than a modal carries says how many lines are left, and from where to paste on', async () => {
    const slack = await onSlack()
    const first = formIn(await slack.say(listOf(40)))
    expect(slack.modal(first).private_metadata?.length).toBeLessThanOrEqual(3000)
    expect(JSON.stringify(first.fields)).toContain('aan het eind zeg ik vanaf waar u verder plakt')
    const last = await recordAll(first, slack.send)
    const kept = await count()
    expect(kept).toBeGreaterThan(10)
    expect(last).toMatchObject({ kind: 'done', said: expect.stringContaining(`Er bleven ${40 - kept} regels over`) })
    expect(last).toMatchObject({ said: expect.stringContaining('vanaf “De scholen en de gemeenten maken samen plan') })
  })

  it('is carried further where a form holds more', async () => {
    const anna = world.as('Anna', 'OOGO')
    const first = formIn(await anna.command('afspraak', listOf(40)))
    expect(await recordAll(first, (form) => anna.submit(form))).toMatchObject({ kind: 'done' })
    expect(await count()).toBe(40)
  })

  it('longer than anybody fills in at once loses no line without a word', async () => {
    const anna = world.as('Anna', 'OOGO')
    const first = formIn(await anna.command('afspraak', listOf(200)))
    const { left, rest } = first.state as { left: { count: number }; rest: readonly string[] }
    expect(1 + rest.length + left.count).toBe(200)
  })

  it('with marks that Slack carries as six characters each fits all the same', async () => {
    const slack = await onSlack()
    const text = Array.from({ length: 20 }, (_, at) => `- Verslag ${at} <van> R&D & beleid & zorg rondsturen @Anna`)
    const first = formIn(await slack.say(text.join('\n')))
    expect(() => slack.modal(first)).not.toThrow()
  })
})

describe('the form of a line that is read back', () => {
  it('asks the same when Slack unfolds it', async () => {
    const slack = await onSlack()
    const first = formIn(
      await slack.say('- Overleg plannen @Zwaantje @Anna\n- Verslag maken @Anna\n- Zaal regelen @Anna'),
    )
    expect(JSON.stringify(first)).toContain('Ik ken “Zwaantje” niet')
    const asked = personOn('slack')
    const unfold = async (form: Form, over: object = {}) => {
      const values = { ...valuesOf(form), ...over }
      const sent = { kind: 'submit', isUnfolding: true, name: form.name, state: form.state, values } as const
      return formIn((await world.app.answer({ ...asked, ...sent })).reply)
    }
    expect(JSON.stringify(await unfold(first))).toContain('Ik ken “Zwaantje” niet')
    const second = formIn(await slack.send(first))
    const over = { ...valuesOf(second), term: 'voor de kerstvakantie' }
    const sent = { kind: 'submit', name: second.name, state: second.state, values: over } as const
    const readBack = formIn((await world.app.answer({ ...asked, ...sent })).reply)
    const unfolded = await unfold(readBack)
    expect(unfolded.submit).toBe('Bevestigen')
    expect(JSON.stringify(unfolded.fields)).toContain('Zo ja, kies Bevestigen')
    expect(JSON.stringify(unfolded.fields)).toContain('Afspraak 1 is vastgelegd')
    expect(await slack.send(unfolded)).toMatchObject({ kind: 'form' })
  })
})
