import { expect, it } from 'vitest'
import { closeIntake, type NumberAnswer, type NumberIntake } from '../../bot/sign-ups/intakes/number-intake.ts'
import { requireTaking, type SignUp, type SignUpSheet } from '../../bot/sign-ups/sign-up.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { network } from './given.ts'

const made = { createdAt: 1_800_000_000_000, createdBy: 'anna', version: 1 } as const
const makeSheet = (id: string, given: Partial<SignUpSheet> = {}): SignUpSheet => ({
  ...{ id, network, body: 'oogo', about: { kind: 'meeting', id: 'spring' }, title: 'Visiesessie', explanation: '' },
  ...{ kinds: ['attend', 'help'], most: 12, per: 'organisation', lastOn: '2027-02-01', owner: 'anna', state: 'open' },
  ...made,
  ...given,
})
const signs = (member: string, place: number, kind: SignUp['kind'] = 'attend'): SignUp => ({
  ...{ network, sheet: 'a', kind, member, organisation: `of ${member}`, place },
})
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

describeOnEveryDatabase('Sheets', (opened) => {
  const store = () => opened().storage.signUps

  it('are kept whole, and the same id once', async () => {
    expect(await store().add(makeSheet('a'))).toEqual({ sheet: makeSheet('a'), isNew: true })
    expect(await store().add(makeSheet('a', { body: 'elsewhere' }))).toEqual({ sheet: makeSheet('a'), isNew: false })
    await store().add(makeSheet('b', { about: null, lastOn: null }))
    expect(await store().find(network, 'b')).toEqual(makeSheet('b', { about: null, lastOn: null }))
    expect(await store().find('zuid', 'a')).toBeNull()
    expect(await store().hold(network, 'c')).toBeNull()
  })

  it('are found by body while they are open, by what they are about and by whom one asks, oldest first', async () => {
    await store().add(makeSheet('b', { createdAt: 2 }))
    await store().add(makeSheet('a', { createdAt: 1, owner: 'bram' }))
    await store().add(makeSheet('c', { createdAt: 3, about: { kind: 'plan', id: 'spring' }, body: 'elsewhere' }))
    await store().change(network, 'b', (sheet) => ({ ...sheet, state: 'closed' }))
    expect(idsOf(await store().open(network, ['oogo', 'elsewhere']))).toEqual(['a', 'c'])
    expect(await store().open(network, [])).toEqual([])
    expect(idsOf(await store().about(network, { kind: 'meeting', id: 'spring' }))).toEqual(['a', 'b'])
    expect(idsOf(await store().ownedBy(network, 'anna'))).toEqual(['b', 'c'])
    expect([await store().countOf(network, 'oogo'), await store().countOf('zuid', 'oogo')]).toEqual([2, 0])
  })

  it('change one after another, and what is refused changes nothing', async () => {
    await store().add(makeSheet('a'))
    const more = (sheet: SignUpSheet): SignUpSheet => ({ ...sheet, most: sheet.most + 1 })
    await Promise.all([1, 2, 3].map(() => store().change(network, 'a', more)))
    expect(await store().find(network, 'a')).toMatchObject({ most: 15, version: 4 })
    const late = store().change(network, 'a', (sheet) => requireTaking(sheet, '2027-02-02'))
    await expect(late).rejects.toThrow('sign-up.closed')
    await expect(store().change(network, 'z', more)).rejects.toThrow('sign-up.unknown')
    expect((await store().find(network, 'a'))?.version).toBe(4)
  })

  it('keep one sign-up for each kind and member, in the order in which they came', async () => {
    for (const one of [signs('bram', 2), signs('anna', 1), signs('anna', 3, 'help'), signs('anna', 1)])
      await store().sign(one)
    expect(await store().signUps(network, 'a')).toEqual([signs('anna', 1), signs('bram', 2), signs('anna', 3, 'help')])
    await store().cancel({ network, sheet: 'a', kind: 'attend', member: 'anna' })
    await store().cancel({ network, sheet: 'a', kind: 'attend', member: 'anna' })
    expect(await store().signUps(network, 'a')).toEqual([signs('bram', 2), signs('anna', 3, 'help')])
    expect(await store().signUpsOf(network, 'anna')).toEqual([signs('anna', 3, 'help')])
  })

  it('forget a member, and no other', async () => {
    await store().add(makeSheet('a'))
    for (const one of [signs('anna', 1), signs('bram', 2)]) await store().sign(one)
    await store().forgetMember(network, 'anna')
    expect(await store().signUps(network, 'a')).toEqual([signs('bram', 2)])
    expect(await store().find(network, 'a')).toMatchObject({ owner: '', createdBy: '' })
  })
})

