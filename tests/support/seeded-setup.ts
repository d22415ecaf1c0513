export { provideSeeded as setup } from "./test-databases.ts";
