// What each source that states a link of a statement or an article says of the whole of it, which the
// link's id names second: about/statement/x/city/y. Among what a source states, the id of the link is
// a key; in a text, its quotation mark would have a backslash before it. The hint is needed, as for a
// whole fact.
MATCH (node:Attestation)
USING INDEX SEEK node:Attestation(fact, source)
WHERE node.fact = split(parent.id, "/")[1] + "/" + split(parent.id, "/")[2] AND node.source > ""
  AND node.stated CONTAINS "\"" + parent.id + "\":"
RETURN node, null AS link
