import { type MarkedText, readMarks } from './marked-text.ts'

/** Texts made from sentences and lists of our own, to have every kind of name in every kind of sentence. */

const given =
  `Daan Sanne Lieke Thijmen Fenna Jurre Noortje Sietse Hidde Wietse Baukje Froukje Jelmer Mirthe Jip Pleun Teun Guusje Floortje Sjors Hessel Nynke Anne-Fleur Jan-Peter Mohammed Fatima Youssef Naima Ilyas Soufiane Hafsa Salma Yusuf Emine Kerem Zeynep Defne Mert Oğuz Ayşegül Kacper Zuzanna Wojciech Małgorzata Andrei Ionela Bogdan Desislava Oleksiy Yaroslava Dmytro Selam Yohannes Semhar Filmon Amanuel Abdirahman Hodan Ifrah Kofi Akosua Chidi Ngozi Amadou Mariama Xin Jiayi Thanh Quynh Priya Rohan Anjali Kiran Shaquille Gianluca Rayvano Djenairo Ruchella Xaviënne Latoya Zohra Mahnaz Parwaiz Farzaneh Dilan Rojda Berivan Silvano Chayenne Priscilla Dylano Jayden Melody Levi Esra Noam Tamar Bente Ravi Otis`.split(
    ' ',
  )
const family =
  `Haverkamp|Dijkhuizen|Terpstra|Hoekzema|Bouma|Wijnja|Nauta|Zijlema|Schuurman|Timmerman|Kerkhof|Slagmolen|Oude-Lansink|ter Braak|van der Spoel|van den Elzen|de Winter|van 't Zand|op den Kelder|Vosmeer|Brandenburg|Houtman|Verschuren|Doldersum|Kleinlugtebeld|El Ouahabi|Ben Haddou|Bouchikhi|Amezian|Aït Ouali|Yıldırım|Öztürk|Karabulut|Şahin|Nowakowski|Wiśniewska|Popescu|Ivanova|Kovalenko|Hrytsenko|Tesfamariam|Gebreselassie|Habtemichael|Hassan|Warsame|Mensah|Okonkwo|Diallo|Zhang|Tran|Ramkhelawan|Sewpersad|Kromokarso|Martina|Rozendaal|Balkenhol-Smit|Rahimi|Noorzai|Barzani`.split(
    '|',
  )
const places =
  `Hardinxveld|Lutjegast|Wommels|Ulrum|Gasselte|Balkbrug|Goor|Wijhe|Ruurlo|Aalten|Didam|Zoelen|Opheusden|Wijk en Aalburg|Oud-Beijerland|Sint-Annaland|Hansweert|Koewacht|Etten-Leur|Gilze|Nuenen|Asten|Helenaveen|Meijel|Swalmen|Vaals|Eijsden|Abcoude|Kockengen|Loosdrecht|Laren|Blaricum|Volendam|Oosthuizen|Den Oever|Julianadorp|Medemblik|Zeewolde|Biddinghuizen|Dronten|Nes|Buren|Hollum`.split(
    '|',
  )
const schools =
  `de Regenboog|De Vuurvogel|basisschool De Zandloper|obs De Tweesprong|CBS De Hoeksteen|het Zernike|Het Element|het Merletcollege|het Maaslandcollege|Gymnasium Beekvliet|het Lorentz Lyceum|CSG Willem de Zwijger|OSG De Meergronden|praktijkschool De Wissel|vso De Korenaer|SO De Brug|ROC Rivor|het Clusius|De Trampoline|kindcentrum De Kleine Kapitein|IKC Rivierenland|jenaplanschool De Sterrenmaat|montessorischool Elzeneind|de Prins Mauritsschool|de Koningin Julianaschool|het Jan van Brabant College|de Titus Brandsmaschool`.split(
    '|',
  )
const institutions =
  `Accare|Levvel|GGZ Delfland|Karakter|Entrea Lindenhout|Stichting Kleurrijk|Veilig Thuis Twente|GGD Zeeland|Jeugdbescherming Overijssel|Kenter|Yulius|De Bonte Koe|Fivoor|Elker|Buurtteam Overvecht|MEE Samen|Youké|Praktijk Nova`.split(
    '|',
  )
const streets =
  `Beukenlaan 7|Noorderweg 112|Prins Hendrikstraat 3a|Kastanjehof 18|Achterdijk 44|Raadhuisplein 1|Van Speykstraat 60-2|de Vriesstraat 9`.split(
    '|',
  )
const dates =
  `3 maart 2024|12-05-2013|7 september|11/02/2025|eind oktober 2023|2024-11-04|15 jan. 2025|vrijdag 8 november|voorjaar 2022|medio april`.split(
    '|',
  )
const ages = `9 jaar|14|elf jaar|7 jr|16 jaar en 2 maanden|dertien`.split('|')
const contacts =
  `{PHONE:06-00112233}|{PHONE:0612000033}|{PHONE:+31 6 00 11 22 33}|{EMAIL:fam.voorbeeld@mail.example}|{EMAIL:s_test2011@school.example}|{PHONE:(0512) 00 11 22}`.split(
    '|',
  )
