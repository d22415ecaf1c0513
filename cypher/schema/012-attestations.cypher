// What each source says of each fact: once, and found by the fact or by the source.
CREATE CONSTRAINT attestation_of_fact IF NOT EXISTS FOR (n:Attestation) REQUIRE (n.fact, n.source) IS UNIQUE;
CREATE INDEX attestation_by_source IF NOT EXISTS FOR (n:Attestation) ON (n.source, n.fact);
