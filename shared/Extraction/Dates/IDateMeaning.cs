namespace SanctionsTracker.Extraction.Dates;

/// <summary>What words mean, which may depend on when and where they were written.</summary>
internal interface IDateMeaning
{
    /// <summary>The date; null where what is known does not tell it.</summary>
    DateValue? In(DateContext context);
}
