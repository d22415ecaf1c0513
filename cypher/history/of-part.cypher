// What changed of the statement or article whose link this is; the link's id names it second:
// about/statement/x/city/y.
MATCH (node:Revision)
USING INDEX SEEK node:Revision(fact, at, change, source)
WHERE node.fact = split(parent.id, "/")[1] + "/" + split(parent.id, "/")[2]
  AND node.at > "" AND node.change > "" AND node.source > ""
RETURN node, null AS link
