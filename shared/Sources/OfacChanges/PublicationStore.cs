using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>OFAC's publications in table <c>publications</c>, partition <c>ofac-changes</c>: one row each, written once.</summary>
public sealed class PublicationStore(ITableStore tables)
{
    /// <summary>Keeps a publication; one that is kept already stays as it is.</summary>
    public async Task AddAsync(Publication publication, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["published_at"] = publication.PublishedAt,
            ["sha256"] = publication.Sha256,
        };
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(publication, StoredJson.Options)));
        var row = new TableRow(OfacChangesSource.Id, Key(publication.Id), values);
        await tables.SubmitAsync(TableNames.Publications, OfacChangesSource.Id, [new TableWrite.Insert(row)], cancellationToken);
    }

    /// <summary>Every publication kept, in the order of their numbers.</summary>
    public async IAsyncEnumerable<Publication> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(TableNames.Publications, OfacChangesSource.Id, RowRange.All, cancellationToken))
        {
            yield return JsonSerializer.Deserialize<Publication>(RowPayload.Read(row)!, StoredJson.Options)!;
        }
    }

    private static string Key(int id) => id.ToString("D10", CultureInfo.InvariantCulture);
}
