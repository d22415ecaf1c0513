// The orders in which lists are read: each index holds every column of an order, so that the cost
// of a page depends on the size of the page and not of the list.
CREATE INDEX person_by_label IF NOT EXISTS FOR (n:Person) ON (n.label, n.id);
CREATE INDEX agency_by_label IF NOT EXISTS FOR (n:Agency) ON (n.label, n.id);
CREATE INDEX city_by_label IF NOT EXISTS FOR (n:City) ON (n.label, n.id);
CREATE INDEX program_by_label IF NOT EXISTS FOR (n:Program) ON (n.label, n.id);
CREATE INDEX topic_by_label IF NOT EXISTS FOR (n:Topic) ON (n.label, n.id);
CREATE INDEX statement_by_date IF NOT EXISTS FOR (n:Statement) ON (n.saidOnSort, n.id);
CREATE INDEX statement_by_speaker IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.saidOnSort, n.id);
CREATE INDEX article_by_date IF NOT EXISTS FOR (n:Article) ON (n.publishedOnSort, n.id);
CREATE INDEX citation_by_subject IF NOT EXISTS FOR (n:Citation) ON (n.subject, n.sort, n.id);
