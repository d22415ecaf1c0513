// Records what the attestations that a change wrote or removed said before; nothing, where they are
// new.
UNWIND $rows AS row
CREATE (:Revision {fact: row.fact, source: row.source, at: $at, change: $change, before: row.before})
