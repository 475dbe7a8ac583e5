// What the bench opens and types: an offer with another beside it, a plan, facts and a round.

export const LINK =
  "#role=engineering-manager&region=paris&base=105000&equity=210000&other=Google&other.base=130000&other.equity=100000" +
  "&other.marked=written&plan.deadline=2026-12-04&fact.contributions=140&fact.library=Transformers&fact.team-from=4" +
  "&fact.team-to=11&plan.script=counter&round1.date=2026-11-16&round1.their_base=100000&round1.their_equity=190000";

/** Which field is typed into, in place of what it holds. A competing field is one of the other offer. 61 keystrokes. */
export const TYPED = [
  { name: "Base salary", text: "112500" },
  { name: "Equity grant", text: "235000" },
  { name: "Signing bonus", text: "12000" },
  { name: "Annual bonus", text: "12.5%" },
  { name: "Company", text: "DeepMind", competing: true },
  { name: "Base salary", text: "128000", competing: true },
  { name: "Equity per year", text: "95000", competing: true },
  { name: "Base salary", text: "1.2m" },
  { name: "Base salary", text: "118k" },
  { name: "Equity grant", text: "260 000" },
  { name: "Signing bonus", text: "15000" },
];

/** Milliseconds between keystrokes, in turn: those of somebody who types well on a phone. */
export const PACE = [120, 180, 260];
