using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>A sentence with its tokens, dates and entities.</summary>
/// <param name="Words">The tokens of the whole text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="From">Its first token.</param>
/// <param name="To">The token behind its last.</param>
/// <param name="Dates">The dates in it, in order.</param>
/// <param name="Entities">The entities in it, in order.</param>
internal sealed record TextSentence(
    TokenText Words, Sentence Span, int From, int To, IReadOnlyList<ExtractedDate> Dates, IReadOnlyList<ExtractedEntity> Entities)
{
    /// <summary>It is nothing but a date: the heading of an entry.</summary>
    public bool IsHeading => Dates is [var date] && Span.Length - date.Text.Length <= 2;

    /// <summary>The date that it opens with as an entry of a timeline does ("4 April 2017: …", "May 6 – …"); null where it does not.</summary>
    public ExtractedDate? EntryDate
    {
        get
        {
            if (Dates.Count == 0) return null;
            var place = DatePlace.Of(this, Dates[0]);
            if (place.From - From > 1 || Words.IsWord(place.From - 1)) return null;
            var isMarked = Words.IsMark(place.To, ':') || (Words.IsDash(place.To) && !Words[place.To].Joined);
            return isMarked && EventDates.CanDate(Dates[0]) ? Dates[0] : null;
        }
    }

    public int Paragraph => Words[From].Paragraph;
}
