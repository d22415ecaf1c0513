// Waits up to a minute until new indexes are online.
CALL db.awaitIndexes(60)
