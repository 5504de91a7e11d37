import { listed } from './word-list.ts'

/** Wishes for time without an end that can be computed. The list is open: each is a phrase met in minutes. */
export const wishes = listed(`
  z.s.m., zsm, asap, a.s.a.p., spoedig, snel, met spoed, met prioriteit, per ommegaande, per omgaande, onverwijld, onmiddellijk,
  meteen, liefst snel, zo snel als het kan, zo snel het kan,
  tijdig, op tijd, ruim op tijd, ruimschoots op tijd, bijtijds, ruim van tevoren, ruim tevoren,
  doorlopend, continu, voortdurend, structureel, permanent, blijvend, gaandeweg, geleidelijk, het jaar rond, door het jaar heen,
  gedurende het jaar, het hele jaar, heel het jaar, het hele schooljaar, het hele jaar door, het hele schooljaar door,
  gedurende het hele jaar, gedurende het hele schooljaar,
  binnenkort, eerdaags, een dezer dagen, dezer dagen, deze dagen, te zijner tijd, t.z.t., tzt, te gelegener tijd, bij gelegenheid,
  later, straks, ooit, vroeg of laat, vroeger of later, op den duur, mettertijd, in een later stadium, in een volgende fase,
  in de volgende fase, later in het traject, in de loop van de tijd, in de loop der tijd,
  n.t.b., ntb, n.n.b., nnb, t.b.d., tbd, nog niet bekend, datum nog onbekend,
  voorlopig, vooralsnog, tot nader order, tot nader bericht, tot nadere berichtgeving,
  regelmatig, periodiek, geregeld, frequent, met regelmaat, met enige regelmaat, op regelmatige basis, van tijd tot tijd,
  af en toe, zo nu en dan, op gezette tijden, wekelijks, tweewekelijks, maandelijks, tweemaandelijks, driemaandelijks,
  jaarlijks, halfjaarlijks, tweejaarlijks, om de week, om de maand, om het jaar, om het halfjaar,
  ad hoc, op afroep, naar behoefte, indien nodig, waar nodig, wanneer nodig, zo nodig, wanneer mogelijk, zodra mogelijk,
  zodra het kan, zodra dat kan, zodra het lukt, zodra er tijd is, als er tijd is, als het uitkomt, wanneer het uitkomt,
  wanneer het schikt, zodra dit mogelijk is, zodra dat mogelijk is, zodra het mogelijk is
`)

/** Status words of a list: a wish only when nothing else is said. */
export const statusWords = listed(`
  lopend, loopt, loopt door, ongoing, onbekend, nog onbekend, niet bekend, in overleg, in onderling overleg, datum volgt,
  volgt, volgt nog, urgent, vlot, dagelijks, direct, gelijk, nu, eens, een keer, steeds, telkens, open, prioriteit,
  korte termijn, lange termijn, middellange termijn
`)
