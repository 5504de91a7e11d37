/** What goes along when two agreements become one, and what does not. */
import { describe, expect, it } from 'vitest'
import { type Agreement, blankDraft, openAgreement } from '../../bot/agreements/agreement.ts'
import { type DateProposal, noDetails, type Term } from '../../bot/agreements/details.ts'
import { takeIn } from '../../bot/agreements/moving/join.ts'
import { handOver, takeOn } from '../../bot/agreements/moving/steps.ts'
import type { Party } from '../../bot/agreements/party.ts'

const chair = { member: 'gijs', organisation: 'bestuur', groups: [], functions: [], isSteward: true }
const person = (id: string): Party => ({ kind: 'member', id })
const on = (until: string): Term => ({ text: until, from: null, until, precision: 'day', isStart: false })
const proposal: DateProposal = { term: on('2027-06-01'), why: 'Later.', by: 'anna', at: 1 }

const agree = (id: string, owners: readonly Party[], over: Partial<Agreement> = {}): Agreement => ({
  ...openAgreement(
    { ...blankDraft, title: id, owners, term: on('2027-04-30') },
    { id, network: 'n', number: 1, body: 'oogo', by: 'anna', now: 0 },
  ),
  ...over,
})

const told: Partial<Agreement> = {
  help: { text: 'Vertrouwelijk: wij komen er niet uit.', by: 'bram', at: 1 },
  reactions: [{ organisation: 'o', state: 'objects', text: 'Niet zo.', by: 'bram', at: 1 }],
  details: { ...noDetails, partners: [person('piet')], theme: 't', agenda: 'a', goals: ['Doel van de stuurgroep'] },
}

describe('merging', () => {
  it('takes people and day along to another body, and nothing that was said', () => {
    const from = agree('from', [person('bram')], { ...told, body: 'stuurgroep', term: on('2027-02-01') })
    const into = takeIn(agree('into', [person('anna')]), from, chair)
    expect(into.owners.map(({ id }) => id)).toEqual(['anna', 'bram'])
    expect(into.term?.until).toBe('2027-02-01')
    expect(into).toMatchObject({ help: null, reactions: [] })
    expect(into.details).toEqual({ ...noDetails, partners: [person('piet')] })
  })

  it('takes along everything within one body', () => {
    const into = takeIn(agree('into', [person('anna')]), agree('from', [person('anna')], told), chair)
    expect(into).toMatchObject(told)
  })

  it('ends a proposed date when the day or the owners change, and keeps it otherwise', () => {
    const into = agree('into', [person('anna')], { proposal })
    expect(takeIn(into, agree('from', [person('anna')]), chair).proposal).toEqual(proposal)
    expect(takeIn(into, agree('from', [person('anna')], { term: on('2027-01-01') }), chair).proposal).toBeNull()
    expect(takeIn(into, agree('from', [person('bram')]), chair).proposal).toBeNull()
  })
})

describe('another owner', () => {
  it('ends the date that the one before proposed', () => {
    const item = agree('one', [person('anna')], { proposal })
    expect(handOver(item, { from: person('anna'), to: person('bram') }, chair).proposal).toBeNull()
    expect(takeOn(agree('one', [], { proposal }), chair).proposal).toBeNull()
  })
})
