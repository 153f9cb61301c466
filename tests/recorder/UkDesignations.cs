namespace SanctionsTracker.Recorder;

/// <summary>The designations of <see cref="UkRecording"/>, in the order of the list.</summary>
public static class UkDesignations
{
    private const string January = "29/01/2024";
    private const string February = "27/02/2024";
    private const string April = "18/04/2024";

    public static IReadOnlyList<UkDesignated> OnIran { get; } =
    [
        Person("IRN0182", January, "16352", "علی اسفنجانی", "Ali|Esfanjani"),
        Person("IRN0183", January, "16355", "Abdulvahap Koçak", "Abdulvahap|Kocak", "~Abdolvahab|Kuchak"),
        Person("IRN0184", January, "16356", "Ali Koçak", "Ali|Kocak", "~Ali|Kochak", "~Ali|Kuchak"),
        Person("IRN0185", January, "16357", null, "Naji|Sharifi|Zindashti"),
        Entity("IRN0186", January, "16350", null, "Islamic Revolutionary Guard Corps Quds Force (IRGC-QF) Unit 840"),
        Person("IRN0187", January, "16351", null, "Mohammad|Reza|ANSARI", "~BARKIRSAGHI|Mohammadreza|ANSARI", "~Mohammadreza|ANSARI", "=Mostafa|NASERI"),
        Person("IRN0188", January, "16353", null, "Muhammed|Abd|al-Razek|Kanafani"),
        Person("IRN0189", January, "16354", null, "Mohammed|Reza|Naserzadeh"),
        Entity("IRN0190", February, "16368", null, "Islamic Revolutionary Guard Corps Quds Force (IRGC-QF) Unit 190"),
        Entity("IRN0191", February, "16369", null, "Islamic Revolutionary Guard Corps Quds Force (IRGC-QF) Unit 6000"),
        Entity("IRN0192", February, "16370", null, "Islamic Revolutionary Guard Corps Quds Force (IRGC-QF) Unit 340"),
        Person("IRN0193", February, "16371", null, "Mohammad|Reza|FALLAHZADEH", "=Abu Baqer"),
        Person(
            "IRN0194", February, "16372", null, "Sa'id|AL-JAMAL", "~Saeed|Ahmed|Mohammed|Al Gamal", "~Saeed|al-Jamal", "~Sa'id|Ahmad|Muhammad|Al-Jamal",
            "=Abu-Ali", "=Rami|Abu|Ahmad"),
        Person("IRN0195", April, "16466", "محمدرضا قرایی آشتیانی", "Mohammad|Reza|Ashtiani", "~Mohammad|Reza|Gharaei|Ashtiani"),
        Entity("IRN0196", April, "16468", "ستاد کل نیروهای مسلح جمهوری اسلامی ایران", "GENERAL STAFF OF THE ARMED FORCES OF THE ISLAMIC REPUBLIC OF IRAN"),
        Entity("IRN0197", April, "16467", null, "Islamic Revolutionary Guard Corps Navy (IRGCN)"),
        Person("IRN0198", April, "16469", null, "Gholamali|Rashid"),
        Entity("IRN0200", April, "16470", null, "Khatam-al Anbiya Central Headquarters (KACHQ)", "~Khatemolanbia Central Headquarters"),
        Person("IRN0201", April, "16471", null, "Seid|Mir|Ahmad|Nooshin", "~Seyed|Mirahmad|Nooshin"),
        Person("IRN0202", April, "16473", null, "Sayyed|Javad|Musavi"),
        Person("IRN0203", April, "16474", null, "Nader|Khoon|Siavash"),
        Person("IRN0204", April, "16476", null, "Mohammad|Gholami"),
        Person("IRN0205", April, "16472", null, "Amir|Radfar"),
        Entity("IRN0206", April, "16475", null, "Mahtabal"),
        Entity("IRN0207", April, "16477", null, "Sarmad Electronic Sepahan Company", "~Sarmad Electronics Co."),
        Entity("IRN0208", April, "16478", null, "Aseman Pishraneh Engineering Services Company", "~APES"),
    ];

    private static UkDesignated Person(string id, string day, string group, string? nonLatin, params IReadOnlyList<string> names) =>
        new(id, day, group, IsPerson: true, nonLatin, names);

    private static UkDesignated Entity(string id, string day, string group, string? nonLatin, params IReadOnlyList<string> names) =>
        new(id, day, group, IsPerson: false, nonLatin, names);
}
