// Libraries run extra checks in development, GraphQL's for each value: a tenth of a request's time.
// So production is the default.
process.env.NODE_ENV ??= "production";
