// The people and agencies that own an agency, wholly or in part.
MATCH (parent:Agency)
MATCH (parent)<-[link:OWNS]-(node:Entity)
RETURN node, link
