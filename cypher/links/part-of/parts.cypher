// The agencies that are part of an agency.
MATCH (parent:Agency)
MATCH (parent)<-[link:PART_OF]-(node:Agency)
RETURN node, link
