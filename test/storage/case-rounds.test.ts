/** What stays of a round and what is sealed are kept apart, and what is forgotten is gone. */
import { expect, test } from 'vitest'
import type { AnonymisedText } from '../../bot/anonymise/anonymise.ts'
import { leaveDraft, startDraft } from '../../bot/case-rounds/bringing-in/draft.ts'
import type { CaseHalves } from '../../bot/case-rounds/case-halves.ts'
import { addPiece } from '../../bot/case-rounds/sealed.ts'
import { usualSettings } from '../../bot/case-rounds/settings.ts'
import { describeOnEveryDatabase } from './databases.ts'

const network = 'noord'
const now = Date.UTC(2026, 10, 23, 9)

const draftOf = (id: string): CaseHalves =>
  startDraft(
    {
      ...({ id, network, body: 'oogo', way: 'written', level: 'sealed', first: null } as const),
      ...{ facilitator: 'gijs', secondFacilitator: null, settings: usualSettings },
    },
    { now },
  )

const never = () => null
const told = (halves: CaseHalves, id: string, text: string): CaseHalves => {
  if (!halves.sealed) throw new Error('It is forgotten.')
  const piece = { id, kind: 'story', by: 'submitter', of: null, themes: [], showAt: 0 } as const
  return { ...halves, sealed: addPiece(halves.sealed, { ...piece, text: text as AnonymisedText }) }
}

describeOnEveryDatabase('case rounds', (opened) => {
  const store = () => opened().storage.caseRounds

  test('give back what was kept, sealed and open', async () => {
    await store().begin(draftOf('r1'), () => now)
    const text = 'Een leerling zit thuis. '.repeat(6_000)
    const kept = await store().change(
      network,
      'r1',
      (halves) => told(halves, 'p1', text),
      () => now + 1,
    )
    expect(await store().find(network, 'r1')).toEqual(kept)
    expect(kept.sealed?.pieces[0]?.text).toBe(text)
    expect(await store().find(network, 'r2')).toBeNull()
    expect((await store().due(now)).map(({ id }) => id)).toEqual([])
    expect((await store().due(now + 1)).map(({ id }) => id)).toEqual(['r1'])
  })

  test('know a member by an alias, which is another in each round', async () => {
    for (const id of ['r1', 'r2']) await store().begin(draftOf(id), never)
    const alias = await store().aliasOf({ network, id: 'r1' }, 'anna')
    expect(await store().aliasOf({ network, id: 'r1' }, 'anna')).toBe(alias)
    expect(await store().aliasOf({ network, id: 'r2' }, 'anna')).not.toBe(alias)
    expect(await store().aliasOf({ network, id: 'r1' }, 'gijs')).not.toBe(alias)
  })

  test('are forgotten with their key, which nothing brings back', async () => {
    await store().begin(draftOf('r1'), never)
    await store().change(network, 'r1', (halves) => told(halves, 'p1', 'Een leerling zit thuis.'), never)
    await store().change(network, 'r1', leaveDraft, never)
    expect(await store().find(network, 'r1')).toMatchObject({ round: { phase: 'withdrawn' }, sealed: null })
    await expect(store().aliasOf({ network, id: 'r1' }, 'anna')).rejects.toThrow(/no longer be read/u)
    expect(await store().lost()).toEqual([])
  })

  test('whose forgetting was rolled back are forgotten all the same, and that is found', async () => {
    await store().begin(draftOf('r1'), never)
    const undone = opened().storage.unitOfWork.run(async () => {
      await store().change(network, 'r1', leaveDraft, never)
      throw new Error('the disk is full')
    })
    await expect(undone).rejects.toThrow('the disk is full')
    expect(await store().find(network, 'r1')).toMatchObject({ round: { phase: 'draft' }, sealed: null })
    expect((await store().lost()).map(({ id }) => id)).toEqual(['r1'])
  })

  test('of two who change one at once neither is lost', async () => {
    await store().begin(draftOf('r1'), never)
    const ids = Array.from({ length: 8 }, (_, at) => `p${at}`)
    await Promise.all(
      ids.map((id) => store().change(network, 'r1', (halves) => told(halves, id, 'Wat speelt er?'), never)),
    )
    const kept = await store().find(network, 'r1')
    expect(kept?.sealed?.pieces.map(({ id }) => id).sort()).toEqual(ids)
  })
})
