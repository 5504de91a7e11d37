/** What has stops like initials and is none. */
export const shortened: ReadonlySet<string> = new Set(
  'a.u.b b.v n.v n.a.v i.v.m m.b.t o.a t.a.v i.o d.d t.m d.m.v i.p.v z.s.m e.d p.m s.v.p n.v.t d.w.z m.a.w i.h.k.v i.s.m o.b.v n.t.b p.s t.n.v m.b.v i.c.m e.a c.q q.q a.s j.l i.t.t t.o.v i.g.v m.i o.l.v m.u.v w.v.t.t.k t.z.t z.o.z b.g.g t.g.v i.h.b m.n i.e e.g o.i.d e.v a.h.v t.b.v d.i i.r.t g.v.d h.o.h c.s p.u p.w p.d o.g n.o.t.k l.o l.s'.split(
    ' ',
  ),
)
