// The outlet whose word an attestation is, by the outlet's id.
MATCH (node:Agency {id: parent.id})
RETURN node, null AS link
