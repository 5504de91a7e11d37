import type { Words } from '../words.ts'

const things: Words['networkFile']['things'] = {
  organisations: 'organisation',
  bodies: 'body',
  members: 'member',
  groups: 'group',
  functions: 'function',
  links: 'link',
  absences: 'absence',
  network: 'network',
}

const meant = (near: string | null): string => (near === null ? '' : ` Did you mean “${near}”?`)
const hint = (near: string | null, known: readonly string[]): string =>
  near === null ? ` Choose from: ${known.join(', ')}.` : meant(near)

export const networkFile: Words['networkFile'] = {
  usage: `Usage: npm run network:import FILE               reads a network (.yaml) or members (.csv)
       npm run network:import -- FILE --proef    only shows what would change
       npm run network:import -- --codes         makes new one-time codes for the secretariat
       npm run network:export                    writes the network to the screen
       npm run network:export FILE               writes it to a file; the members when that ends in .csv`,
  unreadable: (file) => `The file ${file} cannot be read. Check its name.`,
  unwritable: (file) => `The file ${file} cannot be written. Check its folder.`,
  nothingKept: 'This database holds no network yet. See to DATABASE_URL, or import a file first.',
  problems: {
    'file-too-big': ({ megabytes }) =>
      `This file is larger than ${megabytes} MB. A network of thousands of members fits well in that: check whether it is the right file.`,
    'not-utf8': () => 'This file has another text encoding. Save it as UTF-8; in Excel: Save as, “CSV UTF-8”.',
    empty: () => 'This file is empty.',
    'yaml-tab': () => 'Here stands a tab. Indent lines with spaces.',
    'yaml-colon': () => 'This line cannot be read. Is there a colon in the text? Then put the text in quotes.',
    'yaml-unfinished': () => 'Something is missing here, or too much: look at quotes, brackets and colons.',
    'yaml-indent': () => 'This line is indented differently from those above it. Align them.',
    'yaml-sign': () => 'A text that begins with a sign such as & * ! @ % or ` belongs in quotes.',
    'yaml-documents': () => 'With --- a second document begins here. Put everything in one.',
    'yaml-deep': () => 'This file is nested too deeply to be a network.',
    'yaml-hash': () =>
      'What stands behind # is skipped. Does it belong to the text? Then put the text in quotes. Is it a comment? Then put a space after #.',
    'yaml-other': () => 'This line is no valid YAML. Compare it with the example in the guide.',
    'csv-quote': () => 'In this row a text begins with a quote that is never closed.',
    'csv-cells': ({ cells, columns }) =>
      `This row has ${cells} cells and the header ${columns}. Is there a separator in a text? Then put that text in quotes.`,
    'csv-column': ({ column, columns }) => `The header lacks the column “${column}”. Columns: ${columns.join(', ')}.`,
    'needs-fields': ({ key, fields }) =>
      `“${key}” needs lines with a name and a colon${fields.length === 0 ? '' : `, such as “${fields[0]}: …”`}.`,
    'needs-list': ({ key }) => `“${key}” needs a list: begin each line with a dash.`,
    'needs-text': ({ key }) => `“${key}” takes one value, no list.`,
    'unknown-key': ({ key, near, known }) => `“${key}” is not known here.${hint(near, known)}`,
    'key-twice': ({ key, first }) => `“${key}” stands there already, on line ${first}.`,
    missing: ({ key }) => `“${key}” is missing here.`,
    'missing-level': () =>
      '“niveau” is missing here (bestuurlijk, beleid or uitvoering), or a “sjabloon” that knows it.',
    'too-long': ({ key, limit, length }) => `“${key}” has ${length} characters. Use at most ${limit}.`,
    'unreadable-sign': ({ key }) => `“${key}” holds a sign that cannot be read. Type the text again.`,
    'unknown-word': ({ key, said, near, known }) => `“${said}” is not known for “${key}”.${hint(near, known)}`,
    'no-day': ({ key, said }) => `“${said}” is no day. Write year, month and day for “${key}”, such as 2026-12-31.`,
    'no-count': ({ key, said }) => `“${said}” is no number. Write a whole number from 0 to 99 for “${key}”.`,
    'code-kind': () => 'Only a samenwerkingsverband has such a code. Choose that kind, or leave the code out.',
    'code-taken': ({ code, name }) => `${code} is the code of ${name} already.`,
    'id-shape': () => 'Schakel itself gives ids: npm run network:export writes them into the file. Remove this line.',
    'id-unknown': ({ section }) =>
      `The network knows no ${things[section]} with this id (any more). Is it new? Then remove the id. Was it removed meanwhile? Then remove all of it.`,
    'id-twice': ({ first }) => `This id stands on line ${first} too. Each thing has its own id.`,
    'name-twice': ({ section, name, first }) =>
      `${name} stands on line ${first} already, as ${things[section]} too. Remove one, or give them different names.`,
    'name-taken': ({ section, name }) =>
      `The network already has a ${section === 'members' ? 'member of this organisation' : things[section]} called ${name}. Choose another name.`,
    'name-of-several': ({ section, name }) =>
      `The network has more than one ${things[section]} called ${name}. Add the id; npm run network:export writes it.`,
    'reference-unknown': ({ section, name, near }) =>
      `There is no ${things[section]} “${name}”, neither in this file nor in the network.${meant(near)}`,
    'reference-of-several': ({ section, name, choices }) =>
      `There is more than one ${things[section]} “${name}”. Write which one you mean: ${choices.join('; ')}.`,
    'no-network': () =>
      'This database holds no network yet. Begin with a YAML file that has “netwerk”, with naam and vakantieregio.',
    'other-network': ({ kept, id }) =>
      `This database holds the network ${kept}. Does that get another name? Then write under “netwerk” also: id: ${id}. Is this another network? Then set DATABASE_URL to another database.`,
    'member-elsewhere': ({ name, organisation, id }) =>
      `The network already has ${name}, ${organisation}. Is this the same person? Then add: id: ${id}. Is it somebody else? Then have ${name}, ${organisation}, in the file too.`,
    'member-left': ({ name, leftOn }) =>
      `${name} left on ${leftOn}. Remove this member or write “vertrokken: ja”. Is ${name} back? Then add them in the chat, with /netwerk lid.`,
    'leaver-unknown': ({ name }) =>
      `${name} is no member of this organisation, and cannot leave it. Check name and organisation, or remove this.`,
    'no-secretary': () => 'Somebody must be the secretariat. Write with at least one member: rol: secretariaat.',
    'body-twice': ({ body }) => `${body} stands here twice.`,
    'no-rings': ({ body }) =>
      `${body} has no inner and outer ring. Write “ringen: ja” with that body, or leave the ring out here.`,
    'outer-ring': ({ body, count }) =>
      `${count === 1 ? 'One person still sits' : `${count} people still sit`} in the outer ring of ${body}. Give them a place without a ring first, or take them out of this body.`,
    'serves-itself': ({ key }) => `A body cannot name itself under “${key}”. Name another body.`,
    'prepares-circle': ({ key }) =>
      `“${key}” makes a circle here: what is prepared prepares again itself. Take one of the lines out, or write “voedt”.`,
    'intended-twice': ({ organisation }) =>
      `${organisation} stands here twice. There can be one intention for each organisation.`,
    'absence-own-deputy': () => 'Nobody is their own deputy. Name another member.',
    'absence-ends-before': ({ from }) => `The last day is before the first one, ${from}.`,
    'absence-twice': ({ name, first }) =>
      `The absence of ${name} stands on line ${first} already. There can be one at a time.`,
  },
  refused: (count) =>
    count === 1
      ? 'There is 1 problem; nothing was changed. Mend the file and try again.'
      : `There are ${count} problems; nothing was changed. Mend the file and try again.`,
  things,
  several: {
    organisations: 'organisations',
    bodies: 'bodies',
    members: 'members',
    groups: 'groups',
    functions: 'functions',
    links: 'links',
    absences: 'absences',
    network: 'networks',
  },
  added: 'new',
  changed: 'changed',
  left: 'left',
  fields: {
    name: 'name',
    holidayRegion: 'holiday region',
    kind: 'kind',
    sectors: 'sectors',
    code: 'code',
    contact: 'contact',
    ownHolidays: 'days off',
    level: 'level',
    language: 'language',
    template: 'template',
    hasRings: 'rings',
    seatPlan: 'seats',
    customs: 'customs',
    bodyLinks: 'links',
    intended: 'intentions',
    organisation: 'organisation',
    function: 'function',
    role: 'role',
    organisations: 'organisations',
    holder: 'holder',
    href: 'address',
    about: 'about',
    seats: 'bodies',
    deputy: 'deputy',
    fromOn: 'from',
    untilOn: 'until',
  },
  more: (count) => `… and ${count} more`,
  noChanges: '0 changes: the network is as in the file already.',
  wouldChange: (parts) => `A trial, nothing was changed. This would change: ${parts.join(', ')}.`,
  didChange: (parts) => `Imported: ${parts.join(', ')}.`,
  stays: (section, names) => `Not in the file, and stays: ${section}: ${names}`,
  written: (file) => `The network stands in ${file}.`,
  codesTitle: 'One-time codes for the secretariat. Each works once, for a week; give it to that person only.',
  linkCode: (code) => `in Slack: /netwerk koppel ${code}   in Teams: @Schakel netwerk koppel ${code}`,
  signInLink: (address) => `in the browser: ${address}`,
  botRuns: (what) => `Schakel runs on ${what} already. Stop Schakel, then import the file, and start Schakel again.`,
  onThisMachine: (page) =>
    `Note: PUBLIC_URL is not set here. So the links open on this machine only, when Schakel will run at ${page} (HOST and PORT). If that is to be otherwise, set here what you set for npm start and ask for new codes: npm run network:import -- --codes`,
  noWayIn:
    'Without Slack, Teams or a page of its own nobody can come in yet. Set them up (see README) and ask for new codes: npm run network:import -- --codes',
}
