import type { Facts } from "../changes/facts.ts";
import type { Finding } from "./mistake.ts";

/** Finds amounts that can't be compared with others: without a currency, or upside down. */
export function checkAmounts({ links }: Facts): Finding[] {
  return links.flatMap(({ path, stated }) => {
    const { amountLow: low, amountHigh: high, currency } = stated;
    const findings: Finding[] = [];
    if (typeof low === "number" && typeof high === "number" && high < low) {
      findings.push({ path: [...path, "amountHigh"], message: `is ${high}, less than amountLow` });
    }
    if ((low !== undefined || high !== undefined) && currency === undefined) {
      findings.push({ path: [...path, "currency"], message: "is missing: the amount is a number" });
    }
    return findings;
  });
}
