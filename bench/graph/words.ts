const words = (text: string) => text.trim().split(/\s+/);

// Names combine words of two lists, so that each name is unique and each word is shared by many: a
// search for a first name finds hundreds.

export const firstNames = words(`
  Abel Ada Adele Agnes Alan Alba Alice Alma Amos Andrea Anna Anton Ariel Arthur Asa Astrid Audrey August
  Aurora Barbara Basil Beatrice Benedict Bernard Bertha Blanche Boris Brenda Bruno Camille Carmen Casper
  Cecil Celia Chester Clara Claude Clement Cora Cyrus Dagmar Daisy Damian Daphne Daria Della Desmond Diana
  Dora Duncan Edgar Edith Edmund Effie Elias Elinor Elmer Eloise Elsa Emery Emil Enid Enzo Erika Ernest
  Esther Ethel Eugene Eva Fabian Faye Felix Fergus Fiona Flora Frances Freda Fritz Gabriel Gavin Gemma
  Georgia Gerald Gilbert Gloria Grace Greta Gustav Guy Hannah Harold Harriet Hazel Hector Helen Henrik
  Herbert Hilda Homer Horace Hubert Hugo Ida Ignacio Imogen Ines Ingrid Irene Iris Irving Isaac Isabel
  Ivan Ivy Jasper Jerome Joan Joel Jonas Josef Josephine Judith Jules Julia Karin Kaspar Keith Kirsten
  Klaus Lambert Lars Laura Laurel Leander Lena Leo Leona Leopold Lewis Lila Lionel Lois Lorenz Lothar
  Louisa Lucian Lucy Ludwig Luther Lydia Mabel Magnus Malcolm Marcel Margot Maria Marina Marius Martha
  Matilda Maurice Maxine Melvin Mercy Merle Mildred Milo Mina Miriam Monica Muriel Myra Nadia Naomi Neil
  Nell Nestor Nina Nora Norbert Octavia Odette Olga Olive Omar Opal Orson Oscar Otto Pamela Pascal Paula
  Pearl Penelope Percy Philippa Phoebe Quentin Ralph Ramona Raymond Regina Rhoda Rita Roland Rolf Rosa
  Roscoe Rowena Ruben Rufus Ruth Sabina Salome Samson Saul Selma Seth Sibyl Sidney Silas Silvia Simone
  Solomon Sonia Stella Sybil Sylvan Tamara Tatiana Thea Theodore Thora Tobias Ursula Valentin Vera Verna
  Victor Viola Vivian Wallace Walter Wanda Wendell Wilbur Wilfred Willa Winona Xavier Yolanda Yvonne Zelda
`);

const lastBegin = words(`
  Ash Bar Beck Black Bran Brook Cald Carl Clay Cold Dal Dean Eller Fair Far Fen Glad Gold Green Hart Hazel
  Hol Kings Lang Long Mar Mead Nor Oak Pem Red Rock Shel Stan Sum Thorn Wake West Whit Win
`);
const lastEnd = words(`
  berg bourne bridge bury by cliff combe croft dale den field ford gate ham hurst ley low man mere mont
  more ridge shaw son stead stone ton wick wood worth
`);
export const lastNames = lastBegin.flatMap((begin) => lastEnd.map((end) => begin + end));

export const cityBegin = words(`
  Alder Amber Anchor Apple Arrow Badger Bay Bear Beaver Birch Bison Blue Bluff Briar Buck Cedar Cherry
  Clear Cliff Copper Coral Crane Crystal Deer Dove Eagle Elk Elm Falcon Fern Forest Fox Frost Glen Granite
  Grove Harbor Hawk Heron Hickory High Iron Ivy Juniper Lake Lark Laurel Lime Lion Lost Maple Marble Meadow
  Mill Moss New North Oak Orchard Otter Owl Palm Pearl Pebble Pine Plain Prairie Quail Quarry Raven Red
  River Robin Rocky Rose Sage Salt Sand Shady Silver Spring Spruce Star Stone Summer Sun Swan Timber Trout
  Union Valley Violet Walnut Water West White Wild Willow Winter Wolf
`);
export const cityEnd = words(`
  bend borough brook burg canyon city creek crossing dale falls field ford fork gap glen grove hall harbor
  haven heights hill hollow island junction lake landing meadows mills mount park pass peak plains point
  port prairie ranch rapids ridge river rock run shore side springs station town vale view village ville
  water woods
`);

