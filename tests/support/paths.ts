import { fileURLToPath } from "node:url";

/** The project's own folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const SEED = `${ROOT}seed/whim-2017-08-psp-sanctuary-cities.yaml`;

/** Bundles and texts for the tests of loading. */
export const FIXTURES = `${ROOT}tests/support/fixtures/`;