const numbers =
  `{+:BSN} {BSN:999990172}|leerlingnummer {ID:200417}|dossier {ID:2024/0817}|{+:BSN} {BSN:9999.90.184}|kenmerk {ID:TLV-2024-00312}`.split(
    '|',
  )
const roles =
  `moeder vader oma stiefvader broer zus mentor zorgcoördinator {+:leerplichtambtenaar} {+:jeugdarts} {+:orthopedagoog} IB'er`.split(
    ' ',
  )
const issues =
  `{+:schoolweigering}|een vermoeden van {+:ASS}|{+:faalangst}|ongeoorloofd {+:verzuim}|een {+:TLV} die afloopt|een eetprobleem|{+:ADHD} en weinig slaap|gedoe rond het {+:OPP}|een {+:hoogbegaafd} kind zonder aansluiting`.split(
    '|',
  )

const sentences = `{G} {F} ({A}) uit {L} zit al {n} weken thuis na {I}. {R} {G2} wil dat {S} het oplost.
Wie kent {S} in {L}? Voor {G}, {A}, zoeken wij iets anders wegens {I}.
Gisteren sprak ik {r} {G2} {F}. Volgens haar gaat {G} sinds {D} niet meer naar {S}.
Betreft {G} {F}, geboren {B}, {N}. Woont {W} te {L}. Aanmelding bij {O} op {D}.
{O} is sinds {D} betrokken bij {G}. {G}s {r} is bereikbaar via {C}.
Vraag van {G2}, {r} van {G}: mag {S} hem uitschrijven bij {I}?
- Leerling: {G} {F}
- Leeftijd: {A}
- School: {S}
- Woonplaats: {L}
- Vraag: hoe nu verder met {I}?
{G} is {A}. {G} woont in {L} bij {r} {G2}. Op {S} weten ze zich geen raad met {I}.
Mevrouw {F} van {O} mailde op {D}: "{G} komt op de wachtlijst." Het adres is {W}, {L}.
Meneer {F} is boos. Zijn zoon {G} en dochter {G2} gaan naar {S}, maar er is {I}.
Op {S} werkt {r} {G2} {F} met {G} aan opbouw. Eerst was er {I}. {O} kijkt mee.
Naar aanleiding van het gesprek op {D} met {G} en {r} {G2} ({C}) is {O} gevraagd om advies over {I}.
We hebben {G} ({A}) en {G2} ({A2}) van {S}. Ze wonen in {L}. Bij beiden speelt {I}.
Casus: jongen, {A}, {S}, {L}. {r} heet {G2}. Sinds {D} is er {I}. {N}.
{G} {F} heeft {O} gebeld over {I}. Terugbellen: {C}. Groet, {G2}
Beste {G2}, kun jij {G} {F} opnemen in het overleg? Het gaat om {I}. Hij is {A} en zit op {S}. Met vriendelijke groet, {G3} {F2}
Na de verhuizing van {L} naar {L2} is {G} tussen wal en schip geraakt. {S} zegt nee, {O} wacht af.
Mijn leerling {G} doet niet mee sinds {D}. {R} {G2} zegt dat het aan {S} ligt. Er is {I}.`
  .replace(/\n- /g, '¶- ')
  .split('\n')
  .map((line) => line.replace(/¶/g, '\n'))

/** Mulberry32: the same seed, the same texts. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function generateTexts(count: number, seed: number): readonly MarkedText[] {
  const roll = dice(seed)
  const pick = (from: readonly string[]): string => from[Math.floor(roll() * from.length)] ?? ''
  return Array.from({ length: count }, () => readMarks(fill(pick(sentences), pick)))
}

function fill(sentence: string, pick: (from: readonly string[]) => string): string {
  const [one, two, three] = [pick(given), pick(given), pick(given)]
  const role = pick(roles)
  const values: Readonly<Record<string, string>> = {
    G: one,
    G2: two,
    G3: three,
    F: pick(family),
    F2: pick(family),
  }
  const written = sentence.replace(
    /\{(G\d?)\} \{(F\d?)\}/g,
    (_, g: string, f: string) => `{PER:${values[g]} ${values[f]}}`,
  )
  const full: Readonly<Record<string, () => string>> = {
    L: () => `{LOC:${pick(places)}}`,
    L2: () => `{LOC:${pick(places)}}`,
    S: () => `{SCHOOL:${pick(schools)}}`,
    O: () => `{ORG:${pick(institutions)}}`,
    W: () => `{ADDR:${pick(streets)}}`,
    D: () => `{DATE:${pick(dates)}}`,
    B: () => `{DATE:${pick(dates.slice(1, 2))}}`,
    A: () => `{AGE:${pick(ages)}}`,
    A2: () => `{AGE:${pick(ages)}}`,
    C: () => pick(contacts),
    N: () => pick(numbers),
    I: () => pick(issues),
    r: () => role,
    R: () => role.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    n: () => String(3 + Math.floor(role.length / 2)),
  }
  return written
    .replace(/\{(G\d?|F\d?)\}(s\b)?/g, (_, key: string, s = '') => `{PER:${values[key]}${s}}`)
    .replace(/\{([A-Za-z]2?)\}/g, (whole, key: string) => full[key]?.() ?? whole)
}
