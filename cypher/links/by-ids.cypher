// The links of any kind that have these ids, each found by its kind's own index.
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[link:HELD_OFFICE {id: id}]->() RETURN link
  UNION MATCH ()-[link:PART_OF {id: id}]->() RETURN link
  UNION MATCH ()-[link:SERVES {id: id}]->() RETURN link
  UNION MATCH ()-[link:DETAINS_FOR {id: id}]->() RETURN link
  UNION MATCH ()-[link:RUNS {id: id}]->() RETURN link
  UNION MATCH ()-[link:SITE_OF {id: id}]->() RETURN link
  UNION MATCH ()-[link:SAID_BY {id: id}]->() RETURN link
  UNION MATCH ()-[link:ABOUT {id: id}]->() RETURN link
  UNION MATCH ()-[link:MENTIONS {id: id}]->() RETURN link
  UNION MATCH ()-[link:ADDRESSED_TO {id: id}]->() RETURN link
  UNION MATCH ()-[link:RESPONDS_TO {id: id}]->() RETURN link
  UNION MATCH ()-[link:PART_OF_STATEMENT {id: id}]->() RETURN link
  UNION MATCH ()-[link:PUBLISHED_BY {id: id}]->() RETURN link
  UNION MATCH ()-[link:WRITTEN_BY {id: id}]->() RETURN link
}
RETURN link.id AS id,
  startNode(link).id AS fromId, startNode(link).label AS fromLabel,
  endNode(link).id AS toId, endNode(link).label AS toLabel,
  link.recordedAt AS recordedAt, link.since AS since, link.until AS until,
  link.title AS title, link.role AS role, link.stance AS stance,
  link.kind AS responseKind, link.officeLinkId AS officeLinkId