export const states = [
  ["Arizona", "az"],
  ["California", "ca"],
  ["Colorado", "co"],
  ["Florida", "fl"],
  ["Georgia", "ga"],
  ["Illinois", "il"],
  ["Maryland", "md"],
  ["Michigan", "mi"],
  ["Missouri", "mo"],
  ["New Mexico", "nm"],
  ["New York", "ny"],
  ["Ohio", "oh"],
  ["Oregon", "or"],
  ["Pennsylvania", "pa"],
  ["Tennessee", "tn"],
  ["Texas", "tx"],
  ["Virginia", "va"],
  ["Washington", "wa"],
] as const;

export const agencyScopes = words(`
  American Atlantic Central Civic Coastal Continental Eastern Federal Great Interstate Lakeland Metropolitan
  Midland Municipal National Northern Pacific Regional Southern United Western Women's Workers' Youth
`);
export const agencyFields = words(`
  Aviation Banking Border Broadcasting Budget Census Commerce Corrections Customs Drought Education Elections
  Energy Fisheries Forestry Freight Health Highway Housing Immigration Insurance Justice Labor Land Liberties
  Lottery Marine Mining Nutrition Parks Patent Pension Police Postal Prison Rail Refugee Safety Science
  Shelter Sports Tariff Tax Trade Transit Treasury Veterans Water Weather Welfare
`);
export const agencyForms = words(`
  Administration Agency Alliance Association Authority Board Bureau Coalition Commission Council Department
  Foundation Institute News Office Service Society Union
`);

export const programThemes = words(`
  Bridge Bus Clinic Counsel Curfew Drainage Dispatch Forensics Grant Harvest Hotline Hydrant Levee Library
  Lighting Mediation Mentor Night Orchard Outreach Parole Patrol Pavement Playground Reentry Rescue Retail
  School Shelter Siren Street Summer Transit Training Tutor Vaccine Violence Voucher Water Witness
`);
export const programForms = words(`
  Accord Action Partnership Compact Fund Initiative Network Pilot Plan Project Program Scheme Strategy Task
  Team Trust
`);

export const titles = words(`
  Director Commissioner Chief Sheriff Administrator Secretary Spokesperson Treasurer Inspector Auditor
  Counsel Superintendent Marshal Registrar Warden
`);

/** Words of statements and headlines, most frequent first. */
export const topicWords = words(`
  city police department county state program law court report budget crime officer community people council
  school letter public safety federal policy jail judge plan money rule case answer question immigrant
  governor mayor lawyer arrest notice release detention custody warrant evidence neighborhood street family
  violence training grant contract deadline hearing audit record witness inquiry shelter clinic hospital
  worker union tenant landlord permit license ballot election district boundary water drought flood bridge
  highway transit railway airport harbor pipeline reservoir orchard harvest tariff pension treasury ledger
  subsidy bond levy ordinance statute amendment injunction subpoena affidavit testimony verdict appeal parole
  probation curfew checkpoint patrol dispatcher hydrant siren ambulance vaccine outbreak quarantine laboratory
  forensics ballistics archive census registry cadastre easement culvert levee breakwater lighthouse
  observatory planetarium arboretum herbarium apiary hatchery tannery foundry quarry kiln
`);
export const verbs = words(`
  says denies promises asks reports warns explains requires rejects supports opposes confirms repeats doubts
  expects announces criticizes defends describes questions
`);
