using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// OFAC's programmes by code, with names for people and the countries they are about. From the reference values of the list and OFAC's
/// "Program Tag Definitions"
/// (https://ofac.treasury.gov/specially-designated-nationals-list-sdn-list/program-tag-definitions-for-ofac-sanctions-lists).
/// </summary>
/// <remarks>A programme of 2014's sanctions over Ukraine counts for Russia, whose conduct it answers, and for Ukraine. The programme
/// on the Western Balkans covers several countries and no one of them.</remarks>
internal static class OfacProgrammes
{
    private static readonly (string Code, string Name, string Countries)[] Table =
    [
        ("561-Related", "Iranian Financial Sanctions Regulations, 31 CFR Part 561 (correspondent accounts)", "IRN"),
        ("BALKANS", "Western Balkans Stabilization Regulations, 31 CFR Part 588", ""),
        ("BALKANS-EO14033", "Western Balkans, Executive Order 14033", ""),
        ("BELARUS", "Belarus Sanctions Regulations, 31 CFR Part 548", "BLR"),
        ("BELARUS-EO14038", "Belarus, Executive Order 14038", "BLR"),
        ("BPI-RUSSIA-EO14024", "Blocked Pending Investigation, Russian Harmful Foreign Activities", "RUS"),
        ("BPI-SDNT", "Blocked Pending Investigation, Narcotics Trafficking Sanctions Regulations", ""),
        ("BPI-SDNTK", "Blocked Pending Investigation, Foreign Narcotics Kingpin Sanctions Regulations", ""),
        ("BPI-SUDAN-14098", "Blocked Pending Investigation, Sudan", "SDN"),
        ("BURMA", "Burmese Sanctions Regulations", "MMR"),
        ("BURMA-EO14014", "Burma, Executive Order 14014", "MMR"),
        ("CAATSA - IRAN", "Countering America's Adversaries Through Sanctions Act, Title I (Iran)", "IRN"),
        ("CAATSA - RUSSIA", "Countering America's Adversaries Through Sanctions Act, Title II (Russia)", "RUS"),
        ("CAR", "Central African Republic Sanctions Regulations, 31 CFR Part 553", "CAF"),
        ("CMIC-EO13959", "Chinese Military-Industrial Complex Companies, Executive Order 13959", "CHN"),
        ("COTED", "Cote d'Ivoire Sanctions Regulations", "CIV"),
        ("CUBA", "Cuban Assets Control Regulations, 31 CFR Part 515", "CUB"),
        ("CYBER", "Cyber-Related Sanctions, Executive Order 13694", ""),
        ("CYBER2", "Cyber-Related Sanctions, Executive Order 13694 as amended by 13757", ""),
        ("CYBER3", "Cyber-Related Sanctions, Executive Order 13694 as amended by 14144", ""),
        ("CYBER4", "Cyber-Related Sanctions, Executive Order 13694 as amended by 14306", ""),
        ("DARFUR", "Darfur Sanctions Regulations, 31 CFR Part 546", "SDN"),
        ("DPRK", "North Korea Sanctions Regulations, Executive Order 13551", "PRK"),
        ("DPRK2", "North Korea, Executive Order 13687", "PRK"),
        ("DPRK3", "North Korea, Executive Order 13722", "PRK"),
        ("DPRK4", "North Korea, Executive Order 13810", "PRK"),
        ("DPRK-NKSPEA", "North Korea Sanctions and Policy Enhancement Act", "PRK"),
        ("DRCONGO", "Democratic Republic of the Congo Sanctions Regulations, 31 CFR Part 547", "COD"),
        ("ELECTION-EO13848", "Foreign Interference in U.S. Elections, Executive Order 13848", ""),
        ("ETHIOPIA-EO14046", "Ethiopia, Executive Order 14046", "ETH"),
        ("FSE-IR", "Foreign Sanctions Evaders, Iran", "IRN"),
        ("FSE-SDGT", "Foreign Sanctions Evaders, Terrorism", ""),
        ("FSE-SY", "Foreign Sanctions Evaders, Syria", "SYR"),
        ("FSE-WMD", "Foreign Sanctions Evaders, Weapons of Mass Destruction", ""),
        ("FTO", "Foreign Terrorist Organizations", ""),
        ("GLOMAG", "Global Magnitsky Human Rights Accountability, Executive Order 13818", ""),
        ("HIFPAA", "Hizballah International Financing Prevention Amendments Act", ""),
        ("HK-EO13936", "Hong Kong-Related Sanctions, Executive Order 13936", "HKG"),
        ("HOSTAGES-EO14078", "Hostages and Wrongfully Detained U.S. Nationals, Executive Order 14078", ""),
        ("HRIT-IR", "Grave Human Rights Abuses Via Information Technology, Iran", "IRN"),
        ("HRIT-SY", "Grave Human Rights Abuses Via Information Technology, Syria", "SYR"),
        ("ICC-EO14203", "International Criminal Court-Related Sanctions, Executive Order 14203", ""),
        ("IFCA", "Iran Freedom and Counter-Proliferation Act", "IRN"),
        ("IFSR", "Iranian Financial Sanctions Regulations, 31 CFR Part 561", "IRN"),
        ("ILLICIT-DRUGS-EO14059", "Global Illicit Drug Trade, Executive Order 14059", ""),
        ("IRAN", "Iranian Transactions and Sanctions Regulations, 31 CFR Part 560", "IRN"),
        ("IRAN-CON-ARMS-EO", "Conventional Arms Activities of Iran, Executive Order 13949", "IRN"),
        ("IRAN-EO13846", "Iran, Executive Order 13846", "IRN"),
        ("IRAN-EO13871", "Iranian Metals, Executive Order 13871", "IRN"),
        ("IRAN-EO13876", "Supreme Leader of Iran, Executive Order 13876", "IRN"),
        ("IRAN-EO13902", "Sectors of Iran's Economy, Executive Order 13902", "IRN"),
        ("IRAN-HR", "Iranian Human Rights Abuses, Executive Order 13553", "IRN"),
        ("IRAN-TRA", "Iran Threat Reduction and Syria Human Rights Act, Executive Order 13628", "IRN"),
        ("IRAQ2", "Iraq Stabilization and Insurgency Sanctions Regulations, Executive Order 13315", "IRQ"),
        ("IRAQ3", "Iraq Stabilization and Insurgency Sanctions Regulations, Executive Order 13438", "IRQ"),
        ("IRGC", "Islamic Revolutionary Guard Corps, Iranian Financial Sanctions Regulations", "IRN"),
        ("ISA", "Iran Sanctions Act", "IRN"),
        ("LEBANON", "Lebanon Sanctions Regulations, 31 CFR Part 549", "LBN"),
        ("LIBERIA", "Former Liberian Regime of Charles Taylor Sanctions Regulations", "LBR"),
        ("LIBYA2", "Libyan Sanctions Regulations, Executive Order 13566", "LBY"),
        ("LIBYA3", "Libya, Executive Order 13726", "LBY"),
        ("MAGNIT", "Sergei Magnitsky Rule of Law Accountability Act", "RUS"),
        ("MALI-EO13882", "Mali, Executive Order 13882", "MLI"),
        ("NICARAGUA", "Nicaragua, Executive Order 13851", "NIC"),
        ("NICARAGUA-NHRAA", "Nicaragua Human Rights and Anticorruption Act", "NIC"),
        ("NPWMD", "Weapons of Mass Destruction Proliferators Sanctions Regulations, 31 CFR Part 544", ""),
        ("NS-ISA", "Non-SDN Iran Sanctions Act", "IRN"),
        ("NS-PLC", "Non-SDN Palestinian Legislative Council", "PSE"),
        ("PAARSSR-EO13894", "Promoting Accountability for Assad and Regional Stabilization Sanctions, Executive Order 13894 as amended", "SYR"),
        ("PEESA", "Protecting Europe's Energy Security Act", "RUS"),
        ("PEESA-EO14039", "Protecting Europe's Energy Security Act, Executive Order 14039", "RUS"),
        ("RUSSIA-EO14024", "Russian Harmful Foreign Activities Sanctions, Executive Order 14024", "RUS"),
        ("RUSSIA-EO14065", "Certain Regions of Ukraine, Executive Order 14065", "RUS UKR"),
        ("SDGT", "Specially Designated Global Terrorists, Executive Order 13224", ""),
        ("SDNT", "Specially Designated Narcotics Traffickers, Executive Order 12978", ""),
        ("SDNTK", "Foreign Narcotics Kingpin Sanctions Regulations, 31 CFR Part 598", ""),
        ("SDT", "Specially Designated Terrorists, Executive Order 12947", ""),
        ("SOMALIA", "Somalia Sanctions Regulations, 31 CFR Part 551", "SOM"),
        ("SOUTH SUDAN", "South Sudan Sanctions Regulations, 31 CFR Part 558", "SSD"),
        ("SSIDES", "Support for the Sovereignty, Integrity, Democracy, and Economic Stability of Ukraine Act", "RUS UKR"),
        ("SUDAN", "Sudanese Sanctions Regulations", "SDN"),
        ("SUDAN-EO14098", "Sudan, Executive Order 14098", "SDN"),
        ("SYRIA", "Syrian Sanctions Regulations, 31 CFR Part 542", "SYR"),
        ("SYRIA-CAESAR", "Caesar Syria Civilian Protection Act", "SYR"),
        ("SYRIA-EO13894", "Syria-Related Sanctions, Executive Order 13894", "SYR"),
        ("TCO", "Transnational Criminal Organizations, Executive Order 13581", ""),
        ("UHRPA", "Uyghur Human Rights Policy Act", "CHN"),
        ("UKRAINE-EO13660", "Ukraine-/Russia-Related Sanctions, Executive Order 13660", "RUS UKR"),
        ("UKRAINE-EO13661", "Ukraine-/Russia-Related Sanctions, Executive Order 13661", "RUS UKR"),
        ("UKRAINE-EO13662", "Ukraine-/Russia-Related Sanctions, Executive Order 13662", "RUS UKR"),
        ("UKRAINE-EO13685", "Crimea Region of Ukraine, Executive Order 13685", "RUS UKR"),
        ("VENEZUELA", "Venezuela, Executive Order 13692", "VEN"),
        ("VENEZUELA-EO13850", "Venezuela, Executive Order 13850", "VEN"),
        ("VENEZUELA-EO13884", "Government of Venezuela, Executive Order 13884", "VEN"),
        ("WEST-BANK-EO14115", "West Bank-Related Sanctions, Executive Order 14115", "PSE"),
        ("YEMEN", "Yemen Sanctions Regulations, Executive Order 13611", "YEM"),
        ("ZIMBABWE", "Zimbabwe Sanctions Regulations, 31 CFR Part 541", "ZWE"),
    ];

    private static readonly FrozenDictionary<string, OfacProgramme> ByCode = Table
        .Select(row => new OfacProgramme(row.Code, row.Name, CodesOf(row.Countries)))
        .ToFrozenDictionary(programme => programme.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The programme, by its code in either case; null for one that we do not know.</summary>
    public static OfacProgramme? Find(string code) => ByCode.GetValueOrDefault(code);

    private static CountryCode[] CodesOf(string countries) =>
        [.. countries.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => Countries.ByCode(code)!.Code)];
}
