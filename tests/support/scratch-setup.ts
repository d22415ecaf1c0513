export { provideScratch as setup } from "./test-databases.ts";
