// Memberships, ownership, representation and seats can be looked up by their ids.
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[l:MEMBER_OF]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT owns_id IF NOT EXISTS FOR ()-[l:OWNS]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT represents_id IF NOT EXISTS FOR ()-[l:REPRESENTS]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT located_in_id IF NOT EXISTS FOR ()-[l:LOCATED_IN]-() REQUIRE l.id IS UNIQUE;
