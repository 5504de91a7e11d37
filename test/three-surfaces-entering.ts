/** What a region agreed is entered by chat alone, each part on another surface; these are tests of their own. */
import { describe, expect, it } from 'vitest'
import { agreed, type Region } from './three-surfaces-region.ts'

/** Long enough ago for all of its days to have passed. */
const atSession = '(afgesproken op 23 september 2024)'

const saidOnTeams = ({ bram }: Region, channel: string): string => [...bram.screen(channel), ...bram.said].join('\n')

export const enterMeeting = (region: () => Region): void => {
  describe('a regional meeting, on the day itself', () => {
    it('has a werkagenda with two themes, made on the page', async () => {
      const { hanneke } = region()
      await hanneke.openChannel('OOGO')
      await hanneke.say('/werkagenda nieuw Samen sterker')
      await hanneke.fill('Thema’s, op volgorde', 'Ontmoeten\nGeld')
      await hanneke.submit()
      await hanneke.sees(/Nog zonder regels: Ontmoeten, Geld/u)
    })

    it('leaves a werkagenda of three directorates, with its theme behind Meer on Slack: incomplete, and asked about', async () => {
      const { anna } = region()
      await anna.command(`/afspraak ${agreed[1]}. Hier vindt afstemming met de gemeenten over plaats.`, 'oogo')
      await anna.submit({ Thema: 'Verzuim', Bron: 'Regiobijeenkomst' })
      const card = JSON.stringify(await anna.sees('oogo', /Afspraak 1: De directies/u))
      for (const said of [
        'SWV Duinrand PO · SWV Noorderkring PO · SWV Noorderkring VO',
        'Gemeente Duinrecht · Gemeente Zandwoude',
        'nog niet: Gemeente Duinrecht, Gemeente Zandwoude',
        'Verzuim',
        'Nog geen datum afgesproken.',
      ])
        expect(card).toContain(said)
    })

    it('leaves an intention, read back on Teams', async () => {
      const { bram } = region()
      await bram.say(
        `@Schakel afspraak Voornemen: de samenwerkingsverbanden po schuiven aan bij de stuurgroep jeugd`,
        'oogo',
      )
      expect(bram.screen('oogo').at(-1)).toContain('Zo heb ik het gelezen. Klopt dat?')
      await bram.press('Vastleggen', 'oogo')
      expect(saidOnTeams(region(), 'oogo')).toContain('Afspraak 2 is vastgelegd bij OOGO.')
    })

    it('leaves a standing agreement, on the page', async () => {
      const { hanneke } = region()
      await hanneke.say(`/afspraak Blijvende afspraak: over verzuim praten we eerst met ouders en kind`)
      await hanneke.submit()
      await hanneke.sees(/Afspraak 3: Over verzuim praten we[\s\S]*geldt/u)
    })

    it('leaves a decision, put right in a dialog on Teams', async () => {
      const { bram } = region()
      await bram.say('@Schakel besluit Het OOGO komt bijeen', 'oogo')
      await bram.press('Aanpassen', 'oogo')
      await bram.submit({ title: agreed[4], theme: 'Ontmoeten' }, 'Vastleggen')
      expect(saidOnTeams(region(), 'oogo')).toContain('Afspraak 4 is vastgelegd bij OOGO.')
    })
  })
}

export const enterSession = (region: () => Region): void => {
  describe('a working session, entered long after it', () => {
    it('has two actions in one line, its day and the werkagenda behind Meer on Slack', async () => {
      const { anna } = region()
      await anna.command(`/afspraak ${agreed[5]}, dit schooljaar, en ${agreed[6]} in februari`, 'stuurgroep')
      await anna.form(/Hierna komt: “Gemeente Zandwoude/u)
      await anna.press('Meer', {})
      await anna.form(/Afgesproken op/u)
      await anna.submit({ 'Afgesproken op': '23 september 2024', Werkagenda: 'Samen sterker', Thema: 'Geld' })
      await anna.form(/31 jul 2025. Klopt dat\?/u)
      await anna.submit()
      await anna.form(/Afspraak 5 is vastgelegd; dit is de volgende[\s\S]*28 feb 2025. Klopt dat\?/u)
      await anna.submit()
      await anna.sees('stuurgroep', /Afspraak 5: De Regio[\s\S]*31 jul 2025/u)
      await anna.sees('stuurgroep', /Afspraak 6: Gemeente Zandwoude[\s\S]*28 feb 2025[\s\S]*Samen sterker/u)
    })

    it('has an owner who takes stock before Christmas, on Slack', async () => {
      const { anna } = region()
      await anna.command(`/afspraak ${agreed[7]}, voor de kerstvakantie ${atSession}`, 'stuurgroep')
      await anna.submit()
      await anna.sees('stuurgroep', /Afspraak 7: De Regio telt[\s\S]*20 dec 2024/u)
    })

    it('has one who leads, and an overleg that nobody organises yet, on Teams', async () => {
      const { bram } = region()
      const led = `${agreed[8]}. @Bram neemt het voortouw, start dit najaar ${atSession}`
      await bram.say(`@Schakel afspraak ${led}`, 'stuurgroep')
      await bram.press('Vastleggen', 'stuurgroep')
      expect(saidOnTeams(region(), 'stuurgroep')).toContain('Afspraak 8 is vastgelegd bij Stuurgroep.')
      await bram.say(`@Schakel afspraak ${agreed[9]}, voor de kerstvakantie ${atSession}`, 'stuurgroep')
      expect(bram.screen('stuurgroep').at(-1)).toContain('“Er komt” zegt niet wie het doet. Wie pakt dit op?')
      await bram.press('Vastleggen', 'stuurgroep')
      expect(saidOnTeams(region(), 'stuurgroep')).toContain('Afspraak 9 is vastgelegd bij Stuurgroep.')
    })

    it('has one with a partner, on the page where nobody else is', async () => {
      const { hanneke } = region()
      await hanneke.openChannel('Schakel (alleen u)')
      await hanneke.say(`/afspraak ${agreed[10]} i.s.m. Gemeente Duinrecht, nog dit kalenderjaar ${atSession}`)
      await hanneke.page.getByRole('dialog').getByLabel('Stuurgroep').check()
      await hanneke.submit()
      await hanneke.openChannel('Stuurgroep')
      await hanneke.sees(/Afspraak 10: RBL[\s\S]*Gemeente Duinrecht[\s\S]*31 dec 2024/u)
    })

    it('has one without a day, added under its theme of the werkagenda on the page', async () => {
      const { hanneke } = region()
      await hanneke.say(`/afspraak ${agreed[11]} i.s.m. de samenwerkingsverbanden ${atSession}`)
      await hanneke.page.getByRole('dialog').getByLabel('Samen sterker').check()
      await hanneke.fill('Thema', 'ontmoeten')
      await hanneke.submit()
      await hanneke.sees(/Afspraak 11: De Regio houdt[\s\S]*Ontmoeten[\s\S]*Nog geen datum/u)
    })
  })
}
