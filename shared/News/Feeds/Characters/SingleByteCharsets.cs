using System.Collections.Frozen;
using System.Text;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>The alphabets that the platform has no code page for, or one of before its last letters were added (Greek).</summary>
internal static class SingleByteCharsets
{
    private static readonly FrozenDictionary<string, SingleByteCharset> ByName = new Dictionary<string, SingleByteCharset>(StringComparer.Ordinal)
    {
        ["iso88597"] = new("iso-8859-7",
            "‘’£€₯¦§¨©ͺ«¬\u00AD\uFFFD―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠ"
            + "Ρ\uFFFDΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\uFFFD"),
        ["iso885910"] = new("iso-8859-10",
            "ĄĒĢĪĨĶ§ĻĐŠŦŽ\u00ADŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐ"
            + "ŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ"),
        ["iso885914"] = new("iso-8859-14",
            "Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ\u00AD®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴ"
            + "ÑÒÓÔÕÖṪØÙÚÛÜÝŶßàáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ"),
        ["iso885916"] = new("iso-8859-16",
            "ĄąŁ€„Š§š©Ș«Ź\u00ADźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐ"
            + "ŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ"),
        ["koi8t"] = new("koi8-t",
            "қғ‚Ғ„…†‡\uFFFD‰ҳ‹ҲҷҶ\uFFFDҚ‘’“”•–—\uFFFD™\uFFFD›\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDӯӮё¤ӣ¦§"
            + "\uFFFD\uFFFD\uFFFD«¬\u00AD®\uFFFD°±²Ё\uFFFDӢ¶·\uFFFD№\uFFFD»\uFFFD\uFFFD\uFFFD©"
            + "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"),
        ["ptcp154"] = new("ptcp154",
            "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00A0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"),
        ["kz1048"] = new("kz-1048",
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\uFFFD™љ›њқһџ\u00A0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00AD®Ү°±Ііөµ¶·ё№ғ»әҢңү"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"),
        ["cp1125"] = new("cp1125",
            "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп"
            + "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
            + "рстуфхцчшщъыьэюяЁёҐґЄєІіЇї·√№¤■\u00A0"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["greek"] = "iso88597",
        ["greek8"] = "iso88597",
        ["ecma118"] = "iso88597",
        ["elot928"] = "iso88597",
        ["isoir126"] = "iso88597",
        ["csisolatingreek"] = "iso88597",
        ["latin6"] = "iso885910",
        ["l6"] = "iso885910",
        ["isoir157"] = "iso885910",
        ["csisolatin6"] = "iso885910",
        ["latin8"] = "iso885914",
        ["l8"] = "iso885914",
        ["isoceltic"] = "iso885914",
        ["isoir199"] = "iso885914",
        ["latin10"] = "iso885916",
        ["l10"] = "iso885916",
        ["isoir226"] = "iso885916",
        ["pt154"] = "ptcp154",
        ["cp154"] = "ptcp154",
        ["csptcp154"] = "ptcp154",
        ["cyrillicasian"] = "ptcp154",
        ["rk1048"] = "kz1048",
        ["strk1048"] = "kz1048",
        ["1125"] = "cp1125",
        ["ibm1125"] = "cp1125",
        ["cp866u"] = "cp1125",
        ["ruscii"] = "cp1125",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The alphabet of a bare name (<see cref="CharsetNames.Bare"/>); null where the name is of none of these.</summary>
    public static Encoding? Find(string bare) => ByName.GetValueOrDefault(OtherNames.GetValueOrDefault(bare, bare));
}
