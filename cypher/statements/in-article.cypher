// The statements that an article states or disputes, found by what it attests.
MATCH (parent:Article)
MATCH (attestation:Attestation), (node:Statement)
USING INDEX SEEK attestation:Attestation(source, fact)
WHERE attestation.source = parent.id AND attestation.fact STARTS WITH "statement/"
  AND node.id = attestation.fact
RETURN node, null AS link
