// What the attestations that a change wrote or removed said before; null, where they were new.
MATCH (revision:Revision {change: $change})
RETURN revision.fact AS fact, revision.source AS source, revision.before AS before
