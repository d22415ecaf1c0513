import { checkFiles } from "../loading/check-files.ts";
import { checkReport } from "../loading/check-report.ts";

/** `throughline check FILE…`: needs no database. Exits with 1 when there is a mistake. */
export async function check(
  files: readonly string[],
  options: { texts?: string; write?: boolean },
): Promise<void> {
  const { text, ok } = checkReport(await checkFiles(files, options));
  console.log(text);
  if (!ok) process.exitCode = 1;
}
