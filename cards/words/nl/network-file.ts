/** Words of `network:import` and `network:export`: for whoever sets up the network from a file. */
const things = {
  organisations: 'organisatie',
  bodies: 'overleg',
  members: 'lid',
  groups: 'groep',
  functions: 'functie',
  links: 'verwijzing',
  absences: 'afwezigheid',
  network: 'netwerk',
}

const several = {
  organisations: 'organisaties',
  bodies: 'overleggen',
  members: 'leden',
  groups: 'groepen',
  functions: 'functies',
  links: 'verwijzingen',
  absences: 'afwezigheden',
  network: 'netwerken',
}

type Section = keyof typeof things

const meant = (near: string | null): string => (near === null ? '' : ` Bedoelt u “${near}”?`)
const oneOf = (known: readonly string[]): string => ` Kies uit: ${known.join(', ')}.`
const hint = (near: string | null, known: readonly string[]): string => (near === null ? oneOf(known) : meant(near))

export const networkFile = {
  usage: `Gebruik: npm run network:import BESTAND            leest een netwerk (.yaml) of leden (.csv) in
         npm run network:import -- BESTAND --proef  laat alleen zien wat er zou veranderen
         npm run network:import -- --codes          maakt nieuwe eenmalige codes voor het secretariaat
         npm run network:export                     schrijft het netwerk naar het scherm
         npm run network:export BESTAND             schrijft het naar een bestand; de leden als dat op .csv eindigt`,
  unreadable: (file: string) => `Het bestand ${file} kan niet worden gelezen. Kijk de naam na.`,
  unwritable: (file: string) => `Het bestand ${file} kan niet worden geschreven. Kijk de map na.`,
  nothingKept: 'In deze database staat nog geen netwerk. Kijk naar DATABASE_URL, of lees eerst een bestand in.',
  problems: {
    'file-too-big': ({ megabytes }: { megabytes: number }) =>
      `Dit bestand is groter dan ${megabytes} MB. Een netwerk van duizenden leden past daar ruim in: kijk na of dit het goede bestand is.`,
    'not-utf8': (_: undefined) =>
      'Dit bestand heeft een andere tekencodering. Sla het op als UTF-8; in Excel: Opslaan als, “CSV UTF-8”.',
    empty: (_: undefined) => 'Dit bestand is leeg.',
    'yaml-tab': (_: undefined) => 'Hier staat een tab. Laat regels inspringen met spaties.',
    'yaml-colon': (_: undefined) =>
      'Deze regel is niet te lezen. Staat er een dubbele punt in de tekst? Zet de tekst dan tussen aanhalingstekens.',
    'yaml-unfinished': (_: undefined) =>
      'Hier ontbreekt iets, of staat iets te veel: kijk naar aanhalingstekens, haken en dubbele punten.',
    'yaml-indent': (_: undefined) => 'Deze regel springt anders in dan de regels erboven. Zet ze recht onder elkaar.',
    'yaml-sign': (_: undefined) =>
      'Een tekst die begint met een teken als & * ! @ % of ` hoort tussen aanhalingstekens.',
    'yaml-documents': (_: undefined) => 'Hier begint met --- een tweede document. Zet alles in één document.',
    'yaml-deep': (_: undefined) => 'Dit bestand is te diep genest om een netwerk te zijn.',
    'yaml-hash': (_: undefined) =>
      'Wat achter # staat, wordt overgeslagen. Hoort het bij de tekst? Zet de tekst dan tussen aanhalingstekens. Is het een opmerking? Zet dan een spatie na #.',
    'yaml-other': (_: undefined) =>
      'Deze regel is geen geldige YAML. Vergelijk hem met het voorbeeld in de handleiding.',
    'csv-quote': (_: undefined) => 'In deze rij begint een tekst met een aanhalingsteken dat nergens wordt gesloten.',
    'csv-cells': ({ cells, columns }: { cells: number; columns: number }) =>
      `Deze rij heeft ${cells} vakken en de kopregel ${columns}. Staat er een scheidingsteken in een tekst? Zet die tekst dan tussen aanhalingstekens.`,
    'csv-column': ({ column, columns }: { column: string; columns: readonly string[] }) =>
      `In de kopregel ontbreekt de kolom “${column}”. Kolommen: ${columns.join(', ')}.`,
    'needs-fields': ({ key, fields }: { key: string; fields: readonly string[] }) =>
      `Bij “${key}” horen regels met een naam en een dubbele punt${fields.length === 0 ? '' : `, zoals “${fields[0]}: …”`}.`,
    'needs-list': ({ key }: { key: string }) => `Bij “${key}” hoort een lijst: begin elke regel met een streepje.`,
    'needs-text': ({ key }: { key: string }) => `Bij “${key}” past één waarde, geen lijst.`,
    'unknown-key': ({ key, near, known }: { key: string; near: string | null; known: readonly string[] }) =>
      `“${key}” ken ik hier niet.${hint(near, known)}`,
    'key-twice': ({ key, first }: { key: string; first: number }) => `“${key}” staat er al, op regel ${first}.`,
    missing: ({ key }: { key: string }) => `Hier ontbreekt “${key}”.`,
    'missing-level': (_: undefined) =>
      'Hier ontbreekt “niveau” (bestuurlijk, beleid of uitvoering), of een “sjabloon” dat het al weet.',
    'too-long': ({ key, limit, length }: { key: string; limit: number; length: number }) =>
      `“${key}” heeft ${length} tekens. Gebruik er hoogstens ${limit}.`,
    'unreadable-sign': ({ key }: { key: string }) =>
      `In “${key}” staat een teken dat niet te lezen is. Typ de tekst opnieuw.`,
    'unknown-word': ({
      key,
      said,
      near,
      known,
    }: {
      key: string
      said: string
      near: string | null
      known: readonly string[]
    }) => `“${said}” ken ik niet bij “${key}”.${hint(near, known)}`,
    'no-day': ({ key, said }: { key: string; said: string }) =>
      `“${said}” is geen dag. Schrijf bij “${key}” jaar, maand en dag, zoals 2026-12-31.`,
    'no-count': ({ key, said }: { key: string; said: string }) =>
      `“${said}” is geen aantal. Schrijf bij “${key}” een geheel getal van 0 tot 99.`,
    'code-kind': (_: undefined) =>
      'Alleen een samenwerkingsverband heeft zo’n code. Kies die soort, of laat de code weg.',
    'code-taken': ({ code, name }: { code: string; name: string }) => `${code} is al de code van ${name}.`,
    'id-shape': (_: undefined) =>
      'Een id geeft Schakel zelf: npm run network:export schrijft ze in het bestand. Haal deze regel weg.',
    'id-unknown': ({ section }: { section: Section }) =>
      `Het netwerk kent geen ${things[section]} (meer) met dit id. Is het nieuw? Haal dan het id weg. Is het intussen verwijderd? Haal dan alles ervan weg.`,
    'id-twice': ({ first }: { first: number }) => `Dit id staat ook op regel ${first}. Elk ding heeft zijn eigen id.`,
    'name-twice': ({ section, name, first }: { section: Section; name: string; first: number }) =>
      `${name} staat al op regel ${first}, ook als ${things[section]}. Haal er een weg, of geef ze verschillende namen.`,
    'name-taken': ({ section, name }: { section: Section; name: string }) =>
      `In het netwerk heet al een ${section === 'members' ? 'lid van deze organisatie' : things[section]} zo: ${name}. Kies een andere naam.`,
    'name-of-several': ({ section, name }: { section: Section; name: string }) =>
      `In het netwerk staan meer dan één ${things[section]} met de naam ${name}. Zet het id erbij; npm run network:export schrijft het.`,
    'reference-unknown': ({ section, name, near }: { section: Section; name: string; near: string | null }) =>
      `Er is geen ${things[section]} “${name}”, niet in dit bestand en niet in het netwerk.${meant(near)}`,
    'reference-of-several': ({
      section,
      name,
      choices,
    }: {
      section: Section
      name: string
      choices: readonly string[]
    }) => `Er is meer dan één ${things[section]} “${name}”. Schrijf wie of wat u bedoelt: ${choices.join('; ')}.`,
    'no-network': (_: undefined) =>
      'In deze database staat nog geen netwerk. Begin met een YAML-bestand dat “netwerk” heeft, met naam en vakantieregio.',
    'other-network': ({ kept, id }: { kept: string; id: string }) =>
      `In deze database staat het netwerk ${kept}. Krijgt dat een andere naam? Schrijf dan bij “netwerk” ook: id: ${id}. Is dit een ander netwerk? Zet dan DATABASE_URL op een andere database.`,
    'member-elsewhere': ({ name, organisation, id }: { name: string; organisation: string; id: string }) =>
      `In het netwerk staat al ${name}, ${organisation}. Is dit dezelfde persoon? Schrijf dan erbij: id: ${id}. Is het iemand anders? Neem ${name}, ${organisation}, dan ook in het bestand op.`,
    'member-left': ({ name, leftOn }: { name: string; leftOn: string }) =>
      `${name} is vertrokken op ${leftOn}. Haal dit lid weg of schrijf “vertrokken: ja”. Is ${name} terug? Voeg hem of haar dan toe in de chat, met /netwerk lid.`,
    'leaver-unknown': ({ name }: { name: string }) =>
      `${name} is geen lid van deze organisatie, en kan dus niet vertrekken. Kijk naam en organisatie na, of haal dit weg.`,
    'no-secretary': (_: undefined) =>
      'Er moet iemand het secretariaat zijn. Schrijf bij minstens één lid: rol: secretariaat.',
    'body-twice': ({ body }: { body: string }) => `${body} staat hier twee keer.`,
    'no-rings': ({ body }: { body: string }) =>
      `${body} heeft geen binnen- en buitenkring. Schrijf bij dat overleg “ringen: ja”, of laat de ring hier weg.`,
    'outer-ring': ({ body, count }: { body: string; count: number }) =>
      `In de buitenkring van ${body} ${count === 1 ? 'zit nog 1 persoon' : `zitten nog ${count} mensen`}. Geef hun eerst een plaats zonder ring, of haal hen uit dit overleg.`,
    'serves-itself': ({ key }: { key: string }) =>
      `Een overleg kan bij “${key}” niet zichzelf noemen. Noem een ander overleg.`,
    'prepares-circle': ({ key }: { key: string }) =>
      `Met “${key}” ontstaat hier een kring: wat wordt voorbereid, bereidt zelf weer voor. Haal een van de regels weg, of schrijf “voedt”.`,
    'intended-twice': ({ organisation }: { organisation: string }) =>
      `${organisation} staat hier twee keer. Er kan één voornemen per organisatie zijn.`,
    'absence-own-deputy': (_: undefined) =>
      'Niemand is plaatsvervanger van zichzelf. Noem een ander lid als vervanger.',
    'absence-ends-before': ({ from }: { from: string }) => `De laatste dag ligt voor de eerste, ${from}.`,
    'absence-twice': ({ name, first }: { name: string; first: number }) =>
      `De afwezigheid van ${name} staat al op regel ${first}. Er kan er één tegelijk zijn.`,
  },
  refused: (count: number) =>
    count === 1
      ? 'Er is 1 probleem; er is niets gewijzigd. Pas het bestand aan en probeer het opnieuw.'
      : `Er zijn ${count} problemen; er is niets gewijzigd. Pas het bestand aan en probeer het opnieuw.`,
  things,
  several,
  added: 'nieuw',
  changed: 'gewijzigd',
  left: 'vertrokken',
  fields: {
    name: 'naam',
    holidayRegion: 'vakantieregio',
    kind: 'soort',
    sectors: 'sectoren',
    code: 'code',
    contact: 'contact',
    ownHolidays: 'vrije dagen',
    level: 'niveau',
    language: 'taal',
    template: 'sjabloon',
    hasRings: 'ringen',
    seatPlan: 'plaatsen',
    customs: 'werkwijze',
    bodyLinks: 'verbindingen',
    intended: 'voornemens',
    organisation: 'organisatie',
    function: 'functie',
    role: 'rol',
    organisations: 'organisaties',
    holder: 'houder',
    href: 'adres',
    about: 'toelichting',
    seats: 'overleggen',
    deputy: 'vervanger',
    fromOn: 'van',
    untilOn: 'tot en met',
  },
  more: (count: number) => `… en nog ${count}`,
  noChanges: '0 wijzigingen: het netwerk is al zoals in het bestand.',
  /** @param parts such as "3 organisaties nieuw" */
  wouldChange: (parts: readonly string[]) => `Proef, er is niets gewijzigd. Dit zou veranderen: ${parts.join(', ')}.`,
  didChange: (parts: readonly string[]) => `Ingelezen: ${parts.join(', ')}.`,
  stays: (section: string, names: string) => `Staat niet in het bestand en blijft staan: ${section}: ${names}`,
  written: (file: string) => `Het netwerk staat in ${file}.`,
  codesTitle:
    'Eenmalige codes voor het secretariaat. Elke code werkt één keer, een week lang; geef hem alleen aan die persoon.',
  linkCode: (code: string) => `in Slack: /netwerk koppel ${code}   in Teams: @Schakel netwerk koppel ${code}`,
  signInLink: (address: string) => `in de browser: ${address}`,
  botRuns: (what: string) =>
    `Schakel draait al op ${what}. Stop Schakel, lees dan het bestand in, en start Schakel weer.`,
  onThisMachine: (page: string) =>
    `Let op: PUBLIC_URL is hier niet ingesteld. De links openen daarom alleen op deze machine, als Schakel straks op ${page} draait (HOST en PORT). Gaat dat anders, stel hier dan hetzelfde in als bij npm start en vraag nieuwe codes: npm run network:import -- --codes`,
  noWayIn:
    'Zonder Slack, Teams of een eigen pagina kan nog niemand erin. Stel die in (zie README) en vraag nieuwe codes: npm run network:import -- --codes',
}
