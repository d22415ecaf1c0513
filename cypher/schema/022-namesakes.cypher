// Finds entities that are called alike: by a name's key without order, capitals, accents and titles,
// and by the surnames of people.
CREATE INDEX name_by_alike IF NOT EXISTS FOR (n:Name) ON (n.alike);
CREATE INDEX name_by_surname IF NOT EXISTS FOR (n:Name) ON (n.surname);
