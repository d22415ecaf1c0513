// Every topic.
MATCH (node:Topic)
RETURN node, null AS link
