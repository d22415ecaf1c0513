// The agencies that detain the people whom an agency or a city arrests.
MATCH (parent:Entity)
MATCH (parent)<-[link:DETAINS_FOR]-(node:Agency)
RETURN node, link
