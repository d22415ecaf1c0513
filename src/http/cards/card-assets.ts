import { readFileSync } from "node:fs";
import { AssetFiles } from "../answers/asset-files.ts";

/** The files that cards load. */
export interface CardAssets {
  style: string;
  heightScript: string;
  files: AssetFiles;
}

export const CARD_ASSETS = "/embed/assets/";

export function openCardAssets(): CardAssets {
  const files = new AssetFiles(CARD_ASSETS);
  const own = (file: string) => readFileSync(new URL(`./browser/${file}`, import.meta.url));
  return {
    style: files.add("card", "css", own("card.css")),
    heightScript: files.add("card-height", "js", own("card-height.js")),
    files,
  };
}