const makeIntake = (id: string, given: Partial<NumberIntake> = {}): NumberIntake => ({
  ...{ id, network, body: 'oogo', question: 'Komt u fte tekort?', explanation: 'Voor het overleg.', unit: 'fte' },
  ...{ per: 'organisation', lastOn: '2027-02-01', owner: 'anna', state: 'open', closedAt: null },
  ...made,
  ...given,
})
const says = (party: string, thousandths: number, member = party): NumberAnswer => ({
  ...{ network, intake: 'a', party, member, thousandths, remark: 'Vooral wiskunde.' },
})

describeOnEveryDatabase('Requests for a number', (opened) => {
  const store = () => opened().storage.numberIntakes

  it('are kept whole, and the same id once', async () => {
    expect(await store().add(makeIntake('a'))).toEqual({ intake: makeIntake('a'), isNew: true })
    expect(await store().add(makeIntake('a', { unit: 'euro' }))).toEqual({ intake: makeIntake('a'), isNew: false })
    expect(await store().find(network, 'a')).toEqual(makeIntake('a'))
    expect(await store().hold('zuid', 'a')).toBeNull()
    await expect(store().change(network, 'z', (one) => one)).rejects.toThrow('number-intake.unknown')
  })

  it('are found while they are open, by whoever asked, and by when they were closed', async () => {
    for (const [id, createdAt] of [
      ['b', 2],
      ['a', 1],
      ['c', 3],
    ] as const)
      await store().add(makeIntake(id, { createdAt }))
    await store().change(network, 'a', (one) => closeIntake(one, 1_900_000_000_000))
    await store().change(network, 'b', (one) => closeIntake(one, 1_900_000_000_001))
    expect(idsOf(await store().open(network, ['oogo']))).toEqual(['c'])
    expect(idsOf(await store().ownedBy(network, 'anna'))).toEqual(['a', 'b', 'c'])
    expect(idsOf(await store().closedBy(network, 1_900_000_000_000))).toEqual(['a'])
    expect(await store().closedBy('zuid', 2_000_000_000_000)).toEqual([])
    expect(await store().countOf(network, 'oogo')).toBe(3)
  })

  it('keep one answer for each party, also of a billion; and nothing once they are removed', async () => {
    await store().add(makeIntake('a'))
    await store().answer(says('duinrecht', 2_500, 'bram'))
    await store().answer(says('wierum', 1e12))
    await store().answer(says('duinrecht', 3_000, 'dirk'))
    expect(await store().answers(network, 'a')).toEqual([says('duinrecht', 3_000, 'dirk'), says('wierum', 1e12)])
    expect(await store().answersOf(network, 'dirk')).toEqual([says('duinrecht', 3_000, 'dirk')])
    expect(await store().answersOf(network, 'bram')).toEqual([])
    await store().remove(network, 'a')
    expect([await store().find(network, 'a'), await store().answers(network, 'a')]).toEqual([null, []])
  })

  it('forget what a member answered for themselves, and keep what is of their organisation', async () => {
    await store().add(makeIntake('a', { owner: 'bram' }))
    for (const one of [says('bram', 1_000), says('duinrecht', 2_000, 'bram'), says('carla', 3_000)])
      await store().answer(one)
    await store().forgetMember(network, 'bram')
    expect(await store().answers(network, 'a')).toEqual([says('carla', 3_000), says('duinrecht', 2_000, '')])
    expect(await store().find(network, 'a')).toMatchObject({ owner: '', createdBy: 'anna' })
  })
})
