// Writes what was found of passages, as far as they are still the ones that were looked for.
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
USING INDEX SEEK citation:Citation(id)
WHERE citation.start = row.start AND citation.end = row.end AND citation.exact = row.exact
SET citation.verification = row.state, citation.verifiedOn = $on, citation.textHash = $textHash
RETURN count(citation) AS count
