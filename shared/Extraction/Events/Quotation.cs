namespace SanctionsTracker.Extraction.Events;

/// <summary>The words that tell an event: the sentence, or as much of a long one as lies around the trigger.</summary>
internal static class Quotation
{
    /// <summary>In UTF-16 code units.</summary>
    public const int Longest = 300;

    public static Sentence Around(string text, Sentence sentence, int trigger)
    {
        if (sentence.Length <= Longest) return sentence;
        var start = Math.Max(sentence.Start, Math.Min(trigger - (Longest / 2), sentence.End - Longest));
        var end = Math.Min(sentence.End, start + Longest);

        // No word is cut where it can be helped, and no pair of surrogates ever.
        while (start > sentence.Start && start < trigger && !char.IsWhiteSpace(text[start - 1])) start++;
        while (end < sentence.End && end > trigger + 1 && !char.IsWhiteSpace(text[end])) end--;
        return new Sentence(start, end - start);
    }
}
