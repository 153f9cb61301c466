namespace SanctionsTracker.Sources.WorldBank;

/// <summary>An answer of the World Bank's indicator interface.</summary>
internal abstract record WorldBankAnswer
{
    private WorldBankAnswer()
    {
    }

    /// <summary><c>[meta, rows]</c>.</summary>
    /// <param name="Number">This page, from 1; 0 where there are no rows at all.</param>
    /// <param name="Pages">How many there are.</param>
    /// <param name="Total">The rows of all pages.</param>
    /// <param name="UpdatedOn"><c>lastupdated</c>; null where it is null or left out.</param>
    /// <param name="Rows">The rows of this page.</param>
    public sealed record Page(int Number, int Pages, int Total, DateOnly? UpdatedOn, IReadOnlyList<WorldBankRow> Rows) : WorldBankAnswer;

    /// <summary><c>[{"message":[{id, key, value}]}]</c>, with status 200.</summary>
    /// <param name="Ids">The numbers of the messages.</param>
    /// <param name="Message">The bank's words.</param>
    public sealed record Error(IReadOnlyList<string> Ids, string Message) : WorldBankAnswer
    {
        // "Invalid value": said of a country that the bank does not cover, and of a code that it does not have.
        private const string InvalidValue = "120";

        /// <summary>The bank does not know the country or the code.</summary>
        public bool SaysUnknown => Ids is [InvalidValue];
    }
}
