// Who changed what, and what was there before: changes, a revision for each attestation that a change
// touched, and notes of what is known and not in the graph. Idle attestations are few.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_by_time IF NOT EXISTS FOR (n:Change) ON (n.at, n.id);
CREATE INDEX change_by_source IF NOT EXISTS FOR (n:Change) ON (n.source);
CREATE CONSTRAINT retracted_id IF NOT EXISTS FOR (n:Retracted) REQUIRE n.id IS UNIQUE;
CREATE INDEX revision_of_fact IF NOT EXISTS FOR (n:Revision) ON (n.fact, n.at, n.change, n.source);
CREATE INDEX revision_of_change IF NOT EXISTS FOR (n:Revision) ON (n.change);
CREATE INDEX attestation_idle IF NOT EXISTS FOR (n:Attestation) ON (n.isIdle);
