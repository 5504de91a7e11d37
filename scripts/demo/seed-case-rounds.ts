/** Who leads case rounds in the invented network, which steps its region has, and whom one calls when it cannot wait. */
import { usualBodySettings } from '../../bot/case-rounds/settings-store.ts'
import type { Storage } from '../../storage/open.ts'

export const led: readonly (readonly [body: string, facilitator: string, second: string])[] = [
  ['OOGO', 'Ineke Plaggenborg', 'Anna Wiegersma'],
  ['Netwerkgroep po', 'Dilara Yurtsever', 'Wim Kerkdijk'],
]

const ladder = {
  steps: [
    { id: 'school', title: 'Overleg van school, ouders en leerplicht', who: 'de school' },
    { id: 'swv', title: 'Doorzettingskracht van het samenwerkingsverband', who: 'het SWV' },
    { id: 'region', title: 'Regionale thuiszitterstafel', who: 'leerplicht' },
  ],
  contacts: [
    { name: 'Veilig Thuis', reach: '0800 2000', hours: 'dag en nacht, gratis' },
    // After 010 no number begins with a nought: nobody is called.
    { name: 'Crisisdienst jeugd van de regio', reach: '010 000 01 12 (verzonnen)', hours: 'werkdagen 9–17 uur' },
  ],
}

export const seedCaseRounds = async ({ network: store, caseSettings }: Storage, network: string): Promise<void> => {
  const bodies = new Map((await store.bodies(network)).map(({ name, id }) => [name, id]))
  const members = new Map((await store.members(network)).map(({ name, id }) => [name, id]))
  for (const [body, facilitator, second] of led)
    await caseSettings.saveOfBody(network, bodies.get(body) ?? '', {
      ...{ ...usualBodySettings, isOn: true },
      ...{ facilitator: members.get(facilitator) ?? null, secondFacilitator: members.get(second) ?? null },
    })
  await caseSettings.saveLadder(network, ladder)
}
