import { accordLines } from './more-accords';
import type { KnownAccord } from './known-accords';

/**
 * Bodies and conventions that agencies write about once in a while: river basins, export controls, courts, banks, space, the sea, private law.
 * The lines read as in `more-accords.ts`; first English, then French, Spanish and German names.
 */
export const accordNamesBodies: readonly KnownAccord[] = accordLines(`
mekong|bloc|Mekong River Commission;Mekong commission;commission du Mékong;Comisión del Río Mekong;Mekong-Kommission
omvs|bloc|Organisation for the Development of the Senegal River;Organization for the Development of the Senegal River;Senegal river organisation;Senegal river body;OMVS;Organisation pour la mise en valeur du fleuve Sénégal;Organización para el Desarrollo del Río Senegal;Organisation für die Entwicklung des Senegalflusses
niger-basin|bloc|Niger Basin Authority;Autorité du bassin du Niger;Autoridad de la Cuenca del Níger;Niger-Becken-Behörde
lake-chad|bloc|Lake Chad Basin Commission;Lake Chad commission;commission du bassin du lac Tchad;Comisión de la Cuenca del Lago Chad;Tschadseebecken-Kommission
volta-basin|bloc|Volta Basin Authority;Autorité du bassin de la Volta;Autoridad de la Cuenca del Volta
zambezi|bloc|Zambezi Watercourse Commission;ZAMCOM
nile-basin-initiative|bloc|Nile Basin Initiative;Initiative du bassin du Nil;Iniciativa de la Cuenca del Nilo;Nilbecken-Initiative
danube|bloc|International Commission for the Protection of the Danube River;Danube protection commission;Danube River Protection Convention;Commission internationale pour la protection du Danube;Donauschutzkommission;Internationale Kommission zum Schutz der Donau;Donauschutzübereinkommen
danube-commission|bloc|Danube Commission;commission du Danube;Comisión del Danubio;Donaukommission
sava|bloc|Sava River Basin Commission;Sava Commission;Sava commission;commission de la Save;Save-Kommission
rhine|treaty|Convention for the Protection of the Rhine;Rhine convention;convention pour la protection du Rhin;Übereinkommen zum Schutz des Rheins;Rheinschutzübereinkommen;Convenio para la Protección del Rin
amazon|bloc|Amazon Cooperation Treaty Organization;Amazon Cooperation Treaty Organisation;Amazon Cooperation Treaty;Amazon treaty;Amazon pact;OTCA;Organización del Tratado de Cooperación Amazónica;Tratado de Cooperación Amazónica;Organisation du traité de coopération amazonienne;Amazonaspakt;Amazonas-Pakt
la-plata|treaty|La Plata Basin Treaty;Tratado de la Cuenca del Plata
alps|treaty|Alpine Convention;convention alpine;Alpenkonvention;Convenio de los Alpes
carpathians|treaty|Carpathian Convention;convention des Carpates;Karpatenkonvention
barcelona-convention|treaty|Barcelona Convention;convention de Barcelone;Convenio de Barcelona
helcom|treaty|HELCOM
ospar|treaty|OSPAR convention;OSPAR Convention;OSPAR;convention OSPAR;Convenio OSPAR;OSPAR-Konvention;OSPAR-Abkommen
ccamlr|bloc|Commission for the Conservation of Antarctic Marine Living Resources;CCAMLR
fish-stocks|treaty|Fish Stocks Agreement;UN fish stocks agreement;straddling fish stocks agreement;accord sur les stocks de poissons;Acuerdo sobre Poblaciones de Peces;UN-Fischbestandsabkommen
port-state-measures|treaty|Port State Measures Agreement;Agreement on Port State Measures;accord relatif aux mesures du ressort de l'État du port;Acuerdo sobre Medidas del Estado Rector del Puerto;Hafenstaatmaßnahmen-Übereinkommen
tuna-atlantic|bloc|International Commission for the Conservation of Atlantic Tunas;ICCAT
tuna-pacific|bloc|Western and Central Pacific Fisheries Commission;WCPFC;Inter-American Tropical Tuna Commission
maritime-labour|treaty|Maritime Labour Convention;maritime labour treaty;maritime labor convention;convention du travail maritime;Convenio sobre el trabajo marítimo;Seearbeitsübereinkommen
ship-recycling|treaty|Hong Kong convention on the recycling of ships;Hong Kong Convention on ship recycling;Hong Kong ship recycling convention;ship recycling convention;ship recycling treaty;convention de Hong Kong sur le recyclage des navires;Convenio de Hong Kong sobre el reciclaje de buques;Hongkong-Übereinkommen
ballast-water|treaty|Ballast Water Management Convention;Ballast Water Convention;ballast water convention;ballast water treaty;convention on ballast water;convention sur les eaux de ballast;Convenio sobre el agua de lastre;Ballastwasser-Übereinkommen;Ballastwasserübereinkommen
hns|treaty|HNS Convention;HNS convention;convention HNS;convention SNPD;Convenio SNP;HNS-Übereinkommen
wreck-removal|treaty|Nairobi Wreck Removal Convention;Nairobi wreck removal convention;Nairobi wreck convention;Wreck Removal Convention;convention de Nairobi sur l'enlèvement des épaves;Wrackbeseitigungsübereinkommen
cape-town-fishing|treaty|Cape Town Agreement on the safety of fishing vessels;Cape Town Agreement;Kapstadt-Übereinkommen
marpol|treaty|MARPOL;MARPOL convention;MARPOL-Übereinkommen
solas|treaty|SOLAS convention
london-dumping|treaty|London Protocol;London Dumping Convention
imo|union|International Maritime Organization;International Maritime Organisation;Organisation maritime internationale;Organización Marítima Internacional;Internationale Seeschifffahrtsorganisation
icao|union|International Civil Aviation Organization;International Civil Aviation Organisation;ICAO;OACI;Organisation de l'aviation civile internationale;Organización de Aviación Civil Internacional;Internationale Zivilluftfahrtorganisation
eurocontrol|union|Eurocontrol
itu|union|International Telecommunication Union;Union internationale des télécommunications;Unión Internacional de Telecomunicaciones;Internationale Fernmeldeunion
upu|union|Universal Postal Union;Union postale universelle;Unión Postal Universal;Weltpostverein
iom|union|International Organization for Migration;International Organisation for Migration;UN migration agency;Organisation internationale pour les migrations;Organización Internacional para las Migraciones;Internationale Organisation für Migration
unido|union|United Nations Industrial Development Organization;UN industrial development agency;ONUDI
unwto|union|World Tourism Organization;UN Tourism;UNWTO;UN tourism agency;ONU Turismo;ONU Tourisme;Organización Mundial del Turismo;Organisation mondiale du tourisme;Welttourismusorganisation
fao|union|UN food agency;UN Food and Agriculture Organization;Food and Agriculture Organization;Organización de las Naciones Unidas para la Alimentación;Welternährungsorganisation;Organisation des Nations unies pour l'alimentation
unitaid|union|Unitaid
wmo|union|World Meteorological Organization;Organisation météorologique mondiale;Organización Meteorológica Mundial;Weltorganisation für Meteorologie
eumetsat|union|EUMETSAT;Eumetsat
apsco|union|Asia-Pacific Space Cooperation Organization;APSCO
african-space-agency|union|African Space Agency;Agence spatiale africaine;Agencia Espacial Africana;Afrikanische Raumfahrtagentur
alce|union|Latin American and Caribbean Space Agency;Agencia Latinoamericana y Caribeña del Espacio;agencia espacial latinoamericana;ALCE
esa|union|Europäischen Weltraumorganisation;Europäische Weltraumagentur;Europäischen Weltraumagentur
eso|union|European Southern Observatory;observatoire européen austral;Observatorio Europeo Austral;Europäische Südsternwarte
embl|union|European Molecular Biology Laboratory
iter|union|ITER
registration-space|treaty|Registration Convention;Space Liability Convention
hague-code|principles|Hague Code of Conduct;Hague missile code;missile code of conduct;code de conduite de La Haye;Código de Conducta de La Haya;Haager Verhaltenskodex
australia-group|principles|Australia Group;groupe Australie;Australische Gruppe
proliferation-security|principles|Proliferation Security Initiative
mtcr|principles|missile control regime;missile technology regime;régime de contrôle de la technologie des missiles;Régimen de Control de Tecnología de Misiles;Trägertechnologie-Kontrollregime
nsg|principles|nuclear suppliers;suppliers' club;nuclear suppliers' club;groupe des fournisseurs nucléaires;Grupo de Suministradores Nucleares;Gruppe der Nuklearen Lieferländer
wassenaar|principles|Wassenaar;arrangement de Wassenaar;Arreglo de Wassenaar;Wassenaar-Abkommen;Wassenaar-Arrangement
rarotonga|treaty|Treaty of Rarotonga;Rarotonga treaty;South Pacific Nuclear Free Zone Treaty;traité de Rarotonga;Tratado de Rarotonga;Vertrag von Rarotonga
pelindaba|treaty|Treaty of Pelindaba;Pelindaba Treaty;traité de Pelindaba;Tratado de Pelindaba;Vertrag von Pelindaba
semipalatinsk-treaty|treaty|Treaty of Semipalatinsk;Central Asian Nuclear-Weapon-Free Zone Treaty;Central Asian nuclear-free zone treaty;traité de Semipalatinsk;Vertrag von Semipalatinsk
ccw|treaty|Convention on Certain Conventional Weapons;convention sur certaines armes classiques;Convención sobre Ciertas Armas Convencionales
explosive-weapons|principles|Dublin declaration on explosive weapons;political declaration on explosive weapons;declaration on explosive weapons
biological-weapons|treaty|Biological Weapons Convention;germ weapons ban;germ weapons treaty;bioweapons convention
caribbean-court|court|Caribbean Court of Justice;Caribbean court;Cour de justice caribéenne;Corte de Justicia del Caribe;Karibischer Gerichtshof
african-court|court|Cour africaine des droits de l'homme et des peuples;Cour africaine des droits de l'homme;Corte Africana de Derechos Humanos;Afrikanischer Gerichtshof für Menschenrechte
inter-american-court|court|Inter-American Court of Human Rights;Corte Interamericana de Derechos Humanos;Cour interaméricaine des droits de l'homme;Interamerikanischer Gerichtshof für Menschenrechte
pca|court|Permanent Court of Arbitration;Cour permanente d'arbitrage;Corte Permanente de Arbitraje;Ständiger Schiedshof
bogota-pact|treaty|Pact of Bogota;Pact of Bogotá;Pacto de Bogotá;pacte de Bogota;Pakt von Bogotá
vienna-diplomatic|treaty|Vienna Convention on Diplomatic Relations;optional protocol of the Vienna Convention;convention de Vienne sur les relations diplomatiques;Convención de Viena sobre Relaciones Diplomáticas;Wiener Übereinkommen über diplomatische Beziehungen
icsid|court|ICSID;CIADI;CIRDI;International Centre for Settlement of Investment Disputes
ebrd|union|European reconstruction bank;EBRD;BERD;EBWE;Banque européenne pour la reconstruction et le développement;Banco Europeo de Reconstrucción y Desarrollo;Europäische Bank für Wiederaufbau und Entwicklung;Europäischen Bank für Wiederaufbau und Entwicklung;Osteuropabank
afdb|union|African Development Bank;Banque africaine de développement;Banco Africano de Desarrollo;Afrikanische Entwicklungsbank;Afrikanischen Entwicklungsbank
iadb|union|Inter-American Development Bank;Banque interaméricaine de développement;Banco Interamericano de Desarrollo;Interamerikanische Entwicklungsbank
caf|union|Development Bank of Latin America;Banco de Desarrollo de América Latina;Banque de développement d'Amérique latine;Lateinamerikanische Entwicklungsbank
cabei|union|Central American Bank for Economic Integration;Central American bank;Banco Centroamericano de Integración Económica;BCIE;Banque centraméricaine d'intégration économique
caribbean-development-bank|union|Caribbean Development Bank;Banco de Desarrollo del Caribe;Banque de développement des Caraïbes
idb|union|Islamic Development Bank;Banque islamique de développement;Banco Islámico de Desarrollo;Islamische Entwicklungsbank
iib|union|International Investment Bank;Banque internationale d'investissement;Banco Internacional de Inversiones;Internationale Investitionsbank;Internationalen Investitionsbank
banco-del-sur|union|Bank of the South;Banco del Sur;Banque du Sud;Bank des Südens
afreximbank|union|Afreximbank;African Export-Import Bank
sahel-bank|union|Confederal Bank for Investment and Development;Banque confédérale pour l'investissement et le développement;banque confédérale
erm|union|exchange rate mechanism;Exchange Rate Mechanism;ERM-2;ERM II;ERM 2;euro waiting room;euro's waiting room;mécanisme de change européen;mécanisme de taux de change;Mecanismo de Tipos de Cambio;Wechselkursmechanismus;Wechselkursmechanismus II;Wartezimmer des Euro
banking-union|union|banking union;European banking union;EU banking union;union bancaire;unión bancaria;Bankenunion
europol|union|Europol
prum-treaty|treaty|Prüm Treaty;Prüm Convention;traité de Prüm;Prümer Vertrag
energy-community|union|Energy Community;Communauté de l'énergie;Comunidad de la Energía;Energiegemeinschaft
transport-community|union|Transport Community;Transport Community Treaty;Verkehrsgemeinschaft
cefta|trade-agreement|Central European Free Trade Agreement;Central European free trade area;accord de libre-échange centre-européen;Acuerdo Centroeuropeo de Libre Comercio;Mitteleuropäisches Freihandelsabkommen
open-balkan|bloc|Open Balkan initiative;mini-Schengen;Balkans ouverts;Balcanes Abiertos;Offener Balkan;Offenem Balkan;Offenen Balkan
indian-ocean-rim|bloc|Indian Ocean Rim;Association des États riverains de l'océan Indien;Asociación de la Cuenca del Océano Índico;Anrainerverband des Indischen Ozeans
indian-ocean-commission|bloc|Indian Ocean Commission;Commission de l'océan Indien;Comisión del Océano Índico;Kommission des Indischen Ozeans
bimstec|bloc|Bay of Bengal Initiative;Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation;Bay of Bengal grouping;Bay of Bengal bloc
mano-river|bloc|Mano River Union;union du fleuve Mano;Unión del Río Mano;Mano-Fluss-Union
cen-sad|bloc|CEN-SAD;Cen-Sad;Community of Sahel-Saharan States;Communauté des États sahélo-sahariens;Comunidad de Estados Sahelo-Saharianos;Gemeinschaft der Sahel-Saharanischen Staaten
entente-council|bloc|Conseil de l'Entente
oecs|bloc|Organisation of Eastern Caribbean States;Organization of Eastern Caribbean States;OECS;Organisation des États de la Caraïbe orientale;Organización de Estados del Caribe Oriental
acs|bloc|Association of Caribbean States;Asociación de Estados del Caribe;Association des États de la Caraïbe
aladi|trade-agreement|Latin American Integration Association;ALADI;Aladi;Asociación Latinoamericana de Integración;Association latino-américaine d'intégration
sica|bloc|Central American integration system;Sistema de la Integración Centroamericana;Système d'intégration centraméricain
pacer-plus|trade-agreement|PACER Plus;Pacer Plus
msg|bloc|Melanesian Spearhead Group;groupe mélanésien Fer de lance;Melanesische Speerspitzengruppe
colombo-plan|bloc|Colombo Plan
cica|bloc|Conference on Interaction and Confidence Building Measures in Asia
oei|bloc|Organization of Ibero-American States;Organización de Estados Iberoamericanos
benelux|union|Benelux Union;Benelux-Union
joint-expeditionary-force|alliance|Joint Expeditionary Force;UK-led expeditionary force;British-led expeditionary force;Force expéditionnaire conjointe;Fuerza Expedicionaria Conjunta
five-power|alliance|Five Power Defence Arrangements;Five Power defence pact
combined-maritime-forces|alliance|U.S.-led maritime coalition;US-led maritime coalition;Gulf naval partnership
fatf|union|Financial Action Task Force;FATF;Groupe d'action financière;GAFI;Gafi;Grupo de Acción Financiera;Arbeitsgruppe gegen Geldwäsche
egmont|union|Egmont Group;groupe Egmont;Grupo Egmont;Egmont-Gruppe
greco|union|Group of States against Corruption
eiti|principles|Extractive Industries Transparency Initiative;EITI;ITIE;Initiative pour la transparence dans les industries extractives;Iniciativa para la Transparencia de las Industrias Extractivas
kimberley|principles|Kimberley Process;processus de Kimberley;Proceso de Kimberley;Kimberley-Prozess
open-government|principles|Open Government Partnership;open government partnership;Partenariat pour un gouvernement ouvert;Alianza para el Gobierno Abierto
freedom-online|principles|Freedom Online Coalition;Coalition pour la liberté en ligne
media-freedom|principles|Media Freedom Coalition
holocaust-remembrance|principles|International Holocaust Remembrance Alliance;Holocaust remembrance alliance;IHRA;Alliance internationale pour la mémoire de l'Holocauste;Alianza Internacional para el Recuerdo del Holocausto;Internationale Allianz zum Holocaustgedenken
coal-pledge|principles|Powering Past Coal;anti-coal alliance;coal exit alliance;Allianz der Kohleausstiegsländer;Kohleausstiegsallianz;Alliance pour une énergie sans charbon
beyond-oil|principles|Beyond Oil and Gas Alliance
global-methane-pledge|principles|global methane pledge;engagement mondial sur le méthane;Compromiso Mundial del Metano;Globale Methan-Initiative;Globalen Methan-Initiative
fossil-fuel-treaty|treaty|Fossil Fuel Non-Proliferation Treaty;fossil fuel treaty;traité de non-prolifération des combustibles fossiles;Tratado de No Proliferación de Combustibles Fósiles;tratado contra los combustibles fósiles;tratado contra los fósiles;Vertrag über die Nichtverbreitung fossiler Brennstoffe
biofuels-alliance|principles|Global Biofuels Alliance;Alianza Global de Biocombustibles;Alliance mondiale pour les biocarburants
disaster-coalition|principles|Coalition for Disaster Resilient Infrastructure
cocoa-initiative|principles|Côte d'Ivoire-Ghana Cocoa Initiative;Cote d'Ivoire-Ghana Cocoa Initiative;Initiative Cacao Côte d'Ivoire-Ghana
african-medicines-agency|union|African Medicines Agency;Agence africaine du médicament;Agence du médicament africaine;Agencia Africana de Medicamentos;Afrikanische Arzneimittelagentur
malabo|treaty|Malabo Convention;convention de Malabo;Convenio de Malabo;Malabo-Konvention
lanzarote-convention|treaty|Lanzarote Convention;convention de Lanzarote;Convenio de Lanzarote;Lanzarote-Konvention
macolin|treaty|Macolin Convention;convention de Macolin;Magglinger Konvention
oviedo|treaty|Oviedo Convention;convention d'Oviedo;Convenio de Oviedo;Oviedo-Konvention
statelessness|treaty|UN conventions on statelessness;conventions sur l'apatridie;convenciones sobre apatridia;Staatenlosen-Übereinkommen
bonn-convention|treaty|Bonn convention on migratory species;Convention on Migratory Species;Bonn Convention;convention de Bonn;Convención de Bonn;Bonner Konvention
bamako-convention|treaty|Bamako Convention;convention de Bamako;Convenio de Bamako;Bamako-Konvention
rotterdam-convention|treaty|Rotterdam Convention;convention de Rotterdam;Convenio de Róterdam;Rotterdamer Übereinkommen
espoo|treaty|convention d'Espoo;Convenio de Espoo;Espoo-Konvention
desertification|treaty|Convention to Combat Desertification;convention sur la lutte contre la désertification;Convención de Lucha contra la Desertificación;Wüstenkonvention
plant-treaty|treaty|International Treaty on Plant Genetic Resources;plant treaty;seed treaty;traité sur les semences;Tratado sobre los Recursos Fitogenéticos;Saatgutvertrag
world-heritage|treaty|World Heritage Convention;convention du patrimoine mondial;Convención del Patrimonio Mundial;Welterbekonvention
sales-convention|treaty|UN sales convention;United Nations sales convention;Convention on Contracts for the International Sale of Goods;CISG;convention sur la vente internationale de marchandises;Convención sobre la Compraventa Internacional;UN-Kaufrecht
new-york-arbitration|treaty|New York Convention on the enforcement of foreign arbitral awards;New York arbitration convention;convention on the enforcement of foreign arbitral awards;convention de New York sur l'arbitrage;Convención de Nueva York sobre arbitraje
madrid-protocol|treaty|Madrid Protocol;Madrid system;protocole de Madrid;Protocolo de Madrid;Madrider Protokoll
unidroit|union|UNIDROIT;International Institute for the Unification of Private Law
us-visa-waiver|principles|US visa waiver program;U.S. visa waiver program;Visa Waiver Program;US visa waiver;U.S. visa waiver;programme d'exemption de visa;Programa de Exención de Visados;Programa de Exención de Visa;Visa-Waiver-Programm;US-Programm für visumfreie Einreise
tax-multilateral|treaty|multilateral tax convention;OECD tax convention;convention multilatérale sur l'érosion de la base d'imposition
international-health-regulations|treaty|International Health Regulations;Règlement sanitaire international;Reglamento Sanitario Internacional;Internationale Gesundheitsvorschriften
global-compact|principles|UN Global Compact
`);
