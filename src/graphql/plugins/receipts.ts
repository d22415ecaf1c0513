import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { ApiContext } from "../context.ts";
import { type Receipt, wantsReceipt } from "../receipt.ts";
import type { ServerContext } from "../request-record.ts";

/** Adds the receipt to the response of operations that request it. */
export function receipts(allowed: number): Plugin<ApiContext & ServerContext> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      const { record } = contextValue;
      if (!record || !wantsReceipt(document, operationName)) return undefined;
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result)) return;
          const receipt: Receipt = {
            statements: record.runs.map(({ file, milliseconds }) => ({
              file,
              milliseconds: Math.round(milliseconds * 10) / 10,
            })),
            rows: record.rows,
            cost: { estimated: record.cost, allowed },
          };
          setResult({ ...result, extensions: { ...result.extensions, receipt } });
        },
      };
    },
  };
}
