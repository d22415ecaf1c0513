import { readFileSync } from "node:fs";
import { AssetFiles } from "../../answers/asset-files.ts";

/** What all pages share. */
export interface Site {
  /** Addresses of files. */
  icon: string;
  pageStyle: string;
  typeAheadScript: string;
  copyScript: string;
  files: AssetFiles;
  /** Where readers report errors; null if nobody wants to hear of them. */
  contactUrl: string | null;
}

export const SITE_ASSETS = "/assets/";

/** Reads the files that pages load. */
export function openSite(contactUrl: string | null): Site {
  const files = new AssetFiles(SITE_ASSETS);
  const own = (file: string) => readFileSync(new URL(`../browser/${file}`, import.meta.url));
  return {
    icon: files.add("icon", "svg", own("icon.svg")),
    copyScript: files.add("copy", "js", own("copy.js")),
    typeAheadScript: files.add("type-ahead", "js", own("type-ahead.js")),
    pageStyle: files.add("page", "css", own("page.css")),
    files,
    contactUrl,
  };
}
