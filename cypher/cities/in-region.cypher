// Of some states or provinces, in lower case, those that a city lies in.
MATCH (city:City)
USING INDEX SEEK city:City(label, id)
WHERE city.label > "" AND city.id > "" AND toLower(city.region) IN $regions
RETURN DISTINCT toLower(city.region) AS region
