/** Words of what cannot be done of reminders, and of what to do then. */
export const reminderRefusals = {
  'nudge.not-reminded': (_: undefined) => 'Hieraan herinner ik u niet. Alleen wie ik herinner kan dit uitstellen.',
  'nudge.no-day': (_: undefined) => 'Schrijf hier op welke dag, bijvoorbeeld: vrijdag, 12 november.',
  'nudge.day-unreadable': ({ text }: { text: string }) =>
    `“${text}” lees ik niet als één dag. Schrijf bijvoorbeeld: vrijdag, 12 november, na de kerstvakantie.`,
  'nudge.day-past': (_: undefined) => 'Die dag is vandaag of al voorbij. Kies een dag na vandaag.',
  'nudge.never-or-day': (_: undefined) =>
    'U koos “Niet meer” en schreef ook een dag. Maak dit veld leeg, of kies hierboven een dag.',
  'reminder.no-text': (_: undefined) => 'Schrijf waaraan u herinnerd wilt worden.',
  'reminder.over': (_: undefined) =>
    'Deze herinnering komt niet meer. Met /herinner vraagt u een nieuwe; met /herinneringen ziet u welke er lopen.',
  'reminder.not-yours': (_: undefined) =>
    'Deze herinnering is van iemand anders. Vraag wie haar maakte, de voorzitter van het overleg of het secretariaat.',
  'reminder.not-with': (_: undefined) =>
    'U laat uzelf herinneren, een overleg waarin u een stem hebt, of iemand uit zo’n overleg. Kies opnieuw.',
  'reminder.when-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag in “${text}”. Schrijf bijvoorbeeld: uiterlijk 1 mei, over twee weken, elke eerste maandag van de maand, om de vier weken op dinsdag, of de laatste schooldag voor elke vakantie.`,
  'reminder.when-hours': (_: undefined) => 'Uren kan ik niet: herinneringen komen om 09.00 uur. Kies een dag.',
  'reminder.when-weekend': ({ day }: { day: string }) =>
    `Op ${day} is het stil: dan komt er geen herinnering. Kies een werkdag, bijvoorbeeld: elke maandag.`,
  'reminder.when-over': ({ text }: { text: string }) =>
    `${text.charAt(0).toUpperCase()}${text.slice(1)} is voorbij. Kies een dag die nog komt.`,
  'reminder.passed': (_: undefined) =>
    'Daarvan komt geen keer meer: die dag is voorbij, of het is vandaag al na negenen. Kies een latere dag.',
  'reminder.thing-gone': (_: undefined) =>
    'Waar u aan herinnerd wilt worden, is er niet (meer), of u ziet het niet. Met /herinner vraagt u een herinnering zonder.',
  'reminder.unknown': (_: undefined) =>
    'Deze herinnering bestaat niet (meer). Met /herinneringen ziet u welke er lopen.',
  'silence.hours-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen uren in “${text}”. Schrijf van wanneer tot wanneer het stil moet zijn, bijvoorbeeld 17.00–09.00.`,
  'silence.quarters': ({ text }: { text: string }) =>
    `“${text}” valt niet op een kwartier. Schrijf hele kwartieren, bijvoorbeeld 17.15–08.45.`,
  'silence.no-moment': (_: undefined) =>
    'Zo blijft er geen moment over om u iets te zeggen. Laat een deel van de dag open, bijvoorbeeld 17.00–09.00.',
  'silence.days-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dagen in “${text}”. Schrijf een eerste en een laatste dag, bijvoorbeeld 3 t/m 14 mei, of tot maandag.`,
  'silence.days-over': ({ text, until }: { text: string; until: string }) =>
    `“${text}” is voorbij: dat liep tot en met ${until}. Haal het weg, of schrijf dagen die nog komen.`,
  'silence.days-long': ({ text }: { text: string }) =>
    `“${text}” duurt langer dan een jaar. Schrijf een kortere periode; draag voor langer uw afspraken over, bij /netwerk afwezig.`,
  'silence.days-sure': ({ text, said, days }: { text: string; said: string; days: number }) =>
    `“${text}” lees ik als ${said}: ${days === 1 ? 'één dag' : `${days} dagen`}. Bedoelt u dat, schrijf het jaartal er dan bij; anders een andere dag.`,
  'silence.days-many': ({ most }: { most: number }) =>
    `Dat zijn meer dan ${most} periodes. Laat weg wat verder weg is, of kies vaste dagen waarop u niet werkt.`,
  'silence.no-day': (_: undefined) =>
    'Zo blijft er geen dag over om u iets te zeggen. Laat ten minste één werkdag open.',
  'silence.weekly-never': (_: undefined) =>
    'Op die dag werkt u nooit. Kies voor het weekbericht een dag waarop u wel werkt.',
  'reminder.for-steward': (_: undefined) =>
    'Hoe een overleg herinnert, bepalen de voorzitter en het secretariaat. Vraag het daar.',
  'reminder.days-unreadable': ({ text, most, last }: { text: string; most: number; last: number }) =>
    `Ik lees geen dagen in “${text}”. Noem dagen als 14, 3; hooguit ${most}, elk van 1 tot ${last}. Of vul “geen” in.`,
  'reminder.day-unreadable': ({ text, last }: { text: string; last: number }) =>
    `Ik lees geen aantal dagen in “${text}”. Schrijf één getal van 1 tot ${last}, of vul “geen” in.`,
}
