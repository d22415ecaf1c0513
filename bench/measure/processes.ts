import { readFileSync } from "node:fs";

/** The resources that a process has used so far. */
export interface ProcessUse {
  /** Seconds of processor time, in user and system mode. */
  cpuSeconds: number;
  residentMiB: number;
  peakResidentMiB: number;
}

/** Linux reports processor time to user programs in hundredths of a second on every machine. */
const TICKS_PER_SECOND = 100;
const UTIME = 13;
const STIME = 14;

/** Reads the kernel's statistics of a process; Linux only. */
export function processUse(pid: number): ProcessUse {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The program's name is in parentheses and may contain spaces: count the fields after it.
  const behindName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(behindName[UTIME - 2]) + Number(behindName[STIME - 2]);
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mebibytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
  return {
    cpuSeconds: ticks / TICKS_PER_SECOND,
    residentMiB: mebibytes("VmRSS"),
    peakResidentMiB: mebibytes("VmHWM"),
  };
}
