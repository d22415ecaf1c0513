/** A page of each kind, by what a picture of it is called. */
export const PAGES = {
  front: "/",
  person: "/person/jeff-sessions",
  agency: "/agency/us-department-of-justice",
  city: "/city/albuquerque-nm",
  program: "/program/public-safety-partnership",
  topic: "/topic/sanctuary-city",
  statement: "/statement/burguan-not-a-sanctuary-city",
  article: "/article/whim-2017-08-psp-sanctuary-cities",
  link: "/held-office/person/richard-berry/city/albuquerque-nm/mayor",
  search: "/search?q=sanctuary",
  trace: "/trace?from=person/peter-simonson&to=agency/san-bernardino-county-sheriffs-department",
  choice: "/trace?from=police&to=jeff+sessions",
  gallery: "/cards",
  unknown: "/nowhere-at-all",
};

/** A card of each kind. */
export const CARDS = {
  person: "/embed/person/jeff-sessions",
  agency: "/embed/agency/us-department-of-justice",
  city: "/embed/city/albuquerque-nm",
  program: "/embed/program/public-safety-partnership?size=l",
  topic: "/embed/topic/sanctuary-city",
  statement: "/embed/statement/burguan-not-a-sanctuary-city",
  path: "/embed/trace?from=person/peter-simonson&to=person/jarrod-burguan",
};
