using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.News.Actions;

/// <summary>The records that an action is about: it says so itself, so they are sure.</summary>
internal static class ActionMentions
{
    private const int QuoteLetters = 300;

    public static IReadOnlyList<NewsMention> Of(RecentAction action, ActionMatcher matcher) =>
    [
        .. action.Items
            .Select(item => (item.Entry, matcher.Match(item.Entry, item.Before, item.Kind, action.Date).Id))
            .Where(found => found.Id is not null)
            .DistinctBy(found => found.Id)
            .Select(found => new NewsMention(found.Id!.Value, found.Entry.Name, PublisherText.Cut(found.Entry.Text, QuoteLetters), Confidence: 1)),
    ];
}
