// What no package says, or what this platform says differently. Each table names its reason.

export const specialNames = { fr: { MM: 'Myanmar' }, en: { MM: 'Myanmar' } };

export const shortNames = ['HK', 'MO', 'PS'];

// English names that take "the" inside a sentence.
export const withThe = `AE AX BS BQ CC CF CK DO FK FO GB GM GS HM IM IO KM KY MH MP MV NL PH PN SB SC TC TF UM US VA VG VI`.split(' ');

// French: names without an article ("à Monaco"), plural names ("aux États-Unis"), feminine names that don't end in e,
// masculine names that do, masculine names that begin with a vowel ("en Iran") and forms that follow no rule.
export const french = {
  a: `AI AW BH BL CU CY CW DJ GI GG GU HK HT JE KI MC MF MG MO MS MT MU NR NU OM PM PR SG SH SM ST SX TK TL TO TT TV TW VU WF YT AG KN VC`.split(' '),
  plural: `AE AS AX BM BQ BS CC CK FJ FK FO HM KM KY MH MP MV NL PH PN PW SB SC TC TF UM US VG VI`.split(' '),
  masculineInE: `BZ KH MX MZ SR ZW YE`.split(' '),
  feminine: ``.split(' '),
  fixed: {
    RE: 'à La Réunion', BV: 'sur l’Île Bouvet', CX: 'sur l’Île Christmas', IM: 'sur l’Île de Man', NF: 'sur l’Île Norfolk',
    BB: 'à la Barbade', GD: 'à la Grenade', DM: 'à la Dominique', MQ: 'à la Martinique', GP: 'à la Guadeloupe',
    JM: 'à la Jamaïque', TT: 'à Trinité-et-Tobago', LC: 'à Sainte-Lucie', VA: 'dans l’État de la Cité du Vatican',
    IO: 'dans le Territoire britannique de l’océan Indien', CD: 'au Congo-Kinshasa', CG: 'au Congo-Brazzaville',
    GS: 'en Géorgie du Sud-et-les Îles Sandwich du Sud', SJ: 'au Svalbard et Jan Mayen', HT: 'en Haïti',
    DO: 'en République dominicaine', CF: 'en République centrafricaine', SV: 'au Salvador', LK: 'au Sri Lanka',
    WS: 'aux Samoa', ZA: 'en Afrique du Sud', KR: 'en Corée du Sud', KP: 'en Corée du Nord', MK: 'en Macédoine du Nord',
    TF: 'dans les Terres australes françaises', GQ: 'en Guinée équatoriale', FM: 'en Micronésie', SS: 'au Soudan du Sud',
    EH: 'au Sahara occidental', SA: 'en Arabie saoudite', GW: 'en Guinée-Bissau', PG: 'en Papouasie-Nouvelle-Guinée',
    BA: 'en Bosnie-Herzégovine', NC: 'en Nouvelle-Calédonie', NZ: 'en Nouvelle-Zélande', PF: 'en Polynésie française',
    GF: 'en Guyane française', CI: 'en Côte d’Ivoire', GY: 'au Guyana', TL: 'au Timor oriental', CR: 'au Costa Rica',
    BF: 'au Burkina Faso', SL: 'en Sierra Leone', VE: 'au Venezuela', KE: 'au Kenya', VN: 'au Viêt Nam', SM: 'à Saint-Marin',
  },
};

export const unsupported = ['CU', 'EH', 'IR', 'KP', 'SD', 'SY'];

// Codes that belong to another code's territory.
export const parents = {
  US: ['AS', 'GU', 'MP', 'PR', 'UM', 'VI'],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'],
  NL: ['AW', 'CW', 'SX', 'BQ'],
  NO: ['SJ', 'BV'],
  FI: ['AX'],
  DK: ['FO', 'GL'],
  GB: ['GG', 'JE', 'IM', 'GI', 'AI', 'BM', 'FK', 'GS', 'IO', 'KY', 'MS', 'PN', 'SH', 'TC', 'VG'],
  AU: ['CC', 'CX', 'HM', 'NF'],
  NZ: ['CK', 'NU', 'TK'],
  CN: ['HK', 'MO'],
};
export const kinds = { HK: 'Sar', MO: 'Sar', AQ: 'Special', XK: 'UserAssigned', EH: 'Special', TW: 'Special', PS: 'Special' };

