namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>A number or a word of a date's text.</summary>
/// <param name="Text">Its digits or letters.</param>
/// <param name="IsNumber">Whether it is digits.</param>
/// <param name="Joint">What ties it to the one before: one of <c>+-/.:,</c>, or <see cref="Glued"/>, or <see cref="Apart"/>. A sign
/// that is followed by white space ties nothing, but for a plus.</param>
/// <param name="AfterSpace">Whether white space lies between it and the one before.</param>
internal readonly record struct DateToken(string Text, bool IsNumber, char Joint, bool AfterSpace)
{
    /// <summary>The joint of tokens with nothing between them: <c>16</c> and <c>th</c>.</summary>
    public const char Glued = '\0';

    /// <summary>The joint of tokens that stand by themselves.</summary>
    public const char Apart = ' ';

    // Longer numbers are no part of a date; the largest value keeps arithmetic safe.
    private const int MostDigits = 9;

    public int Length => Text.Length;

    /// <summary>Of a number its value; of one that is too long, one that no part of a date has.</summary>
    public int Value
    {
        get
        {
            if (Length > MostDigits) return int.MaxValue;
            var value = 0;
            foreach (var digit in Text) value = value * 10 + (digit - '0');
            return value;
        }
    }

    public bool Is(string word) => !IsNumber && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}
