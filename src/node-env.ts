// Libraries check themselves in development, GraphQL's at each value: a tenth of a request's time. Whoever
// runs Throughline is in production, unless they say otherwise.
process.env.NODE_ENV ??= "production";
