/** The table of rights for whoever runs a network, in Dutch and English: made of the lines that the tests ask. */
import { pages, type Visitor } from './pages.ts'
import { type Person, people } from './people.ts'
import type { Rule } from './rule.ts'
import { chapters } from './rules.ts'

const columns: Readonly<Record<Person, string>> = {
  secretariat: 'secretariaat · secretariat',
  chair: 'voorzitter · chair',
  facilitator: 'gespreksleider · facilitator',
  owner: 'actiehouder · owner',
  member: 'lid · member',
  deputy: 'plaatsvervanger · deputy',
  outerRing: 'buitenkring · outer ring',
  reader: 'meelezer · reader',
  auditor: 'controleur · auditor',
  elsewhere: 'lid van elders · member of elsewhere',
}

const visitors: Readonly<Record<Visitor, string>> = {
  everybody: 'iedereen · everybody',
  member: 'alleen leden · members only',
  platform: 'alleen Slack of Microsoft · only Slack or Microsoft',
  'try-out': 'alleen in de probeerversie · only in the try-out',
}

const intro = `# Wie mag wat · Who may do what

Deze tabel is gemaakt van de regels die de tests aan de echte app vragen (\`test/rights\`): elke regel wordt door iedereen
gevraagd, in een kanaal en alleen. Wie niet mag, krijgt een zin die zegt waarom, en er wordt niets geschreven.
“Lid van elders” is lid van het netwerk, en hier zelfs voorzitter van een ander overleg, maar zit niet in dit overleg.
**Wie het netwerk niet kent, mag niets van dit alles:** gasten van een Slack-werkruimte of Teams-team, mensen van een
andere werkruimte (Slack Connect) of tenant, wie is vertrokken, en wie nog niet is gekoppeld. Zij horen alleen hoe zij
zich koppelen.
Wie voor een partij van een afspraak wordt herinnerd (contactpersoon, functiehouder, of hun plaatsvervanger) en geen plek
in het overleg heeft, ziet en beweegt die ene afspraak als die partij, en ziet verder niets van het overleg.

This table is made of the lines that the tests ask of the real app (\`test/rights\`): each is asked by everybody, in a
channel and alone. Who may not is told why, and nothing is written. A “member of elsewhere” is a member of the network,
here even chair of another body, but has no seat in this one. **Whoever the network does not know may do none of this:**
guests of a Slack workspace or Teams team, people of another workspace (Slack Connect) or tenant, those who left, and
those who are not linked yet. They only hear how to link themselves.
Whoever is reminded for a party of an agreement (contact person, holder of a function, or their deputy) and has no seat in
its body sees and moves that one agreement as that party, and sees nothing else of the body.

✓ altijd · always  ■ alleen in een kanaal van het overleg · only in a channel of the body  □ alleen in het gesprek met
Schakel alleen · only in the conversation with Schakel alone
`

export const printRights = (): string =>
  [
    intro,
    ...chapters.map(({ says, rules }) =>
      [`## ${says.join(' · ')}`, '', ...head, ...merge(rules).map(lineOf), ''].join('\n'),
    ),
    [
      '## Adressen van de server · Addresses of the server',
      '',
      '| adres · address | wat · what | wie · who |',
      '| --- | --- | --- |',
      ...pages.map(lineOfPage),
      '',
    ].join('\n'),
  ].join('\n')

const head = [
  `| | ${people.map((person) => columns[person]).join(' | ')} |`,
  `| --- |${people.map(() => ' :-: |').join('')}`,
]

/** Several ways to ask for one thing are one line, where they are for the same people. */
const merge = (rules: readonly Rule[]): readonly Rule[] => [
  ...new Map(rules.filter(isGiven).map((rule) => [JSON.stringify([rule.says, rule.may]), rule])).values(),
]

/** What no member asks stands in no column. */
const isGiven = ({ name }: Rule): boolean => !name.startsWith('stranger-')

const lineOf = ({ says, may }: Rule): string => {
  const marks = people.map((person) => {
    const [isHere, isAlone] = [may.here.includes(person), may.alone.includes(person)]
    return isHere && isAlone ? '✓' : isHere ? '■' : isAlone ? '□' : ''
  })
  return `| ${says.join(' · ')} | ${marks.join(' | ')} |`
}

const lineOfPage = ({ method, path, says, visitor }: (typeof pages)[number]): string =>
  `| ${method} ${path} | ${says.join(' · ')} | ${visitors[visitor]} |`
