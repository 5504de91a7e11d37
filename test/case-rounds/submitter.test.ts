import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alterSealed } from '../../bot/case-rounds/case-halves.ts'
import { hashCodeword, newCodeword } from '../../bot/case-rounds/codeword.ts'
import type { Form } from '../../cards/form.ts'
import { formIn, must } from '../world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const answering = (form: Form, name = 'answerTo'): Form['fields'] =>
  form.fields.filter((field) => field.kind === 'choice' && field.name === name)

describe('whoever brought a case in', () => {
  it('at the level of a codeword answers with it, on whatever account, and without it is a member like any', async () => {
    await world.bringIn('r', 'Anna', { level: 'codeword' })
    const code = newCodeword()
    const codeHash = await hashCodeword(code)
    await world.change('r', (halves) => alterSealed(halves, { ...must(halves.sealed, 'sealed'), codeHash }))
    await world.to('2026-11-23', 14)
    await world.to('2026-11-24', 9)
    await fillIn(world, 'Bram', 'r', { question: 'Wie is de regiehouder?' })
    await world.to('2026-11-24', 14)
    const plain = await world.opened('Anna', 'r')
    expect(answering(plain)).toEqual([])
    const withCode = { ...plain, state: { ...(plain.state as object), code } }
    const shown = formIn(await world.as('Anna').submit(withCode))
    const [choice] = answering(shown)
    const answerTo = choice?.kind === 'choice' ? choice.options[0]?.value : ''
    const after = formIn(await world.as('Anna').submit(shown, { answerTo, answer: 'De gemeente.' }))
    expect(answering(after)).toHaveLength(1)
    await world.to('2026-11-25', 9)
    expect(saidIn(await world.opened('Lieke', 'r'))).toContain('Inbrenger antwoordt')
    const wrong = { ...plain, state: { ...(plain.state as object), code: newCodeword() } }
    expect(answering(formIn(await world.as('Anna').submit(wrong)))).toEqual([])
  })

  it('is answered in the form, with no message and no line in a history that tells of it', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    await world.to('2026-11-24', 9)
    const reply = await world.as('Anna').submit(await world.opened('Anna', 'r'), { question: 'Is er al een plan?' })
    expect(reply.kind).toBe('form')
    expect(JSON.stringify(await world.storage.history.of(world.network, { kind: 'case-round', id: 'r' }))).toBe('[]')
  })

  it('sees the very form that everybody sees, as long as nobody asked them anything', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    await world.to('2026-11-24', 9)
    const [mine, other] = await Promise.all(
      ['Anna', 'Bram'].map(async (name) => (await world.opened(name, 'r')).fields),
    )
    const sameTurn = (fields: Form['fields'] | undefined) => fields?.map((field) => ({ ...field, turn: '' }))
    expect(sameTurn(mine)).toEqual(sameTurn(other))
  })
})

describe('whoever wants to hear nothing of a round', () => {
  it('is not told of it any more, and the others are', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    const told = async (name: string): Promise<number> =>
      (await world.storage.nudges.ofMember(world.network, must(world.members[name], name).id, 50)).length
    const bram = must(world.members.Bram, 'Bram').id
    await world.storage.reminderSettings.mute(world.network, bram, { kind: 'case-round', id: 'r' })
    await world.to('2026-11-24', 9)
    expect([await told('Bram'), await told('Lieke')]).toEqual([1, 2])
  })
})
