// The people and agencies that are members of an agency.
MATCH (parent:Agency)
MATCH (parent)<-[link:MEMBER_OF]-(node:Entity)
RETURN node, link
