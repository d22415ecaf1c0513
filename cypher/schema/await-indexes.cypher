// Waits, up to a minute, until new indexes can be used.
CALL db.awaitIndexes(60)
