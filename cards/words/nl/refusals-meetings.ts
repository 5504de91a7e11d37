/** Words of what cannot be done of meetings, and of what follows from them, and of what to do then. */
import { weekdays } from './weekdays.ts'

export const meetingRefusals = {
  'meeting.unknown': (_: undefined) =>
    'Deze bijeenkomst bestaat niet (meer). Met /overleg ziet u welke bijeenkomsten er komen.',
  'meeting.over': (_: undefined) =>
    'Deze bijeenkomst is al begonnen, geweest of afgezegd. Plan een nieuwe, of kies “Vervolg afspreken”.',
  'meeting.changed': (_: undefined) =>
    'Deze bijeenkomst is intussen door iemand anders gewijzigd. Sluit dit formulier, bekijk de kaart en probeer het opnieuw.',
  'meeting.for-steward': (_: undefined) =>
    'Bijeenkomsten plannen, wijzigen en afzeggen doen de voorzitter van het overleg en het secretariaat. Vraag het daar.',
  'meeting.when-missing': (_: undefined) =>
    'Schrijf een dag en uur, zoals di 14 april 14.00-15.30, of een periode, zoals in maart/april.',
  'meeting.when-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag of periode in “${text}”. Schrijf bijvoorbeeld: di 14 april 14.00-15.30, of: in maart/april.`,
  'meeting.when-impossible': ({ text }: { text: string }) =>
    `“${text}” staat niet in de kalender. Welke dag bedoelt u?`,
  'meeting.when-no-calendar': ({ text }: { text: string }) =>
    `De schoolvakanties van dat jaar heb ik nog niet, dus “${text}” kan ik niet uitrekenen. Schrijf een dag of een maand.`,
  'meeting.window-open': ({ text }: { text: string }) =>
    `“${text}” heeft geen einde. Schrijf een periode, zoals in maart/april, of voor de zomervakantie.`,
  'meeting.weekday': ({ said, real }: { said: number; real: number }) =>
    `Die dag is geen ${weekdays[said]} maar een ${weekdays[real]}. Welke van de twee klopt?`,
  'meeting.past': (_: undefined) => 'Dat is al voorbij. Schrijf een dag die nog komt.',
  'meeting.far-ahead': ({ years }: { years: number }) =>
    `Dat is meer dan ${years} jaar vooruit. Kijk het jaar na, of plan de bijeenkomst later.`,
  'meeting.hours-impossible': ({ text }: { text: string }) =>
    `Dat uur klopt niet: “${text}”. Schrijf een tijd tussen 6.00 en 24.00, zoals 14.00-15.30.`,
  'meeting.hours-backwards': (_: undefined) => 'Het einde ligt voor het begin. Schrijf bijvoorbeeld 14.00-15.30.',
  'meeting.no-day': (_: undefined) => 'Deze bijeenkomst heeft nog geen dag. Zodra die er is, kunt u zeggen of u komt.',
  'meeting.closed': (_: undefined) =>
    'Deze bijeenkomst is geweest of afgezegd; wie er was, staat vast. Klopt het niet, zeg het dan in de volgende.',
  'meeting.for-another': (_: undefined) =>
    'Dit zegt ieder voor zichzelf, of wie in die plaats zit. Vraag het de voorzitter of het secretariaat.',
  'meeting.no-replacement': (_: undefined) => 'Kies een lid, of schrijf de naam van wie er komt.',
  'meeting.in-both': ({ name }: { name: string }) =>
    `${name} staat bij aanwezig en bij afwezig. Haal de naam uit een van de twee.`,
  'meeting.no-rhythm': (_: undefined) =>
    'Van dit overleg is geen ritme vastgelegd. Het secretariaat doet dat op de kaart van het overleg: /overleg.',
  'meeting.until-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag binnen twee jaar in “${text}”. Schrijf bijvoorbeeld: 10 juli 2027.`,
  'date-poll.unknown': (_: undefined) => 'Dit datumvoorstel bestaat niet (meer). Met /datum maakt u een nieuw.',
  'date-poll.closed': (_: undefined) =>
    'Dit datumvoorstel loopt niet meer. Op de kaart van de bijeenkomst ziet u of er een datum is.',
  'date-poll.already-open': ({ title }: { title: string }) =>
    `Voor ${title} loopt al een datumvoorstel. Leg daar een datum vast, of trek het eerst in.`,
  'date-poll.option-gone': (_: undefined) => 'Deze datum staat niet (meer) in het voorstel. Kies een andere.',
  'date-poll.option-past': (_: undefined) => 'Deze datum is al voorbij. Kies een andere.',
  'date-poll.all-past': (_: undefined) =>
    'Alle datums van dit voorstel zijn voorbij. Trek het in en stel nieuwe datums voor.',
  'date-poll.not-asked': (_: undefined) =>
    'U hebt geen plaats in dit overleg, dus uw antwoord telt niet mee. Met /netwerk geeft het secretariaat iemand een plaats.',
  'date-poll.hour-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen tijd in “${text}”. Schrijf een uur tussen 7.00 en 22.00, bijvoorbeeld 14.00.`,
  'date-poll.minutes-unreadable': (_: undefined) => 'Schrijf een aantal minuten tussen 15 en 720, bijvoorbeeld 90.',
  'date-poll.answer-by-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen komende dag in “${text}”. Schrijf bijvoorbeeld: vrijdag, 4 december, of laat het leeg.`,
  'date-poll.answer-by-late': ({ day }: { day: string }) =>
    `De eerste datum is ${day}. Vraag om antwoord vóór die dag, of laat het leeg.`,
  'date-poll.own-unreadable': ({ line }: { line: string }) =>
    `Ik lees geen dag in “${line}”. Schrijf op elke regel één dag, met of zonder uur: 16 april 10.00 uur.`,
  'date-poll.none-chosen': (_: undefined) => 'Kies ten minste één datum, of schrijf er zelf een.',
  'date-poll.too-many': ({ limit }: { limit: number }) =>
    `Er passen ${limit} datums in één voorstel. Haal er een paar weg.`,
  'invitation.no-day': (_: undefined) =>
    'Deze bijeenkomst heeft nog geen dag. Zodra die vaststaat, vindt u hier de uitnodiging.',
  'plan.unknown': (_: undefined) => 'Deze planning bestaat niet (meer). Met /planning ziet u welke er lopen.',
  'plan.none-like': ({ name }: { name: string }) =>
    `Ik vind geen overleg van u en geen lopende planning die “${name}” heet. Met /planning ziet u ze allemaal.`,
  'plan.for-steward': (_: undefined) =>
    'Alleen de voorzitter en het secretariaat van dit overleg maken en verschuiven een planning.',
  'plan.over': (_: undefined) => 'Deze planning loopt niet meer. Met /planning ziet u welke er lopen.',
  'plan.no-step': (_: undefined) => 'Deze stap staat niet (meer) in de planning. Open de planning opnieuw.',
  'plan.no-steps': (_: undefined) => 'Schrijf ten minste één stap: wat · welk overleg · dag.',
  'plan.line-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen stap met een dag in “${text}”. Schrijf bijvoorbeeld: Concept gereed · Beleidsgroep · 12 maart 2027.`,
  'plan.body-unknown': ({ name }: { name: string }) =>
    `Ik ken geen overleg dat “${name}” heet. Schrijf de naam zoals in /overleg, of laat het overleg weg.`,
  'plan.day-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag in “${text}”. Schrijf één dag, bijvoorbeeld: 1 mei 2027.`,
  'plan.day-past': (_: undefined) => 'Die dag is al voorbij. Schrijf een dag die nog komt.',
  'plan.already': ({ name }: { name: string }) =>
    `Van deze bijeenkomst is al een planning: ${name}. Met /planning ziet u haar; wilt u een nieuwe, trek die dan eerst in.`,
  'plan.meeting-no-day': (_: undefined) =>
    'Deze bijeenkomst heeft nog geen dag waarvan terug te plannen is. Leg eerst de dag vast.',
  'plan.day-of-meeting': (_: undefined) =>
    'Deze stap valt in een bijeenkomst. Verplaats de bijeenkomst; de planning schuift dan mee.',
  'report-back.unknown': (_: undefined) =>
    'Deze terugkoppeling bestaat niet (meer). Met /terugkoppeling ziet u de laatste.',
  'report-back.not-yours': (_: undefined) =>
    'Deze terugkoppeling is voor overleggen waar u niet in zit. Vraag het secretariaat of u iets mist.',
  'report-back.for-steward': ({ body }: { body: string }) =>
    `Terugkoppeling uit ${body} schrijven de voorzitter, het secretariaat en de gespreksleider. Vraag het daar.`,
  'report-back.for-stewards': (_: undefined) =>
    'Terugkoppeling schrijven de voorzitter, het secretariaat en de gespreksleider van een overleg. Geef uw bericht aan een van hen; met /terugkoppeling leest u wat er gekomen is.',
  'report-back.no-links': ({ body }: { body: string }) =>
    `${body} is nog met geen ander overleg verbonden. Het secretariaat verbindt overleggen met /overleg.`,
  'report-back.no-text': (_: undefined) => 'Schrijf in een paar zinnen wat de anderen moeten weten.',
  'session.too-early': (_: undefined) =>
    'Deze bijeenkomst kunt u openen vanaf de dag ervoor. Klopt de datum niet, verplaats de bijeenkomst dan eerst.',
  'session.no-day': (_: undefined) => 'Deze bijeenkomst heeft nog geen datum. Leg eerst een datum vast.',
  'session.cancelled': (_: undefined) => 'Deze bijeenkomst gaat niet door; er is niets vast te leggen.',
  'session.already-closed': (_: undefined) =>
    'Deze bijeenkomst is al gesloten. Met “Lijst bekijken” ziet u wat er is besloten; wat u vergat, kunt u daar nog vastleggen.',
  'session.not-open': (_: undefined) =>
    'Deze bijeenkomst is nog niet geopend. De voorzitter of het secretariaat opent haar, op de dag zelf of de dag ervoor.',
  'session.not-held': (_: undefined) =>
    'Van deze bijeenkomst is er nog geen lijst: zij is nog niet gesloten. De voorzitter of het secretariaat sluit haar.',
  'session.already-confirmed': (_: undefined) =>
    'Deze lijst is vastgesteld en blijft zoals hij is. Klopt een afspraak niet meer, wijzig of trek dan de afspraak zelf in.',
  'session.not-seated': (_: undefined) =>
    'Iemand uit uw keuze zit niet (meer) in dit overleg. Haal die uit de keuze; een plaats geeft het secretariaat met /netwerk overleg.',
  'session.recorded-meanwhile': ({ serial, title }: { serial: number; title: string }) =>
    `Bij dit punt is net besluit ${serial} vastgelegd: “${title}”. Is dat hetzelfde, sluit dan dit formulier. Is dit een ander besluit, open het formulier opnieuw.`,
}
