// What changed of a fact, the latest first: each change, and what the source had said before. What it
// said then is what the next change of the same found, or is what it still says.
MATCH (revision:Revision)
USING INDEX SEEK revision:Revision(fact, at, change, source)
WHERE revision.fact = $fact AND revision.at > "" AND revision.change > "" AND revision.source > ""
MATCH (change:Change {id: revision.change})
RETURN properties(change) AS change, revision.source AS source, revision.before AS before
ORDER BY revision.at DESC, revision.change DESC