// A state of one code that is a country or region of its own: ISO 3166-2 code without its prefix to alpha-2.
export const statesThatAreTerritories = {
  US: { AS: 'AS', GU: 'GU', MP: 'MP', PR: 'PR', UM: 'UM', VI: 'VI', FM: 'FM', MH: 'MH', PW: 'PW' },
  FR: { BL: 'BL', GF: 'GF', GP: 'GP', MF: 'MF', MQ: 'MQ', NC: 'NC', PF: 'PF', PM: 'PM', RE: 'RE', TF: 'TF', WF: 'WF', YT: 'YT', 971: 'GP', 972: 'MQ', 973: 'GF', 974: 'RE', 976: 'YT' },
  NL: { AW: 'AW', CW: 'CW', SX: 'SX', BQ1: 'BQ', BQ2: 'BQ', BQ3: 'BQ' },
  NO: { 21: 'SJ', 22: 'SJ' },
  FI: { '01': 'AX' },
  CN: { HK: 'HK', MO: 'MO', TW: 'TW', 91: 'HK', 92: 'MO', 71: 'TW' },
};

// Postal codes that belong to a code of their own; the first prefix that fits wins.
export const postalTerritories = {
  FR: [['97133|977', 'BL'], ['97150|978', 'MF'], ['971', 'GP'], ['972', 'MQ'], ['973', 'GF'], ['974', 'RE'], ['975', 'PM'], ['976', 'YT'],
    ['984', 'TF'], ['986', 'WF'], ['987', 'PF'], ['988', 'NC'], ['980', 'MC']],
  US: [['00[679]', 'PR'], ['008', 'VI'], ['96799', 'AS'], ['969[12]', 'GU'], ['9695', 'MP'], ['969(?:39|40)', 'PW'], ['9694[1-4]', 'FM'],
    ['969[67]', 'MH'], ['96898', 'UM']],
  GB: [['JE\\d', 'JE'], ['GY\\d', 'GG'], ['IM\\d', 'IM'], ['GX11', 'GI']],
  FI: [['22', 'AX']],
  NO: [['917|8099', 'SJ']],
  DK: [['39', 'GL']],
  IT: [['00120', 'VA'], ['4789', 'SM']],
  CH: [['948[5-9]|949[0-8]', 'LI']],
  AU: [['2899', 'NF'], ['6798', 'CX'], ['6799', 'CC']],
};

// Membership of the European Union: from and, where it ended, to (inclusive).
export const europeanUnion = {
  BE: ['1958-01-01'], DE: ['1958-01-01'], FR: ['1958-01-01'], IT: ['1958-01-01'], LU: ['1958-01-01'], NL: ['1958-01-01'],
  DK: ['1973-01-01'], IE: ['1973-01-01'], GB: ['1973-01-01', '2020-01-31'], GR: ['1981-01-01'], ES: ['1986-01-01'], PT: ['1986-01-01'],
  AT: ['1995-01-01'], FI: ['1995-01-01'], SE: ['1995-01-01'], CY: ['2004-05-01'], CZ: ['2004-05-01'], EE: ['2004-05-01'],
  HU: ['2004-05-01'], LV: ['2004-05-01'], LT: ['2004-05-01'], MT: ['2004-05-01'], PL: ['2004-05-01'], SK: ['2004-05-01'],
  SI: ['2004-05-01'], BG: ['2007-01-01'], RO: ['2007-01-01'], HR: ['2013-07-01'],
};
export const freeTradeAssociation = ['CH', 'IS', 'LI', 'NO'];
export const vatPrefixes = { GR: ['EL'], MC: ['FR'], IM: ['GB'], GB: ['GB', 'XI'] };
export const vatTreatedAs = { MC: 'FR', IM: 'GB' };
// Outside the VAT area although the state is a member, as codes, postal prefixes and municipalities.
export const vatExcluded = ['GP', 'GF', 'MQ', 'RE', 'YT', 'MF', 'BL', 'PM', 'NC', 'PF', 'WF', 'TF', 'AX', 'FO', 'GL'];
export const vatExcludedAreas = {
  ES: { postal: '35|38|51|52', cities: [] },
  DE: { postal: '78266|27498', cities: [] },
  GR: { postal: '63086', cities: [] },
  IT: { postal: '', cities: ['Livigno', 'Campione d’Italia'] },
};

