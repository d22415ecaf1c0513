// The link with this id, of any kind, found by its kind's own index.
CALL (parent) {
  MATCH ()-[link:HELD_OFFICE {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:PART_OF {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:SERVES {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:DETAINS_FOR {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:RUNS {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:SITE_OF {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:MEMBER_OF {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:OWNS {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:REPRESENTS {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:LOCATED_IN {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:GAVE_MONEY {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:FAMILY_OF {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:TIED_TO {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:PARTY_TO {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:SAID_BY {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:ON_BEHALF_OF {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:ABOUT {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:MENTIONS {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:ADDRESSED_TO {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:RESPONDS_TO {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:PART_OF_STATEMENT {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:PUBLISHED_BY {id: parent.id}]->() RETURN link
  UNION MATCH ()-[link:WRITTEN_BY {id: parent.id}]->() RETURN link
}
WITH link, startNode(link) AS node
RETURN node, link
