// The latest changes, or those that are about a source, each with how many attestations it added, how
// many it rewrote or took back, and how many facts it retracted by hand or restored.
MATCH (change:Change)
WHERE change.at > "" AND change.id > "" AND ($source IS NULL OR change.source = $source)
WITH change ORDER BY change.at DESC, change.id DESC LIMIT $limit
CALL (change) {
  MATCH (revision:Revision {change: change.id})
  RETURN count(CASE WHEN revision.before IS NULL THEN 1 END) AS added,
    count(CASE WHEN revision.source = "by-hand" THEN 1 END) AS byHand, count(*) AS revisions
}
RETURN properties(change) AS change, added, byHand, revisions - added - byHand AS rewritten
ORDER BY change.at DESC, change.id DESC