// Registration numbers: [type, required, pattern, example]; the check digits are in code, by type.
export const registration = {
  AM: [['TIN', true, '\\d{8}', '02523456']],
  AZ: [['TIN', true, '\\d{10}', '1400057421']],
  BY: [['UNP', true, '\\d{9}', '200988541']],
  BR: [['CNPJ', true, '\\d{2}\\.?\\d{3}\\.?\\d{3}\\/?\\d{4}-?\\d{2}', '16.727.230/0001-97']],
  CN: [['USCI', false, '[0-9A-HJ-NP-RT-UW-Y]{18}', '91110000600037341L']],
  FR: [['SIREN', false, '\\d{9}', '552008443'], ['SIRET', false, '\\d{14}', '73282932000074']],
  HU: [['TIN', true, '\\d{8}-?\\d-?\\d{2}', '12892312-4-42']],
  IN: [['PAN', true, '[A-Z]{5}\\d{4}[A-Z]', 'AAAPL1234C'], ['GSTIN', false, '\\d{2}[A-Z]{5}\\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]', '27AAPFU0939F1ZV']],
  IQ: [['TIN', true, '[0-9A-Z]{4,20}', '1234567']],
  KZ: [['BIN', true, '\\d{12}', '940140000385']],
  KG: [['INN', true, '\\d{14}', '02311199010012']],
  MD: [['IDNO', true, '\\d{13}', '1008600038413']],
  MM: [['TIN', true, '[0-9A-Z]{4,20}', '123456789']],
  PL: [['NIP', true, '\\d{10}', '8567346215']],
  RU: [['INN', true, '\\d{10}|\\d{12}', '7707083893']],
  SA: [['TIN', true, '3\\d{14}', '310122393500003']],
  ZA: [['TIN', true, '[0-39]\\d{9}', '0001339050']],
  SS: [['TIN', true, '\\d{9}', '123456789']],
  TJ: [['INN', true, '\\d{9}', '010000013']],
  TH: [['TIN', true, '\\d{13}', '0994000158378']],
  TR: [['VKN', true, '\\d{10}', '4540536920']],
  UA: [['EDRPOU', true, '\\d{8}', '32855961']],
  AE: [['TRN', true, '100\\d{12}', '100123456700003']],
  US: [['EIN', false, '\\d{2}-?\\d{7}', '91-1144442']],
  UZ: [['TIN', true, '\\d{9}', '201122919']],
  VE: [['RIF', true, '[VEJPG]-?\\d{8}-?\\d', 'J-07013380-5']],
  VN: [['MST', true, '\\d{10}(?:-?\\d{3})?', '0100233488']],
};

// Codes of China's provinces: the old numbers of libaddressinput to the letters of ISO 3166-2.
export const chineseProvinces = {
  11: 'BJ', 12: 'TJ', 13: 'HE', 14: 'SX', 15: 'NM', 21: 'LN', 22: 'JL', 23: 'HL', 31: 'SH', 32: 'JS', 33: 'ZJ', 34: 'AH', 35: 'FJ',
  36: 'JX', 37: 'SD', 41: 'HA', 42: 'HB', 43: 'HN', 44: 'GD', 45: 'GX', 46: 'HI', 50: 'CQ', 51: 'SC', 52: 'GZ', 53: 'YN', 54: 'XZ',
  61: 'SN', 62: 'GS', 63: 'QH', 64: 'NX', 65: 'XJ', 71: 'TW', 91: 'HK', 92: 'MO',
};

// The source anchors these with word boundaries, which the SDK's matcher doesn't need.
export const postalPatterns = { BH: '(?:1[0-2]|[1-9])\\d{2}' };

