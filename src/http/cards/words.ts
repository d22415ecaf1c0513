import type { Lang } from "../../embedding/options.ts";
import type { Doubt } from "./doubts.ts";

interface Words {
  inOtherWords: string;
  source: string;
  sources: string;
  credits(outlet: string): string;
  more: string;
  undated: string;
  doubts: Readonly<Record<Doubt, string>>;
  noCard: string;
}

/** A card's own words. What it says of the world is in the language of the graph. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    inOtherWords: "In other words",
    source: "Source",
    sources: "Sources",
    credits: (outlet) => `which credits ${outlet}`,
    more: "How do we know? Passages at Throughline",
    undated: "undated",
    doubts: { INFERRED: "Partly inferred", DISPUTED: "Disputed" },
    noCard: "There is no card here.",
  },
  de: {
    inOtherWords: "Sinngemäß",
    source: "Quelle",
    sources: "Quellen",
    credits: (outlet) => `unter Berufung auf ${outlet}`,
    more: "Woher wissen wir das? Belegstellen bei Throughline",
    undated: "ohne Datum",
    doubts: { INFERRED: "Zum Teil erschlossen", DISPUTED: "Umstritten" },
    noCard: "Hier ist keine Karte.",
  },
  es: {
    inOtherWords: "En otras palabras",
    source: "Fuente",
    sources: "Fuentes",
    credits: (outlet) => `que cita a ${outlet}`,
    more: "¿Cómo lo sabemos? Pasajes en Throughline",
    undated: "sin fecha",
    doubts: { INFERRED: "Inferido en parte", DISPUTED: "Controvertido" },
    noCard: "Aquí no hay ninguna tarjeta.",
  },
  fr: {
    inOtherWords: "En d’autres termes",
    source: "Source",
    sources: "Sources",
    credits: (outlet) => `qui cite ${outlet}`,
    more: "Comment le savons-nous ? Extraits sur Throughline",
    undated: "sans date",
    doubts: { INFERRED: "En partie déduit", DISPUTED: "Contesté" },
    noCard: "Il n’y a pas de carte ici.",
  },
};
