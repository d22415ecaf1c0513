import { DEFAULT_DEADLINE_MS, DEFAULT_MAX_COST } from "../../config.ts";

/** The limits of one request. The reasons for the numbers are in ARCHITECTURE.md. */
export interface Limits {
  /** The most objects that a response may hold. */
  maxCost: number;
  /** The time limit of a request, in milliseconds. */
  deadlineMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxCost: DEFAULT_MAX_COST,
  deadlineMs: DEFAULT_DEADLINE_MS,
};

export const MOST_BYTES = 100 * 1024;
export const MOST_TOKENS = 2_000;
export const MOST_BRACKETS = 100;
export const MOST_LEVELS = 20;
export const MOST_ALIASES = 50;
export const MOST_DIRECTIVES = 50;