// Names of subdivisions where the source has none in that language, or an unusual one.
export const subdivisionNames = {
  en: {
    ES: { SE: 'Seville' },
    IT: { FI: 'Florence', RM: 'Rome', MI: 'Milan', TO: 'Turin', VE: 'Venice', NA: 'Naples', GE: 'Genoa', PD: 'Padua', MN: 'Mantua', SR: 'Syracuse' },
    CN: { NM: 'Inner Mongolia', XZ: 'Tibet', GX: 'Guangxi', NX: 'Ningxia', XJ: 'Xinjiang' },
  },
  fr: {
    US: {
      CA: 'Californie', NC: 'Caroline du Nord', SC: 'Caroline du Sud', ND: 'Dakota du Nord', SD: 'Dakota du Sud', FL: 'Floride',
      GA: 'Géorgie', HI: 'Hawaï', LA: 'Louisiane', NM: 'Nouveau-Mexique', PA: 'Pennsylvanie', VA: 'Virginie', WV: 'Virginie-Occidentale',
      WA: 'État de Washington', NY: 'État de New York', DC: 'District de Columbia',
    },
    AU: {
      ACT: 'Territoire de la capitale australienne', NSW: 'Nouvelle-Galles du Sud', NT: 'Territoire du Nord', SA: 'Australie-Méridionale',
      TAS: 'Tasmanie', WA: 'Australie-Occidentale', JBT: 'Territoire de la baie de Jervis',
    },
    MX: { CMX: 'Mexico', MEX: 'État de Mexico', BCN: 'Basse-Californie', BCS: 'Basse-Californie du Sud', NLE: 'Nuevo León' },
    BR: { DF: 'District fédéral' },
    AR: { X: 'Córdoba', V: 'Terre de Feu' },
    AE: { AZ: 'Abou Dabi', AJ: 'Ajman', DU: 'Dubaï', FU: 'Foujaïrah', RK: 'Ras el Khaïmah', SH: 'Charjah', UQ: 'Oumm al Qaïwaïn' },
    CN: { BJ: 'Pékin', NM: 'Mongolie-Intérieure', XZ: 'Tibet' },
    IN: { DL: 'Delhi', PY: 'Pondichéry', TN: 'Tamil Nadu', WB: 'Bengale-Occidental' },
    ES: {
      VI: 'Alava', C: 'La Corogne', B: 'Barcelone', BI: 'Biscaye', CA: 'Cadix', CO: 'Cordoue', GI: 'Gérone', GR: 'Grenade', SS: 'Guipuscoa',
      PM: 'Îles Baléares', GC: 'Las Palmas', LE: 'Léon', L: 'Lérida', NA: 'Navarre', SA: 'Salamanque', Z: 'Saragosse', SG: 'Ségovie',
      SE: 'Séville', T: 'Tarragone', TF: 'Santa Cruz de Ténérife', TO: 'Tolède', V: 'Valence', BU: 'Burgos', CS: 'Castellón', A: 'Alicante',
    },
    IT: {
      AO: 'Vallée d’Aoste', AP: 'Ascoli Piceno', BG: 'Bergame', BO: 'Bologne', CR: 'Crémone', FE: 'Ferrare', FI: 'Florence', GE: 'Gênes',
      LI: 'Livourne', LU: 'Lucques', MN: 'Mantoue', ME: 'Messine', MI: 'Milan', MO: 'Modène', NA: 'Naples', PD: 'Padoue', PA: 'Palerme',
      PR: 'Parme', PV: 'Pavie', PG: 'Pérouse', PC: 'Plaisance', PI: 'Pise', RA: 'Ravenne', RM: 'Rome', SI: 'Sienne', SR: 'Syracuse',
      TA: 'Tarente', TO: 'Turin', TN: 'Trente', TV: 'Trévise', VE: 'Venise', VR: 'Vérone', VI: 'Vicence', AN: 'Ancône', BS: 'Brescia',
    },
    KR: { 11: 'Séoul', 26: 'Pusan', 28: 'Incheon', 49: 'Jeju' },
    MY: { 14: 'Kuala Lumpur' },
    PE: { LMA: 'Municipalité de Lima' },
    CO: { DC: 'Bogota' },
  },
};
