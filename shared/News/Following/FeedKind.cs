namespace SanctionsTracker.News.Following;

/// <summary>How a source of news publishes it. Settings write it in lower case with hyphens.</summary>
public enum FeedKind
{
    /// <summary>RSS, Atom, RDF or JSON Feed.</summary>
    Feed,

    /// <summary>The US Treasury's press releases: JSON, one file a year, and a manifest that names them.</summary>
    Treasury,

    /// <summary>OFAC's recent actions, as source <c>ofac-actions</c> has stored them: nothing is fetched.</summary>
    OfacActions,
}
