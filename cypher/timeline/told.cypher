// What the sentence of a timeline's entry is made of, by the id of the link that it tells of, found by its
// kind's own index; or by the id of a program or a case.
CALL (parent) {
  MATCH ()-[link:HELD_OFFICE {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:PART_OF {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:SERVES {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:DETAINS_FOR {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:RUNS {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:SITE_OF {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:MEMBER_OF {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:OWNS {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:REPRESENTS {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:LOCATED_IN {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:GAVE_MONEY {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:FAMILY_OF {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:TIED_TO {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:PARTY_TO {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:SAID_BY {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:ABOUT {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:PUBLISHED_BY {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH ()-[link:WRITTEN_BY {id: parent.id}]->() RETURN link, null AS thing
  UNION MATCH (thing:Thing {id: parent.id}) RETURN null AS link, thing
}
WITH link, coalesce(thing, startNode(link)) AS node
RETURN node, link
