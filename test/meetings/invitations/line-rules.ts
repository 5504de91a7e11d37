/**
 * What a calendar file must be, line by line, out of RFC 5545 and 5546 and nothing of ours: no library, and no part of
 * the code under test.
 */

/** @property name and `params` in capitals. @property value as it stands, unescaped only for text. */
export interface Line {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly value: string
}

/** In octets, without the line end. RFC 5545, 3.1 */
const longestLine = 75

const cr = 0x0d
const lf = 0x0a

/** Cut at CRLF; what stands between them may hold neither of the two, and no control character but the tab. */
export const physicalLines = (bytes: Uint8Array, faults: string[]): readonly Uint8Array[] => {
  const lines: Uint8Array[] = []
  let begin = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === cr && bytes[at + 1] === lf) {
      lines.push(bytes.subarray(begin, at))
      at += 1
      begin = at + 1
    } else if ((byte < 0x20 && byte !== 0x09) || byte === 0x7f) faults.push(`control character ${byte}`)
  }
  if (begin !== bytes.length) faults.push('the last line does not end')
  return lines
}

/** Each is whole UTF-8 by itself, no longer than 75 octets; those that begin with a space go on with the one before. */
const unfold = (lines: readonly Uint8Array[], faults: string[]): readonly string[] => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const logical: string[] = []
  for (const line of lines) {
    if (line.length > longestLine) faults.push(`a line of ${line.length} octets`)
    if (line.length === 0) faults.push('an empty line')
    const text = decode(decoder, line, faults)
    if (text.startsWith(' ') || text.startsWith('\t')) logical.push((logical.pop() ?? '') + text.slice(1))
    else logical.push(text)
  }
  return logical
}

const decode = (decoder: TextDecoder, line: Uint8Array, faults: string[]): string => {
  try {
    return decoder.decode(line)
  } catch {
    faults.push('a character cut in two')
    return new TextDecoder().decode(line)
  }
}

const contentLine = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(.*)$/su
const parameter = /;([A-Za-z0-9-]+)=(?:"([^"]*)"|([^";:,]*))/gu

const parse = (text: string, faults: string[]): Line => {
  const [, name = '', params = '', value = ''] = contentLine.exec(text) ?? []
  if (name === '') faults.push(`no content line: ${text.slice(0, 60)}`)
  const read = [...params.matchAll(parameter)].map(([, key = '', quoted, bare]) => [
    key.toUpperCase(),
    quoted ?? bare ?? '',
  ])
  return { name: name.toUpperCase(), params: Object.fromEntries(read), value }
}

/** A backslash stands only before itself, a comma, a semicolon or an n; the two that part values never bare. */
const escaped = /^(?:[^\\;,]|\\[\\;,nN])*$/su

export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/gu, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter))

const textProperties = new Set(['SUMMARY', 'LOCATION', 'DESCRIPTION'])
const known = new Set([
  ...['BEGIN', 'END', 'VERSION', 'PRODID', 'METHOD', 'NAME', 'X-WR-CALNAME', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL'],
  ...['TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME', 'RRULE'],
  ...['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'STATUS', 'ORGANIZER', 'ATTENDEE', ...textProperties],
])

const shapes: Readonly<Record<string, RegExp>> = {
  UID: /^[^\s\p{Cc}]+$/u,
  SEQUENCE: /^\d+$/u,
  DTSTAMP: /^\d{8}T\d{6}Z$/u,
  DTSTART: /^\d{8}T\d{6}Z?$/u,
  DTEND: /^\d{8}T\d{6}Z?$/u,
  STATUS: /^(?:CONFIRMED|CANCELLED)$/u,
  ORGANIZER: /^mailto:[\w-]+@schakel\.invalid$/iu,
  ATTENDEE: /^mailto:[\w-]+@schakel\.invalid$/iu,
}

const complain = ({ name, value }: Line, faults: string[]): void => {
  if (!known.has(name)) faults.push(`a property of nobody: ${name}`)
  if (textProperties.has(name) && !escaped.test(value)) faults.push(`bare sign in ${name}: ${value.slice(0, 60)}`)
  const shape = shapes[name]
  if (shape && !shape.test(value)) faults.push(`${name}: ${value.slice(0, 60)}`)
}

export interface ReadFile {
  readonly faults: readonly string[]
  readonly calendar: readonly Line[]
  readonly zones: number
  /** Each event by its properties; one of which there are two is a fault. */
  readonly events: readonly ReadonlyMap<string, Line>[]
}

/** The whole file, and all that is wrong with it. */
export const readFile = (bytes: Uint8Array): ReadFile => {
  const faults: string[] = []
  const lines = unfold(physicalLines(bytes, faults), faults).map((text) => parse(text, faults))
  const open: string[] = []
  const calendar: Line[] = []
  const events: Map<string, Line>[] = []
  let zones = 0
  for (const line of lines) {
    complain(line, faults)
    if (line.name === 'BEGIN') {
      open.push(line.value)
      if (line.value === 'VEVENT') events.push(new Map())
      if (line.value === 'VTIMEZONE') zones += 1
    } else if (line.name === 'END') {
      if (open.pop() !== line.value) faults.push(`END:${line.value}`)
    } else if (open.at(-1) === 'VEVENT') {
      if (events.at(-1)?.has(line.name)) faults.push(`${line.name} twice`)
      events.at(-1)?.set(line.name, line)
    } else if (open.join('/') === 'VCALENDAR') calendar.push(line)
  }
  if (open.length > 0) faults.push(`open: ${open.join('/')}`)
  if (lines[0]?.value !== 'VCALENDAR' || lines.at(-1)?.value !== 'VCALENDAR') faults.push('no calendar')
  return { faults, calendar, zones, events }
}
