using System.Globalization;
using System.Xml;

namespace SanctionsTracker.Sources;

/// <summary>Says in words for the owner what is wrong with XML that cannot be read on.</summary>
public static class BrokenXml
{
    /// <summary>Nothing of the list was read yet.</summary>
    /// <param name="broken">What the XML reader met.</param>
    /// <param name="expected">What should have been there, in one sentence.</param>
    public static UnreadableSnapshotException AtStart(XmlException broken, string expected)
    {
        // The reader has no code for either, only its English message.
        var found = broken.Message switch
        {
            var message when message.Contains("Root element is missing", StringComparison.Ordinal) => "The content is empty",
            var message when message.Contains("DTD", StringComparison.Ordinal) =>
                "The content has a document type declaration (<!DOCTYPE …>), as an HTML page has and a list never",
            var message when broken is { LineNumber: <= 1, LinePosition: <= 2 } => $"The content is not XML ({message})",
            var message => $"The XML is broken before the first entry ({message})",
        };
        return new UnreadableSnapshotException($"{found}. {expected}", broken);
    }

    /// <summary><paramref name="count"/> entries had been read.</summary>
    public static UnreadableSnapshotException After(int count, XmlException broken) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The XML is cut short or broken at line {broken.LineNumber}, after {count} entries ({broken.Message})"),
        broken);
}
