/** What somebody did for an article. */
export const writerRoles = ["AUTHOR", "CONTRIBUTOR"] as const;
export type WriterRole = (typeof writerRoles)[number];
