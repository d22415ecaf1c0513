// Keeps the relatives who are one of these to the person. Only parents' links are stored: whoever
// such a link leads to is a child.
WHERE CASE WHEN link.kind = "PARENT" AND endNode(link) = node THEN "CHILD" ELSE link.kind END IN $args.kind
